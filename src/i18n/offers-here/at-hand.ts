import type { LoadMessages } from '../load-messages.js';
import { offersHere as en } from './en.js';
import { offersHere as nb } from './nb.js';
import { offersHere as nn } from './nn.js';

/* All three languages, for code that is fetched later anyhow: together they weigh less than one more request. */
export const offersHereAtHand: LoadMessages<'offersHere'> = (locale) => Promise.resolve({ nb, nn, en }[locale]);
