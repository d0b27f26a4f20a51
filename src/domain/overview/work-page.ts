/** A work list over all cases: whose it is, what is found, and in which groups it stands. */
import { addDays, type PlainDate } from '../kernel/calendar.js';
import { plain, wordsOf } from '../kernel/search-folding.js';
import { findableWords, isFoundBy, personKey, wantedWords, type PageWanted } from './case-row.js';
import type { UnitDays } from './unit-days.js';
import type { WorkScope } from './work-scope.js';
import { NO_DAY, workOrder, type CaseWork, type WorkItem } from './work-item.js';

/** Who is working, by the names that stand in the records. */
export interface Worker {
  readonly name?: string | undefined;
  readonly unit?: string | undefined;
}

/** By when something is due, seen from one day. `no-day`: none was set. */
export const WORK_GROUPS = ['late', 'today', 'week', 'later', 'no-day'] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

/** Which work somebody wants to see. */
export interface WorkQuery {
  readonly today: PlainDate;
  readonly scope?: WorkScope;
  /** Needed for `mine` and `unit`; whoever is not named has nothing of their own. */
  readonly worker?: Worker;
  /** Beginnings of words to look for: those of the case, and those of what is to be done. */
  readonly find?: string;
  readonly unitDays?: UnitDays;
}

/** One row of a work list. */
export interface WorkRow {
  readonly about: Omit<CaseWork, 'items'>;
  readonly item: WorkItem;
}

/** One page of a work list. */
export interface WorkPage {
  /** Late first, and what has no day last. */
  readonly rows: readonly WorkRow[];
  /** The `after` of the next page, where there is one. */
  readonly next?: string;
  /** Rows in the whole list, by when they are due. */
  readonly counts: Readonly<Record<WorkGroup, number>>;
}

/**
 * Under which names a row is found: of the people who have it, and of the units. Compared as {@link personKey} does;
 * nobody is guessed from a part of a name. The contact person and the deputy follow up also what others do.
 */
export function namesOfWork({ about, item }: WorkRow): { readonly people: string[]; readonly units: string[] } {
  const keys = (names: readonly (string | undefined)[]): string[] => [
    ...new Set(names.map((name) => personKey(name ?? '')).filter((key) => key !== '')),
  ];
  return {
    people: keys([item.owner?.name, about.contact, about.deputy]),
    units: keys([item.owner?.name, about.coordination]),
  };
}

/** Whether a row stands in this list. What nobody has stands in the unit's, so that somebody takes it. */
export function isInScope(row: WorkRow, { scope = 'all', worker }: WorkQuery): boolean {
  if (scope === 'all') return true;
  const { people, units } = namesOfWork(row);
  const key = personKey((scope === 'mine' ? worker?.name : worker?.unit) ?? '');
  if (key === '') return false;
  return scope === 'mine' ? people.includes(key) : units.includes(key) || people.length + units.length === 0;
}

/** In which group of a day's list something with this day stands. A week ends on Sunday. */
export function workGroup(date: PlainDate | undefined, today: PlainDate): WorkGroup {
  if (date === undefined) return 'no-day';
  if (date < today) return 'late';
  if (date === today) return 'today';
  return date <= endOfWeek(today) ? 'week' : 'later';
}

function endOfWeek(today: PlainDate): PlainDate {
  return addDays(today, (7 - new Date(`${today}T00:00:00Z`).getUTCDay()) % 7);
}

/** The beginnings of the sort keys between which each group lies, the last one exclusive. */
export function groupBounds(today: PlainDate): readonly (readonly [WorkGroup, string, string])[] {
  const [tomorrow, nextWeek] = [addDays(today, 1), addDays(endOfWeek(today), 1)];
  return [
    ['late', '', today],
    ['today', today, tomorrow],
    ['week', tomorrow, nextWeek],
    ['later', nextWeek, NO_DAY],
    ['no-day', NO_DAY, '\uFFFF'],
  ];
}

/** The rows of a case. */
export function rowsOfWork({ items, ...about }: CaseWork): WorkRow[] {
  return items.map((item) => ({ about, item }));
}

/** What a row is found by: the words of its case, of whoever has it, and of what is to be done. */
export function findableInWork({ about, item }: WorkRow): string[] {
  const { caseId, carer, initials, nickname, contact, formCode } = about;
  const ofCase = findableWords({
    caseId,
    stage: 'plan-agreed',
    step: 'none',
    overdue: false,
    ...(carer !== undefined && { carer }),
    ...(initials !== undefined && { initials }),
    ...(nickname !== undefined && { nickname }),
    ...(contact !== undefined && { owner: contact }),
    ...(formCode !== undefined && { formCode }),
  });
  const own = wordsOf([item.what ?? '', item.owner?.name ?? ''].join(' ')).map((word) => plain(word));
  return [...new Set([...ofCase, ...own])];
}

/** The page of the work of these cases that is wanted. */
export function workPageOf(all: readonly CaseWork[], query: WorkQuery, { limit, after = '' }: PageWanted): WorkPage {
  const wanted = wantedWords(query.find ?? '');
  const list = all
    .flatMap((work) => rowsOfWork(work))
    .filter((row) => isInScope(row, query) && (wanted.length === 0 || isFoundBy(wanted, findableInWork(row))))
    .map((row) => ({ row, order: workOrder(row.about.caseId, row.item) }))
    .sort((one, other) => (one.order < other.order ? -1 : 1));
  const counts: Record<WorkGroup, number> = { late: 0, today: 0, week: 0, later: 0, 'no-day': 0 };
  for (const { row } of list) counts[workGroup(row.item.date, query.today)] += 1;
  const rest = list.filter(({ order }) => order > after);
  const shown = rest.slice(0, limit);
  return {
    rows: shown.map(({ row }) => row),
    counts,
    ...(rest.length > limit && { next: shown.at(-1)?.order ?? '' }),
  };
}
