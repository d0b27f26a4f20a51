import { html, nothing, type TemplateResult } from 'lit';
import { LazyModule } from '../../controllers/lazy-module-controller.js';
import type { FormModel } from './form-model.js';
import type { FormPage } from './page-data.js';

/** What exists here, on the page of a sent form; fetched where the host has given offers, and not before. */
export class FormOffers {
  readonly #form: FormModel;
  readonly #code: LazyModule<(page: FormPage) => TemplateResult | typeof nothing>;

  constructor(form: FormModel) {
    this.#form = form;
    this.#code = new LazyModule(form.host, async () => (await import('../offers.lazy.js')).sentOffers(form));
  }

  section(page: FormPage): TemplateResult | typeof nothing {
    if (this.#form.host.offers.length === 0) return nothing;
    void this.#code.load();
    if (this.#code.hasFailed)
      return html`<p role="alert">${page.common.notFetched}</p>
        <button @click=${() => void this.#code.retry()}>${page.common.tryAgain}</button>`;
    return this.#code.module?.(page) ?? nothing;
  }
}
