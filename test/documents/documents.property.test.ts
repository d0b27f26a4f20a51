import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentForPatientJournal } from '../../src/domain/assessment/assessment-extract.js';
import {
  assessmentForCareTeam,
  assessmentForCarer,
  type NeedsAssessment,
} from '../../src/domain/assessment/needs-assessment.js';
import {
  conversationForCareTeam,
  conversationForCarer,
  conversationForPatientJournal,
  topicLine,
  type ConversationRecord,
} from '../../src/domain/conversation/conversation-record.js';
import {
  actionLine,
  agreedVersions,
  planForCareTeam,
  planForCarer,
  planForPatientJournal,
  type FollowUpPlan,
} from '../../src/domain/plan/follow-up-plan.js';
import { isToDo } from '../../src/domain/plan/plan-action.js';
import {
  agreementDocument,
  formDocument,
  individualPlanDocument,
  journalDocument,
  planDocument,
  respiteDocument,
  talkDocument,
  type ReadableDocument,
} from '../../src/documents/index.js';
import { anyForm, anyPlan, anyTalk, caseWithConsents, wordsIn } from './any-record.js';

/** What both forms of a document say: the same words. */
function said(document: ReadableDocument | undefined): string[] {
  if (!document) return [];
  expect(wordsIn(document.html)).toEqual(wordsIn(document.text));
  return wordsIn(document.text);
}
const wordsOf = (record: unknown): string[] => wordsIn(JSON.stringify(record ?? {}));
const yeses = fc.array(fc.boolean(), { minLength: 1, maxLength: 3 });
const locale = fc.constantFrom('nb', 'nn', 'en');

/** What a talk holds that is to be read: not what somebody has typed and not said, nor what was sent somewhere else. */
function readable({ drafts: _drafts, sentExtract: _sent, ...talk }: ConversationRecord): unknown {
  return talk.status === 'closed' ? talk : {};
}
/** What a plan holds that is to be read: who did what is done is not repeated, nor what was agreed before. */
function standing({ versions: _versions, ...plan }: FollowUpPlan): unknown {
  const actions = plan.actions.map(({ owner, ...action }) => (isToDo(action) ? { ...action, owner } : action));
  return { ...plan, actions };
}

describe('any document', () => {
  it('of a form holds what its reader may read of it, and no word more', async () => {
    await fc.assert(
      fc.asyncProperty(anyForm, yeses, locale, async (form, answers, locale) => {
        const lines = Object.entries(form.answers).map(([lineId, { comment = '', sharing }]) => {
          return { recordId: form.id, lineId, sharing, text: comment };
        });
        const supportCase = caseWithConsents(lines, answers);
        const read = async (reader: 'carer' | 'care-team' | 'patient-journal'): Promise<string[]> =>
          said(await formDocument(form, { reader, locale, supportCase }));
        const sent = (one: NeedsAssessment | undefined): unknown => (one?.status === 'submitted' ? one : {});
        expect(await read('carer')).toEqual(wordsOf(sent(assessmentForCarer(form))));
        expect(await read('care-team')).toEqual(wordsOf(assessmentForCareTeam(form)));
        const extract = assessmentForPatientJournal(form, supportCase.consents);
        expect(await read('patient-journal')).toEqual(wordsOf(extract));
      }),
    );
  });

  it('of a talk holds what its reader may read of it, and no word more', async () => {
    await fc.assert(
      fc.asyncProperty(anyTalk, yeses, locale, async (talk, answers, locale) => {
        const lines = talk.topics.map((topic) => topicLine(talk, topic));
        const supportCase = caseWithConsents(lines, answers);
        const read = async (reader: 'carer' | 'care-team' | 'patient-journal'): Promise<string[]> =>
          said(await talkDocument(talk, { reader, locale, supportCase }));
        expect(await read('carer')).toEqual(wordsOf(readable(conversationForCarer(talk))));
        expect(await read('care-team')).toEqual(wordsOf(readable(conversationForCareTeam(talk))));
        const extract = conversationForPatientJournal(talk, supportCase.consents);
        expect(await read('patient-journal')).toEqual(wordsOf(extract));
      }),
    );
  });

  it('of a plan holds what its reader may read of it, and no word more', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, yeses, locale, async (plan, answers, locale) => {
        const lines = plan.actions.map((action) => actionLine(plan, action));
        const supportCase = caseWithConsents(lines, answers);
        const read = async (reader: 'carer' | 'care-team' | 'patient-journal'): Promise<string[]> =>
          said(await planDocument(plan, { reader, locale, supportCase }));
        expect(await read('carer')).toEqual(wordsOf(standing(planForCarer(plan))));
        expect(await read('care-team')).toEqual(wordsOf(standing(planForCareTeam(plan))));
        const extract = planForPatientJournal(plan, supportCase.consents);
        expect(await read('patient-journal')).toEqual(wordsOf(extract));
        expect(said(await journalDocument({ locale, supportCase, plans: [plan] }))).toEqual(wordsOf(extract));
      }),
    );
  });

  it('that leaves the case, or hangs on a wall, has no line that only the carer may read', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, anyTalk, yeses, async (plan, talk, answers) => {
        const supportCase = caseWithConsents(
          plan.actions.map((action) => actionLine(plan, action)),
          answers,
        );
        const options = { locale: 'nb', supportCase };
        const sheet = said(await agreementDocument(plan, { ...options, conversations: [talk] }));
        const team = [...wordsOf(planForCareTeam(plan)), ...wordsOf(talk.expectations)];
        expect(sheet.filter((word) => !team.includes(word) && !wordsOf(talk.prompts).includes(word))).toEqual([]);

        const agreed = wordsOf(agreedVersions(plan).at(-1));
        const respite = said(await respiteDocument(plan, options));
        expect(
          respite.filter((word) => !agreed.includes(word) || !wordsOf(planForCareTeam(plan)).includes(word)),
        ).toEqual([]);

        // What the patient reads: sentences that the carer agreed to, of what was agreed and is still to be done.
        const individual = said(await individualPlanDocument(plan, options));
        const toDo = plan.actions.filter(isToDo).map(({ id }) => id);
        const { lines } = planForPatientJournal(plan, supportCase.consents);
        const isAgreed = agreedVersions(plan).length > 0;
        expect(individual).toEqual(wordsOf(isAgreed ? lines.filter(({ lineId }) => toDo.includes(lineId)) : []));
      }),
    );
  });
});
