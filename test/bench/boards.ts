/*
 * Compares the board over 10,000 cases with one over 100, both in IndexedDB: opening, filtering, saving, in turns. What
 * an index bounds costs the same in both.
 */
import { openDB } from 'idb';
import type { CarerCaseBoard } from '../../components/case-board/case-board.js';
import { today } from '../../src/browser/clock-and-ids.js';
import { addDays } from '../../src/domain/kernel/calendar.js';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import {
  closeConversation,
  conversationRecordKind,
  openConversation,
} from '../../src/domain/conversation/conversation-record.js';
import {
  addAction,
  agreePlan,
  draftPlan,
  followUpPlanKind,
  setReview,
  type FollowUpPlan,
} from '../../src/domain/plan/follow-up-plan.js';
import { startAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
import { submitAssessment } from '../../src/domain/assessment/submit-assessment.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import type { StoredRecord } from '../../src/domain/kernel/record-kind.js';
import { openSupportCase, setContactPerson, supportCaseKind } from '../../src/domain/case/support-case.js';
import { IdbRecordStore } from '../../src/storage/idb/idb-record-store.js';
import { DATABASE_VERSION, STALE, upgrade, type RecordSchema } from '../../src/storage/idb/idb-schema.js';
import { pair, type Measured } from './pair.js';

const FEW = 100;
const MANY = 10_000;
const nameOf = (count: number): string => `bench-boards-${String(count)}`;

export function value<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

/** A case that was asked, has answered, was talked with and has a plan of four actions; spread over half a year. */
export function recordsOf(number: number): { kind: { readonly name: string }; record: StoredRecord }[] {
  const caseId = `case-${String(number)}`;
  const context = {
    now: `${addDays(today(), -90 + (number % 80))}T09:30:00+01:00`,
    newId: () => crypto.randomUUID(),
  };
  const opened = openSupportCase(
    { id: caseId, carer: { name: `Pårørende ${String(number)}`, relation: 'datter' } },
    context,
  );
  const nurse = { name: `Sykepleier ${String(number % 12)}`, phone: '400 00 000' };
  const form = startAssessment({ caseId, questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, context);
  const talk = openConversation(
    { caseId, kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
    context,
  );
  let plan: FollowUpPlan = draftPlan(caseId, context);
  for (let action = 0; action < 4; action += 1) {
    const what = 'Nattevakt hjemme to netter i uken, etter avtale med tildelingskontoret';
    const owner = { party: 'service', name: 'Hjemmetjenesten' } as const;
    const due = addDays(today(), ((number * 7 + action * 31) % 120) - 20);
    plan = value(addAction(plan, { need: 'Søvn', what, kind: 'respite', owner, due }, { by: 'Marte' }, context));
  }
  plan = value(
    setReview(
      value(agreePlan(plan, { by: ['Kari'], carerHasCopy: true }, context)),
      addDays(today(), (number % 60) - 10),
      context,
    ),
  );
  return [
    { kind: supportCaseKind, record: value(setContactPerson(opened, nurse, undefined, 'Marte', context)) },
    { kind: needsAssessmentKind, record: value(submitAssessment(form, context)) },
    { kind: conversationRecordKind, record: value(closeConversation(talk, 'Marte', context)) },
    { kind: followUpPlanKind, record: plan },
  ];
}

/** Puts the cases there at once, as a transfer from another system would; their rows are made when a board first asks. */
export async function fillBoards(): Promise<void> {
  for (const count of [FEW, MANY]) {
    const database = await openDB<RecordSchema>(nameOf(count), DATABASE_VERSION, {
      upgrade: (opened, from, _to, tx) => void upgrade(opened, from, tx),
    });
    for (let first = 0; first < count; first += 500) {
      const tx = database.transaction(['records', 'cases'], 'readwrite');
      for (let number = first; number < Math.min(count, first + 500); number += 1) {
        const caseId = `case-${String(number)}`;
        for (const { kind, record } of recordsOf(number)) {
          const entry = {
            kind: kind.name as 'support-case',
            id: record.id,
            caseId,
            record: { ...record, revision: 1 },
          };
          void tx.objectStore('records').put(entry);
        }
        void tx.objectStore('cases').put({ caseId, keys: [STALE] });
      }
      await tx.done;
    }
    database.close();
  }
}

async function until(isSo: () => boolean | undefined): Promise<void> {
  while (!isSo()) await new Promise(requestAnimationFrame);
}

/** A board over the database with so many cases, once its first page is there. */
export async function openBoard(count: number): Promise<{ board: CarerCaseBoard; store: IdbRecordStore }> {
  const store = new IdbRecordStore(nameOf(count));
  const board = document.createElement('carer-case-board');
  Object.assign(board, { store, lang: 'nb' });
  document.body.append(board);
  await until(() => board.shadowRoot?.querySelector('[part=case]') !== null && board.shadowRoot !== null);
  return { board, store };
}

async function openAndClose(count: number): Promise<void> {
  const { board, store } = await openBoard(count);
  board.remove();
  await store.close();
}

async function filter(board: CarerCaseBoard, to: string): Promise<void> {
  const root = board.shadowRoot;
  const select = root?.querySelector<HTMLSelectElement>('select[name=filter]');
  const status = root?.querySelector('.tools [role=status]');
  if (!select || !status) throw new Error('the board has no filter');
  const before = status.textContent;
  select.value = to;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => status.textContent !== before);
}

async function saveAction(store: IdbRecordStore): Promise<void> {
  const caseId = `case-${String(Math.floor(Math.random() * FEW))}`;
  const plans = value(await store.list(followUpPlanKind, caseId)).records;
  const [plan] = plans;
  if (!plan) throw new Error('the case has no plan');
  const context = { now: `${today()}T12:00:00+01:00`, newId: () => crypto.randomUUID() };
  const action = { need: '', what: 'Ring legen', kind: 'training' } as const;
  const { actions } = plan;
  const added = value(addAction({ ...plan, actions: actions.slice(0, 4) }, action, { by: 'Marte' }, context));
  const saved = await store.save(followUpPlanKind, added);
  if (!saved.ok) throw new Error(saved.reason);
}

export async function measureBoards(): Promise<Measured[]> {
  const start = performance.now();
  await openAndClose(MANY);
  const first = performance.now() - start;
  await openAndClose(FEW);
  const opening = await pair(
    'opening the board over 10,000 cases',
    'the same over 100',
    () => openAndClose(MANY),
    () => openAndClose(FEW),
    15,
  );
  const many = await openBoard(MANY);
  const few = await openBoard(FEW);
  let turn = 0;
  const next = (): string => (turn % 4 < 2 ? 'overdue' : 'review-due');
  const change = async (board: CarerCaseBoard): Promise<void> => {
    await filter(board, next());
    turn += 1;
  };
  const filtering = await pair(
    'changing its filter, to the new rows',
    'the same over 100',
    () => change(many.board),
    () => change(few.board),
    16,
  );
  const asking = await pair(
    'the store’s answer alone: fifty rows and how many there are',
    'the same over 100',
    () => many.store.cases({ today: today() }, { limit: 50 }),
    () => few.store.cases({ today: today() }, { limit: 50 }),
  );
  // Made once, as the rows were.
  for (const { store } of [many, few]) await store.work({ today: today() }, { limit: 50 });
  const work = await pair(
    'fifty rows of what is to be done, and how much there is',
    'the same over 100',
    () => many.store.work({ today: today() }, { limit: 50 }),
    () => few.store.work({ today: today() }, { limit: 50 }),
  );
  many.board.remove();
  few.board.remove();
  const saving = await pair(
    'saving an action among 10,000 cases: read, changed, acknowledged',
    'the same among 100',
    () => saveAction(many.store),
    () => saveAction(few.store),
  );
  const each = { what: 'the first board after 10,000 cases came in at once', against: 'each case of it' };
  return [opening, asking, work, filtering, saving, { ...each, ours: first, theirs: first / MANY }];
}
