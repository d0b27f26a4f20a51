import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/domain/kernel/bounded-json.js';
import { isClockBehind } from '../../src/domain/device/clock-check.js';
import { mergeRecords } from '../../src/domain/merge/merge-records.js';
import { beginUnfinishedForms, keepUnfinished, unfinishedFormsKind } from '../../src/domain/case/form-drafts.js';
import {
  closeConversation,
  conversationRecordKind,
  openConversation,
} from '../../src/domain/conversation/conversation-record.js';
import { needsAssessmentKind, startAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { submitAssessment, withdrawAssessment } from '../../src/domain/assessment/submit-assessment.js';
import { mayErase } from '../../src/domain/device/retention.js';
import { changePhase, openSupportCase, recordRead, supportCaseKind } from '../../src/domain/case/support-case.js';
import { actOf, TrailEntry, trailEntry } from '../../src/domain/device/audit-trail.js';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import { contextAt, valueOf } from './example.js';

const context = contextAt();
const begun = startAssessment({ caseId: 'a', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, context);
const draft = (): typeof begun => begun;

describe('the trail', () => {
  const supportCase = openSupportCase({ carer: { name: 'Kari' } }, context);

  it('says what was done, by what became of the record', () => {
    const sent = valueOf(submitAssessment(draft(), context));
    expect(actOf(needsAssessmentKind, undefined, draft())).toBe('begun');
    expect(actOf(needsAssessmentKind, draft(), draft())).toBe('changed');
    expect(actOf(needsAssessmentKind, draft(), sent)).toBe('sent');
    expect(actOf(needsAssessmentKind, undefined, sent)).toBe('sent');
    expect(actOf(needsAssessmentKind, sent, valueOf(withdrawAssessment(sent, false, context)))).toBe('withdrawn');
    const talk = openConversation(
      { caseId: 'a', kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
      context,
    );
    expect(actOf(conversationRecordKind, talk, valueOf(closeConversation(talk, 'Marte', context)))).toBe('closed');
    expect(actOf(supportCaseKind, supportCase, valueOf(changePhase(supportCase, 'bereaved', context)))).toBe(
      'phase-changed',
    );
    expect(actOf(supportCaseKind, supportCase, recordRead(supportCase, 'form', 'Marte', context))).toBe('read');
  });

  it('holds codes and ids only: whatever a record says, none of it is in its step', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (words) => {
        const record = { ...supportCase, carer: { name: words }, nickname: words };
        const entry = trailEntry(
          { kind: supportCaseKind, record, act: 'changed', by: { party: 'staff', code: 'n-1' } },
          context,
        );
        expect(TrailEntry.safeParse(entry).success).toBe(true);
        expect(JSON.stringify(entry)).not.toContain(JSON.stringify(words).slice(1, -1));
      }),
    );
  });
});

describe('the clock', () => {
  it('is behind where it shows a time from before something that is written down, and not for a few minutes', () => {
    const record = { ...draft(), startedAt: '2026-11-22T12:00:00+01:00' };
    expect(isClockBehind('2026-11-22T11:55:00+01:00', [record])).toBe(false);
    expect(isClockBehind('2026-11-22T11:00:00+01:00', [record])).toBe(true);
    expect(isClockBehind('2027-01-01T00:00:00Z', [record])).toBe(false);
    expect(isClockBehind('1970-01-01T00:00:00Z', [])).toBe(true);
  });

  it('lets nothing be erased after a leap or a step back', () => {
    expect(mayErase('2026-11-22', undefined)).toBe(true);
    expect(mayErase('2026-11-22', '2026-11-22')).toBe(true);
    expect(mayErase('2027-11-22', '2026-11-22')).toBe(true);
    expect(mayErase('2026-11-21', '2026-11-22')).toBe(false);
    expect(mayErase('2040-01-01', '2026-11-22')).toBe(false);
  });
});

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

describe('a text from elsewhere that is to be JSON', () => {
  it('is refused before it is read, where it is too long or too deep, and never throws', () => {
    const bounds = { length: 1000, depth: 5 };
    expect(readJson('['.repeat(6), bounds)).toEqual({ ok: false, reason: 'too-large' });
    expect(readJson(`"${'['.repeat(100)}\\""`, bounds).ok).toBe(true);
    expect(readJson(undefined, bounds)).toEqual({ ok: false, reason: 'not-json' });
    expect(readJson(' '.repeat(1001), bounds)).toEqual({ ok: false, reason: 'too-large' });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readJson(text, { length: 10_000, depth: 40 });
        expect(read.ok || ['too-large', 'not-json'].includes(read.reason)).toBe(true);
      }),
    );
  });
});
