import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import {
  confirmConversation,
  correctConversation,
  type ClosedConversation,
} from '../../src/domain/conversation/conversation-record.js';
import type { Expectation } from '../../src/domain/conversation/expectation.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { choices } from '../parts/choices.js';
import { talkAnswer } from '../parts/talk-answer.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { keptForm } from '../parts/form-draft.js';
import { recordContent } from './record-content.js';
import { topicName, type Talk } from './conversation-view.js';

const DRAFT = 'correction';

/** The carer reads what was written down about their talk, confirms it, and adds what is missing or wrong. */
export function carersReading(talk: Talk, conversation: ClosedConversation | undefined): TemplateResult {
  const { words, common } = talk;
  if (!conversation)
    return html`${offered(talk)}
      <p>${words.carerEmpty}</p>`;
  return html`
    <div class="reading">
      ${offered(talk)}
      <p class="soft">
        ${words.talkOn(words.kinds[conversation.kind], formatDate(common, conversation.heldAt, today()))}
      </p>
      ${conversation.nothingWritten ? nothing : html`<p>${words.carerIntro}</p>`}
      ${recordContent(talk, conversation, {
        who: 'carer',
        belowTask: (expectation) => ownTask(talk, conversation, expectation),
      })}
      ${conversation.nothingWritten ? nothing : keyed(conversation.id, correctionForm(talk, conversation))}
      <div class="row">
        ${
          conversation.confirmedByCarerAt
            ? html`<p>${words.youConfirmed(formatDate(common, conversation.confirmedByCarerAt, today()))}</p>`
            : html`<button
                class="go"
                @click=${() => {
                  talk.change(conversation, (now) => confirmConversation(now, browserContext()));
                }}
              >
                ${words.confirm}
              </button>`
        }
        <button
          part="print"
          @click=${() => {
            talk.print();
          }}
        >
          ${words.printCopy}
        </button>
      </div>
    </div>
  `;
}

/** The talk that the carer was offered since the last one, and their answer. */
function offered({ words, common, supportCase, conversations, changeCase }: Talk): TemplateResult | typeof nothing {
  return talkAnswer({ words: words.talkOffer, common, supportCase, conversations, changeCase });
}

/** A button for the carer to give a task back, at any time and without a reason. */
function ownTask(talk: Talk, conversation: ClosedConversation, expectation: Expectation): TemplateResult {
  const { words, common } = talk;
  const { id, task, carerSince, givenBackAt } = expectation;
  if (givenBackAt) return html`<p class="who">${words.givenBackOwn(formatDate(common, givenBackAt, today()))}</p>`;
  return html`
    ${carerSince ? html`<p class="who">${words.yourTask(formatDate(common, carerSince, today()))}</p>` : nothing}
    ${
      talk.supportCase.phase === 'bereaved'
        ? nothing
        : html`<button
            class="quiet"
            aria-label="${words.giveBackOwn}: ${task}"
            @click=${() => {
              talk.giveBack(id);
            }}
          >
            ${words.giveBackOwn}
          </button>`
    }
  `;
}

function correctionForm(talk: Talk, conversation: ClosedConversation): TemplateResult {
  const { words, texts } = talk;
  return html`
    <form
      class="card pad"
      autocomplete="off"
      ${keptForm(talk.draft(conversation, DRAFT), (draft) => {
        talk.keepDraft(conversation, DRAFT, draft);
      })}
      @submit=${(event: SubmitEvent) => {
        const { form, text } = submittedFields(event);
        const kind = text('kind') === 'other-view' ? 'other-view' : 'correction';
        const topicId = text('topic');
        const correction = { text: text('text'), kind, ...(topicId !== '' && { topicId }) } as const;
        if (talk.change(conversation, (now) => correctConversation(now, correction, browserContext()))) form.reset();
      }}
    >
      <h3>${words.addCorrection}</h3>
      ${choices({
        legend: words.correctionKind,
        name: 'kind',
        options: (['correction', 'other-view'] as const).map((value) => ({
          value,
          text: words.correctionKinds[value],
        })),
        chosen: 'correction',
      })}
      <label class="field">
        <span>${words.correctionAbout}</span>
        <select name="topic">
          <option value="">${words.correctionWhole}</option>
          ${conversation.topics.map((topic) => html`<option value=${topic.id}>${topicName(texts, topic)}</option>`)}
        </select>
      </label>
      <label class="field">
        <span>${words.correctionText}</span>
        <textarea name="text" maxlength="10000"></textarea>
      </label>
      <div class="row"><button type="submit">${words.sendCorrection}</button></div>
    </form>
  `;
}
