import { html } from 'lit';
import { declareNoNeeds, isEmpty } from '../../../src/domain/assessment/needs-assessment.js';
import type { PageContext, Surroundings } from '../model/page-context.js';
import { CHILD, placeFrom, START, SUMMARY } from '../model/page-order.js';
import { startPage } from './start-page.js';

/** What each page shows besides itself: the button that hides everything, and the first screen with its buttons. */
export function surroundings(
  { form, page }: PageContext,
  around: Pick<Surroundings, 'paper' | 'later' | 'waiting' | 'isHidden'> & { readonly hide: () => void },
): Surroundings {
  const { assessment, questionSet, words } = page;
  const hide = html`<button class="quiet hide" part="hide" aria-keyshortcuts="Escape" @click=${around.hide}>
    ${words.hide} <kbd aria-hidden="true">Esc</kbd>
  </button>`;
  const start = startPage(
    { ...page, keeping: form.whereKept },
    {
      start: () => {
        form.apply(declareNoNeeds(assessment, false));
        form.goTo(placeFrom(questionSet, START, 1));
      },
      // Where something was said already, that there are no needs would contradict it.
      noNeeds: isEmpty({ ...assessment, noNeedsNow: false })
        ? () => {
            form.apply(declareNoNeeds(assessment, true));
            form.goTo(SUMMARY);
          }
        : undefined,
      child: () => {
        form.goTo(CHILD);
      },
    },
  );
  return { ...around, hide, start };
}
