import {
  CaseRow,
  CASE_SORTS,
  caseRow,
  filtersOf,
  findableWords,
  isFoundBy,
  orderOf,
  pageOf,
  personKey,
  rowOfUnknownCase,
  wantedWords,
  type CasePage,
  type CaseQuery,
  type PageWanted,
} from '../../domain/overview/case-row.js';
import type { PlainDate } from '../../domain/kernel/calendar.js';
import { USUAL_DAYS, type UnitDays } from '../../domain/overview/unit-days.js';
import { done, type Outcome } from '../../domain/kernel/outcome.js';
import { conversationRecordKind } from '../../domain/conversation/conversation-record.js';
import { followUpPlanKind } from '../../domain/plan/follow-up-plan.js';
import { needsAssessmentKind } from '../../domain/assessment/needs-assessment.schema.js';
import type { RecordKindName } from '../../domain/kernel/record-kind.js';
import { supportCaseKind } from '../../domain/case/support-case.js';

import {
  STALE,
  type CaseEntry,
  type CaseIndexReading,
  NO_WORK,
  type IndexAnswer,
  type StoreIn,
  type Transact,
} from './idb-schema.js';
import type { RecordStore, StoreFailure } from '../record-store.js';
import { readEntries, type StoredEntry } from '../stored-entry.js';

/*
 * The rows of cases, kept beside the records and found by one index over all their keys, so that a board reads the
 * page it shows and nothing else. A save only marks a case as stale; its row is made anew when somebody looks. What a
 * day changes by itself (something becomes due or overdue) is known beforehand and stands among the keys, too.
 *
 *   stale                          to be made anew
 *   until/2026-12-03               the row holds until this day
 *   made/2 28 42 7/2026-11-22      it was made for this day, and does not hold on an earlier one, nor where the unit
 *                                  has decided otherwise about its days; 2 counts how the keys have been made
 *   work                           the row is up to date, and what is to be done in the case was not listed yet
 *   unreadable                     the case is stored and cannot be read
 *   list/overdue/due/1 2026-12-01… stands in a list, in this place of an order
 *   word/kari                      is found by it
 *   person/marte lunde             contact person or deputy
 *   patient/…                      is about the patient who is known by this
 *   work/…                         has something to be done: see `idb-work-index.lazy.ts`
 */
const UNTIL = 'until/';
const MADE = 'made/';
const UNREADABLE = 'unreadable';
const WORD = 'word/';
const PERSON = 'person/';
const PATIENT = 'patient/';
const madeFor = ({ bereavementTalkFrom, bereavementTalkUntil, formWaits }: UnitDays): string =>
  `${MADE}2 ${[bereavementTalkFrom, bereavementTalkUntil, formWaits].join(' ')}/`;
const listKey = (filter: string, sort: string, order = ''): string => `list/${filter}/${sort}/${order}`;

/** Sorts after every key that begins so. */
const END = '\uFFFF';
const beginningWith = (start: string): IDBKeyRange => IDBKeyRange.bound(start, start + END);

/** How many rows are made anew in one transaction: enough to be quick, few enough to let others in between. */
const BATCH = 250;

/** The page of cases that is asked for, from the stored rows; rows that are stale are made anew first. */
export function casesIn(
  store: Pick<RecordStore, 'list'>,
  tx: Transact,
  query: CaseQuery,
  page: PageWanted,
): Promise<Outcome<CasePage, StoreFailure>> {
  return pageIn(tx, query, {
    read: (cases) => readPage(cases, query, page),
    scan: async () => (await import('../cases-by-scan.lazy.js')).casesByScan(store, query, page),
  });
}

/** What is asked of the index, read once no entry is stale. */
export async function pageIn<Page>(
  tx: Transact,
  { today, unitDays = USUAL_DAYS }: Pick<CaseQuery, 'today' | 'unitDays'>,
  { lacking, extend, read, scan }: CaseIndexReading<Page>,
): Promise<Outcome<Page, StoreFailure>> {
  for (;;) {
    const found = await tx('readonly', ['cases'], async (within) => {
      if (!(await within('cases').get(FORMS_MARKED))) return undefined;
      const ids = await outdated(within('cases'), today, unitDays, lacking);
      return ids.length > 0 ? { broken: ids } : read(within('cases'));
    });
    if (!found.ok) return found;
    if (!found.value) {
      const marked = await tx('readwrite', ['records', 'cases'], markForms);
      if (!marked.ok) return scan();
      continue;
    }
    const { broken, page } = found.value;
    if (page) return done(page);
    // The rows are made outside of transactions, so that no save waits for it; a row is written where its case was not
    // saved meanwhile.
    const records = await tx('readonly', ['records', 'cases'], (within) => readRecords(within, broken));
    if (!records.ok) return records;
    const rows = rowsOf(records.value, today, unitDays, extend);
    const written = await tx('readwrite', ['cases'], (within) => writeRows(within('cases'), rows));
    // A full disk has no room for rows; all records can still be read.
    if (!written.ok) return scan();
  }
}

/** The id of an entry that is no case: it stands there once all forms were looked through for those without a case. */
const FORMS_MARKED = '';

/**
 * Marks every case that has forms as stale, once: forms that came before boards showed those without a case have no
 * entry yet. By their keys, so that no form is read.
 */
async function markForms(within: {
  (name: 'records'): StoreIn<'records', 'readwrite'>;
  (name: 'cases'): StoreIn<'cases', 'readwrite'>;
}): Promise<void> {
  const forms = IDBKeyRange.bound([needsAssessmentKind.name], [needsAssessmentKind.name, []]);
  const cases = within('cases');
  const byCase = within('records').index('by-case');
  for (let at = await byCase.openKeyCursor(forms, 'nextunique'); at; at = await at.continue()) {
    const caseId = at.key[1];
    if (!(await cases.get(caseId))) await cases.put({ caseId, keys: [STALE] });
  }
  await cases.put({ caseId: FORMS_MARKED, keys: [] });
}

/** Cases whose row is stale, or of another day or of other days of a unit: a batch of them. */
async function outdated(
  cases: StoreIn<'cases', IDBTransactionMode>,
  today: PlainDate,
  unitDays: UnitDays,
  lacking: string | undefined,
): Promise<string[]> {
  const byKey = cases.index('by-key');
  const made = madeFor(unitDays);
  const ids = await Promise.all([
    byKey.getAllKeys(STALE, BATCH),
    byKey.getAllKeys(IDBKeyRange.bound(UNTIL, UNTIL + today), BATCH),
    byKey.getAllKeys(IDBKeyRange.bound(MADE, made, false, true), BATCH),
    byKey.getAllKeys(IDBKeyRange.bound(made + today, MADE + END, true), BATCH),
    lacking === undefined ? [] : byKey.getAllKeys(lacking, BATCH),
  ]);
  return [...new Set(ids.flat())];
}

/** The stored entries of a case, read in one transaction. */
interface CaseAsRead {
  readonly caseId: string;
  readonly savedBy: string | undefined;
  readonly lists: readonly [StoredEntry[], StoredEntry[], StoredEntry[], StoredEntry[]];
}

const KINDS = [supportCaseKind, needsAssessmentKind, conversationRecordKind, followUpPlanKind] as const;

async function readRecords(
  store: {
    (name: 'records'): StoreIn<'records', 'readonly'>;
    (name: 'cases'): StoreIn<'cases', 'readonly'>;
  },
  caseIds: readonly string[],
): Promise<CaseAsRead[]> {
  const byCase = store('records').index('by-case');
  return Promise.all(
    caseIds.map(async (caseId): Promise<CaseAsRead> => {
      const listOf = ({ name }: { readonly name: RecordKindName }): Promise<StoredEntry[]> =>
        byCase.getAll([name, caseId]);
      const [entry, ...lists] = await Promise.all([
        store('cases').get(caseId),
        listOf(KINDS[0]),
        listOf(KINDS[1]),
        listOf(KINDS[2]),
        listOf(KINDS[3]),
      ]);
      return { caseId, savedBy: entry?.savedBy, lists };
    }),
  );
}

/** The entry of each case for this day; none where there is no case any more. */
function rowsOf(
  cases: readonly CaseAsRead[],
  today: PlainDate,
  unitDays: UnitDays,
  extend: CaseIndexReading<unknown>['extend'] = ({ keys }) => ({ keys: [...keys, NO_WORK] }),
): RowToWrite[] {
  return cases.map(({ caseId, savedBy, lists }) => {
    const supportCases = readEntries(KINDS[0], lists[0]);
    const supportCase = supportCases.records[0];
    const assessments = readEntries(KINDS[1], lists[1]).records;
    if (!supportCase && supportCases.unreadable.length > 0)
      return { caseId, savedBy, entry: { caseId, keys: [UNREADABLE] } };
    if (!supportCase) {
      const made = rowOfUnknownCase(caseId, assessments, today, unitDays);
      if (!made) return { caseId, savedBy, entry: undefined };
      const entry = { caseId, keys: keysOf(made.row, today, unitDays, made.until), row: made.row };
      return { caseId, savedBy, entry: { ...entry, ...extend(entry, assessments) } };
    }
    const records = {
      supportCase,
      assessments,
      conversations: readEntries(KINDS[2], lists[2]).records,
      plans: readEntries(KINDS[3], lists[3]).records,
    };
    const { row, until } = caseRow(records, today, unitDays);
    const entry = { caseId, keys: keysOf(row, today, unitDays, until), row };
    return { caseId, savedBy, entry: { ...entry, ...extend(entry, records) } };
  });
}

interface RowToWrite {
  readonly caseId: string;
  /** The save that it was made after. */
  readonly savedBy: string | undefined;
  readonly entry: CaseEntry | undefined;
}

/** Writes the rows, but for cases that were saved since: theirs are made once more. */
async function writeRows(cases: StoreIn<'cases', 'readwrite'>, rows: readonly RowToWrite[]): Promise<void> {
  await Promise.all(
    rows.map(async ({ caseId, savedBy, entry }) => {
      const now = await cases.get(caseId);
      // Saved since, or erased.
      if (now?.savedBy !== savedBy || !now) return;
      await (entry ? cases.put(savedBy === undefined ? entry : { ...entry, savedBy }) : cases.delete(caseId));
    }),
  );
}

function keysOf(row: CaseRow, today: PlainDate, unitDays: UnitDays, until: PlainDate | undefined): string[] {
  return [
    madeFor(unitDays) + today,
    ...(until === undefined ? [] : [UNTIL + until]),
    ...filtersOf(row).flatMap((filter) => CASE_SORTS.map((sort) => listKey(filter, sort, orderOf(row, sort)))),
    ...findableWords(row).map((word) => WORD + word),
    ...[row.owner, row.deputy].flatMap((name) => (name === undefined ? [] : [PERSON + personKey(name)])),
    ...(row.patientNames ?? []).map((name) => PATIENT + name),
  ];
}

/** The page that is asked for; or, where stored rows are damaged, the cases of those, to be made anew. */
async function readPage(
  cases: StoreIn<'cases', 'readonly'>,
  query: CaseQuery,
  page: PageWanted,
): Promise<IndexAnswer<CasePage>> {
  const { filter = 'open', sort = 'due', find = '', person, patient } = query;
  const byKey = cases.index('by-key');
  const unreadable = await byKey.count(UNREADABLE);
  const wanted = wantedWords(find);
  const one = person !== undefined ? PERSON + personKey(person) : patient !== undefined ? PATIENT + patient : undefined;
  if (one !== undefined) {
    const { rows, broken } = shownRows(await byKey.getAll(one));
    return broken.length > 0 ? { broken } : { broken, page: { ...pageOf(rows, query, page), unreadable } };
  }
  if (wanted.length > 0) {
    // Of each way in which the search may be meant, the longest word leaves the fewest entries to look through.
    const longest = wanted.map((way) => [...way].sort((one, other) => other.length - one.length)[0] ?? '');
    const found = await Promise.all([...new Set(longest)].map((word) => byKey.getAll(beginningWith(WORD + word))));
    const wordsIn = ({ keys }: CaseEntry): string[] =>
      keys.flatMap((key) => (key.startsWith(WORD) ? [key.slice(WORD.length)] : []));
    const { rows, broken } = shownRows(found.flat().filter((entry) => isFoundBy(wanted, wordsIn(entry))));
    const { find: _found, ...rest } = query;
    return broken.length > 0 ? { broken } : { broken, page: { ...pageOf(rows, rest, page), unreadable } };
  }
  const start = listKey(filter, sort);
  const after = page.after === undefined ? undefined : start + page.after;
  const range = after === undefined ? beginningWith(start) : IDBKeyRange.bound(after, start + END, true);
  const [entries, count] = await Promise.all([byKey.getAll(range, page.limit + 1), byKey.count(beginningWith(start))]);
  const { rows, broken } = shownRows(entries.slice(0, page.limit));
  const last = rows.at(-1);
  const next = entries.length > page.limit && last ? { next: orderOf(last, sort) } : {};
  return broken.length > 0 ? { broken } : { broken, page: { rows, count, unreadable, ...next } };
}

function shownRows(entries: readonly CaseEntry[]): { rows: CaseRow[]; broken: string[] } {
  const rows = new Map<string, CaseRow>();
  const broken: string[] = [];
  for (const { caseId, row } of entries) {
    const parsed = CaseRow.safeParse(row);
    if (parsed.success) rows.set(caseId, parsed.data);
    else broken.push(caseId);
  }
  return { rows: [...rows.values()], broken };
}
