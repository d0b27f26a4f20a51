import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CarerCaseBoard } from '../../../components/case-board/case-board.js';
import { today } from '../../../src/browser/clock-and-ids.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { startAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { submitAssessment } from '../../../src/domain/assessment/submit-assessment.js';
import {
  openSupportCase,
  setContactPerson,
  setNickname,
  supportCaseKind,
} from '../../../src/domain/case/support-case.js';
import { trailKind } from '../../../src/domain/device/audit-trail.js';
import { addDays } from '../../../src/domain/kernel/calendar.js';
import {
  addAction,
  agreePlan,
  draftPlan,
  followUpPlanKind,
  setActionStatus,
  shareAction,
  type FollowUpPlan,
} from '../../../src/domain/plan/follow-up-plan.js';
import type { RecordStore } from '../../../src/storage/record-store.js';
import {
  all,
  button,
  context,
  expectAccessible,
  FillableStore,
  find,
  heard,
  LANGUAGES,
  mount,
  press,
  saved,
  tabTo,
  textOf,
  type,
  unmountAll,
  until,
  valueOf,
} from '../page.js';

const MARTE = { id: 'n-17', name: 'Marte Lunde', unit: 'Palliativt team' };
const author = { by: 'Marte Lunde' };
const day = (days: number): string => addDays(today(), days);
const rows = (board: CarerCaseBoard): HTMLElement[] => all(board, '[part="work"]');
const whats = (board: CarerCaseBoard): string[] =>
  all(board, '[part="work"] .open').map((one) => one.textContent.trim());
const rowOf = (board: CarerCaseBoard, what: string): HTMLElement => {
  const row = rows(board).find((one) => one.textContent.includes(what));
  if (!row) throw new Error(`no row says ${what}: ${textOf(board)}`);
  return row;
};
const inRow = (board: CarerCaseBoard, what: string, text: string): HTMLElement => {
  const found = [...rowOf(board, what).querySelectorAll('button')].find((one) => one.textContent.trim() === text);
  if (!found) throw new Error(`no ${text} in ${what}`);
  return found;
};

/** Opens the work list, as somebody does in the morning. */
async function openWork(
  store: RecordStore,
  more: Partial<CarerCaseBoard> & { lang?: string } = {},
): Promise<CarerCaseBoard> {
  const board = await mount('carer-case-board', { store, staff: MARTE, ...more });
  find<HTMLInputElement>(board, 'input[value="work"]').click();
  await until(() => rows(board).length > 0 || board.shadowRoot?.querySelector('.empty'));
  return board;
}

async function withPlan(store: RecordStore): Promise<void> {
  const odd = valueOf(
    setContactPerson(
      openSupportCase({ id: 'odd', carer: { name: 'Odd Brekke', relation: 'ektefelle' } }, context),
      { name: 'Marte Lunde' },
      undefined,
      'Marte Lunde',
      context,
    ),
  );
  await saved(store, supportCaseKind, setNickname(odd, 'Fjellet'));
  await saved(store, supportCaseKind, openSupportCase({ id: 'per', carer: { name: 'Per Aas' } }, context));
  const mine = { party: 'service', name: 'Marte Lunde' } as const;
  const said = [
    { what: 'Kort på kjøleskapet', owner: mine, due: day(-2) },
    { what: 'Ring Odd', owner: mine, due: day(0) },
    { what: 'Rullator', owner: { party: 'service', name: 'Hjelpemidler' } as const, due: day(40) },
    { what: 'Holdt tilbake', owner: mine, due: day(0) },
  ];
  let plan: FollowUpPlan = draftPlan('odd', context);
  for (const one of said)
    plan = valueOf(addAction(plan, { need: 'Behov', kind: 'practical-help', ...one }, author, context));
  plan = valueOf(agreePlan(plan, { by: ['Odd'], carerHasCopy: true }, context));
  const kept = plan.actions.at(-1)?.id ?? '';
  await saved(store, followUpPlanKind, valueOf(shareAction(plan, kept, 'carer-only', author, context)));
  const pers = valueOf(
    addAction(
      draftPlan('per', context),
      { need: '', what: 'Møte', kind: 'coordination', owner: { party: 'service', name: 'Jonas Vik' }, due: day(-1) },
      author,
      context,
    ),
  );
  await saved(store, followUpPlanKind, valueOf(agreePlan(pers, { by: ['Per'], carerHasCopy: true }, context)));
}

const planOf = async (store: RecordStore, caseId: string): Promise<FollowUpPlan> =>
  valueOf(await store.list(followUpPlanKind, caseId)).records[0]!;

describe('the work list of the board', () => {
  let store: FillableStore;
  beforeEach(() => {
    store = new FillableStore();
  });
  afterEach(unmountAll);

  it('has what is mine, late first, in groups, with whoever else has it, and no line that the carer keeps', async () => {
    await withPlan(store);
    const board = await openWork(store);
    expect(whats(board)).to.deep.equal(['Kort på kjøleskapet', 'Ring Odd', 'Rullator']);
    expect(all(board, 'h3').map((one) => one.textContent.trim().split(/\s+/).slice(0, 2).join(' '))).to.deep.equal([
      'Over fristen',
      'I dag',
      'Senere 1',
    ]);
    expect(rowOf(board, 'Kort').textContent).to.contain('Fjellet').and.to.contain('2 dager over fristen');
    expect(rowOf(board, 'Kort').textContent).to.not.contain('Marte');
    expect(rowOf(board, 'Rullator').textContent).to.contain('Hjelpemidler');
    expect(textOf(board)).to.not.contain('Holdt').and.to.not.contain('Behov');
    find<HTMLInputElement>(board, 'input[value="all"]').click();
    await until(() => whats(board).includes('Møte'));
    expect(rowOf(board, 'Møte').textContent).to.contain('Jonas Vik').and.to.contain('Per Aas');
    find<HTMLInputElement>(board, 'input[value="unit"]').click();
    await until(() => textOf(board).includes('Ingenting venter på teamet.'));
    await press(board, button(board, 'Vis alle'));
    await until(() => whats(board).length === 4);
  });

  it('opens an action in its plan, by keyboard, and tells the host which', async () => {
    await withPlan(store);
    const board = await openWork(store);
    await tabTo(board, () => all(board, '[part="work"] .open')[0]);
    await sendKeys({ press: 'ArrowDown' });
    const selected = heard(board, 'carer-case-selected');
    await sendKeys({ press: 'Enter' });
    const plan = await planOf(store, 'odd');
    const { caseId, place } = await selected;
    expect([caseId, place]).to.deep.equal(['odd', { page: 'plan', actionId: plan.actions[1]?.id }]);
  });

  it('says that an action is done or under way with one press, saves it with a trace, and undoes it', async () => {
    await withPlan(store);
    const board = await openWork(store);
    inRow(board, 'Kort', 'I gang').focus();
    const changed = heard(board, 'carer-plan-changed');
    await sendKeys({ press: 'Enter' });
    expect((await changed).caseId).to.equal('odd');
    await until(() => rowOf(board, 'Kort').textContent.includes('i gang'));
    await until(() => board.shadowRoot?.activeElement === rowOf(board, 'Kort'));
    expect((await planOf(store, 'odd')).actions[0]?.status).to.equal('under-way');
    await press(board, inRow(board, 'Kort', 'Gjort'));
    await until(() => rowOf(board, 'Kort').textContent.includes('gjort nå'));
    const [action] = (await planOf(store, 'odd')).actions;
    expect([action?.status, action?.history.at(-1)?.by]).to.deep.equal(['done', 'Marte Lunde']);
    const trail = valueOf(await store.list(trailKind, 'odd')).records;
    expect(trail.map(({ act, by }) => [act, by.code])).to.deep.equal([
      ['changed', 'n-17'],
      ['changed', 'n-17'],
    ]);
    await press(board, inRow(board, 'Kort', 'Angre'));
    await until(() => !rowOf(board, 'Kort').textContent.includes('gjort nå'));
    expect((await planOf(store, 'odd')).actions[0]?.status).to.equal('under-way');
    expect((await planOf(store, 'odd')).status).to.equal('agreed');
  });

  it('writes nothing over what somebody else has done with the action meanwhile, and says so', async () => {
    await withPlan(store);
    const board = await openWork(store);
    const plan = await planOf(store, 'odd');
    const elsewhere = setActionStatus(plan, plan.actions[0]?.id ?? '', 'declined', { by: 'Jonas Vik' }, context);
    const done = inRow(board, 'Kort', 'Gjort');
    await saved(store, followUpPlanKind, valueOf(elsewhere));
    done.click();
    await until(() => textOf(board).includes('Noen andre har endret dette tiltaket'));
    expect((await planOf(store, 'odd')).actions[0]?.status).to.equal('declined');
    await until(() => !whats(board).includes('Kort på kjøleskapet'));
  });

  it('keeps what was changed in other lines of the plan meanwhile', async () => {
    await withPlan(store);
    const board = await openWork(store);
    const plan = await planOf(store, 'odd');
    const done = inRow(board, 'Kort', 'Gjort');
    const elsewhere = setActionStatus(plan, plan.actions[1]?.id ?? '', 'under-way', { by: 'Jonas Vik' }, context);
    await saved(store, followUpPlanKind, valueOf(elsewhere));
    done.click();
    await until(() => rowOf(board, 'Kort').textContent.includes('gjort nå'));
    expect((await planOf(store, 'odd')).actions.map(({ status }) => status).slice(0, 2)).to.deep.equal([
      'done',
      'under-way',
    ]);
  });

  it('says where it could not be saved, and leaves the row as it is', async () => {
    await withPlan(store);
    const board = await openWork(store);
    store.failsWith = 'quota-exceeded';
    await press(board, inRow(board, 'Kort', 'Gjort'));
    await until(() => board.shadowRoot?.querySelector('.refused'));
    store.failsWith = undefined;
    expect((await planOf(store, 'odd')).actions[0]?.status).to.equal('planned');
    await press(board, inRow(board, 'Kort', 'Gjort'));
    await until(() => rowOf(board, 'Kort').textContent.includes('gjort nå'));
    expect(board.shadowRoot?.querySelector('.refused')).to.equal(null);
  });

  it('finds by name and by what is to be done, and is the same tomorrow', async () => {
    await withPlan(store);
    const board = await openWork(store);
    await type(board, find<HTMLInputElement>(board, 'input[type="search"]'), 'rull');
    await until(() => whats(board).join() === 'Rullator');
    await type(board, find<HTMLInputElement>(board, 'input[type="search"]'), 'zzz');
    await until(() => textOf(board).includes('Ingenting passer'));
    unmountAll();
    const next = await mount('carer-case-board', { store, staff: MARTE });
    await until(() => whats(next).length === 3);
  });

  it('opens a form without a case where it is named', async () => {
    const draft = startAssessment(
      { caseId: 'new', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' },
      context,
    );
    await saved(store, needsAssessmentKind, valueOf(submitAssessment(draft, context)));
    const board = await openWork(store, { staff: undefined });
    expect(board.shadowRoot?.querySelector('input[name="scope"]')).to.equal(null);
    await press(board, all(board, '[part="work"] .open')[0]!);
    await until(() => textOf(board).includes('Hvem er skjemaet fra?'));
    expect(find<HTMLInputElement>(board, 'input[value="cases"]').checked).to.equal(true);
  });

  for (const lang of LANGUAGES) {
    it(`is accessible in every state (${lang})`, async () => {
      const board = await openWork(store, { lang });
      await expectAccessible(board);
      await withPlan(store);
      await until(() => rows(board).length === 3);
      await expectAccessible(board);
      const [, , done] = all(board, '[part="work"] button');
      await press(board, done!);
      await until(() => all(board, '.was').length === 1);
      await expectAccessible(board);
    });
  }
});
