import { expect } from '@open-wc/testing';
import type { CarerCaseBoard } from '../../../components/case-board/case-board.js';
import { today } from '../../../src/browser/clock-and-ids.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { startAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { submitAssessment } from '../../../src/domain/assessment/submit-assessment.js';
import { closeCase, recordDeath } from '../../../src/domain/case/case-phase.js';
import { answerChildren, keepChild } from '../../../src/domain/case/children.js';
import { openSupportCase, supportCaseKind, type SupportCase } from '../../../src/domain/case/support-case.js';
import { addTelling } from '../../../src/domain/case/telling.js';
import { addDays } from '../../../src/domain/kernel/calendar.js';
import type { UnitDays } from '../../../src/domain/overview/unit-days.js';
import {
  addAction,
  agreePlan,
  draftPlan,
  followUpPlanKind,
  recordApplication,
} from '../../../src/domain/plan/follow-up-plan.js';
import type { RecordStore } from '../../../src/storage/record-store.js';
import {
  all,
  expectAccessible,
  find,
  KeptStore,
  LANGUAGES,
  mount,
  saved,
  textOf,
  type,
  unmountAll,
  until,
  valueOf,
} from '../page.js';

const daysAgo = (days: number): { now: string; newId: () => string } => ({
  now: `${addDays(today(), -days)}T10:00:00+01:00`,
  newId: () => crypto.randomUUID(),
});
const open = (store: RecordStore, more: Partial<CarerCaseBoard> & { lang?: string } = {}): Promise<CarerCaseBoard> =>
  mount('carer-case-board', { store, ...more });
const caseOf = (id: string, name: string, days = 60): SupportCase =>
  openSupportCase({ id, carer: { name } }, daysAgo(days));
const rowOf = (board: CarerCaseBoard, name: string): string =>
  (all(board, '[part="case"]').find((row) => row.textContent.includes(name))?.textContent ?? '').replaceAll(
    /\s+/g,
    ' ',
  );

async function sendForm(store: RecordStore, caseId: string, days: number): Promise<void> {
  const draft = startAssessment({ caseId, questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, daysAgo(days));
  await saved(store, needsAssessmentKind, valueOf(submitAssessment(draft, daysAgo(days))));
}

async function planFor(store: RecordStore, caseId: string, due: number, appealBy?: number): Promise<void> {
  const action = { need: '', what: 'x', kind: 'application', owner: { party: 'service', name: 'x' } } as const;
  const dated = { ...action, due: addDays(today(), due) };
  const drafted = valueOf(addAction(draftPlan(caseId, daysAgo(30)), dated, { by: 'Marte' }, daysAgo(30)));
  const agreed = valueOf(agreePlan(drafted, { by: ['Kari'], carerHasCopy: true }, daysAgo(30)));
  const about = {
    decision: 'partly',
    ...(appealBy !== undefined && { appealBy: addDays(today(), appealBy) }),
  } as const;
  const applied = recordApplication(agreed, agreed.actions[0]?.id ?? '', about, { by: 'Marte' }, daysAgo(20));
  await saved(store, followUpPlanKind, valueOf(applied));
}

describe('what presses most, on the board', () => {
  let store: KeptStore;
  beforeEach(() => {
    store = new KeptStore();
  });
  afterEach(unmountAll);

  it('is named before a new form, which is counted', async () => {
    await saved(store, supportCaseKind, caseOf('kari', 'Kari'));
    await planFor(store, 'kari', -4);
    await sendForm(store, 'kari', 1);
    const row = rowOf(await open(store), 'Kari');
    expect(row)
      .to.contain('Følg opp tiltak')
      .and.to.contain('og 1 til')
      .and.to.contain('4 dager over fristen')
      .and.to.contain('Skjemaet er kommet');
  });

  it('says of a form, a time to appeal and what a carer told in which way each is late', async () => {
    for (const name of ['Kari', 'Odd', 'Amina']) await saved(store, supportCaseKind, caseOf(name, name));
    await sendForm(store, 'Kari', 9);
    await planFor(store, 'Odd', 30, -2);
    const told = addTelling(
      valueOf(await store.read(supportCaseKind, 'Amina')),
      { text: 'x', by: 'carer' },
      daysAgo(3),
    );
    await saved(store, supportCaseKind, valueOf(told));
    const board = await open(store);
    expect(rowOf(board, 'Kari')).to.contain('Ha en samtale').and.to.contain('har ventet i 9 dager');
    expect(rowOf(board, 'Odd'))
      .to.contain('Sjekk om det skal klages')
      .and.to.contain('fristen gikk ut for 2 dager siden');
    expect(rowOf(board, 'Amina'))
      .to.contain('Les det den pårørende har fortalt')
      .and.to.contain('har ventet i 3 dager');
    await type(board, find<HTMLSelectElement>(board, 'select[name="filter"]'), 'overdue');
    await until(() => textOf(board).includes('3 i alt'));
  });

  it('has every stage among the filters, once and by another name', async () => {
    const board = await open(store);
    const options = all<HTMLOptionElement>(board, 'select[name="filter"] option');
    expect(options.map(({ value }) => value)).to.include.members(['unknown-case', 'talk-held', 'closed']);
    expect(new Set(options.map(({ text }) => text.trim())).size).to.equal(options.length);
  });

  it('shows a form that came to a closed case among all who are followed', async () => {
    const closed = closeCase(caseOf('kari', 'Kari'), { reason: 'ended', recordedBy: 'Marte' }, daysAgo(20));
    await saved(store, supportCaseKind, valueOf(closed));
    await sendForm(store, 'kari', 1);
    expect(rowOf(await open(store), 'Kari')).to.contain('Se på skjemaet som kom etterpå');
  });

  it('marks quietly where children are known of and not followed up, and never on the wall', async () => {
    await saved(store, supportCaseKind, caseOf('kari', 'Kari'));
    const odd = openSupportCase({ id: 'odd', carer: { name: 'Odd', relationCode: 'neighbour' } }, daysAgo(60));
    await saved(store, supportCaseKind, answerChildren(odd, 'no', 'Marte', daysAgo(3)));
    const nora = { id: 'n', who: 'Nora' };
    await saved(store, supportCaseKind, valueOf(keepChild(caseOf('ingrid', 'Ingrid'), nora)));
    const child = { id: 'c', who: 'Ida', followedUpBy: 'Helsesykepleier', followUpDue: addDays(today(), -2) };
    await saved(store, supportCaseKind, valueOf(keepChild(caseOf('nils', 'Nils'), child)));
    const board = await open(store);
    expect(rowOf(board, 'Ingrid')).to.contain('Barn: barn under 18 år er berørt').and.to.not.contain('Nora');
    // Nobody has asked Kari yet: the talk does, and a mark on every row would say nothing.
    expect(rowOf(board, 'Kari')).to.not.contain('Barn');
    // Who a carer is stands there also where it was chosen from the list.
    expect(rowOf(board, 'Odd')).to.contain('nabo').and.to.not.contain('Barn');
    expect(rowOf(board, 'Nils')).to.contain('Følg opp barn').and.to.not.contain('Ida');
    board.view = 'display';
    await until(() => textOf(board).includes('Tavle'));
    expect(textOf(board)).to.not.match(/barn|Ida|Nora/i);
  });

  it('has nothing on the wall of a no, a death, or what a carer told', async () => {
    const died = { on: addDays(today(), -60), recordedBy: 'Marte' };
    await saved(store, supportCaseKind, valueOf(recordDeath(caseOf('kari', 'Kari'), died, daysAgo(60))));
    const told = addTelling(caseOf('odd', 'Odd'), { text: 'x', by: 'carer' }, daysAgo(3));
    await saved(store, supportCaseKind, valueOf(told));
    const board = await open(store, { view: 'display' });
    expect(textOf(board)).to.not.match(/etterlat|fortalt|død/i);
  });
});

describe('the days of a unit', () => {
  let store: KeptStore;
  beforeEach(async () => {
    store = new KeptStore();
    const died = { on: addDays(today(), -3), recordedBy: 'Marte' };
    await saved(store, supportCaseKind, valueOf(recordDeath(caseOf('kari', 'Kari'), died, daysAgo(3))));
    await saved(store, supportCaseKind, caseOf('odd', 'Odd'));
    await sendForm(store, 'odd', 3);
  });
  afterEach(unmountAll);

  it('are four to six weeks after a death and a week for a form, or what the host says, and may change', async () => {
    const board = await open(store);
    expect(rowOf(board, 'Kari')).to.contain('Etterlatt').and.to.contain('om 25 dager');
    expect(rowOf(board, 'Odd')).to.not.contain('har ventet');
    board.unitDays = { bereavementTalkFrom: 2, bereavementTalkUntil: 3, formWaits: 2 };
    await until(() => rowOf(board, 'Kari').includes('Tid for etterlattesamtale'));
    expect(rowOf(board, 'Kari')).to.contain('i dag');
    expect(rowOf(board, 'Odd')).to.contain('har ventet i 3 dager');
    Object.assign(board, { unitDays: { formWaits: 1 } });
    await until(() => rowOf(board, 'Kari').includes('om 25 dager'));
    expect(rowOf(board, 'Odd')).to.contain('har ventet i 3 dager');
  });

  it('are the usual ones where a host gives something else, and the developer is told once', async () => {
    const told: string[] = [];
    const listen = (event: ErrorEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      told.push(event.message);
    };
    const { onerror } = window;
    window.onerror = null;
    addEventListener('error', listen, { capture: true });
    const board = await open(store);
    for (const unitDays of [
      7,
      'x',
      [1],
      { formWaits: -1 },
      { formWaits: 1.5 },
      { formWaits: '7' },
      { formWaits: Infinity },
      { bereavementTalkFrom: 50 },
      { bereavementTalkUntil: 1e9 },
    ] as unknown as UnitDays[]) {
      board.unitDays = unitDays;
      expect(board.unitDays).to.deep.equal({ bereavementTalkFrom: 28, bereavementTalkUntil: 42, formWaits: 7 });
    }
    removeEventListener('error', listen, { capture: true });
    window.onerror = onerror;
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('unitDays takes');
  });

  for (const lang of LANGUAGES) {
    it(`rows with marks, and late ones, are accessible (${lang})`, async () => {
      const board = await open(store, { lang });
      Object.assign(board, { unitDays: { bereavementTalkFrom: 0, bereavementTalkUntil: 1, formWaits: 0 } });
      await until(() => all(board, '.overdue').length === 2);
      await expectAccessible(board);
    });
  }
});
