import { offersIn, readCatalogue, type ServiceOffer } from '../../src/domain/plan/service-offer.js';
import type { SupportCase } from '../../src/domain/case/support-case.js';

type Phase = SupportCase['phase'];

/** Stands for whatever is no list. */
const NONE: readonly ServiceOffer[] = [];
const catalogues = new WeakMap<object, Readonly<Record<Phase, readonly ServiceOffer[]>>>();

/**
 * The host's catalogue as far as it can be used, in this phase of a case; read once for each list that is handed in.
 * What is wrong in it is reported once, for whoever keeps it.
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
