import * as z from 'zod/mini';
import { DateTime, isPlainDate, PlainDate } from '../kernel/calendar.js';
import { Code, FreeText, Id, list, ShortText } from '../kernel/schema-fields.js';
import { done, refused, type Outcome } from '../kernel/outcome.js';
import { Sharing } from '../sharing/sharing.js';

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

/** The carer owns an action only where they chose it themselves: the shape has no other way to say it. */
export const ActionOwner = z.union([
  z.object({ party: z.enum(['service', 'family', 'other']), name: ShortText }),
  z.object({ party: z.literal('carer'), name: ShortText, chosenByCarer: z.literal(true) }),
]);
export type ActionOwner = z.infer<typeof ActionOwner>;

/**
 * The owner that a person named, or none where the name is empty. The carer becomes owner only where they have chosen
 * it, never by silence.
 */
export function namedOwner(
  party: ActionOwner['party'],
  name: string,
  chosenByCarer: boolean,
): Outcome<ActionOwner | undefined, 'needs-chosen'> {
  if (name.trim() === '') return done(undefined);
  if (party !== 'carer') return done({ party, name: name.trim() });
  return chosenByCarer ? done({ party, name: name.trim(), chosenByCarer }) : refused('needs-chosen');
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
  /** Absent only in a draft: a plan with an action that nobody owns cannot be agreed. */
  owner: z.optional(ActionOwner),
  due: z.optional(PlainDate),
  /** Of respite: what the carer asked for, and what they were granted. */
  wanted: z.optional(RespiteTerms),
  granted: z.optional(RespiteTerms),
  application: z.optional(Application),
  helped: z.optional(Helped),
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
  return action.status === 'planned' || action.status === 'under-way';
}

export function hasOwner(action: PlanAction): boolean {
  return action.owner !== undefined && action.owner.name.trim() !== '';
}

/** Something that is waited for, or looked at again, on a day. */
export function followUpDate(action: PlanAction): PlainDate | undefined {
  if (action.status === 'not-available') return action.notAvailable.lookAgainAt;
  return isToDo(action) ? action.due : undefined;
}

/** True where all of these days, as far as they are given, are days that a record can hold. */
export function areDays(...days: readonly (string | undefined)[]): boolean {
  return days.every((day) => day === undefined || isPlainDate(day));
}

export interface ActionGroup {
  /** The owner's name or the need, as it was written; none where there is none. */
  readonly name: string | undefined;
  readonly actions: readonly PlanAction[];
}

/** The actions by who is responsible or by what they are for: first what lacks it, then in the order of the plan. */
export function groupActions(actions: readonly PlanAction[], by: 'owner' | 'need'): ActionGroup[] {
  const groups = new Map<string, PlanAction[]>();
  for (const action of actions) {
    const name = (by === 'owner' ? (action.owner?.name ?? '') : action.need).trim();
    groups.set(name.toLowerCase(), [...(groups.get(name.toLowerCase()) ?? []), action]);
  }
  return [...groups]
    .sort(([one], [other]) => Number(one !== '') - Number(other !== ''))
    .map(([name, group]) => {
      const first = group[0];
      const written = by === 'owner' ? first?.owner?.name : first?.need;
      return { name: name === '' ? undefined : written?.trim(), actions: group };
    });
}
