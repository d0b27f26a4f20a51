/** What staff have to do in a case, line by line: the rows of a work list. */
import * as z from 'zod/mini';
import { CarerRelation } from '../case/carer.schema.js';
import { childrenKnown } from '../case/children.js';
import { isOpenTelling } from '../case/telling.js';
import { conversationForCareTeam, greyZones, type ConversationRecord } from '../conversation/conversation-record.js';
import { addDays, dayOf, type PlainDate as Day } from '../kernel/calendar.js';
import { PlainDate } from '../kernel/calendar.schema.js';
import { FreeText, Id, list, ShortText } from '../kernel/schema-fields.js';
import { assessmentsForCareTeam } from '../assessment/submit-assessment.js';
import type { NeedsAssessment } from '../assessment/needs-assessment.js';
import { planForCareTeam, wasAgreed } from '../plan/follow-up-plan.js';
import { isToDo, type PlanAction } from '../plan/plan-action.js';
import { latestForm, latestTalk, standingPlan, type CaseRecords } from './arranged.js';
import { rowOfUnknownCase } from './case-row.js';
import { isSameThing, mainStep, thingsDue, type DueThing } from './next-step.js';
import { USUAL_DAYS, type UnitDays } from './unit-days.js';

/**
 * What is to be done, in the order in which things of one day stand. Asking again after a no is not among them: nobody
 * is chased for an answer.
 */
export const WORK_STEPS = [
  'make-contact',
  'hold-talk',
  'name-case',
  'hold-review',
  'offer-bereavement-talk',
  'follow-plan',
  'appeal',
  'read-answer',
  'read-telling',
  'follow-up-telling',
  'answer-correction',
  'follow-up-child',
  'look-at-tasks',
  'settle-task',
  'look-again',
] as const;
export type WorkStep = (typeof WORK_STEPS)[number];

/** One thing that is to be done in a case. */
export const WorkItem = z.object({
  /** The same for as long as it is the same thing; no two of a case are alike. */
  id: Id,
  step: z.enum(WORK_STEPS),
  /** By when; or, of what waits for an answer, since when. None where no day was set. */
  date: z.optional(PlainDate),
  /** The words that it has of its own, those of an action or a task; none where the step says it all. */
  what: z.optional(FreeText),
  /** Who does it, where somebody is named for just this. */
  owner: z.optional(z.object({ name: ShortText, role: z.optional(ShortText) })),
  /** Of an action that is still to be done: where it stands in its plan. */
  action: z.optional(z.object({ planId: Id, id: Id, status: z.enum(['planned', 'under-way']) })),
});
export type WorkItem = z.infer<typeof WorkItem>;

/** What there is to be done in one case, and what a list says of the case beside each row. */
export const CaseWork = z.object({
  caseId: Id,
  carer: z.optional(ShortText),
  relation: z.optional(ShortText),
  relationCode: z.optional(CarerRelation),
  initials: z.optional(ShortText),
  nickname: z.optional(ShortText),
  /** Contact person, deputy, and the service that keeps the overview. */
  contact: z.optional(ShortText),
  deputy: z.optional(ShortText),
  coordination: z.optional(ShortText),
  /** Of a form without a case. */
  formCode: z.optional(ShortText),
  items: list(WorkItem),
});
export type CaseWork = z.infer<typeof CaseWork>;

/** More than a unit can do in one case; the index stays small whatever a record holds. */
const MOST_ITEMS = 60;
/** Of a text that is longer a list shows the beginning; the whole stands where it is opened. */
const MOST_LETTERS = 200;

/** What there is to be done in a case, as the care team may read it; the earliest first. A closed case has nothing. */
export function caseWork(records: CaseRecords, today: Day, unitDays: UnitDays = USUAL_DAYS): CaseWork {
  const { supportCase } = records;
  const { carer, patient, contactPerson, deputy, nickname, coordination } = supportCase;
  const forTeam: CaseRecords = {
    supportCase,
    assessments: assessmentsForCareTeam(records.assessments),
    conversations: records.conversations.map((talk) => conversationForCareTeam(talk)),
    plans: records.plans.map((plan) => planForCareTeam(plan)),
  };
  return {
    caseId: supportCase.id,
    ...(carer.name !== undefined && { carer: carer.name }),
    ...(carer.relation !== undefined && { relation: carer.relation }),
    ...(carer.relationCode !== undefined && { relationCode: carer.relationCode }),
    ...(patient?.initials !== undefined && { initials: patient.initials }),
    ...(nickname !== undefined && { nickname }),
    ...(contactPerson && { contact: contactPerson.name }),
    ...(deputy && { deputy: deputy.name }),
    ...(coordination !== undefined && { coordination }),
    items: supportCase.phase === 'closed' ? [] : itemsOf(forTeam, today, unitDays).slice(0, MOST_ITEMS),
  };
}

/** A form that came for a case which nobody has opened: somebody finds out who sent it. */
export function workOfUnknownCase(
  caseId: string,
  assessments: readonly NeedsAssessment[],
  today: Day,
  unitDays: UnitDays = USUAL_DAYS,
): CaseWork | undefined {
  const made = rowOfUnknownCase(caseId, assessments, today, unitDays);
  if (!made) return undefined;
  const { formCode, since } = made.row;
  const date = since === undefined ? undefined : addDays(since, unitDays.formWaits);
  return {
    caseId,
    ...(formCode !== undefined && { formCode }),
    items: [{ id: 'name-case', step: 'name-case', ...(date !== undefined && { date }) }],
  };
}

function itemsOf(records: CaseRecords, today: Day, unitDays: UnitDays): WorkItem[] {
  const talk = talkItem(records, today, unitDays);
  const items = [
    ...(talk ? [talk] : []),
    ...dueItems(records, today, talk),
    ...withoutDay(records),
    ...unansweredCorrections(records, today),
  ];
  return items.sort((one, other) => (workOrder('', one) < workOrder('', other) ? -1 : 1));
}

/** The sort key of a row, unique among rows: the earliest day first, and last of all what has no day. */
export function workOrder(caseId: string, { date, step, id }: WorkItem): string {
  return `${date ?? NO_DAY} ${String(WORK_STEPS.indexOf(step)).padStart(2, '0')} ${caseId} ${id}`;
}

/** Stands for the day of what has none in a sort key: after every day. */
export const NO_DAY = '9999-12-32';

/** The beginning of a text, in whole letters. */
function beginningOf(text: string): string {
  const letters = Array.from(text);
  return letters.length <= MOST_LETTERS ? text : `${letters.slice(0, MOST_LETTERS).join('')}…`;
}

/** A talk that is to be held or offered: after a form, a yes, or a death. */
function talkItem(records: CaseRecords, today: Day, unitDays: UnitDays): WorkItem | undefined {
  const { step, stage, date, since } = mainStep(records, today, unitDays);
  if (step === 'offer-bereavement-talk') return { id: step, step, ...(date !== undefined && { date }) };
  if (step !== 'hold-talk') return undefined;
  // A form waits for so many days; what somebody said yes to has no day of its own.
  const isForm = date === undefined && since !== undefined && stage !== 'talk-due';
  const day = isForm ? addDays(since, unitDays.formWaits) : (date ?? since);
  return { id: step, step, ...(day !== undefined && { date: day }) };
}

/** What has a day: see {@link thingsDue}. */
function dueItems(records: CaseRecords, today: Day, talk: WorkItem | undefined): WorkItem[] {
  const plan = standingPlan(records);
  const { reasons = [], askedAt, date: review } = plan?.review ?? {};
  const due = thingsDue(records, today).filter((thing) => !(talk && isSameThing(talk, thing)));
  // A review that somebody asked for is due at once, and not only on the day that was set.
  const asked = reasons.length > 0 && askedAt !== undefined ? dayOf(askedAt) : undefined;
  const day = [asked, review].filter((one) => one !== undefined).sort()[0];
  return [
    ...due.flatMap((thing) => dueItem(thing, plan?.id ?? '')),
    // All that the carer has answered about the plan is read in one place.
    ...due
      .filter(({ step }) => step === 'read-answer')
      .slice(0, 1)
      .map(({ date }) => ({ id: 'read-answer', step: 'read-answer' as const, date })),
    ...(day !== undefined || reasons.length > 0
      ? [{ id: 'hold-review', step: 'hold-review' as const, ...(day !== undefined && { date: day }) }]
      : []),
  ];
}

function dueItem({ step, date, about }: DueThing, planId: string): WorkItem[] {
  switch (step) {
    case 'make-contact':
    case 'look-at-tasks':
      return [{ id: step, step, date }];
    case 'follow-plan':
    case 'look-again':
    case 'appeal':
      return about && 'kind' in about ? actionItem(about, step, planId, date) : [];
    case 'follow-up-child':
    case 'read-telling':
    case 'follow-up-telling': {
      if (!about || 'kind' in about) return [];
      const name = about.followedUpBy?.trim();
      return [{ id: `${step}/${about.id}`, step, date, ...(name && { owner: { name } }) }];
    }
    default:
      return [];
  }
}

/** An action; none where it is the carer's own, which nobody chases. */
function actionItem(
  { id, what, owner, status }: PlanAction,
  step: 'follow-plan' | 'look-again' | 'appeal',
  planId: string,
  date: Day | undefined,
): WorkItem[] {
  if (owner?.party === 'carer' && step === 'follow-plan') return [];
  const name = owner?.name.trim();
  const isOpen = step === 'follow-plan' && (status === 'planned' || status === 'under-way');
  return [
    {
      id: `${step}/${id}`,
      step,
      what: beginningOf(what),
      ...(date !== undefined && { date }),
      ...(owner && name && { owner: { name: owner.name, ...(owner.role && { role: owner.role }) } }),
      ...(isOpen && { action: { planId, id, status } }),
    },
  ];
}

/** What stands open and has no day. */
function withoutDay(records: CaseRecords): WorkItem[] {
  const { supportCase, conversations } = records;
  const plan = standingPlan(records);
  const followed = plan && wasAgreed(plan) ? plan.actions : [];
  const { lacksFollowUp, children } = childrenKnown(supportCase, conversations, latestForm(records.assessments));
  const isDated = children.some(({ followUpDue }) => followUpDue !== undefined);
  const isBereaved = supportCase.phase === 'bereaved';
  return [
    ...followed
      .filter((action) => isToDo(action) && action.due === undefined)
      .flatMap((action) => actionItem(action, 'follow-plan', plan?.id ?? '', undefined)),
    ...(lacksFollowUp && !isDated ? [{ id: 'follow-up-child', step: 'follow-up-child' as const }] : []),
    ...(isBereaved ? [] : (supportCase.tellings ?? []))
      .filter(
        (telling) => telling.receivedAt !== undefined && isOpenTelling(telling) && telling.followUpDue === undefined,
      )
      .map(({ id, followedUpBy }) => ({
        id: `follow-up-telling/${id}`,
        step: 'follow-up-telling' as const,
        ...(followedUpBy?.trim() && { owner: { name: followedUpBy.trim() } }),
      })),
    ...(isBereaved ? [] : openTasks(conversations)),
  ];
}

/** Tasks that nobody has taken on, as the last talk left them. */
function openTasks(conversations: readonly ConversationRecord[]): WorkItem[] {
  const written = conversations
    .filter((talk) => talk.status === 'closed' && !talk.nothingWritten)
    .sort((one, other) => Date.parse(one.heldAt) - Date.parse(other.heldAt))
    .at(-1);
  return (written ? greyZones(written) : []).map(({ id, task }) => ({
    id: `settle-task/${id}`,
    step: 'settle-task',
    what: beginningOf(task),
  }));
}

/** What a carer has corrected in a talk after it was closed, and no talk was begun since in which it was answered. */
function unansweredCorrections({ conversations }: CaseRecords, today: Day): WorkItem[] {
  const last = latestTalk(conversations, today);
  return conversations.flatMap((talk) =>
    talk.status !== 'closed'
      ? []
      : talk.corrections
          .filter(({ at, kind }) => {
            const isAfter = (moment: string | undefined): boolean =>
              moment !== undefined && Date.parse(at) > Date.parse(moment);
            return kind !== 'late-note' && isAfter(talk.closedAt) && isAfter(last?.heldAt);
          })
          .map(({ id, at }) => ({
            id: `answer-correction/${id}`,
            step: 'answer-correction' as const,
            date: dayOf(at),
          })),
  );
}
