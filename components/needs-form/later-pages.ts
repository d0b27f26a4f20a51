import { html, nothing, type TemplateResult } from 'lit';
import { fillAgain } from './form-turns.js';
import { guard } from 'lit/directives/guard.js';
import { isEmpty } from '../../src/domain/needs-assessment.js';
import { supportCaseKind } from '../../src/domain/support-case.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { loadFormSpoken } from '../../src/i18n/load-pen-messages.js';
import { today } from '../controllers/browser-context.js';
import { saveStatus } from '../parts/save-status.js';
import { answersList } from './answers-list.js';
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
  placesOf,
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
import { help } from './start-page.js';
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
  const isOfTimeBefore = page.supportCase?.phase === 'bereaved' && assessment.status === 'draft';
  if (isOfTimeBefore && assessment.filledBy === 'self' && !wanted.has(form)) return bereavedPage(drawn, around);
  if (isBeside(place)) {
    const isUnsaved = records.failure !== undefined || records.hasUnsaved;
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
  if (assessment.status === 'withdrawn') {
    const change = (): void => {
      drawn.aids.sender.add();
    };
    return html`<div class="sheet">
      ${where(drawn, around)}
      ${farewell(words.withdrawnHeading, [words.withdrawnText], words.newForm, again, { text: words.add, press: change })}
    </div>`;
  }
  if (assessment.status === 'submitted') {
    return html`<div class="sheet">
      ${where(drawn, around)}
      <div class="page">${sentPage(drawn, assessment.submittedAt)}</div>
      ${records.failure ? saveStatus(records, common, drawn.aids.device) : nothing}
    </div>`;
  }
  if (form.element.layout === 'one-page' && !form.isOnPaper) return onePage(drawn, around);
  return html`
    <div class="sheet">
      ${where(drawn, around)}
      <div class="page" ?inert=${drawn.aids.sender.isBusy}>${content(drawn, around, place)}</div>
      ${kept(drawn)}
    </div>
    ${place === START ? nothing : nav(drawn)}
  `;
}

/** Forms that a bereaved carer wanted to see all the same. */
const wanted = new WeakSet<OpenForm>();

/** Nobody who has just lost somebody is asked how it goes with them; what was begun stays where it is. */
function bereavedPage(drawn: DrawnForm, around: Surroundings): TemplateResult {
  const { words, helpNumbers, supportCase } = drawn.page;
  const { name, phone } = supportCase?.contactPerson ?? {};
  const contact = [name, phone].filter(Boolean).join(', ');
  const texts = contact ? [...words.bereavedTexts, contact] : words.bereavedTexts;
  return html`<div class="sheet">
    ${where(drawn, around)}
    ${farewell(words.bereavedHeading, texts, words.bereavedAnyway, () => {
      wanted.add(drawn.form);
      drawn.form.element.requestUpdate();
    })}
    ${help(words.helpHeading, helpNumbers)}
  </div>`;
}

/** The form as it stands, draft, sent or taken back, without anything that could be changed. */
export function readOnlyPage({ form, page, aids }: DrawnForm, { hide, isHidden }: Surroundings): TemplateResult {
  const { assessment, words, common } = page;
  const isSent = assessment.status === 'submitted';
  return html`
    <div class="sheet">
      <div class="where">${hide}</div>
      ${
        isSent
          ? html`<h2 class="title" tabindex="-1">${words.sentHeading}</h2>
              <p class="soft">${words.sentAt(formatDate(common, assessment.submittedAt, today()))}</p>
              ${assessment.noNeedsNow ? html`<p>${words.summaryNoNeeds}</p>` : nothing} ${answersList(page)}`
          : assessment.status === 'withdrawn'
            ? html`<h2 class="title" tabindex="-1">${words.withdrawnHeading}</h2>`
            : html`<h2 class="title" tabindex="-1">${words.yourAnswers}</h2>
                ${isEmpty(assessment) ? html`<p>${words.summaryEmpty}</p>` : answersList(page)}`
      }
      ${form.records.failure ? saveStatus(form.records, common, aids.device) : nothing}
    </div>
    ${isHidden ? nothing : idleQuestion(aids.idle, words)}
  `;
}

/** All pages, one below the other. */
function onePage(drawn: DrawnForm, around: Surroundings): TemplateResult {
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
function dependsOn({ form, page, aids }: DrawnForm, place: Place): unknown[] {
  const { assessment, texts, words, spoken } = page;
  const id = themeAt(place);
  // A field that is written in shows what stands there at once: somebody may be writing in it in another tab.
  if (place === FIRST || place === LAST)
    return [texts, words, spoken, assessment.aside, aids.lower.shown === undefined];
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

/** Whether what was written is kept; and where it was written in two places at once, the question what is to stand. */
function kept({ form, page: { texts, common, questionSet }, aids: { device } }: DrawnForm): TemplateResult {
  const { records } = form;
  const choices = Object.keys(questionSet.aside).map((id) => texts.aside[id]?.choices);
  const names = {
    answer: (code: string): string => texts.answers[code] ?? choices.flatMap((named) => named?.[code] ?? [])[0] ?? code,
    about: ([, id = '']: readonly string[]): string => texts.questions[id]?.text ?? texts.aside[id]?.text ?? '',
  };
  return html`${device.panel?.contestedQuestions(device, records, names) ?? nothing}
  ${saveStatus(records, common, device)}`;
}

/** A sheet whose code does not fit is said to be so once more before it is sent. */
function otherSheet({ form, page: { words } }: DrawnForm): TemplateResult | typeof nothing {
  return form.isOnPaper && form.sheet === 'other'
    ? html`<div class="ask" role="alert"><p>${words.codeOther}</p></div>`
    : nothing;
}

/** Above the first screen of a form that was just emptied: the way to have it back. */
function emptied(form: OpenForm, { words }: FormPage): TemplateResult | typeof nothing {
  if (!form.emptied) return nothing;
  return html`<p class="undo" role="status">
    ${words.restarted}
    <button
      @click=${() => {
        fillAgain(form);
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
          ? html`<details name="top">
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
  const { place, asks, isOnPaper, isCorrecting } = form;
  const isOnePage = form.element.layout === 'one-page' && !isOnPaper;
  const step = (event: MouseEvent, steps: number): void => {
    // The second half of a double tap meant the page before.
    if (event.detail > 1) return;
    const wrong = (event.target as Element)
      .closest('nav')
      ?.parentElement?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else form.goTo(isCorrecting && steps > 0 ? SUMMARY : placeFrom(page.questionSet, place, steps, isOnPaper));
  };
  return bar(html`
    ${
      isOnePage
        ? nothing
        : html`<button
            part="back"
            @click=${(event: MouseEvent) => {
              step(event, -1);
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
            @click=${(event: MouseEvent) => {
              if (event.detail <= 1) void aids.sender.send();
            }}
          >
            ${asks === 'about-empty' ? page.words.sendAnyway : page.words.submit}
          </button>`
        : html`<button
            class="go"
            part="next"
            @click=${(event: MouseEvent) => {
              step(event, 1);
            }}
          >
            ${isOnPaper ? page.words.done : isCorrecting ? page.words.backToSummary : page.words.next}
          </button>`
    }
  `);
}

/** Where the thumb is. */
function bar(buttons: TemplateResult): TemplateResult {
  return html`<nav><div>${buttons}</div></nav>`;
}
