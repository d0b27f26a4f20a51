import { expect } from '@open-wc/testing';
import { trailKind } from '../../../src/domain/device/audit-trail.js';
import { followUpPlanKind } from '../../../src/domain/plan/follow-up-plan.js';
import {
  all,
  button,
  expectAccessible,
  FillableStore,
  find,
  heard,
  kept,
  KeptStore,
  LANGUAGES,
  press,
  textOf,
  theCase,
  twoConnections,
  type,
  unmountAll,
  until,
} from '../page.js';
import { end, field, goTo, open, staff, started, talks, withForm } from './conversation.js';

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

const acts = async (of: KeptStore = store): Promise<readonly string[]> =>
  (await kept(of, trailKind)).map(({ act }) => act);

describe('a talk begun by mistake', () => {
  it('is discarded after a question that says what goes, with what case and plan hold of it', async () => {
    await withForm(store);
    const element = await started(store);
    const topic = find(element, '[part="topic"]');
    await type(element, field(topic, 'Behovet i én setning'), 'Hemmelig behov.');
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'patient-journal');
    await press(element, button(element, 'Svaret var ja'));
    await press(element, button(element, 'Send til pasientens journal'));
    await until(() => textOf(element).includes('Sendt til journalen'));
    await press(element, find(element, 'input[value="action"]'));
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="what"]'), 'Nattevakt');
    await press(element, button(element, 'Legg i planen'));
    await goTo(element, 'end');
    await press(element, button(element, 'Forkast samtalen'));
    await until(() => element.shadowRoot?.activeElement?.id === 'ending-ask');
    expect(find(element, '#ending-ask').textContent)
      .to.contain('med det som er skrevet om ett tema')
      .and.to.contain('blir stående i planen')
      .and.to.contain('fjerne setninger som er sendt dit');
    await press(element, button(element, 'Behold samtalen'));
    await until(() => element.shadowRoot?.activeElement?.textContent.trim() === 'Forkast samtalen');
    await press(element, button(element, 'Forkast samtalen'));
    const withdrawn = heard(element, 'carer-journal-extract-withdrawn');
    await press(element, button(element, 'Slett samtalen'));
    expect((await withdrawn).lineIds).to.have.length(1);
    await until(async () => (await talks(store)).length === 0);
    await until(() => element.shadowRoot?.querySelector('form .go'));
    await until(() => element.shadowRoot?.activeElement?.matches('h2'));
    expect(JSON.stringify([await theCase(store), await kept(store, followUpPlanKind)])).to.not.contain('Hemmelig');
    expect((await kept(store, followUpPlanKind))[0]?.actions[0]?.what).to.equal('Nattevakt');
    expect(await acts()).to.contain('discarded');
    // Nothing brings it back.
    await press(element, find(element, 'form .go'));
    await until(() => element.shadowRoot?.querySelector('#stop-heading'));
    await until(async () => (await talks(store)).length === 1);
    expect(JSON.stringify(await talks(store))).to.not.contain('Hemmelig');
  });

  it('is gone in another tab, too, which goes back to before the talk', async () => {
    const [one, other] = twoConnections();
    await withForm(one);
    const mine = await started(one);
    const theirs = await open(other);
    await until(() => theirs.shadowRoot?.querySelector('#stop-heading'));
    await goTo(mine, 'end');
    await press(mine, button(mine, 'Forkast samtalen'));
    await press(mine, button(mine, 'Slett samtalen'));
    await until(() => theirs.shadowRoot?.querySelector('form .go'));
    expect(await talks(one)).to.have.length(0);
    expect(textOf(theirs)).to.not.contain('Vi finner ikke');
  });

  it('stays where the disk is full, and that is said', async () => {
    const full = new FillableStore();
    await withForm(full);
    const element = await started(full);
    await until(async () => (await talks(full)).length === 1);
    await goTo(element, 'end');
    await press(element, button(element, 'Forkast samtalen'));
    full.failsWith = 'quota-exceeded';
    await press(element, button(element, 'Slett samtalen'));
    await until(() => element.shadowRoot?.querySelector('[part="failure"]'));
    expect(await talks(full)).to.have.length(1);
  });
});

describe('ending an empty talk', () => {
  it('asks: discard it, or end it all the same', async () => {
    await withForm(store);
    const element = await started(store);
    await goTo(element, 'end');
    await press(element, find(element, '[part="close"]'));
    await until(() => element.shadowRoot?.activeElement?.id === 'ending-ask');
    expect(textOf(element)).to.contain('Ingenting er skrevet i denne samtalen.');
    expect((await talks(store))[0]?.status).to.equal('open');
    await press(element, button(element, 'Avslutt likevel'));
    await until(async () => (await talks(store))[0]?.status === 'closed');
  });

  it('does not ask any more once something was written', async () => {
    await withForm(store);
    const element = await started(store);
    await goTo(element, 'end');
    await press(element, find(element, '[part="close"]'));
    expect(all(element, '#ending-ask')).to.have.length(1);
    await goTo(element, 0);
    await type(element, field(find(element, '[part="topic"]'), 'Teamets notat'), 'Sover lite.');
    await goTo(element, 'end');
    expect(all(element, '#ending-ask')).to.have.length(0);
    await press(element, find(element, '[part="close"]'));
    await until(async () => (await talks(store))[0]?.status === 'closed');
  });
});

describe('a talk closed too early', () => {
  it('is opened again by whoever closed it, and that stays readable', async () => {
    await withForm(store);
    const element = await started(store);
    await type(element, field(find(element, '[part="topic"]'), 'Teamets notat'), 'Sover lite.');
    await end(element);
    await until(() => textOf(element).includes('Samtalen er avsluttet'));
    expect(textOf(element)).to.contain('Du kan åpne samtalen igjen til');
    await press(element, button(element, 'Åpne samtalen igjen'));
    await until(async () => (await talks(store))[0]?.status === 'open');
    await until(() => element.shadowRoot?.querySelector('#stop-heading'));
    await until(() => element.shadowRoot?.activeElement?.matches('h2'));
    expect(await acts()).to.contain('reopened');
    expect(field(find(element, '[part="topic"]'), 'Teamets notat').value).to.equal('Sover lite.');
    await end(element);
    await until(() => textOf(element).includes('av Marte Lunde'));
    expect(textOf(element)).to.contain('Åpnet igjen');
  });

  it('is not opened by somebody else, nor once the carer has confirmed it', async () => {
    await withForm(store);
    const element = await started(store);
    await end(element);
    await until(() => textOf(element).includes('Samtalen er avsluttet'));
    element.staff = { ...staff, name: 'Jonas Vik' };
    await element.updateComplete;
    expect(textOf(element)).to.not.contain('Åpne samtalen igjen');
    element.staff = staff;
    await element.updateComplete;
    expect(textOf(element)).to.contain('Åpne samtalen igjen');
    const reading = await open(store, { view: 'carer' });
    await press(reading, button(reading, 'Jeg har lest dette'));
    await until(() => !textOf(element).includes('Åpne samtalen igjen'));
  });
});

for (const lang of LANGUAGES) {
  it(`the questions at the end of a talk are accessible in ${lang}`, async () => {
    await withForm(store);
    const element = await started(store, { lang });
    await goTo(element, 'end');
    await press(element, find(element, '.discard'));
    await expectAccessible(element);
    await press(element, all(element, '[aria-labelledby="ending-ask"] button')[1]!);
    await press(element, find(element, '[part="close"]'));
    await expectAccessible(element);
    await press(element, find(element, '[part="close"]'));
    await until(() => !element.shadowRoot?.querySelector('[part="close"]'));
    await expectAccessible(element);
  });
}
