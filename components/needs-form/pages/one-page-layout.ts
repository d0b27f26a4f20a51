import { type TemplateResult, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { placesOf, START, type Place, themeAt, LAST, FIRST } from '../model/page-order.js';
import { emptied } from './form-notices.js';
import { kept } from './form-notices.js';
import { nav } from './page-navigation.js';
import { where } from './page-header.js';
import { content } from './page-content.js';
import type { DrawnForm, Surroundings } from '../model/page-context.js';

/** All pages, one below the other. */
export function onePage(drawn: DrawnForm, around: Surroundings): TemplateResult {
  const { form, page } = drawn;
  const places = placesOf(page.questionSet, false).filter((place) => place !== START);
  const isShown = (place: Place): boolean => drawn.aids.lower.shown !== undefined || themeAt(place) !== undefined;
  return html`
    <div class="sheet one-page">
      ${where(drawn, around)}
      <div class="page" ?inert=${drawn.aids.sender.isBusy}>
        ${emptied(form, page)} ${around.start}
        ${places.map(
          (place) =>
            html`<section data-place=${place}>
              ${guard(dependsOn(drawn, place), () => (isShown(place) ? content(drawn, around, place) : nothing))}
            </section>`,
        )}
      </div>
      ${kept(drawn)}
    </div>
    ${nav(drawn)}
  `;
}
/**
 * What a section is drawn from: with all twelve themes in one page, an answer to one must not draw the others anew. A
 * record is never changed in place, so that a line that is the same object says the same.
 */
export function dependsOn({ form, page, aids }: DrawnForm, place: Place): unknown[] {
  const { assessment, texts, words, spoken } = page;
  const id = themeAt(place);
  // A field that is written in shows what stands there at once: somebody may be writing in it in another tab.
  if (place === FIRST || place === LAST)
    return [texts, words, spoken, assessment.aside, aids.lower.shown === undefined];
  const said =
    id === undefined ? [aids.lower.shown, form.asks, form.notice] : [assessment.answers[id], assessment.filledBy];
  return [texts, words, spoken, ...said];
}
