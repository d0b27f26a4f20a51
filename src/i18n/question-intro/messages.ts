import type { QuestionTexts } from '../../domain/assessment/question-set.js';

/** What the first screen says about a question set. */
export type QuestionStartTexts = Pick<
  QuestionTexts,
  'title' | 'subtitle' | 'intro' | 'who-sees' | 'not-watched' | 'confidentiality' | 'no-needs-now'
>;
