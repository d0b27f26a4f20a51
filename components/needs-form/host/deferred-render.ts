import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NeedsAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import type { FormModel } from '../model/form-model.js';

/**
 * Delays the sections below the themes when everything is on one page: they repeat what was answered above. They follow
 * after the next frame, so that an answer is shown at once, also on an old phone.
 */
export class DeferredRender implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #form: FormModel;
  #isDue = false;

  /** The form as the sections below the themes show it; undefined before the themes have been painted. */
  shown: NeedsAssessment | undefined;

  constructor(host: ReactiveControllerHost, form: FormModel) {
    this.#host = host;
    this.#form = form;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#form.host.layout !== 'one-page' || this.#isDue || this.shown === this.#form.assessment) return;
    this.#isDue = true;
    // The first frame paints the answer; what comes before the second one's painting no longer delays it.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        this.#isDue = false;
        this.shown = this.#form.assessment;
        this.#host.requestUpdate();
      }),
    );
  }
}
