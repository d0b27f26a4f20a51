import { expect } from '@open-wc/testing';
import type { CarerActRecordedEvent } from '../../../components/events/act-recorded.event.js';
import { openSupportCase, supportCaseKind } from '../../../src/domain/case/support-case.js';
import {
  closeConversation,
  conversationRecordKind,
  openConversation,
} from '../../../src/domain/conversation/conversation-record.js';
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
  textOf,
  unmountAll,
  until,
  valueOf,
} from '../page.js';
import { open, talks } from './conversation.js';

let store: KeptStore;
beforeEach(async () => {
  store = new KeptStore();
  const frame = { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false } as const;
  const talk = openConversation({ ...frame, participants: [] }, context);
  await saved(store, supportCaseKind, openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context));
  await saved(store, conversationRecordKind, valueOf(closeConversation(talk, 'Marte', context)));
});
afterEach(unmountAll);

const asCarer = async (lang = 'nb') => {
  const element = await open(store, { view: 'carer', lang });
  await until(() => element.shadowRoot?.querySelector('input[name^="heard-"]'));
  return element;
};
const choose = (element: Element, name: string, value: string): void => {
  find<HTMLInputElement>(element, `input[name^="${name}-"][value="${value}"]`).click();
};

describe('two questions after a talk', () => {
  it('are answered once, for the team or for the carer alone, and taken back until somebody has seen it', async () => {
    const element = await asCarer();
    const acts: CarerActRecordedEvent[] = [];
    element.addEventListener('carer-act-recorded', (event) => acts.push(event));
    await press(element, button(element, 'Lagre svaret'));
    expect(textOf(element)).to.contain('Skriv noe først.');
    choose(element, 'heard', 'yes');
    choose(element, 'sharing', 'carer-only');
    await press(element, button(element, 'Lagre svaret'));
    expect(textOf(element)).to.contain('Du ble hørt.').and.to.contain('Bare du kan lese svaret.');
    await until(async () => (await talks(store))[0]?.afterwards?.sharing === 'carer-only');
    expect(acts).to.have.length(0);
    await press(element, button(element, 'Ta svaret tilbake'));
    choose(element, 'followed', 'too-early');
    await press(element, button(element, 'Lagre svaret'));
    expect(textOf(element)).to.contain('For tidlig å si'.slice(4)).and.to.contain('Ingen i teamet har lest det ennå.');
    await until(() => acts.length > 0);
    expect(acts.map(({ act, record }) => [act, record?.afterwards?.followedUp])).to.deep.equal([
      ['answered', 'too-early'],
    ]);
    expect(all(element, 'input[name^="heard-"]')).to.have.length(0);
  });

  for (const lang of LANGUAGES)
    it(`are accessible, asked and answered (${lang})`, async () => {
      const element = await asCarer(lang);
      await expectAccessible(element);
      choose(element, 'heard', 'no');
      await press(
        element,
        find(element, 'input[name^="heard-"]').closest('form')?.querySelector('button') as HTMLElement,
      );
      await until(() => all(element, 'input[name^="heard-"]').length === 0);
      await expectAccessible(element);
    });
});
