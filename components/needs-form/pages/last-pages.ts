import { html, type TemplateResult } from 'lit';
import { FormActions, noticeAt } from '../model/form-actions.js';
import type { PageContext } from '../model/page-context.js';
import { KEYING, LAST, PRIORITIES, REACH, SUMMARY, themeAt, type Place } from '../model/page-order.js';
import { copyChoice } from './copy-choice.js';
import { extraQuestionsPage } from './extra-questions-page.js';
import { continues, otherSheet } from './summary-notices.js';
import { prioritiesPage } from './priorities-page.js';
import { summaryPage } from './summary-page.js';

/** The content of the pages after the themes: the last questions, what to talk about, and everything once more. */
export function lastPage(context: PageContext, place: Place): TemplateResult {
  const { form, page, services } = context;
  const actions = new FormActions(form);
  if (place === REACH || place === LAST) return extraQuestionsPage(page, actions, place, noticeAt(form, place));
  if (place === PRIORITIES) return prioritiesPage(page, actions, noticeAt(form, PRIORITIES), form.view.showsOthers);
  return summaryPage(page, {
    asksAboutEmpty: form.view.pendingQuestion === 'about-empty',
    notice: noticeAt(form, SUMMARY) || (services.submission.isBusy ? page.words.sending : ''),
    copy: copyChoice(context),
    changes: {
      // A paper form was handed in whole, so nothing can be kept back.
      keepBack: form.isOnPaper ? undefined : actions,
      goTo: (to) => {
        form.view.isCorrecting = true;
        form.view.row = themeAt(to);
        form.goTo(form.isOnPaper ? KEYING : to);
      },
      about: html`${continues(context)} ${otherSheet(context)}`,
    },
  });
}
