/** What carer and team arrange besides actions: how they keep in touch, and who steps in for the carer. */
import * as z from 'zod/mini';
import { DateTime } from '../kernel/calendar.schema.js';
import { FreeText } from '../kernel/schema-fields.js';
import type { TransitionContext } from '../kernel/transition-context.js';

/** The parts of an arrangement, each of which is agreed on. */
export const ARRANGEMENT_PARTS = ['howOften', 'whoCalls', 'ifCarerCannot'] as const;
export type ArrangementPart = (typeof ARRANGEMENT_PARTS)[number];

export const Arrangement = z.object({
  /** How often the two talk, in words: "hver torsdag". */
  howOften: z.optional(FreeText),
  /** Who calls whom, in words: "Marte ringer Odd". */
  whoCalls: z.optional(FreeText),
  /** What happens if the carer falls ill, or cannot go on. */
  ifCarerCannot: z.optional(FreeText),
  /** When it was last changed: what was arranged before a death is not shown after it. */
  setAt: DateTime,
});
export type Arrangement = z.infer<typeof Arrangement>;

/** An arrangement of what was written; undefined where nothing was. */
export function arrangementOf(
  said: Omit<Arrangement, 'setAt'>,
  { now }: Pick<TransitionContext, 'now'>,
): Arrangement | undefined {
  const parts = ARRANGEMENT_PARTS.flatMap((part) => {
    const text = said[part]?.trim() ?? '';
    return text === '' ? [] : [[part, text] as const];
  });
  return parts.length === 0 ? undefined : { ...Object.fromEntries(parts), setAt: now };
}

/** Whether two arrangements say the same, whenever it was written. */
export function saysTheSame(one: Arrangement | undefined, other: Arrangement | undefined): boolean {
  return ARRANGEMENT_PARTS.every((part) => one?.[part] === other?.[part]);
}

/** What two plans arrange. Where they arrange a part differently, both texts stand, for a person to choose. */
export function joinArrangements(
  one: Arrangement | undefined,
  other: Arrangement | undefined,
): Arrangement | undefined {
  if (!one || !other) return one ?? other;
  const parts = ARRANGEMENT_PARTS.flatMap((part) => {
    const said = [...new Set([one[part], other[part]])].filter((text) => text !== undefined);
    return said.length === 0 ? [] : [[part, said.join(' / ')] as const];
  });
  return { ...Object.fromEntries(parts), setAt: one.setAt };
}
