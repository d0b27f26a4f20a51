/** The children of a case: asked about in every talk until it was answered once, and kept also after a death. */
import { dayOf, isPlainDate, type PlainDate } from '../kernel/calendar.js';
import { done, refused, type Outcome } from '../kernel/outcome.js';
import type { TransitionContext } from '../kernel/transition-context.js';
import type { SubmittedAssessment } from '../assessment/needs-assessment.js';
import type { ConversationRecord } from '../conversation/conversation-record.js';
import type { Child, ChildrenAsked } from './child.schema.js';
import type { SupportCase } from './support-case.js';

/** What is known of children in a case, from all places where it was said. */
export interface ChildrenKnown {
  /** `unanswered`: ask, in a talk of any length. `form-says-yes`: the carer said so in the form, and nobody has asked yet. */
  readonly state: 'unanswered' | 'form-says-yes' | 'yes' | 'no';
  readonly children: readonly Child[];
  /** Somebody is still to be found who follows up. */
  readonly lacksFollowUp: boolean;
}

/**
 * The children as the case has them, with those of earlier talks, from before children were kept on the case. A talk of
 * which nothing is written tells nothing.
 */
export function childrenKnown(
  supportCase: SupportCase,
  conversations: readonly ConversationRecord[],
  form: SubmittedAssessment | undefined,
): ChildrenKnown {
  const { children: onCase = [], childrenAsked, childrenRemoved = [] } = supportCase;
  const talks = [...conversations].sort((one, other) => Date.parse(other.heldAt) - Date.parse(one.heldAt));
  const known = new Map(onCase.map((child) => [child.id, child]));
  for (const child of talks.flatMap(({ children = [] }) => children))
    if (!known.has(child.id) && !childrenRemoved.includes(child.id)) known.set(child.id, child);
  const children = [...known.values()];
  const inTalks = talks.map(({ prompts }) => prompts['children-under-18']?.answer);
  const answer =
    childrenAsked?.answer ?? inTalks.map((said) => (said === 'talked-about' ? 'yes' : said)).find(isAnswer);
  const state = children.length > 0 ? 'yes' : (answer ?? (formSaysYes(form) ? 'form-says-yes' : 'unanswered'));
  const isFollowedUp = children.length > 0 && children.every(({ followedUpBy = '' }) => followedUpBy.trim() !== '');
  return { state, children, lacksFollowUp: (state === 'yes' || state === 'form-says-yes') && !isFollowedUp };
}

function isAnswer(said: string | undefined): said is ChildrenAsked['answer'] {
  return said === 'yes' || said === 'no';
}

function formSaysYes(form: SubmittedAssessment | undefined): boolean {
  return form?.aside['children-under-18']?.choice === 'yes';
}

/** Records the answer, once for the case. A no leaves children that were named standing: they were named by somebody. */
export function answerChildren(
  supportCase: SupportCase,
  answer: ChildrenAsked['answer'] | undefined,
  recordedBy: string,
  context: TransitionContext,
): SupportCase {
  const { childrenAsked: _former, ...rest } = supportCase;
  return answer ? { ...rest, childrenAsked: { answer, at: context.now, recordedBy } } : rest;
}

/** Adds a child, or changes what is kept of one, also of one that was named in an earlier talk. */
export function keepChild(supportCase: SupportCase, child: Child): Outcome<SupportCase, 'needs-name' | 'not-a-date'> {
  if (child.who.trim() === '') return refused('needs-name');
  if (child.followUpDue !== undefined && !isPlainDate(child.followUpDue)) return refused('not-a-date');
  const { children = [] } = supportCase;
  const isThere = children.some(({ id }) => id === child.id);
  const kept = isThere ? children.map((one) => (one.id === child.id ? child : one)) : [...children, child];
  return done({ ...supportCase, children: kept });
}

/** Removes a child that was named by mistake; one of an earlier talk does not come back from there. */
export function removeChildOfCase(supportCase: SupportCase, childId: string): SupportCase {
  const { children = [], childrenRemoved = [] } = supportCase;
  return {
    ...supportCase,
    children: children.filter(({ id }) => id !== childId),
    childrenRemoved: [...childrenRemoved, childId],
  };
}

/** Undoes {@link removeChildOfCase}; `before` is the case as it was. */
export function restoreChildOfCase(supportCase: SupportCase, before: SupportCase, childId: string): SupportCase {
  const { children = [], childrenRemoved = [] } = supportCase;
  const index = before.children?.findIndex(({ id }) => id === childId) ?? -1;
  const was = children.some(({ id }) => id === childId) ? undefined : before.children?.[index];
  return {
    ...supportCase,
    children: was ? [...children.slice(0, index), was, ...children.slice(index)] : children,
    childrenRemoved: childrenRemoved.filter((id) => id !== childId),
  };
}

/**
 * Records that a child had to interpret once, in an emergency: with the moment where it is today, else with the day. A
 * day that is left out takes it back.
 */
export function recordInterpreting(
  supportCase: SupportCase,
  child: Child,
  day: PlainDate | undefined,
  { now }: TransitionContext,
): Outcome<SupportCase, 'needs-name' | 'not-a-date' | 'day-to-come'> {
  const { interpretedAt: _former, ...rest } = child;
  if (day === undefined) return keepChild(supportCase, rest);
  if (!isPlainDate(day)) return refused('not-a-date');
  if (day > dayOf(now)) return refused('day-to-come');
  // Midday stands for a day of which no time is known.
  const interpretedAt = day === dayOf(now) ? now : `${day}T12:00:00${/(?:Z|[+-]\d\d:\d\d)$/.exec(now)?.[0] ?? 'Z'}`;
  return keepChild(supportCase, { ...rest, interpretedAt });
}

/** The days on which somebody is to follow up a child. */
export function childDays({ children }: ChildrenKnown): PlainDate[] {
  return children.flatMap(({ followUpDue }) => (followUpDue === undefined ? [] : [followUpDue]));
}
