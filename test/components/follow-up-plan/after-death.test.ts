import { expect } from '@open-wc/testing';
import { today } from '../../../src/browser/clock-and-ids.js';
import { supportCaseKind } from '../../../src/domain/case/support-case.js';
import { followUpPlanKind, setReview } from '../../../src/domain/plan/follow-up-plan.js';
import {
  all,
  bereavedCase,
  button,
  context,
  expectAccessible,
  find,
  KeptStore,
  LANGUAGES,
  press,
  saved,
  textOf,
  unmountAll,
  until,
  valueOf,
} from '../page.js';
import { agreed, kari, open, planWith, stored } from './plan.js';

let store: KeptStore;
beforeEach(async () => {
  store = new KeptStore();
  await saved(store, followUpPlanKind, valueOf(setReview(agreed(planWith('Nattevakt', 'Seng')), today(), context)));
  await saved(store, supportCaseKind, bereavedCase(kari, context));
});
afterEach(unmountAll);

describe('what was under way when the patient died', () => {
  it('is asked about one by one, and can be undone', async () => {
    const element = await open(store);
    expect(textOf(element)).to.contain('Dette var ikke ferdig ved dødsfallet');
    await press(element, button(element, 'Er over: Nattevakt'));
    await until(async () => (await stored(store))?.actions[0]?.afterDeath === 'ended');
    expect(element.shadowRoot?.activeElement?.id).to.equal('settle-heading');
    expect(textOf(element)).to.contain('«Nattevakt» er over.');
    await press(element, button(element, 'Angre'));
    await until(async () => (await stored(store))?.actions[0]?.afterDeath === undefined);
    await press(element, button(element, 'Er over: Nattevakt'));
    await press(element, button(element, 'Går videre: Seng'));
    await until(async () => (await stored(store))?.actions[1]?.afterDeath === 'kept');
    expect(element.shadowRoot?.activeElement?.id).to.equal('actions-heading');
    // What goes on is followed as before; what is over is only read.
    expect(all(element, '[part="action"]').map((card) => card.querySelector('h4')?.textContent)).to.deep.equal([
      'Seng',
    ]);
    expect(textOf(element)).to.contain('Fra før dødsfallet').and.to.contain('Nattevakt – planlagt');
    expect(textOf(element)).to.not.contain('Planen er stanset').and.to.not.contain('Start evalueringen');
    expect((await stored(store))?.status).to.equal('agreed');
  });

  it('tells when a bereavement talk is offered here', async () => {
    const unitDays = { bereavementTalkFrom: 7, bereavementTalkUntil: 14, formWaits: 7 };
    expect(textOf(await open(store, { unitDays }))).to.contain('én til to uker etter dødsfallet');
  });

  it('is shown to the carer only where it goes on', async () => {
    const element = await open(store);
    await press(element, button(element, 'Går videre: Seng'));
    await until(async () => (await stored(store))?.actions[1]?.afterDeath === 'kept');
    const page = await open(store, { view: 'carer' });
    await until(() => textOf(page).includes('Seng'));
    expect(textOf(page)).to.not.contain('Nattevakt');
  });

  for (const lang of LANGUAGES)
    it(`is accessible (${lang})`, async () => {
      const element = await open(store, { lang });
      await expectAccessible(element);
      await press(element, find(element, '.unsettled button'));
      await expectAccessible(element);
    });
});
