import type { NeedsAssessment } from '../assessment/needs-assessment.js';
import { caseActs, type CaseAct } from '../case/case-act.js';
import { conversationActs, type ConversationAct } from '../conversation/conversation-act.js';
import { planActs, type PlanAct } from '../plan/plan-act.js';
import { journalActs } from '../sharing/journal-act.js';
import type { RecordKindName, StoredRecord } from '../kernel/record-kind.js';
import type { RecordTypes } from '../record-types.js';
import type { TrailAct } from './audit-trail.js';

type ActsRule<Rec> = (before: Rec | undefined, after: Rec) => TrailAct[];

const RULES: { readonly [Name in RecordKindName]?: ActsRule<RecordTypes[Name]> } = {
  'needs-assessment': formActs,
  'conversation-record': (before, after) => [
    ...conversationActs(before, after).flatMap(({ act }) => (isTrailed(act) ? [act] : [])),
    ...journalActs(before, after),
  ],
  'follow-up-plan': (before, after) => [
    ...planActs(before, after).flatMap((act) => (isTrailed(act) ? [act] : [])),
    ...journalActs(before, after),
  ],
  'support-case': (before, after) => [
    ...caseActs(before, after).flatMap((act) => OF_CASE[act] ?? []),
    ...journalActs(before, after),
  ],
};

type Untrailed = 'answered' | 'talk-asked-for' | 'answer-taken-back';

/** What the carer says of a plan or a talk is a change of it, to the trail; a task given back has a name of its own. */
function isTrailed<Act extends PlanAct | ConversationAct>(act: Act): act is Exclude<Act, Untrailed> {
  return act !== 'answered' && act !== 'talk-asked-for' && act !== 'answer-taken-back';
}

/** The acts on a case that the trail names; of others it says that the case was changed. */
const OF_CASE: Readonly<Partial<Record<CaseAct, TrailAct>>> = {
  opened: 'begun',
  death: 'phase-changed',
  'death-taken-back': 'taken-back',
  closed: 'phase-changed',
  reopened: 'reopened',
  'patient-consent': 'consent-recorded',
  'patient-consent-withdrawn': 'taken-back',
  'line-consent': 'consent-recorded',
  'line-consent-withdrawn': 'taken-back',
  'form-offered': 'offered',
  'form-offer-answered': 'offer-answered',
  'form-offer-taken-back': 'taken-back',
  'talk-offered': 'offered',
  'talk-offer-answered': 'offer-answered',
  'talk-offer-taken-back': 'taken-back',
  'form-read': 'read',
};

/** The acts that led from `before` to `after`, each once; a record without a `before` is new. */
export function actsOf(
  kind: { readonly name: RecordKindName },
  before: StoredRecord | undefined,
  after: StoredRecord,
): readonly [TrailAct, ...TrailAct[]] {
  // The caller passes records of this kind; that they have its type, the compiler cannot see.
  const rule = RULES[kind.name] as ActsRule<StoredRecord> | undefined;
  const [first, ...others] = new Set(rule?.(before, after));
  return first ? [first, ...others] : [before ? 'changed' : 'begun'];
}

function formActs(before: NeedsAssessment | undefined, after: NeedsAssessment): TrailAct[] {
  if (before?.status === after.status) return [];
  if (after.status === 'submitted') return ['sent'];
  // A draft that was let go was never sent.
  return after.status === 'withdrawn' ? [after.submittedAt === undefined ? 'discarded' : 'withdrawn'] : [];
}
