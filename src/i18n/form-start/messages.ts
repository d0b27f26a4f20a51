import type { FilledBy } from '../../domain/assessment/needs-assessment.js';

export interface HelpNumber {
  readonly number: string;
  readonly text: string;
}
export interface ChildPath {
  readonly text: string;
  readonly href?: string;
  readonly linkText?: string;
}
/** What the first screen of the form says; fetched with it. */
export interface FormStartMessages {
  readonly start: string;
  readonly aboutTheForm: (themes: number) => string;
  readonly helpHeading: string;
  readonly helpNumbers: readonly HelpNumber[];
  readonly childHeading: string;
  readonly filledBy: Readonly<Record<FilledBy, string>>;
  readonly hide: string;
  readonly show: string;
  readonly nextHeading: string;
  readonly nextText: string;
  readonly whoHeading: string;
}
