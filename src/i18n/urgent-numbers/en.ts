import type { HelpNumber } from '../form-start/messages.js';

/** Whom to call when it cannot wait. */
export const urgent: readonly HelpNumber[] = [
  { text: 'If it is urgent, call out-of-hours medical help', number: '116 117' },
  { text: 'If it is a matter of life and death, call', number: '113' },
];
