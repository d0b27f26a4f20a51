import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  assessmentForCarer,
  assessmentForCareTeam,
  currentAssessment,
  takePen,
  declareNoNeeds,
  inOrder,
  isEmpty,
  startAssessment,
  visit,
  type DraftAssessment,
  type FilledBy,
} from '../../../src/domain/assessment/needs-assessment.js';
import { NeedsAssessment } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { assessmentForPatientJournal } from '../../../src/domain/assessment/assessment-extract.js';
import {
  assessmentsForCareTeam,
  continueAssessment,
  receiptOf,
  replacedForms,
  submitAssessment,
  wasTakenBack,
  withdrawAssessment,
} from '../../../src/domain/assessment/submit-assessment.js';
import {
  answerAside,
  answerQuestion,
  choosePriorities,
  clearAssessment,
  commentOn,
  markUnclear,
  shareAnswer,
  shareAside,
} from '../../../src/domain/assessment/answer-assessment.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { contextAt, reasonOf, valueOf } from '../example.js';

const context = contextAt();
const started = (): DraftAssessment =>
  startAssessment({ caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, context);

describe('a form being filled in', () => {
  it('takes an answer, a comment, and takes them back', () => {
    const answered = valueOf(answerQuestion(started(), carerNeeds12, 'feelings', 'hard-now'));
    const commented = valueOf(commentOn(answered, carerNeeds12, 'feelings', 'Jeg er sint.'));
    expect(commented.answers['feelings']).toEqual({
      answer: 'hard-now',
      comment: 'Jeg er sint.',
      sharing: 'care-team',
    });
    const cleared = valueOf(answerQuestion(commented, carerNeeds12, 'feelings', undefined));
    expect(valueOf(commentOn(cleared, carerNeeds12, 'feelings', '')).answers['feelings']).toEqual({
      sharing: 'care-team',
    });
  });

  it('knows only the questions and answers of its set', () => {
    expect(reasonOf(answerQuestion(started(), carerNeeds12, 'weather', 'managing'))).toBe('unknown-question');
    expect(reasonOf(answerQuestion(started(), carerNeeds12, 'feelings', 'four'))).toBe('unknown-answer');
    expect(reasonOf(answerAside(started(), carerNeeds12, 'own-part', 'a-lot'))).toBe('unknown-answer');
    expect(reasonOf(answerAside(started(), carerNeeds12, 'weather', 'fine'))).toBe('unknown-question');
    expect(reasonOf(commentOn(started(), carerNeeds12, 'weather', 'fine'))).toBe('unknown-question');
  });

  it('keeps at most three priorities, each once, in the order chosen', () => {
    const ids = ['feelings', 'own-health', 'rest-and-respite'];
    expect(valueOf(choosePriorities(started(), carerNeeds12, ids)).priorities).toEqual(ids);
    expect(reasonOf(choosePriorities(started(), carerNeeds12, [...ids, 'work-money-rights']))).toBe(
      'too-many-priorities',
    );
    expect(reasonOf(choosePriorities(started(), carerNeeds12, ['feelings', 'feelings']))).toBe('chosen-twice');
    expect(reasonOf(choosePriorities(started(), carerNeeds12, ['weather']))).toBe('unknown-question');
  });

  it('cannot put a line into the patient’s journal by itself', () => {
    expect(reasonOf(shareAnswer(started(), carerNeeds12, 'feelings', 'patient-journal'))).toBe(
      'needs-carers-agreement',
    );
    expect(reasonOf(shareAside(started(), carerNeeds12, 'what-works', 'patient-journal'))).toBe(
      'needs-carers-agreement',
    );
  });

  it('remembers pages seen once each, and where the carer is', () => {
    const once = valueOf(visit(started(), 'theme:feelings', 'feelings'));
    const twice = valueOf(visit(valueOf(visit(once, 'summary')), 'theme:feelings', 'feelings'));
    expect(twice.seen).toEqual(['feelings']);
    expect(twice.place).toBe('theme:feelings');
  });

  it('is empty until something was said, and "no needs" is something', () => {
    expect(isEmpty(started())).toBe(true);
    expect(isEmpty(valueOf(commentOn(started(), carerNeeds12, 'feelings', '  ')))).toBe(true);
    expect(isEmpty(valueOf(declareNoNeeds(started(), true)))).toBe(false);
    expect(isEmpty(valueOf(answerQuestion(started(), carerNeeds12, 'feelings', 'not-relevant')))).toBe(false);
  });
});

describe('a form that is sent', () => {
  it('can be sent with one answer, with none, and with "no needs now"', () => {
    for (const form of [
      started(),
      valueOf(declareNoNeeds(started(), true)),
      valueOf(answerQuestion(started(), carerNeeds12, 'feelings', 'managing')),
    ]) {
      const sent = valueOf(submitAssessment(form, context));
      expect(sent).toMatchObject({ status: 'submitted', submittedAt: context.now });
      expect(NeedsAssessment.safeParse(sent).success).toBe(true);
    }
  });

  it('can be withdrawn until it was read, and only once', () => {
    const sent = valueOf(submitAssessment(started(), context));
    expect(reasonOf(withdrawAssessment(sent, true, context))).toBe('already-read');
    const withdrawn = valueOf(withdrawAssessment(sent, false, context));
    expect(withdrawn).toMatchObject({ status: 'withdrawn', withdrawnAt: context.now });
    expect(reasonOf(withdrawAssessment(withdrawn, false, context))).toBe('already-withdrawn');
    expect(assessmentForCareTeam(withdrawn)).toBeUndefined();
  });
});

type Edit = (form: NeedsAssessment) => { ok: boolean; value?: NeedsAssessment };
const questionId = fc.constantFrom(...carerNeeds12.questions.map(({ id }) => id));
const sharing = fc.constantFrom('carer-only' as const, 'care-team' as const, 'patient-journal' as const);
/** Anything a person can do to a form, in any order. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(questionId, fc.constantFrom(...carerNeeds12.answers, undefined)).map(
    ([id, code]): Edit =>
      (form) =>
        answerQuestion(form, carerNeeds12, id, code),
  ),
  fc.tuple(questionId, fc.string()).map(
    ([id, text]): Edit =>
      (form) =>
        commentOn(form, carerNeeds12, id, text),
  ),
  fc.tuple(questionId, sharing).map(
    ([id, level]): Edit =>
      (form) =>
        shareAnswer(form, carerNeeds12, id, level),
  ),
  fc.array(questionId, { maxLength: 5 }).map(
    (ids): Edit =>
      (form) =>
        choosePriorities(form, carerNeeds12, ids),
  ),
  fc.string().map(
    (text): Edit =>
      (form) =>
        answerAside(form, carerNeeds12, 'what-works', text),
  ),
  fc.boolean().map(
    (none): Edit =>
      (form) =>
        declareNoNeeds(form, none),
  ),
  questionId.map(
    (id): Edit =>
      (form) =>
        visit(form, id, id),
  ),
);
const apply = (form: NeedsAssessment, edits: readonly Edit[]): NeedsAssessment =>
  edits.reduce((current, change) => change(current).value ?? current, form);

describe('in any sequence of edits', () => {
  it('a submitted form never changes', () => {
    fc.assert(
      fc.property(fc.array(edit), fc.array(edit), (before, after) => {
        const sent = valueOf(submitAssessment(apply(started(), before), context));
        const snapshot = structuredClone(sent);
        expect(apply(sent, after)).toEqual(snapshot);
        for (const change of after) expect(change(sent).ok).toBe(false);
        expect(sent).toEqual(snapshot);
      }),
    );
  });

  it('the form stays a record that its own schema reads', () => {
    fc.assert(
      fc.property(fc.array(edit), (edits) => {
        const form = apply(started(), edits);
        expect(NeedsAssessment.parse(form)).toEqual(form);
      }),
    );
  });

  it('the team sees nothing of a draft, and of a sent form no line that the carer keeps', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 5, maxLength: 40 }), (edits) => {
        const form = apply(started(), edits);
        expect(assessmentForCareTeam(form)).toBeUndefined();
        const sent = valueOf(submitAssessment(form, context));
        const forTeam = assessmentForCareTeam(sent);
        for (const [id, answer] of Object.entries(sent.answers)) {
          expect(id in (forTeam?.answers ?? {})).toBe(answer.sharing !== 'carer-only');
        }
        expect(assessmentForCarer(sent)).toEqual(sent);
        expect(assessmentForPatientJournal(sent, []).lines).toEqual([]);
      }),
    );
  });

  it('skipping counts as nothing: a skipped theme leaves no trace to be counted as missing', () => {
    fc.assert(
      fc.property(questionId, (id) => {
        const visited = valueOf(visit(started(), id, id));
        const forTeam = assessmentForCareTeam(valueOf(submitAssessment(visited, context)));
        expect(forTeam?.answers).toEqual({});
        expect(forTeam?.seen).toEqual([]);
      }),
    );
  });
});

describe('a form from paper', () => {
  it('keeps a mark that nobody can read as such, until it is answered', () => {
    const unclear = valueOf(markUnclear(started(), carerNeeds12, 'feelings'));
    expect(unclear.answers['feelings']).toEqual({ sharing: 'care-team', unclear: true });
    expect(isEmpty(unclear)).toBe(false);
    const answered = valueOf(answerQuestion(unclear, carerNeeds12, 'feelings', 'managing'));
    expect(answered.answers['feelings']).toEqual({ sharing: 'care-team', answer: 'managing' });
    const again = valueOf(markUnclear(answered, carerNeeds12, 'feelings'));
    expect(again.answers['feelings']?.answer).toBeUndefined();
    const aside = valueOf(markUnclear(started(), carerNeeds12, 'own-part'));
    expect(aside.aside['own-part']).toEqual({ sharing: 'care-team', unclear: true });
    expect(valueOf(answerAside(aside, carerNeeds12, 'own-part', 'do-less')).aside['own-part']?.unclear).toBeUndefined();
  });

  it('knows unclear marks only where there is something to tick', () => {
    expect(reasonOf(markUnclear(started(), carerNeeds12, 'what-works'))).toBe('unknown-question');
    expect(reasonOf(markUnclear(started(), carerNeeds12, 'weather'))).toBe('unknown-question');
  });
});

describe('who holds the pen', () => {
  const by = (filledBy: FilledBy): DraftAssessment =>
    startAssessment({ caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy }, contextAt());

  it('may change among staff, and never between staff and the carer alone', () => {
    expect(valueOf(takePen(by('assisted'), 'phone', context)).filledBy).toBe('phone');
    expect(valueOf(takePen(by('assisted'), 'self', context)).filledBy).toBe('assisted');
    expect(valueOf(takePen(by('self'), 'assisted', context)).filledBy).toBe('self');
  });

  it('staff never see what the carer wrote alone, and the carer sees what was sent for them', () => {
    const alone = { ...by('self'), id: 'alone' };
    const together = { ...by('assisted'), id: 'together' };
    expect(currentAssessment([alone, together], 'assisted')).toBe(together);
    expect(currentAssessment([alone, together], 'self')).toBe(alone);
    const sentTogether = valueOf(submitAssessment(together, context));
    expect(currentAssessment([sentTogether], 'self')).toBe(sentTogether);
    const sentAlone = valueOf(submitAssessment(alone, context));
    for (const pen of ['assisted', 'phone', 'paper'] as const)
      expect(currentAssessment([sentAlone], pen)).toBeUndefined();
  });
});

describe('adding to a form that was sent', () => {
  const at = (hour: number): ReturnType<typeof contextAt> => ({
    now: `2026-11-22T${String(hour).padStart(2, '0')}:00:00+01:00`,
    newId: () => `form-${String(hour)}`,
  });
  const sent = valueOf(
    submitAssessment(valueOf(commentOn(started(), carerNeeds12, 'feelings', 'Jeg er sint.')), at(10)),
  );
  const added = valueOf(continueAssessment(sent, false, 'self', at(11)));

  it('begins with all that was said, as a draft of its own', () => {
    expect(added).toMatchObject({ id: 'form-11', status: 'draft', revision: 0, continues: sent.id });
    expect(added.answers).toEqual(sent.answers);
    expect(NeedsAssessment.safeParse(added).success).toBe(true);
  });

  it('leaves what was sent with the team until it is sent itself, and is read in its place then', () => {
    expect(assessmentsForCareTeam([sent, added]).map(({ id }) => id)).toEqual([sent.id]);
    const resent = valueOf(submitAssessment(added, at(12)));
    expect(assessmentsForCareTeam([resent, sent]).map(({ id }) => id)).toEqual([resent.id]);
  });

  it('does not bring the older words back when it is withdrawn', () => {
    const resent = valueOf(submitAssessment(added, at(12)));
    const withdrawn = valueOf(withdrawAssessment(resent, false, at(13)));
    expect(assessmentsForCareTeam([sent, withdrawn])).toEqual([]);
    expect(currentAssessment([sent, withdrawn], 'self')).toBe(withdrawn);
  });

  it('can be let go of, and what was sent is what the carer sees again', () => {
    const letGo = valueOf(withdrawAssessment(added, false, at(12)));
    expect(currentAssessment([sent, added], 'self')).toBe(added);
    expect(currentAssessment([sent, letGo], 'self')).toBe(sent);
    expect(assessmentsForCareTeam([sent, letGo]).map(({ id }) => id)).toEqual([sent.id]);
  });

  it('takes the words of the form that it replaces away, unless somebody has read them', () => {
    const resent = valueOf(submitAssessment(added, at(12)));
    const [gone, ...more] = replacedForms(resent, [sent, added], () => false, at(12));
    expect(more).toEqual([]);
    expect(gone).toMatchObject({ id: sent.id, status: 'withdrawn', answers: {}, submittedAt: sent.submittedAt });
    expect(NeedsAssessment.safeParse(gone).success).toBe(true);
    expect(replacedForms(resent, [sent, added], (id) => id === sent.id, at(12))).toEqual([]);
    expect(wasTakenBack([gone!, resent])).toBe(false);
    expect(wasTakenBack([gone!, valueOf(withdrawAssessment(resent, false, at(13)))])).toBe(true);
  });

  it('is not possible where it was taken back, since its words are gone then', () => {
    const withdrawn = valueOf(withdrawAssessment(sent, false, at(12)));
    expect(JSON.stringify(withdrawn)).not.toContain('Jeg er sint.');
    expect(reasonOf(continueAssessment(withdrawn, false, 'self', at(13)))).toBe('not-sent');
  });

  it('is not possible from a receipt, which the team reads nothing of', () => {
    const receipt = receiptOf(sent);
    expect(JSON.stringify(receipt)).not.toContain('Jeg er sint.');
    expect(NeedsAssessment.safeParse(receipt).success).toBe(true);
    expect(assessmentsForCareTeam([receipt])).toEqual([]);
    expect(reasonOf(continueAssessment(receipt, false, 'self', at(13)))).toBe('no-copy');
    expect(valueOf(withdrawAssessment(receipt, false, at(13))).status).toBe('withdrawn');
  });

  it('is no longer possible once it is read, or where nothing was sent', () => {
    expect(reasonOf(continueAssessment(sent, true, 'self', at(11)))).toBe('already-read');
    expect(reasonOf(continueAssessment(started(), false, 'self', at(11)))).toBe('not-sent');
  });

  it('whatever a carer sends, adds, keeps back and takes back: the team reads no line that the latest form keeps', () => {
    const step = fc.constantFrom('send', 'add', 'keep', 'share', 'withdraw', 'let-go');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let hour = 0;
        const tick = (): ReturnType<typeof contextAt> => {
          hour += 1;
          const day = String(1 + Math.floor(hour / 24)).padStart(2, '0');
          return {
            now: `2026-12-${day}T${String(hour % 24).padStart(2, '0')}:00:00+01:00`,
            newId: () => `form-${String(hour)}`,
          };
        };
        let forms: NeedsAssessment[] = [valueOf(commentOn(started(), carerNeeds12, 'feelings', 'Mitt.'))];
        const put = (form: NeedsAssessment): void => {
          forms = [...forms.filter(({ id }) => id !== form.id), form];
        };
        for (const one of steps) {
          const shown = currentAssessment(forms, 'self');
          if (!shown) break;
          const outcome = {
            send: () => submitAssessment(shown, tick()),
            add: () => continueAssessment(shown, false, 'self', tick()),
            keep: () => shareAnswer(shown, carerNeeds12, 'feelings', 'carer-only'),
            share: () => shareAnswer(shown, carerNeeds12, 'feelings', 'care-team'),
            withdraw: () => withdrawAssessment(shown, false, tick()),
            'let-go': () => withdrawAssessment(shown, false, tick()),
          }[one]();
          if (outcome.ok) put(outcome.value);
          const lastSent = forms
            .flatMap((form) =>
              form.status !== 'draft' && form.submittedAt !== undefined ? { at: form.submittedAt, form } : [],
            )
            .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
            .at(-1)?.form;
          const isOpen = lastSent?.status === 'submitted' && lastSent.answers['feelings']?.sharing === 'care-team';
          const read = assessmentsForCareTeam(forms);
          expect(read.length).toBeLessThanOrEqual(1);
          expect(read.some((form) => form.answers['feelings'] !== undefined)).toBe(isOpen);
        }
      }),
    );
  });
});

describe('beginning anew', () => {
  it('leaves a form that says nothing, under the same id', () => {
    const full = valueOf(commentOn(started(), carerNeeds12, 'feelings', 'Jeg er sint.'));
    const cleared = valueOf(clearAssessment({ ...full, place: 'theme:feelings' }));
    expect(isEmpty(cleared)).toBe(true);
    expect(cleared).toMatchObject({ id: full.id, seen: [], priorities: [] });
    expect(cleared.place).toBeUndefined();
  });
});

describe('a clock that was wrong', () => {
  const begin = (now: string, after?: string): DraftAssessment =>
    startAssessment(
      { caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self', after },
      { now, newId: () => `form-${now.slice(0, 4)}` },
    );

  it('does not make an older form the newest, for the carer or for the team', () => {
    const of2031 = valueOf(
      submitAssessment(begin('2031-05-01T10:00:00+02:00'), contextAt('2031-05-01T10:00:00+02:00')),
    );
    const later = valueOf(submitAssessment(begin('2026-11-22T10:00:00+01:00', of2031.id), context));
    for (const forms of [
      [of2031, later],
      [later, of2031],
    ]) {
      expect(currentAssessment(forms, 'self')).toBe(later);
      expect(assessmentsForCareTeam(forms).at(-1)?.id).toBe(later.id);
    }
    const withdrawn = valueOf(withdrawAssessment(later, false, context));
    expect(currentAssessment([of2031, withdrawn], 'self')).toBe(withdrawn);
  });

  it('and forms that name each other in a circle are all there, by their moments', () => {
    const one = begin('2026-11-22T10:00:00+01:00', 'form-2027');
    const other = begin('2027-11-22T10:00:00+01:00', 'form-2026');
    expect(inOrder([other, one], ({ startedAt }) => startedAt)).toEqual([one, other]);
  });
});
