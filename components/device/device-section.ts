import { html, nothing, type TemplateResult } from 'lit';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import type { FailureReason } from '../../src/domain/kernel/record-failure.js';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import type { DeviceController } from './device-controller.js';
import { eraseCase, importRecords } from './archive-and-erase.js';
import { saveCopy } from './save-copy.js';

/** What lies on this device of a case: how long, who may take it away, as a file, from a file, and away with it. */
export class DeviceSection {
  readonly #device: DeviceController;
  #isAsking = false;
  #said = '';
  #refused = '';

  constructor(device: DeviceController) {
    this.#device = device;
  }

  /** @param stays until when what is shown stays here, in words */
  render(words: DeviceMessages, caseId: string, stays: string): TemplateResult {
    const { records, watch } = this.#device;
    const { isVolatile, found } = watch ?? {};
    const isKept = isVolatile !== true;
    const hasSomething = records.shown.length > 0;
    return html`
      <section class="device-section" aria-labelledby="device-heading">
        <h3 id="device-heading" tabindex="-1">${words.deviceHeading}</h3>
        ${
          isKept && hasSomething
            ? html`<p>${stays}</p>
                ${(found?.mayBeCleared ?? true) ? html`<p>${words.mayBeCleared}</p>` : nothing}`
            : nothing
        }
        <div class="device-buttons">
          ${
            hasSomething
              ? html`<button
                  @click=${() => {
                    saveCopy(this.#device, words);
                    this.#say(words.copySaved);
                  }}
                >
                  ${words.saveCopy}
                </button>`
              : nothing
          }
          <button
            @click=${(event: Event) => {
              (event.target as Element).parentElement?.querySelector('input')?.click();
            }}
          >
            ${words.openCopy}
          </button>
          <input
            type="file"
            accept="application/json,.json"
            hidden
            aria-label=${words.openCopy}
            @change=${(event: Event) => void this.#open(event.target as HTMLInputElement, words, caseId)}
          />
          ${
            hasSomething && !this.#isAsking
              ? html`<button
                  class="quiet"
                  @click=${() => {
                    this.#ask(true);
                  }}
                >
                  ${words.erase}
                </button>`
              : nothing
          }
        </div>
        ${
          this.#isAsking
            ? html`<div role="group" aria-labelledby="erase-ask">
                <p id="erase-ask" tabindex="-1">${words.eraseAsk}</p>
                <div class="device-buttons">
                  <button @click=${() => void this.#erase(words, caseId)}>${words.eraseYes}</button>
                  <button
                    class="go"
                    @click=${() => {
                      this.#ask(false);
                    }}
                  >
                    ${words.eraseNo}
                  </button>
                </div>
              </div>`
            : nothing
        }
        <p role="status">${this.#said}</p>
        <p role="alert" class="refused">${this.#refused}</p>
      </section>
    `;
  }

  #failure(reason: FailureReason): string {
    return this.#device.words.messages?.commonLater?.failures[reason] ?? reason;
  }

  #ask(isAsking: boolean): void {
    this.#isAsking = isAsking;
    this.#say('');
    this.#focus(isAsking ? '#erase-ask' : '.device-section button.quiet');
    // The answers, too, and not only the question: a bar at the foot may stand over them.
    if (isAsking) this.#show('[aria-labelledby="erase-ask"]');
  }

  #show(place: string): void {
    const { host } = this.#device;
    void host.updateComplete.then(() => host.shadowRoot?.querySelector(place)?.scrollIntoView({ block: 'center' }));
  }

  #focus(place: string): void {
    const { host } = this.#device;
    void host.updateComplete.then(() => host.shadowRoot?.querySelector<HTMLElement>(place)?.focus());
  }

  #say(said: string, refused = ''): void {
    this.#said = said;
    this.#refused = refused;
    this.#device.host.requestUpdate();
  }

  async #erase(words: DeviceMessages, caseId: string): Promise<void> {
    const { store } = this.#device.records;
    if (!store) return;
    const erased = await eraseCase(store, caseId, this.#device.by(), browserContext());
    this.#isAsking = false;
    this.#focus('#device-heading');
    if (erased.ok) this.#say(words.erased);
    else this.#say('', this.#failure(erased.reason));
  }

  async #open(input: HTMLInputElement, words: DeviceMessages, caseId: string): Promise<void> {
    const [file] = input.files ?? [];
    const { store } = this.#device.records;
    if (!file || !store) return;
    const text = await file.text().catch(() => '');
    // The same file can be chosen again.
    input.value = '';
    const taken = await importRecords(store, text, this.#device.by(), browserContext(), caseId);
    if (!taken.ok) {
      const reasons: Readonly<Partial<Record<FailureReason | keyof DeviceMessages['copyFailures'], string>>> =
        words.copyFailures;
      this.#say('', reasons[taken.reason] ?? this.#failure(taken.reason as FailureReason));
      return;
    }
    const { added, replaced, same, refused, stoppedBy } = taken.value;
    const left = refused.length > 0 ? words.copyRefused(refused.length) : '';
    this.#say(words.copyTakenIn(added + replaced, same), stoppedBy ? this.#failure(stoppedBy) : left);
  }
}
