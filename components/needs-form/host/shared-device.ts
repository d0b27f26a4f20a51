import type { SubmittedAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import type { FormModel } from '../model/form-model.js';
import { START } from '../model/page-order.js';

/** Erases everything of the form on a shared device; does nothing on others. */
export async function leaveDevice(form: FormModel, reason: 'sent' | 'idle', sent?: SubmittedAssessment): Promise<void> {
  const { store } = form.records;
  if (!form.host.sharedDevice || !store?.isVolatile) return;
  const caseId = sent?.caseId ?? form.caseId;
  await store.eraseAll();
  // A host may have gone on to another case meanwhile.
  if (form.caseId !== caseId) return;
  form.forget();
  form.view.sentFromHere = sent;
  form.view.exitReason = reason;
  form.show(START);
}

/**
 * Erases the draft when the page is left: the browser may keep the page for its Back button, with all that is on it.
 */
export function leavePage(form: FormModel): void {
  form.view.sentFromHere = undefined;
  if (form.draft) void leaveDevice(form, 'idle');
}
