import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import {
  offersFor,
  offersIn,
  readCatalogue,
  stateOfOffer,
  uncoveredThemes,
  type ServiceOffer,
} from '../../../src/domain/plan/service-offer.js';

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
