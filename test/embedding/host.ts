/*
 * A portal as its developer would type it, against the built package through its public entries only. It is compiled,
 * not run: `npm run check` fails where an entry brings no types for what it registers.
 */
import 'carer-needs/needs-form/define';
import type { FormMessages } from 'carer-needs';
import { needsAssessmentKind } from 'carer-needs/domain';
import { MemoryRecordStore } from 'carer-needs/storage';

const form = document.querySelector('carer-needs-form');
const words: Partial<FormMessages> = { start: 'Kom i gang' };
if (form) {
  form.store = new MemoryRecordStore();
  form.messages = { ...words, saved: 'Lagret hos oss' };
}

document.addEventListener('carer-needs-submit', (event) => {
  event.preventDefault();
  const caseId: string = event.caseId;
  const status: 'submitted' = event.record.status;
  void form?.submit().then((isSent: boolean) => [caseId, status, isSent]);
});
document.addEventListener('carer-needs-submit', (event) => {
  event.deliver(fetch('/forms', { method: 'PUT', body: JSON.stringify(event.record) }));
});
document.addEventListener('carer-needs-withdrawn', ({ recordId }) => recordId.length);
window.addEventListener('carer-record-failed', ({ reason }) => reason === 'quota-exceeded');

export const kinds = [needsAssessmentKind];
