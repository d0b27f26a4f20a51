/** The host's catalogue of service offers: reading it, and what it answers to. */
import * as z from 'zod/mini';
import { addDays } from '../kernel/calendar.js';
import { PlainDate } from '../kernel/calendar.schema.js';
import { Code, FreeText, Id, list, ShortText, textMatching } from '../kernel/schema-fields.js';
import { tellIssue } from '../kernel/schema-issue.js';

/** One offer of the host's catalogue: something a carer can be given or apply for here. In the host's own words. */
export const ServiceOffer = z.object({
  id: Id,
  name: ShortText,
  what: FreeText,
  /** The themes it answers to, as question ids. */
  themes: list(Code),
  /** Whom it is for. */
  forWhom: z.optional(ShortText),
  /** Only while the person is ill, or only afterwards; both where nothing is said. */
  phases: z.optional(list(z.enum(['active', 'bereaved']))),
  access: z.enum(['low-threshold', 'needs-decision']),
  /** Where it is available: a municipality, a part of town, the whole country. */
  area: z.optional(ShortText),
  /** In which languages, as people call them. */
  languages: z.optional(list(ShortText)),
  contact: z.optional(ShortText),
  /** The day on which somebody last checked that all this is right. */
  validAsOf: z.optional(PlainDate),
  /** The last day on which it is available. */
  validUntil: z.optional(PlainDate),
  link: z.optional(textMatching(/^https:\/\/\S{1,2000}$/, 'has to be an address that begins with https://')),
});
export type ServiceOffer = z.infer<typeof ServiceOffer>;

/** A catalogue as far as it can be used, and what is wrong in the rest of it. */
export interface OfferCatalogue {
  readonly offers: readonly ServiceOffer[];
  /** One sentence for each thing to correct, with its place, for whoever keeps the catalogue. */
  readonly wrong: readonly string[];
}

/** The most entries that are read: more than any county has, as a bound for what a page holds. */
const MAX_OFFERS = 20_000;

/**
 * Reads a host's catalogue. An entry that does not fit is left out and named in `wrong`; the others are used all the
 * same, since 99 offers out of 100 are still of use to a nurse.
 */
export function readCatalogue(given: unknown): OfferCatalogue {
  if (!Array.isArray(given)) return { offers: [], wrong: ['the catalogue is not a list'] };
  const offers = new Map<string, ServiceOffer>();
  const wrong: string[] = [];
  if (given.length > MAX_OFFERS)
    wrong.push(`the catalogue has more than ${String(MAX_OFFERS)} entries; the rest is left out`);
  for (const [index, entry] of (given as unknown[]).slice(0, MAX_OFFERS).entries()) {
    const parsed = ServiceOffer.safeParse(entry);
    const where = `entry ${String(index + 1)}`;
    if (!parsed.success) {
      wrong.push(...new Set(parsed.error.issues.flatMap((issue) => tellIssue(issue, [where], 'the entry'))));
    } else if (offers.has(parsed.data.id)) {
      wrong.push(`${where}.id is the id of an earlier entry`);
    } else {
      offers.set(parsed.data.id, parsed.data);
    }
  }
  return { offers: [...offers.values()], wrong };
}

/** For how many days after it was checked an offer counts as right. */
const DAYS_UNTIL_UNSURE = 365;

/** `ended`: no longer available. `unsure`: without a last day, and not checked for more than a year, or ever. */
export function stateOfOffer({ validAsOf, validUntil }: ServiceOffer, today: PlainDate): 'good' | 'ended' | 'unsure' {
  if (validUntil !== undefined && validUntil < today) return 'ended';
  if (validUntil !== undefined) return 'good';
  return validAsOf === undefined || addDays(validAsOf, DAYS_UNTIL_UNSURE) < today ? 'unsure' : 'good';
}

/** Offers for a theme, in the catalogue's own order. */
export function offersFor(offers: readonly ServiceOffer[], questionId: string): ServiceOffer[] {
  return offers.filter((offer) => offer.themes.includes(questionId));
}

/** The offers for a phase of a case: after a death nobody is offered help with care at home. */
export function offersIn(offers: readonly ServiceOffer[], phase: 'active' | 'bereaved' | 'closed'): ServiceOffer[] {
  return offers.filter(({ phases }) => phase === 'closed' || !phases || phases.includes(phase));
}

/** Themes that no offer answers to any more. Staff see them before the form is handed out. */
export function uncoveredThemes(
  offers: readonly ServiceOffer[],
  questionIds: readonly string[],
  today: PlainDate,
): string[] {
  const covered = new Set(
    offers.filter((offer) => stateOfOffer(offer, today) !== 'ended').flatMap(({ themes }) => themes),
  );
  return questionIds.filter((id) => !covered.has(id));
}
