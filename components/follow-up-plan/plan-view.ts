import type { DateTime } from '../../src/domain/kernel/calendar.js';
import type { Author, FollowUpPlan } from '../../src/domain/plan/follow-up-plan.js';
import type { ConversationRecord } from '../../src/domain/conversation/conversation-record.js';
import type { SubmittedAssessment } from '../../src/domain/assessment/needs-assessment.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import type { PlanAction } from '../../src/domain/plan/plan-action.js';
import type { QuestionTexts } from '../../src/domain/assessment/question-set.js';
import type { ServiceOffer } from '../../src/domain/plan/service-offer.js';
import type { ContactPerson, SupportCase } from '../../src/domain/case/support-case.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { PlanDeskMessages } from '../../src/i18n/plan-staff/messages.js';
import type { PlanCarerMessages } from '../../src/i18n/plan-carer/messages.js';
import type { PlanMessages } from '../../src/i18n/plan/messages.js';
import type { LineJournal } from '../controllers/journal-controller.js';
import type { UnfinishedKeeper } from '../controllers/unfinished-keeper.js';
import type { Removed } from '../parts/undo-toast.js';

export type Refusal = keyof PlanMessages['refusals'];

/** What the carer reads, on their page and on paper. */
export interface CarersPlan {
  readonly carerWords: PlanCarerMessages;
  readonly common: CommonMessages;
  readonly supportCase: SupportCase;
  /** The plan in use, as the carer may read it; or an empty one that is not saved. */
  readonly plan: FollowUpPlan;
  readonly conversations: readonly ConversationRecord[];
  readonly isCalendarSaved: boolean;
  /** On a sheet nothing is said that is true only today. */
  readonly isOnPaper?: boolean;
  print(): void;
  /** Offers the days of the plan as a calendar file. */
  saveCalendar(): void;
}

/** The panel that is open on an action. */
export interface OpenPanel {
  readonly actionId: string;
  readonly panel: 'change' | 'done' | 'not-available' | 'granted' | 'application';
}

export type Grouping = 'plan' | 'owner' | 'need';

/** What staff have before them, and what can be done there. */
export interface PlanDesk extends CarersPlan {
  readonly words: PlanMessages;
  readonly deskWords: PlanDeskMessages;
  readonly texts: QuestionTexts;
  /** The actions that the team may read. */
  readonly actions: readonly PlanAction[];
  /** Plans that have ended, as the team may read them. */
  readonly earlierPlans: readonly FollowUpPlan[];
  /** Another open plan of the case: two may have begun one each. */
  readonly otherPlan: FollowUpPlan | undefined;
  /** The sent forms, as the team may read them, the oldest first. */
  readonly forms: readonly SubmittedAssessment[];
  readonly offers: readonly ServiceOffer[];
  /** Also those of another phase of a case: something may have been chosen then. */
  readonly allOffers: readonly ServiceOffer[];
  readonly author: Author;
  readonly journal: LineJournal;
  readonly panel: OpenPanel | undefined;
  readonly grouping: Grouping;
  /** What was done last, and the way to have it undone. */
  readonly undoable: Removed | undefined;
  /** Since when a review is being held; none where none is. */
  readonly reviewSince: DateTime | undefined;
  /** The person who was ill has died, and the plan is from before that. */
  readonly isStopped: boolean;
  /** The theme for which an action is being added in a review. */
  readonly newTheme: string | undefined;
  open(panel: OpenPanel | undefined): void;
  group(by: Grouping): void;
  /** Puts the focus on an action once the page is drawn, or on the list of them. */
  focusOn(actionId: string | undefined): void;
  review(isReviewing: boolean): void;
  startAction(theme: string | undefined): void;
  /**
   * Changes the plan and saves it at once. The change is made to the whole record as it is by then, whatever part of it
   * was drawn. True where it was allowed; then it can be undone, as what is said of it.
   */
  change(how: (now: FollowUpPlan) => Outcome<FollowUpPlan, Refusal>, said?: string): boolean;
  /** As {@link change}, of the case. */
  changeCase(how: (now: SupportCase) => Outcome<SupportCase, Refusal>, said: string): boolean;
  /** Keeps what is typed in forms that are added by a button. */
  readonly unfinished: UnfinishedKeeper;
  /** True where nothing typed is left hanging, or the person was told already. */
  mayGoOn(): boolean;
  /** @param form in which it was filled in who agrees */
  agree(by: readonly string[], carerHasCopy: boolean, form: HTMLFormElement): void;
  takeInOther(): void;
  closePlan(): void;
}

/** A contact person in one line: name, role. */
export function personName({ name, role }: ContactPerson): string {
  return role ? `${name}, ${role}` : name;
}
