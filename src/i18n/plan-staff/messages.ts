import type { ArrangementPart } from '../../domain/plan/arrangement.js';
import type { ActionChange, ActionPart } from '../../domain/plan/plan-action.js';

/** The messages of the plan for staff alone, besides `PlanMessages`; loaded with their view. */
export interface PlanDeskMessages {
  readonly more: string;
  readonly groupBy: string;
  readonly groups: Readonly<Record<'plan' | 'owner' | 'need', string>>;
  readonly noOwnerGroup: string;
  readonly noNeedGroup: string;
  readonly overdueCount: (count: number) => string;
  readonly copyGiven: string;
  readonly copyNotGiven: string;
  readonly giveCopy: string;
  readonly changedSince: (date: string) => string;
  readonly versionsHeading: string;
  readonly versionFirst: string;
  readonly unchanged: string;
  readonly versionSame: string;
  readonly historyHeading: string;
  readonly history: Readonly<Record<ActionChange['what'], string>>;
  readonly historyLine: (what: string, who: string, when: string) => string;
  readonly parts: Readonly<Record<ActionPart, string>>;
  readonly changedParts: (parts: string) => string;
  readonly grant: string;
  readonly followApplication: string;
  readonly sentAt: string;
  readonly decision: string;
  readonly noDecision: string;
  readonly decidedAt: string;
  readonly appeal: string;
  readonly appealBy: string;
  readonly appealed: string;
  readonly appealedText: Readonly<Record<'yes' | 'no', string>>;
  readonly appealedUnknown: string;
  readonly appealSoon: (date: string) => string;
  readonly appealPassed: (date: string) => string;
  /** Of a button among others: what it says, and of which action. */
  readonly ofAction: (text: string, what: string) => string;
  readonly planInstead: string;
  readonly lookNow: string;
  readonly ownerLeft: (name: string) => string;
  readonly agreeOthers: string;
  readonly newHeading: string;
  readonly newActionsHeading: string;
  readonly nothingOpen: string;
  readonly settledCount: (count: number) => string;
  readonly formAt: (date: string) => string;
  readonly noForms: string;
  readonly oneForm: string;
  readonly notAnswered: string;
  readonly wantsToTalk: string;
  readonly raisedAgain: (theme: string) => string;
  readonly raised: (theme: string) => string;
  readonly planForTheme: (theme: string) => string;
  readonly askedFor: (reasons: string) => string;
  readonly boardHeading: string;
  readonly nickname: string;
  readonly nicknameHint: string;
  readonly stepRemoved: (situation: string) => string;
  readonly said: Readonly<Record<'added' | 'changed' | 'removed', (what: string) => string>>;
  readonly saidReviewed: string;
  readonly saidAgreed: string;
  readonly saidClosed: string;
  readonly saidStatus: (what: string, status: string) => string;
  readonly afterDeath: string;
  /** What was under way at a death is asked about. */
  readonly settleHeading: string;
  readonly settleAsk: string;
  readonly settleKeep: string;
  readonly settleEnd: string;
  readonly saidKept: (what: string) => string;
  readonly saidEnded: (what: string) => string;
  readonly beforeDeath: string;
  /** In a calendar of staff, for what is to be done on a day. */
  readonly calendarDue: string;
  /** After a change of what was agreed. */
  readonly mustAgree: string;
  readonly changedStatus: string;
  readonly changeReason: string;
  readonly newHint: string;
  readonly arrangementHeading: string;
  readonly arrangementEmpty: string;
  readonly arrangementAsks: Readonly<Record<ArrangementPart, string>>;
  /** What was noted in the last talk about how often they talk; beside the field, and not in it. */
  readonly arrangementNoted: (date: string, note: string) => string;
  readonly closePlan: string;
  readonly closeHint: string;
  readonly otherPlan: string;
  readonly takeInOther: string;
  readonly earlierPlans: string;
  readonly planBetween: (from: string, until: string) => string;
  /** What is said otherwise once the person who was ill has died. */
  readonly bereaved: Partial<PlanDeskMessages>;
}
