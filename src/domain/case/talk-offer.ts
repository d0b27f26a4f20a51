/** Offering a carer a talk, and what they answer: a no is an answer, and nobody is chased for it. */
import { isPlainDate, type DateTime, type PlainDate } from '../kernel/calendar.js';
import { done, refused, type Outcome } from '../kernel/outcome.js';
import type { TransitionContext } from '../kernel/transition-context.js';
import type { SubmittedAssessment } from '../assessment/needs-assessment.js';
import type { SupportCase } from './support-case.js';
import type { CaseChange, TalkOffer } from './talk-offer.schema.js';

/** Records that a talk was offered, or what the carer answered: to staff, or on their own page. */
export function recordTalkOffer(
  supportCase: SupportCase,
  said: Omit<TalkOffer, 'id' | 'at'>,
  context: TransitionContext,
): Outcome<SupportCase, 'case-closed' | 'not-a-date' | 'not-bereaved'> {
  if (supportCase.phase === 'closed') return refused('case-closed');
  if (said.about === 'bereavement-talk' && supportCase.phase !== 'bereaved') return refused('not-bereaved');
  if (said.askAgainOn !== undefined && !isPlainDate(said.askAgainOn)) return refused('not-a-date');
  const offer = { ...said, id: context.newId(), at: context.now };
  return done({ ...supportCase, talkOffers: [...(supportCase.talkOffers ?? []), offer] });
}

/** The latest answer about a talk of this kind that stands. A change since, such as a discharge, asks anew. */
export function standingTalkOffer(supportCase: SupportCase, about: TalkOffer['about']): TalkOffer | undefined {
  const { talkOffers = [] } = supportCase;
  const latest = latestOf(talkOffers.filter((one) => one.about === about));
  return latest && !isAskedAnew(supportCase, latest) ? latest : undefined;
}

/** Whether something has changed since a no, or a "later", so that the question is asked once more. */
export function isAskedAnew(
  supportCase: SupportCase,
  { state, at }: { readonly state: string; readonly at: DateTime },
): boolean {
  if (state !== 'declined' && state !== 'later') return false;
  // A death asks about a bereavement talk, which is an offer of its own, and about nothing else.
  return (supportCase.changes ?? []).some(
    (change) => change.kind !== 'death' && Date.parse(change.at) > Date.parse(at),
  );
}

/** Records a change after which the carer is asked anew. */
export function recordChange(
  supportCase: SupportCase,
  kind: Exclude<CaseChange['kind'], 'death'>,
  recordedBy: string,
  context: TransitionContext,
): Outcome<SupportCase, 'case-closed'> {
  if (supportCase.phase === 'closed') return refused('case-closed');
  return done(withChange(supportCase, kind, recordedBy, context));
}

/** The case with a change in its history. */
export function withChange(
  supportCase: SupportCase,
  kind: CaseChange['kind'],
  recordedBy: string,
  context: TransitionContext,
): SupportCase {
  const change = { id: context.newId(), kind, at: context.now, recordedBy };
  return { ...supportCase, changes: [...(supportCase.changes ?? []), change] };
}

/** Why a sent form asks for no talk: the carer has no needs now, or wants no talk now. */
export function noTalkWanted({ noNeedsNow, aside }: SubmittedAssessment): 'no-needs' | 'no-talk' | undefined {
  if (aside['talk-preference']?.choice === 'no-talk-now') return 'no-talk';
  return noNeedsNow ? 'no-needs' : undefined;
}

/** The day on which staff ask again after this answer, if it has one. */
export function askAgainOn(answer: { readonly askAgainOn?: PlainDate | undefined } | undefined): PlainDate | undefined {
  return answer?.askAgainOn;
}

function latestOf<One extends { readonly at: DateTime }>(all: readonly One[]): One | undefined {
  return [...all].sort((one, other) => Date.parse(one.at) - Date.parse(other.at)).at(-1);
}
