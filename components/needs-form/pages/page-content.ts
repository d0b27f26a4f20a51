import { type TemplateResult, html } from 'lit';
import { asidePage } from './extra-questions-page.js';
import { FormActions } from '../model/form-actions.js';
import { type Place, SUMMARY, START, themeAt, FIRST, LAST, PRIORITIES, KEYING } from '../model/page-order.js';
import { continues } from './form-notices.js';
import { emptied } from './form-notices.js';
import { otherSheet } from './form-notices.js';
import type { DrawnForm, Surroundings } from '../model/page-context.js';
import { prioritiesPage } from './priorities-page.js';
import { summaryPage } from './summary-page.js';
import { themePage } from './theme-page.js';

export function content(drawn: DrawnForm, { start, paper }: Surroundings, place: Place): TemplateResult {
  const { form, page } = drawn;
  const does = new FormActions(form);
  if (form.isOnPaper && place !== SUMMARY) {
    if (!paper) return html`<p class="soft late">${page.common.loading}</p>`;
    return place === START ? paper.startPage(drawn) : paper.keyingPage(drawn, does);
  }
  const questionId = themeAt(place);
  if (questionId !== undefined) {
    // A draft may stand on a theme that the set no longer has.
    const isAsked = page.questionSet.questions.some(({ id }) => id === questionId);
    return isAsked ? themePage(page, does, questionId) : start;
  }
  switch (place) {
    case START:
      return html`${emptied(form, page)} ${start}`;
    case FIRST:
      return asidePage(page, does, FIRST);
    case LAST:
      return asidePage(page, does, LAST);
    case PRIORITIES:
      return prioritiesPage(page, does, form.noticeAt(PRIORITIES), form.showsOthers);
    default:
      return html`${continues(drawn)} ${otherSheet(drawn)}
      ${summaryPage(page, form.asks === 'about-empty', form.noticeAt(SUMMARY), {
        // What is on a sheet was handed in.
        keepBack: form.isOnPaper ? undefined : does,
        goTo: (to) => {
          form.isCorrecting = true;
          form.row = themeAt(to);
          form.goTo(form.isOnPaper ? KEYING : to);
        },
      })}`;
  }
}
