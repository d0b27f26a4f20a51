import { type TemplateResult, nothing, html } from 'lit';
import { isEmpty, type NeedsAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { formErasedOn } from '../../../src/domain/device/retention.js';
import type { DeviceMessages } from '../../../src/i18n/device/messages.js';
import { formatDate } from '../../../src/i18n/format-date.js';
import { today } from '../../../src/browser/clock-and-ids.js';
import type { Erasing, SectionAbout } from '../../device/device-port.js';
import type { FormModel } from '../model/form-model.js';
import type { PageContext } from '../model/page-context.js';
import { START } from '../model/page-order.js';

/** What is kept of the form, where and for how long, and what can be done with it. */
export function deviceInfo({
  form,
  page: { assessment, common, keeping },
  services: { device },
}: PageContext): TemplateResult | typeof nothing {
  const { records, caseId } = form;
  if (keeping === 'shared') return nothing;
  device.prepare();
  const day = formErasedOn(assessment, records.store?.retention);
  const date = day && formatDate(common, day, today());
  return html`${device.panel?.section(caseId, (words): SectionAbout => {
    const stays = date === undefined ? staysHere(assessment, keeping, words) : erasedOn(assessment, words, date);
    const isOnDevice = assessment.status === 'draft' || (keeping !== 'journal' && !assessment.isReceipt);
    const hasWords = records.shown.some(({ held }) => !isEmpty(held.record as NeedsAssessment));
    return { stays, isOnDevice, hasWords, erase: erasing(form, keeping, words) };
  })}`;
}

function erasedOn(assessment: NeedsAssessment, words: DeviceMessages, date: string): string {
  if (assessment.status === 'draft') return words.draftErasedOn(date);
  const isReceipt = assessment.status === 'submitted' && assessment.isReceipt === true;
  return isReceipt ? words.receiptErasedOn(date) : words.sentErasedOn(date);
}

function staysHere({ status, isReceipt }: NeedsAssessment, keeping: string, words: DeviceMessages): string {
  if (keeping === 'journal') return status === 'draft' ? words.unsentStays : words.sentStays;
  return isReceipt ? words.receiptStays : words.staysUntilErased;
}

/**
 * What whoever holds the pen can erase. Where the team reads from the store itself, only what was not sent: the rest is
 * the team's by then, and can be taken back until it is read.
 */
function erasing(form: FormModel, keeping: string, words: DeviceMessages): Erasing | undefined {
  const isCarer = form.host.filledBy === 'self';
  const own = form.records.shown.filter(({ held }) => {
    const { status, filledBy } = held.record as NeedsAssessment;
    if (keeping === 'journal' && status !== 'draft') return false;
    // A carer sees all that was sent for them, and staff only what was written with them.
    return (filledBy === 'self') === isCarer || (isCarer && status !== 'draft');
  });
  if (own.length === 0) return undefined;
  const then = (): void => {
    form.forget();
    form.show(START);
  };
  const about = { records: own, then };
  if (own.every(({ held }) => (held.record as NeedsAssessment).isReceipt))
    return { ...about, text: words.eraseReceipt, ask: words.eraseReceiptAsk, said: words.erased };
  return keeping === 'journal'
    ? { ...about, text: words.eraseUnsent, ask: words.eraseUnsentAsk, said: words.erasedUnsent }
    : { ...about, text: words.erase, ask: words.eraseAsk, said: words.erased };
}
