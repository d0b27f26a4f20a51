import type { ReactiveController } from 'lit';
import { today } from '../../src/browser/clock-and-ids.js';
import { askToKeep } from '../../src/browser/storage-quota.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import type { ShownRecord } from '../../src/session/record-session.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { checkDevice } from './device-health.js';
import type { DeviceHealth, DeviceMonitor, DevicePanel, DevicePort } from './device-port.js';

/** Watches the records that an element shows, and loads the panel when there is something to tell. */
export class RecordMonitor implements ReactiveController, DeviceMonitor {
  readonly #device: DevicePort;
  panel: DevicePanel | undefined;
  health: DeviceHealth = {};
  #isFetching = false;
  #checked: RecordStore | undefined;
  #checkedOn: string | undefined;
  #wasLocked = false;
  /** Locking or unlocking removed the focused control, and the focus has not been given back yet. */
  #owesFocus = false;

  constructor(device: DevicePort) {
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
    if (phase === 'ready' && store && (this.#checked !== store || this.#checkedOn !== day) && !isLocked) {
      this.#checked = store;
      this.#checkedOn = day;
      void this.#note(checkDevice(this.#device.records));
    }
    const { isClockWrong = false, isNearlyFull = false } = this.health;
    const isContested = shown.some(({ held }) => held.questions.length > 0);
    const isEnding = store?.retention?.closedCases !== undefined && shown.some(isClosedCase);
    const hasNews = isLocked || failure !== undefined || this.isVolatile || isContested || isEnding;
    if (hasNews || isClockWrong || isNearlyFull) this.prepare();
  }

  /**
   * Gives the focus back: when locked to the passphrase, when unlocked to the heading. Either may not be rendered yet.
   */
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

  /** Records are lost with the page, and this is not a shared device, where that is intended. */
  get isVolatile(): boolean {
    return this.#device.records.store?.isVolatile === true && !this.#device.isShared();
  }

  get words(): DeviceMessages | undefined {
    const words = this.panel && this.#device.locale.messages?.device;
    return words && { ...words, ...this.#device.host.messages };
  }

  /** Loads the panel and its messages. After a failure the next update tries again. */
  prepare(): void {
    if (this.panel || this.#isFetching) return;
    this.#isFetching = true;
    void this.#prepare().finally(() => (this.#isFetching = false));
  }

  async #prepare(): Promise<void> {
    const { host, locale } = this.#device;
    try {
      const code = await import('./device-panel.lazy.js');
      await locale.add('device', code.loadDevice);
      this.panel = new code.RecordPanel(this.#device);
      host.requestUpdate();
    } catch {
      // Offline: the element shows failures in the messages it has.
    }
  }

  /** At a click after the first save: asks the browser not to clear this site's storage, once. */
  readonly #keepWhatIsThere = (): void => {
    const { timesSaved, store } = this.#device.records;
    if (timesSaved === 0 || store?.isVolatile) return;
    this.hostDisconnected();
    void this.#note(askToKeep().then((isKept) => ({ mayBeCleared: !isKept })));
  };

  async #note(checking: Promise<DeviceHealth>): Promise<void> {
    const health = await checking;
    this.health = { ...this.health, ...health };
    this.#device.host.requestUpdate();
  }
}

/** A case that is closed: the day is said on which it is erased here. */
function isClosedCase({ kind, held: { record } }: ShownRecord): boolean {
  return kind.name === 'support-case' && 'phase' in record && record.phase === 'closed';
}
