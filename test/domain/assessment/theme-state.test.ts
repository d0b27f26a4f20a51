import { describe, expect, it } from 'vitest';
import { answerQuestion, commentOn } from '../../../src/domain/assessment/answer-assessment.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { startAssessment, visit, type NeedsAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { themeState } from '../../../src/domain/assessment/theme-state.js';
import type { Outcome } from '../../../src/domain/kernel/outcome.js';

const context = { now: '2026-11-20T09:30:00+01:00', newId: () => 'id' };
const about = { caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' } as const;

function valueOf(outcome: Outcome<NeedsAssessment, string>): NeedsAssessment {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

describe('where the carer stands with a theme', () => {
  const fresh = startAssessment(about, context);
  const seen = valueOf(visit(fresh, 'theme:feelings', 'feelings'));

  it('is not seen, seen, or answered, by an answer or by words', () => {
    expect(themeState(fresh, 'feelings')).toBe('not-seen');
    expect(themeState(seen, 'feelings')).toBe('seen');
    expect(themeState(valueOf(commentOn(seen, carerNeeds12, 'feelings', 'Mitt.')), 'feelings')).toBe('answered');
  });

  it('is the same for every answer: it never tells how much need', () => {
    const states = carerNeeds12.answers.map((code) =>
      themeState(valueOf(answerQuestion(seen, carerNeeds12, 'feelings', code)), 'feelings'),
    );
    expect(new Set(states)).toEqual(new Set(['answered']));
  });

  it('is seen again when the answer is taken away', () => {
    const answered = valueOf(answerQuestion(seen, carerNeeds12, 'feelings', 'needed'));
    expect(themeState(valueOf(answerQuestion(answered, carerNeeds12, 'feelings', undefined)), 'feelings')).toBe('seen');
  });
});
