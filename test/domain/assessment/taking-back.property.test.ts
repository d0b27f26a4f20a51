import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { commentOn } from '../../../src/domain/assessment/answer-assessment.js';
import {
  currentAssessment,
  startAssessment,
  type NeedsAssessment,
} from '../../../src/domain/assessment/needs-assessment.js';
import {
  assessmentsForCareTeam,
  continueAssessment,
  receiptOf,
  replacedForms,
  submitAssessment,
  withdrawAssessment,
} from '../../../src/domain/assessment/submit-assessment.js';
import { contextAt, valueOf } from '../example.js';

const THEMES = carerNeeds12.questions.slice(0, 3).map(({ id }) => id);

/** A carer at one form after the other, with the store that the form is kept in. */
class Carer {
  readonly store = new Map<string, NeedsAssessment>();
  /** Every sentence that was written and then taken away by the carer, and is nowhere in what they see. */
  readonly deleted = new Set<string>();
  readonly read = new Set<string>();
  readonly #context = contextAt();
  #sentences = 0;

  get #forms(): NeedsAssessment[] {
    return [...this.store.values()];
  }

  get current(): NeedsAssessment {
    return (
      currentAssessment(this.#forms, 'self') ??
      startAssessment({ caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, this.#context)
    );
  }

  #save(...forms: NeedsAssessment[]): void {
    for (const form of forms) this.store.set(form.id, form);
  }

  readonly #isRead = (id: string): boolean => this.read.has(id);

  write(theme: number): void {
    this.#comment(theme, `Setning ${String((this.#sentences += 1))}.`);
  }

  delete(theme: number): void {
    this.#comment(theme, '');
  }

  #comment(theme: number, text: string): void {
    const form = this.current;
    const id = THEMES[theme] ?? '';
    if (form.status !== 'draft') return;
    const before = form.answers[id]?.comment;
    if (before !== undefined && before !== text) this.deleted.add(before);
    this.#save(valueOf(commentOn(form, carerNeeds12, id, text)));
  }

  send(keepsCopy: boolean): void {
    const sent = submitAssessment(this.current, this.#context);
    if (!sent.ok) return;
    const stays = keepsCopy ? sent.value : receiptOf(sent.value);
    this.#save(stays, ...replacedForms(sent.value, this.#forms, this.#isRead, this.#context));
  }

  goOn(): void {
    const next = continueAssessment(this.current, this.read.has(this.current.id), 'self', this.#context);
    if (next.ok) this.#save(next.value);
  }

  withdraw(): void {
    const form = this.current;
    const withdrawn = withdrawAssessment(form, this.read.has(form.id), this.#context);
    if (!withdrawn.ok || !this.store.has(form.id)) return;
    const wasSent = form.status === 'submitted';
    this.#save(withdrawn.value, ...(wasSent ? replacedForms(form, this.#forms, this.#isRead, this.#context) : []));
    const gone = Object.values(form.answers).flatMap(({ comment }) => comment ?? []);
    // What a draft that was let go of had from the sent form stands there still.
    const there = wasSent ? '' : JSON.stringify(this.#forms.filter(({ status }) => status === 'submitted'));
    for (const sentence of gone) if (!there.includes(sentence)) this.deleted.add(sentence);
    if (!wasSent) for (const sentence of this.deleted) if (there.includes(sentence)) this.deleted.delete(sentence);
  }

  readAll(): void {
    for (const { id } of assessmentsForCareTeam(this.#forms)) this.read.add(id);
  }

  get standing(): string {
    return JSON.stringify(this.#forms.filter(({ status }) => status === 'submitted'));
  }
}

const act = fc.oneof(
  fc.tuple(fc.constantFrom('write', 'delete'), fc.integer({ min: 0, max: 2 })),
  fc.tuple(fc.constantFrom('send'), fc.boolean()),
  fc.tuple(fc.constantFrom('goOn', 'withdraw')),
);

function take(carer: Carer, [name, how]: [string, (number | boolean)?]): void {
  (carer as unknown as Record<string, (how?: number | boolean) => void>)[name]?.(how);
}

describe('what was taken back', () => {
  it('before anybody read it is in no record, whatever was done in whatever order', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const carer = new Carer();
        for (const one of acts) take(carer, one);
        // A draft that is still open: what it leaves out stands in the sent form until it is sent.
        if (carer.current.status === 'draft') carer.send(true);
        const kept = JSON.stringify([...carer.store.values()]);
        for (const sentence of carer.deleted) expect(kept).not.toContain(`"${sentence}"`);
      }),
      { numRuns: 500 },
    );
  });

  it('stays where the team has read it, and only there', () => {
    const carer = new Carer();
    carer.write(0);
    carer.send(true);
    carer.goOn();
    carer.delete(0);
    carer.readAll();
    carer.send(true);
    expect(carer.standing).toContain('Setning 1.');
    const [former, latest] = [...carer.store.values()];
    expect([former?.status, latest?.status]).toEqual(['submitted', 'submitted']);
    expect(assessmentsForCareTeam([former!, latest!])).toEqual([expect.objectContaining({ id: latest?.id })]);
  });
});
