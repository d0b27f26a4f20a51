import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CarerFollowUpPlan } from '../../../components/follow-up-plan/follow-up-plan.js';
import { today } from '../../../src/browser/clock-and-ids.js';
import { recordLineConsent, supportCaseKind } from '../../../src/domain/case/support-case.js';
import { unfinishedFormsKind } from '../../../src/domain/case/form-drafts.js';
import { addDays } from '../../../src/domain/kernel/calendar.js';
import {
  actionLine,
  followUpPlanKind,
  planForPatientJournal,
  recordSentPlanExtract,
  shareAction,
} from '../../../src/domain/plan/follow-up-plan.js';
import { sentExtract } from '../../../src/domain/sharing/journal-extract.js';
import type { RecordStore } from '../../../src/storage/record-store.js';
import {
  all,
  button,
  context,
  expectAccessible,
  find,
  heard,
  kept,
  KeptStore,
  LANGUAGES,
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
import { agreed, author, kari, open, planWith, stored } from './plan.js';

const SENT = 'Nattevakt to netter i uken';

/** An agreed plan with one action that stands in the patient's journal, with the carer's yes. */
async function withSentAction(store: RecordStore): Promise<void> {
  const begun = planWith(SENT);
  const actionId = begun.actions[0]?.id ?? '';
  const plan = agreed(valueOf(shareAction(begun, actionId, 'patient-journal', author, context)));
  const { recordId, lineId, text } = actionLine(plan, plan.actions[0]!);
  const asked = { scope: { recordId, lineId, text }, decision: 'given', recordedBy: author.by } as const;
  const { consents } = await saved(store, supportCaseKind, valueOf(recordLineConsent(kari, asked, context)));
  const sent = sentExtract(planForPatientJournal(plan, consents), context);
  await saved(store, followUpPlanKind, recordSentPlanExtract(plan, sent));
}

const what = (element: Element): HTMLTextAreaElement =>
  find<HTMLTextAreaElement>(element, '[part="action"] .panel textarea[name="what"]');
const question = (element: Element): HTMLElement | undefined => all(element, '.sentence-question')[0];

/** Opens the action's form, writes other words into it and saves. */
async function save(element: CarerFollowUpPlan, words: string, label = 'Lagre'): Promise<void> {
  if (all(element, '[part="action"] .panel').length === 0) await press(element, button(element, 'Endre'));
  await type(element, what(element), words);
  await press(element, button(element, label));
}

let store: KeptStore;
let told: number;
const count = (): number => (told += 1);
beforeEach(async () => {
  store = new KeptStore();
  await withSentAction(store);
  told = 0;
  document.addEventListener('carer-journal-extract-withdrawn', count);
});
afterEach(() => {
  unmountAll();
  document.removeEventListener('carer-journal-extract-withdrawn', count);
});

describe('changing an action that stands in the patient’s journal', () => {
  it('asks when it is saved, takes nothing back before that is answered, and has the focus on the question', async () => {
    const element = await open(store);
    await press(element, button(element, 'Endre'));
    await type(element, what(element), 'Nattevakt');
    expect(question(element)).to.equal(undefined);
    await press(element, button(element, 'Lagre'));
    expect(question(element)?.textContent).to.contain('Denne setningen står i journalen').and.to.contain(SENT);
    expect(element.shadowRoot?.activeElement).to.equal(question(element));
    expect(what(element).value).to.equal('Nattevakt');
    expect((await stored(store))?.actions[0]?.what).to.equal(SENT);
    expect((await stored(store))?.status).to.equal('agreed');
    expect(told).to.equal(0);
    // Pressed once more: no answer either.
    await press(element, button(element, 'Lagre'));
    expect((await stored(store))?.actions[0]?.what).to.equal(SENT);
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'La den stå'));
  });

  it('asks no more once the words are as they were, and saves the rest', async () => {
    const element = await open(store);
    await save(element, 'Nattevakt');
    await type(
      element,
      find<HTMLInputElement>(element, '[part="action"] .panel input[name="due"]'),
      addDays(today(), 5),
    );
    await type(element, what(element), SENT);
    expect(question(element)).to.equal(undefined);
    await press(element, button(element, 'Lagre'));
    await until(async () => (await stored(store))?.actions[0]?.due === addDays(today(), 5));
    expect((await stored(store))?.sentExtract?.lines).to.have.length(1);
    expect(told).to.equal(0);
  });

  it('saves the rest with the sentence as it was, where it is to stay', async () => {
    const element = await open(store);
    await press(element, button(element, 'Endre'));
    await type(element, find<HTMLInputElement>(element, '[part="action"] .panel input[name="owner"]'), 'Kommunen');
    await save(element, 'Nattevakt');
    await type(element, what(element), '');
    await press(element, button(element, 'La den stå'));
    expect(all(element, '[part="action"] .panel')).to.have.length(0);
    await until(async () => (await stored(store))?.actions[0]?.owner?.name === 'Kommunen');
    expect((await stored(store))?.actions[0]?.what).to.equal(SENT);
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '[part="action"]'));
    expect(textOf(element)).to.contain('Sendt til journalen');
    await until(async () => (await kept(store, unfinishedFormsKind))[0]?.drafts === undefined);
    expect(told).to.equal(0);
  });

  it('takes it back once it is to be changed, and asks for a new yes; undoing brings the old one back', async () => {
    const element = await open(store);
    await save(element, 'Nattevakt');
    const withdrawn = heard(element, 'carer-journal-extract-withdrawn');
    await press(element, button(element, 'Endre setningen'));
    expect((await withdrawn).lineIds).to.deep.equal([(await stored(store))?.actions[0]?.id]);
    expect(all(element, '[part="action"] .panel')).to.have.length(0);
    await until(async () => (await stored(store))?.actions[0]?.what === 'Nattevakt');
    expect(textOf(element)).to.contain('Spør den pårørende om denne setningen');
    await press(element, button(element, 'Angre'));
    expect(textOf(element)).to.contain('Ikke sendt ennå').and.to.not.contain('Spør den pårørende om denne setningen');
    expect((await theCase(store)).consents.at(-1)).to.not.have.property('withdrawnAt');
    expect(told).to.equal(1);
  });

  it('has what was typed after a reload, and asks when that is saved', async () => {
    const [before, after] = twoConnections();
    await withSentAction(before);
    await save(await open(before), 'Nattevakt');
    await until(async () => JSON.stringify(await kept(after, unfinishedFormsKind)).includes('"Nattevakt"'));
    unmountAll();
    const again = await open(after);
    expect((await stored(after))?.actions[0]?.what).to.equal(SENT);
    await press(again, button(again, 'Endre'));
    await until(() => what(again).value === 'Nattevakt');
    await press(again, button(again, 'Lagre'));
    expect(question(again)).to.not.equal(undefined);
    expect(told).to.equal(0);
    await Promise.all([before.close(), after.close()]);
  });

  it('asks nothing where the sentence was taken out meanwhile, or was never sent', async () => {
    const element = await open(store);
    await save(element, 'Nattevakt');
    const now = (await stored(store))!;
    const lineId = now.actions[0]?.id ?? '';
    await saved(store, followUpPlanKind, valueOf(shareAction(now, lineId, 'care-team', author, context)));
    await until(() => question(element) === undefined);
    expect(what(element).value).to.equal('Nattevakt');
    expect(element.shadowRoot?.activeElement).to.not.equal(null);
    await press(element, button(element, 'Lagre'));
    await until(async () => (await stored(store))?.actions[0]?.what === 'Nattevakt');
    expect(told).to.equal(1);
  });

  for (const lang of LANGUAGES) {
    it(`is accessible while it is asked about (${lang})`, async () => {
      const element = await open(store, { lang });
      await press(element, all(element, '.more button[aria-expanded]').at(-1)!);
      await type(element, what(element), 'Nattevakt');
      await press(element, find(element, '[part="action"] .panel button.go'));
      expect(question(element)).to.not.equal(undefined);
      await expectAccessible(element);
    });
  }
});
