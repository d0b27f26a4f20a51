import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import {
  offersFor,
  offerSearch,
  offersIn,
  readCatalogue,
  stateOfOffer,
  uncoveredThemes,
  type ServiceOffer,
} from '../../../src/domain/plan/service-offer.js';
import { fold, isNear } from '../../../src/domain/kernel/search-folding.js';

const TODAY = '2026-11-22';
const offer: ServiceOffer = {
  id: 'a',
  name: 'Nattevakt hjemme',
  what: 'En fagperson våker hos dere.',
  themes: ['feelings'],
  access: 'low-threshold',
  validAsOf: '2026-10-01',
};

describe('a catalogue of offers', () => {
  it('says what it has for a theme and which themes it leaves uncovered', () => {
    expect(offersFor([offer], 'feelings')).toEqual([offer]);
    expect(uncoveredThemes([offer], ['feelings', 'own-health'], TODAY)).toEqual(['own-health']);
  });

  it('does not count on what is no longer to be had', () => {
    const ended = { ...offer, validUntil: '2026-11-21' };
    expect(stateOfOffer(ended, TODAY)).toBe('ended');
    expect(uncoveredThemes([ended], ['feelings'], TODAY)).toEqual(['feelings']);
    expect(stateOfOffer({ ...offer, validUntil: TODAY }, TODAY)).toBe('good');
  });

  it('is not sure of what nobody has looked at for a year', () => {
    const { validAsOf: _never, ...never } = offer;
    expect(stateOfOffer(never, TODAY)).toBe('unsure');
    expect(stateOfOffer({ ...offer, validAsOf: '2025-11-22' }, TODAY)).toBe('good');
    expect(stateOfOffer({ ...offer, validAsOf: '2025-11-21' }, TODAY)).toBe('unsure');
  });

  it('has other things for the bereaved', () => {
    const group = { ...offer, id: 'b', phases: ['bereaved' as const] };
    const night = { ...offer, id: 'c', phases: ['active' as const] };
    expect(offersIn([offer, group, night], 'bereaved').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(offersIn([offer, group, night], 'active').map(({ id }) => id)).toEqual(['a', 'c']);
  });
});

describe('a catalogue from a host', () => {
  it('is used as far as it is right, and the rest is named with its place', () => {
    const { offers, wrong } = readCatalogue([
      offer,
      { ...offer, id: 'b', access: 'free', themes: 'feelings' },
      { ...offer, id: 'a', name: 'Again' },
      { ...offer, id: 'd', link: 'javascript:alert(1)' },
      'not an entry',
      { ...offer, id: 'e', validUntil: '2026-02-31' },
    ]);
    expect(offers).toEqual([offer]);
    expect(wrong).toEqual([
      'entry 2.themes is missing or not of type array',
      'entry 2.access has to be one of low-threshold, needs-decision',
      'entry 3.id is the id of an earlier entry',
      'entry 4.link has to be an address that begins with https://',
      'entry 5 is missing or not of type object',
      expect.stringContaining('entry 6.validUntil'),
    ]);
    expect(readCatalogue({ offers: [] })).toEqual({ offers: [], wrong: ['the catalogue is not a list'] });
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const { offers, wrong } = readCatalogue(given);
        expect(offers.length > 0 || wrong.length > 0 || (Array.isArray(given) && given.length === 0)).toBe(true);
      }),
    );
  });
});

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

describe('the example catalogue', () => {
  const given = JSON.parse(readFileSync('demo/example-offers.json', 'utf8')) as unknown[];
  const { offers, wrong } = readCatalogue(given);

  it('has twenty local offers and the national kinds of support, none of them wrong', () => {
    expect(wrong).toEqual([]);
    expect(offers.filter(({ area }) => area === 'Hele landet').length).toBeGreaterThanOrEqual(10);
    expect(offers.filter(({ area }) => area !== 'Hele landet')).toHaveLength(20);
  });

  it('names only themes that there are, and a day on which each was described', () => {
    const ids = carerNeeds12.questions.map(({ id }) => id);
    for (const { themes, id, validAsOf } of offers) {
      expect(themes.length, id).toBeGreaterThan(0);
      for (const theme of themes) expect(ids, id).toContain(theme);
      expect(validAsOf, id).toBeDefined();
    }
  });
});
