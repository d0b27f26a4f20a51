import { goOn, startAgain } from '../model/form-actions.js';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { saveStatus } from '../../parts/save-status.js';
import { infoPage } from './info-pages.js';
import { messagePage } from './message-page.js';
import { type PageContext, type Surroundings } from '../model/page-context.js';
import { CHILD, isBeside, PAUSE, START } from '../model/page-order.js';
import { idleDialog } from './idle-dialog.js';
import { sentPage } from './sent-page.js';
import { onePage } from './one-page-layout.js';
import { pageContent } from './page-content.js';
import { pageHeader } from './page-header.js';
import { buttonBar, pageNavigation } from './page-navigation.js';
import { bereavedPage } from './bereaved-page.js';
import { clearQuestion, saveNotice } from './form-notices.js';

/** Every page after the first one: fetched while the carer reads that, so that it is there sooner. */
export function laterPages(context: PageContext, around: Surroundings): TemplateResult {
  return html`${currentPage(context, around)}
  ${around.isHidden ? nothing : idleDialog(context.services.idle, context.page.words)}`;
}

function currentPage(context: PageContext, around: Surroundings): TemplateResult {
  const { form, page } = context;
  const { assessment, words, common } = page;
  const { records, view } = form;
  const { exitReason, place } = view;
  const again = (): void => {
    startAgain(form);
  };
  if (exitReason === 'sent')
    return messagePage(words.sentHeading, [words.sentText, words.leftDevice], words.newForm, again);
  if (exitReason === 'idle') return messagePage(words.idleLeftHeading, [words.idleLeft], words.beginAgain, again);
  const isOfTimeBefore = page.supportCase?.phase === 'bereaved' && assessment.status === 'draft';
  if (isOfTimeBefore && assessment.filledBy === 'self' && !form.view.wantsFormAnyway)
    return bereavedPage(context, around);
  if (isBeside(place)) {
    const isUnsaved = records.failure !== undefined || records.hasUnsaved;
    return html`
      <div class="sheet">
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
  if (assessment.status === 'withdrawn') {
    return html`<div class="sheet">
      ${pageHeader(context, around)} ${messagePage(words.withdrawnHeading, [words.withdrawnText], words.newForm, again)}
    </div>`;
  }
  if (assessment.status === 'submitted') {
    return html`<div class="sheet">
      ${pageHeader(context, around)}
      <div class="page">${sentPage(context, assessment)}</div>
      ${records.failure ? saveStatus(records, common, context.services.device) : nothing}
    </div>`;
  }
  if (form.host.layout === 'one-page' && !form.isOnPaper) return onePage(context, around);
  return html`
    <div class="sheet">
      ${pageHeader(context, around)}
      <div class="page" ?inert=${context.services.submission.isBusy}>
        ${clearQuestion(context)} ${keyed(place, pageContent(context, around, place))}
      </div>
      ${saveNotice(context)}
    </div>
    ${place === START ? nothing : pageNavigation(context)}
  `;
}
