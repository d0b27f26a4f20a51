import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { saveStatus } from '../../parts/save-status.js';
import { goOn, startAgain } from '../model/form-actions.js';
import type { PageContext, Surroundings } from '../model/page-context.js';
import { CHILD, isBeside, PAUSE } from '../model/page-order.js';
import { bereavedPage } from './bereaved-page.js';
import { infoPage } from './info-pages.js';
import { messagePage } from './message-page.js';
import { pageHeader } from './page-header.js';
import { buttonBar } from './page-navigation.js';
import { isBereaved } from './page-router.js';
import { sentPage } from './sent-page.js';

/** What is shown instead of the form: that it is sent, withdrawn or erased, an information page, a word to the bereaved. */
export function otherPage(context: PageContext, around: Surroundings): TemplateResult {
  const { form, page } = context;
  const { words, common } = page;
  const { records, view } = form;
  const { exitReason, place } = view;
  const again = (): void => {
    startAgain(form);
  };
  if (exitReason === 'sent')
    return messagePage(words.sentHeading, [words.sentText, words.leftDevice], words.newForm, again);
  if (exitReason === 'idle') return messagePage(words.idleLeftHeading, [words.idleLeft], words.beginAgain, again);
  if (isBereaved(context)) return bereavedPage(context, around);
  if (isBeside(place)) {
    const isUnsaved = records.failure !== undefined || records.hasUnsaved;
    return html`
      <div class="sheet barred">
        ${pageHeader(context, around)}
        <div class="page">${keyed(place, infoPage(context, isUnsaved))}</div>
      </div>
      ${buttonBar(
        html`<button
          class="go"
          @click=${() => {
            goOn(form);
          }}
        >
          ${place === PAUSE ? words.goOn : place === CHILD ? words.childGoBack : words.backToForm}
        </button>`,
      )}
    `;
  }
  const { assessment } = page;
  return html`<div class="sheet">
    ${pageHeader(context, around)}
    ${
      assessment.status === 'submitted'
        ? html`<div class="page">${sentPage(context, assessment)}</div>
            ${records.failure ? saveStatus(records, common, context.services.device) : nothing}`
        : messagePage(words.withdrawnHeading, [words.withdrawnText], words.newForm, again)
    }
  </div>`;
}
