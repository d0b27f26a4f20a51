import type { CarerNeedsForm } from '../../../components/needs-form/needs-form.js';
import type { CarerNeedsSubmitEvent } from '../../../components/needs-form/needs-form.events.js';
import type { NeedsAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import type { RecordStore } from '../../../src/storage/record-store.js';
import { find, kept, mount, press, until } from '../page.js';

export function open(
  store: RecordStore,
  more: Partial<CarerNeedsForm> & { lang?: string } = {},
): Promise<CarerNeedsForm> {
  return mount('carer-needs-form', { caseId: 'case', store, ...more });
}

/** A host that delivers: what was sent arrives at once. Returns what it was given. */
export function delivering(form: CarerNeedsForm): CarerNeedsSubmitEvent[] {
  const given: CarerNeedsSubmitEvent[] = [];
  form.addEventListener('carer-needs-submit', (event) => {
    given.push(event);
    event.deliver(Promise.resolve());
  });
  return given;
}

/** The forms of the case, as they lie in the store. */
export const stored = (store: RecordStore): Promise<readonly NeedsAssessment[]> => kept(store, needsAssessmentKind);

export const part = (form: Element, name: string): HTMLElement => find(form, `[part="${name}"]`);
export const comment = (form: Element): HTMLTextAreaElement => find<HTMLTextAreaElement>(form, '[part="comment"]');
export const radio = (form: Element, code: string): HTMLInputElement =>
  find<HTMLInputElement>(form, `input[type="radio"][value="${code}"]`);
export const next = (form: Element): Promise<void> => press(form, part(form, 'next'));

/** Begins the carer's form, passes the opening question, and stands on the first theme. */
export async function toFirstTheme(form: Element): Promise<void> {
  await press(form, part(form, 'start'));
  await until(() => form.shadowRoot?.querySelector('[part="next"]'));
  await next(form);
}

/** Goes on until something is there; pages after the themes may have to be fetched. */
export async function nextUntil(form: Element, selector: string): Promise<void> {
  while (!form.shadowRoot?.querySelector(selector)) {
    await until(() => !form.shadowRoot?.querySelector('.page p.late'));
    if (!form.shadowRoot?.querySelector(selector)) await next(form);
  }
}

/** Goes on until the form can be sent. */
export async function toSummary(form: Element): Promise<void> {
  while (!form.shadowRoot?.querySelector('[part="submit"]')) await next(form);
}

/** "No needs right now", up to where it can be sent: the shortest way through the form. */
export async function toNoNeeds(form: Element): Promise<void> {
  await press(form, part(form, 'no-needs'));
  await until(() => form.shadowRoot?.querySelector('[part="submit"]'));
}

export async function sendNoNeeds(form: Element): Promise<void> {
  await toNoNeeds(form);
  await press(form, part(form, 'submit'));
}
