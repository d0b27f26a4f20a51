import { html, nothing, type TemplateResult } from 'lit';
import { saveStatus } from '../../parts/save-status.js';
import { besidePage } from './info-pages.js';
import { farewell } from './message-page.js';
import { type DrawnForm, type Surroundings } from '../model/page-context.js';
import { CHILD, isBeside, PAUSE, START } from '../model/page-order.js';
import { idleQuestion } from './idle-dialog.js';
import { sentPage } from './sent-page.js';
import { onePage } from './one-page-layout.js';
import { content } from './page-content.js';
import { where } from './page-header.js';
import { bar, nav } from './page-navigation.js';
import { bereavedPage, wanted } from './bereaved-page.js';
import { kept } from './form-notices.js';

/** Every page after the first one: fetched while the carer reads that, so that it is there sooner. */
export function laterPages(drawn: DrawnForm, around: Surroundings): TemplateResult {
  return html`${currentPage(drawn, around)}
  ${around.isHidden ? nothing : idleQuestion(drawn.aids.idle, drawn.page.words)}`;
}

function currentPage(drawn: DrawnForm, around: Surroundings): TemplateResult {
  const { form, page } = drawn;
  const { assessment, words, common } = page;
  const { records, left, place } = form;
  const again = (): void => {
    form.startAgain();
  };
  if (left === 'sent') return farewell(words.sentHeading, [words.sentText, words.leftDevice], words.newForm, again);
  if (left === 'idle') return farewell(words.idleLeftHeading, [words.idleLeft], words.beginAgain, again);
  const isOfTimeBefore = page.supportCase?.phase === 'bereaved' && assessment.status === 'draft';
  if (isOfTimeBefore && assessment.filledBy === 'self' && !wanted.has(form)) return bereavedPage(drawn, around);
  if (isBeside(place)) {
    const isUnsaved = records.failure !== undefined || records.hasUnsaved;
    return html`
      <div class="sheet">
        ${where(drawn, around)}
        <div class="page">${besidePage(drawn, isUnsaved)}</div>
      </div>
      ${bar(
        html`<button
          class="go"
          @click=${() => {
            form.goOn();
          }}
        >
          ${place === PAUSE ? words.goOn : place === CHILD ? words.childGoBack : words.backToForm}
        </button>`,
      )}
    `;
  }
  if (assessment.status === 'withdrawn') {
    const change = (): void => {
      drawn.aids.sender.add();
    };
    return html`<div class="sheet">
      ${where(drawn, around)}
      ${farewell(words.withdrawnHeading, [words.withdrawnText], words.newForm, again, { text: words.add, press: change })}
    </div>`;
  }
  if (assessment.status === 'submitted') {
    return html`<div class="sheet">
      ${where(drawn, around)}
      <div class="page">${sentPage(drawn, assessment.submittedAt)}</div>
      ${records.failure ? saveStatus(records, common, drawn.aids.device) : nothing}
    </div>`;
  }
  if (form.element.layout === 'one-page' && !form.isOnPaper) return onePage(drawn, around);
  return html`
    <div class="sheet">
      ${where(drawn, around)}
      <div class="page" ?inert=${drawn.aids.sender.isBusy}>${content(drawn, around, place)}</div>
      ${kept(drawn)}
    </div>
    ${place === START ? nothing : nav(drawn)}
  `;
}
