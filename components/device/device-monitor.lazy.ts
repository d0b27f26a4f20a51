import type { ReactiveController } from 'lit';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { today } from '../../src/browser/clock-and-ids.js';
import type { DeviceController } from './device-controller.js';
import type { Held } from '../controllers/records-controller.js';
import { askToKeep, tendDevice } from './device-health.js';
import type { Found } from './device-port.js';

/** Looks after an element's records on this device, and fetches the words when there is something to say. */
export class DeviceWatch implements ReactiveController {
  readonly #device: DeviceController;
  panel: typeof import('./device-panel.lazy.js') | undefined;
  found: Found = {};
  #isFetching = false;
  #tended: RecordStore | undefined;
  #tendedOn: string | undefined;
  #wasLocked = false;
  /** Locking or unlocking took away what had the focus. */
  #owesFocus = false;

  constructor(device: DeviceController) {
    this.#device = device;
    device.host.addController(this);
    device.host.requestUpdate();
  }

  hostConnected(): void {
    this.#device.host.addEventListener('click', this.#keepWhatIsThere);
  }

  hostDisconnected(): void {
    this.#device.host.removeEventListener('click', this.#keepWhatIsThere);
  }

  hostUpdate(): void {
    const { records, host } = this.#device;
    if (records.isLocked === this.#wasLocked) return;
    this.#wasLocked = records.isLocked;
    this.#owesFocus ||= host.shadowRoot?.activeElement != null;
  }

  hostUpdated(): void {
    if (this.#owesFocus) this.#giveFocus();
    const { store, phase, failure, isLocked, shown } = this.#device.records;
    const day = today();
    if (phase === 'ready' && store && (this.#tended !== store || this.#tendedOn !== day) && !isLocked) {
      this.#tended = store;
      this.#tendedOn = day;
      void this.#find(tendDevice(this.#device.records));
    }
    const { isClockWrong = false, isNearlyFull = false } = this.found;
    const isContested = shown.some(({ contested = [] }) => contested.length > 0);
    const isEnding = store?.retention?.closedCases !== undefined && shown.some(isClosedCase);
    const hasNews = isLocked || failure !== undefined || this.isVolatile || isContested || isEnding;
    if (hasNews || isClockWrong || isNearlyFull) this.prepare();
  }

  /** Locked, it goes to the passphrase; unlocked, to the heading of what is back. Either may still be on its way. */
  #giveFocus(): void {
    const root = this.#device.host.shadowRoot;
    const places = this.#wasLocked ? ['.device-lock input', '.device-lock h2'] : ['h2[tabindex]', 'button, input'];
    const place =
      root?.querySelector<HTMLElement>(places[0] ?? '') ?? root?.querySelector<HTMLElement>(places[1] ?? '');
    if (!place) return;
    this.#owesFocus = false;
    // Somebody may have gone on elsewhere in the page meanwhile.
    if (document.activeElement === document.body) place.focus();
  }

  /** Nothing outlives the page, and nobody wanted it so. */
  get isVolatile(): boolean {
    return this.#device.records.store?.isVolatile === true && !this.#device.isShared();
  }

  get words(): DeviceMessages | undefined {
    const words = this.panel && this.#device.words.messages?.device;
    return words && { ...words, ...this.#device.host.messages };
  }

  /** Fetches what there is to say, and how. Where that fails, it is tried again at the next change. */
  prepare(): void {
    if (this.panel || this.#isFetching) return;
    this.#isFetching = true;
    void this.#prepare().finally(() => (this.#isFetching = false));
  }

  async #prepare(): Promise<void> {
    const { host, words } = this.#device;
    try {
      const panel = await import('./device-panel.lazy.js');
      await words.add('device', panel.loadDevice);
      panel.wear(host);
      this.panel = panel;
      host.requestUpdate();
    } catch {
      // Offline: what went wrong is said by the element itself, in the words it has.
    }
  }

  /** Something was written, and a button was pressed: the moment to ask the browser to keep what is there. */
  readonly #keepWhatIsThere = (): void => {
    const { timesSaved, store } = this.#device.records;
    if (timesSaved === 0 || store?.isVolatile) return;
    this.hostDisconnected();
    void this.#find(askToKeep());
  };

  async #find(looking: Promise<Found>): Promise<void> {
    const found = await looking;
    this.found = { ...this.found, ...found };
    this.#device.host.requestUpdate();
  }
}

/** A case that is closed: the day is said on which it is erased here. */
function isClosedCase({ kind, record }: Readonly<Held>): boolean {
  return kind.name === 'support-case' && 'phase' in record && record.phase === 'closed';
}
