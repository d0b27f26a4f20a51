import { describe, expect, it } from 'vitest';
import { addOutcome, addTopic, openConversation } from '../../../src/domain/conversation/conversation-record.js';
import type { TopicOutcome } from '../../../src/domain/conversation/topic-outcome.js';
import { isSettled, notInPlan } from '../../../src/domain/overview/agenda.js';
import {
  actionFromTopic,
  addAction,
  addNotAvailable,
  draftPlan,
  markNotAvailable,
} from '../../../src/domain/plan/follow-up-plan.js';
import { contextAt, valueOf } from '../example.js';

const context = contextAt();
const author = { by: 'Marte' };
const talk = valueOf(
  addTopic(
    openConversation(
      { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
      context,
    ),
    { questionId: 'feelings' },
    context,
  ),
);
const [topic] = talk.topics;
const withOutcomes = (...outcomes: TopicOutcome[]): NonNullable<typeof topic> => {
  const noted = outcomes.reduce((one, outcome) => valueOf(addOutcome(one, topic!.id, outcome)), talk);
  return noted.topics[0]!;
};

describe('what came of a topic', () => {
  const action = actionFromTopic({ what: 'Nattevakt', kind: 'respite', need: '' }, talk.id, topic!);
  const why = { reason: 'Ingen på jobb', lookAgainAt: '2026-12-22' };
  const empty = draftPlan('case', context);
  const one = valueOf(addAction(empty, action, author, context));
  const missing = valueOf(addNotAvailable(empty, action, why, author, context));

  it('is settled once the plan has it: the action, and that there is no service, each for itself', () => {
    const both = withOutcomes('given-in-talk', 'action', 'no-service');
    expect(isSettled(topic!, one)).toBe(false);
    expect(isSettled(withOutcomes('given-in-talk'), undefined)).toBe(true);
    expect(notInPlan(both, undefined)).toEqual(['action', 'no-service']);
    expect(notInPlan(both, one)).toEqual(['no-service']);
    expect(notInPlan(both, missing)).toEqual(['action']);
    expect(isSettled(both, valueOf(addNotAvailable(one, action, why, author, context)))).toBe(true);
  });

  it('stays settled where an action turns out not to be available', () => {
    const gone = valueOf(markNotAvailable(one, one.actions[0]!.id, why, author, context));
    expect(notInPlan(withOutcomes('action'), gone)).toEqual([]);
  });
});
