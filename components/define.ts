/** Registers all elements. */
import './case-board/define.js';
import './conversation-record/define.js';
import './follow-up-plan/define.js';
import './needs-form/define.js';

export type * from './index.js';
