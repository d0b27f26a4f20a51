import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import type { QuestionTexts } from '../../src/domain/assessment/question-set.js';

/** The themes by name, in their order. */
export function themeOptions({ texts }: { readonly texts: QuestionTexts }): { id: string; name: string }[] {
  return carerNeeds12.questions.map(({ id }) => ({ id, name: texts.questions[id]?.short ?? id }));
}
