import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CarerCaseBoard } from '../../components/case-board/case-board.js';
import { boardRows, initialsOf } from '../../components/case-board/board-row.js';
import { addDays } from '../../src/domain/calendar.js';
import { addAction, agreePlan, draftPlan, followUpPlanKind } from '../../src/domain/follow-up-plan.js';
import { openSupportCase, recordOffer, setContactPerson, supportCaseKind } from '../../src/domain/support-case.js';
import { today } from '../../components/controllers/browser-context.js';
import { MemoryRecordStore } from '../../src/storage/memory-record-store.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import {
  all,
  context,
  expectAccessible,
  find,
  heard,
  LANGUAGES,
  mount,
  saved,
  tabTo,
  textOf,
  type,
  unmountAll,
  valueOf,
} from './page.js';

const open = (store: RecordStore, more: Partial<CarerCaseBoard> = {}): Promise<CarerCaseBoard> =>
  mount('carer-case-board', { store, ...more });
const names = (board: CarerCaseBoard): string[] => all(board, '[part="case"] .name').map((one) => one.textContent);

async function withCases(store: RecordStore): Promise<void> {
  const odd = valueOf(
    setContactPerson(
      openSupportCase({ id: 'odd', carer: { name: 'Odd Brekke' }, patient: { initials: 'A.B.' } }, context),
      { name: 'Marte Lunde' },
      undefined,
      'Marte Lunde',
      context,
    ),
  );
  const amina = openSupportCase({ id: 'amina', carer: { name: 'Amina Yusuf' } }, context);
  const nils = valueOf(
    recordOffer(openSupportCase({ id: 'nils', carer: { name: 'Nils Moen' } }, context), 'declined', 'Marte', context),
  );
  for (const one of [nils, amina, odd]) await saved(store, supportCaseKind, one);
  const action = {
    need: 'Hemmelig behov',
    what: 'Hemmelig tiltak',
    kind: 'listening',
    owner: { party: 'service', name: 'x' },
    due: addDays(today(), -2),
  } as const;
  const plan = valueOf(addAction(draftPlan('odd', context), action, { by: 'Marte' }, context));
  await saved(store, followUpPlanKind, valueOf(agreePlan(plan, { by: ['Odd'], carerHasCopy: true }, context)));
}

describe('carer-case-board', () => {
  let store: MemoryRecordStore;
  beforeEach(() => {
    store = new MemoryRecordStore();
  });
  afterEach(unmountAll);

  it('says so when there is nobody yet', async () => {
    expect(textOf(await open(store))).to.contain('Ingen pårørende er registrert ennå.');
  });

  it('shows stage, next step, date and owner, what is overdue first, and no need or action', async () => {
    await withCases(store);
    const board = await open(store);
    expect(names(board)).to.deep.equal(['Odd Brekke', 'Amina Yusuf', 'Nils Moen']);
    const [first] = all(board, '[part="case"]');
    expect(first?.textContent)
      .to.contain('Plan avtalt')
      .and.to.contain('Følg opp tiltak')
      .and.to.contain('for 2 dager siden')
      .and.to.contain('Marte Lunde');
    expect(textOf(board)).to.not.contain('Hemmelig');
    expect(all(board, '[part="case"]').at(-1)?.textContent)
      .to.contain('Takket nei')
      .and.to.contain('Ingenting å gjøre');
  });

  it('opens a case by keyboard and tells the host which', async () => {
    await withCases(store);
    const board = await open(store);
    await tabTo(board, () => all(board, '[part="case"] button')[1]);
    const selected = heard(board, 'carer-case-selected');
    await sendKeys({ press: 'Enter' });
    expect((await selected).caseId).to.equal('amina');
  });

  it('finds by name, filters by stage, and says how many', async () => {
    await withCases(store);
    const board = await open(store);
    await type(board, find<HTMLInputElement>(board, 'input[type="search"]'), 'nils');
    expect(names(board)).to.deep.equal(['Nils Moen']);
    expect(textOf(board)).to.contain('1 av 3');
    await type(board, find<HTMLInputElement>(board, 'input[type="search"]'), 'zzz');
    expect(textOf(board)).to.contain('Ingen passer');
    await type(board, find<HTMLInputElement>(board, 'input[type="search"]'), '');
    await type(board, find<HTMLSelectElement>(board, 'select'), 'not-offered');
    expect(names(board)).to.deep.equal(['Amina Yusuf']);
  });

  it('follows changes made elsewhere', async () => {
    const board = await open(store);
    await saved(store, supportCaseKind, openSupportCase({ id: 'new', carer: { name: 'Ny Pårørende' } }, context));
    await waitUntil(() => names(board).includes('Ny Pårørende'));
  });

  it('keeps an unreadable case and says that it is there', async () => {
    store.keep({ kind: 'support-case', id: 'broken', caseId: 'broken', record: { version: 1 } });
    const board = await open(store);
    expect(textOf(board)).to.contain('(1)');
    expect(textOf(board)).to.contain('lar seg ikke lese');
  });

  it('shows initials only on the wall, in large type', async () => {
    await withCases(store);
    const board = await open(store, { view: 'display' });
    expect(textOf(board)).to.contain('O.B.').and.to.not.contain('Odd').and.to.not.contain('Marte');
    expect(all(board, 'button')).to.have.length(0);
    expect(parseFloat(getComputedStyle(find(board, 'td')).fontSize)).to.be.at.least(28);
  });

  it('makes initials of any name', () => {
    expect(initialsOf('Kari Anne Brekke-Moen')).to.equal('K.A.B.M.');
    expect(initialsOf('')).to.equal('');
  });

  it('shows four hundred cases with one row each', () => {
    const cases = Array.from({ length: 400 }, (_, at) =>
      openSupportCase({ id: String(at), carer: { name: `Nr ${String(at)}` } }, context),
    );
    expect(boardRows({ cases, assessments: [], conversations: [], plans: [] }, today())).to.have.length(400);
  });

  for (const lang of LANGUAGES) {
    it(`is accessible in every state (${lang})`, async () => {
      const board = await open(store, { lang });
      await expectAccessible(board);
      await withCases(store);
      await waitUntil(() => all(board, '[part="case"]').length === 3);
      await expectAccessible(board);
      board.view = 'display';
      await board.updateComplete;
      await expectAccessible(board);
    });
  }
});
