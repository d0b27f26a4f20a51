import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { today } from '../../../src/browser/clock-and-ids.js';
import { unfinishedFormsKind } from '../../../src/domain/case/form-drafts.js';
import { openSupportCase, setContactPerson, supportCaseKind } from '../../../src/domain/case/support-case.js';
import {
  addTelling,
  answerTelling,
  documentTelling,
  followUpTelling,
  receiveTelling,
} from '../../../src/domain/case/telling.js';
import { addDays } from '../../../src/domain/kernel/calendar.js';
import {
  all,
  bereavedCase,
  button,
  context,
  expectAccessible,
  find,
  KeptStore,
  kept,
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

type CarerPage = HTMLElementTagNameMap['carer-conversation-record' | 'carer-follow-up-plan'];

const opened = openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context);
const written = valueOf(addTelling(opened, { text: 'Hun faller om natten.', by: 'carer' }, context));
const id = written.tellings?.[0]?.id ?? '';
const received = valueOf(receiveTelling(written, id, 'Marte Lunde', context));

const place = (element: CarerPage): HTMLElement => find(element, '[aria-labelledby="telling-heading"]');
const box = (element: CarerPage): HTMLTextAreaElement => {
  const found = place(element).querySelector('textarea');
  if (!found) throw new Error('there is nowhere to write');
  return found;
};

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

for (const tag of ['carer-conversation-record', 'carer-follow-up-plan'] as const) {
  const open = (more: { lang?: string; caseId?: string } = {}): Promise<CarerPage> =>
    mount(tag, { caseId: 'case', store, view: 'carer', ...more });

  describe(`what the carer sees in the one who is ill, on their page of ${tag}`, () => {
    it('is written also where there is no talk and no plan yet, and says that it is no alarm', async () => {
      await saved(store, supportCaseKind, opened);
      const element = await open();
      expect(place(element).textContent).to.contain('Er det noe du ser hos den som er syk?');
      expect(place(element).textContent).to.contain('Ingen følger med hele døgnet.').and.to.contain('116 117');
      await type(element, box(element), 'Hun faller om natten.');
      // Kept while it is typed, and not told to anybody.
      await until(async () => (await kept(store, unfinishedFormsKind)).length === 1);
      const again = await open();
      await until(() => box(again).value === 'Hun faller om natten.');
      expect((await theCase(store)).tellings).to.equal(undefined);
      await press(again, button(again, 'Send til teamet'));
      expect(place(again).textContent).to.contain('Sendt til teamet.').and.to.contain('Ingen har lest det ennå.');
      expect(box(again).value).to.equal('');
      await until(async () => (await theCase(store)).tellings?.[0]?.by === 'carer');
      expect((await kept(store, supportCaseKind))[0]?.tellings?.[0]).to.not.have.property('receivedAt');
    });

    it('says in place that nothing was written', async () => {
      await saved(store, supportCaseKind, opened);
      const element = await open();
      await type(element, box(element), '   ');
      await press(element, button(element, 'Send til teamet'));
      expect(place(element).querySelector('[role="alert"]')?.textContent).to.contain('Skriv noe først.');
    });

    it('is taken back by keyboard as long as nobody has received it, after a question', async () => {
      await saved(store, supportCaseKind, written);
      const element = await open();
      const at = (): string => element.shadowRoot?.activeElement?.textContent.trim() ?? '';
      button(element, 'Ta det tilbake: Hun faller om natten.').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => at().startsWith('Vil du ta det tilbake?'), at);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await until(async () => (await theCase(store)).tellings?.length === 0);
      expect(textOf(element)).to.not.contain('Hun faller om natten.');
      await until(() => element.shadowRoot?.activeElement?.id === 'telling-heading', at);
    });

    it('cannot be taken back once somebody received it, also where that came in between', async () => {
      await saved(store, supportCaseKind, written);
      const element = await open();
      await press(element, button(element, 'Ta det tilbake: Hun faller om natten.'));
      await saved(store, supportCaseKind, { ...received, revision: (await theCase(store)).revision });
      await until(() => textOf(element).includes('Tatt imot av Marte Lunde'));
      expect(all(element, 'button').some((one) => one.textContent.includes('Ta det tilbake'))).to.equal(false);
      expect((await theCase(store)).tellings).to.have.length(1);
    });

    it('is read with who received it, who follows it up, what came of it, and that it stands in the journal', async () => {
      let supportCase = valueOf(followUpTelling(received, id, 'Dr. Lie', addDays(today(), 3)));
      supportCase = valueOf(documentTelling(supportCase, id, 'Marte Lunde', context));
      await saved(store, supportCaseKind, supportCase);
      const element = await open();
      expect(place(element).textContent)
        .to.contain('Tatt imot av Marte Lunde, fredag 20. november.')
        .and.to.contain('Dr. Lie følger det opp innen')
        .and.to.contain('Dette må stå i journalen til den som er syk. Marte Lunde sa det til deg');
      const answered = valueOf(
        answerTelling(await theCase(store), id, 'Hun har fått en alarmmatte.', 'Dr. Lie', context),
      );
      await saved(store, supportCaseKind, answered);
      await until(() => place(element).textContent.includes('Hun har fått en alarmmatte.'));
      expect(place(element).textContent).to.contain('Dette kom ut av det');
      expect(place(element).textContent).to.not.contain('følger det opp');
    });

    it('says that it is late, and whom to ask', async () => {
      const late = valueOf(followUpTelling(received, id, 'Dr. Lie', '2026-01-05'));
      const contact = valueOf(setContactPerson(late, { name: 'Marte Lunde' }, undefined, 'x', context));
      await saved(store, supportCaseKind, contact);
      const element = await open();
      expect(place(element).textContent).to.contain('Det er forsinket.').and.to.contain('ringe kontaktpersonen');
    });

    it('is only read after a death, and has no place where nothing was told or the case is not at hand', async () => {
      await saved(store, supportCaseKind, bereavedCase(received, context));
      const element = await open();
      expect(place(element).textContent).to.contain('Det du har fortalt').and.to.not.contain('den som er syk');
      expect(place(element).querySelector('form')).to.equal(null);
      const other = await open({ caseId: 'other' });
      expect(other.shadowRoot?.querySelector('#telling-heading')).to.equal(null);
    });

    for (const lang of LANGUAGES) {
      it(`is accessible in every state (${lang})`, async () => {
        await saved(
          store,
          supportCaseKind,
          valueOf(addTelling(received, { text: 'Og hun spiser lite.', by: 'carer' }, context)),
        );
        const element = await open({ lang });
        await expectAccessible(element);
        await press(element, place(element).querySelector<HTMLElement>('.telling button')!);
        await expectAccessible(element);
        await type(element, box(element), 'Mer.');
        await press(element, place(element).querySelector<HTMLElement>('form button')!);
        await expectAccessible(element);
      });
    }
  });
}
