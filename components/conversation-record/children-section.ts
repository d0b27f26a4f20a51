import { html, nothing, type TemplateResult } from 'lit';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { answerChildren, type ChildrenKnown } from '../../src/domain/case/children.js';
import { done } from '../../src/domain/kernel/outcome.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { waiting } from '../case/case-shell.js';
import { choices } from '../parts/choices.js';
import { sharingMark } from '../parts/sharing-mark.js';
import { childrenOf, openAboutChildren } from './children-known-here.js';
import { promptQuestions } from './opening-questions.js';
import type { StaffTalk } from './staff-actions.js';

/**
 * The children under 18: asked about until it was answered once for the case, and kept on the case from then on.
 *
 * @param page.isInTalk somebody is there to be asked the opening questions; the page has a heading above
 */
export function childrenSection(talk: StaffTalk, page: { readonly isInTalk?: boolean } = {}): TemplateResult {
  const { common } = talk;
  const known = childrenOf(talk);
  const { state, children } = known;
  const isOpen = state === 'unanswered' || state === 'form-says-yes';
  const [note] = openAboutChildren(talk, 'known');
  return html`
    <section class=${page.isInTalk ? 'children' : 'card pad children'} aria-labelledby="part-children">
      <div class="row between">
        ${
          page.isInTalk
            ? html`<h4 id="part-children" tabindex="-1">${talk.words.childrenHeading}</h4>`
            : html`<h3 id="part-children" tabindex="-1">${talk.words.childrenHeading}</h3>
                ${sharingMark('care-team', common)}`
        }
      </div>
      ${note === undefined ? nothing : html`<p class="open-mark">${note}</p>`}
      ${children.length === 0 ? question(talk, known) : nothing}
      ${isOpen && page.isInTalk ? promptQuestions(talk, 'children-under-18') : nothing}
      ${state === 'yes' || state === 'form-says-yes' ? knownChildren(talk, known) : nothing}
    </section>
  `;
}

/** The children themselves; what they are drawn with is fetched where there are any. */
function knownChildren(talk: StaffTalk, known: ChildrenKnown): TemplateResult {
  const { childrenCode, common } = talk;
  void childrenCode.load();
  const words = talk.childWords();
  return childrenCode.module && words
    ? childrenCode.module.childrenList(talk, words, known)
    : waiting(childrenCode, common);
}

/** The question, in a talk of which nothing is written: to be asked, and to be answered elsewhere. */
export function childrenReminder(talk: StaffTalk): TemplateResult | typeof nothing {
  const { childrenAsked: words } = talk.talkWords;
  const { state } = childrenOf(talk);
  if (state === 'yes' || state === 'no') return nothing;
  return html`<article class="card pad">
    <h4>${words.question}</h4>
    ${promptQuestions(talk, 'children-under-18')}
    <p class="who">${words.notWrittenHere}</p>
  </article>`;
}

function question(talk: StaffTalk, { state }: ChildrenKnown): TemplateResult {
  const { talkWords, common, supportCase, staff, actions } = talk;
  const { childrenAsked: words } = talkWords;
  const { childrenAsked } = supportCase;
  const answer = (said: 'yes' | 'no' | undefined): void => {
    actions.changeCase((now) => done(answerChildren(now, said, staff?.name ?? '', browserContext())));
  };
  const isAnswered = state === 'yes' || state === 'no';
  return html`
    <div class="asked">
      ${choices({
        legend: words.question,
        name: 'children-under-18',
        options: (['yes', 'no'] as const).map((value) => ({ value, text: words.answers[value] })),
        chosen: isAnswered ? state : undefined,
        choose: (value) => {
          answer(value === 'yes' ? 'yes' : 'no');
        },
      })}
    </div>
    ${
      childrenAsked
        ? html`<div class="row between">
            <p class="who">
              ${words.answeredBy(childrenAsked.recordedBy, formatDate(common, childrenAsked.at, today()))}
            </p>
            <button
              class="quiet"
              aria-label="${talkWords.takeBackAnswer}: ${words.question}"
              @click=${() => {
                answer(undefined);
              }}
            >
              ${talkWords.takeBackAnswer}
            </button>
          </div>`
        : html`<p class="who">${isAnswered ? words.answeredEarlier : words.askOnce}</p>`
    }
  `;
}
