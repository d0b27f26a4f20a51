import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { supportCaseKind } from '../../../src/domain/case/support-case.js';
import { followUpPlanKind } from '../../../src/domain/plan/follow-up-plan.js';
import type { RecordStore, RecordWrite, SaveAllOutcome } from '../../../src/storage/record-store.js';
import {
  all,
  button,
  context,
  find,
  KeptStore,
  press,
  saved,
  textOf,
  theCase,
  type,
  unmountAll,
  until,
  bereavedCase,
} from '../page.js';
import {
  field,
  goTo,
  nothingWritten,
  open as openTalk,
  started,
  talks,
  withForm,
} from '../conversation-record/conversation.js';
import { agreed, kari, open as openPlan, planWith, stored } from '../follow-up-plan/plan.js';
import { open as openForm, part, sendNoNeeds, stored as forms, toNoNeeds } from '../needs-form/form.js';

/** A store that holds its answers back when told to. */
class SlowStore extends KeptStore {
  #gate: Promise<void> = Promise.resolve();
  /** From now on saves wait; returns what lets them go on. */
  hold(): () => void {
    let open: () => void = () => undefined;
    this.#gate = new Promise((resolve) => (open = resolve));
    return open;
  }

  override async saveAll(writes: readonly RecordWrite[]): Promise<SaveAllOutcome> {
    await this.#gate;
    return super.saveAll(writes);
  }
}

let store: SlowStore;
beforeEach(() => {
  store = new SlowStore();
});
afterEach(unmountAll);

/** One step that commits: the element before it, its button, the events that it brings, and how its end is known. */
interface Step {
  readonly arrange: () => Promise<LitElement>;
  readonly button: (element: Element) => HTMLElement;
  readonly events: readonly string[];
  readonly done: (element: Element, store: RecordStore) => unknown;
}

const STEPS: Readonly<Record<string, Step>> = {
  'send the form': {
    arrange: async () => {
      const form = await openForm(store);
      await toNoNeeds(form);
      return form;
    },
    button: (form) => part(form, 'submit'),
    events: ['carer-needs-submit', 'carer-needs-submitted'],
    done: (form) => form.shadowRoot?.querySelector('.sent'),
  },
  'withdraw the form': {
    arrange: async () => {
      const form = await openForm(store);
      await sendNoNeeds(form);
      await until(() => textOf(form).includes('Ikke lest ennå'));
      await press(form, button(form, 'Trekk skjemaet tilbake'));
      return form;
    },
    button: (form) => find(form, '[aria-labelledby="withdraw-heading"] button'),
    events: ['carer-needs-withdrawn'],
    done: async () => (await forms(store))[0]?.status === 'withdrawn',
  },
  'agree on the plan': {
    arrange: async () => {
      await saved(store, supportCaseKind, kari);
      await saved(store, followUpPlanKind, planWith('Nattevakt'));
      return openPlan(store);
    },
    button: (plan) => find(plan, '[part="agree"]'),
    events: ['carer-plan-agree', 'carer-plan-agreed'],
    done: async () => (await stored(store))?.status === 'agreed',
  },
  'close the plan': {
    arrange: async () => {
      const { id } = await saved(store, supportCaseKind, kari);
      await saved(store, followUpPlanKind, agreed(planWith('Nattevakt')));
      const now = await theCase(store);
      await saved(
        store,
        supportCaseKind,
        bereavedCase({ ...now, id }, { ...context, now: '2026-11-28T09:30:00+01:00' }),
      );
      return openPlan(store);
    },
    button: (plan) => find(plan, '.stopped button'),
    events: [],
    done: async () => (await stored(store))?.status === 'closed',
  },
  'end the talk': {
    arrange: async () => {
      await withForm(store);
      const talk = await started(store);
      await type(talk, field(find(talk, '[part="topic"]'), 'Teamets notat'), 'Sover lite.');
      await goTo(talk, 'end');
      return talk;
    },
    button: (talk) => find(talk, '[part="close"]'),
    events: ['carer-conversation-close', 'carer-conversation-closed'],
    done: async () => (await talks(store))[0]?.status === 'closed',
  },
  'write nothing down': {
    arrange: async () => {
      await withForm(store);
      const talk = await started(store);
      nothingWritten(talk).click();
      await talk.updateComplete;
      return talk;
    },
    button: (talk) => find(talk, '.team-note[role="group"] button'),
    events: [],
    done: async () => (await talks(store))[0]?.nothingWritten,
  },
  'send to the journal': {
    arrange: async () => {
      await withForm(store);
      const talk = await started(store);
      const topic = find(talk, '[part="topic"]');
      const need = [...topic.querySelectorAll('textarea')].find((one) =>
        one.labels[0]?.textContent.includes('Behovet i én setning'),
      );
      if (!need) throw new Error('there is no need to write');
      await type(talk, need, 'Trenger avløsning.');
      await type(talk, find<HTMLSelectElement>(talk, '.line-sharing select'), 'patient-journal');
      await press(talk, button(talk, 'Svaret var ja'));
      await until(() => textOf(talk).includes('Send til pasientens journal'));
      return talk;
    },
    button: (talk) => find(talk, '[part="preview"] button'),
    events: ['carer-journal-extract'],
    done: (talk) => textOf(talk).includes('Sendt til journalen'),
  },
};

describe('a step that commits', () => {
  for (const [name, step] of Object.entries(STEPS)) {
    it(`is one, however often it is pressed while it is being saved, and its button says so: ${name}`, async () => {
      const element = await step.arrange();
      const heard: string[] = [];
      for (const event of step.events) element.addEventListener(event, () => heard.push(event));
      const letGo = store.hold();
      for (let presses = 0; presses < 3; presses += 1) await press(element, step.button(element));
      expect(step.button(element).getAttribute('aria-disabled')).to.equal('true');
      expect(step.button(element).textContent.trim()).to.match(/^(Vent litt|Sender) …$/);
      letGo();
      await until(() => step.done(element, store), 'it is never done');
      await element.updateComplete;
      expect(heard).to.deep.equal(step.events);
      expect(textOf(element)).to.not.match(/endret et annet sted|noen andre/i);
    });

    it(`is one at a double click, which reaches nothing that comes after it: ${name}`, async () => {
      const element = await step.arrange();
      const heard: string[] = [];
      for (const event of step.events) element.addEventListener(event, () => heard.push(event));
      await doubleClick(element, step.button(element), step);
      await until(() => step.done(element, store), 'it is never done');
      await element.updateComplete;
      expect(heard).to.deep.equal(step.events);
    });
  }

  /** As a hand does it: the second click comes when the first has had its effect, on what is there by then. */
  async function doubleClick(element: LitElement, place: HTMLElement, step: Step): Promise<void> {
    place.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
    await until(() => step.done(element, store));
    await element.updateComplete;
    // Whatever stands under the hand by then.
    let reached = false;
    for (const under of all(element, 'button, summary, label')) {
      under.addEventListener('click', () => (reached = true), { once: true });
      under.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 2 }));
    }
    expect(reached, 'the second click reached something').to.equal(false);
  }
});

describe('after a step', () => {
  it('a talk that could not be ended has the focus where it was', async () => {
    await withForm(store);
    const talk = await openTalk(store);
    await press(talk, find(talk, 'form .go'));
    await until(() => talk.shadowRoot?.querySelector('#stop-heading'));
    talk.addEventListener('carer-conversation-close', (event) => {
      event.preventDefault();
    });
    await type(talk, field(find(talk, '[part="topic"]'), 'Teamets notat'), 'Sover lite.');
    await goTo(talk, 'end');
    find(talk, '[part="close"]').focus();
    await press(talk, find(talk, '[part="close"]'));
    await until(() => find(talk, '[part="close"]').getAttribute('aria-disabled') === null);
    await until(() => talk.shadowRoot?.activeElement === find(talk, '[part="close"]'));
  });
});
