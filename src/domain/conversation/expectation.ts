import * as z from 'zod/mini';
import { dayOf } from '../kernel/calendar.js';
import { DateTime, PlainDate } from '../kernel/calendar.schema.js';
import { FreeText, Id, ShortText } from '../kernel/schema-fields.js';
import type { TransitionContext } from '../kernel/transition-context.js';

export const ExpectationOwner = z.enum(['service', 'carer', 'shared', 'nobody-yet']);
export type ExpectationOwner = z.infer<typeof ExpectationOwner>;

/** Expectation clarification: one task and who does it. `nobody-yet` marks a grey zone: a task that nobody has. */
export const Expectation = z.object({
  id: Id,
  task: ShortText,
  owner: ExpectationOwner,
  note: z.optional(FreeText),
  /** The day from which the carer does it, wholly or in part, of their own choice. */
  carerSince: z.optional(PlainDate),
  /** When the carer gave it back. Nobody has it from then on, until somebody is named. */
  givenBackAt: z.optional(DateTime),
});
export type Expectation = z.infer<typeof Expectation>;

/** Who does it as things stand: `nobody-yet` where the carer has given it back. */
export function ownerNow({ owner, givenBackAt }: Expectation): ExpectationOwner {
  return givenBackAt === undefined ? owner : 'nobody-yet';
}

export function isOnCarer(expectation: Expectation): boolean {
  const owner = ownerNow(expectation);
  return owner === 'carer' || owner === 'shared';
}

/**
 * Sets the owner. For the carer it counts from this day on, unless they have it already; that they gave it back is
 * cleared.
 */
export function ownedBy(expectation: Expectation, owner: ExpectationOwner, context: TransitionContext): Expectation {
  const { carerSince, givenBackAt: _settled, ...rest } = expectation;
  const isCarers = owner === 'carer' || owner === 'shared';
  const since = isOnCarer(expectation) ? carerSince : undefined;
  return { ...rest, owner, ...(isCarers && { carerSince: since ?? dayOf(context.now) }) };
}
