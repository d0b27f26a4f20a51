import type { HelpNumber } from '../form-start/messages.js';

/** Whom to call for help in Norway, where a host gives no numbers of its own. */
export const helpNumbers: readonly HelpNumber[] = [
  { number: '113', text: 'når det står om liv' },
  { number: '116 117', text: 'legevakt, når det ikkje kan vente' },
  { number: '116 123', text: 'nokon å snakke med, heile døgnet' },
];
