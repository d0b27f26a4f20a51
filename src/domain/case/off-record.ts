import { holdsNeeds, redactNeeds, type FollowUpPlan } from '../plan/follow-up-plan.js';
import { forgetLines, type SupportCase } from './support-case.js';

/** The records of a case, besides its talks, that can contain words from them. */
export interface WordsOfTalks {
  readonly supportCase: SupportCase;
  readonly plans: readonly FollowUpPlan[];
}

/**
 * The case and the plans without what they took from a talk of which nothing is to be written. Only records that change
 * are given back; they are saved in one transaction with the talk.
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
