import type { CaseSort } from '../../domain/overview/case-row.js';
import type { Stage, NextStepCode } from '../../domain/overview/next-step.js';
import type { RelationMessages } from '../relations/messages.js';

/** The messages of the case board. */
export interface BoardMessages {
  readonly heading: string;
  readonly displayHeading: string;
  readonly carer: string;
  readonly patient: string;
  readonly stage: string;
  readonly nextStep: string;
  readonly date: string;
  readonly owner: string;
  readonly noOwner: string;
  readonly relations: RelationMessages;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly steps: Readonly<Record<NextStepCode, string>>;
  readonly overdue: (days: number) => string;
  /** Where the next step has no day: since when the case waits for it. */
  readonly since: (date: string) => string;
  /** Where a form has waited for longer than it should. */
  readonly waitedDayCount: (days: number) => string;
  /** The last day to appeal has passed. */
  readonly appealEndedDayCount: (days: number) => string;
  /** After the most pressing thing of a case: how many others are due as well. */
  readonly andMoreCount: (count: number) => string;
  /** Of a form without a case, by the code at the foot of its sheet. */
  readonly formTitle: (code: string) => string;
  /** A mark on a row: children are affected, and not all are followed up; the hint is for screen readers. */
  readonly children: string;
  readonly childrenHint: string;
  readonly filter: string;
  readonly filters: Readonly<Record<'open' | 'overdue', string>>;
  readonly sort: string;
  readonly sorts: Readonly<Record<CaseSort, string>>;
  readonly find: string;
  readonly count: (shown: number, of: number) => string;
  readonly moreCount: (count: number) => string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly noMatch: string;
  readonly showAll: string;
  readonly unreadable: (count: number) => string;
  readonly unnamed: string;
  /** On a wall display, in place of a stage that says more than a passer-by should know. */
  readonly followed: string;
  readonly pageCount: (page: number, of: number) => string;
  readonly pause: string;
  readonly goOn: string;
  readonly nextPage: string;
  /** The two lists of the board, to choose from, and whose cases or work is listed. */
  readonly lists: Readonly<Record<'cases' | 'work', string>>;
  readonly listsLabel: string;
  readonly scopeLabel: string;
  readonly mine: string;
  readonly everyone: string;
  /** For screen readers: how to go from row to row. */
  readonly keysHint: string;
  /** On a wall display: when what it shows was read. */
  readonly updated: (moment: string) => string;
  /** On a wall display: how many things are due today, and how many are late. */
  readonly dueCount: (late: number, today: number) => string;
  readonly leaveHeading: string;
}
