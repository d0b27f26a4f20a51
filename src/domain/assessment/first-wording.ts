import { carerNeeds12 } from './carer-needs-12.js';
import type { QuestionSet } from './question-set.js';

/** Whether a form was answered in the first wording of our own set. It is shown with the words it was answered in. */
export function hasFirstWording({ id, version }: Pick<QuestionSet, 'id' | 'version'>): boolean {
  return id === carerNeeds12.id && version.startsWith('1.0.');
}
