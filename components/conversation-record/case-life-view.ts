import type { SupportCase } from '../../src/domain/case/support-case.js';
import type { AboutPatient } from '../../src/session/same-patient.js';
import type { Undoable } from '../parts/undo-toast.js';

/** What was recorded here about the patient, and can be recorded for their other carers. */
export interface SameForOthers {
  /** What it is, in a sentence. */
  readonly text: string;
  /** What to think of before it is recorded for somebody else. */
  readonly hint?: string;
  readonly about: AboutPatient;
  /** Whether all are ticked at first: a correction is for all who have what is corrected, the rest is for each to decide. */
  readonly isForAll: boolean;
}

/** The state of the screen in what concerns the case itself. */
export interface LifeView {
  readonly question:
    | { readonly asks: 'death'; readonly on: string }
    | { readonly asks: 'mistake' | 'discard' }
    | { readonly asks: 'same-patient'; readonly other: SupportCase }
    | undefined;
  /** The cases that were found by a name. */
  readonly found: { readonly cases: readonly SupportCase[]; readonly hasMore: boolean } | undefined;
  readonly offered: SameForOthers | undefined;
  /** What has just been done, where nothing else on the screen says so. */
  readonly said: string | undefined;
  /** The last change, which can be undone. */
  readonly undoable: Undoable | undefined;
  readonly isDiscarded: boolean;
}

export const FRESH_LIFE: LifeView = {
  question: undefined,
  found: undefined,
  offered: undefined,
  said: undefined,
  undoable: undefined,
  isDiscarded: false,
};
