import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { SHORTEST_PASSPHRASE } from '../../src/domain/device/sealed-format.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import type { LockableStore, SealState } from '../../src/storage/lockable-store.js';
import type { DevicePort } from './device-port.js';

/**
 * The screen of a locked store: the form to unlock it or to set a passphrase, or the reason why it cannot be opened.
 */
export class LockScreen implements ReactiveController {
  readonly #device: DevicePort;
  #state: SealState | undefined;
  #askedStore: LockableStore | undefined;
  #refusal = '';
  #isBusy = false;
  /** The passphrase is shown while typing: a long one is hard to type unseen. */
  #isShown = false;

  constructor(device: DevicePort) {
    this.#device = device;
    device.host.addController(this);
  }

  hostUpdate(): void {
    if (this.#device.records.isLocked) return;
    // Unlocked: ask for the state again the next time it is locked.
    this.#askedStore = undefined;
    this.#state = undefined;
    this.#refusal = '';
    this.#isShown = false;
  }

  render(words: DeviceMessages, common: CommonMessages): TemplateResult | typeof nothing {
    const store = lockableStore(this.#device);
    if (store && this.#askedStore !== store) {
      this.#askedStore = store;
      void this.#ask(store);
    }
    if (this.#state === undefined) return nothing;
    const isNew = this.#state === 'new';
    const isOurs = store?.opensWith === 'passphrase';
    return html`
      <section class="device-lock" aria-labelledby="lock-heading">
        <h2 id="lock-heading" tabindex="-1">${isNew && isOurs ? words.newHeading : words.lockedHeading}</h2>
        ${
          this.#state === 'key-lost' || this.#state === 'not-sealed' || this.#state === 'needs-https'
            ? html`<p role="alert">${words.sealRefusals[this.#state]}</p>`
            : isOurs
              ? this.#form(words, common, store, isNew)
              : html`<p>${isNew ? words.newByHost : words.lockedByHost}</p>`
        }
      </section>
    `;
  }

  #form(words: DeviceMessages, common: CommonMessages, store: LockableStore, isNew: boolean): TemplateResult {
    return html`
      <form
        autocomplete="off"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          void this.#enter(event.target as HTMLFormElement, { words, common, store, isNew });
        }}
      >
        <p>${isNew ? words.newText : words.lockedText}</p>
        <label>
          ${words.passphrase}
          ${isNew ? html`<span class="hint">${words.passphraseHint(SHORTEST_PASSPHRASE)}</span>` : nothing}
          <input
            name="passphrase"
            type=${this.#isShown ? 'text' : 'password'}
            required
            maxlength="1000"
            autocomplete=${isNew ? 'new-password' : 'current-password'}
            autocapitalize="off"
            spellcheck="false"
            aria-describedby="lock-refusal"
          />
        </label>
        ${
          isNew
            ? html`<label>
                ${words.passphraseAgain}
                <input
                  name="again"
                  type=${this.#isShown ? 'text' : 'password'}
                  required
                  maxlength="1000"
                  autocomplete="new-password"
                  autocapitalize="off"
                  spellcheck="false"
                />
              </label>`
            : nothing
        }
        <label class="check">
          <input
            type="checkbox"
            .checked=${this.#isShown}
            @change=${() => {
              this.#isShown = !this.#isShown;
              this.#device.host.requestUpdate();
            }}
          />
          ${words.showPassphrase}
        </label>
        <p id="lock-refusal" role="alert" class="refused">${this.#refusal}</p>
        <div>
          <button type="submit" class="go">${this.#isBusy ? words.opening : isNew ? words.setUp : words.unlock}</button>
        </div>
      </form>
    `;
  }

  async #ask(store: LockableStore): Promise<void> {
    const state = await store.state();
    // Already opened: this screen is about to be removed and does not change before.
    if (state.ok && state.value === 'open') return;
    this.#state = state.ok ? state.value : 'locked';
    this.#device.host.requestUpdate();
  }

  async #enter(
    form: HTMLFormElement,
    entry: {
      readonly words: DeviceMessages;
      readonly common: CommonMessages;
      readonly store: LockableStore;
      readonly isNew: boolean;
    },
  ): Promise<void> {
    const { words, common, store, isNew } = entry;
    if (this.#isBusy) return;
    const data = new FormData(form);
    const said = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    const passphrase = said('passphrase');
    if (isNew && passphrase !== said('again')) {
      this.#refuse(words.sealRefusals['not-the-same'], form);
      return;
    }
    this.#isBusy = true;
    this.#refuse('', form);
    const entering = isNew ? store.setUp({ passphrase }) : store.unlock({ passphrase });
    const entered = await entering.finally(() => (this.#isBusy = false));
    // A passphrase may have been chosen in another tab.
    if (!entered.ok) this.#askedStore = undefined;
    const sentences: Readonly<Record<string, string>> = { ...common.failures, ...words.sealRefusals };
    this.#refuse(entered.ok ? '' : (sentences[entered.reason] ?? ''), form);
  }

  #refuse(refusal: string, form: HTMLFormElement): void {
    this.#refusal = refusal;
    this.#device.host.requestUpdate();
    if (refusal) form.querySelector('input')?.select();
  }
}

/** The store, if it is a sealed one that is unlocked in the page. */
function lockableStore({ records: { store } }: DevicePort): LockableStore | undefined {
  return store && 'opensWith' in store ? (store as LockableStore) : undefined;
}
