import type { Author, FollowUpPlan, PlanAction } from '../../src/domain/follow-up-plan.js';
import type { Outcome } from '../../src/domain/outcome.js';
import type { ServiceOffer } from '../../src/domain/service-offer.js';
import type { ContactPerson, SupportCase } from '../../src/domain/support-case.js';
import type { QuestionTexts } from '../../src/domain/question-set.js';
import type { CommonMessages, PlanMessages } from '../../src/i18n/messages.js';
import type { Removed } from '../parts/undo-toast.js';
import type { LineJournal } from '../controllers/journal-controller.js';

export type Refusal = keyof PlanMessages['refusals'];

/** The panel that is open on an action. */
export interface OpenPanel {
  readonly actionId: string;
  readonly panel: 'change' | 'done' | 'not-available';
}

/** What the views of a plan show, and what can be done in them. */
export interface PlanDesk {
  readonly words: PlanMessages;
  readonly common: CommonMessages;
  readonly texts: QuestionTexts;
  readonly supportCase: SupportCase;
  /** The plan whole, or an empty one that is not saved yet: what transitions work on. */
  readonly plan: FollowUpPlan;
  /** The actions that whoever looks may read. */
  readonly actions: readonly PlanAction[];
  readonly offers: readonly ServiceOffer[];
  readonly author: Author;
  readonly journal: LineJournal;
  readonly panel: OpenPanel | undefined;
  /** What was taken away last, and can be brought back with all that stood. */
  readonly removed: Removed | undefined;
  readonly isReviewing: boolean;
  open(panel: OpenPanel | undefined): void;
  review(isReviewing: boolean): void;
  /** Takes over a change of the plan and saves it. True where it was allowed. */
  apply(outcome: Outcome<FollowUpPlan, Refusal>): boolean;
  applyToCase(outcome: Outcome<SupportCase, Refusal>): boolean;
  /** Takes something away; for as long as nothing else is done, the plan can be had back as it was. */
  remove(name: string, outcome: Outcome<FollowUpPlan, Refusal>): void;
  /** True where nothing typed is left hanging, or the person was told already. */
  mayGoOn(): boolean;
  agree(by: readonly string[], carerHasCopy: boolean): void;
  print(): void;
}

/** A contact person in one line: name, role. */
export function personName({ name, role }: ContactPerson): string {
  return role ? `${name}, ${role}` : name;
}
