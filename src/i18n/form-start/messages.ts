import type { FilledBy } from '../../domain/assessment/needs-assessment.js';

/** A number to call for help, with what it is for. */
export interface HelpNumber {
  readonly number: string;
  readonly text: string;
}
/** What a child who opens the form is told, with a link where there is one. */
export interface ChildPath {
  readonly text: string;
  readonly href?: string;
  readonly linkText?: string;
}
/** The messages of the form's first screen. */
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
  /** Where the answers lie until they are sent, after who reads them. */
  readonly whereKept: Readonly<Record<'journal' | 'device' | 'page' | 'sealed' | 'shared', string>>;
}
