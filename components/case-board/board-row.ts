import { daysBetween, type PlainDate } from '../../src/domain/calendar.js';
import { conversationForCareTeam, type ConversationRecord } from '../../src/domain/conversation-record.js';
import { planForCareTeam, type FollowUpPlan } from '../../src/domain/follow-up-plan.js';
import { assessmentsForCareTeam, type NeedsAssessment } from '../../src/domain/needs-assessment.js';
import { nextStep, STAGES, type NextStep } from '../../src/domain/next-step.js';
import type { SupportCase } from '../../src/domain/support-case.js';

/** One case as the board shows it: no theme, no free text, no diagnosis. */
export interface BoardRow extends NextStep {
  readonly caseId: string;
  readonly carer: string | undefined;
  readonly relation: string | undefined;
  readonly initials: string | undefined;
  readonly owner: string | undefined;
}

/** All records, as they lie in the store, made into rows: what is overdue or soonest first, then by stage. */
export function boardRows(
  records: {
    readonly cases: readonly SupportCase[];
    readonly assessments: readonly NeedsAssessment[];
    readonly conversations: readonly ConversationRecord[];
    readonly plans: readonly FollowUpPlan[];
  },
  today: PlainDate,
): BoardRow[] {
  const assessments = byCase(assessmentsForCareTeam(records.assessments));
  const conversations = byCase(records.conversations.map((talk) => conversationForCareTeam(talk)));
  const plans = byCase(records.plans.map((plan) => planForCareTeam(plan)));
  return records.cases
    .map((supportCase): BoardRow => {
      const { id, carer, patient, contactPerson } = supportCase;
      const step = nextStep(
        {
          supportCase,
          assessments: assessments.get(id) ?? [],
          conversations: conversations.get(id) ?? [],
          plans: plans.get(id) ?? [],
        },
        today,
      );
      return {
        ...step,
        caseId: id,
        carer: carer.name,
        relation: carer.relation,
        initials: patient?.initials,
        owner: contactPerson?.name,
      };
    })
    .sort(
      (one, other) =>
        urgency(one) - urgency(other) || compareDates(one.date, other.date) || stageOrder(one) - stageOrder(other),
    );
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

/** Overdue, then whatever waits for the team, then the rest. */
function urgency({ overdue, step }: BoardRow): number {
  if (overdue) return 0;
  return step === 'none' || step === 'respect-declined' || step === 'await-form' ? 2 : 1;
}

function compareDates(one: PlainDate | undefined, other: PlainDate | undefined): number {
  if (one !== undefined && other !== undefined) return daysBetween(other, one);
  return one === other ? 0 : one === undefined ? 1 : -1;
}

function stageOrder({ stage }: BoardRow): number {
  return STAGES.indexOf(stage);
}

/** Initials of a name, for a wall that anybody may pass: "Kari Nordli" is "K.N.". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((part) => part !== '')
    .map((part) => `${part.charAt(0).toUpperCase()}.`)
    .join('');
}
