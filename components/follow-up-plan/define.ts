/** Registers `<carer-follow-up-plan>`. */
import { defineOnce } from '../define-once.js';
import { CarerFollowUpPlan } from './follow-up-plan.js';

defineOnce('carer-follow-up-plan', CarerFollowUpPlan);

export type * from './follow-up-plan.js';
export type * from './follow-up-plan.events.js';
export type * from '../events/record-failed.event.js';
export type * from '../events/journal-extract.events.js';
