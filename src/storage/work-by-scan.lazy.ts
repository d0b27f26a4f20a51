/** What makes a work list of records, for stores that load it only when somebody opens one. */
import type { PageWanted } from '../domain/overview/case-row.js';
import type { PlainDate } from '../domain/kernel/calendar.js';
import { done, type Outcome } from '../domain/kernel/outcome.js';
import type { UnitDays } from '../domain/overview/unit-days.js';
import { caseWork, workOfUnknownCase, type CaseWork } from '../domain/overview/work-item.js';
import { workPageOf, type WorkPage, type WorkQuery } from '../domain/overview/work-page.js';
import { recordsByCase, type RecordsByCase } from './cases-by-scan.js';
import type { RecordStore, StoreFailure } from './record-store.js';

export { workPageOf };

/** See {@link workByScan} of the module that fetches this one. */
export async function workByScan(
  store: Pick<RecordStore, 'list'>,
  query: WorkQuery,
  page: PageWanted,
): Promise<Outcome<WorkPage, StoreFailure>> {
  const records = await recordsByCase(store);
  return records.ok ? done(workPageOf(workOf(records.value, query.today, query.unitDays), query, page)) : records;
}

/** What is to be done in each case on a day, forms without a case among them. */
export function workOf(
  { cases, unknown }: RecordsByCase,
  today: PlainDate,
  unitDays: UnitDays | undefined,
): CaseWork[] {
  return [
    ...cases.map((one) => caseWork(one, today, unitDays)),
    ...[...unknown].flatMap(([caseId, forms]) => workOfUnknownCase(caseId, forms, today, unitDays) ?? []),
  ];
}
