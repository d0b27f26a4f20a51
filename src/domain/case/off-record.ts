import { holdsNeeds, redactNeeds, type FollowUpPlan } from '../plan/follow-up-plan.js';
import { forgetLines, type SupportCase } from './support-case.js';

/** The records of a case in which words of its talks can stand. */
export interface WordsOfTalks {
  readonly supportCase: SupportCase;
  readonly plans: readonly FollowUpPlan[];
}

/**
 * What case and plans have to become where nothing of a talk is to be written: the records in which something of it
 * stands, without it. Saved in one transaction with the talk itself.
 */
export function withoutConversation(
  { supportCase, plans }: WordsOfTalks,
  conversationId: string,
): { readonly supportCase?: SupportCase; readonly plans: readonly FollowUpPlan[] } {
  const without = forgetLines(supportCase, conversationId);
  return {
    ...(without.consents.length < supportCase.consents.length && { supportCase: without }),
    plans: plans.filter((plan) => holdsNeeds(plan, conversationId)).map((plan) => redactNeeds(plan, conversationId)),
  };
}
