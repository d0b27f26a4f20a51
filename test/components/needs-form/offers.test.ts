import { expect } from '@open-wc/testing';
import type { ServiceOffer } from '../../../src/domain/plan/service-offer.js';
import { all, expectAccessible, find, KeptStore, LANGUAGES, press, textOf, unmountAll, until } from '../page.js';
import { nextUntil, open, part, radio, sendNoNeeds, toFirstTheme } from './form.js';

const offer = (id: string, theme: string, more: Partial<ServiceOffer> = {}): ServiceOffer => ({
  ...{ id, name: id, what: `Om ${id}.`, themes: [theme], access: 'low-threshold', contact: '400 00 015' },
  ...{ validAsOf: '2026-10-01', link: 'https://tilbud.example/' },
  ...more,
});
const offers = [
  offer('Sosionom', 'illness-and-outlook', { access: 'needs-decision' }),
  offer('Kurs', 'illness-and-outlook'),
  offer('Annet', 'feelings'),
];

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

/** Answers the first theme with the mildest answer there is, and sends. */
async function sendOne(form: Element): Promise<void> {
  await toFirstTheme(form);
  radio(form, 'managing').click();
  await nextUntil(form, '[part="submit"]');
  await press(form, part(form, 'submit'));
  await until(() => form.shadowRoot?.querySelector('.call'));
}

describe('what exists here, once a form is sent', () => {
  it('is for the themes that were touched, whatever was answered, low threshold first', async () => {
    const form = await open(store, { offers });
    await sendOne(form);
    await until(() => form.shadowRoot?.querySelector('.offer'));
    expect(all(form, '.offer h5').map(({ textContent }) => textContent)).to.deep.equal(['Kurs', 'Sosionom']);
    expect(find<HTMLAnchorElement>(form, '.offer .tel').href).to.equal('tel:40000015');
    expect(find(form, '.offers-here').textContent).to.contain('Du må søke.').and.to.contain('Sjekket');
  });

  it('is nothing where no theme was touched', async () => {
    const form = await open(store, { offers });
    await sendNoNeeds(form);
    await until(() => form.shadowRoot?.querySelector('.call'));
    expect(all(form, '.offers-here')).to.have.length(0);
    expect(textOf(form)).not.to.contain('Dette finnes her');
  });

  for (const lang of LANGUAGES)
    it(`is accessible (${lang})`, async () => {
      const form = await open(store, { offers, lang });
      await sendOne(form);
      await until(() => form.shadowRoot?.querySelector('.offer'));
      await expectAccessible(form);
    });
});
