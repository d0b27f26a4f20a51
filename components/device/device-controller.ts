import type { ReactiveController } from 'lit';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import type { DeviceHealth, DeviceMonitor, DevicePanel, DevicePort } from './device-port.js';

/** Gives an element the device code. That is loaded once the records are read, and nothing waits for it. */
export class DeviceController implements ReactiveController, DevicePort {
  readonly host: DevicePort['host'];
  readonly records: DevicePort['records'];
  readonly locale: DevicePort['locale'];
  readonly by: DevicePort['by'];
  readonly isShared: DevicePort['isShared'];
  readonly view: DevicePort['view'];
  #monitor: DeviceMonitor | undefined;
  #isFetching = false;

  constructor(
    host: DevicePort['host'],
    options: Pick<DevicePort, 'records' | 'locale' | 'by' | 'view'> & { readonly isShared?: DevicePort['isShared'] },
  ) {
    this.host = host;
    this.records = options.records;
    this.locale = options.locale;
    this.by = options.by;
    this.view = options.view;
    this.isShared = options.isShared ?? (() => false);
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#monitor || this.#isFetching || this.records.phase !== 'ready') return;
    this.#isFetching = true;
    import('./device-monitor.lazy.js')
      .then(
        ({ RecordMonitor }) => (this.#monitor = new RecordMonitor(this)),
        // Offline: it is fetched at the next change.
        () => undefined,
      )
      .finally(() => (this.#isFetching = false));
  }

  get panel(): DevicePanel | undefined {
    return this.#monitor?.panel;
  }

  get words(): DeviceMessages | undefined {
    return this.#monitor?.words;
  }

  get health(): DeviceHealth {
    return this.#monitor?.health ?? {};
  }

  get isVolatile(): boolean {
    return this.#monitor?.isVolatile ?? false;
  }

  prepare(): void {
    this.#monitor?.prepare();
  }
}
