import type { nothing, ReactiveControllerHost, TemplateResult } from 'lit';
import type { SupportCase } from '../../src/domain/case/support-case.js';
import type { TrailActor } from '../../src/domain/device/audit-trail.js';
import type { Catalogue, CommonMessages } from '../../src/i18n/catalogue.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import type { LoadMessages } from '../../src/i18n/load-messages.js';
import type { RecordSession } from '../../src/session/record-session.js';

/*
 * What the parts of the device wing know of each other. The wing says what a device has to say about keeping records: that
 * it keeps nothing, that it is locked, that two wrote in one place, what can be saved as a file.
 */

/** What is asked of the records that an element shows; a board has rows and no records. */
export type ShownRecords = Pick<RecordSession, 'failure' | 'isLocked' | 'shown' | 'store' | 'timesSaved'> & {
  readonly phase: string;
};

/** As much of an element's words as is needed here. */
export interface DeviceWords {
  readonly messages: Partial<Catalogue> | undefined;
  add(section: 'device', load: LoadMessages<'device'>): Promise<void>;
}

/** What was found when a device was looked at. */
export interface DeviceHealth {
  /** The clock shows a time from before something that is written down. */
  readonly isClockWrong?: boolean;
  readonly isNearlyFull?: boolean;
  /** The browser has not promised to keep what is there. */
  readonly mayBeCleared?: boolean;
}

/** What the section about this device asks and says, in the case that is open; made anew with each. */
export interface DeviceView {
  isAskingToErase: boolean;
  said: string;
  refused: string;
}

export function freshDeviceView(): DeviceView {
  return { isAskingToErase: false, said: '', refused: '' };
}

/** The device as the parts of the wing see it. */
export interface DevicePort {
  readonly host: ReactiveControllerHost & HTMLElement & { readonly messages: Partial<DeviceMessages> };
  readonly records: ShownRecords;
  readonly locale: DeviceWords;
  /** Who sits here, for the trail. */
  readonly by: () => TrailActor;
  /** Nothing is kept here on purpose, and the element says so itself. */
  readonly isShared: () => boolean;
  readonly view: () => DeviceView;
  /** The words of the wing, once they are fetched. */
  readonly words: DeviceMessages | undefined;
  readonly health: DeviceHealth;
  /** Nothing outlives the page, and nobody wanted it so. */
  readonly isVolatile: boolean;
}

/** What the wing shows, once it is fetched; elements place it. */
export interface DevicePanel {
  /** Above all else, as long as it is so. */
  banner(about?: { readonly supportCase: SupportCase; readonly common: CommonMessages }): Shown;
  /** Instead of all else, while the store is locked. */
  lockScreen(common: CommonMessages): Shown;
  /** Where two wrote in one place at once: both, and the question what is to stand. */
  questions(records: RecordSession, names?: PlaceNames): Shown;
  /** Where the record that is shown was erased elsewhere. */
  goneChoices(records: RecordSession): Shown;
  /** All that is shown as a file. */
  copyButton(): Shown;
  /** What lies on this device of a case, and what can be done with it. */
  section(caseId: string, stays: (words: DeviceMessages) => string): Shown;
}
type Shown = TemplateResult | typeof nothing;

/** The words for a place in a record that two wrote in. */
export interface PlaceNames {
  /** The words for an answer. */
  readonly answer?: (code: string) => string;
  /** What the place is about; empty where that is not known. */
  readonly about?: (path: readonly string[]) => string;
}

/** Watches over an element's records on this device; fetched once they are shown. */
export interface DeviceMonitor {
  readonly health: DeviceHealth;
  readonly isVolatile: boolean;
  readonly words: DeviceMessages | undefined;
  readonly panel: DevicePanel | undefined;
  /** Fetches what there is to say before there is a reason to say it. */
  prepare(): void;
}
