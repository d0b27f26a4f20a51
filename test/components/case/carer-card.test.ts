import { expect } from '@open-wc/testing';
import { CarerConversationRecord } from '../../../components/conversation-record/conversation-record.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { openSupportCase, supportCaseKind } from '../../../src/domain/case/support-case.js';
import { conversationRecordKind, openConversation } from '../../../src/domain/conversation/conversation-record.js';
import {
  all,
  bereavedCase,
  button,
  context,
  expectAccessible,
  find,
  kept,
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
} from '../page.js';
import { unfoldCase, withForm } from '../conversation-record/conversation.js';

const TAGS = ['carer-conversation-record', 'carer-follow-up-plan'] as const;
type Tag = (typeof TAGS)[number];
const staff = { name: 'Marte Lunde', unit: 'Palliativt team' };

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

const open = (
  tag: Tag,
  more: { readonly view?: 'carer'; readonly lang?: string } = {},
): Promise<HTMLElementTagNameMap[Tag]> => mount(tag, { caseId: 'case', store, staff, ...more });
/** Opens the card, and in the desk of a talk the fold that it stands in, with the form to change it. */
async function unfold(element: HTMLElementTagNameMap[Tag]): Promise<void> {
  if (element instanceof CarerConversationRecord) await unfoldCase(element);
  for (const fold of all<HTMLDetailsElement>(element, '.carer-card, .carer-card details')) fold.open = true;
}
const field = (element: Element, name: string): HTMLInputElement => find<HTMLInputElement>(element, `[name="${name}"]`);

for (const tag of TAGS) {
  describe(`the card of the carer, in ${tag}`, () => {
    beforeEach(() => withForm(store));

    it('holds all that staff know of them, set in one form', async () => {
      const element = await open(tag);
      await unfold(element);
      await type(element, field(element, 'card-phone'), '400 00 001');
      await type(element, find<HTMLSelectElement>(element, '[name="card-relationCode"]'), 'child');
      await type(element, field(element, 'card-preferredContact'), 'SMS etter klokka 17');
      await type(element, field(element, 'card-interpreter'), 'Polsk');
      await type(element, field(element, 'card-hearingAndSight'), 'Hører dårlig på venstre øre');
      await type(element, field(element, 'card-coordination'), 'Kreftkoordinator Ine Dahl');
      await type(element, field(element, 'card-hostReference'), 'patient-7');
      await press(element, find(element, '[name="card-nearest"][value="yes"]'));
      expect(find<HTMLDataListElement>(element, '#coordinators option').getAttribute('value')).to.equal(
        'Palliativt team',
      );
      await expectAccessible(element);
      await press(element, button(element, 'Lagre kortet'));
      await until(async () => (await theCase(store)).carer.phone === '400 00 001');
      expect(await theCase(store)).to.deep.include({
        carer: {
          name: 'Kari',
          relation: 'datter',
          relationCode: 'child',
          phone: '400 00 001',
          preferredContact: 'SMS etter klokka 17',
          interpreter: 'Polsk',
          hearingAndSight: 'Hører dårlig på venstre øre',
        },
        nearestCarer: true,
        coordination: 'Kreftkoordinator Ine Dahl',
        patient: { initials: 'A.B.', hostReference: 'patient-7' },
      });
      expect(element.shadowRoot?.activeElement?.localName, 'the focus is lost').to.equal('summary');
      const text = textOf(element);
      for (const said of ['SMS etter klokka 17', 'Polsk', 'Pasientens valg: nærmeste pårørende', 'patient-7'])
        expect(text).to.contain(said);
      expect(find<HTMLAnchorElement>(element, '.carer-card a').href).to.equal('tel:40000001');
      await press(element, button(element, 'Angre'));
      await until(async () => (await theCase(store)).carer.phone === undefined);
    });

    it('takes over what the form says with one press, which can be undone', async () => {
      const [form] = await kept(store, needsAssessmentKind);
      if (!form) throw new Error('there is no form');
      const aside = { interpreter: { text: 'Tigrinja', sharing: 'care-team' as const } };
      store = new KeptStore();
      await saved(store, supportCaseKind, openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context));
      await saved(store, needsAssessmentKind, { ...form, revision: 0, aside });
      const element = await open(tag);
      await unfold(element);
      expect(textOf(element)).to.contain('Dette skrev den pårørende i skjemaet');
      await press(element, button(element, 'Før inn: Språk det trengs tolk for'));
      await until(async () => (await theCase(store)).carer.interpreter === 'Tigrinja');
      expect(textOf(element)).to.contain('er ført inn fra skjemaet.').and.not.to.contain('Dette skrev den');
      await press(element, button(element, 'Angre'));
      await until(async () => (await theCase(store)).carer.interpreter === undefined);
    });

    it('keeps what is typed until it is saved', async () => {
      const before = await open(tag);
      await unfold(before);
      await type(before, field(before, 'card-phone'), '400');
      await before.updateComplete;
      unmountAll();
      const after = await open(tag);
      await until(() => field(after, 'card-phone').value === '400');
      expect(field(after, 'card-phone').checkVisibility()).to.equal(true);
    });

    it('lets the carer read what is kept about them, and correct how they are reached', async () => {
      const page = await open(tag, { view: 'carer' });
      await until(() => textOf(page).includes('Det vi har om deg'));
      expect(textOf(page)).to.contain('Kari').and.to.contain('datter').and.not.to.contain('nærmeste pårørende');
      find<HTMLDetailsElement>(page, '.own-card details').open = true;
      await type(page, field(page, 'own-phone'), '900 00 002');
      await press(page, find(page, '.own-card form button'));
      await until(async () => (await theCase(store)).carer.phone === '900 00 002');
      expect((await theCase(store)).carer.correctedAt).to.be.a('string');
      expect((await theCase(store)).carer.name).to.equal('Kari');
      await until(() => textOf(page).includes('Du rettet dette'));
      expect(page.shadowRoot?.activeElement?.localName, 'the focus is lost').to.equal('summary');
      const element = await open(tag);
      expect(textOf(element)).to.contain('Den pårørende rettet selv').and.to.contain('900 00 002');
    });

    for (const lang of LANGUAGES)
      for (const phase of ['active', 'bereaved'] as const)
        it(`is accessible to the carer and to staff (${lang}, ${phase})`, async () => {
          const now = { ...(await theCase(store)), nearestCarer: true };
          await saved(store, supportCaseKind, phase === 'active' ? now : bereavedCase(now, context));
          const page = await open(tag, { view: 'carer', lang });
          await until(() => page.shadowRoot?.querySelector('.own-card'));
          find<HTMLDetailsElement>(page, '.own-card details').open = true;
          await expectAccessible(page);
          unmountAll();
          const element = await open(tag, { lang });
          await unfold(element);
          await expectAccessible(element);
          if (phase === 'bereaved') expect(textOf(element)).to.not.match(/den som er (syk|sjuk)/i);
        });
  });
}

describe('the card before and during a talk', () => {
  it('stands open in the fold of the case before it; the number is in sight before it and during it', async () => {
    await saved(
      store,
      supportCaseKind,
      openSupportCase({ id: 'case', carer: { name: 'Kari', phone: '400 00 001' } }, context),
    );
    const before = await open('carer-conversation-record');
    expect(find<HTMLDetailsElement>(before, '.carer-card').open).to.equal(true);
    expect(find(before, 'header a[href="tel:40000001"]').checkVisibility()).to.equal(true);
    unmountAll();
    const about = { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false } as const;
    await saved(store, conversationRecordKind, openConversation({ ...about, participants: [] }, context));
    const during = await open('carer-conversation-record');
    expect(find(during, 'header a[href="tel:40000001"]').checkVisibility()).to.equal(true);
  });
});
