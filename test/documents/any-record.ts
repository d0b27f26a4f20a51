import * as fc from 'fast-check';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import { NeedsAssessment } from '../../src/domain/assessment/needs-assessment.schema.js';
import { openSupportCase, recordLineConsent, SupportCase } from '../../src/domain/case/support-case.js';
import { ConversationRecord } from '../../src/domain/conversation/conversation-record.js';
import { agreePlan, FollowUpPlan } from '../../src/domain/plan/follow-up-plan.js';
import type { Line } from '../../src/domain/sharing/sharing.js';
import { contextAt, valueOf } from '../domain/example.js';

const NOW = '2026-11-22T09:30:00+01:00';
const sharing = fc.constantFrom('carer-only', 'care-team', 'patient-journal');

/** Each text of a record is a word of its own, so that it is known which of them a document holds. */
const WORD = /w\d+w/g;
export const wordsIn = (text: string): string[] => [...new Set(text.match(WORD) ?? [])].sort();

/** Gives each place where a text stands a word of its own. */
function numbered<Rec>(record: Rec): Rec {
  let count = 0;
  return JSON.parse(JSON.stringify(record).replaceAll('"word"', () => `"w${String(++count)}w"`)) as Rec;
}
const word = fc.constant('word');
const maybe = fc.option(word, { nil: undefined });

export const anyForm: fc.Arbitrary<NeedsAssessment> = fc
  .record({
    answers: fc.dictionary(
      fc.constantFrom(...carerNeeds12.questions.map(({ id }) => id)),
      fc.record({ answer: fc.constantFrom('needed', undefined), comment: maybe, sharing }),
    ),
    aside: fc.dictionary(fc.constantFrom('what-matters', 'anything-else'), fc.record({ text: maybe, sharing })),
    status: fc.constantFrom('draft', 'submitted', 'withdrawn'),
    noNeedsNow: fc.boolean(),
  })
  .map((form) =>
    NeedsAssessment.parse(
      numbered({
        ...form,
        id: 'form',
        version: 1,
        revision: 1,
        caseId: 'case',
        questionSet: { id: carerNeeds12.id, version: carerNeeds12.version },
        locale: 'nb',
        filledBy: 'self',
        startedAt: NOW,
        submittedAt: NOW,
        withdrawnAt: NOW,
        priorities: [],
        seen: [],
      }),
    ),
  );

export const anyTalk: fc.Arbitrary<ConversationRecord> = fc
  .record({
    status: fc.constantFrom('open', 'closed'),
    topics: fc.array(
      fc.record({ other: word, need: word, carerWords: maybe, staffNote: maybe, sharing, withView: fc.boolean() }),
      { maxLength: 5 },
    ),
    corrections: fc.array(fc.nat({ max: 6 }), { maxLength: 4 }),
    expectations: fc.array(fc.record({ task: word, note: maybe, owner: fc.constantFrom('service', 'nobody-yet') }), {
      maxLength: 3,
    }),
    note: maybe,
  })
  .map(({ topics, corrections, expectations, note, status }) =>
    ConversationRecord.parse(
      numbered({
        status,
        id: 'talk',
        version: 1,
        revision: 1,
        caseId: 'case',
        kind: 'start',
        heldAt: NOW,
        closedAt: NOW,
        closedBy: 'Marte',
        mode: 'phone',
        participants: [{ name: 'word', party: 'carer' }],
        patientPresent: false,
        nothingWritten: false,
        topics: topics.map(({ withView, ...topic }, index) => ({
          ...topic,
          id: `topic-${String(index)}`,
          ...(withView && { views: [{ id: 'view', who: 'Marte', text: 'word' }] }),
        })),
        corrections: corrections.map((about, index) => ({
          id: `correction-${String(index)}`,
          at: NOW,
          text: 'word',
          // Of a talk with fewer topics, one is about the whole.
          ...(about < topics.length && { topicId: `topic-${String(about)}` }),
        })),
        expectations: expectations.map((one, index) => ({ ...one, id: `task-${String(index)}` })),
        prompts: note === undefined ? {} : { 'hopes-for-us': { answer: 'talked-about', note } },
        drafts: { 'a-form': { text: 'word' } },
        sentExtract: { at: NOW, lines: [{ lineId: 'topic-0', text: 'word' }] },
      }),
    ),
  );

export const anyPlan: fc.Arbitrary<FollowUpPlan> = fc
  .record({
    actions: fc.array(
      fc.record({
        what: word,
        need: word,
        kind: fc.constantFrom('respite', 'training'),
        status: fc.constantFrom('planned', 'under-way', 'done', 'declined', 'not-available'),
        wanted: fc.option(fc.record({ extent: word }), { nil: undefined }),
        sharing,
      }),
      { maxLength: 5 },
    ),
    safetyNet: fc.boolean(),
    arrangement: fc.option(fc.record({ howOften: maybe, whoCalls: maybe, ifCarerCannot: maybe }), { nil: undefined }),
    isAgreed: fc.boolean(),
  })
  .map(({ actions, safetyNet, arrangement, isAgreed }) => {
    const whole = actions.map((action, index) => ({
      ...action,
      id: `action-${String(index)}`,
      owner: { party: 'service', name: 'word' },
      history: [{ at: NOW, by: 'Marte', what: 'added' }],
      ...(action.status === 'not-available' && { notAvailable: { reason: 'word', alternative: 'word' } }),
    }));
    const plan = FollowUpPlan.parse(
      numbered({
        id: 'plan',
        version: 2,
        revision: 1,
        caseId: 'case',
        status: 'draft',
        draftedAt: NOW,
        actions: whole,
        review: { reasons: [] },
        reviews: [],
        safetyNet: safetyNet ? [{ id: 'step', situation: 'word', step: 'word' }] : [],
        ...(arrangement && { arrangement: { ...arrangement, setAt: NOW } }),
      }),
    );
    const agreed = isAgreed && agreePlan(plan, { by: ['Kari'], carerHasCopy: true }, contextAt());
    return agreed && agreed.ok ? agreed.value : plan;
  });

/** A case in which the carer has said yes to these lines: to each in turn, or not, as `said` says. */
export function caseWithConsents(lines: readonly Line[], said: readonly boolean[]): SupportCase {
  const context = contextAt();
  return lines.reduce(
    (now, { recordId, lineId, text }, index) =>
      said[index % said.length] && text.trim() !== ''
        ? valueOf(
            recordLineConsent(
              now,
              { decision: 'given', recordedBy: 'Marte', scope: { recordId, lineId, text } },
              context,
            ),
          )
        : now,
    openSupportCase({ id: 'case', carer: {} }, context),
  );
}
