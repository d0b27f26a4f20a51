import { offersIn, readCatalogue, type ServiceOffer } from '../../src/domain/plan/service-offer.js';
import type { SupportCase } from '../../src/domain/case/support-case.js';

type Phase = SupportCase['phase'];

/** The key in the cache for anything that is not an array. */
const NONE: readonly ServiceOffer[] = [];
const catalogues = new WeakMap<object, Readonly<Record<Phase, readonly ServiceOffer[]>>>();

/**
 * The usable offers of the host's catalogue for one phase of a case; parsed once per array. Invalid offers are left out
 * and reported once, as a `TypeError` for the host's author.
 */
export function catalogueOf(given: readonly ServiceOffer[], phase: Phase): readonly ServiceOffer[] {
  // A host may hand in anything; what is no list has no offers in it.
  const key = Array.isArray(given) ? given : NONE;
  const known = catalogues.get(key);
  if (known) return known[phase];
  const { offers, wrong } = readCatalogue(given);
  const [active, bereaved, closed] = [offersIn(offers, 'active'), offersIn(offers, 'bereaved'), offers];
  const catalogue = { active, bereaved, closed };
  catalogues.set(key, catalogue);
  if (wrong.length > 0)
    reportError(new TypeError(`Some of .offers cannot be used and is left out:\n  ${wrong.join('\n  ')}`));
  return catalogue[phase];
}
