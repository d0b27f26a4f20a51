import { defineOnce } from '../define-once.js';
import { CarerFollowUpPlan } from './follow-up-plan.js';

defineOnce('carer-follow-up-plan', CarerFollowUpPlan);
