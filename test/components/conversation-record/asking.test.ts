import { expect } from '@open-wc/testing';
import { today } from '../../../src/browser/clock-and-ids.js';
import { answerAside } from '../../../src/domain/assessment/answer-assessment.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { startAssessment, type DraftAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { submitAssessment } from '../../../src/domain/assessment/submit-assessment.js';
import { openSupportCase, supportCaseKind, type SupportCase } from '../../../src/domain/case/support-case.js';
import { recordTalkOffer } from '../../../src/domain/case/talk-offer.js';
import { closeConversation, conversationRecordKind } from '../../../src/domain/conversation/conversation-record.js';
import { addDays } from '../../../src/domain/kernel/calendar.js';
import {
  all,
  bereavedCase,
  button,
  context,
  expectAccessible,
  find,
  KeptStore,
  LANGUAGES,
  mount,
  press,
  saved,
  textOf,
  theCase,
  type,
  unmountAll,
  until,
  valueOf,
} from '../page.js';
import { newTalk, open, unfoldCase } from './conversation.js';

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

const kari = openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context);
const draft = startAssessment({ caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, context);
const sent = (form: DraftAssessment): Promise<unknown> =>
  saved(store, needsAssessmentKind, valueOf(submitAssessment(form, context)));
const withAside = (id: string, said: string, form = draft): DraftAssessment =>
  valueOf(answerAside(form, carerNeeds12, id, said));
const offered = (supportCase: SupportCase, about: 'talk' | 'bereavement-talk'): SupportCase =>
  valueOf(recordTalkOffer(supportCase, { about, state: 'offered', by: 'staff', recordedBy: 'Marte' }, context));
const latest = async (): Promise<unknown> => (await theCase(store)).talkOffers?.at(-1);

describe('a carer who wants no talk', () => {
  for (const [why, form, words] of [
    ['no needs now', { ...draft, noNeedsNow: true }, 'Kari har ingen behov nå.'],
    ['no talk now', withAside('talk-preference', 'no-talk-now'), 'Kari vil ikke ha samtale nå.'],
  ] as const) {
    it(`is thanked, and staff choose the day to ask again (${why})`, async () => {
      await saved(store, supportCaseKind, kari);
      await sent(form);
      const element = await open(store);
      expect(find(element, '.no-talk').textContent).to.contain(words).and.to.contain('Takk for svaret');
      expect(find<HTMLDetailsElement>(element, '.begin-anyway').open).to.equal(false);
      await press(element, button(element, 'Takk for svaret: Om to uker'));
      const day = addDays(today(), 14);
      await until(async () => (await theCase(store)).talkOffers?.length === 1);
      expect(await latest()).to.include({ about: 'talk', state: 'later', by: 'staff', askAgainOn: day });
      expect(button(element, 'Takk for svaret: Om to uker').ariaPressed).to.equal('true');
      // The focus stays where the person was, and nothing is red.
      expect(element.shadowRoot?.querySelector('.missing')).to.equal(null);
    });
  }

  it('can have one all the same, quietly', async () => {
    await saved(store, supportCaseKind, kari);
    await sent({ ...draft, noNeedsNow: true });
    const element = await open(store);
    await press(element, find(element, '.begin-anyway summary'));
    await press(element, find(element, '.begin-anyway .go'));
    await until(() => element.shadowRoot?.querySelector('#stop-heading'));
  });

  it('is asked anew, once, when something has changed', async () => {
    await saved(store, supportCaseKind, kari);
    await sent({ ...draft, noNeedsNow: true });
    const element = await open(store);
    await press(element, button(element, 'Takk for svaret: Ikke spør igjen'));
    await press(element, button(element, 'Sykdommen er blitt verre'));
    expect(find(element, '.no-talk').textContent).to.contain('Spør på nytt, én gang.');
    expect(find(element, '#asked-talk').textContent).to.contain('Spør på nytt.');
    await press(element, button(element, 'Samtale: Takket nei'));
    expect(find(element, '.no-talk').textContent).to.not.contain('Spør på nytt');
  });
});

describe('what was asked and answered', () => {
  it('is recorded with one press, of the form and of a talk, with a day to ask again, and can be taken back', async () => {
    await saved(store, supportCaseKind, kari);
    const element = await open(store);
    await unfoldCase(element);
    await press(element, button(element, 'Skjema: Senere'));
    await type(element, find<HTMLInputElement>(element, '#asked-form input[type="date"]'), '2027-02-01');
    await until(async () => (await theCase(store)).offer.state === 'later');
    await until(async () => {
      const { offer } = await theCase(store);
      return offer.state !== 'not-offered' && offer.askAgainOn === '2027-02-01';
    });
    const asked = button(element, 'Samtale: Spurt');
    asked.focus();
    await press(element, asked);
    expect(element.shadowRoot?.activeElement).to.equal(asked);
    await until(async () => (await theCase(store)).talkOffers?.length === 1);
    expect(await latest()).to.include({ state: 'offered', recordedBy: 'Marte Lunde' });
    await press(element, button(element, 'Angre: Samtale'));
    await until(async () => (await theCase(store)).talkOffers?.length === 0);
    expect(element.shadowRoot?.activeElement?.id).to.equal('asked-talk');
  });

  it('takes a change back that was pressed by mistake', async () => {
    await saved(store, supportCaseKind, kari);
    const element = await open(store);
    await unfoldCase(element);
    find<HTMLDetailsElement>(element, '#asked-changes').open = true;
    await press(element, button(element, 'Utskriving eller flytting'));
    await until(async () => (await theCase(store)).changes?.length === 1);
    await press(element, button(element, 'Angre: Utskriving eller flytting'));
    await until(async () => (await theCase(store)).changes?.length === 0);
  });

  it('is the bereavement talk alone after a death', async () => {
    await saved(store, supportCaseKind, bereavedCase(kari, context));
    const element = await open(store);
    expect(all(element, '.asked-about').map(({ id }) => id)).to.deep.equal(['asked-bereavement-talk']);
    await press(element, button(element, 'Etterlattesamtale: Takket nei'));
    await until(async () => (await theCase(store)).talkOffers?.length === 1);
    expect(await latest()).to.include({ about: 'bereavement-talk', state: 'declined' });
  });

  it('says before the talk how the carer wants to be reached', async () => {
    await saved(store, supportCaseKind, kari);
    await sent(withAside('interpreter', 'Polsk, gjerne tolk', withAside('when-to-ring', 'Etter klokka fire')));
    const element = await open(store);
    const line = find(element, '.reached').textContent.replaceAll(/\s+/g, ' ').trim();
    expect(line).to.equal('Slik vil Kari bli nådd: Etter klokka fire · Polsk, gjerne tolk');
  });
});

describe('a talk that was offered, on the carer’s own page', () => {
  const carer = { view: 'carer' as const, staff: undefined };

  it('is not spoken of before it was offered', async () => {
    await saved(store, supportCaseKind, kari);
    const element = await open(store, carer);
    expect(element.shadowRoot?.querySelector('.talk-answer')).to.equal(null);
  });

  it('is answered with yes, not now or no, each as near, and can be changed', async () => {
    await saved(store, supportCaseKind, offered(kari, 'talk'));
    const element = await open(store, carer);
    const answers = all(element, '.talk-answer .pressable button');
    expect(answers.map((one) => one.textContent.trim())).to.deep.equal(['Ja, gjerne', 'Ikke nå', 'Nei takk']);
    answers[1]?.focus();
    await press(element, button(element, 'Ikke nå'));
    expect(element.shadowRoot?.activeElement).to.equal(answers[1]);
    await press(element, button(element, 'Ikke nå: Om fire uker'));
    await until(async () => (await theCase(store)).talkOffers?.length === 3);
    expect(await latest()).to.include({ by: 'carer', state: 'later', askAgainOn: addDays(today(), 28) });
    expect(textOf(element)).to.contain('Teamet kan spørre igjen').and.to.contain('Du kan ombestemme deg når du vil.');
    await press(element, button(element, 'Nei takk'));
    await until(async () => (await theCase(store)).talkOffers?.length === 4);
    expect(await latest()).to.include({ by: 'carer', state: 'declined' });
    expect((await theCase(store)).talkOffers?.at(-1)).to.not.have.property('askAgainOn');
    unmountAll();
    const staffs = await open(store);
    expect(find(staffs, '#asked-talk').textContent).to.contain('svart på egen side');
    // What the carer answered is theirs.
    expect(staffs.shadowRoot?.querySelector('[aria-label="Angre: Samtale"]')).to.equal(null);
  });

  it('is answered on the page of the plan as well, and not spoken of once it was held', async () => {
    await saved(store, supportCaseKind, offered(kari, 'talk'));
    const plan = await mount('carer-follow-up-plan', { caseId: 'case', store, view: 'carer' });
    await expectAccessible(plan);
    await press(plan, button(plan, 'Ja, gjerne'));
    await until(async () => (await theCase(store)).talkOffers?.length === 2);
    expect(await latest()).to.include({ by: 'carer', state: 'accepted' });
    expect(textOf(plan)).to.contain('Du har svart ja.');
    unmountAll();
    const held = { ...newTalk(), heldAt: addDays(today(), 1) + 'T10:00:00+01:00' };
    await saved(store, conversationRecordKind, valueOf(closeConversation(held, 'Marte', context)));
    const after = await mount('carer-follow-up-plan', { caseId: 'case', store, view: 'carer' });
    expect(after.shadowRoot?.querySelector('.talk-answer')).to.equal(null);
  });

  it('is the bereavement talk after a death', async () => {
    await saved(store, supportCaseKind, offered(bereavedCase(offered(kari, 'talk'), context), 'bereavement-talk'));
    const element = await open(store, carer);
    await press(element, button(element, 'Ja, gjerne'));
    await until(async () => (await theCase(store)).talkOffers?.length === 3);
    expect(await latest()).to.include({ about: 'bereavement-talk', state: 'accepted', by: 'carer' });
  });
});

for (const lang of LANGUAGES) {
  it(`what was asked is accessible in every state (${lang})`, async () => {
    await saved(store, supportCaseKind, offered(kari, 'talk'));
    await sent(withAside('when-to-ring', 'Etter fire', { ...draft, noNeedsNow: true }));
    const carers = await open(store, { view: 'carer', staff: undefined, lang });
    await expectAccessible(carers);
    await press(carers, all(carers, '.talk-answer .pressable button')[1] ?? carers);
    await expectAccessible(carers);
    unmountAll();
    const element = await open(store, { lang });
    await unfoldCase(element);
    find<HTMLDetailsElement>(element, '#asked-changes').open = true;
    await press(element, all(element, '#asked-changes .row button')[0] ?? element);
    await expectAccessible(element);
    unmountAll();
    await saved(store, supportCaseKind, bereavedCase(await theCase(store), context));
    const bereaved = await open(store, { lang });
    await unfoldCase(bereaved);
    await expectAccessible(bereaved);
  });
}
