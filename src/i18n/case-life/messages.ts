import type { ClosingReason } from '../../domain/case/case-phase.schema.js';

/** The messages of a case as such, for staff: several carers of one patient, a death, and closing. */
export interface CaseLifeMessages {
  readonly othersHeading: string;
  readonly othersNone: string;
  readonly othersApart: string;
  readonly othersUnread: string;
  readonly findOther: string;
  readonly findWords: string;
  readonly find: string;
  readonly findNone: string;
  readonly findMore: string;
  readonly samePatient: string;
  readonly askSame: (one: string, other: string) => string;
  readonly askSameHint: string;
  readonly sameYes: string;
  readonly saidSame: (who: string) => string;
  readonly notSamePatient: string;
  readonly saidNotSame: (who: string) => string;
  readonly otherDied: (who: string, date: string) => string;
  readonly recordHereToo: string;
  readonly unnamed: string;

  readonly forOthersHeading: string;
  readonly sameDeath: (date: string) => string;
  /** Before a death is recorded for others, who may not know of it yet. */
  readonly sameDeathHint: string;
  readonly sameDay: (date: string) => string;
  readonly sameTakenBack: string;
  readonly sameAnswer: (answer: string) => string;
  readonly sameWithdrawal: (answer: string) => string;
  readonly forOthersLegend: string;
  readonly forOthersYes: string;
  readonly forOthersNo: string;
  readonly forOthersDone: (names: string) => string;
  readonly forOthersFailed: (names: string) => string;

  readonly deathDay: string;
  readonly diedOn: (date: string) => string;
  readonly deathBy: (name: string, date: string) => string;
  readonly correctDay: string;
  readonly saveDay: string;
  readonly saidDay: (date: string) => string;
  readonly wasMistake: string;
  readonly askMistake: string;
  readonly mistakeYes: string;
  readonly saidTakenBack: string;
  readonly mistakeKept: (recorded: string, takenBack: string, by: string) => string;

  readonly caseHeading: string;
  readonly closeReason: string;
  readonly closeReasons: Readonly<Record<ClosingReason, string>>;
  readonly closeCase: string;
  readonly closeCaseHint: string;
  readonly closeAfterDeath: string;
  readonly caseClosedOn: (date: string, reason: string, by: string) => string;
  readonly reopenCase: string;
  readonly saidReopened: string;
  readonly discard: string;
  readonly askDiscard: string;
  readonly discardYes: string;
  readonly discarded: string;
  /** What is said otherwise once the person who was ill has died. */
  readonly bereaved: Partial<CaseLifeMessages>;
}
