import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { fold, isNear } from '../../../src/domain/kernel/search-folding.js';
import { offerSearch } from '../../../src/domain/plan/offer-search.js';
import type { ServiceOffer } from '../../../src/domain/plan/service-offer.js';

const offer: ServiceOffer = {
  id: 'a',
  name: 'Nattevakt hjemme',
  what: 'En fagperson våker hos dere.',
  themes: ['feelings'],
  access: 'low-threshold',
  validAsOf: '2026-10-01',
};

describe('a search', () => {
  it.each([
    ['sykepleier', 'sjukepleiar'],
    ['hjem', 'heim'],
    ['hvile', 'kvile'],
    ['pårørende', 'pårørande'],
    ['opplæring', 'opplaering'],
    ['høyre', 'høre'],
    ['Åse', 'aase'],
    ['følgje', 'følge'],
    ['ikkje', 'ikke'],
  ])('hears %s and %s as one', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['avløsning', 'avløysing'],
    ['avlasting', 'avlastning'],
    ['tilbud', 'tilbod'],
    ['skole', 'skule'],
    ['selvhjelp', 'sjølvhjelp'],
    ['natevakt', 'nattevakt'],
    ['etterlatte', 'etterlatne'],
    ['vakt', 'nattevakt'],
  ])('takes %s for %s', (typed, word) => {
    expect(isNear(fold(typed), fold(word))).toBe(true);
  });

  it('does not take everything for everything', () => {
    for (const [typed, word] of [
      ['sorg', 'sang'],
      ['natt', 'dag'],
    ] as const)
      expect(isNear(fold(typed), fold(word)), `${typed} ${word}`).toBe(false);
  });

  const offers: ServiceOffer[] = [
    { ...offer, id: 'talk', name: 'Samtale', what: 'Ein sjukepleiar kjem heim til deg.', themes: ['own-health'] },
    offer,
    { ...offer, id: 'group', name: 'Samtalegruppe', what: 'For pårørende.', area: 'Fjordvik', languages: ['polsk'] },
  ];
  const search = offerSearch(offers);
  const found = (words: string, theme?: string): string[] => search({ words, theme }).map(({ id }) => id);

  it('wants every word, or as many as one offer has, in any of the texts, and names first', () => {
    expect(found('sykepleier hjem')).toEqual(['talk']);
    expect(found('samtale')).toEqual(['talk', 'group']);
    expect(found('hjem')).toEqual(['a', 'talk']);
    expect(found('polsk')).toEqual(['group']);
    expect(found('polsk sykepleier hjem')).toEqual(['talk']);
    expect(found('helikopter')).toEqual([]);
  });

  it('narrows down by theme, and shows all where nothing is asked', () => {
    expect(found('', 'own-health')).toEqual(['talk']);
    expect(found('  ')).toEqual(['talk', 'a', 'group']);
  });

  it('finds every offer by any word that stands in it', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('abdeghiklmnorstvyæøå ')),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), fc.nat(), (texts, index) => {
        const catalogue = texts.map((what, place) => ({ ...offer, id: String(place), what }));
        const wanted = catalogue[index % catalogue.length];
        for (const words of (wanted?.what ?? '').split(' ').filter((word) => word !== ''))
          expect(offerSearch(catalogue)({ words })).toContain(wanted);
      }),
    );
  });
});
