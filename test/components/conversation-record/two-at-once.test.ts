import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CarerConversationRecord } from '../../../components/conversation-record/conversation-record.js';
import { conversationRecordKind, setNothingWritten } from '../../../src/domain/conversation/conversation-record.js';
import { followUpPlanKind } from '../../../src/domain/plan/follow-up-plan.js';
import type { RecordStore } from '../../../src/storage/record-store.js';
import {
  all,
  button,
  context,
  find,
  heard,
  kept,
  press,
  saved,
  textOf,
  theCase,
  twoConnections,
  type,
  unmountAll,
  until,
  valueOf,
} from '../page.js';
import { end, field, goTo, nothingWritten, open, staff, started, talks, withForm } from './conversation.js';

const jonas = { name: 'Jonas Vik', role: 'lege' };
/** The note of the topic that is shown. */
const note = (element: Element): HTMLTextAreaElement => field(find(element, '[part="topic"]'), 'Teamets notat');

/** Two tabs: each with a connection of its own to one database, and one talk open in both. */
async function twoTabs(): Promise<{
  store: RecordStore;
  mine: CarerConversationRecord;
  theirs: CarerConversationRecord;
}> {
  const [store, other] = twoConnections();
  await withForm(store);
  const mine = await started(store);
  await until(async () => (await talks(other)).length === 1);
  const theirs = await open(other, { staff: jonas });
  await until(() => theirs.shadowRoot?.querySelector('[part="topic"]'));
  return { store, mine, theirs };
}

/** Both type before either hears of the other: what is not awaited here comes while a save is under way. */
function typeAtOnce(target: HTMLTextAreaElement, text: string): void {
  target.value = text;
  target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function stored(store: RecordStore): Promise<string> {
  return JSON.stringify([await talks(store), await theCase(store), await kept(store, followUpPlanKind)]);
}

describe('one talk in two tabs', () => {
  afterEach(unmountAll);

  it('is merged topic by topic, and each is told of the other', async () => {
    const { store, mine, theirs } = await twoTabs();
    await goTo(theirs, 1);
    typeAtOnce(note(mine), 'Marte om søvn.');
    typeAtOnce(note(theirs), 'Jonas om helsa.');
    await until(async () => {
      const text = await stored(store);
      return text.includes('Marte om søvn.') && text.includes('Jonas om helsa.');
    });
    await goTo(mine, 1);
    await goTo(theirs, 0);
    await until(() => note(mine).value === 'Jonas om helsa.' && note(theirs).value === 'Marte om søvn.');
    expect(textOf(mine)).to.contain('Jonas Vik skriver også i denne samtalen.');
    expect(textOf(theirs)).to.contain('Marte Lunde skriver også i denne samtalen.');
    expect(all(mine, '[part="failure"]')).to.have.length(0);
  });

  it('keeps both sentences, whole, where both changed one at once, and asks which is to stand', async () => {
    const { store, mine, theirs } = await twoTabs();
    await type(mine, note(mine), 'Paracet 500 mg');
    await until(() => note(theirs).value === 'Paracet 500 mg');
    typeAtOnce(note(mine), 'Paracet 1000 mg');
    typeAtOnce(note(theirs), 'Paracet 500 g');
    const both = ['Paracet 1000 mg / Paracet 500 g', 'Paracet 500 g / Paracet 1000 mg'];
    await until(async () => both.includes((await talks(store))[0]?.topics[0]?.staffNote ?? ''));
    await until(() => both.includes(note(mine).value) && note(mine).value === note(theirs).value);
    await until(() => [mine, theirs].some((tab) => textOf(tab).includes('Hvilken vil du beholde?')));
  });

  it('leaves the caret where the hands are, when words come in from elsewhere', async () => {
    const { mine, theirs } = await twoTabs();
    await type(mine, note(mine), 'Sover dårlig.');
    await until(() => note(theirs).value === 'Sover dårlig.');
    note(mine).focus();
    note(mine).setSelectionRange(5, 5);
    await type(theirs, note(theirs), 'Sover dårlig. Spiser lite.');
    await until(() => note(mine).value.endsWith('lite.'));
    await sendKeys({ type: '!' });
    expect(note(mine).value).to.equal('Sover! dårlig. Spiser lite.');
    await until(() => note(theirs).value === note(mine).value);
    note(mine).setSelectionRange(note(mine).value.length, note(mine).value.length);
    await type(theirs, note(theirs), `Han sier: ${note(mine).value}`);
    await until(() => note(mine).value.startsWith('Han sier'));
    await sendKeys({ type: '?' });
    expect(note(mine).value).to.equal('Han sier: Sover! dårlig. Spiser lite.?');
  });

  it('loses and doubles nothing of two hundred sentences written at random into both', async () => {
    const { store, mine, theirs } = await twoTabs();
    const words: string[] = [];
    const tabs = [mine, theirs];
    for (let count = 0; count < 200; count += 1) {
      // Now both are at the same topic, now each is at another.
      if (count % 20 === 0) {
        await goTo(mine, (count / 20) % 2);
        await goTo(theirs, Math.floor(count / 40) % 2);
      }
      const tab = tabs[(count * 7 + Math.floor(count / 3)) % 2]!;
      const labels = ['Teamets notat', 'Behovet i én setning', 'Det som blir sagt'];
      const target = field(find(tab, '[part="topic"]'), labels[Math.floor(count / 5) % 3]!);
      const word = `Ord${String(count)}.`;
      words.push(word);
      typeAtOnce(target, `${target.value} ${word}`);
      // A browser draws between two keystrokes; of each other the tabs hear only now and then.
      await tab.updateComplete;
      if (count % 13 === 0) await until(async () => (await stored(store)).includes(word));
    }
    await until(async () => {
      const text = await stored(store);
      return words.every((word) => text.split(word).length === 2);
    }, 'a sentence is lost or doubled');
    for (const topic of [0, 1]) {
      await goTo(mine, topic);
      await goTo(theirs, topic);
      await until(() => note(mine).value === note(theirs).value);
    }
    expect(all(mine, '[part="failure"]')).to.have.length(0);
  });

  it('brings together what both put into plan and case', async () => {
    const { store, mine, theirs } = await twoTabs();
    const plan = async (tab: CarerConversationRecord, what: string): Promise<void> => {
      if (all(tab, 'textarea[name="what"]').length === 0) await press(tab, find(tab, 'input[value="action"]'));
      for (const details of all<HTMLDetailsElement>(tab, '.planned details')) details.open = true;
      await type(tab, find<HTMLTextAreaElement>(tab, 'textarea[name="what"]'), what);
      await press(tab, button(tab, 'Legg i planen'));
    };
    await plan(mine, 'Nattevakt');
    await until(() => textOf(theirs).includes('Nattevakt'));
    await Promise.all([plan(mine, 'Dagtilbud'), plan(theirs, 'Lege hjem')]);
    await until(async () => {
      const text = await stored(store);
      return ['Nattevakt', 'Dagtilbud', 'Lege hjem'].every((what) => text.includes(what));
    });
  });

  it('is not ended over what somebody else has just written', async () => {
    const { store, mine, theirs } = await twoTabs();
    await goTo(mine, 'end');
    const closing = find(mine, '[part="close"]');
    typeAtOnce(note(theirs), 'I siste liten.');
    closing.click();
    await until(async () => (await stored(store)).includes('I siste liten.'));
    await until(
      () => textOf(mine).includes('Jonas Vik skriver også') || textOf(mine).includes('Samtalen er avsluttet'),
    );
    if (mine.shadowRoot?.querySelector('[part="close"]')) {
      expect((await talks(store))[0]?.status).to.equal('open');
      await press(mine, find(mine, '[part="close"]'));
    }
    await until(async () => (await talks(store))[0]?.status === 'closed');
    expect(await stored(store)).to.contain('I siste liten.');
  });

  it('adds to the ended talk what was typed while somebody else ended it', async () => {
    const { store, mine, theirs } = await twoTabs();
    const closed = heard(mine, 'carer-conversation-closed');
    await end(mine);
    typeAtOnce(note(theirs), 'For sent.');
    await closed;
    await until(async () => (await stored(store)).includes('For sent.'));
    expect((await talks(store))[0]?.status).to.equal('closed');
    await until(() => textOf(theirs).includes('Samtalen er avsluttet') && textOf(theirs).includes('For sent.'));
    await until(() => textOf(mine).includes('Skrevet da samtalen ble avsluttet'));
  });
});

describe('what two tabs do not do to each other', () => {
  afterEach(unmountAll);

  it('a yes is to the words that were before the carer, not to what somebody made of them meanwhile', async () => {
    const { store, mine, theirs } = await twoTabs();
    const need = (tab: Element): HTMLTextAreaElement => field(find(tab, '[part="topic"]'), 'Behovet i én setning');
    await type(mine, need(mine), 'Odd trenger å sove.');
    await until(() => need(theirs).value === 'Odd trenger å sove.');
    await type(mine, find<HTMLSelectElement>(mine, '.line-sharing select'), 'patient-journal');
    expect(find(mine, '.agreement-ask').textContent).to.contain('Odd trenger å sove.');
    await type(theirs, need(theirs), 'Odd drikker for å få sove.');
    await until(() => need(mine).value === 'Odd drikker for å få sove.');
    expect(find(mine, '.agreement-ask blockquote').textContent).to.equal('Odd trenger å sove.');
    await press(mine, button(mine, 'Svaret var ja'));
    expect((await theCase(store)).consents).to.have.length(0);
    expect(find(mine, '.agreement-ask').textContent)
      .to.contain('Setningen er endret siden du spurte.')
      .and.to.contain('Odd drikker for å få sove.');
    await press(mine, button(mine, 'Svaret var nei'));
    await until(async () => (await theCase(store)).consents.length === 1);
    expect((await theCase(store)).consents[0]).to.include({ decision: 'refused' });
  });

  it('bringing a topic back takes nothing from what was written since', async () => {
    const { store, mine, theirs } = await twoTabs();
    await press(mine, button(mine, 'Ta bort temaet: Pusterom'));
    expect(mine.shadowRoot?.activeElement?.textContent.trim()).to.equal('Angre');
    await until(() => all(theirs, '[data-stop^="topic-"]').length === 1);
    await goTo(theirs, 'tasks');
    await type(theirs, find<HTMLInputElement>(theirs, 'input[name="task"]'), 'Hente medisin');
    await press(theirs, button(theirs, 'Legg til oppgaven'));
    await goTo(mine, 'tasks');
    await until(() => textOf(mine).includes('Hente medisin'));
    await press(mine, button(mine, 'Angre'));
    await until(async () => (await talks(store))[0]?.topics.length === 2);
    expect((await talks(store))[0]?.expectations).to.have.length(1);
    expect((await talks(store))[0]?.topics[0]).to.include({ questionId: 'rest-and-respite' });
  });

  it('what somebody has begun to write elsewhere is not lost by ending the talk unasked', async () => {
    const { store, mine, theirs } = await twoTabs();
    await goTo(theirs, 'more');
    await type(theirs, find<HTMLInputElement>(theirs, 'input[name="other"]'), 'Bekymret for gården');
    await until(async () => (await stored(store)).includes('Bekymret for gården'));
    await goTo(mine, 'end');
    await until(async () => {
      if (textOf(mine).includes('Du har skrevet noe som ikke er lagt til ennå')) return true;
      await press(mine, find(mine, '[part="close"]'));
      return false;
    });
    expect((await talks(store))[0]?.status).to.equal('open');
    await until(() => mine.shadowRoot?.activeElement?.getAttribute('name') === 'other');
    // Each has drafts of their own: one who begins in the same field takes nothing from the other.
    await type(mine, find<HTMLInputElement>(mine, 'input[name="other"]'), 'H');
    await until(async () => Object.keys((await talks(store))[0]?.drafts ?? {}).length === 2);
    expect(await stored(store)).to.contain('Bekymret for gården');
  });

  it('a withdrawal that meets a sending is told to the host', async () => {
    const { mine, theirs } = await twoTabs();
    const topic = find(mine, '[part="topic"]');
    await type(mine, field(topic, 'Behovet i én setning'), 'Odd trenger å sove.');
    await type(mine, find<HTMLSelectElement>(mine, '.line-sharing select'), 'patient-journal');
    await press(mine, button(mine, 'Svaret var ja'));
    await until(() => find<HTMLSelectElement>(theirs, '.line-sharing select').value === 'patient-journal');
    await press(mine, button(mine, 'Send til pasientens journal'));
    await until(() => textOf(mine).includes('Sendt til journalen'));
    await until(() => textOf(theirs).includes('Sendt til journalen'));
    const told = heard(theirs, 'carer-journal-extract-withdrawn');
    await type(theirs, find<HTMLSelectElement>(theirs, '.line-sharing select'), 'care-team');
    expect((await told).lineIds).to.have.length(1);
    await until(() => !textOf(mine).includes('Sendt til journalen'));
  });
});

describe('writing nothing down, with another tab open', () => {
  afterEach(unmountAll);

  it('deletes what was written in every tab and every record, also what is being typed just then', async () => {
    const { store, mine, theirs } = await twoTabs();
    const topic = find(mine, '[part="topic"]');
    await type(mine, field(topic, 'Behovet i én setning'), 'Hemmelig behov.');
    await type(mine, find<HTMLSelectElement>(mine, '.line-sharing select'), 'patient-journal');
    await press(mine, button(mine, 'Svaret var ja'));
    await press(mine, find(mine, 'input[value="action"]'));
    await type(mine, find<HTMLTextAreaElement>(mine, 'textarea[name="what"]'), 'Nattevakt');
    await press(mine, button(mine, 'Legg i planen'));
    await goTo(mine, 'tasks');
    await type(mine, find<HTMLInputElement>(mine, 'input[name="task"]'), 'Hemmelig oppgave');
    await until(() => textOf(theirs).includes('Nattevakt'));
    await until(async () => (await stored(store)).includes('Hemmelig oppgave'));
    await press(mine, nothingWritten(mine));
    typeAtOnce(note(theirs), 'Hemmelig notat.');
    await press(mine, button(mine, 'Slett og skriv ingenting'));
    typeAtOnce(note(theirs), 'Hemmelig notat, mer.');
    await until(async () => !(await stored(store)).includes('Hemmelig'), 'something is still stored');
    await until(() => theirs.shadowRoot?.querySelector('.scratch'));
    expect(textOf(theirs)).to.not.contain('Hemmelig');
    expect(await stored(store))
      .to.contain('Nattevakt')
      .and.to.contain(staff.name);
    expect((await talks(store))[0]).to.include({ nothingWritten: true });
  });

  it('forgets what is left of it, should a device have stopped in between', async () => {
    const [store] = twoConnections();
    await withForm(store);
    const element = await started(store);
    await type(element, field(find(element, '[part="topic"]'), 'Behovet i én setning'), 'Hemmelig behov.');
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'patient-journal');
    await press(element, button(element, 'Svaret var ja'));
    await until(async () => (await theCase(store)).consents.length === 1);
    const [talk] = await talks(store);
    if (!talk) throw new Error('there is no talk');
    unmountAll();
    await until(async () => (await talks(store))[0]?.topics[0]?.sharing === 'patient-journal');
    const [now] = await talks(store);
    await saved(store, conversationRecordKind, valueOf(setNothingWritten(now ?? talk, true, context)));
    expect(await stored(store)).to.contain('Hemmelig');
    await open(store);
    await until(async () => !(await stored(store)).includes('Hemmelig'));
  });

  it('has no way from the page to the store while it is on', async () => {
    const [store] = twoConnections();
    await withForm(store);
    const element = await open(store);
    await press(element, find(element, 'input[name="nothing-written"]'));
    await press(element, find(element, 'form .go'));
    await until(() => element.shadowRoot?.querySelector('.scratch'));
    find<HTMLTextAreaElement>(element, '.scratch').focus();
    await sendKeys({ type: 'Skjult' });
    await goTo(element, 'end');
    await press(element, button(element, 'Om en uke'));
    await until(async () => (await talks(store))[0]?.nextContact);
    // It is there for as long as the talk is.
    await goTo(element, 'guide');
    expect(find<HTMLTextAreaElement>(element, '.scratch').value).to.equal('Skjult');
    expect(await stored(store)).to.not.contain('Skjult');
    await end(element);
    await until(async () => (await talks(store))[0]?.status === 'closed');
    expect(await stored(store)).to.not.contain('Skjult');
    expect(textOf(element)).to.contain('Ingenting blir skrevet ned fra denne samtalen');
  });
});
