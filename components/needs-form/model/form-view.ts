import type { DraftAssessment, SubmittedAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import type { EarlyDraft } from '../../../src/session/early-draft.js';
import { freshDeviceView, type DeviceView } from '../../device/device-port.js';
import { START, type Place } from './page-order.js';

/**
 * The view state of the open form, besides its record. A fresh one for each form, so that nothing of one shows in
 * another.
 */
export interface FormView {
  place: Place;
  /** A shared device has nothing more of this form: it was sent, or nobody was there. */
  exitReason: 'sent' | 'idle' | undefined;
  pendingQuestion: 'about-empty' | 'to-withdraw' | 'to-clear' | undefined;
  /** A sentence about the last action, also announced by screen readers, and the page that shows it. */
  notice: { readonly text: string; readonly place: Place } | undefined;
  /** The form that was sent and of which no copy is kept: only the value in the host's `<form>`, as long as the page is open. */
  sentFromHere: SubmittedAssessment | undefined;
  /** Whether the code on the sheet that is being keyed in fits the case; undefined until it was compared. */
  codeMatch: 'fits' | 'other' | undefined;
  /** The carer came from the summary to change something: "next" leads back to it. */
  isCorrecting: boolean;
  /** The themes without an answer are unfolded on the priorities page. */
  showsOthers: boolean;
  /** A question was answered with no: the focus goes back to what asked it. */
  wasAsked: boolean;
  /** The row of the sheet that is gone back to. */
  row: string | undefined;
  /** The form as it was before it was emptied, for as long as that can be undone. */
  undoableClear: DraftAssessment | undefined;
  /** A bereaved carer wanted to see the form all the same. */
  wantsFormAnyway: boolean;
  /** A new form is begun although a sent one is there. */
  startsAgain: boolean;
  /** What was written while the store was being opened, until it is added to what the store has. */
  early: EarlyDraft | undefined;
  /** The empty form that the draft was begun with on this page. */
  begun: DraftAssessment | undefined;
  /** The carer looks at what they sent, while a new form is begun. */
  looksAtSent: boolean;
  /** Whether a copy of the answers stays on this device once they are sent; undefined until the carer has chosen. */
  keepsCopy: boolean | undefined;
  /** The empty form shown while there is none; not saved before something is in it. */
  blank: { readonly from: string; readonly form: DraftAssessment } | undefined;
  readonly device: DeviceView;
}

export function freshFormView(): FormView {
  return {
    place: START,
    exitReason: undefined,
    pendingQuestion: undefined,
    notice: undefined,
    sentFromHere: undefined,
    codeMatch: undefined,
    isCorrecting: false,
    showsOthers: false,
    wasAsked: false,
    row: undefined,
    undoableClear: undefined,
    wantsFormAnyway: false,
    startsAgain: false,
    early: undefined,
    begun: undefined,
    looksAtSent: false,
    keepsCopy: undefined,
    blank: undefined,
    device: freshDeviceView(),
  };
}
