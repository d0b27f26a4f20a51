import { caseRow, pageOf, type CasePage, type CaseQuery, type CaseRow, type PageWanted } from '../domain/case-row.js';
import { conversationRecordKind } from '../domain/conversation-record.js';
import { followUpPlanKind } from '../domain/follow-up-plan.js';
import { needsAssessmentKind } from '../domain/needs-assessment.js';
import { done, type Outcome } from '../domain/outcome.js';
import { supportCaseKind } from '../domain/support-case.js';
import type { RecordStore, StoreFailure } from './record-store.js';

/** Rows of cases out of all records of a store: for a store without an index of its own, and not too many cases. */
export async function casesByScan(
  store: Pick<RecordStore, 'list'>,
  query: CaseQuery,
  page: PageWanted,
): Promise<Outcome<CasePage, StoreFailure>> {
  const [cases, assessments, conversations, plans] = await Promise.all([
    store.list(supportCaseKind),
    store.list(needsAssessmentKind),
    store.list(conversationRecordKind),
    store.list(followUpPlanKind),
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
  const rows = cases.value.records.map((supportCase): CaseRow => {
    const { id } = supportCase;
    const records = {
      supportCase,
      assessments: formsOf.get(id) ?? [],
      conversations: talksOf.get(id) ?? [],
      plans: plansOf.get(id) ?? [],
    };
    return caseRow(records, query.today).row;
  });
  return done({ ...pageOf(rows, query, page), unreadable: cases.value.unreadable.length });
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
