import { type TemplateResult, nothing, html } from 'lit';
import { formErasedOn } from '../../../src/domain/device/retention.js';
import { formatDate } from '../../../src/i18n/format-date.js';
import { today } from '../../../src/browser/clock-and-ids.js';
import type { PageContext } from '../model/page-context.js';

/** What this device keeps of the form and for how long, and what can be done with it. */
export function deviceInfo({
  form,
  page: { assessment, common },
  services: { device },
}: PageContext): TemplateResult | typeof nothing {
  const { host, records, caseId } = form;
  if (host.sharedDevice) return nothing;
  device.prepare();
  const day = formErasedOn(assessment, records.store?.retention);
  const date = day && formatDate(common, day, today());
  return html`${device.panel?.section(caseId, (words) => {
    if (date === undefined) return words.staysUntilErased;
    return assessment.status === 'draft' ? words.draftErasedOn(date) : words.sentErasedOn(date);
  })}`;
}
