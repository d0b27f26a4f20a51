import type { HelpNumber } from '../form-start/messages.js';

/** Whom to call for help in Norway, where a host gives no numbers of its own. */
export const helpNumbers: readonly HelpNumber[] = [
  { number: '113', text: 'when a life is at risk' },
  { number: '116 117', text: 'out-of-hours doctor, when it cannot wait' },
  { number: '116 123', text: 'someone to talk to, day and night' },
];
