import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { answerChildren, childrenKnown, keepChild, type ChildrenKnown } from '../../src/domain/case/children.js';
import { done } from '../../src/domain/kernel/outcome.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { choices } from '../parts/choices.js';
import { draftIn } from '../parts/form-draft.js';
import { sharingMark } from '../parts/sharing-mark.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { childCard } from './child-card.js';
import { childrenLine } from './children-line.js';
import { carerName } from './conversation-view.js';
import { promptQuestions } from './opening-questions.js';
import type { StaffTalk } from './staff-actions.js';

/** The children under 18 of the case, from wherever they were named. */
export function childrenOf({ supportCase, conversations, assessment }: StaffTalk): ChildrenKnown {
  return childrenKnown(supportCase, conversations, assessment);
}

/**
 * What is still open about children, each as a sentence.
 *
 * @param which `known`: without that nobody has asked
 */
export function openAboutChildren(talk: StaffTalk, which: 'all' | 'known' = 'all'): string[] {
  const { children: words } = talk.talkWords;
  const { state, lacksFollowUp } = childrenOf(talk);
  if (state === 'unanswered') return which === 'all' ? [words.stillUnasked] : [];
  if (state === 'form-says-yes') return [words.formSaysYes(carerName(talk))];
  return lacksFollowUp ? [words.lacksFollowUp] : [];
}

/**
 * The children under 18: asked about until it was answered once for the case, and kept on the case from then on.
 *
 * @param page.isBefore before a talk, where nobody is there to be asked the opening questions
 */
export function childrenSection(talk: StaffTalk, page: { readonly isBefore?: boolean } = {}): TemplateResult {
  const { talkWords, common } = talk;
  const { children: words } = talkWords;
  const known = childrenOf(talk);
  const { state, children } = known;
  const isOpen = state === 'unanswered' || state === 'form-says-yes';
  const [note] = openAboutChildren(talk, 'known');
  return html`
    <section class="card pad children" aria-labelledby="part-children">
      <div class="row between">
        <h3 id="part-children" tabindex="-1">${words.heading}</h3>
        ${sharingMark('care-team', common)}
      </div>
      ${note === undefined ? nothing : html`<p class="team-note">${note}</p>`}
      ${children.length === 0 ? question(talk, known) : nothing}
      ${isOpen && !page.isBefore ? promptQuestions(talk, 'children-under-18') : nothing}
      ${
        children.length === 0
          ? nothing
          : html`<ul class="plain">
              ${repeat(
                children,
                ({ id }) => id,
                (child) => childCard(talk, child),
              )}
            </ul>`
      }
      ${state === 'yes' || state === 'form-says-yes' ? adding(talk, children.length > 0) : nothing}
      ${state === 'yes' ? childrenLine(talk, children.length) : nothing}
    </section>
  `;
}

/** The question, in a talk of which nothing is written: to be asked, and to be answered elsewhere. */
export function childrenReminder(talk: StaffTalk): TemplateResult | typeof nothing {
  const { children: words } = talk.talkWords;
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
  const { children: words } = talkWords;
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

/** The form to add a child; folded away once there is one. */
function adding(talk: StaffTalk, isFurther: boolean): TemplateResult {
  if (!isFurther) return addForm(talk);
  return html`<details class="further">
    <summary>${talk.talkWords.children.addAnother}</summary>
    ${addForm(talk)}
  </details>`;
}

function addForm(talk: StaffTalk): TemplateResult {
  const { talkWords, staff, actions } = talk;
  const { children: words } = talkWords;
  return html`<form
    class="row add-task"
    autocomplete="off"
    ${draftIn(talk.formDrafts, 'child')}
    @submit=${(event: SubmitEvent) => {
      const { form, text } = submittedFields(event);
      const context = browserContext();
      const year = text('born');
      const child = { id: context.newId(), who: text('who'), ...(year !== '' && { bornIn: Number(year) }) };
      const isKept = actions.changeCase((now) =>
        keepChild(now.childrenAsked ? now : answerChildren(now, 'yes', staff?.name ?? '', context), child),
      );
      if (!isKept) return;
      form.reset();
      form.closest('details')?.removeAttribute('open');
      actions.addedChild(child.id);
    }}
  >
    <label class="field">
      <span>${words.who}</span>
      <input name="who" maxlength="300" required aria-describedby="child-who-hint" />
    </label>
    <label class="field year">
      <span>${words.bornIn}</span>
      <input name="born" inputmode="numeric" pattern="(19|20)[0-9]{2}" maxlength="4" />
    </label>
    <button type="submit">${words.add}</button>
    <p class="who" id="child-who-hint">${words.whoHint}</p>
  </form>`;
}
