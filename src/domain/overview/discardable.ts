import { wasAgreed } from '../plan/follow-up-plan.js';
import type { CaseRecords } from './arranged.js';

/**
 * Whether a case that was opened by mistake may be erased: the carer has begun no form and told nothing, no talk has
 * ended, no plan was agreed, and nothing was handed to the host. Otherwise it is closed, and stays readable.
 */
export function isDiscardable({ supportCase, assessments, conversations, plans }: CaseRecords): boolean {
  const wasSent = [supportCase, ...conversations, ...plans].some(({ sentExtract }) => sentExtract !== undefined);
  return (
    supportCase.phase === 'active' &&
    !wasSent &&
    assessments.length === 0 &&
    (supportCase.tellings ?? []).length === 0 &&
    conversations.every(({ status }) => status === 'open') &&
    plans.every((plan) => plan.status === 'draft' && !wasAgreed(plan))
  );
}
