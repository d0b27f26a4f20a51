import { html, nothing, type TemplateResult } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import type { FailureReason } from '../../src/domain/kernel/record-failure.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import { eraseRecords, importRecords } from './archive-and-erase.js';
import type { DevicePort, Erasing, SectionAbout } from './device-port.js';
import { saveCopy } from './save-copy.js';

/**
 * What this device keeps of a case and for how long; buttons to save it as a file, read it from one, and erase it.
 *
 */
export function deviceSection(
  device: DevicePort,
  words: DeviceMessages,
  { caseId, stays, isOnDevice, hasWords, erase }: SectionAbout & { readonly caseId: string },
): TemplateResult {
  const view = device.view();
  const isKept = !device.isVolatile;
  const hasSomething = device.records.shown.length > 0;
  return html`
    <section class="device-section" aria-labelledby="device-heading">
      <h3 id="device-heading" tabindex="-1">${words.deviceHeading}</h3>
      ${
        isKept && hasSomething
          ? html`<p>${stays}</p>
              ${isOnDevice && (device.health.mayBeCleared ?? true) ? html`<p>${words.mayBeCleared}</p>` : nothing}`
          : nothing
      }
      <div class="device-buttons">
        ${
          hasWords
            ? html`<button
                @click=${() => {
                  saveCopy(device, words);
                  say(device, words.copySaved);
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
          @change=${(event: Event) => void open(device, event.target as HTMLInputElement, words, caseId)}
        />
        ${
          erase && !view.isAskingToErase
            ? html`<button
                class="quiet"
                @click=${() => {
                  askToErase(device, true);
                }}
              >
                ${erase.text}
              </button>`
            : nothing
        }
      </div>
      ${
        erase && view.isAskingToErase
          ? html`<div role="group" aria-labelledby="erase-ask">
              <p id="erase-ask" tabindex="-1">${erase.ask}</p>
              <div class="device-buttons">
                <button @click=${() => void eraseAll(device, caseId, erase)}>${words.eraseYes}</button>
                <button
                  class="go"
                  @click=${() => {
                    askToErase(device, false);
                  }}
                >
                  ${words.eraseNo}
                </button>
              </div>
            </div>`
          : nothing
      }
      <p role="status">${view.said}</p>
      <p role="alert" class="refused">${view.refused}</p>
    </section>
  `;
}

function failure({ locale }: DevicePort, reason: FailureReason): string {
  return locale.messages?.commonLater?.failures[reason] ?? reason;
}

function askToErase(device: DevicePort, isAsking: boolean): void {
  device.view().isAskingToErase = isAsking;
  say(device, '');
  focus(device, isAsking ? '#erase-ask' : '.device-section button.quiet');
  // The answers, too, and not only the question: a bar at the foot may stand over them.
  if (isAsking) show(device, '[aria-labelledby="erase-ask"]');
}

function show({ host }: DevicePort, place: string): void {
  void host.updateComplete.then(() => host.shadowRoot?.querySelector(place)?.scrollIntoView({ block: 'center' }));
}

function focus({ host }: DevicePort, place: string): void {
  void host.updateComplete.then(() => host.shadowRoot?.querySelector<HTMLElement>(place)?.focus());
}

function say(device: DevicePort, said: string, refused = '', view = device.view()): void {
  Object.assign(view, { said, refused });
  device.host.requestUpdate();
}

async function eraseAll(device: DevicePort, caseId: string, { records, said, then }: Erasing): Promise<void> {
  const { store } = device.records;
  const view = device.view();
  // Not twice: the second press would find nothing.
  if (!store || !view.isAskingToErase) return;
  view.isAskingToErase = false;
  const shown = records.map(({ kind, held }) => ({ kind, record: held.record }));
  const erased = await eraseRecords(store, caseId, shown, device.by(), browserContext());
  if (erased.ok) {
    then();
    say(device, said);
  } else {
    say(device, '', failure(device, erased.reason), view);
    focus(device, '#device-heading');
  }
}

async function open(device: DevicePort, input: HTMLInputElement, words: DeviceMessages, caseId: string): Promise<void> {
  const [file] = input.files ?? [];
  const { store } = device.records;
  const view = device.view();
  if (!file || !store) return;
  const text = await file.text().catch(() => '');
  // Emptied, so that choosing the same file again fires `change`.
  input.value = '';
  const taken = await importRecords(store, text, device.by(), browserContext(), caseId);
  if (!taken.ok) {
    const reasons: Readonly<Partial<Record<FailureReason | keyof DeviceMessages['copyFailures'], string>>> =
      words.copyFailures;
    say(device, '', reasons[taken.reason] ?? failure(device, taken.reason as FailureReason), view);
    return;
  }
  const { added, replaced, same, refused, stoppedBy } = taken.value;
  const left = refused.length > 0 ? words.copyRefused(refused.length) : '';
  say(device, words.copyTakenIn(added + replaced, same), stoppedBy ? failure(device, stoppedBy) : left, view);
}
