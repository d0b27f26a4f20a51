import type { Topic } from '../conversation/conversation-record.js';
import type { FollowUpPlan } from '../plan/follow-up-plan.js';
import { outcomesOf } from '../conversation/topic-outcome.js';

/** What was chosen as an outcome of a topic, and is not written in the plan yet. */
export function notInPlan(topic: Topic, plan: FollowUpPlan | undefined): ('action' | 'no-service')[] {
  const outcomes = outcomesOf(topic);
  const fromIt = plan?.actions.filter(({ source }) => source?.topicId === topic.id) ?? [];
  const missing = fromIt.filter(({ status }) => status === 'not-available');
  // An action that turned out not to be available was an action all the same, unless that is what was chosen besides.
  const actions = outcomes.includes('no-service') ? fromIt.length - missing.length : fromIt.length;
  return [
    ...(outcomes.includes('action') && actions === 0 ? (['action'] as const) : []),
    ...(outcomes.includes('no-service') && missing.length === 0 ? (['no-service'] as const) : []),
  ];
}

/** True once a topic has an outcome and the plan has what came of it: an action, or that there is no service. */
export function isSettled(topic: Topic, plan: FollowUpPlan | undefined): boolean {
  return outcomesOf(topic).length > 0 && notInPlan(topic, plan).length === 0;
}
