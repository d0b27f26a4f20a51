import { html, nothing, type TemplateResult } from 'lit';
import { loadFormPages } from '../../src/i18n/load-messages.js';
import { supportCaseKind } from '../../src/domain/support-case.js';
import { saveStatus } from '../parts/save-status.js';
import type { RecordsController } from '../controllers/records-controller.js';
import { asidePage } from './aside-page.js';
import { FormActions, type FormHandle } from './form-actions.js';
import { shortName } from './form-page.js';
import { FIRST, LAST, placeFrom, PRIORITIES, SUMMARY, themeAt, themePlace, type Place } from './form-places.js';
import { prioritiesPage } from './priorities-page.js';
import { sentPage } from './sent-page.js';
import { summaryPage } from './summary-page.js';
import { themePage } from './theme-page.js';

export { laterStyles } from './later-pages.styles.js';
export { loadFormPages, supportCaseKind };

/** Every page after the first one: fetched while the carer reads that, so that it is there sooner. */
export function laterPages(
  form: FormHandle,
  records: RecordsController,
  tools: TemplateResult,
  start: TemplateResult,
): TemplateResult {
  const { page, place, layout } = form;
  const { assessment, common } = page;
  if (assessment.status === 'submitted') {
    return html`<div class="sheet">
      <div class="where">${tools}</div>
      ${sentPage(form, assessment.submittedAt)} ${records.failure ? saveStatus(records, common) : nothing}
    </div>`;
  }
  if (layout === 'one-page') return onePage(form, records, tools, start);
  return html`
    <div class="sheet">${where(form, tools)} ${content(form, place)} ${saveStatus(records, common)}</div>
    ${nav(form)}
  `;
}

/** The form as it stands, draft or sent, without anything that could be changed. */
export function readOnlyPage({ page }: FormHandle): TemplateResult {
  return html`<div class="sheet">${summaryPage(page, false, '')}</div>`;
}

/** All pages, one below the other. */
function onePage(
  form: FormHandle,
  records: RecordsController,
  tools: TemplateResult,
  start: TemplateResult,
): TemplateResult {
  const themes = form.page.questionSet.questions.map(({ id }) => themePlace(id));
  const places = [FIRST, ...themes, LAST, PRIORITIES, SUMMARY];
  return html`
    <div class="sheet one-page">
      <div class="where">${tools}</div>
      ${start} ${places.map((place) => html`<section data-place=${place}>${content(form, place)}</section>`)}
      ${saveStatus(records, form.page.common)}
    </div>
    ${nav(form)}
  `;
}

function content(form: FormHandle, place: Place): TemplateResult {
  const { page } = form;
  const does = new FormActions(form);
  const questionId = themeAt(place);
  if (questionId !== undefined) return themePage(page, does, questionId);
  switch (place) {
    case FIRST:
      return asidePage(page, does, FIRST);
    case LAST:
      return asidePage(page, does, LAST);
    case PRIORITIES:
      return prioritiesPage(page, does, form.notice);
    default:
      return summaryPage(page, form.asks === 'about-empty', form.notice, (to) => {
        form.goTo(to);
      });
  }
}

/** Where in the form this is, in words; opens to all themes, each of which can be jumped to. */
function where(form: FormHandle, tools: TemplateResult): TemplateResult {
  const { assessment, questionSet, texts, words } = form.page;
  const here = themeAt(form.place);
  const number = questionSet.questions.findIndex(({ id }) => id === here) + 1;
  const isSeen = (id: string): boolean => assessment.seen.includes(id);
  if (number === 0) return html`<div class="where">${tools}</div>`;
  return html`
    <div class="where">
      <details>
        <summary>${words.progress(number, questionSet.questions.length)}</summary>
        <ol class="jump">
          ${questionSet.questions.map(
            ({ id }) => html`
              <li>
                <button
                  aria-current=${id === here ? 'step' : nothing}
                  @click=${(event: Event) => {
                    (event.target as Element).closest('details')?.removeAttribute('open');
                    form.goTo(themePlace(id));
                  }}
                >
                  <span>${shortName(texts, id)}</span>
                  <span class="soft">${isSeen(id) ? words.seen : words.notSeen}</span>
                </button>
              </li>
            `,
          )}
        </ol>
      </details>
      ${tools}
    </div>
    <ol class="marks" aria-hidden="true">
      ${questionSet.questions.map(({ id }) => html`<li class=${id === here ? 'here' : isSeen(id) ? 'seen' : ''}></li>`)}
    </ol>
  `;
}

function nav(form: FormHandle): TemplateResult {
  const { page, place, layout, asks } = form;
  const isOnePage = layout === 'one-page';
  return html`
    <nav>
      <div>
        ${
          isOnePage
            ? nothing
            : html`<button
                part="back"
                @click=${() => {
                  form.goTo(placeFrom(page.questionSet, place, -1));
                }}
              >
                ${page.words.back}
              </button>`
        }
        ${
          place === SUMMARY || isOnePage
            ? html`<button
                class="go"
                part="submit"
                @click=${() => {
                  form.submit();
                }}
              >
                ${asks === 'about-empty' ? page.words.sendAnyway : page.words.submit}
              </button>`
            : html`<button
                class="go"
                part="next"
                @click=${() => {
                  form.goTo(placeFrom(page.questionSet, place, 1));
                }}
              >
                ${page.words.next}
              </button>`
        }
      </div>
    </nav>
  `;
}
