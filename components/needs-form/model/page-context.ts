import type { TemplateResult } from 'lit';
import type { FormPage } from './page-data.js';
import type { FormModel } from './form-model.js';
import type { FormActions } from './form-actions.js';
import type { FormServices } from './form-services-port.js';

/** An open form while it is context: with its page and its services, which are there by then. */
export interface PageContext {
  readonly form: FormModel;
  readonly page: FormPage;
  readonly services: FormServices;
}
/** What a form on paper needs: the page that hands it out, and the one on which a returned sheet is keyed in. */
export interface PaperPages {
  startPage(context: PageContext): TemplateResult;
  keyingPage(context: PageContext, actions: FormActions): TemplateResult;
}

/** What a page is context with, besides the form itself. */
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
