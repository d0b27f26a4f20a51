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
  said: Omit<TalkOffer, 'id' | 'at' | 'seen'>,
  context: TransitionContext,
): Outcome<SupportCase, 'case-closed' | 'not-a-date' | 'not-bereaved'> {
  if (supportCase.phase === 'closed') return refused('case-closed');
  if (said.about === 'bereavement-talk' && supportCase.phase !== 'bereaved') return refused('not-bereaved');
  if (said.askAgainOn !== undefined && !isPlainDate(said.askAgainOn)) return refused('not-a-date');
  const offer = { ...said, id: context.newId(), at: context.now };
  return done({ ...supportCase, talkOffers: [...(supportCase.talkOffers ?? []), offer] });
}

/** Somebody of the staff has seen what the carer answered. Seeing it again changes nothing. */
export function seeTalkAnswer(
  supportCase: SupportCase,
  answerId: string,
  by: string,
  context: TransitionContext,
): SupportCase {
  const isNew = (one: TalkOffer): boolean => one.id === answerId && one.by === 'carer' && !one.seen;
  if (!supportCase.talkOffers?.some(isNew)) return supportCase;
  const seen = { by, at: context.now };
  return { ...supportCase, talkOffers: supportCase.talkOffers.map((one) => (isNew(one) ? { ...one, seen } : one)) };
}

/** The latest answer about a talk of this kind that stands. A change since, such as a discharge, asks anew. */
export function standingTalkOffer(supportCase: SupportCase, about: TalkOffer['about']): TalkOffer | undefined {
  const latest = latestTalkOffer(supportCase, about);
  // A bereavement talk is offered once: after a death nothing changes that asks anew.
  const isAnew = latest && about === 'talk' && isAskedAnew(supportCase, latest);
  return isAnew ? undefined : latest;
}

/** The latest that was recorded about a talk of this kind, also where a change since asks anew. */
export function latestTalkOffer(supportCase: SupportCase, about: TalkOffer['about']): TalkOffer | undefined {
  return latestOf((supportCase.talkOffers ?? []).filter((one) => one.about === about));
}

/** Whether something has changed since a no, or a "later", so that the question is asked once more. */
export function isAskedAnew(
  supportCase: SupportCase,
  { state, at }: { readonly state: string; readonly at: DateTime },
): boolean {
  return (state === 'declined' || state === 'later') && changeSince(supportCase, at) !== undefined;
}

/** The latest change after a moment that asks a carer anew. */
function changeSince(supportCase: SupportCase, at: DateTime): CaseChange | undefined {
  // A death asks about a bereavement talk, which is an offer of its own, and about nothing else.
  return latestOf(
    (supportCase.changes ?? []).filter(({ kind, at: then }) => kind !== 'death' && Date.parse(then) > Date.parse(at)),
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

/** A no to a talk that nothing has come after: in the form, or to the offer of a talk. */
export interface StandingNo {
  readonly because: 'no-needs' | 'no-talk' | 'declined' | 'later';
  readonly at: DateTime;
  readonly askAgainOn?: PlainDate | undefined;
  /** What has changed since, so that the question is asked once more. */
  readonly change?: CaseChange;
}

/**
 * What the carer of an ill person said last, where it was that they want no talk now.
 *
 * @param about a talk, or a bereavement talk
 * @param form the latest form, where it was not talked about yet
 * @param talkedAt when the last talk was held
 */
export function standingNo(
  supportCase: SupportCase,
  about: TalkOffer['about'],
  form: SubmittedAssessment | undefined,
  talkedAt: DateTime | undefined,
): StandingNo | undefined {
  const offer = latestTalkOffer(supportCase, about);
  const isLast = offer && !isBefore(offer.at, form?.submittedAt) && !isBefore(offer.at, talkedAt);
  const inForm = form && !isBefore(form.submittedAt, talkedAt) && noTalkWanted(form);
  const said = isLast ? noIn(offer) : inForm ? { because: inForm, at: form.submittedAt } : undefined;
  // A bereavement talk is offered once: after a death nothing changes that asks anew.
  const change = about === 'talk' && said ? changeSince(supportCase, said.at) : undefined;
  return said && { ...said, ...(change && { change }) };
}

function noIn({ state, at, askAgainOn: day }: TalkOffer): StandingNo | undefined {
  return state === 'declined' || state === 'later' ? { because: state, at, askAgainOn: day } : undefined;
}

function isBefore(moment: DateTime, other: DateTime | undefined): boolean {
  return other !== undefined && Date.parse(moment) < Date.parse(other);
}

/** Takes back what staff recorded by mistake: an answer about a talk, or a change. What a carer answered is theirs. */
export function takeBackEntry(
  supportCase: SupportCase,
  entryId: string,
): Outcome<SupportCase, 'nothing-changed' | 'case-closed'> {
  if (supportCase.phase === 'closed') return refused('case-closed');
  const { talkOffers = [], changes = [] } = supportCase;
  const offers = talkOffers.filter(({ id, by }) => id !== entryId || by === 'carer');
  // A death is taken back with all that came with it, and not here.
  const others = changes.filter(({ id, kind }) => id !== entryId || kind === 'death');
  if (offers.length === talkOffers.length && others.length === changes.length) return refused('nothing-changed');
  return done({ ...supportCase, talkOffers: offers, changes: others });
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
