import { html, nothing, type TemplateResult } from 'lit';
import { type OpenConversation, type Topic, topicLine } from '../../src/domain/conversation/conversation-record.js';
import { sentenceQuestion } from '../parts/sentence-question.js';
import { typedText } from '../parts/shared-text-value.js';
import { typed } from './conversation-view.js';
import type { OpenTalk } from './open-talk-actions.js';

/** The need as one sentence: the line that can go to the patient's journal, and is asked about where it stands there. */
export function needField(
  { stopWords, words, journal, during: { needs } }: OpenTalk,
  conversation: OpenConversation,
  topic: Topic,
): TemplateResult {
  const line = topicLine(conversation, topic);
  const change = needs.changeOf(conversation, topic);
  return html`
    <label class="field">
      <span>${words.need}</span>
      <textarea
        id="need-${topic.id}"
        maxlength="10000"
        rows="2"
        aria-describedby="need-hint-${topic.id}"
        .value=${typedText(needs.typed(conversation, topic))}
        @input=${(event: Event) => {
          needs.write(conversation, topic, typed(event));
        }}
        @blur=${() => {
          needs.leave();
        }}
      ></textarea>
    </label>
    <p class="who" id="need-hint-${topic.id}">${stopWords.needHint}</p>
    ${sentenceQuestion(line, change, words.agreement, (answer) => {
      needs.answer(conversation, topic, answer);
    })}
    <div role="status">
      ${
        change === 'asking'
          ? html`<p class="hidden-visually">${words.agreement.inJournalAsk}</p>`
          : topic.sharing === 'patient-journal' && !journal.agreement(line)
            ? html`<p class="team-note">${words.agreement.wordsChanged}</p>`
            : nothing
      }
    </div>
  `;
}
