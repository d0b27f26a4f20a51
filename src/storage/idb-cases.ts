import type { IDBPObjectStore } from 'idb';
import {
  CaseRow,
  CASE_SORTS,
  caseRow,
  filtersOf,
  findableWords,
  orderOf,
  pageOf,
  personKey,
  wantedWords,
  type CasePage,
  type CaseQuery,
  type PageWanted,
} from '../domain/case-row.js';
import type { PlainDate } from '../domain/calendar.js';
import { conversationRecordKind } from '../domain/conversation-record.js';
import { followUpPlanKind } from '../domain/follow-up-plan.js';
import { needsAssessmentKind } from '../domain/needs-assessment.js';
import type { RecordKind, StoredRecord } from '../domain/record-version.js';
import { supportCaseKind } from '../domain/support-case.js';
import type * as schema from './idb-schema.js';
import type { CaseEntry, RecordSchema } from './idb-schema.js';
import type { RecordList } from './record-store.js';
import { readEntries } from './stored-entry.js';

/*
 * The rows of cases, kept beside the records and found by one index over all their keys, so that a board reads the
 * page it shows and nothing else. A save only marks a case as stale; its row is made anew when somebody looks. What a
 * day changes by itself (something becomes due or overdue) is known beforehand and stands among the keys, too.
 *
 *   stale                          to be made anew
 *   until/2026-12-03               the row holds until this day
 *   unreadable                     the case lies there and cannot be read
 *   list/overdue/due/1 2026-12-01… stands in a list, in this place of an order
 *   word/kari                      is found by it
 *   person/marte lunde             contact person or deputy
 */
/* Said again, so that this file, which boards fetch later, shares no chunk with the store that a phone begins with. */
const STALE: typeof schema.STALE = 'stale';
const UNTIL = 'until/';
const UNREADABLE = 'unreadable';
const WORD = 'word/';
const PERSON = 'person/';
const listKey = (filter: string, sort: string, order = ''): string => `list/${filter}/${sort}/${order}`;

/** After every key that begins so. */
const END = '\uFFFF';
const beginningWith = (start: string): IDBKeyRange => IDBKeyRange.bound(start, start + END);

type Stores = 'records' | 'cases';
type Store<Name extends Stores, Mode extends IDBTransactionMode> = IDBPObjectStore<RecordSchema, Stores[], Name, Mode>;

/** How many rows are made anew in one transaction: enough to be quick, few enough to let others in between. */
const BATCH = 250;

/** Makes rows anew that are stale or of another day, a batch of them. True where there may be more. */
export async function refreshSome(
  records: Store<'records', 'readwrite'>,
  cases: Store<'cases', 'readwrite'>,
  today: PlainDate,
): Promise<boolean> {
  const byKey = cases.index('by-key');
  const [stale, outdated] = await Promise.all([
    byKey.getAllKeys(STALE, BATCH),
    byKey.getAllKeys(IDBKeyRange.bound(UNTIL, UNTIL + today), BATCH),
  ]);
  await makeAnew(records, cases, [...new Set([...stale, ...outdated])], today);
  return stale.length === BATCH || outdated.length === BATCH;
}

async function makeAnew(
  records: Store<'records', 'readwrite'>,
  cases: Store<'cases', 'readwrite'>,
  caseIds: readonly string[],
  today: PlainDate,
): Promise<void> {
  const byCase = records.index('by-case');
  const listOf = async <Rec extends StoredRecord>(kind: RecordKind<Rec>, caseId: string): Promise<RecordList<Rec>> =>
    readEntries(kind, await byCase.getAll([kind.name, caseId]));
  await Promise.all(
    caseIds.map(async (caseId) => {
      const [supportCases, assessments, conversations, plans] = await Promise.all([
        listOf(supportCaseKind, caseId),
        listOf(needsAssessmentKind, caseId),
        listOf(conversationRecordKind, caseId),
        listOf(followUpPlanKind, caseId),
      ]);
      const supportCase = supportCases.records[0];
      if (!supportCase) {
        await (supportCases.unreadable.length > 0 ? cases.put({ caseId, keys: [UNREADABLE] }) : cases.delete(caseId));
        return;
      }
      const all = {
        supportCase,
        assessments: assessments.records,
        conversations: conversations.records,
        plans: plans.records,
      };
      const { row, until } = caseRow(all, today);
      await cases.put({ caseId, keys: keysOf(row, until), row });
    }),
  );
}

function keysOf(row: CaseRow, until: PlainDate | undefined): string[] {
  return [
    ...(until === undefined ? [] : [UNTIL + until]),
    ...filtersOf(row).flatMap((filter) => CASE_SORTS.map((sort) => listKey(filter, sort, orderOf(row, sort)))),
    ...findableWords(row).map((word) => WORD + word),
    ...[row.owner, row.deputy].flatMap((name) => (name === undefined ? [] : [PERSON + personKey(name)])),
  ];
}

/** The page that is asked for; `broken` are cases whose row was not one, and which are to be made anew. */
export async function readPage(
  cases: Store<'cases', 'readonly'>,
  query: CaseQuery,
  page: PageWanted,
): Promise<CasePage & { readonly broken: readonly string[] }> {
  const { filter = 'open', sort = 'due', find = '', person } = query;
  const byKey = cases.index('by-key');
  const unreadable = await byKey.count(UNREADABLE);
  // The longest word leaves the fewest to look through.
  const word = wantedWords(find).sort((one, other) => other.length - one.length)[0];
  if (word !== undefined || person !== undefined) {
    const key =
      person === undefined ? beginningWith(WORD + (word ?? '')) : IDBKeyRange.only(PERSON + personKey(person));
    const { rows, broken } = rowsOf(await byKey.getAll(key));
    return { ...pageOf(rows, query, page), unreadable, broken };
  }
  const start = listKey(filter, sort);
  const after = page.after === undefined ? undefined : start + page.after;
  const range = after === undefined ? beginningWith(start) : IDBKeyRange.bound(after, start + END, true);
  const [entries, count] = await Promise.all([byKey.getAll(range, page.limit + 1), byKey.count(beginningWith(start))]);
  const { rows, broken } = rowsOf(entries.slice(0, page.limit));
  const last = rows.at(-1);
  const next = entries.length > page.limit && last ? { next: orderOf(last, sort) } : {};
  return { rows, count, unreadable, broken, ...next };
}

function rowsOf(entries: readonly CaseEntry[]): { rows: CaseRow[]; broken: string[] } {
  const rows = new Map<string, CaseRow>();
  const broken: string[] = [];
  for (const { caseId, row } of entries) {
    const parsed = CaseRow.safeParse(row);
    if (parsed.success) rows.set(caseId, parsed.data);
    else broken.push(caseId);
  }
  return { rows: [...rows.values()], broken };
}

/** Marks a case as stale: its row is made anew before it is shown again. */
export async function markStale(
  cases: Pick<Store<'cases', 'readwrite'>, 'put'>,
  caseIds: readonly string[],
): Promise<void> {
  for (const caseId of caseIds) await cases.put({ caseId, keys: [STALE] });
}
