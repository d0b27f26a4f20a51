import { browserContext } from '../../src/browser/clock-and-ids.js';
import type { DateTime } from '../../src/domain/kernel/calendar.js';
import { draftPlan, type FollowUpPlan } from '../../src/domain/plan/follow-up-plan.js';
import type { PlanAction } from '../../src/domain/plan/plan-action.js';
import type { ConversationRecord } from '../../src/domain/conversation/conversation-record.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import type { SupportCase } from '../../src/domain/case/support-case.js';
import type { AnswerRefusal } from '../../src/i18n/carers-answers/messages.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { PlanCarerMessages } from '../../src/i18n/plan-carer/messages.js';
import type { PlanMessages } from '../../src/i18n/plan/messages.js';
import type { CarerTellingView } from '../case/carer-tellings.js';
import type { OwnAgreementsView } from '../case/own-agreements.js';
import type { WhomToCallMessages } from '../../src/i18n/whom-to-call/messages.js';
import type { BelowTalkAnswer } from '../parts/talk-answer.js';
import type { Undoable } from '../parts/undo-toast.js';

export type Refusal = keyof PlanMessages['refusals'];

/** What the carer's page and their copy on paper are rendered from. */
export interface CarersPlan {
  readonly carerWords: PlanCarerMessages & WhomToCallMessages;
  readonly common: CommonMessages;
  readonly supportCase: SupportCase;
  /** The plan in use, as the carer may read it; or an empty one that is not saved. */
  readonly plan: FollowUpPlan;
  readonly conversations: readonly ConversationRecord[];
  readonly isCalendarSaved: boolean;
  /** Changes the case and saves it at once; `how` gets the newest one. */
  readonly changeCase: (how: (now: SupportCase) => Outcome<SupportCase, string>) => void;
  /** What is fetched once the page is shown; none until then. */
  readonly extras?: PlanExtras | undefined;
  print(): void;
  /** Offers the days of the plan as a calendar file. */
  saveCalendar(): void;
}

/** An answer of the carer's that was not taken: at which action, or at the wish to talk. */
export interface CarerAnswerView {
  readonly at?: string;
  readonly refusal?: AnswerRefusal;
}

/** What stands beside what the plan says: how to reach a service, what the carer answers and asks for. */
export interface PlanExtras {
  belowAction(action: PlanAction): unknown;
  belowNextTime(): unknown;
  readonly belowTalkAnswer?: BelowTalkAnswer;
}

/** The panel that is open on an action. */
export interface OpenPanel {
  readonly actionId: string;
  readonly panel: 'change' | 'done' | 'not-available' | 'granted' | 'application';
  /** Of a change: the person wanted to save it, and is asked about a sentence that stands in the patient's journal. */
  readonly isAsked?: boolean;
}

export type Grouping = 'plan' | 'owner' | 'need';

/** The view state of the open case, besides its records. */
export interface PlanView {
  readonly panel: OpenPanel | undefined;
  readonly grouping: Grouping;
  readonly refusal: Refusal | undefined;
  /** The last change, which can be undone. */
  readonly undoable: Undoable | undefined;
  /** Since when a review is being held; none where none is. */
  readonly reviewSince: DateTime | undefined;
  /** The theme for which an action is being added in a review. */
  readonly newTheme: string | undefined;
  readonly isCalendarSaved: boolean;
  /** The person was warned that something typed is not added; the next press discards it. */
  readonly wasWarned: boolean;
  /** What the carer is asked on their own page about what they told. */
  readonly telling: CarerTellingView;
  /** What they are asked about the sentences in the patient's journal. */
  readonly agreements: OwnAgreementsView;
  /** What they answered and was not taken. */
  readonly answering: CarerAnswerView;
  /** The empty plan shown while there is none; not saved before something is in it. */
  readonly blank: FollowUpPlan;
}

export function freshPlanView(caseId: string): PlanView {
  return {
    panel: undefined,
    grouping: 'plan',
    refusal: undefined,
    undoable: undefined,
    reviewSince: undefined,
    newTheme: undefined,
    isCalendarSaved: false,
    wasWarned: false,
    telling: {},
    agreements: {},
    answering: {},
    blank: draftPlan(caseId, browserContext()),
  };
}
