import * as z from 'zod/mini';
import { PlainDate } from './calendar.js';
import { Code, FreeText, Id, list, ShortText } from './field.js';

/** One offer of the host's catalogue: something a carer can be given or apply for here. */
export const ServiceOffer = z.object({
  id: Id,
  name: ShortText,
  what: FreeText,
  /** The themes it answers to, as question ids. */
  themes: list(Code),
  access: z.enum(['low-threshold', 'needs-decision']),
  contact: z.optional(ShortText),
  validAsOf: z.optional(PlainDate),
});
export type ServiceOffer = z.infer<typeof ServiceOffer>;

/** Offers for a theme, in the catalogue's own order. */
export function offersFor(offers: readonly ServiceOffer[], questionId: string): ServiceOffer[] {
  return offers.filter((offer) => offer.themes.includes(questionId));
}

/** Themes that nothing here answers to. Staff see them before the form is handed out. */
export function uncoveredThemes(offers: readonly ServiceOffer[], questionIds: readonly string[]): string[] {
  return questionIds.filter((id) => offersFor(offers, id).length === 0);
}
