/** The sentences that a carer has said yes to for the patient's journal, and taking such a yes back themselves. */
import type { LineConsent } from '../sharing/line-consent.js';
import { latestFirst, standingAgreement } from '../sharing/line-consent.js';
import {
  linesToWithdraw,
  withoutWithdrawn,
  type AgreedLine,
  type JournalExtract,
  type SentExtract,
} from '../sharing/journal-extract.js';
import type { SupportCase } from '../case/support-case.js';
import { shareTelling, supportCaseForPatientJournal } from '../case/telling.js';
import {
  conversationForPatientJournal,
  shareTopic,
  type ConversationRecord,
} from '../conversation/conversation-record.js';
import { done, refused, type Outcome } from '../kernel/outcome.js';
import type { TransitionContext } from '../kernel/transition-context.js';
import { planForPatientJournal, shareAction, type FollowUpPlan } from '../plan/follow-up-plan.js';

/** The records in which an agreed line can stand. */
export interface AgreedRecords {
  readonly supportCase: SupportCase;
  readonly conversations: readonly ConversationRecord[];
  readonly plans: readonly FollowUpPlan[];
}

/** Every sentence that may stand in the patient's journal because the carer said yes to it, the newest yes first. */
export function agreedLines({ supportCase, conversations, plans }: AgreedRecords): AgreedLine[] {
  const { consents } = supportCase;
  const all = [
    supportCaseForPatientJournal(supportCase),
    ...conversations.map((one) => conversationForPatientJournal(one, consents)),
    ...plans.map((one) => planForPatientJournal(one, consents)),
  ].flatMap(({ lines }) => lines);
  return all
    .filter((line) => line.ground === 'carer-agreed')
    .sort((one, other) => Date.parse(other.agreedAt) - Date.parse(one.agreedAt));
}

/** What the carer took back on their own page, the latest first. */
export function ownWithdrawals({ consents }: SupportCase): LineConsent[] {
  const lines = consents.filter((one) => one.kind === 'carer-lets-line-into-patient-journal');
  return latestFirst(lines.filter(({ withdrawnBy }) => withdrawnBy === 'carer'));
}

/** The records that a withdrawal changed, and the lines that the host has and may no longer show. */
export interface Withdrawal extends Partial<Omit<AgreedRecords, 'supportCase'>> {
  readonly supportCase: SupportCase;
  readonly gone: readonly string[];
}

/**
 * The carer takes back their yes to a sentence. It is for the team then, as it was before they were asked; what must be
 * documented on another ground stays. Nobody has to be asked, and no reason is given.
 */
export function takeBackYes(
  records: AgreedRecords,
  { recordId, lineId, text }: Pick<AgreedLine, 'recordId' | 'lineId' | 'text'>,
  context: TransitionContext,
): Outcome<Withdrawal, 'no-such-consent'> {
  const { supportCase: before } = records;
  const yes = standingAgreement({ recordId, lineId, text, sharing: 'patient-journal' }, before.consents);
  if (!yes) return refused('no-such-consent');
  const consents = before.consents.map((one) =>
    one.id === yes.id ? { ...yes, withdrawnAt: context.now, withdrawnBy: 'carer' as const } : one,
  );
  const withdrawn = { ...before, consents };
  const talk = records.conversations.find(({ id }) => id === recordId);
  if (talk) {
    const shared = shareTopic(talk, lineId, 'care-team');
    const conversation = shared.ok ? shared.value : talk;
    const { left, gone } = takenOut(conversation, conversationForPatientJournal(conversation, consents));
    return done({ supportCase: withdrawn, conversations: [left], gone });
  }
  const plan = records.plans.find(({ id }) => id === recordId);
  if (plan) {
    const shared = shareAction(plan, lineId, 'care-team', { by: before.carer.name ?? '' }, context);
    const now = shared.ok ? shared.value : plan;
    const { left, gone } = takenOut(now, planForPatientJournal(now, consents));
    return done({ supportCase: withdrawn, plans: [left], gone });
  }
  const isDocumented = supportCaseForPatientJournal(withdrawn).lines.some((line) => line.lineId === lineId);
  const shared = isDocumented ? refused('no-such-telling') : shareTelling(withdrawn, lineId, 'care-team');
  const now = shared.ok ? shared.value : withdrawn;
  const { left, gone } = takenOut(now, supportCaseForPatientJournal(now));
  return done({ supportCase: left, gone });
}

/** Somebody of the staff has seen that the carer took a yes back. Seeing it again changes nothing. */
export function seeWithdrawal(
  supportCase: SupportCase,
  consentId: string,
  by: string,
  context: TransitionContext,
): SupportCase {
  const isNew = ownWithdrawals(supportCase).some(({ id, seen }) => id === consentId && !seen);
  if (!isNew) return supportCase;
  const seen = { by, at: context.now };
  const consents = supportCase.consents.map((one) => (one.id === consentId ? { ...one, seen } : one));
  return { ...supportCase, consents };
}

function takenOut<Rec extends { readonly sentExtract?: SentExtract | undefined }>(
  record: Rec,
  extract: JournalExtract,
): { readonly left: Rec; readonly gone: readonly string[] } {
  const { sentExtract } = record;
  const gone = linesToWithdraw(sentExtract, extract);
  if (!sentExtract || gone.length === 0) return { left: record, gone };
  return { left: { ...record, sentExtract: withoutWithdrawn(sentExtract, extract) }, gone };
}
