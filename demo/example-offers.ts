import { readCatalogue } from 'carer-needs/domain';
import entries from './example-offers.json' with { type: 'json' };

/**
 * Twenty offers of two invented municipalities, one of which writes Nynorsk, and the national kinds of support as
 * anybody may describe them. Check the latter with whoever gives them before you use them: each says on which day it was
 * written.
 */
export const exampleOffers = readCatalogue(entries).offers;
