/** The actions of a follow-up plan: schema, owner, status and days. */
import * as z from 'zod/mini';
import { addDays, isPlainDate } from '../kernel/calendar.js';
import { DateTime, PlainDate } from '../kernel/calendar.schema.js';
import { nameAndRole, type ContactPerson } from '../case/support-case.js';
import { Code, FreeText, Id, list, ShortText } from '../kernel/schema-fields.js';
import { done, refused, type Outcome } from '../kernel/outcome.js';
import { Sharing } from '../sharing/sharing.schema.js';

export const ActionKind = z.enum([
  'given-in-talk',
  'information',
  'listening',
  'training',
  'practical-help',
  'respite',
  'coordination',
  'referral',
  'application',
]);
export type ActionKind = z.infer<typeof ActionKind>;

const person = { name: ShortText, role: z.optional(ShortText) };
/** The carer owns an action only where they chose it themselves: the shape has no other way to say it. */
export const ActionOwner = z.union([
  z.object({ ...person, party: z.enum(['service', 'family', 'other']) }),
  z.object({ ...person, party: z.literal('carer'), chosenByCarer: z.literal(true) }),
]);
export type ActionOwner = z.infer<typeof ActionOwner>;

/**
 * The owner as typed in a form; undefined where nothing was typed. Where the text is just what one of the `known` is
 * shown as ("name, role"), it is split into name and role; any other text is the name. The carer becomes owner only
 * where they have chosen it, never by silence.
 */
export function namedOwner(
  party: ActionOwner['party'],
  written: string,
  chosenByCarer: boolean,
  known: readonly Pick<ContactPerson, 'name' | 'role'>[] = [],
): Outcome<ActionOwner | undefined, 'needs-chosen'> {
  const words = written.trim();
  if (words === '') return done(undefined);
  const { name, role } = known.find((one) => nameAndRole(one).trim() === words) ?? { name: words, role: undefined };
  const owner = { name, ...(role && { role }) };
  if (party !== 'carer') return done({ ...owner, party });
  return chosenByCarer ? done({ ...owner, party, chosenByCarer }) : refused('needs-chosen');
}

export const Helped = z.enum(['yes', 'partly', 'no', 'too-early']);
export type Helped = z.infer<typeof Helped>;

/**
 * "No service exists" is an outcome, with what could be done instead and when somebody looks again. At least one of the
 * two is asked for where it is recorded, so that it is no dead end.
 */
export const NotAvailable = z.object({
  reason: FreeText,
  alternative: z.optional(FreeText),
  lookAgainAt: z.optional(PlainDate),
});
export type NotAvailable = z.infer<typeof NotAvailable>;

/** When something that does not exist is looked at again, unless somebody says otherwise: in thirty days. */
export function dayToLookAgain(today: PlainDate): PlainDate {
  return addDays(today, 30);
}

/** Respite as the carer asked for it, or as it was granted: when, how much, in what form and where. In words. */
export const RespiteTerms = z.object({
  time: z.optional(ShortText),
  extent: z.optional(ShortText),
  form: z.optional(ShortText),
  place: z.optional(ShortText),
});
export type RespiteTerms = z.infer<typeof RespiteTerms>;

export const ApplicationDecision = z.enum(['granted', 'partly', 'refused']);
export type ApplicationDecision = z.infer<typeof ApplicationDecision>;

/** Where an application stands, what was decided, and what of it can be appealed. */
export const Application = z.object({
  sentAt: z.optional(PlainDate),
  decision: z.optional(ApplicationDecision),
  decidedAt: z.optional(PlainDate),
  appeal: z.optional(FreeText),
  appealBy: z.optional(PlainDate),
  /** Whether the carer appealed, once that is settled: then the day is not warned of any more. */
  appealed: z.optional(z.enum(['yes', 'no'])),
});
export type Application = z.infer<typeof Application>;

/** The parts of an action that are agreed on: a change of one of them is a change of the plan. */
export const ACTION_PARTS = ['what', 'kind', 'owner', 'due', 'offerId', 'wanted'] as const;
export type ActionPart = (typeof ACTION_PARTS)[number];

export const ActionChange = z.object({
  at: DateTime,
  by: ShortText,
  what: z.enum([
    'added',
    'changed',
    'shared',
    'given',
    'planned',
    'under-way',
    'done',
    'not-available',
    'declined',
    'granted',
    'applied',
    'decided',
    'kept',
    'ended',
  ]),
  /** Of a change: what was changed. */
  parts: z.optional(list(z.enum(ACTION_PARTS))),
});
export type ActionChange = z.infer<typeof ActionChange>;

const actionFields = {
  id: Id,
  need: FreeText,
  questionId: z.optional(Code),
  kind: ActionKind,
  what: FreeText,
  offerId: z.optional(Id),
  /**
   * May be absent in a draft, where nothing is left to do, and once the carer has given the action back: a plan with an
   * open action that nobody owns cannot be agreed.
   */
  owner: z.optional(ActionOwner),
  due: z.optional(PlainDate),
  /** Of respite: what the carer asked for, and what they were granted. */
  wanted: z.optional(RespiteTerms),
  granted: z.optional(RespiteTerms),
  application: z.optional(Application),
  helped: z.optional(Helped),
  /** What staff chose for it after a death; taken back with the death. */
  afterDeath: z.optional(z.enum(['kept', 'ended'])),
  /** The topic of the talk that the action came from. */
  source: z.optional(z.object({ conversationId: Id, topicId: Id })),
  sharing: Sharing,
  history: list(ActionChange),
};

export const PlanAction = z.union([
  z.object({ ...actionFields, status: z.enum(['given', 'planned', 'under-way', 'done', 'declined']) }),
  z.object({ ...actionFields, status: z.literal('not-available'), notAvailable: NotAvailable }),
]);
export type PlanAction = z.infer<typeof PlanAction>;
export type ActionStatus = PlanAction['status'];

/** Still to be done by somebody. */
export function isToDo(action: PlanAction): boolean {
  if (action.afterDeath === 'ended') return false;
  return action.status === 'planned' || action.status === 'under-way';
}

/** A decision can be appealed, and nobody has said yet whether it was. */
export function appealIsOpen({ application, afterDeath }: PlanAction): boolean {
  if (afterDeath === 'ended') return false;
  const isAgainst = application?.decision === 'refused' || application?.decision === 'partly';
  return isAgainst && application.appealed === undefined;
}

/** For how many days before it ends a time to appeal is warned of. */
export const APPEAL_WARNING_DAYS = 14;

/** Whether the time to appeal ends soon, or has ended, and nobody has said yet whether the carer appeals. */
export function appealWarning(action: PlanAction, today: PlainDate): 'soon' | 'passed' | undefined {
  const appealBy = appealIsOpen(action) ? action.application?.appealBy : undefined;
  if (appealBy === undefined || addDays(appealBy, -APPEAL_WARNING_DAYS) > today) return undefined;
  return appealBy < today ? 'passed' : 'soon';
}

export function hasOwner(action: PlanAction): boolean {
  return action.owner !== undefined && action.owner.name.trim() !== '';
}

/** Whether the carer is told that an action is late. Never of their own, so that the plan does not chase them. */
export function isLateForCarer(action: PlanAction, today: PlainDate): boolean {
  return isToDo(action) && action.owner?.party !== 'carer' && action.due !== undefined && action.due < today;
}

/** The day on which the action is due or, where it is not available, looked at again; undefined where there is none. */
export function followUpDate(action: PlanAction): PlainDate | undefined {
  if (action.afterDeath === 'ended') return undefined;
  if (action.status === 'not-available') return action.notAvailable.lookAgainAt;
  return isToDo(action) ? action.due : undefined;
}

/** True where all of these days, as far as they are given, are days that a record can hold. */
export function areDays(...days: readonly (string | undefined)[]): boolean {
  return days.every((day) => day === undefined || isPlainDate(day));
}

export interface ActionGroup {
  /** The owner's name and role, or the need, as it was written; none where there is none. */
  readonly name: string | undefined;
  readonly actions: readonly PlanAction[];
}

/** The actions by who is responsible or by what they are for: first what lacks it, then in the order of the plan. */
export function groupActions(actions: readonly PlanAction[], by: 'owner' | 'need'): ActionGroup[] {
  const groups = new Map<string, { readonly name: string; readonly actions: PlanAction[] }>();
  for (const action of actions) {
    const name = (by === 'need' ? action.need : action.owner ? nameAndRole(action.owner) : '').trim();
    const group = groups.get(name.toLowerCase()) ?? { name, actions: [] };
    group.actions.push(action);
    groups.set(name.toLowerCase(), group);
  }
  return [...groups.values()]
    .sort((one, other) => Number(one.name !== '') - Number(other.name !== ''))
    .map(({ name, actions: group }) => ({ name: name || undefined, actions: group }));
}
