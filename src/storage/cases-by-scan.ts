import {
  caseRow,
  pageOf,
  rowOfUnknownCase,
  type CasePage,
  type CaseQuery,
  type CaseRow,
  type PageWanted,
} from '../domain/overview/case-row.js';
import type { NeedsAssessment } from '../domain/assessment/needs-assessment.js';
import type { PlainDate } from '../domain/kernel/calendar.js';
import type { UnitDays } from '../domain/overview/unit-days.js';
import { conversationRecordKind } from '../domain/conversation/conversation-record.js';
import { followUpPlanKind } from '../domain/plan/follow-up-plan.js';
import type { CaseRecords } from '../domain/overview/arranged.js';
import { needsAssessmentKind } from '../domain/assessment/needs-assessment.schema.js';
import { done, type Outcome } from '../domain/kernel/outcome.js';
import { supportCaseKind } from '../domain/case/support-case.js';
import type { RecordStore, StoreFailure } from './record-store.js';

/** Records grouped by case. */
export interface RecordsByCase {
  readonly cases: readonly CaseRecords[];
  /** Forms of cases that nobody has opened. */
  readonly unknown: ReadonlyMap<string, readonly NeedsAssessment[]>;
  readonly unreadable: readonly string[];
}

/** All records of all cases, or of one, grouped by case. */
export async function recordsByCase(
  store: Pick<RecordStore, 'list'>,
  caseId?: string,
): Promise<Outcome<RecordsByCase, StoreFailure>> {
  const [cases, assessments, conversations, plans] = await Promise.all([
    store.list(supportCaseKind, caseId),
    store.list(needsAssessmentKind, caseId),
    store.list(conversationRecordKind, caseId),
    store.list(followUpPlanKind, caseId),
  ]);
  if (!cases.ok) return cases;
  if (!assessments.ok) return assessments;
  if (!conversations.ok) return conversations;
  if (!plans.ok) return plans;
  const [formsOf, talksOf, plansOf] = [
    byCase(assessments.value.records),
    byCase(conversations.value.records),
    byCase(plans.value.records),
  ];
  const opened = new Set([...cases.value.records, ...cases.value.unreadable].map(({ id }) => id));
  return done({
    unknown: new Map([...formsOf].filter(([id]) => !opened.has(id))),
    cases: cases.value.records.map((supportCase) => ({
      supportCase,
      assessments: formsOf.get(supportCase.id) ?? [],
      conversations: talksOf.get(supportCase.id) ?? [],
      plans: plansOf.get(supportCase.id) ?? [],
    })),
    unreadable: cases.value.unreadable.map(({ id }) => id),
  });
}

/** Rows of cases, made of all records of a store: for a store without an index of its own, and not too many cases. */
export async function casesByScan(
  store: Pick<RecordStore, 'list'>,
  query: CaseQuery,
  page: PageWanted,
): Promise<Outcome<CasePage, StoreFailure>> {
  const records = await recordsByCase(store);
  if (!records.ok) return records;
  const rows = rowsOf(records.value, query.today, query.unitDays);
  const { unreadable } = records.value;
  return done({ ...pageOf(rows, query, page), unreadable: unreadable.length });
}

/** The rows of cases on a day, those of forms without a case among them. */
export function rowsOf({ cases, unknown }: RecordsByCase, today: PlainDate, unitDays: UnitDays | undefined): CaseRow[] {
  return [
    ...cases.map((one) => caseRow(one, today, unitDays).row),
    ...[...unknown].flatMap(([caseId, forms]) => rowOfUnknownCase(caseId, forms, today, unitDays)?.row ?? []),
  ];
}

function byCase<Rec extends { readonly caseId: string }>(records: readonly Rec[]): Map<string, Rec[]> {
  const map = new Map<string, Rec[]>();
  for (const record of records) {
    const list = map.get(record.caseId);
    if (list) list.push(record);
    else map.set(record.caseId, [record]);
  }
  return map;
}
