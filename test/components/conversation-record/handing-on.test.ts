import { expect } from '@open-wc/testing';
import { today } from '../../../src/browser/clock-and-ids.js';
import {
  openSupportCase,
  setContactPerson,
  supportCaseKind,
  type SupportCase,
} from '../../../src/domain/case/support-case.js';
import {
  addExpectation,
  answerPrompt,
  closeConversation,
  conversationRecordKind,
} from '../../../src/domain/conversation/conversation-record.js';
import { addDays } from '../../../src/domain/kernel/calendar.js';
import {
  addAction,
  addSafetyNetStep,
  draftPlan,
  followUpPlanKind,
  recordApplication,
} from '../../../src/domain/plan/follow-up-plan.js';
import {
  all,
  button,
  context,
  expectAccessible,
  find,
  KeptStore,
  LANGUAGES,
  mount,
  press,
  printedSheet,
  saved,
  textOf,
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

const named = (supportCase: SupportCase, name: string, phone: string): SupportCase =>
  valueOf(setContactPerson(supportCase, { name, phone }, undefined, 'Eva', context));
const kari = named(openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context), 'Marte Lunde', '400 00 001');
const FLAG = 'Marte Lunde er ikke kontaktperson lenger.';

/** A talk and a plan with advice; Marte is named in it. */
async function withAdvice(supportCase: SupportCase): Promise<void> {
  await saved(store, supportCaseKind, supportCase);
  let talk = valueOf(answerPrompt(newTalk(), 'whom-to-call-at-night', { answer: 'talked-about', note: 'Ring Marte' }));
  talk = valueOf(addExpectation(talk, { task: 'Gi nattmedisin', owner: 'service' }, context));
  talk = valueOf(addExpectation(talk, { task: 'Kjøre til legen', owner: 'nobody-yet' }, context));
  await saved(store, conversationRecordKind, valueOf(closeConversation(talk, 'Jonas Vik', context)));
  const step = { situation: 'Smerter om natten', step: 'Gi dråpene, og ring Marte.' };
  await saved(store, followUpPlanKind, valueOf(addSafetyNetStep(draftPlan('case', context), step, context)));
}
const left = (): SupportCase => named(kari, 'Anna Berg', '400 00 003');

describe('to the next on duty', () => {
  it('says on top whom to call, who does what tonight, and the advice, before a talk and after it', async () => {
    await withAdvice(kari);
    for (const isClosed of [false, true]) {
      const element = await open(store);
      if (isClosed) await press(element, button(element, 'Første samtale, fredag 20. november'));
      await until(() => element.shadowRoot?.querySelector('.tonight'));
      // Below the card, which says who the carer is.
      const heading = all(element, 'h3').find((one) => !one.closest('.carer-card'));
      expect(heading?.textContent).to.equal('Til neste vakt');
      const headings = all(element, '.tonight h4').map((one) => one.textContent);
      expect(headings).to.deep.equal([
        'Hvem den pårørende ringer',
        'Hvem gjør hva i kveld',
        'Hva den pårørende kan gjøre hvis …',
      ]);
      const text = find(element, '.tonight').textContent.replaceAll(/\s+/g, ' ');
      expect(text).to.contain('Marte Lunde, 400 00 001').and.to.contain('Gi nattmedisin').and.to.contain('Gi dråpene');
      // What nobody has comes first.
      expect(text.indexOf('Kjøre til legen')).to.be.lessThan(text.indexOf('Gi nattmedisin'));
      expect(text).to.not.contain(FLAG);
      unmountAll();
    }
  });

  it('says which contact was missed, when who-does-what is looked at again, and until when one can appeal', async () => {
    await saved(store, supportCaseKind, kari);
    const talk = { ...newTalk(), nextContact: addDays(today(), -2), lookAgainAt: addDays(today(), 4) };
    await saved(store, conversationRecordKind, valueOf(closeConversation(talk, 'Jonas Vik', context)));
    const action = {
      need: '',
      what: 'Nattevakt',
      kind: 'application',
      owner: { party: 'service', name: 'x' },
    } as const;
    const drafted = valueOf(addAction(draftPlan('case', context), action, { by: 'Marte' }, context));
    const decision = { decision: 'refused', appealBy: addDays(today(), 9) } as const;
    const refused = recordApplication(drafted, drafted.actions[0]?.id ?? '', decision, { by: 'Marte' }, context);
    await saved(store, followUpPlanKind, valueOf(refused));
    const text = find(await open(store), '.handing-on').textContent.replaceAll(/\s+/g, ' ');
    expect(text).to.match(/Dere skulle ta kontakt .*, for 2 dager siden\. Det står ikke at det er gjort\./);
    expect(text).to.match(/Dere ser på hvem som gjør hva igjen: .*, om 4 dager/);
    expect(text).to.match(/Klagefrist for «Nattevakt»: .*, om 9 dager/);
  });

  it('flags a name of somebody who left, to staff and to the carer with whom to call, on screen and paper', async () => {
    await withAdvice(left());
    const element = await open(store);
    const flags = all(element, '.tonight .former-contact').map((one) => one.textContent.replaceAll(/\s+/g, ' ').trim());
    expect(flags).to.deep.equal(Array(2).fill(`${FLAG} Se om det bør stå et annet navn her.`));
    unmountAll();
    const carers = await open(store, { view: 'carer', staff: undefined });
    expect(textOf(carers)).to.contain(`${FLAG} Ring Anna Berg, 400 00 003.`);
    expect(await printedSheet(carers, find(carers, '[part="print"]'))).to.contain(FLAG);
    unmountAll();
    const plan = await mount('carer-follow-up-plan', { caseId: 'case', store, view: 'carer' });
    expect(textOf(plan)).to.contain(`${FLAG} Ring Anna Berg, 400 00 003.`);
    expect(await printedSheet(plan, find(plan, '[part="print"]'))).to.contain(FLAG);
    unmountAll();
    const desk = await mount('carer-follow-up-plan', { caseId: 'case', store, staff: { name: 'Jonas Vik' } });
    expect(find(desk, '.net .former-contact').textContent).to.contain(FLAG);
  });

  it('shows, where another contact person is named, what names the one of now', async () => {
    await withAdvice(kari);
    const element = await open(store);
    await unfoldCase(element);
    const form = find(element, '.contact-change form');
    expect(form.textContent).to.contain('Her står navnet til Marte Lunde.').and.to.contain('ring Marte.»');
    await type(element, find<HTMLInputElement>(element, '.contact-change input[name="name"]'), 'Anna Berg');
    await type(element, find<HTMLInputElement>(element, '.contact-change input[name="phone"]'), '400 00 003');
    await press(element, button(element, 'Bytt'));
    expect(find(element, '.tonight').textContent).to.contain(FLAG);
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '.contact-change summary'));
    unmountAll();
    await saved(store, supportCaseKind, { ...kari, revision: 2 });
    const desk = await mount('carer-follow-up-plan', { caseId: 'case', store, staff: { name: 'Jonas Vik' } });
    expect(find(desk, '.contact').textContent).to.contain('Her står navnet til Marte Lunde.');
  });

  for (const lang of LANGUAGES) {
    it(`is accessible, with a name that is flagged (${lang})`, async () => {
      await withAdvice(left());
      const element = await open(store, { lang });
      await unfoldCase(element);
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expectAccessible(element);
      unmountAll();
      await expectAccessible(await open(store, { lang, view: 'carer', staff: undefined }));
      unmountAll();
      await expectAccessible(await mount('carer-follow-up-plan', { caseId: 'case', store, view: 'carer', lang }));
    });
  }
});
