import type { FilledBy } from '../../domain/assessment/needs-assessment.js';

/** The messages of the board for what is rarely done: about a form without a case, and where somebody leaves. */
export interface BoardFormMessages {
  readonly unknown: UnknownCaseMessages;
  readonly leave: LeaveMessages;
}

/** A form without a case: naming the case, or joining the form to one. */
export interface UnknownCaseMessages {
  readonly question: string;
  readonly hint: string;
  readonly sentCount: (count: number) => string;
  readonly sent: string;
  readonly filledBy: string;
  readonly filledByWhom: Readonly<Record<FilledBy, string>>;
  readonly code: string;
  readonly toName: string;
  readonly toJoin: string;
  /** Forms from the same carer were joined to a case before. */
  readonly joinedBefore: (name: string) => string;
  readonly joinAgain: (name: string) => string;
  readonly name: string;
  readonly relation: string;
  readonly initials: string;
  readonly create: string;
  readonly cancel: string;
  readonly find: string;
  readonly foundCount: (count: number) => string;
  readonly patientIs: (initials: string) => string;
  readonly ownerIs: (name: string) => string;
  readonly confirm: (name: string) => string;
  readonly theForm: string;
  readonly theCase: string;
  readonly confirmHint: string;
  readonly join: string;
  readonly back: string;
  readonly named: (name: string) => string;
  readonly joined: (name: string) => string;
  readonly open: string;
  readonly undo: string;
  readonly undone: string;
  readonly refused: Readonly<Record<'taken' | 'closed' | 'used', string>>;
}

/** Handing over all cases of somebody who leaves. */
export interface LeaveMessages {
  readonly hint: string;
  readonly from: string;
  readonly caseCount: (count: number) => string;
  readonly to: string;
  readonly role: string;
  readonly phone: string;
  readonly hours: string;
  readonly hand: string;
  readonly handCount: (count: number) => string;
  readonly doneCount: (count: number, to: string) => string;
  readonly undo: string;
  readonly undone: string;
  readonly failed: (count: number) => string;
  readonly same: string;
}
