import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { browserContext, LAST_DAY, today } from '../../src/browser/clock-and-ids.js';
import {
  addExpectation,
  assignExpectation,
  noteExpectation,
  type OpenConversation,
  setLookAgain,
} from '../../src/domain/conversation/conversation-record.js';
import { type Expectation, ExpectationOwner, isOnCarer, ownerNow } from '../../src/domain/conversation/expectation.js';
import { promptsFor } from '../../src/domain/conversation/prompt.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { keptForm } from '../parts/form-draft.js';
import { typedText } from '../parts/shared-text-value.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { typed } from './conversation-view.js';
import { TASK_DRAFT } from './draft-names.js';
import type { OpenTalk } from './open-talk-actions.js';
import { promptList } from './prompt-list.js';
import { stopSection } from './stop-section.js';

/** Who does what, as a grid that staff and carer look at together. Tasks that nobody takes care of are marked. */
export function expectations(talk: OpenTalk, conversation: OpenConversation): TemplateResult {
  const { stopWords, words } = talk;
  return stopSection(
    talk,
    { title: stopWords.stops.tasks, hint: stopWords.expectationsHint, sharing: 'care-team' },
    html`
      ${
        conversation.expectations.length === 0
          ? nothing
          : html`<div class="grid">
              ${repeat(
                conversation.expectations,
                ({ id }) => id,
                (expectation, index) => task(talk, conversation, expectation, index),
              )}
            </div>`
      }
      ${addTask(talk, conversation)}
      <h4>${stopWords.clarificationHeading}</h4>
      ${promptList(talk, conversation, promptsFor(conversation.kind, talk.supportCase.phase === 'bereaved').expectations)}
      <label class="field date">
        <span>${words.lookAgain}</span>
        <input
          type="date"
          min=${today()}
          max=${LAST_DAY}
          .value=${conversation.lookAgainAt ?? ''}
          @change=${(event: Event) => {
            talk.change(conversation, (now) => setLookAgain(now, typed(event) || undefined));
          }}
        />
      </label>
    `,
  );
}

function task(talk: OpenTalk, conversation: OpenConversation, expectation: Expectation, index: number): TemplateResult {
  const { talkWords, stopWords, words, common } = talk;
  const { id, task: name, note = '', carerSince, givenBackAt } = expectation;
  const owner = ownerNow(expectation);
  return html`
    <div class=${owner === 'nobody-yet' ? 'grid-row grey' : 'grid-row'}>
      <span class="task-name" id="task-${id}">${name}</span>
      <div class="grid-owners" role="radiogroup" aria-labelledby="task-${id}">
        ${ExpectationOwner.options.map(
          (one) => html`
            <label class="choice">
              <input
                type="radio"
                name="owner-${id}"
                value=${one}
                .checked=${owner === one}
                @change=${() => {
                  talk.change(conversation, (now) => assignExpectation(now, id, one, browserContext()));
                }}
              />
              <span>${stopWords.columns[one]}</span>
            </label>
          `,
        )}
      </div>
      <div class="grid-more">
        ${owner === 'nobody-yet' && !givenBackAt ? html`<p class="who">${stopWords.greyZone}</p>` : nothing}
        ${givenBackAt ? html`<p class="who">${talkWords.givenBack(formatDate(common, givenBackAt, today()))}</p>` : nothing}
        ${
          isOnCarer(expectation) && carerSince
            ? html`<p class="who">
                ${talkWords.carerSince(formatDate(common, carerSince, today()))}
                <button
                  class="quiet"
                  aria-label="${talkWords.giveBack}: ${name}"
                  @click=${() => {
                    talk.giveBack(id);
                  }}
                >
                  ${talkWords.giveBack}
                </button>
              </p>`
            : nothing
        }
        <div class="row note">
          <input
            aria-label="${words.note}: ${name}"
            placeholder=${words.note}
            maxlength="10000"
            .value=${typedText(note)}
            @input=${(event: Event) => {
              talk.change(conversation, (now) => noteExpectation(now, id, typed(event)));
            }}
          />
          <button
            class="quiet"
            aria-label=${stopWords.removeTask(name)}
            @click=${() => {
              talk.during.remove(conversation, { from: 'expectations', entry: expectation }, index, name);
            }}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </div>
      </div>
    </div>
  `;
}

function addTask(talk: OpenTalk, conversation: OpenConversation): TemplateResult {
  const { stopWords, words } = talk;
  return html`
    <form
      class="row add-task"
      autocomplete="off"
      ${keptForm(talk.draft(conversation, TASK_DRAFT), (draft) => {
        talk.keepDraft(conversation, TASK_DRAFT, draft);
      })}
      @submit=${(event: SubmitEvent) => {
        const { form, text } = submittedFields(event);
        const added = { task: text('task'), owner: ExpectationOwner.parse(text('owner')) };
        if (!talk.change(conversation, (now) => addExpectation(now, added, browserContext()))) return;
        form.reset();
        form.querySelector('input')?.focus();
      }}
    >
      <label class="field">
        <span>${words.task}</span>
        <input name="task" maxlength="300" required />
      </label>
      <label class="field">
        <span>${words.who}</span>
        <select name="owner">
          ${ExpectationOwner.options.map(
            (owner) => html`<option value=${owner} ?selected=${owner === 'nobody-yet'}>${words.owners[owner]}</option>`,
          )}
        </select>
      </label>
      <button type="submit">${stopWords.addTask}</button>
    </form>
  `;
}
