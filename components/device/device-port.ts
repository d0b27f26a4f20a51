import type { nothing, ReactiveControllerHost, TemplateResult } from 'lit';
import type { SupportCase } from '../../src/domain/case/support-case.js';
import type { TrailActor } from '../../src/domain/device/audit-trail.js';
import type { Catalogue, CommonMessages } from '../../src/i18n/catalogue.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import type { LoadMessages } from '../../src/i18n/load-messages.js';
import type { RecordSession, ShownRecord } from '../../src/session/record-session.js';

/*
 * The interfaces between the device code's parts and the elements. The device code shows what concerns keeping records
 * on this device: nothing is kept, the store is locked, two wrote in one place, records as a file.
 */

/** What is asked of the records that an element shows; a board has rows and no records. */
export type ShownRecords = Pick<RecordSession, 'failure' | 'isLocked' | 'shown' | 'store' | 'timesSaved'> & {
  readonly phase: string;
};

/** What the device code needs of an element's messages. */
export interface DeviceWords {
  readonly messages: Partial<Catalogue> | undefined;
  add(section: 'device', load: LoadMessages<'device'>): Promise<void>;
}

/** The result of checking a device. */
export interface DeviceHealth {
  /** The clock is behind a time in the records. */
  readonly isClockWrong?: boolean;
  readonly isNearlyFull?: boolean;
  /** The browser has not promised to keep what is there. */
  readonly mayBeCleared?: boolean;
}

/** The view state of the section about this device; fresh for each case. */
export interface DeviceView {
  isAskingToErase: boolean;
  said: string;
  refused: string;
}

export function freshDeviceView(): DeviceView {
  return { isAskingToErase: false, said: '', refused: '' };
}

/** What the parts of the device code need of an element. */
export interface DevicePort {
  readonly host: ReactiveControllerHost & HTMLElement & { readonly messages: Partial<DeviceMessages> };
  readonly records: ShownRecords;
  readonly locale: DeviceWords;
  /** Who is working here, for the audit trail. */
  readonly by: () => TrailActor;
  /** A shared device: nothing is kept, on purpose, and the element itself says so. */
  readonly isShared: () => boolean;
  readonly view: () => DeviceView;
  /** The messages of the device code, once loaded. */
  readonly words: DeviceMessages | undefined;
  readonly health: DeviceHealth;
  /** Records are lost with the page, and this is not a shared device, where that is intended. */
  readonly isVolatile: boolean;
}

/** What the device code can show, once loaded; the elements place it. */
export interface DevicePanel {
  /** Warnings, above everything else for as long as they hold. */
  banner(about?: { readonly supportCase: SupportCase; readonly common: CommonMessages }): Shown;
  /** Instead of all else, while the store is locked. */
  lockScreen(common: CommonMessages): Shown;
  /** After a conflict: both versions, and which of them to keep. */
  questions(records: RecordSession, names?: PlaceNames): Shown;
  /** The choices where the shown record was erased elsewhere. */
  goneChoices(records: RecordSession): Shown;
  /** Saves everything shown as a file. */
  copyButton(): Shown;
  /** What this device keeps of a case, and what can be done with it. */
  section(caseId: string, about: (words: DeviceMessages) => SectionAbout): Shown;
}
type Shown = TemplateResult | typeof nothing;

/** What the section about this device says of what is shown, in words. */
export interface SectionAbout {
  /** Where what is shown stays, and until when. */
  readonly stays: string;
  /** It may lie on this device only, where the browser may clear it. */
  readonly isOnDevice: boolean;
  /** There are words to save as a file. */
  readonly hasWords: boolean;
  /** What can be erased from here, where there is anything. */
  readonly erase?: Erasing | undefined;
}

/** Erasing what is the person's own to erase. */
export interface Erasing {
  /** On the button. */
  readonly text: string;
  /** The question before. */
  readonly ask: string;
  /** What is said once it is done. */
  readonly said: string;
  readonly records: readonly ShownRecord[];
  /** After it is done, before that is said: shows what is left. */
  readonly then: () => void;
}

/** Names a place in a record that is in conflict. */
export interface PlaceNames {
  /** The name of an answer code. */
  readonly answer?: (code: string) => string;
  /** What the place is about; empty where that is not known. */
  readonly about?: (path: readonly string[]) => string;
}

/** What elements ask of the device code. */
export interface DeviceStatus {
  readonly panel: DevicePanel | undefined;
  /** The messages of the device code, once loaded. */
  readonly words: DeviceMessages | undefined;
  readonly isVolatile: boolean;
  /** Loads the panel before it is needed. */
  prepare(): void;
}

/** Watches the records that an element shows; loaded once they are read. */
export interface DeviceMonitor {
  readonly health: DeviceHealth;
  readonly isVolatile: boolean;
  readonly words: DeviceMessages | undefined;
  readonly panel: DevicePanel | undefined;
  /** Loads the panel before it is needed. */
  prepare(): void;
}
