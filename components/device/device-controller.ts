import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TrailActor } from '../../src/domain/device/audit-trail.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import type { Shown, Words } from './device-port.js';

/**
 * What a device has to say about keeping: that it keeps nothing, that it is locked, that two wrote in one place, what
 * can be saved as a file. All of it is fetched once the records are there: nobody waits for it.
 */
export class DeviceController implements ReactiveController {
  readonly host: ReactiveControllerHost & HTMLElement & { readonly messages: Partial<DeviceMessages> };
  readonly records: Shown;
  readonly words: Words;
  /** Who sits here, for the trail. */
  readonly by: () => TrailActor;
  /** Nothing is kept here on purpose, and the element says so itself. */
  readonly isShared: () => boolean;
  watch: import('./device-monitor.lazy.js').DeviceWatch | undefined;
  #isAsked = false;

  constructor(
    host: DeviceController['host'],
    options: {
      readonly records: Shown;
      readonly words: Words;
      readonly by: () => TrailActor;
      readonly isShared?: () => boolean;
    },
  ) {
    this.host = host;
    this.records = options.records;
    this.words = options.words;
    this.by = options.by;
    this.isShared = options.isShared ?? (() => false);
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isAsked || this.records.phase !== 'ready') return;
    this.#isAsked = true;
    import('./device-monitor.lazy.js').then(
      ({ DeviceWatch }) => (this.watch = new DeviceWatch(this)),
      // Offline, before it is there: it is asked for at the next change.
      () => (this.#isAsked = false),
    );
  }

  /** What there is to say, once it is fetched. */
  get panel(): import('./device-monitor.lazy.js').DeviceWatch['panel'] {
    return this.watch?.panel;
  }
}
