import { type TemplateResult, html } from 'lit';
import { extraQuestionsPage } from './extra-questions-page.js';
import { FormActions, noticeAt } from '../model/form-actions.js';
import { type Place, SUMMARY, START, themeAt, FIRST, LAST, PRIORITIES, KEYING } from '../model/page-order.js';
import { continues, otherSheet, startNotices } from './form-notices.js';
import { copyChoice } from './copy-choice.js';
import type { PageContext, Surroundings } from '../model/page-context.js';
import { prioritiesPage } from './priorities-page.js';
import { summaryPage } from './summary-page.js';
import { themePage } from './theme-page.js';

/** The content of one page of the form, by its place. */
export function pageContent(context: PageContext, { start, paper }: Surroundings, place: Place): TemplateResult {
  const { form, page, services } = context;
  const does = new FormActions(form);
  if (form.isOnPaper && place !== SUMMARY) {
    if (!paper) return html`<p class="soft late">${page.common.loading}</p>`;
    return place === START ? paper.startPage(context) : paper.keyingPage(context, does);
  }
  const questionId = themeAt(place);
  if (questionId !== undefined) {
    // A draft may stand on a theme that the set no longer has.
    const isAsked = page.questionSet.questions.some(({ id }) => id === questionId);
    return isAsked ? themePage(page, does, questionId, noticeAt(form, place)) : start;
  }
  switch (place) {
    case START:
      return html`${startNotices(context)} ${start}`;
    case FIRST:
      return extraQuestionsPage(page, does, FIRST, noticeAt(form, FIRST));
    case LAST:
      return extraQuestionsPage(page, does, LAST, noticeAt(form, LAST));
    case PRIORITIES:
      return prioritiesPage(page, does, noticeAt(form, PRIORITIES), form.view.showsOthers);
    default:
      return summaryPage(page, {
        asksAboutEmpty: form.view.pendingQuestion === 'about-empty',
        notice: noticeAt(form, SUMMARY) || (services.submission.isBusy ? page.words.sending : ''),
        copy: copyChoice(context),
        changes: {
          // A paper form was handed in whole, so nothing can be kept back.
          keepBack: form.isOnPaper ? undefined : does,
          goTo: (to) => {
            form.view.isCorrecting = true;
            form.view.row = themeAt(to);
            form.goTo(form.isOnPaper ? KEYING : to);
          },
          about: html`${continues(context)} ${otherSheet(context)}`,
        },
      });
  }
}
