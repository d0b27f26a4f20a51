/** Registers `<carer-case-board>`. */
import { defineOnce } from '../define-once.js';
import { CarerCaseBoard } from './case-board.js';

defineOnce('carer-case-board', CarerCaseBoard);

export type * from './case-board.js';
export type * from './case-board.events.js';
export type * from '../events/record-failed.event.js';
