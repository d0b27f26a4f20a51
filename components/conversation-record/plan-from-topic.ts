import { browserContext } from '../../src/browser/clock-and-ids.js';
import { addOutcome, conversationRecordKind, type Topic } from '../../src/domain/conversation/conversation-record.js';
import { done, refused, type Outcome } from '../../src/domain/kernel/outcome.js';
import { currentPlan } from '../../src/domain/plan/current-plan.js';
import {
  actionFromTopic,
  addAction,
  addNotAvailable,
  draftPlan,
  followUpPlanKind,
  type FollowUpPlan,
} from '../../src/domain/plan/follow-up-plan.js';
import type { NotAvailable } from '../../src/domain/plan/plan-action.js';
import { sameAction } from '../../src/domain/plan/same-action.js';
import type { CaseController } from '../case/case-controller.js';
import type { ActionInput } from '../parts/action-form.js';
import type { ConversationView, Refusal } from './conversation-view.js';

/** The topic that something is taken from into the plan, and who takes it. */
interface From {
  readonly talkId: string;
  readonly topic: Topic;
  readonly by: string;
}

/**
 * Takes an action from a topic into the plan. Of the same service twice the person is warned once. True where it is in
 * the plan now.
 */
export function planAction(
  openCase: CaseController<ConversationView>,
  from: From,
  input: Outcome<ActionInput, 'needs-chosen'>,
): boolean {
  return take(openCase, from, 'action', (plan) => {
    if (!input.ok) return input;
    const { value } = input;
    const isTwice = sameAction(plan, value) !== undefined;
    if (isTwice && !openCase.view.warnedOf.includes('same-in-plan')) return refused('same-in-plan');
    const action = actionFromTopic(value, from.talkId, from.topic);
    return said(addAction(plan, action, { by: from.by }, browserContext()), value.what);
  });
}

/** Takes into the plan what nobody offers. */
export function planMissing(
  openCase: CaseController<ConversationView>,
  from: From,
  what: string,
  why: NotAvailable,
): boolean {
  return take(openCase, from, 'no-service', (plan) => {
    const isRespite = 'questionId' in from.topic && from.topic.questionId === 'rest-and-respite';
    const kind = isRespite ? 'respite' : 'practical-help';
    const action = actionFromTopic({ what, kind, need: '' }, from.talkId, from.topic);
    return said(addNotAvailable(plan, action, why, { by: from.by }, browserContext()), what);
  });
}

interface Taken {
  readonly plan: FollowUpPlan;
  readonly what: string;
}

function said(planned: Outcome<FollowUpPlan, Refusal>, what: string): Outcome<Taken, Refusal> {
  return planned.ok ? done({ plan: planned.value, what }) : planned;
}

function take(
  openCase: CaseController<ConversationView>,
  { talkId, topic }: From,
  outcome: 'action' | 'no-service',
  how: (plan: FollowUpPlan) => Outcome<Taken, Refusal>,
): boolean {
  const { records, view } = openCase;
  const taken = how(currentPlan(records.all(followUpPlanKind)) ?? draftPlan(openCase.id, browserContext()));
  if (!taken.ok) {
    const warnedOf = taken.reason === 'same-in-plan' ? [...view.warnedOf, taken.reason] : view.warnedOf;
    openCase.show({ refusal: taken.reason, warnedOf });
    return false;
  }
  const { plan, what } = taken.value;
  openCase.show({ refusal: undefined, warnedOf: [], takenIntoPlan: { topicId: topic.id, what } });
  records.put(followUpPlanKind, plan);
  const now = records.find(conversationRecordKind, talkId);
  const noted = now && addOutcome(now, topic.id, outcome);
  if (noted?.ok) records.put(conversationRecordKind, noted.value);
  return true;
}
