import { initialsOf, type CaseRow } from './case-row.js';
import type { NextStepCode, Stage } from './next-step.js';

/** What a wall display may show of a case, where passers-by can read it. */
export interface DisplayRow {
  /** What the team calls the case, or initials; none where neither is known. */
  readonly name: string | undefined;
  /** `followed` replaces a stage that would tell of a death or of a no. */
  readonly stage: Stage | 'followed';
  readonly step: NextStepCode;
  readonly owner: string | undefined;
}

/** Steps that would tell passers-by of children, of a no, or of what a carer told or answered. */
const PRIVATE: ReadonlySet<NextStepCode> = new Set([
  'follow-up-child',
  'read-telling',
  'follow-up-telling',
  'read-answer',
  'offer-again-later',
  'choose-when-to-ask',
  'ask-again',
  'appeal',
  'look-at-form',
]);

const STANDS_FOR: Partial<Record<NextStepCode, NextStepCode>> = {
  'offer-bereavement-talk': 'hold-talk',
  'respect-declined': 'none',
};

/** Reduces a row to what a wall display may show. */
export function displayRow({ nickname, carer, stage, step, owner }: CaseRow): DisplayRow {
  const isDiscreet = stage === 'bereaved' || stage === 'bereaved-talk-due' || stage === 'declined';
  return {
    name: nickname ?? (carer === undefined ? undefined : initialsOf(carer)),
    stage: isDiscreet ? 'followed' : stage,
    step: STANDS_FOR[step] ?? (PRIVATE.has(step) ? 'follow-plan' : step),
    owner: owner === undefined ? undefined : initialsOf(owner),
  };
}
