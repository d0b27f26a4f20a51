import type { WorkGroup } from '../../domain/overview/work-page.js';

/** The messages of the work list of the board, loaded where somebody opens it. */
export interface BoardWorkMessages {
  readonly work: WorkMessages;
}

/** What is to be done across cases. */
export interface WorkMessages {
  readonly heading: string;
  readonly unit: string;
  readonly find: string;
  readonly groups: Readonly<Record<WorkGroup, string>>;
  /** Steps of a work list that are no next step of a case. */
  readonly steps: Readonly<Record<'answer-correction' | 'settle-task', string>>;
  /** What is to be done, before the words it is about. */
  readonly about: (step: string, what: string) => string;
  /** Since when something waits for an answer that came today. */
  readonly cameToday: string;
  readonly nobodys: string;
  readonly setUnderWay: string;
  readonly setDone: string;
  readonly isUnderWay: string;
  readonly isDone: string;
  readonly undo: string;
  readonly said: Readonly<Record<'underWay' | 'done' | 'undone', (what: string) => string>>;
  /** Somebody else has changed the action meanwhile; nothing was written. */
  readonly changed: string;
  readonly empty: Readonly<Record<'mine' | 'unit' | 'all', string>>;
  readonly emptyHint: string;
  readonly showAll: string;
  readonly noMatch: string;
}
