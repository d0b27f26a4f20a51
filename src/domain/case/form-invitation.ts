/** Inviting several carers to fill in the form at once, and who of those asked has not answered. */
import { dayOf, type DateTime, type PlainDate } from '../kernel/calendar.js';
import type { TransitionContext } from '../kernel/transition-context.js';
import type { NeedsAssessment } from '../assessment/needs-assessment.js';
import { recordOffer, type SupportCase } from './support-case.js';

/** A case with its forms, as the care team may read them. */
export interface Invitee {
  readonly supportCase: SupportCase;
  readonly assessments: readonly Pick<NeedsAssessment, 'status'>[];
}

/**
 * Why a carer is left out where several are invited at once. Nobody is left out of being asked by a person, who knows
 * them: this keeps a no, a wish to wait, and a death from being met with a letter that went to all.
 */
export type NotInvited = 'case-closed' | 'after-death' | 'said-no' | 'wants-to-wait' | 'already-asked' | 'has-answered';

/** Why this carer is not invited with others on this day; undefined where they are. */
export function whyNotInvited({ supportCase, assessments }: Invitee, today: PlainDate): NotInvited | undefined {
  const { phase, offer } = supportCase;
  if (phase === 'closed') return 'case-closed';
  if (phase === 'bereaved') return 'after-death';
  const wasAsked = offer.state !== 'not-offered';
  // A day to ask again, once it has come, asks once: what is recorded then replaces it.
  const isDue = wasAsked && offer.askAgainOn !== undefined && offer.askAgainOn <= today;
  if (offer.state === 'declined' && !isDue) return 'said-no';
  if (offer.state === 'later' && !isDue) return 'wants-to-wait';
  if (offer.state === 'accepted' || assessments.some(({ status }) => status === 'submitted')) return 'has-answered';
  return offer.state === 'offered' ? 'already-asked' : undefined;
}

/** The cases of those who are invited, with the offer recorded, to be saved; and who is left out, and why. */
export interface Invitations {
  readonly invited: readonly SupportCase[];
  readonly leftOut: readonly { readonly caseId: string; readonly because: NotInvited }[];
}

export function inviteAll(invitees: readonly Invitee[], recordedBy: string, context: TransitionContext): Invitations {
  const today = dayOf(context.now);
  const invited: SupportCase[] = [];
  const leftOut: Invitations['leftOut'][number][] = [];
  for (const invitee of invitees) {
    const { supportCase } = invitee;
    const because = whyNotInvited(invitee, today);
    const offered = recordOffer(supportCase, 'offered', recordedBy, context);
    if (because === undefined && offered.ok) invited.push(offered.value);
    else leftOut.push({ caseId: supportCase.id, because: because ?? 'case-closed' });
  }
  return { invited, leftOut };
}

/**
 * Those who were asked and have not answered, with the day they were asked, the longest ago first. Nobody is late with an
 * answer, and nothing follows from the list by itself.
 */
export function unansweredInvitations(
  invitees: readonly Invitee[],
): { readonly caseId: string; readonly askedAt: DateTime }[] {
  return invitees
    .flatMap(({ supportCase: { id, phase, offer }, assessments }) => {
      const isWaiting = phase === 'active' && offer.state === 'offered';
      if (!isWaiting || assessments.some(({ status }) => status === 'submitted')) return [];
      return [{ caseId: id, askedAt: offer.at }];
    })
    .sort((one, other) => Date.parse(one.askedAt) - Date.parse(other.askedAt));
}
