import { type TemplateResult, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { placesOf, START, type Place, themeAt, LAST, FIRST, REACH } from '../model/page-order.js';
import { noticeAt } from '../model/form-actions.js';
import { saveNotice, startNotices } from './form-notices.js';
import { pageNavigation } from './page-navigation.js';
import { pageHeader } from './page-header.js';
import { pageContent } from './page-content.js';
import type { PageContext, Surroundings } from '../model/page-context.js';

/** All pages, one below the other. */
export function onePage(context: PageContext, around: Surroundings): TemplateResult {
  const { page } = context;
  const places = placesOf(page.questionSet, false).filter((place) => place !== START);
  const isShown = (place: Place): boolean =>
    context.services.lower.shown !== undefined || place === FIRST || themeAt(place) !== undefined;
  return html`
    <div class="sheet one-page">
      ${pageHeader(context, around)}
      <div class="page" ?inert=${context.services.submission.isBusy}>
        ${around.later?.clearQuestion(context) ?? nothing} ${startNotices(context)} ${around.start}
        ${places.map(
          (place) =>
            html`<section data-place=${place}>
              ${guard([around.later, ...dependsOn(context, place)], () => (isShown(place) ? pageContent(context, around, place) : nothing))}
            </section>`,
        )}
      </div>
      ${saveNotice(context)}
    </div>
    ${pageNavigation(context)}
  `;
}
/**
 * The dependencies of a section for `guard`: with twelve themes on one page, an answer to one must not render the
 * others again. Comparing objects is enough, because records are never changed in place.
 */
export function dependsOn({ form, page, services }: PageContext, place: Place): unknown[] {
  const { assessment, texts, words, spoken, keeping } = page;
  const id = themeAt(place);
  // Not the deferred form: a text field must show the newest text at once, also what another tab writes in it.
  if (place === FIRST || place === REACH || place === LAST)
    return [texts, words, spoken, assessment.aside, services.lower.shown === undefined, noticeAt(form, place)];
  const said =
    id === undefined
      ? [
          services.lower.shown,
          form.view.pendingQuestion,
          form.view.notice,
          form.keepsCopy,
          keeping,
          services.submission.running,
          services.submission.isFormerRead,
        ]
      : [assessment.answers[id], assessment.filledBy, noticeAt(form, place)];
  return [texts, words, spoken, ...said];
}
