import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { supportCaseKind } from '../../src/domain/support-case.js';
import { loadFormSpoken } from '../../src/i18n/load-messages.js';
import { saveStatus } from '../parts/save-status.js';
import { asidePage } from './aside-page.js';
import { besidePage, farewell } from './beside-pages.js';
import { FormActions } from './form-actions.js';
import { formMenu } from './form-menu.js';
import { shortName, type DrawnForm, type FormPage } from './form-page.js';
import {
  CHILD,
  FIRST,
  isBeside,
  KEYING,
  LAST,
  PAUSE,
  placeFrom,
  PRIORITIES,
  START,
  SUMMARY,
  themeAt,
  themePlace,
  type Place,
} from './form-places.js';
import { idleQuestion } from './idle-question.js';
import type { OpenForm } from './open-form.js';
import type { PaperPages } from './paper-pages.js';
import { prioritiesPage } from './priorities-page.js';
import { sentPage } from './sent-page.js';
import { summaryPage } from './summary-page.js';
import { themePage } from './theme-page.js';

export { formAids } from './form-aids.js';
export { laterStyles } from './later-pages.styles.js';
export { loadFormSpoken, supportCaseKind };

/** What a page is drawn with, besides the form itself. */
export interface Surroundings {
  /** The button that hides everything; there on each page. */
  readonly hide: TemplateResult;
  /** The first screen, with its ways to go on. */
  readonly start: TemplateResult;
  /** What a form on paper needs, once it is there. */
  readonly paper: PaperPages | undefined;
  /** The neutral screen is shown: no question may stand over it. */
  readonly isHidden: boolean;
}

/** Every page after the first one: fetched while the carer reads that, so that it is there sooner. */
export function laterPages(drawn: DrawnForm, around: Surroundings): TemplateResult {
  return html`${currentPage(drawn, around)}
  ${around.isHidden ? nothing : idleQuestion(drawn.aids.idle, drawn.page.words)}`;
}

function currentPage(drawn: DrawnForm, around: Surroundings): TemplateResult {
  const { form, page } = drawn;
  const { assessment, words, common } = page;
  const { records, left, place } = form;
  const again = (): void => {
    form.startAgain();
  };
  if (left === 'sent') return farewell(words.sentHeading, [words.sentText, words.leftDevice], words.newForm, again);
  if (left === 'idle') return farewell(words.idleLeftHeading, [words.idleLeft], words.beginAgain, again);
  if (isBeside(place)) {
    const isUnsaved = records.failure !== undefined || !records.isSaved;
    return html`
      <div class="sheet">
        ${where(drawn, around)}
        <div class="page">${besidePage(drawn, isUnsaved)}</div>
      </div>
      ${bar(
        html`<button
          class="go"
          @click=${() => {
            form.goOn();
          }}
        >
          ${place === PAUSE ? words.goOn : place === CHILD ? words.childGoBack : words.backToForm}
        </button>`,
      )}
    `;
  }
  if (assessment.status === 'withdrawn')
    return farewell(words.withdrawnHeading, [words.withdrawnText], words.newForm, again);
  if (assessment.status === 'submitted') {
    return html`<div class="sheet">
      ${where(drawn, around)}
      <div class="page">${sentPage(drawn, assessment.submittedAt)}</div>
      ${records.failure ? saveStatus(records, common) : nothing}
    </div>`;
  }
  if (form.element.layout === 'one-page' && !form.isOnPaper) return onePage(drawn, around);
  return html`
    <div class="sheet">
      ${where(drawn, around)}
      <div class="page">${content(drawn, around, place)}</div>
      ${saveStatus(records, common)}
    </div>
    ${place === START ? nothing : nav(drawn)}
  `;
}

/** The form as it stands, draft or sent, without anything that could be changed. */
export function readOnlyPage(page: FormPage): TemplateResult {
  return html`<div class="sheet">${summaryPage(page, false, '')}</div>`;
}

/** All pages, one below the other. */
function onePage(drawn: DrawnForm, around: Surroundings): TemplateResult {
  const { form, page } = drawn;
  const themes = page.questionSet.questions.map(({ id }) => themePlace(id));
  const places = [FIRST, ...themes, LAST, PRIORITIES, SUMMARY];
  const isShown = (place: Place): boolean => drawn.aids.lower.shown !== undefined || themeAt(place) !== undefined;
  return html`
    <div class="sheet one-page">
      ${where(drawn, around)}
      <div class="page">
        ${emptied(form, page)} ${around.start}
        ${places.map(
          (place) =>
            html`<section data-place=${place}>
              ${guard(dependsOn(drawn, place), () => (isShown(place) ? content(drawn, around, place) : nothing))}
            </section>`,
        )}
      </div>
      ${saveStatus(form.records, page.common)}
    </div>
    ${nav(drawn)}
  `;
}

/**
 * What a section is drawn from: with all twelve themes in one page, an answer to one must not draw the others anew. A
 * record is never changed in place, so that a line that is the same object says the same.
 */
function dependsOn({ form, page, aids }: DrawnForm, place: Place): unknown[] {
  const { assessment, texts, words, spoken } = page;
  const id = themeAt(place);
  const said =
    id === undefined ? [aids.lower.shown, form.asks, form.notice] : [assessment.answers[id], assessment.filledBy];
  return [texts, words, spoken, ...said];
}

function content(drawn: DrawnForm, { start, paper }: Surroundings, place: Place): TemplateResult {
  const { form, page } = drawn;
  const does = new FormActions(form);
  if (form.isOnPaper && place !== SUMMARY) {
    if (!paper) return html`<p class="soft late">${page.common.loading}</p>`;
    return place === START ? paper.startPage(drawn) : paper.keyingPage(drawn, does);
  }
  const questionId = themeAt(place);
  if (questionId !== undefined) return themePage(page, does, questionId);
  switch (place) {
    case START:
      return html`${emptied(form, page)} ${start}`;
    case FIRST:
      return asidePage(page, does, FIRST);
    case LAST:
      return asidePage(page, does, LAST);
    case PRIORITIES:
      return prioritiesPage(page, does, form.notice);
    default:
      return html`${continues(drawn)}
      ${summaryPage(page, form.asks === 'about-empty', form.notice, {
        does,
        goTo: (to) => {
          form.goTo(form.isOnPaper ? KEYING : to);
        },
      })}`;
  }
}

/** Above the first screen of a form that was just emptied: the way to have it back. */
function emptied(form: OpenForm, { words }: FormPage): TemplateResult | typeof nothing {
  if (!form.emptied) return nothing;
  return html`<p class="undo" role="status">
    ${words.restarted}
    <button
      @click=${() => {
        form.fillAgain();
      }}
    >
      ${words.undo}
    </button>
  </p>`;
}

/** Above the summary of a form that adds to a sent one: what stands meanwhile, and the way to leave it so. */
function continues({ page: { assessment, words }, aids: { sender } }: DrawnForm): TemplateResult | typeof nothing {
  if (assessment.continues === undefined) return nothing;
  return html`<div class="ask">
    <p>${words.addingText}</p>
    <button @click=${() => void sender.keepSent()}>${words.keepSent}</button>
  </div>`;
}

/** Where in the form this is, in words; opens to all themes, each of which can be jumped to. And what is on each page. */
function where(drawn: DrawnForm, { hide }: Surroundings): TemplateResult {
  const { form, page } = drawn;
  const { assessment, questionSet, texts, words } = page;
  const here = themeAt(form.place);
  const number = questionSet.questions.findIndex(({ id }) => id === here) + 1;
  const isSeen = (id: string): boolean => assessment.seen.includes(id);
  const isTheme = number > 0 && assessment.status === 'draft';
  return html`
    <div class="where">
      ${
        isTheme
          ? html`<details>
              <summary>${words.progress(number, questionSet.questions.length)}</summary>
              <ol class="rows">
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
            </details>`
          : nothing
      }
      ${formMenu(drawn)} ${hide}
    </div>
    ${
      isTheme
        ? html`<ol class="marks" aria-hidden="true">
            ${questionSet.questions.map(
              ({ id }) => html`<li class=${id === here ? 'here' : isSeen(id) ? 'seen' : ''}></li>`,
            )}
          </ol>`
        : nothing
    }
  `;
}

function nav({ form, page, aids }: DrawnForm): TemplateResult {
  const { place, asks, isOnPaper } = form;
  const isOnePage = form.element.layout === 'one-page' && !isOnPaper;
  const step = (steps: number): void => {
    form.goTo(placeFrom(page.questionSet, place, steps, isOnPaper));
  };
  return bar(html`
    ${
      isOnePage
        ? nothing
        : html`<button
            part="back"
            @click=${() => {
              step(-1);
            }}
          >
            ${page.words.back}
          </button>`
    }
    ${
      place === SUMMARY || isOnePage
        ? html`<button class="go" part="submit" @click=${() => void aids.sender.send()}>
            ${asks === 'about-empty' ? page.words.sendAnyway : page.words.submit}
          </button>`
        : html`<button
            class="go"
            part="next"
            @click=${() => {
              step(1);
            }}
          >
            ${isOnPaper ? page.words.done : page.words.next}
          </button>`
    }
  `);
}

/** Where the thumb is. */
function bar(buttons: TemplateResult): TemplateResult {
  return html`<nav><div>${buttons}</div></nav>`;
}
