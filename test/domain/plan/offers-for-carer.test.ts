import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import type { Answer } from '../../../src/domain/assessment/needs-assessment.js';
import { carersThemes, offersForCarer } from '../../../src/domain/plan/offers-for-carer.js';
import type { ServiceOffer } from '../../../src/domain/plan/service-offer.js';

const TODAY = '2026-11-22';
const offer = (id: string, themes: string[], more: Partial<ServiceOffer> = {}): ServiceOffer => ({
  ...{ id, name: id, what: id, themes, access: 'low-threshold', validAsOf: '2026-10-01' },
  ...more,
});
const shared = (answer: Partial<Answer>): Answer => ({ sharing: 'care-team', ...answer });

describe('the themes of a carer', () => {
  it('are what they chose, in their order, then what they touched, also what they keep', () => {
    const form = {
      priorities: ['feelings', 'own-health'],
      answers: {
        'own-health': shared({ answer: 'needed' }),
        'work-money-rights': shared({ comment: 'Penger', sharing: 'carer-only' }),
        'talking-together': shared({ comment: '  ' }),
      },
    };
    expect(carersThemes(form, ['rest-and-respite', undefined, 'feelings'])).toEqual({
      chosen: ['feelings', 'own-health'],
      touched: ['work-money-rights', 'rest-and-respite'],
    });
    expect(carersThemes(undefined)).toEqual({ chosen: [], touched: [] });
  });
});

describe('what exists for a carer', () => {
  it('stands under the first theme it answers to, low threshold first, without what has ended', () => {
    const offers = [
      offer('apply', ['a', 'b'], { access: 'needs-decision' }),
      offer('come', ['a']),
      offer('ended', ['a'], { validUntil: '2026-11-21' }),
      offer('other', ['b']),
    ];
    expect(
      offersForCarer(offers, { chosen: ['a'], touched: ['b', 'c'] }, TODAY).map((one) => [
        one.theme,
        one.isChosen,
        one.offers.map(({ id }) => id),
      ]),
    ).toEqual([
      ['a', true, ['come', 'apply']],
      ['b', false, ['other']],
    ]);
  });

  const theme = fc.constantFrom('a', 'b', 'c', 'd');
  const anyOffers = fc
    .array(fc.record({ themes: fc.uniqueArray(theme), isOpen: fc.boolean(), isEnded: fc.boolean() }), { maxLength: 8 })
    .map((all) =>
      all.map(({ themes, isOpen, isEnded }, index) =>
        offer(String(index), themes, {
          access: isOpen ? 'low-threshold' : 'needs-decision',
          ...(isEnded && { validUntil: '2026-01-01' }),
        }),
      ),
    );

  it('is each usable offer of their themes, once, in the order of the themes', () => {
    fc.assert(
      fc.property(anyOffers, fc.uniqueArray(theme), fc.uniqueArray(theme), (offers, chosen, others) => {
        const touched = others.filter((one) => !chosen.includes(one));
        const found = offersForCarer(offers, { chosen, touched }, TODAY);
        const order = [...chosen, ...touched];
        expect(found.map((one) => one.theme)).toEqual(order.filter((one) => found.some((each) => each.theme === one)));
        const ids = found.flatMap((one) => one.offers.map(({ id }) => id));
        const wanted = offers.filter(
          ({ themes, validUntil }) =>
            validUntil === undefined && themes.some((one) => (order as string[]).includes(one)),
        );
        expect([...ids].sort()).toEqual(wanted.map(({ id }) => id).sort());
        for (const { offers: list } of found) {
          const access = list.map((one) => one.access);
          expect(access.lastIndexOf('low-threshold')).toBeLessThan(
            access.indexOf('needs-decision') + (access.includes('needs-decision') ? 0 : list.length + 1),
          );
        }
      }),
    );
  });

  it('never depends on which answer was given', () => {
    const answer = fc.constantFrom(...carerNeeds12.answers);
    const questions = carerNeeds12.questions.map(({ id }) => id);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...questions)), fc.infiniteStream(answer), (touched, answers) => {
        const formOf = (pick: () => string): { priorities: string[]; answers: Record<string, Answer> } => ({
          priorities: [],
          answers: Object.fromEntries(touched.map((id) => [id, shared({ answer: pick() })])),
        });
        const drawn = formOf(() => answers.next().value as string);
        expect(carersThemes(drawn)).toEqual(carersThemes(formOf(() => 'managing')));
      }),
    );
  });
});
