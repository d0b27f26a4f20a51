/** What exists here for the themes that a carer chose or touched. By theme, and never by how much was said in it. */
import type { NeedsAssessment } from '../assessment/needs-assessment.js';
import { hasContent } from '../assessment/needs-assessment.js';
import type { PlainDate } from '../kernel/calendar.js';
import { offersFor, stateOfOffer, type ServiceOffer } from './service-offer.js';

/** The themes of a carer, as question ids, each once. */
export interface CarersThemes {
  /** What they chose to talk about, in their own order. */
  readonly chosen: readonly string[];
  /** What they said something to, or what was talked about or planned since. */
  readonly touched: readonly string[];
}

export interface OffersForTheme {
  readonly theme: string;
  readonly isChosen: boolean;
  /** Low threshold first, each as it stands in the catalogue. */
  readonly offers: readonly ServiceOffer[];
}

/**
 * The themes of a form, also those that the carer keeps to themselves: nothing of this leaves the device.
 *
 * @param form the latest that was sent, where there is one
 * @param since themes of talks and actions
 */
export function carersThemes(
  form: Pick<NeedsAssessment, 'answers' | 'priorities'> | undefined,
  since: readonly (string | undefined)[] = [],
): CarersThemes {
  const chosen = form?.priorities ?? [];
  const said = Object.entries(form?.answers ?? {}).flatMap(([theme, answer]) => (hasContent(answer) ? [theme] : []));
  const touched = new Set([...said, ...since.filter((theme) => theme !== undefined)]);
  return { chosen, touched: [...touched].filter((theme) => !chosen.includes(theme)) };
}

/**
 * The offers that a carer can use for their themes: what is no longer available is left out, and what answers to
 * several themes stands under the first of them.
 */
export function offersForCarer(
  offers: readonly ServiceOffer[],
  { chosen, touched }: CarersThemes,
  today: PlainDate,
): OffersForTheme[] {
  const usable = offers.filter((offer) => stateOfOffer(offer, today) !== 'ended');
  const shown = new Set<string>();
  return [...chosen, ...touched].flatMap((theme) => {
    const found = offersFor(usable, theme).filter(({ id }) => !shown.has(id));
    if (found.length === 0) return [];
    for (const { id } of found) shown.add(id);
    const open = found.filter(({ access }) => access === 'low-threshold');
    return [
      { theme, isChosen: chosen.includes(theme), offers: [...open, ...found.filter((one) => !open.includes(one))] },
    ];
  });
}
