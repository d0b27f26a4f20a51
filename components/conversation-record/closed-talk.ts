import { html, nothing, type TemplateResult } from 'lit';
import { topicLine, type ClosedConversation, type ConversationRecord } from '../../src/domain/conversation-record.js';
import { formatDate, formatDateWithDistance } from '../../src/i18n/format-date.js';
import { today } from '../controllers/browser-context.js';
import { agreementAsk, journalPreview, lineSharing } from '../parts/line-sharing.js';
import { SHARING_MARK } from '../parts/sharing-mark.js';
import { agreedLastTime } from './agreed-last-time.js';
import { carerName, topicName, type Talk } from './talk.js';

/** The record after the talk: read-only, but for who may read each line. */
export function closedTalk(talk: Talk, conversation: ClosedConversation): TemplateResult {
  const { words, common, journal } = talk;
  return html`
    <div class="columns">
      <div>
        <section>
          <h3 tabindex="-1">${words.closedHeading}</h3>
          <p class="soft">
            ${words.closedBy(conversation.closedBy, formatDate(common, conversation.closedAt, today()))}
          </p>
          <p class="soft">
            ${
              conversation.confirmedByCarerAt
                ? words.confirmed(formatDate(common, conversation.confirmedByCarerAt, today()))
                : words.notConfirmed
            }
          </p>
        </section>
        ${recordLines(talk, conversation, 'staff')}
        <div class="row">
          <button
            @click=${() => {
              talk.read(undefined);
            }}
          >
            ${words.newTalk}
          </button>
        </div>
      </div>
      <aside>
        ${conversation.nothingWritten ? nothing : journalPreview(journal, { agreement: words.agreement, common })}
        ${agreedLastTime(talk)}
      </aside>
    </div>
  `;
}

/** All that was written down: topics, who does what, what the carer added. */
export function recordLines(talk: Talk, conversation: ConversationRecord, reader: 'staff' | 'carer'): TemplateResult {
  const { words, common, texts, journal } = talk;
  if (conversation.nothingWritten) return html`<p class="team-note">${words.nothingWrittenOn}</p>`;
  const sharingWords = { agreement: words.agreement, common };
  return html`
    ${conversation.topics.map((topic) => {
      const line = topicLine(conversation, topic);
      return html`
        <article class="card" part="topic">
          <div class="pad">
            <h3>${topicName(texts, topic)}</h3>
            ${topic.need ? html`<p>${topic.need}</p>` : nothing}
            ${
              topic.carerWords
                ? html`<div>
                    <p class="who">${words.carerVoice(carerName(talk))}</p>
                    <blockquote class="letter-quote">${topic.carerWords}</blockquote>
                  </div>`
                : nothing
            }
            ${
              topic.staffNote
                ? html`<div>
                    <p class="who">${reader === 'carer' ? words.teamNoted : words.staffVoice}</p>
                    <p class="pre">${topic.staffNote}</p>
                  </div>`
                : nothing
            }
            <div class="row between">
              <b>${topic.outcome ? words.outcomes[topic.outcome] : words.noOutcome}</b>
              ${
                reader === 'staff'
                  ? lineSharing(line, journal, sharingWords)
                  : html`<span class="soft"
                      ><span aria-hidden="true">${SHARING_MARK[topic.sharing]}</span>
                      ${common.sharing[topic.sharing]}</span
                    >`
              }
            </div>
          </div>
          ${reader === 'staff' ? agreementAsk(line, journal, sharingWords) : nothing}
        </article>
      `;
    })}
    ${
      conversation.expectations.length === 0
        ? nothing
        : html`<section class="card pad">
            <h3>${words.expectationsHeading}</h3>
            <dl class="pairs">
              ${conversation.expectations.map(
                ({ task, owner, note }) =>
                  html`<div>
                    <dt>${task}</dt>
                    <dd>${words.owners[owner]}${note ? `. ${note}` : ''}</dd>
                  </div>`,
              )}
            </dl>
          </section>`
    }
    ${
      conversation.nextContact
        ? html`<p><b>${words.nextContact}:</b> ${formatDateWithDistance(common, conversation.nextContact, today())}</p>`
        : nothing
    }
    ${
      conversation.corrections.length === 0
        ? nothing
        : html`<section class="card letter-card pad">
            <h3>${words.corrections}</h3>
            <ul class="plain">
              ${conversation.corrections.map((correction) => {
                const topic = conversation.topics.find((one) => one.id === correction.topicId);
                return html`<li>
                  <p class="who">
                    ${words.correctionAt(formatDate(common, correction.at, today()))}${
                      topic ? html` · ${words.about(topicName(texts, topic))}` : nothing
                    }
                  </p>
                  <blockquote>${correction.text}</blockquote>
                </li>`;
              })}
            </ul>
          </section>`
    }
  `;
}
