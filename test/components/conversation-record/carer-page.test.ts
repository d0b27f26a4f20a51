import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CarerConversationRecord } from '../../../components/conversation-record/conversation-record.js';
import { openSupportCase, setContactPerson, supportCaseKind } from '../../../src/domain/case/support-case.js';
import {
  addExpectation,
  addTopic,
  answerPrompt,
  closeConversation,
  conversationRecordKind,
  openConversation,
  recordTopic,
  type ClosedConversation,
  type OpenConversation,
} from '../../../src/domain/conversation/conversation-record.js';
import type { ConversationKind } from '../../../src/domain/conversation/prompt.js';
import { expectationsSoFar } from '../../../src/domain/overview/shift-handover.js';
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
  type,
  unmountAll,
  until,
  valueOf,
} from '../page.js';
import { open, talks } from './conversation.js';

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

/** A talk with one sentence of the team's in it, and the tasks of the one before. */
function talkOn(day: string, kind: ConversationKind, note: string, before: readonly ClosedConversation[] = []) {
  const at = { ...context, now: `2026-${day}T10:00:00+01:00` };
  const frame = { caseId: 'case', kind, mode: 'phone', patientPresent: false } as const;
  let talk: OpenConversation = openConversation(
    { ...frame, participants: [], expectations: expectationsSoFar(before) },
    at,
  );
  talk = valueOf(addTopic(talk, { questionId: 'feelings' }, at));
  return valueOf(recordTopic(talk, talk.topics[0]?.id ?? '', { staffNote: note }));
}

async function ended(talk: OpenConversation): Promise<ClosedConversation> {
  const closed = valueOf(closeConversation(talk, 'Marte', { ...context, now: talk.heldAt }));
  return (await saved(store, conversationRecordKind, closed)) as ClosedConversation;
}

/** Three talks that have ended, and one that has not; the carer has taken on a task in the first. */
async function threeTalks(): Promise<readonly [first: ClosedConversation, last: ClosedConversation]> {
  const begun = talkOn('10-05', 'start', 'Den første.');
  const first = await ended(valueOf(addExpectation(begun, { task: 'Handle mat', owner: 'carer' }, context)));
  await ended(talkOn('10-20', 'follow-up', 'Den andre.', [first]));
  const asked = { answer: 'talked-about', note: 'Ring nattpatruljen, 400 00 010.' } as const;
  const third = talkOn('11-05', 'review', 'Den tredje.', [first]);
  const last = await ended(valueOf(answerPrompt(third, 'whom-to-call-at-night', asked)));
  await saved(store, conversationRecordKind, talkOn('11-19', 'follow-up', 'Ikke ferdig.'));
  return [first, last];
}

async function named(): Promise<void> {
  const marte = { name: 'Marte Lunde', role: 'sykepleier', phone: '400 00 001', hours: 'hverdager 8–15' };
  const jonas = { name: 'Jonas Vik', phone: '400 00 002', hours: 'kveld, natt og helg' };
  const opened = openSupportCase({ id: 'case', carer: { name: 'Odd' } }, context);
  await saved(store, supportCaseKind, valueOf(setContactPerson(opened, marte, jonas, 'Marte', context)));
}

const page = (more: Partial<CarerConversationRecord> & { lang?: string } = {}): Promise<CarerConversationRecord> =>
  open(store, { view: 'carer', staff: undefined, ...more });
const folds = (element: Element): HTMLDetailsElement[] => all<HTMLDetailsElement>(element, 'details.talk');
const names = (element: Element): string[] =>
  folds(element).map((one) => one.querySelector('summary')?.textContent.trim() ?? '');
const isOpen = (element: Element): boolean[] => folds(element).map((one) => one.open);
const within = (element: Element, index: number, selector: string): HTMLElement => {
  const found = folds(element)[index]?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`talk ${String(index)} has no ${selector}`);
  return found;
};

describe('the carer’s talks', () => {
  it('are all there, the newest first and unfolded, each by its kind and day; none that is still open', async () => {
    await threeTalks();
    const element = await page();
    expect(names(element)).to.deep.equal([
      'Evaluering, torsdag 5. november',
      'Oppfølging, tirsdag 20. oktober',
      'Første samtale, mandag 5. oktober',
    ]);
    expect(isOpen(element)).to.deep.equal([true, false, false]);
    expect(textOf(element)).to.contain('Tidligere samtaler').and.to.not.contain('Ikke ferdig.');
  });

  it('has the talk unfolded that the host asks for', async () => {
    const [first, last] = await threeTalks();
    const element = await page({ conversationId: first.id });
    expect(isOpen(element)).to.deep.equal([false, false, true]);
    element.conversationId = last.id;
    await element.updateComplete;
    expect(isOpen(element)).to.deep.equal([true, false, false]);
  });

  it('unfold in place by one key, and what was unfolded stays so', async () => {
    await threeTalks();
    const element = await page();
    const summary = within(element, 1, 'summary');
    await tabTo(element, () => summary);
    const { top } = summary.getBoundingClientRect();
    await sendKeys({ press: 'Enter' });
    expect(isOpen(element)).to.deep.equal([true, true, false]);
    expect(element.shadowRoot?.activeElement).to.equal(summary);
    expect(summary.getBoundingClientRect().top).to.equal(top);
    await press(element, button(element, 'Jeg har lest dette: Oppfølging, tirsdag 20. oktober'));
    expect(isOpen(element)).to.deep.equal([true, true, false]);
  });

  it('are confirmed, corrected and printed one by one', async () => {
    const [first] = await threeTalks();
    await named();
    const element = await page({ conversationId: first.id });
    await type(element, within(element, 2, 'textarea') as HTMLTextAreaElement, 'Jeg sa noe annet.');
    await press(element, within(element, 2, 'form button'));
    await press(element, button(element, 'Jeg har lest dette: Første samtale, mandag 5. oktober'));
    const stored = async (id: string): Promise<ClosedConversation> => {
      const found = (await talks(store)).find((one) => one.id === id);
      if (found?.status !== 'closed') throw new Error('there is no such talk');
      return found;
    };
    await until(async () => (await stored(first.id)).confirmedByCarerAt);
    expect((await stored(first.id)).corrections.map(({ text }) => text)).to.deep.equal(['Jeg sa noe annet.']);
    for (const one of await talks(store))
      if (one.id !== first.id) expect([one.corrections, one.confirmedByCarerAt]).to.deep.equal([[], undefined]);
    const sheet = await printedSheet(element, within(element, 2, '[part="print"]'));
    expect(sheet).to.contain('Den første.').and.to.contain('Jeg sa noe annet.');
    expect(sheet).to.not.contain('Den tredje.');
    for (const said of ['Jonas Vik', '400 00 002', 'kveld, natt og helg', 'Ring nattpatruljen', '116 117'])
      expect(sheet, said).to.contain(said);
  });

  it('offer a task back once, in the newest that has it, and give it back in all of them', async () => {
    await threeTalks();
    const element = await page();
    for (const one of folds(element)) one.open = true;
    const name = 'Jeg vil gi dette fra meg: Handle mat';
    expect(all(element, `[aria-label="${name}"]`)).to.have.length(1);
    expect(within(element, 0, `[aria-label="${name}"]`)).to.be.an('HTMLButtonElement');
    await press(element, button(element, name));
    expect(textOf(element).split('Du ga dette fra deg')).to.have.length(2);
    await until(async () => {
      const tasks = (await talks(store)).flatMap(({ expectations }) => expectations);
      return tasks.length === 3 && tasks.every(({ givenBackAt }) => givenBackAt);
    });
  });

  it('take nothing from under a person who writes when a newer one ends: it comes above', async () => {
    await threeTalks();
    const element = await page();
    const field = within(element, 0, 'textarea') as HTMLTextAreaElement;
    field.focus();
    await sendKeys({ type: 'Slik' });
    await ended(talkOn('11-20', 'follow-up', 'Den nyeste.'));
    await until(() => folds(element).length === 4);
    expect(isOpen(element)).to.deep.equal([true, true, false, false]);
    expect(within(element, 1, 'textarea')).to.equal(field);
    expect([element.shadowRoot?.activeElement, field.value]).to.deep.equal([field, 'Slik']);
  });
});

describe('whom the carer can call', () => {
  const callBox = (element: Element): string => find(element, '.call').textContent.replaceAll(/\s+/g, ' ').trim();

  it('is said by day and at night, with hours, and from which talk it is', async () => {
    await threeTalks();
    await named();
    const element = await page();
    expect(callBox(element)).to.match(
      /^Hvem kan du ringe\? Kontaktpersonen din Marte Lunde, sykepleier hverdager 8–15 400 00 001 Hvis du ikke får svar Jonas Vik kveld, natt og helg 400 00 002 Om kvelden, om natten og i helgen Ring nattpatruljen, 400 00 010\. Fra samtalen torsdag 5\. november 113/,
    );
    const numbers = all<HTMLAnchorElement>(element, '.call a').map(({ href }) => href);
    expect(numbers).to.deep.equal([
      'tel:40000001',
      'tel:40000002',
      'tel:40000010',
      'tel:113',
      'tel:116117',
      'tel:116123',
    ]);
  });

  it('is the help numbers where nobody is named, and says so; there is a page before the first talk, too', async () => {
    const element = await page();
    expect(callBox(element)).to.match(/^Hvem kan du ringe\? Her står det ikke hvem i teamet du kan ringe\. .* 113/);
    expect(callBox(element)).to.not.contain('Om kvelden');
    expect(textOf(element)).to.contain('Det er ikke skrevet ned noe fra en samtale ennå.');
    element.messages = { helpNumbers: [{ number: '1177', text: 'sjukvårdsrådgivningen' }] };
    await element.updateComplete;
    expect(callBox(element)).to.contain('1177 sjukvårdsrådgivningen').and.to.not.contain('113');
  });

  it('is what was noted for the day where nobody is named', async () => {
    const asked = { answer: 'talked-about', note: 'Ring avdelingen, 400 00 003.' } as const;
    await ended(valueOf(answerPrompt(talkOn('11-05', 'start', 'x'), 'whom-to-call', asked)));
    const element = await page();
    expect(callBox(element)).to.contain('På dagtid Ring avdelingen, 400 00 003. Fra samtalen torsdag 5. november');
    expect(callBox(element)).to.not.contain('Her står det ikke');
  });

  it('sends a person to the help numbers at night where there is only one for the day', async () => {
    const opened = openSupportCase({ id: 'case', carer: {} }, context);
    const marte = { name: 'Marte Lunde', phone: '400 00 001', hours: 'hverdager 8–15' };
    await saved(store, supportCaseKind, valueOf(setContactPerson(opened, marte, undefined, 'x', context)));
    expect(callBox(await page())).to.contain('Om kvelden, om natten og i helgen Her står det ikke noe eget nummer.');
  });
});

for (const lang of LANGUAGES) {
  it(`the carer’s page is accessible in ${lang}, with all talks unfolded and with none`, async () => {
    await expectAccessible(await page({ lang }));
    await threeTalks();
    await named();
    const element = await page({ lang });
    await expectAccessible(element);
    for (const one of folds(element)) one.open = true;
    await expectAccessible(element);
  });
}
