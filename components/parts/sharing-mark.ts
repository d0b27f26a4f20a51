import type { Sharing } from '../../src/domain/sharing.js';

/** The mark of a sharing level: a shape beside the word, never colour alone. */
export const SHARING_MARK: Readonly<Record<Sharing, string>> = {
  'carer-only': '●',
  'care-team': '◐',
  'patient-journal': '○',
};
