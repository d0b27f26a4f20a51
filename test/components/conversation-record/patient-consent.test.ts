import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CarerConversationRecord } from '../../../components/conversation-record/conversation-record.js';
import {
  openSupportCase,
  recordPatientConsent,
  supportCaseKind,
  withdrawConsent,
  type SupportCase,
} from '../../../src/domain/case/support-case.js';
import {
  all,
  button,
  context,
  expectAccessible,
  find,
  KeptStore,
  LANGUAGES,
  press,
  saved,
  tabTo,
  textOf,
  theCase,
  type,
  unmountAll,
  until,
  valueOf,
} from '../page.js';
import { goTo, open, started, withForm } from './conversation.js';

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

const opened = openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context);
const saying = (supportCase: SupportCase, decision: 'given' | 'refused', scope: string): SupportCase =>
  recordPatientConsent(supportCase, { decision, scope, recordedBy: 'Eva Strand' }, context);

/** The section of the patient's answers. */
const section = (element: CarerConversationRecord): HTMLElement => find(element, '[aria-labelledby="consent-heading"]');

function withdrawal(element: CarerConversationRecord): HTMLButtonElement {
  const found = [...section(element).querySelectorAll('button')].find((one) =>
    one.textContent.includes('trukket dette tilbake'),
  );
  if (!found) throw new Error('there is no such button');
  return found;
}

describe('what the patient has said', () => {
  it('records what the patient said, each thing on its own, and a withdrawal once it is confirmed', async () => {
    await withForm(store);
    const element = await open(store);
    expect(textOf(element)).to.contain('Pasienten er ikke spurt');
    await type(element, find<HTMLSelectElement>(element, 'select[name="decision"]'), 'refused');
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="scope"]'), 'legesamtaler');
    await press(element, button(element, 'Lagre svaret'));
    expect(textOf(element)).to.contain('Pasienten har sagt nei til at vi forteller den pårørende om: legesamtaler.');
    expect(textOf(element)).to.contain('Du kan alltid lytte');
    await press(element, withdrawal(element));
    expect((await theCase(store)).consents[0]?.withdrawnAt).to.equal(undefined);
    await press(element, button(element, 'Avbryt'));
    await press(element, withdrawal(element));
    await press(element, button(element, 'Ja, det er trukket tilbake'));
    expect(textOf(element)).to.contain('Trukket tilbake').and.to.not.contain('Pasienten er ikke spurt');
    await until(async () => (await theCase(store)).consents[0]?.withdrawnAt);
  });

  it('keeps the whole history of what the patient said, with scope, exceptions, day and who', async () => {
    await saved(store, supportCaseKind, saying(opened, 'given', 'symptomer'));
    const element = await open(store);
    await type(element, find<HTMLSelectElement>(element, 'select[name="decision"]'), 'partly');
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="scope"]'), 'symptomer');
    await type(element, find<HTMLInputElement>(element, 'input[name="exceptions"]'), 'ikke rus');
    await press(element, button(element, 'Lagre svaret'));
    const text = section(element).textContent.replaceAll(/\s+/g, ' ');
    expect(text).to.contain('noe: symptomer.').and.to.contain('Unntak: ikke rus');
    expect(text).to.contain('Eva Strand, fredag 20. november').and.to.contain('svart på nytt');
    expect(text.indexOf('Unntak')).to.be.lessThan(text.indexOf('Tidligere svar'));
    expect(text.indexOf('Tidligere svar')).to.be.lessThan(text.indexOf('Eva Strand, fredag'));
  });

  it('never looks like permission after a withdrawal, wherever it shows, and the former answer stays readable', async () => {
    const given = saying(opened, 'given', 'symptomer');
    const withdrawn = valueOf(withdrawConsent(given, given.consents[0]?.id ?? '', context));
    await saved(store, supportCaseKind, withdrawn);
    const element = await open(store);
    // In the head of the desk, where it is told both ways, and in the fold of the case.
    const shown = all(element, '.patient-says, header .said');
    expect(shown.length).to.be.greaterThan(2);
    for (const one of shown) {
      expect(one.textContent).to.contain('Trukket tilbake fredag 20. november').and.to.contain('symptomer');
      expect(one.textContent).to.not.match(/sagt ja|Ja\b/);
      expect(one.textContent).to.not.contain('✓');
      expect(one.querySelectorAll('li:not(.not-standing)')).to.have.length(0);
    }
    expect(textOf(element)).to.contain('Spør pasienten før dere forteller noe.');
    const history = section(element).querySelector('details:not(:has(form))')?.textContent ?? '';
    expect(history).to.contain('sagt ja').and.to.contain('Eva Strand').and.to.contain('trukket tilbake');
    // In the talk, too.
    const talk = await started(store);
    await goTo(talk, 'told');
    const inTalk = all(talk, '.patient-says, header .said');
    expect(inTalk.length).to.be.greaterThan(2);
    for (const one of inTalk)
      expect(one.textContent)
        .to.contain('Trukket tilbake')
        .and.to.not.match(/sagt ja|Ja\b|✓/);
  });

  it('shows both of two answers that contradict each other, and says that they do', async () => {
    await saved(store, supportCaseKind, saying(saying(opened, 'given', 'symptomer'), 'refused', ''));
    const element = await open(store);
    for (const one of all(element, '.patient-says')) {
      expect(one.textContent).to.contain('sagt ja').and.to.contain('sagt nei');
    }
    expect(find(element, 'header .said').textContent).to.contain('Ja: symptomer').and.to.contain('Nei');
    expect(textOf(element)).to.contain('Det er flere svar her.');
  });

  it('is withdrawn and taken back by keyboard, and the focus is where one goes on', async () => {
    await saved(store, supportCaseKind, saying(opened, 'given', 'symptomer'));
    const element = await open(store);
    const at = (): string => element.shadowRoot?.activeElement?.textContent.trim() ?? '';
    await tabTo(element, () => find(element, '.case-matters > summary'));
    await sendKeys({ press: 'Enter' });
    await tabTo(element, () => withdrawal(element));
    await sendKeys({ press: 'Enter' });
    await until(() => at().startsWith('Har pasienten trukket dette tilbake?'), at);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => at() === 'Angre', at);
    await until(async () => (await theCase(store)).consents[0]?.withdrawnAt);
    await sendKeys({ press: 'Enter' });
    await until(async () => (await theCase(store)).consents[0]?.withdrawnAt === undefined);
    expect(textOf(element)).to.contain('Pasienten har sagt ja').and.to.not.contain('Trukket tilbake');
    await until(() => at() === 'Hva pasienten har sagt', at);
  });

  it('does not take a withdrawal back over a no that was said since', async () => {
    await saved(store, supportCaseKind, saying(opened, 'given', 'symptomer'));
    const element = await open(store);
    await press(element, withdrawal(element));
    await press(element, button(element, 'Ja, det er trukket tilbake'));
    await until(async () => (await theCase(store)).consents[0]?.withdrawnAt);
    // Somebody else records a no meanwhile.
    await saved(store, supportCaseKind, saying(await theCase(store), 'refused', 'symptomer'));
    await until(() => textOf(element).includes('sagt nei'));
    await press(element, button(element, 'Angre'));
    expect(textOf(element)).to.contain('Noen andre har endret svaret.');
    expect(
      all(element, '.patient-says, header .said')
        .map((one) => one.textContent)
        .join(),
    ).to.not.match(/sagt ja|Ja\b/);
  });

  for (const lang of LANGUAGES) {
    it(`is accessible while it asks, once it is withdrawn, and with both kinds of answers (${lang})`, async () => {
      const both = saying(saying(opened, 'given', 'symptomer'), 'refused', 'prognosen');
      await saved(store, supportCaseKind, both);
      const element = await open(store, { lang });
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await press(element, section(element).querySelector('button.quiet')!);
      await expectAccessible(element);
      await press(element, section(element).querySelector<HTMLElement>('.team-note button')!);
      await expectAccessible(element);
    });
  }
});
