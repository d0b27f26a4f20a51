import type { nothing, TemplateResult } from 'lit';
import type { FormPage } from './page-data.js';
import type { Place } from './page-order.js';
import type { FormModel } from './form-model.js';
import type { FormActions } from './form-actions.js';
import type { FormServices } from './form-services-port.js';

/** What a page is rendered from: the open form, its data and messages, and its services. */
export interface PageContext {
  readonly form: FormModel;
  readonly page: FormPage;
  readonly services: FormServices;
}
/** The pages for a form on paper: the one that hands it out, and the one on which a returned sheet is keyed in. */
export interface PaperPages {
  startPage(context: PageContext): TemplateResult;
  keyingPage(context: PageContext, actions: FormActions): TemplateResult;
}

/** The pages that come after the themes, or instead of them. */
export interface LaterPages {
  clearQuestion(context: PageContext): TemplateResult | typeof nothing;
  lastPage(context: PageContext, place: Place): TemplateResult;
  otherPage(context: PageContext, around: Surroundings): TemplateResult;
  readOnlyPage(context: PageContext, around: Surroundings): TemplateResult;
}

/** What a page shows besides the form itself. */
export interface Surroundings {
  /** The button that hides everything; there on each page. */
  readonly hide: TemplateResult;
  /** The first screen, with its buttons. */
  readonly start: TemplateResult;
  /** The pages for a form on paper, once loaded. */
  readonly paper: PaperPages | undefined;
  /** The pages after the themes, once loaded. */
  readonly later: LaterPages | undefined;
  /** Stands in the place of a page that is being loaded, and offers to try again where that failed. */
  readonly waiting: TemplateResult;
  /** The neutral screen is shown: no question may stand over it. */
  readonly isHidden: boolean;
}
