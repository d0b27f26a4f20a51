import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CarerFollowUpPlan } from '../../../components/follow-up-plan/follow-up-plan.js';
import type { CarerActRecordedEvent } from '../../../components/events/act-recorded.event.js';
import type { CarerJournalExtractWithdrawnEvent } from '../../../components/events/journal-extract.events.js';
import { recordLineConsent, supportCaseKind } from '../../../src/domain/case/support-case.js';
import { recordTalkOffer } from '../../../src/domain/case/talk-offer.js';
import {
  changeAction,
  followUpPlanKind,
  planForPatientJournal,
  recordSentPlanExtract,
  shareAction,
  type FollowUpPlan,
} from '../../../src/domain/plan/follow-up-plan.js';
import { reportOnAction } from '../../../src/domain/plan/plan-report.js';
import type { ServiceOffer } from '../../../src/domain/plan/service-offer.js';
import { sentExtract } from '../../../src/domain/sharing/journal-extract.js';
import {
  all,
  button,
  context,
  expectAccessible,
  find,
  KeptStore,
  LANGUAGES,
  press,
  printedSheet,
  saved,
  tabTo,
  textOf,
  theCase,
  type,
  unmountAll,
  until,
  valueOf,
} from '../page.js';
import { agreed, author, kari, open, planWith, stored } from './plan.js';

const offers: ServiceOffer[] = [
  {
    ...{ id: 'night', name: 'Nattevakt hjemme', what: 'En fagperson våker.', themes: ['rest-and-respite'] },
    ...{ access: 'needs-decision', contact: 'Tildelingskontoret, 400 00 010', validAsOf: '2026-10-01' },
  },
  {
    ...{ id: 'evening', name: 'Pårørendekveld', what: 'Mat og prat.', themes: ['rest-and-respite'] },
    ...{ access: 'low-threshold', contact: '400 00 011', link: 'https://solbakken.example/kveld' },
  },
];

const service = agreed(planWith('Nattevakt'));
const actionId = service.actions[0]?.id ?? '';
const ownTask = agreed(asOwn(planWith('Innkjøp')));

function asOwn(plan: FollowUpPlan): FollowUpPlan {
  const owner = { party: 'carer', name: 'Kari', chosenByCarer: true } as const;
  return valueOf(changeAction(plan, plan.actions[0]?.id ?? '', { owner }, author, context));
}

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

async function asCarer(plan: FollowUpPlan, more: Partial<CarerFollowUpPlan> & { lang?: string } = {}) {
  await saved(store, supportCaseKind, kari);
  await saved(store, followUpPlanKind, plan);
  const element = await open(store, { view: 'carer', ...more });
  // What is answered in is fetched once the page is shown.
  await until(() => element.shadowRoot?.querySelector('.own-card'));
  return element;
}

const radio = (element: Element, name: string, value: string): HTMLInputElement =>
  find<HTMLInputElement>(element, `input[name="${name}-${actionId}"][value="${value}"]`);

describe('the carer’s own plan asks back', () => {
  it('whether it came and helped, in words, with a receipt once somebody has seen it', async () => {
    const element = await asCarer(service);
    const acts: CarerActRecordedEvent[] = [];
    element.addEventListener('carer-act-recorded', (event) => acts.push(event));
    await press(element, button(element, 'Send svaret til teamet'));
    expect(textOf(element)).to.contain('Velg et svar, eller skriv noe, før du sender.');
    radio(element, 'came', 'not-always').click();
    radio(element, 'helped', 'partly').click();
    await type(element, find<HTMLTextAreaElement>(element, '.item textarea'), 'Kom to ganger.');
    await press(element, button(element, 'Send svaret til teamet'));
    expect(textOf(element))
      .to.contain('Det kom ikke hver gang. Det hjalp litt.')
      .and.to.contain('Kom to ganger.')
      .and.to.contain('Ingen i teamet har lest det ennå.');
    await until(async () => (await stored(store))?.reports?.length === 1);
    expect((await stored(store))?.status).to.equal('agreed');
    await until(() => acts.length > 0);
    expect(acts.map(({ act, plan }) => [act, plan?.reports?.length])).to.deep.equal([['answered', 1]]);
    // They may answer anew, and are not asked to.
    expect(find(element, 'form.back').closest('details')?.open).to.equal(false);

    // Staff see it on their desk, and the carer is told.
    element.remove();
    const desk = await open(store);
    await until(() => textOf(desk).includes('Svar fra den pårørende'));
    expect(textOf(desk)).to.contain('Om «Nattevakt»: Det kom ikke hver gang. Det hjalp litt.');
    await until(async () => (await stored(store))?.reports?.[0]?.seen?.by === 'Marte Lunde');
    desk.remove();
    const again = await open(store, { view: 'carer' });
    await until(() => textOf(again).includes('Marte Lunde leste det'));
    expect(textOf(again)).not.to.contain('Ta svaret tilbake');
  });

  it('lets an answer be taken back until then, and the focus is not lost', async () => {
    const said = valueOf(reportOnAction(service, actionId, { came: 'no' }, { by: 'carer' }, context));
    const element = await asCarer(said);
    const back = button(element, 'Ta svaret tilbake');
    back.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => textOf(element).includes('Send svaret til teamet'));
    await until(() => element.shadowRoot?.activeElement);
    await until(async () => (await stored(store))?.reports?.length === 0);
  });

  it('takes back what they chose to do, without why, and gives it to nobody', async () => {
    const element = await asCarer(ownTask);
    expect(all(element, 'form.back input')).to.have.length(0);
    await press(element, button(element, 'Jeg vil gi dette fra meg: Innkjøp'));
    expect(textOf(element)).to.contain('Ingen har ansvaret for det nå');
    await until(async () => (await stored(store))?.actions[0]?.owner === undefined);
    await press(element, button(element, 'Jeg vil gjøre det likevel'));
    await until(async () => (await stored(store))?.actions[0]?.owner?.name === 'Kari');
  });

  it('puts a wish to talk sooner on the plan as a review', async () => {
    const element = await asCarer(service);
    await tabTo(element, () => find(element, '.sooner > summary'));
    await sendKeys({ press: 'Enter' });
    await type(element, find<HTMLTextAreaElement>(element, '.sooner textarea'), 'Jeg orker ikke.');
    await press(element, button(element, 'Be om en samtale'));
    expect(textOf(element)).to.contain('Du ba om å få snakke med teamet').and.to.contain('Jeg orker ikke.');
    await until(async () => (await stored(store))?.review.reasons[0] === 'carers-wish');
    await press(element, button(element, 'Jeg trenger det ikke likevel'));
    await until(async () => (await stored(store))?.review.reasons.length === 0);
  });

  it('lets a yes to the journal be taken back, and the host hears which line to take out', async () => {
    const meant = valueOf(shareAction(service, actionId, 'patient-journal', author, context));
    const scope = { recordId: meant.id, lineId: actionId, text: 'Nattevakt' };
    const said = { decision: 'given', scope, recordedBy: 'Marte' } as const;
    const supportCase = valueOf(recordLineConsent(kari, said, context));
    const extract = planForPatientJournal(meant, supportCase.consents);
    await saved(store, supportCaseKind, supportCase);
    await saved(store, followUpPlanKind, recordSentPlanExtract(meant, sentExtract(extract, context)));
    const element = await open(store, { view: 'carer' });
    await until(() => element.shadowRoot?.querySelector('.own-agreements'));
    const heard: CarerJournalExtractWithdrawnEvent[] = [];
    element.addEventListener('carer-journal-extract-withdrawn', (event) => heard.push(event));
    await press(element, button(element, 'Dette skal ikke stå der likevel: Nattevakt'));
    await press(element, button(element, 'Ja, ta det ut'));
    expect(heard.map(({ lineIds }) => lineIds)).to.deep.equal([[actionId]]);
    await until(async () => (await stored(store))?.actions[0]?.sharing === 'care-team');
    expect((await stored(store))?.sentExtract?.lines).to.deep.equal([]);
    expect(find(element, '.own-agreements').textContent).to.contain('Ingen i teamet har lest det ennå.');
    expect((await theCase(store)).consents).to.have.length(1);
    await expectAccessible(element);
  });
});

describe('what exists here, on the carer’s plan', () => {
  const withOffer = agreed(reaching(planWith('Nattevakt')));

  function reaching(plan: FollowUpPlan): FollowUpPlan {
    const [first] = plan.actions;
    const changed = valueOf(changeAction(plan, first?.id ?? '', { offerId: 'night' }, author, context));
    return { ...changed, actions: changed.actions.map((one) => ({ ...one, questionId: 'rest-and-respite' })) };
  }

  it('stands under the theme, low threshold first, and an action says how to reach it, also on paper', async () => {
    const element = await asCarer(withOffer, { offers });
    await until(() => element.shadowRoot?.querySelector('.offer'));
    expect(all(element, '.offer h5').map(({ textContent }) => textContent)).to.deep.equal([
      'Pårørendekveld',
      'Nattevakt hjemme',
    ]);
    expect(find<HTMLAnchorElement>(element, '.item .reach .tel').href).to.equal('tel:40000010');
    expect(find<HTMLAnchorElement>(element, '.offer .tel').href).to.equal('tel:40000011');
    expect(find<HTMLAnchorElement>(element, '.offer a[rel]').rel).to.equal('noreferrer');
    const sheet = await printedSheet(element, find(element, '[part="print"]'));
    expect(sheet).to.contain('400 00 010').and.to.contain('Kom det?');
    // A sheet hangs for a long time: its days have their year.
    expect(sheet).to.match(/november 20\d\d/);
    expect(sheet).not.to.contain('Pårørendekveld').and.not.to.contain('Send svaret');
  });

  it('is nothing where there are no offers', async () => {
    const element = await asCarer(withOffer);
    expect(all(element, '.offers-here, .reach')).to.have.length(0);
  });
});

describe('what the carer answered, for staff', () => {
  it('is the answer to an offered talk too, and a service is judged while it runs', async () => {
    const offered = valueOf(recordTalkOffer(kari, { about: 'talk', state: 'declined', by: 'carer' }, context));
    await saved(store, supportCaseKind, offered);
    await saved(store, followUpPlanKind, service);
    const desk = await open(store);
    await until(() => textOf(desk).includes('Har takket nei til en samtale.'));
    await until(async () => (await theCase(store)).talkOffers?.[0]?.seen?.by === 'Marte Lunde');
    const note = find<HTMLDetailsElement>(desk, 'details.note');
    note.open = true;
    await press(desk, button(desk, 'Noter'));
    expect(textOf(desk)).to.contain('Velg et svar, eller skriv noe.');
    await type(desk, find<HTMLTextAreaElement>(desk, 'details.note textarea'), 'Kom to ganger.');
    await press(desk, button(desk, 'Noter'));
    expect(find(desk, '.how-it-goes').textContent).to.contain('Kom to ganger.');
    await until(async () => (await stored(store))?.reports?.[0]?.recordedBy === 'Marte Lunde');
    await press(desk, button(desk, 'Angre'));
    await until(async () => (await stored(store))?.reports?.length !== 1);
  });
});

for (const lang of LANGUAGES)
  describe(`the carer’s answers (${lang})`, () => {
    it('are accessible while asked, answered and seen, for carer and staff', async () => {
      const said = valueOf(reportOnAction(service, actionId, { words: 'Kom ikke.' }, { by: 'carer' }, context));
      const both = { ...said, actions: [...said.actions, ...ownTask.actions, ...agreed(planWith('Seng')).actions] };
      const element = await asCarer(both, { lang, offers });
      for (const fold of all<HTMLDetailsElement>(element, 'details')) fold.open = true;
      await expectAccessible(element);
      element.remove();
      const desk = await open(store, { lang });
      await until(() => desk.shadowRoot?.querySelector('.from-carer'));
      for (const fold of all<HTMLDetailsElement>(desk, 'details.note')) fold.open = true;
      await expectAccessible(desk);
    });
  });
