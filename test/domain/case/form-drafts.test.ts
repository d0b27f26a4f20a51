import { describe, expect, it } from 'vitest';
import { beginUnfinishedForms, keepUnfinished, unfinishedFormsKind } from '../../../src/domain/case/form-drafts.js';
import { mergeRecords } from '../../../src/domain/merge/merge-records.js';
import { contextAt } from '../example.js';

describe('what somebody has begun and not added', () => {
  const begun = beginUnfinishedForms('case', 'Marte', contextAt());

  it('is kept by form, and gone once the form is empty or was added', () => {
    const one = keepUnfinished(begun, 'contact', { name: 'Jonas', phone: '' });
    const both = keepUnfinished(one, 'safety-step', { situation: 'Uro' });
    expect(both.drafts).toEqual({ contact: { name: 'Jonas', phone: '' }, 'safety-step': { situation: 'Uro' } });
    expect(keepUnfinished(both, 'contact', undefined).drafts).toEqual({ 'safety-step': { situation: 'Uro' } });
    expect(keepUnfinished(one, 'contact', { name: ' ', phone: '' })).toEqual(begun);
  });

  it('is kept of two tabs at once, and never leaves a trail or waits for a choice', () => {
    const mine = keepUnfinished(begun, 'contact', { name: 'Jonas' });
    const theirs = keepUnfinished(begun, 'safety-step', { situation: 'Uro' });
    const merged = mergeRecords(unfinishedFormsKind, begun, mine, theirs);
    expect(merged).toEqual({ ok: true, value: { ...mine, drafts: { ...theirs.drafts, ...mine.drafts } } });
  });
});
