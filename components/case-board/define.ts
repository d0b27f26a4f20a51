import { defineOnce } from '../define-once.js';
import { CarerCaseBoard } from './case-board.js';

defineOnce('carer-case-board', CarerCaseBoard);
