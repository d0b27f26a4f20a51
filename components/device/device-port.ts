import type { Catalogue } from '../../src/i18n/catalogue.js';
import type { LoadMessages } from '../../src/i18n/load-messages.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import type { RecordsFailure, Held } from '../controllers/records-controller.js';

/** What is asked of the records that an element shows. */
export interface Shown {
  readonly phase: string;
  readonly store: RecordStore | undefined;
  readonly failure: RecordsFailure | undefined;
  readonly isLocked: boolean;
  readonly shown: readonly Readonly<Held>[];
  readonly timesSaved: number;
}
/** As much of the words of an element as is needed here. */
export interface Words {
  readonly messages: Partial<Catalogue> | undefined;
  add(section: 'device', load: LoadMessages<'device'>): Promise<void>;
}
/** What was found when a device was looked at. */
export interface Found {
  /** The clock shows a time from before something that is written down. */
  readonly isClockWrong?: boolean;
  readonly isNearlyFull?: boolean;
  /** The browser has not promised to keep what is there. */
  readonly mayBeCleared?: boolean;
}
