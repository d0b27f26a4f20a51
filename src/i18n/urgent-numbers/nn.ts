import type { HelpNumber } from '../form-start/messages.js';

/** Whom to call when it cannot wait. */
export const urgent: readonly HelpNumber[] = [
  { text: 'Hastar det, ring legevakta', number: '116 117' },
  { text: 'Står det om liv, ring', number: '113' },
];
