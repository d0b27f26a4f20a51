import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { type PageContext, type Surroundings } from '../model/page-context.js';
import { isBeside, START, SUMMARY } from '../model/page-order.js';
import { idleDialog } from './idle-dialog.js';
import { onePage } from './one-page-layout.js';
import { pageContent } from './page-content.js';
import { pageHeader } from './page-header.js';
import { pageNavigation } from './page-navigation.js';
import { saveNotice } from './form-notices.js';

/** The page that is shown. Those after the themes, or instead of them, are loaded once the first one is shown. */
export function formPages(context: PageContext, around: Surroundings): TemplateResult {
  return html`${currentPage(context, around)}
  ${around.isHidden ? nothing : idleDialog(context.services.idle, context.page.words)}`;
}

function currentPage(context: PageContext, around: Surroundings): TemplateResult {
  const { form, page } = context;
  const { place, exitReason } = form.view;
  const isInstead =
    exitReason !== undefined || isBereaved(context) || isBeside(place) || page.assessment.status !== 'draft';
  if (isInstead)
    return (
      around.later?.otherPage(context, around) ??
      html`<div class="sheet">${pageHeader(context, around)} ${around.waiting}</div>`
    );
  if (form.host.layout === 'one-page' && !form.isOnPaper) return onePage(context, around);
  return html`
    <div class="sheet ${place === START || place === SUMMARY ? '' : 'barred'}">
      ${pageHeader(context, around)}
      <div class="page" ?inert=${context.services.submission.isBusy}>
        ${around.later?.clearQuestion(context) ?? nothing} ${keyed(place, pageContent(context, around, place))}
      </div>
      ${saveNotice(context)}
    </div>
    ${place === START ? nothing : pageNavigation(context)}
  `;
}

/** A form from the time before a death is not asked for again, unless the carer wants it. */
export function isBereaved({ form, page }: PageContext): boolean {
  const { status, filledBy } = page.assessment;
  const isOfTimeBefore = page.supportCase?.phase === 'bereaved' && status === 'draft';
  return isOfTimeBefore && filledBy === 'self' && !form.view.wantsFormAnyway;
}
