import type { ConversationRecord, Topic } from '../conversation/conversation-record.js';
import type { FollowUpPlan } from '../plan/follow-up-plan.js';
import { outcomesOf } from '../conversation/topic-outcome.js';
import { promptsFor, type PromptId } from '../conversation/prompt.js';

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

/** The parts of a talk, in the order in which it goes. */
export type TalkPart = 'topics' | 'action' | 'expectations' | 'standing' | 'next-contact';

/** One step of the agenda, and whether it is done. */
export interface TalkStep {
  readonly part: TalkPart;
  readonly done: boolean;
}

/**
 * The agenda of a talk for the time that is set aside. Ten minutes have room for the topics, one action and the next
 * contact; more time has room for more. What is not on the agenda can be done all the same.
 */
export function talkPath(conversation: ConversationRecord, plan: FollowUpPlan | undefined): TalkStep[] {
  const { topics, prompts, timeSetAside, nextContact } = conversation;
  const asked = promptsFor(conversation.kind);
  const isAnswered = (id: PromptId): boolean => prompts[id] !== undefined;
  const hasAction =
    topics.some((topic) => outcomesOf(topic).includes('given-in-talk')) ||
    plan?.actions.some(({ source }) => source?.conversationId === conversation.id) === true;
  const steps: TalkStep[] = [
    { part: 'topics', done: topics.length > 0 && topics.every((topic) => isSettled(topic, plan)) },
    { part: 'action', done: hasAction },
  ];
  if (timeSetAside !== 10) steps.push({ part: 'expectations', done: asked.expectations.every(isAnswered) });
  if (timeSetAside === 40) steps.push({ part: 'standing', done: asked.standing.every(isAnswered) });
  steps.push({ part: 'next-contact', done: nextContact !== undefined });
  return conversation.nothingWritten ? steps.filter(({ part }) => part === 'next-contact') : steps;
}
