import type { LoadMessages } from '../load-messages.js';
import { carersAnswers as en } from './en.js';
import { carersAnswers as nb } from './nb.js';
import { carersAnswers as nn } from './nn.js';

/* All three languages, for code that is fetched later anyhow: together they weigh less than one more request. */
export const carersAnswersAtHand: LoadMessages<'carersAnswers'> = (locale) => Promise.resolve({ nb, nn, en }[locale]);
