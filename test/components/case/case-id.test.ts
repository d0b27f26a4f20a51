import { expect } from '@open-wc/testing';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { find, KeptStore, mount, press, until } from '../page.js';

const TAGS = ['carer-needs-form', 'carer-conversation-record', 'carer-follow-up-plan'] as const;

describe('the case id that a host sets', () => {
  let reported: unknown[] = [];
  const report = globalThis.reportError;
  beforeEach(() => {
    reported = [];
    globalThis.reportError = (error) => reported.push(error);
  });
  afterEach(() => {
    globalThis.reportError = report;
  });

  it('may be a number, as a script hands one in: it is kept as a text', async () => {
    const store = new KeptStore();
    const element = await mount('carer-needs-form', { caseId: 42 as unknown as string, store });
    await press(element, find(element, '[part="start"]'));
    await until(async () => {
      const list = await store.list(needsAssessmentKind, '42');
      return list.ok && list.value.records.length === 1;
    });
    expect(reported).to.deep.equal([]);
  });

  for (const tag of TAGS)
    for (const caseId of [' ', 'x'.repeat(201), 'a\nb', {}, NaN, Infinity])
      it(`${tag}: one that nothing can be saved under is said on the page, and why to the developer: ${(typeof caseId === 'number' ? String(caseId) : JSON.stringify(caseId)).slice(0, 12)}`, async () => {
        const element = await mount(tag, { caseId: caseId as unknown as string, store: new KeptStore() });
        expect(element.shadowRoot?.querySelector('[role="alert"]')?.textContent).to.contain('hvem denne siden gjelder');
        expect(reported.map(String)).to.deep.equal([`TypeError: ${tag}: case-id must be 1 to 200 letters`]);
      });
});
