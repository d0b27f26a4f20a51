import type { DraftAssessment, SubmittedAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { freshDeviceView, type DeviceView } from '../../device/device-port.js';
import { START, type Place } from './page-order.js';

/** What is remembered of the form that is open, besides its record. Made anew for each form, so that nothing stays of one. */
export interface FormView {
  place: Place;
  /** A shared device has nothing more of this form: it was sent, or nobody was there. */
  exitReason: 'sent' | 'idle' | undefined;
  pendingQuestion: 'about-empty' | 'to-withdraw' | undefined;
  /** A sentence about the last thing that was done, for eye and ear, and where it is said. */
  notice: { readonly text: string; readonly place: Place } | undefined;
  /** What was sent from a shared device, for the host's form only. */
  sentFromHere: SubmittedAssessment | undefined;
  /** The code of the sheet that is being keyed in: whether it was looked at, and fits. */
  codeMatch: 'fits' | 'other' | undefined;
  /** The carer went from the summary to change something: the way on leads back to it. */
  isCorrecting: boolean;
  /** The themes that were not touched are unfolded, and stay so. */
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
  /** A form that is not saved yet: nothing is kept of somebody who only looks. */
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
    blank: undefined,
    device: freshDeviceView(),
  };
}
