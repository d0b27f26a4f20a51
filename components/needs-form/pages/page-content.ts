import { type TemplateResult, html } from 'lit';
import { extraQuestionsPage } from './extra-questions-page.js';
import { FormActions, noticeAt } from '../model/form-actions.js';
import { type Place, SUMMARY, START, themeAt, FIRST } from '../model/page-order.js';
import { startNotices } from './form-notices.js';
import type { PageContext, Surroundings } from '../model/page-context.js';
import { themePage } from './theme-page.js';

/** The content of one page of the form, by its place. */
export function pageContent(
  context: PageContext,
  { start, paper, later, waiting }: Surroundings,
  place: Place,
): TemplateResult {
  const { form, page } = context;
  const does = new FormActions(form);
  if (form.isOnPaper && place !== SUMMARY) {
    if (!paper) return waiting;
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
    default:
      return later?.lastPage(context, place) ?? waiting;
  }
}
