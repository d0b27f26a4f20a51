import type { SubmittedAssessment } from '../../src/domain/assessment/needs-assessment.js';
import type { UnknownCase } from '../../src/domain/case/join-form.js';
import type { SupportCase } from '../../src/domain/case/support-case.js';
import type { FailureReason } from '../../src/domain/kernel/record-failure.js';
import type { CaseRow } from '../../src/domain/overview/case-row.js';

/** A form without a case as it was read: what the board tells of it. */
export interface OpenForm extends UnknownCase {
  /** Of the forms that belong to no case yet: the one that came last, and how many there are. */
  readonly latest: SubmittedAssessment;
  readonly formCount: number;
  /** The case that earlier forms of the same unknown case were joined to. */
  readonly joinedTo: Candidate | undefined;
}

/** A case that the form may belong to. */
export type Candidate = Pick<CaseRow, 'caseId' | 'carer' | 'relation' | 'relationCode' | 'initials' | 'owner'>;

/** What was typed to find a case, and what was found. */
interface Search {
  readonly find: string;
  readonly found?: readonly Candidate[] | undefined;
}

/** Why a step was not taken: as a store says it, or because of what somebody did meanwhile. */
export type StepFailure = FailureReason | 'taken' | 'closed' | 'used';

/** What was done last, as far as it takes to undo it. */
export type Settled =
  | { readonly is: 'named'; readonly case: SupportCase }
  | {
      readonly is: 'joined';
      readonly to: Candidate;
      readonly before: SupportCase | undefined;
      readonly closed: SupportCase;
      readonly copies: readonly SubmittedAssessment[];
    };

/** What was typed of a carer whose case is to be opened. */
export type SaidOfCarer = Readonly<Record<'name' | 'relation' | 'initials', string>>;

/** What the person is doing with a form without a case. */
export type FormView =
  | { readonly step: 'none'; readonly settled?: Settled; readonly isUndone?: true; readonly failure?: StepFailure }
  | { readonly step: 'opening'; readonly caseId: string }
  | ({ readonly about: OpenForm; readonly isWorking?: true; readonly failure?: StepFailure } & (
      | { readonly step: 'asking' }
      | { readonly step: 'naming'; readonly said: SaidOfCarer }
      | ({ readonly step: 'searching' } & Search)
      | ({ readonly step: 'confirming'; readonly to: Candidate } & Search)
    ));
