/** Registers `<carer-needs-form>`. */
import { defineOnce } from '../define-once.js';
import { CarerNeedsForm } from './needs-form.js';

defineOnce('carer-needs-form', CarerNeedsForm);

export type * from './needs-form.js';
export type * from './needs-changed.event.js';
export type * from './needs-form.events.js';
export type * from '../events/record-failed.event.js';
