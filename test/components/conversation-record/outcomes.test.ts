import { expect } from '@open-wc/testing';
import type { CarerConversationRecord } from '../../../components/conversation-record/conversation-record.js';
import { addDays } from '../../../src/domain/kernel/calendar.js';
import { outcomesOf } from '../../../src/domain/conversation/topic-outcome.js';
import { followUpPlanKind } from '../../../src/domain/plan/follow-up-plan.js';
import type { PlanAction } from '../../../src/domain/plan/plan-action.js';
import { today } from '../../../src/browser/clock-and-ids.js';
import {
  all,
  button,
  expectAccessible,
  find,
  kept,
  KeptStore,
  LANGUAGES,
  press,
  printedSheet,
  textOf,
  type,
  unmountAll,
  until,
} from '../page.js';
import { end, goTo, open, started, talks, withForm } from './conversation.js';

let store: KeptStore;
beforeEach(async () => {
  store = new KeptStore();
  await withForm(store);
});
afterEach(unmountAll);

const topic = (element: Element): HTMLElement => find(element, '[part="topic"]');
const toggle = (element: CarerConversationRecord, outcome: string): Promise<void> =>
  press(element, topic(element).querySelector<HTMLElement>(`input[value="${outcome}"]`)!);
const actions = async (): Promise<readonly PlanAction[]> => (await kept(store, followUpPlanKind))[0]?.actions ?? [];

async function plan(element: CarerConversationRecord, what: string): Promise<void> {
  await type(element, find<HTMLTextAreaElement>(element, '.planned textarea[name="what"]'), what);
  await type(element, find<HTMLInputElement>(element, '.planned input[name="due"]'), '2026-12-03');
  await press(element, button(element, 'Legg i planen'));
}

describe('the outcomes of a topic', () => {
  it('may be several at once, and all of them are shown', async () => {
    const element = await started(store);
    for (const outcome of ['given-in-talk', 'action', 'no-service']) await toggle(element, outcome);
    await until(async () => outcomesOf((await talks(store))[0]!.topics[0]!).length === 3);
    const names = 'Hjelp gitt i samtalen · Tiltak · Vi har ikke noe tilbud om dette nå';
    expect(find(element, '[data-stop^="topic-"]').textContent).to.contain(names);
    await goTo(element, 'end');
    expect(find(element, '.stop').textContent).to.contain('Tiltak er valgt, men ikke skrevet: Pusterom');
    expect(find(element, '.stop').textContent).to.contain('ikke skrevet i planen: Pusterom');
    await end(element);
    await until(
      () => element.shadowRoot?.querySelector('[part="topic"]') && !element.shadowRoot.querySelector('.rail'),
    );
    expect(topic(element).textContent).to.contain(names);
    const reading = await open(store, { view: 'carer' });
    const toCarer = 'Hjelp du fikk i samtalen · Tiltak · Vi har ikke noe tilbud om dette nå';
    expect(topic(reading).textContent).to.contain(toCarer);
    expect(await printedSheet(reading, button(reading, 'Skriv ut en kopi til meg'))).to.contain(toCarer);
  });

  it('are taken away one by one, and "not now" stands alone', async () => {
    const element = await started(store);
    await toggle(element, 'given-in-talk');
    await toggle(element, 'action');
    await toggle(element, 'given-in-talk');
    await until(async () => (await talks(store))[0]?.topics[0]?.outcome === 'action');
    await toggle(element, 'not-now');
    const checked = all<HTMLInputElement>(element, '.came-of-it input:checked').map(({ value }) => value);
    expect(checked).to.deep.equal(['not-now']);
  });
});

describe('an action from a topic', () => {
  it('stands in the card with its day, where the person is, and the form is folded away', async () => {
    const element = await started(store);
    await toggle(element, 'action');
    button(element, 'Legg i planen').scrollIntoView({ block: 'center' });
    await plan(element, 'Nattevakt');
    await until(() => element.shadowRoot?.activeElement?.textContent.trim() === 'Legg til tiltak');
    expect(find(element, '.planned').textContent)
      .to.contain('Nattevakt')
      .and.to.contain('Innen torsdag 3. desember')
      .and.to.contain('I planen');
    expect(find(element, '.planned [role="status"]').textContent).to.equal('Lagt i planen: Nattevakt');
    const { top, bottom } = find(element, '.planned li').getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, 'what was added is in view').to.equal(true);
    await until(async () => (await actions())[0]?.due === '2026-12-03');
  });

  it('that is in the plan already is said to be, and is added with a second press', async () => {
    const element = await started(store);
    await toggle(element, 'action');
    await plan(element, 'Nattevakt');
    const more = find<HTMLDetailsElement>(element, '.planned details');
    more.open = true;
    await plan(element, 'nattevakt');
    expect(textOf(element)).to.contain('Dette står i planen fra før.');
    expect(more.open).to.equal(true);
    await press(element, button(element, 'Legg i planen'));
    await until(async () => (await actions()).length === 2);
    expect(more.open).to.equal(false);
    expect(textOf(element)).to.not.contain('Dette står i planen fra før.');
  });

  it('is still to be agreed after the talk, which is said with where', async () => {
    const element = await started(store);
    await toggle(element, 'action');
    await plan(element, 'Nattevakt');
    await end(element);
    await until(() => textOf(element).includes('Samtalen er avsluttet'));
    expect(textOf(element)).to.contain('Planen er et utkast med ett tiltak.').and.to.contain('i oppfølgingsplanen');
  });
});

describe('what nobody offers', () => {
  it('asks for reason, alternative and day in the talk, and stands in the plan with its topic', async () => {
    const element = await started(store);
    await toggle(element, 'no-service');
    const inForm = (name: string): HTMLInputElement => find<HTMLInputElement>(element, `.planned [name="${name}"]`);
    expect(inForm('again').value).to.equal(addDays(today(), 30));
    await press(element, button(element, 'Skriv i planen at det mangler'));
    expect(textOf(element)).to.contain('Skriv hva som skal skje.');
    await type(element, inForm('what'), 'Avlastning i helgen');
    await press(element, button(element, 'Skriv i planen at det mangler'));
    expect(textOf(element)).to.contain('Skriv hvorfor det ikke finnes.');
    await type(element, inForm('reason'), 'Ingen på jobb');
    await type(element, inForm('alternative'), 'Nattevakt fredag');
    await press(element, button(element, 'Skriv i planen at det mangler'));
    await until(() => element.shadowRoot?.activeElement?.textContent.trim() === 'Noe mer dere ikke fant');
    expect(find(element, '.planned').textContent)
      .to.contain('Avlastning i helgen')
      .and.to.contain('Dette finnes ikke nå: Ingen på jobb. I stedet: Nattevakt fredag.');
    await until(async () => (await actions()).length === 1);
    const [talk] = await talks(store);
    const [action] = await actions();
    expect(action).to.deep.include({
      status: 'not-available',
      questionId: 'rest-and-respite',
      source: { conversationId: talk?.id, topicId: talk?.topics[0]?.id },
      notAvailable: { reason: 'Ingen på jobb', alternative: 'Nattevakt fredag', lookAgainAt: addDays(today(), 30) },
    });
    await goTo(element, 'end');
    expect(find(element, '.stop').textContent).to.not.contain('ikke skrevet i planen');
  });

  it('keeps what is typed over a reload', async () => {
    let element = await started(store);
    await toggle(element, 'no-service');
    await type(element, find<HTMLInputElement>(element, '.planned [name="what"]'), 'Helgeavl');
    await until(async () => (await talks(store))[0]?.drafts);
    unmountAll();
    element = await open(store);
    await until(() => find<HTMLInputElement>(element, '.planned [name="what"]').value === 'Helgeavl');
  });
});

for (const lang of LANGUAGES) {
  it(`the outcomes and their forms are accessible in ${lang}`, async () => {
    const element = await started(store, { lang });
    for (const outcome of ['given-in-talk', 'action', 'no-service']) await toggle(element, outcome);
    await expectAccessible(element);
    const forms = all<HTMLFormElement>(element, '.planned form');
    for (const form of forms)
      await type(
        element,
        form.querySelector<HTMLTextAreaElement>('[name="what"]')!,
        `Noe ${String(forms.indexOf(form))}`,
      );
    await type(element, find<HTMLTextAreaElement>(element, '.planned [name="reason"]'), 'Ingen');
    for (const form of forms) {
      form.requestSubmit();
      await element.updateComplete;
    }
    await until(() => all(element, '.planned details').length === 2);
    await expectAccessible(element);
  });
}
