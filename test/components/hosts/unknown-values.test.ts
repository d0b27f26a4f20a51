import { expect } from '@open-wc/testing';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { find, kept, KeptStore, press, settled, textOf, unmountAll, until } from '../page.js';
import { shown, TAGS, type Tag } from './elements.js';
import { Reports } from './reports.js';

/** A property of an element: what it is when nothing is given, what it takes, and what it does not. */
interface Case {
  readonly name: string;
  readonly standard: unknown;
  readonly takes: unknown;
  readonly unknown: readonly unknown[];
  readonly attribute?: string;
}

const view = (standard: string, takes: string): Case => ({
  name: 'view',
  standard,
  takes,
  unknown: ['nonsense', '', 7, {}],
  attribute: 'view',
});
const messages: Case = { name: 'messages', standard: {}, takes: { tryAgain: 'x' }, unknown: ['x', 7, [], true] };
const staff: Case = {
  name: 'staff',
  standard: undefined,
  takes: { name: 'Mari' },
  unknown: ['Mari', 7, {}, { id: 'm' }],
};
const unitDays: Case = {
  name: 'unitDays',
  standard: { bereavementTalkFrom: 28, bereavementTalkUntil: 42, formWaits: 7 },
  takes: { bereavementTalkFrom: 2, bereavementTalkUntil: 3, formWaits: 7 },
  unknown: [
    7,
    'soon',
    [],
    { bereavementTalkFrom: -1 },
    { formWaits: 1.5 },
    { formWaits: '7' },
    { bereavementTalkFrom: 50 },
    { bereavementTalk: 2 },
  ],
};
const offers: Case = { name: 'offers', standard: [], takes: [], unknown: ['x', {}, 7] };

const CASES: Readonly<Record<Tag, readonly Case[]>> = {
  'carer-needs-form': [
    { name: 'layout', standard: 'pages', takes: 'one-page', unknown: ['grid', '', 7], attribute: 'layout' },
    { name: 'filledBy', standard: 'self', takes: 'phone', unknown: ['nurse', '', {}], attribute: 'filled-by' },
    {
      name: 'idleMinutes',
      standard: 5,
      takes: 9,
      unknown: [0, -1, Infinity, NaN, 'soon', {}],
      attribute: 'idle-minutes',
    },
    { name: 'name', standard: '', takes: 'needs', unknown: [{}, true], attribute: 'name' },
    { name: 'helpNumbers', standard: undefined, takes: [{ number: '1', text: 'x' }], unknown: ['113', {}, 113] },
    { name: 'childPath', standard: undefined, takes: { text: 'x' }, unknown: ['/children', {}, 7, { text: 7 }] },
    messages,
  ],
  'carer-conversation-record': [
    view('staff', 'carer'),
    { name: 'conversationId', standard: '', takes: 'talk', unknown: [{}, true], attribute: 'conversation-id' },
    staff,
    offers,
    unitDays,
    messages,
  ],
  'carer-follow-up-plan': [view('staff', 'carer'), staff, offers, unitDays, messages],
  'carer-case-board': [
    view('worklist', 'display'),
    { name: 'secondsPerPage', standard: 20, takes: 9, unknown: [-1, Infinity, NaN, {}], attribute: 'seconds-per-page' },
    staff,
    messages,
  ],
};

let reports: Reports;
beforeEach(() => {
  reports = new Reports();
});
afterEach(() => {
  reports.giveBack();
  unmountAll();
});

for (const tag of TAGS) {
  for (const { name, standard, takes, unknown, attribute } of CASES[tag]) {
    describe(`${tag}: ${name}`, () => {
      const make = (): [Element, () => unknown] => {
        const element = document.createElement(tag);
        return [element, () => (element as unknown as Record<string, unknown>)[name]];
      };

      it('is the standard where it is undefined or null', () => {
        const [element, now] = make();
        for (const nothing of [undefined, null]) {
          Object.assign(element, { [name]: takes });
          expect(now()).to.equal(takes);
          Object.assign(element, { [name]: nothing });
          expect(now()).to.deep.equal(standard);
        }
        expect(reports.messages).to.deep.equal([]);
      });

      it('is the standard where it is anything else, with one message to the developer', () => {
        for (const one of unknown) {
          const [element, now] = make();
          reports.errors.length = 0;
          for (const given of [one, one, takes, one]) Object.assign(element, { [name]: given });
          expect(now()).to.deep.equal(standard);
          expect(reports.messages, String(one)).to.have.length(1);
          expect(reports.messages[0]).to.match(new RegExp(`^${tag}: ${name} takes `));
        }
      });

      if (attribute)
        it('is the standard once its attribute is removed', () => {
          const [element, now] = make();
          element.setAttribute(attribute, String(takes));
          expect(now()).to.equal(takes);
          element.removeAttribute(attribute);
          expect(now()).to.equal(standard);
          expect(reports.messages).to.deep.equal([]);
        });
    });
  }

  describe(`${tag}: with everything absent`, () => {
    for (const nothing of [undefined, null]) {
      it(`shows what it shows otherwise, with ${String(nothing)} for every property`, async () => {
        const store = new KeptStore();
        const names = [...CASES[tag].map(({ name }) => name), 'questionSet'];
        const other = await shown(tag, { store });
        const element = await shown(tag, { store, ...Object.fromEntries(names.map((name) => [name, nothing])) });
        await until(
          () => textOf(element) === textOf(other),
          () => textOf(element),
        );
        expect(reports.messages).to.deep.equal([]);
      });
    }

    it('keeps its own words under a key without a text', async () => {
      const element = await shown(tag, { store: new KeptStore(), messages: { missingCase: undefined, heading: null } });
      expect(textOf(element)).to.equal(textOf(await shown(tag, { store: new KeptStore() })));
    });
  });
}

describe('carer-needs-form', () => {
  it('saves on, whoever `filled-by` says holds the pen', async () => {
    const store = new KeptStore();
    const form = await shown('carer-needs-form', { store }, 'filled-by="mother"');
    form.removeAttribute('filled-by');
    await settled(form);
    await press(form, find(form, '[part="start"]'));
    await until(async () => (await kept(store, needsAssessmentKind)).length === 1);
    expect((await kept(store, needsAssessmentKind))[0]?.filledBy).to.equal('self');
    expect(reports.messages).to.have.length(1);
  });
});

describe('staff', () => {
  it('may have a number as code; what else is no text is left out', () => {
    const plan = document.createElement('carer-follow-up-plan');
    Object.assign(plan, { staff: { id: 42, name: 'Mari', role: {}, unit: 'C3' } });
    expect(plan.staff).to.deep.equal({ id: '42', name: 'Mari', unit: 'C3' });
    expect(reports.messages).to.deep.equal([]);
  });
});
