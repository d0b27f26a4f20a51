import { html, nothing, type TemplateResult } from 'lit';
import {
  confirmConversation,
  correctConversation,
  type ClosedConversation,
} from '../../src/domain/conversation-record.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { browserContext, today } from '../controllers/browser-context.js';
import { recordLines } from './closed-talk.js';
import { topicName, type Talk } from './talk.js';

/** The carer reads what was written down about their talk, confirms it, and adds what is missing or wrong. */
export function carersReading(talk: Talk, conversation: ClosedConversation | undefined): TemplateResult {
  const { words, common, texts } = talk;
  if (!conversation) return html`<p>${words.carerEmpty}</p>`;
  return html`
    <div class="reading">
      <p class="soft">
        ${words.talkOn(words.kinds[conversation.kind], formatDate(common, conversation.heldAt, today()))}
      </p>
      ${conversation.nothingWritten ? nothing : html`<p>${words.carerIntro}</p>`}
      ${recordLines(talk, conversation, 'carer')}
      ${
        conversation.nothingWritten
          ? nothing
          : html`<form
              class="card pad"
              autocomplete="off"
              @submit=${(event: SubmitEvent) => {
                event.preventDefault();
                const form = event.target as HTMLFormElement;
                const data = new FormData(form);
                const [text, topicId] = [data.get('text'), data.get('topic')];
                if (typeof text !== 'string') return;
                const correction = { text, ...(typeof topicId === 'string' && topicId !== '' && { topicId }) };
                if (talk.apply(correctConversation(conversation, correction, browserContext()))) form.reset();
              }}
            >
              <h3>${words.addCorrection}</h3>
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
            </form>`
      }
      <div class="row">
        ${
          conversation.confirmedByCarerAt
            ? html`<p>${words.youConfirmed(formatDate(common, conversation.confirmedByCarerAt, today()))}</p>`
            : html`<button
                class="go"
                @click=${() => {
                  talk.apply(confirmConversation(conversation, browserContext()));
                }}
              >
                ${words.confirm}
              </button>`
        }
      </div>
    </div>
  `;
}
