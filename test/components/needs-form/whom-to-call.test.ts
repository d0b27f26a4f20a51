import { expect } from '@open-wc/testing';
import { openSupportCase, setContactPerson, supportCaseKind } from '../../../src/domain/case/support-case.js';
import {
  answerPrompt,
  closeConversation,
  conversationRecordKind,
  openConversation,
} from '../../../src/domain/conversation/conversation-record.js';
import {
  all,
  context,
  expectAccessible,
  find,
  KeptStore,
  LANGUAGES,
  printedSheet,
  saved,
  unmountAll,
  until,
  valueOf,
} from '../page.js';
import { open, part, sendNoNeeds } from './form.js';

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

async function named(): Promise<void> {
  const marte = { name: 'Marte Lunde', role: 'sykepleier', phone: '400 00 001', hours: 'hverdager 8–15' };
  const jonas = { name: 'Jonas Vik', phone: '400 00 002', hours: 'kveld, natt og helg' };
  const opened = openSupportCase({ id: 'case', carer: {} }, context);
  await saved(store, supportCaseKind, valueOf(setContactPerson(opened, marte, jonas, 'Marte', context)));
}

/** A talk has ended in which it was noted whom to call at night. */
async function notedAtNight(note: string): Promise<void> {
  const frame = { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false } as const;
  const talk = openConversation({ ...frame, participants: [] }, context);
  const asked = valueOf(answerPrompt(talk, 'whom-to-call-at-night', { answer: 'talked-about', note }));
  await saved(store, conversationRecordKind, valueOf(closeConversation(asked, 'Marte', context)));
}

const callBox = (form: Element): string => find(form, '.call').textContent.replaceAll(/\s+/g, ' ').trim();
const isSent = (form: Element) => (): unknown => form.shadowRoot?.querySelector('.call');

describe('whom to call, once the form is sent', () => {
  it('is said by day and at night: contact person, deputy with hours, what was noted in the talk', async () => {
    await named();
    await notedAtNight('Ring nattpatruljen, 400 00 010.');
    const form = await open(store);
    await sendNoNeeds(form);
    await until(isSent(form));
    await until(() => callBox(form).includes('Ring nattpatruljen, 400 00 010. Fra samtalen fredag 20. november'));
    for (const said of [
      'Marte Lunde, sykepleier hverdager 8–15 400 00 001',
      'Jonas Vik kveld, natt og helg 400 00 002',
      '116 117 legevakt, når det ikke kan vente',
    ])
      expect(callBox(form), said).to.contain(said);
    const sheet = await printedSheet(form, part(form, 'print'));
    for (const said of ['Hvem kan du ringe?', '400 00 001', 'kveld, natt og helg', 'Ring nattpatruljen', '116 123'])
      expect(sheet, said).to.contain(said);
  });

  it('follows what is noted in a talk that ends afterwards', async () => {
    const form = await open(store);
    await sendNoNeeds(form);
    await until(isSent(form));
    expect(callBox(form)).to.contain('Her står det ikke hvem i teamet du kan ringe.');
    await notedAtNight('Ring Jonas.');
    await until(() => callBox(form).includes('Ring Jonas.'));
  });

  it('has the numbers of the host, and says of nobody in the team what is not known', async () => {
    const form = await open(store, { helpNumbers: [{ number: '1177', text: 'sjukvårdsrådgivningen' }] });
    await sendNoNeeds(form);
    await until(isSent(form));
    expect(callBox(form)).to.contain('1177 sjukvårdsrådgivningen').and.to.not.contain('113');
    expect(all(form, '.call .person')).to.have.length(0);
  });

  it('reads no talk of another case', async () => {
    await notedAtNight('Ring Jonas.');
    const form = await open(store);
    await sendNoNeeds(form);
    await until(isSent(form));
    await until(() => callBox(form).includes('Ring Jonas.'));
    form.caseId = 'another';
    await until(() => form.shadowRoot?.querySelector('[part="no-needs"]'));
    await sendNoNeeds(form);
    await until(isSent(form));
    expect(callBox(form)).to.not.contain('Ring Jonas.');
  });

  for (const lang of LANGUAGES)
    it(`is accessible in ${lang}`, async () => {
      await named();
      await notedAtNight('Ring nattpatruljen, 400 00 010.');
      const form = await open(store, { lang });
      await sendNoNeeds(form);
      await until(isSent(form));
      await until(() => callBox(form).includes('Ring nattpatruljen'));
      await expectAccessible(form);
    });
});
