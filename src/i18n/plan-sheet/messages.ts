import type { ExpectationOwner } from '../../domain/conversation/expectation.js';

/** The messages of the agreement on a sheet, besides those of the carer's page; loaded when it is printed. */
export interface PlanSheetMessages {
  /** Who does what, as it was clarified in the last talk. */
  readonly tasksHeading: string;
  readonly taskOwners: Readonly<Record<ExpectationOwner, string>>;
  /** Room to sign, on paper. */
  readonly signHeading: string;
  readonly signCarer: string;
  readonly signTeam: string;
  readonly signHere: string;
  /** What is said otherwise once the person who was ill has died. */
  readonly bereaved: Partial<PlanSheetMessages>;
}
