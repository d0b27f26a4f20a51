import type { TemplateResult } from 'lit';
import type { FormPage } from './page-data.js';
import type { OpenForm } from './form-model.js';
import type { PaperPages } from '../paper/paper-entry.lazy.js';
import type { FormAids } from './form-services-port.js';

/** An open form while it is drawn: with its page and its aids, which are there by then. */
export interface DrawnForm {
  readonly form: OpenForm;
  readonly page: FormPage;
  readonly aids: FormAids;
}
/** What a page is drawn with, besides the form itself. */
export interface Surroundings {
  /** The button that hides everything; there on each page. */
  readonly hide: TemplateResult;
  /** The first screen, with its ways to go on. */
  readonly start: TemplateResult;
  /** What a form on paper needs, once it is there. */
  readonly paper: PaperPages | undefined;
  /** The neutral screen is shown: no question may stand over it. */
  readonly isHidden: boolean;
}
