/** The carer's needs assessment, "the form": the record, its basic transitions, and who may read which of its lines. */
import type { DateTime } from '../kernel/calendar.js';
import type { KindRef } from '../kernel/record-kind.js';
import { done, refused, type Outcome } from '../kernel/outcome.js';
import type { AnswerCode, QuestionId, QuestionSet } from './question-set.js';
import { isForCareTeam, type Sharing } from '../sharing/sharing.js';
import type { TransitionContext } from '../kernel/transition-context.js';

/**
 * Who filled in the form: the carer alone, or staff with the carer, by phone or from paper. The words are always the
 * carer's.
 */
export const FILLED_BY = ['self', 'assisted', 'phone', 'paper'] as const;
export type FilledBy = (typeof FILLED_BY)[number];

/** What was said to one theme. */
export interface Answer {
  answer?: AnswerCode | undefined;
  /** A mark on a paper form that cannot be understood. The carer is asked about it; it is never guessed. */
  unclear?: true | undefined;
  comment?: string | undefined;
  sharing: Sharing;
}

/** What was said to a question beside the themes. */
export interface AsideAnswer {
  choice?: AnswerCode | undefined;
  unclear?: true | undefined;
  text?: string | undefined;
  sharing: Sharing;
}

/** More than three themes do not fit in one conversation. */
export const MAX_PRIORITIES = 3;

interface AnyAssessment {
  id: string;
  version: 1;
  revision: number;
  caseId: string;
  questionSet: { id: string; version: string };
  locale: string;
  filledBy: FilledBy;
  startedAt: DateTime;
  /** When it was last changed as a draft; none where that was at the start, or before this was kept. */
  changedAt?: DateTime | undefined;
  answers: Record<QuestionId, Answer>;
  aside: Record<string, AsideAnswer>;
  priorities: QuestionId[];
  noNeedsNow: boolean;
  /** Themes whose page was opened; says nothing about need. */
  seen: QuestionId[];
  /** The page on which the carer paused, by the form's own name for it; the form opens there again. */
  place?: string | undefined;
  /** The sent form that this one adds to. It stands until this one is sent. */
  continues?: string | undefined;
  /** The latest form that was there when this one was begun. This one is later, whatever a clock said. */
  after?: string | undefined;
  /** Only that and when the form was sent: its words were delivered, and no copy of them is kept here. */
  isReceipt?: true | undefined;
  /** Of a copy: the form that came for an unknown case, and when staff joined it to this one. See `join-form.ts`. */
  joinedFrom?: { caseId: string; assessmentId: string; at: DateTime } | undefined;
}

export interface DraftAssessment extends AnyAssessment {
  status: 'draft';
}

export interface SubmittedAssessment extends AnyAssessment {
  status: 'submitted';
  submittedAt: DateTime;
}

export interface WithdrawnAssessment extends AnyAssessment {
  status: 'withdrawn';
  submittedAt?: DateTime | undefined;
  withdrawnAt: DateTime;
}

/**
 * The carer's form. A draft is the carer's alone. A submitted one never changes; it can only be withdrawn, and that
 * only until the team has read it. A withdrawn one has no words. Its schema is in `needs-assessment.schema.ts`: what is
 * read from a store is checked, but the form can be shown and answered before that code is loaded.
 */
export type NeedsAssessment = DraftAssessment | SubmittedAssessment | WithdrawnAssessment;

export const needsAssessment: KindRef<NeedsAssessment> = {
  name: 'needs-assessment',
  caseIdOf: ({ caseId }) => caseId,
};

export function hasNoDoubles(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

export function startAssessment(
  input: {
    readonly caseId: string;
    readonly questionSet: QuestionSet;
    readonly locale: string;
    readonly filledBy: FilledBy;
    /** The latest form that is there already. */
    readonly after?: string | undefined;
  },
  context: TransitionContext,
): DraftAssessment {
  const { caseId, questionSet, locale, filledBy, after } = input;
  return {
    id: context.newId(),
    version: 1,
    revision: 0,
    caseId,
    questionSet: { id: questionSet.id, version: questionSet.version },
    locale,
    filledBy,
    status: 'draft',
    startedAt: context.now,
    answers: {},
    aside: {},
    priorities: [],
    noNeedsNow: false,
    seen: [],
    ...(after !== undefined && { after }),
  };
}

export type Edited<Reason extends string = never> = Outcome<DraftAssessment, 'already-submitted' | Reason>;

/** All edits of a form go through here: only a draft can be changed. */
export function edit(assessment: NeedsAssessment, change: Partial<DraftAssessment>): Edited {
  return assessment.status === 'draft' ? done({ ...assessment, ...change }) : refused('already-submitted');
}

/** What the form has for a theme, or an empty line that the team may read once the form is sent. */
export function answerTo(assessment: NeedsAssessment, questionId: QuestionId): Answer {
  return assessment.answers[questionId] ?? { sharing: 'care-team' };
}

/** As {@link answerTo}, for the questions beside the themes. */
export function asideOf(assessment: NeedsAssessment, asideId: string): AsideAnswer {
  return assessment.aside[asideId] ?? { sharing: 'care-team' };
}

/** Sets whether the carer says "I have no needs right now", which is a full answer. */
export function declareNoNeeds(assessment: NeedsAssessment, noNeedsNow: boolean): Edited {
  return edit(assessment, { noNeedsNow });
}

/**
 * Sets when the form was last changed and, where it is filled in with staff, how: a form that was begun together may be
 * finished by phone.
 */
export function takePen(
  assessment: NeedsAssessment,
  filledBy: FilledBy,
  { now }: Pick<TransitionContext, 'now'>,
): Edited {
  const isWithStaff = assessment.filledBy !== 'self' && filledBy !== 'self';
  return edit(assessment, { changedAt: now, ...(isWithStaff && { filledBy }) });
}

/**
 * The form to show to whoever fills it in as `filledBy`: the newest draft, else the newest form that was sent; never a
 * draft that was withdrawn without being sent. The carer sees their own drafts and every form that was sent. Staff see
 * only drafts and forms that were filled in with staff: what a carer writes alone is theirs.
 */
export function currentAssessment(
  assessments: readonly NeedsAssessment[],
  filledBy: FilledBy,
): NeedsAssessment | undefined {
  const isCarer = filledBy === 'self';
  const forms = inOrder(assessments, ({ startedAt }) => startedAt);
  const drafts = forms.filter((one) => one.status === 'draft' && (one.filledBy === 'self') === isCarer);
  const others = forms.filter(
    (one) => one.status !== 'draft' && one.submittedAt !== undefined && (isCarer || one.filledBy !== 'self'),
  );
  return drafts.at(-1) ?? others.at(-1);
}

/**
 * Forms in the order in which they were written: by a moment of each, but none before the one that it continues or was
 * begun after. A clock that was wrong puts a form in the wrong year, and not in the wrong place.
 */
export function inOrder(
  assessments: readonly NeedsAssessment[],
  momentOf: (assessment: NeedsAssessment) => DateTime,
): NeedsAssessment[] {
  const waiting = [...assessments].sort((one, other) => Date.parse(momentOf(one)) - Date.parse(momentOf(other)));
  const ordered: NeedsAssessment[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(
      ({ continues, after }) => !waiting.some(({ id }) => id === continues || id === after),
    );
    // Forms that name each other in a circle were not made here: they stay in the order of their moments.
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

/** Remembers that a page was opened and that the carer is on it now. */
export function visit(assessment: NeedsAssessment, place: string, questionId?: QuestionId): Edited {
  const isNew = questionId !== undefined && !assessment.seen.includes(questionId);
  return edit(assessment, { place, seen: isNew ? [...assessment.seen, questionId] : assessment.seen });
}

/** True where the carer has said nothing at all, not even that there are no needs. */
export function isEmpty(assessment: NeedsAssessment): boolean {
  const answered = Object.values(assessment.answers).some(hasContent);
  const aside = Object.values(assessment.aside).some(hasContent);
  return !answered && !aside && assessment.priorities.length === 0 && !assessment.noNeedsNow;
}

/** The form without anything that was said in it: that it was there, its dates and its place among others. */
export function withoutWords<Form extends NeedsAssessment>(assessment: Form): Form {
  return {
    ...assessment,
    answers: {},
    aside: {},
    priorities: [],
    noNeedsNow: false,
    seen: [],
    place: undefined,
  };
}

/** True where a line says anything, even only that a mark was unclear. */
export function hasContent(line: Partial<Answer & AsideAnswer>): boolean {
  const { answer, choice, unclear, comment, text } = line;
  return answer !== undefined || choice !== undefined || unclear === true || hasText(comment) || hasText(text);
}

function hasText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** The carer reads their own form whole. */
export function assessmentForCarer(assessment: NeedsAssessment): NeedsAssessment {
  return assessment;
}

/**
 * What the team may read: nothing of a draft, a withdrawn form or a receipt, and of a submitted one the lines shared with it.
 * The chosen themes are always among them: choosing one says "I want to talk with you about this", and the form says
 * so where it is done. What the carer wrote in the theme stays theirs if they kept it.
 */
export function assessmentForCareTeam(assessment: NeedsAssessment): SubmittedAssessment | undefined {
  if (assessment.status !== 'submitted' || assessment.isReceipt) return undefined;
  return {
    ...assessment,
    answers: sharedEntries(assessment.answers),
    aside: sharedEntries(assessment.aside),
    // Which pages the carer opened is not shared.
    seen: [],
  };
}

function sharedEntries<Entry extends { sharing: Sharing }>(entries: Record<string, Entry>): Record<string, Entry> {
  return Object.fromEntries(Object.entries(entries).filter(([, entry]) => isForCareTeam(entry)));
}
