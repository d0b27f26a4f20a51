import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { CarerCaseBoard } from '../../../components/case-board/case-board.js';
import { addDays } from '../../../src/domain/kernel/calendar.js';
import { addAction, agreePlan, draftPlan, followUpPlanKind } from '../../../src/domain/plan/follow-up-plan.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { paperCode } from '../../../src/domain/assessment/paper-form-code.js';
import {
  openSupportCase,
  recordOffer,
  setContactPerson,
  setNickname,
  supportCaseKind,
} from '../../../src/domain/case/support-case.js';
import { today } from '../../../src/browser/clock-and-ids.js';
import type { RecordStore } from '../../../src/storage/record-store.js';
import {
  all,
  button,
  context,
  expectAccessible,
  FillableStore,
  find,
  heard,
  KeptStore,
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
  let store: KeptStore;
  beforeEach(() => {
    store = new KeptStore();
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
      .and.to.contain('2 dager over fristen')
      .and.to.contain('Marte Lunde');
    expect(textOf(board)).to.not.contain('Hemmelig');
    expect(all(board, '[part="case"]').at(-1)?.textContent).to.contain('Takket nei').and.to.contain('Ingenting nå');
  });

  it('opens a case by keyboard and tells the host which', async () => {
    await withCases(store);
    const board = await open(store);
    await tabTo(board, () => all(board, '[part="case"] button')[0]);
    await sendKeys({ press: 'ArrowDown' });
    const selected = heard(board, 'carer-case-selected');
    await sendKeys({ press: 'Enter' });
    expect((await selected).caseId).to.equal('amina');
  });

  it('goes from case to case with the arrow keys', async () => {
    await withCases(store);
    const board = await open(store);
    const buttons = all(board, '[part="case"] button');
    buttons[0]?.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(board.shadowRoot?.activeElement).to.equal(buttons[1]);
    await sendKeys({ press: 'End' });
    expect(board.shadowRoot?.activeElement).to.equal(buttons[2]);
  });

  it('finds by the beginning of a name, initials or the code of a paper form', async () => {
    await withCases(store);
    const board = await open(store);
    const search = find<HTMLInputElement>(board, 'input[type="search"]');
    for (const [typed, found] of [
      ['nils', ['Nils Moen']],
      ['mo ni', ['Nils Moen']],
      ['A.B.', ['Odd Brekke']],
      ['o.b.', ['Odd Brekke']],
      ['marte', ['Odd Brekke']],
      [paperCode('amina', carerNeeds12), ['Amina Yusuf']],
      ['', ['Odd Brekke', 'Amina Yusuf', 'Nils Moen']],
    ] as const) {
      await type(board, search, typed);
      await until(() => names(board).join() === found.join(), `${typed} finds ${found.join()}`);
    }
    await type(board, search, 'zzz');
    await until(() => textOf(board).includes('Ingen passer'));
    await press(board, button(board, 'Vis alle'));
    await until(() => names(board).length === 3);
    expect(search.value).to.equal('');
  });

  it('filters by stage or what is overdue, sorts, and says how many', async () => {
    await withCases(store);
    const board = await open(store);
    expect(textOf(board)).to.contain('3 i alt');
    const filter = find<HTMLSelectElement>(board, 'select[name="filter"]');
    await type(board, filter, 'not-offered');
    await until(() => names(board).join() === 'Amina Yusuf');
    await type(board, filter, 'overdue');
    await until(() => names(board).join() === 'Odd Brekke');
    await type(board, filter, 'open');
    const byName = find<HTMLInputElement>(board, 'input[name="order"][value="name"]');
    byName.click();
    await until(() => names(board).join() === 'Amina Yusuf,Nils Moen,Odd Brekke');
    expect(byName.closest('th')?.getAttribute('aria-sort')).to.equal('ascending');
    expect(all(board, '[aria-sort]')).to.have.length(1);
  });

  it('remembers the filter, the order and whose cases, and nothing that somebody typed', async () => {
    await withCases(store);
    const staff = { name: 'marte lunde ' };
    const board = await open(store, { staff });
    find<HTMLInputElement>(board, 'input[value="mine"]').click();
    await until(() => names(board).join() === 'Odd Brekke');
    await type(board, find<HTMLInputElement>(board, 'input[type="search"]'), 'odd');
    await type(board, find<HTMLSelectElement>(board, 'select[name="filter"]'), 'overdue');
    expect(localStorage.getItem('carer-case-board')).to.not.match(/odd|brekke|marte/i);
    unmountAll();
    const next = await open(store, { staff });
    await until(() => names(next).join() === 'Odd Brekke');
    expect(find<HTMLSelectElement>(next, 'select[name="filter"]').value).to.equal('overdue');
    expect(find<HTMLInputElement>(next, 'input[type="search"]').value).to.equal('');
  });

  it('shows all cases where nothing that can be read is remembered', async () => {
    localStorage.setItem('carer-case-board', '{"list":"x","filter":7,"sort":');
    await withCases(store);
    expect(names(await open(store))).to.have.length(3);
  });

  it('goes to the search with /, and everything is within ten tab stops', async () => {
    for (let number = 0; number < 60; number += 1)
      await saved(
        store,
        supportCaseKind,
        openSupportCase({ id: `c${String(number)}`, carer: { name: `Nr ${String(number)}` } }, context),
      );
    const board = await open(store, { staff: { name: 'Marte Lunde', unit: 'Palliativt team' } });
    const stops = all(board, 'a, button, input, select, summary').filter(
      (one) => one.tabIndex >= 0 && one.checkVisibility(),
    );
    // Of radios of one name, one is a tab stop.
    const names = new Set(stops.map((one) => (one.matches('[type="radio"]') ? one.getAttribute('name') : one)));
    expect(names.size).to.be.lessThan(10);
    all(board, '.open')[0]?.focus();
    await sendKeys({ press: '/' });
    expect(board.shadowRoot?.activeElement).to.equal(find(board, 'input[type="search"]'));
    await sendKeys({ press: '/' });
    expect(find<HTMLInputElement>(board, 'input[type="search"]').value).to.equal('/');
  });

  it('has thirty cases on a screen of 1080 pixels, and its head stays in sight', async () => {
    for (let number = 0; number < 50; number += 1)
      await saved(
        store,
        supportCaseKind,
        openSupportCase({ id: `c${String(number)}`, carer: { name: 'Odd', relation: 'far' } }, context),
      );
    const board = await open(store);
    board.style.inlineSize = '1600px';
    const rows = all(board, '[part="case"]');
    const [first, thirtieth] = [rows[0]!, rows[29]!].map((row) => row.getBoundingClientRect());
    expect(thirtieth!.bottom - first!.top).to.be.at.most(30 * 31);
    rows[40]?.scrollIntoView({ block: 'center' });
    expect(find(board, 'thead th').getBoundingClientRect().top).to.equal(0);
  });

  it('shows four hundred cases fifty at a time, each once', async () => {
    for (let number = 0; number < 400; number += 1)
      await saved(
        store,
        supportCaseKind,
        openSupportCase({ id: `c${String(number)}`, carer: { name: `Nr ${String(number)}` } }, context),
      );
    const board = await open(store);
    expect(names(board)).to.have.length(50);
    expect(textOf(board)).to.contain('50 av 400');
    await press(board, button(board, 'Vis 50 til'));
    await until(() => names(board).length === 100);
    expect(new Set(names(board)).size).to.equal(100);
  });

  it('follows changes made elsewhere', async () => {
    const board = await open(store);
    await saved(store, supportCaseKind, openSupportCase({ id: 'new', carer: { name: 'Ny Pårørende' } }, context));
    await until(() => names(board).includes('Ny Pårørende'));
  });

  it('keeps an unreadable case and says that it is there', async () => {
    store.keep({ kind: 'support-case', id: 'broken', caseId: 'broken', record: { version: 1 } });
    const board = await open(store);
    expect(textOf(board)).to.contain('(1)');
    expect(textOf(board)).to.contain('kan ikke leses');
  });

  it('shows initials only on the wall, in large type', async () => {
    await withCases(store);
    const board = await open(store, { view: 'display' });
    expect(textOf(board)).to.contain('O.B.').and.to.not.contain('Odd').and.to.not.contain('Marte');
    expect(all(board, 'button')).to.have.length(0);
    expect(parseFloat(getComputedStyle(find(board, 'td')).fontSize)).to.be.at.least(28);
  });

  it('shows a nickname on the wall where there is one', async () => {
    await withCases(store);
    const odd = valueOf(await store.read(supportCaseKind, 'odd'));
    await saved(store, supportCaseKind, setNickname(odd, 'Fjellet'));
    const board = await open(store, { view: 'display' });
    expect(textOf(board)).to.contain('Fjellet').and.to.not.contain('O.B.');
  });

  it('turns pages by itself on the wall where not all fit, goes back to the first, and pauses', async () => {
    for (let number = 0; number < 30; number += 1)
      await saved(
        store,
        supportCaseKind,
        openSupportCase({ id: `c${String(number)}`, carer: {}, nickname: `Nr ${String(number)}` }, context),
      );
    const board = await open(store, { view: 'display', secondsPerPage: 0.05 });
    const pages = (): number[] => (/Side (\d+) av (\d+)/.exec(textOf(board)) ?? []).slice(1).map(Number);
    // Each page that was drawn, however quickly the next one came.
    const turned: number[] = [];
    const watcher = new MutationObserver(() => turned.push(pages()[0] ?? 0));
    watcher.observe(board.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await until(() => turned.includes(2) && turned.lastIndexOf(1) > turned.indexOf(2));
    watcher.disconnect();
    const seen = new Set<string>();
    await press(board, button(board, 'Bli på denne siden'));
    expect(button(board, 'Fortsett å bla')).to.not.equal(undefined);
    // By hand through all of them, from wherever it stands: every case once.
    const [, count = 0] = pages();
    for (let turn = 0; turn < count; turn += 1) {
      const [page = 0] = pages();
      for (const row of all(board, '[part="case"]')) seen.add(row.textContent.replaceAll(/\s+/g, ' '));
      expect(all(board, '[part="case"]').length).to.be.lessThan(30);
      await press(board, button(board, 'Neste side'));
      await until(() => pages()[0] === (page % count) + 1);
    }
    expect(seen.size).to.equal(30);
    expect(all(board, 'table thead th')).to.have.length(5);
  });

  it('says on the wall when it was read and how much is due, and turns pages under a pointer that is parked there', async () => {
    await withCases(store);
    for (let number = 0; number < 30; number += 1)
      await saved(
        store,
        supportCaseKind,
        openSupportCase({ id: `c${String(number)}`, carer: {}, nickname: `Nr ${String(number)}` }, context),
      );
    const board = await open(store, { view: 'display', secondsPerPage: 0.2 });
    await until(() => textOf(board).includes('0 å gjøre i dag, 1 over fristen'));
    expect(textOf(board))
      .to.match(/Oppdatert \S+ \d+\. \S+ kl\. \d\d\.\d\d/)
      .and.to.contain('2 dager over fristen')
      .and.to.not.contain('Hemmelig');
    await sendMouse({ type: 'move', position: [200, 200] });
    await until(() => board.matches(':hover'));
    const shown = (): string => /Side (\d+)/.exec(textOf(board))?.[1] ?? '';
    const before = shown();
    await until(() => shown() !== before);
  });

  it('hands all cases of somebody who leaves to another, and takes them back with one press', async () => {
    await withCases(store);
    const board = await open(store, { staff: { name: 'Leder' } });
    find<HTMLDetailsElement>(board, '.leaving').open = true;
    await until(() => board.shadowRoot?.querySelector('.leaving form'));
    const field = (name: string): HTMLInputElement => find<HTMLInputElement>(board, `.leaving input[name="${name}"]`);
    await type(board, field('from'), 'marte lunde');
    await until(() => textOf(board).includes('1 sak'));
    await type(board, field('name'), 'Jonas Vik');
    await type(board, field('phone'), '400 00 002');
    await press(board, button(board, 'Gi 1 sak videre'));
    await until(() => textOf(board).includes('1 sak er gitt til Jonas Vik.'));
    const contact = async (): Promise<unknown> => {
      const { contactPerson, contactChanges } = valueOf(await store.read(supportCaseKind, 'odd'));
      return [contactPerson, contactChanges?.at(-1)?.recordedBy];
    };
    expect(await contact()).to.deep.equal([{ name: 'Jonas Vik', phone: '400 00 002' }, 'Leder']);
    await until(() => all(board, '[part="case"]')[0]?.textContent.includes('Jonas Vik'));
    await press(board, button(board, 'Angre'));
    await until(() => textOf(board).includes('Sakene er gitt tilbake.'));
    expect(await contact()).to.deep.equal([{ name: 'Marte Lunde' }, 'Marte Lunde']);
  });

  it('says so where the cases cannot be read, and tries again', async () => {
    const closed = new FillableStore();
    closed.casesFailWith = 'unavailable';
    const board = await open(closed);
    expect(textOf(board)).to.contain('Nettleseren kan ikke lagre her');
    closed.casesFailWith = undefined;
    await withCases(closed);
    await press(board, button(board, 'Prøv igjen'));
    await until(() => names(board).length === 3);
  });

  for (const lang of LANGUAGES) {
    it(`is accessible in every state (${lang})`, async () => {
      const board = await open(store, { lang });
      await expectAccessible(board);
      await withCases(store);
      await until(() => all(board, '[part="case"]').length === 3);
      find<HTMLDetailsElement>(board, '.leaving').open = true;
      await until(() => board.shadowRoot?.querySelector('.leaving form'));
      await expectAccessible(board);
      board.view = 'display';
      await board.updateComplete;
      await expectAccessible(board);
    });
  }
});
