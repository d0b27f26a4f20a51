import { type TemplateResult, html, nothing } from 'lit';
import { themeState } from '../../../src/domain/assessment/theme-state.js';
import { formMenu } from './form-menu.js';
import { showAll } from './show-all.js';
import { placeName, type FormPage } from '../model/page-data.js';
import { FIRST, isBeside, placesOf, START, themeAt, type Place } from '../model/page-order.js';
import type { PageContext, Surroundings } from '../model/page-context.js';

/** Which page this is; unfolds to all pages, each of which can be jumped to. Also the menu and the hide button. */
export function pageHeader(context: PageContext, { hide }: Surroundings): TemplateResult {
  const { form, page } = context;
  const { assessment, questionSet, words } = page;
  const { place } = form.view;
  const places = placesOf(questionSet, false).filter((one) => one !== START);
  const isOnTheWay = assessment.status === 'draft' && places.includes(place) && !isBeside(place) && !form.isOnPaper;
  const hasPages = isOnTheWay && form.host.layout === 'pages';
  const state = { answered: words.answered, seen: words.seen, 'not-seen': words.notSeen };
  return html`
    <div class="where ${hasPages ? 'paged' : ''}" @keydown=${closeByKey} @toggle=${markOpen}>
      ${
        hasPages
          ? html`<details name="top" @toggle=${showAll}>
              <summary>${whereWords(page, place, places)}</summary>
              <ol class="rows">
                ${places.map((to) => {
                  const id = themeAt(to);
                  return html`
                    <li>
                      <button
                        data-to=${to}
                        aria-current=${to === place ? 'step' : nothing}
                        @click=${(event: Event) => {
                          (event.target as Element).closest('details')?.removeAttribute('open');
                          form.goTo(to);
                        }}
                      >
                        <span>${placeName(page, to)}</span>
                        ${id === undefined ? nothing : html`<span class="soft">${state[themeState(assessment, id)]}</span>`}
                      </button>
                    </li>
                  `;
                })}
              </ol>
            </details>`
          : nothing
      }
      ${formMenu(context)} ${hide}
    </div>
    ${
      hasPages && themeAt(place) !== undefined
        ? html`<ol class="marks" aria-hidden="true">
            ${questionSet.questions.map(
              ({ id }) =>
                html`<li
                  class=${id === themeAt(place) ? 'here' : themeState(assessment, id) === 'not-seen' ? '' : 'seen'}
                ></li>`,
            )}
          </ol>`
        : nothing
    }
  `;
}

/** "Theme 3 of 12"; the pages around the themes are counted too, so that nobody takes the twelfth for the end. */
function whereWords({ questionSet, words }: FormPage, place: Place, places: readonly Place[]): string {
  const number = questionSet.questions.findIndex(({ id }) => id === themeAt(place)) + 1;
  if (number > 0) return words.progress(number, questionSet.questions.length);
  if (place === FIRST) return words.beforeThemes;
  const after = places.filter((one) => one !== FIRST && themeAt(one) === undefined);
  return words.afterThemes(after.indexOf(place) + 1, after.length);
}

/**
 * Marks that something is unfolded. With `:has()` in the style sheet every answer would have all of the form's styles
 * computed anew: 40 ms on a slow phone, measured on 2026-11-30.
 */
const markOpen = {
  capture: true,
  handleEvent({ currentTarget }: Event): void {
    const header = currentTarget as Element;
    header.toggleAttribute('data-open', header.querySelector('details[open]') !== null);
  },
};

/** Escape in an open list closes the list and nothing else: the page is not hidden by it. */
function closeByKey(event: KeyboardEvent): void {
  const open = (event.currentTarget as Element).querySelector('details[open]');
  if (event.key !== 'Escape' || event.isComposing || !open) return;
  event.preventDefault();
  open.removeAttribute('open');
  open.querySelector('summary')?.focus();
}
