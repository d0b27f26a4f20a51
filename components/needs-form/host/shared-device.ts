import type { SubmittedAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import type { FormModel } from '../model/form-model.js';
import { START } from '../model/page-order.js';

/** On a shared device: nothing of the form stays on it. Elsewhere nothing has to leave. */
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

/** The page is left, and may be kept by the browser for its Back: nothing may be in it. */
export function leavePage(form: FormModel): void {
  form.view.sentFromHere = undefined;
  if (form.draft) void leaveDevice(form, 'idle');
}
