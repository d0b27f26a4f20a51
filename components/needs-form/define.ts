import { defineOnce } from '../define-once.js';
import { CarerNeedsForm } from './needs-form.js';

defineOnce('carer-needs-form', CarerNeedsForm);
