import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import {
  closeConversation,
  conversationRecordKind,
  openConversation,
} from '../../../src/domain/conversation/conversation-record.js';
import { startAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { commentOn } from '../../../src/domain/assessment/answer-assessment.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { openSupportCase, recordLineConsent, supportCaseKind } from '../../../src/domain/case/support-case.js';
import { addAction, draftPlan, followUpPlanKind, shareAction } from '../../../src/domain/plan/follow-up-plan.js';
import type { RecordStore } from '../../../src/storage/record-store.js';
import { bereavedCase, context, FillableStore, mount, saved, settled, until, valueOf } from '../page.js';

type Tag = 'carer-needs-form' | 'carer-conversation-record' | 'carer-follow-up-plan';
const staff = { name: 'Marte Lunde', role: 'sykepleier' };

/** Two cases in which the same stands, so that the pages of both look alike. */
async function twoCases(store: RecordStore, phase: 'active' | 'bereaved' = 'active'): Promise<void> {
  for (const id of ['one', 'other']) {
    const opened = openSupportCase({ id, carer: { name: 'Kari' }, patient: { initials: 'A.B.' } }, context);
    await saved(store, supportCaseKind, phase === 'active' ? opened : bereavedCase(opened, context));
    const form = startAssessment({ caseId: id, questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, context);
    await saved(store, needsAssessmentKind, valueOf(commentOn(form, carerNeeds12, 'rest-and-respite', 'Lite søvn.')));
    const talk = openConversation(
      {
        caseId: id,
        kind: 'start',
        mode: 'phone',
        patientPresent: false,
        participants: [],
        startFrom: [{ questionId: 'rest-and-respite' }],
      },
      context,
    );
    await saved(store, conversationRecordKind, valueOf(closeConversation(talk, 'Marte', context)));
    const action = {
      need: 'Hvile',
      what: 'Avlastning to timer i uka',
      kind: 'respite',
      owner: { party: 'service', name: 'Hjemmetjenesten' },
    } as const;
    const drafted = valueOf(addAction(draftPlan(id, context), action, { by: 'Marte' }, context));
    const [{ id: lineId, what: text }] = drafted.actions as [(typeof drafted.actions)[number]];
    await saved(
      store,
      followUpPlanKind,
      valueOf(shareAction(drafted, lineId, 'patient-journal', { by: 'Marte' }, context)),
    );
    const scope = { recordId: drafted.id, lineId, text };
    const said = { decision: 'given', scope, recordedBy: 'Marte' } as const;
    const known = valueOf(await store.read(supportCaseKind, id));
    await saved(store, supportCaseKind, valueOf(recordLineConsent(known, said, context)));
  }
}

/** What a person sees and hears of an element, without ids that are made at random. */
function seen(element: LitElement): string {
  const root = element.renderRoot;
  const copy = document.createElement('div');
  copy.append(...[...root.children].filter((one) => !one.matches('style')).map((one) => one.cloneNode(true)));
  for (const one of copy.querySelectorAll('details[open]')) one.setAttribute('open', '');
  // What is typed stands in the field, and in no attribute.
  [...root.querySelectorAll<HTMLInputElement>('input, textarea, select')].forEach((field, at) => {
    const twin = copy.querySelectorAll('input, textarea, select')[at];
    twin?.setAttribute(
      'data-value',
      field.type === 'checkbox' || field.type === 'radio' ? String(field.checked) : field.value,
    );
  });
  return copy.innerHTML
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'id')
    .replaceAll(/\s+/g, ' ');
}

const button = (element: Element, words: RegExp): HTMLElement | undefined =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, summary') ?? [])].find((one) =>
    words.test(one.textContent),
  );

async function press(element: Element, words: RegExp): Promise<void> {
  await until(() => button(element, words), `there is no button ${String(words)}`);
  button(element, words)?.click();
  await (element as LitElement).updateComplete;
}

async function shown(element: Element, words: RegExp): Promise<void> {
  await until(() => words.test(element.shadowRoot?.textContent ?? ''), `it does not say ${String(words)}`);
}

interface State {
  readonly what: string;
  readonly tag: Tag;
  readonly view?: 'staff' | 'carer';
  readonly phase?: 'bereaved';
  /** Brings the element of the first case into the state. */
  readonly bring: (element: HTMLElement, store: FillableStore) => Promise<void>;
  /** What is done in the next case, to see what was remembered of the first. */
  readonly then?: (element: HTMLElement) => Promise<void>;
}

async function typeAndAgree(element: HTMLElement): Promise<void> {
  await settled(element);
  await until(() => element.shadowRoot?.querySelector('.add textarea'));
  const field = element.shadowRoot?.querySelector<HTMLTextAreaElement>('.add textarea');
  if (field) field.value = 'noe som ikke er lagt til';
  element.shadowRoot?.querySelector<HTMLElement>('[part="agree"]')?.click();
  await until(() => element.shadowRoot?.querySelector('.refused'), 'nothing is refused');
}

const states: State[] = [
  {
    what: 'a bereaved carer wanted to see the form all the same',
    tag: 'carer-needs-form',
    phase: 'bereaved',
    bring: (element) => press(element, /likevel/i),
  },
  {
    what: 'the question whether all of it is erased here is open',
    tag: 'carer-needs-form',
    bring: async (element) => {
      await press(element, /pause/i);
      await press(element, /^\s*Slett/i);
    },
    then: (element) => press(element, /pause/i),
  },
  {
    what: 'it was erased here, and said so',
    tag: 'carer-needs-form',
    bring: async (element) => {
      await press(element, /pause/i);
      await press(element, /^\s*Slett/i);
      await press(element, /^\s*Slett\s*$/i);
      await shown(element, /slettet/i);
    },
    then: (element) => press(element, /pause/i),
  },
  {
    what: 'it is asked whether the form is to be emptied',
    tag: 'carer-needs-form',
    bring: (element) => press(element, /Begynn på nytt med et tomt skjema/i),
  },
  {
    what: 'the form was emptied, which can be undone',
    tag: 'carer-needs-form',
    bring: async (element) => {
      await press(element, /Begynn på nytt med et tomt skjema/i);
      await press(element, /Ja, begynn på nytt/i);
      await until(() => element.shadowRoot?.querySelector('.undo'));
    },
  },
  {
    what: 'the journal refused an extract',
    tag: 'carer-follow-up-plan',
    bring: async (element) => {
      element.addEventListener('carer-journal-extract', (event) => {
        event.preventDefault();
      });
      await press(element, /pasientens journal/i);
      await until(() => element.shadowRoot?.querySelector('.refused'), 'nothing is refused');
    },
  },
  {
    what: 'a talk was refused for what hangs in the air',
    tag: 'carer-conversation-record',
    bring: async (element) => {
      await press(element, /Start/i);
      await until(() => element.shadowRoot?.querySelector('[data-stop="end"]'));
      element.shadowRoot?.querySelector<HTMLElement>('[data-stop="end"]')?.click();
      await until(() => element.shadowRoot?.querySelector('[part="close"]'));
      const field = element.shadowRoot?.querySelector<HTMLInputElement>('form input:not([type])');
      if (field) field.value = 'noe som ikke er lagt til';
      element.shadowRoot?.querySelector<HTMLElement>('[part="close"]')?.click();
      await until(() => element.shadowRoot?.querySelector('.refused'), 'nothing is refused');
    },
  },
  {
    what: 'something typed in the plan was warned about once',
    tag: 'carer-follow-up-plan',
    bring: typeAndAgree,
    // Warned again: it is another case's text.
    then: typeAndAgree,
  },
  {
    what: 'an action was taken away and can be brought back',
    tag: 'carer-follow-up-plan',
    bring: async (element) => {
      await until(() => element.shadowRoot?.querySelector('[part="action"] summary'));
      for (const one of element.shadowRoot?.querySelectorAll('details') ?? []) one.open = true;
      await press(element, /^\s*(Fjern|Ta bort)/i);
      await until(() => element.shadowRoot?.querySelector('.toast'));
    },
  },
  {
    what: 'nothing could be saved',
    tag: 'carer-follow-up-plan',
    bring: async (element, store) => {
      store.failsWith = 'quota-exceeded';
      await until(() => element.shadowRoot?.querySelector('[part="action"] summary'));
      for (const one of element.shadowRoot?.querySelectorAll('details') ?? []) one.open = true;
      await press(element, /^\s*(Fjern|Ta bort)/i);
      await until(() => element.shadowRoot?.querySelector('[part="failure"]'));
      store.failsWith = undefined;
      await press(element, /Prøv/i);
      await until(() => !element.shadowRoot?.querySelector('[part="failure"]'));
    },
  },
];

describe('another case on the same element', () => {
  for (const { what, tag, phase, bring, then, view = 'staff' } of states) {
    it(`${tag}: shows the next case as a new element would, after: ${what}`, async () => {
      const store = new FillableStore();
      await twoCases(store, phase);
      const properties = { store, staff, view, caseId: 'one' } as object;
      const element = await mount(tag, properties);
      await bring(element, store);
      const before = seen(element);
      Object.assign(element, { caseId: 'other' });
      const fresh = await mount(tag, { ...properties, caseId: 'other' });
      await settled(element);
      if (then) for (const one of [element, fresh]) await then(one);
      else expect(before).to.not.equal(seen(fresh));
      await until(() => seen(element) === seen(fresh)).catch(() => undefined);
      const [now, wanted] = [seen(element), seen(fresh)];
      const at = Array.from(wanted).findIndex((letter, index) => letter !== now[index]);
      expect(
        now === wanted,
        `instead of …${wanted.slice(at - 60, at + 200)} it shows …${now.slice(at - 60, at + 200)}`,
      ).to.equal(true);
    });
  }
});
