import { describe, expect, it } from 'vitest';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { mergeAssessments } from '../../../src/domain/merge/merge-assessments.js';
import {
  answerAside,
  answerQuestion,
  commentOn,
  shareAnswer,
} from '../../../src/domain/assessment/answer-assessment.js';
import { startAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { contextAt, valueOf } from '../example.js';

const context = contextAt();

describe('who may read what two wrote at once', () => {
  it('stays as close as either of them wanted it, also where nothing stood there before', () => {
    const about = { caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' } as const;
    const form = startAssessment(about, context);
    const kept = valueOf(
      shareAnswer(
        valueOf(commentOn(form, carerNeeds12, 'feelings', 'Bare mitt')),
        carerNeeds12,
        'feelings',
        'carer-only',
      ),
    );
    const answered = valueOf(answerQuestion(form, carerNeeds12, 'feelings', 'hard-now'));
    for (const [mine, theirs] of [
      [kept, answered],
      [answered, kept],
    ] as const) {
      const merged = valueOf(mergeAssessments(form, mine, theirs));
      expect(merged.answers['feelings']).toMatchObject({
        sharing: 'carer-only',
        comment: 'Bare mitt',
        answer: 'hard-now',
      });
    }
  });
});

describe('what two write at once into one place', () => {
  it.each(Object.entries(carerNeeds12.aside).flatMap(([id, { kind }]) => (kind === 'text' ? [id] : [])))(
    'keeps both of %s, whatever the question is called',
    (id) => {
      const about = { caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' } as const;
      const form = startAssessment(about, context);
      const writing = (text: string) => valueOf(answerAside(form, carerNeeds12, id, text));
      const merged = valueOf(mergeAssessments(form, writing('Polsk.'), writing('Ring etter tolv.')));
      expect(merged.aside[id]?.text).toContain('Polsk.');
      expect(merged.aside[id]?.text).toContain('Ring etter tolv.');
    },
  );
});
