/** What is to be done across cases, kept in the index of cases: fetched when somebody opens a work list. */
import { personKey, wantedWords, type PageWanted } from '../../domain/overview/case-row.js';
import { caseWork, CaseWork, workOfUnknownCase, workOrder } from '../../domain/overview/work-item.js';
import {
  findableInWork,
  groupBounds,
  namesOfWork,
  rowsOfWork,
  workPageOf,
  type WorkGroup,
  type WorkPage,
  type WorkQuery,
  type WorkRow,
} from '../../domain/overview/work-page.js';
import type { RecordStore } from '../record-store.js';
import { workByScan } from '../work-by-scan.js';
import { NO_WORK, type CaseEntry, type CaseIndexReading, type IndexAnswer, type StoreIn } from './idb-schema.js';

/*
 * Beside the keys of its row, an entry has keys for each thing that is to be done:
 *
 *   work/all/2026-12-03 05 …               in the list of everything, by its sort key
 *   work/person/marte lunde/2026-12-03 …   in the list of whoever follows it up
 *   work/unit/palliativt team/2026-…       in the list of a unit
 *   work/nobody/2026-12-03 …               nobody has it
 *   work/word/stol                         is found by it
 */
const WORK = `${NO_WORK}/`;
const WORD = `${WORK}word/`;
const ALL = `${WORK}all/`;
const NOBODY = `${WORK}nobody/`;
const listOf = (kind: 'person' | 'unit', key: string): string =>
  // A name with a stroke in it would be the beginning of another list.
  `${WORK}${kind}/${key.replaceAll('%', '%25').replaceAll('/', '%2F')}/`;

/** Sorts after every key that begins so. */
const END = '\uFFFF';

/** How the index is asked for a work list. */
export function workReading(
  store: Pick<RecordStore, 'list'>,
  query: WorkQuery,
  page: PageWanted,
): CaseIndexReading<WorkPage> {
  const { today, unitDays } = query;
  return {
    lacking: NO_WORK,
    extend: ({ caseId, keys }, records) => {
      const work =
        'supportCase' in records
          ? caseWork(records, today, unitDays)
          : workOfUnknownCase(caseId, records, today, unitDays);
      return work ? { keys: [...keys, ...keysOf(work)], work } : { keys };
    },
    read: (cases) => readWork(cases, query, page),
    scan: () => workByScan(store, query, page),
  };
}

function keysOf(work: CaseWork): string[] {
  const rows = rowsOfWork(work);
  const inLists = rows.flatMap((row) => {
    const order = workOrder(work.caseId, row.item);
    const { people, units } = namesOfWork(row);
    const lists = [
      ALL,
      ...people.map((key) => listOf('person', key)),
      ...units.map((key) => listOf('unit', key)),
      ...(people.length + units.length === 0 ? [NOBODY] : []),
    ];
    return lists.map((list) => list + order);
  });
  return [...inLists, ...new Set(rows.flatMap((row) => findableInWork(row).map((word) => WORD + word)))];
}

/** The lists of which the one that is asked for is made; no row stands in two of them. */
function listsOf({ scope = 'all', worker }: WorkQuery): string[] {
  if (scope === 'all') return [ALL];
  const key = personKey((scope === 'mine' ? worker?.name : worker?.unit) ?? '');
  if (key === '') return [];
  return scope === 'mine' ? [listOf('person', key)] : [listOf('unit', key), NOBODY];
}

async function readWork(
  cases: StoreIn<'cases', 'readonly'>,
  query: WorkQuery,
  page: PageWanted,
): Promise<IndexAnswer<WorkPage>> {
  const byKey = cases.index('by-key');
  const wanted = wantedWords(query.find ?? '');
  if (wanted.length > 0) {
    // Of each way in which the search may be meant, the longest word leaves the fewest entries to look through.
    const longest = wanted.map((way) => [...way].sort((one, other) => other.length - one.length)[0] ?? '');
    const entries = await Promise.all(
      [...new Set(longest)].map((word) => byKey.getAll(IDBKeyRange.bound(WORD + word, WORD + word + END))),
    );
    const { works, broken } = worksIn(entries.flat());
    if (broken.length > 0) return { broken };
    return { broken, page: workPageOf([...works.values()], query, page) };
  }
  const lists = listsOf(query);
  const keys = await Promise.all(lists.map((list) => firstKeys(cases, list, page)));
  const places = keys.flat().sort((one, other) => (one.order < other.order ? -1 : 1));
  const shown = places.slice(0, page.limit);
  const ids = [...new Set(shown.map(({ caseId }) => caseId))];
  const [entries, counts] = await Promise.all([
    Promise.all(ids.map((id) => cases.get(id))),
    countGroups(cases, lists, query.today),
  ]);
  const { works, broken } = worksIn(entries.filter((entry) => entry !== undefined));
  const rows = shown.flatMap(({ caseId, order }): WorkRow[] => {
    const work = works.get(caseId);
    return work ? rowsOfWork(work).filter(({ item }) => workOrder(caseId, item) === order) : [];
  });
  if (broken.length > 0) return { broken };
  const last = shown.at(-1);
  return { broken, page: { rows, counts, ...(places.length > page.limit && last && { next: last.order }) } };
}

/** Where the next rows of a list stand: one more than are shown, to know whether there are more. */
async function firstKeys(
  cases: StoreIn<'cases', 'readonly'>,
  list: string,
  { limit, after }: PageWanted,
): Promise<{ readonly order: string; readonly caseId: string }[]> {
  const range = IDBKeyRange.bound(list + (after ?? ''), list + END, after !== undefined);
  const places: { readonly order: string; readonly caseId: string }[] = [];
  let cursor = await cases.index('by-key').openKeyCursor(range);
  while (cursor && places.length <= limit) {
    places.push({ order: cursor.key.slice(list.length), caseId: cursor.primaryKey });
    cursor = await cursor.continue();
  }
  return places;
}

async function countGroups(
  cases: StoreIn<'cases', 'readonly'>,
  lists: readonly string[],
  today: string,
): Promise<WorkPage['counts']> {
  const counted = await Promise.all(
    groupBounds(today).map(async ([group, from, to]): Promise<[WorkGroup, number]> => {
      // On a Sunday nothing is left of the week, and a range that ends where it begins is none.
      const ranges = from === to ? [] : lists.map((list) => IDBKeyRange.bound(list + from, list + to, false, true));
      const counts = await Promise.all(ranges.map((range) => cases.index('by-key').count(range)));
      return [group, counts.reduce((sum, count) => sum + count, 0)];
    }),
  );
  return Object.fromEntries(counted) as unknown as WorkPage['counts'];
}

function worksIn(entries: readonly CaseEntry[]): { works: Map<string, CaseWork>; broken: string[] } {
  const works = new Map<string, CaseWork>();
  const broken: string[] = [];
  for (const { caseId, work } of entries) {
    const parsed = CaseWork.safeParse(work);
    if (parsed.success) works.set(caseId, parsed.data);
    else broken.push(caseId);
  }
  return { works, broken };
}
