import { html, nothing, type TemplateResult } from 'lit';
import { addDays } from '../../src/domain/calendar.js';
import { lacksChildFollowUp, setNextContact, type OpenConversation } from '../../src/domain/conversation-record.js';
import { formatDateWithDistance } from '../../src/i18n/format-date.js';
import { LAST_DAY, today } from '../controllers/browser-context.js';
import { topicName, typed, type StaffTalk } from './talk.js';

const SOON = { week: 7, 'two-weeks': 14, month: 28 } as const;

/** Where every talk leads to: what is still open, when the two speak next, and the end. */
export function ending(talk: StaffTalk, conversation: OpenConversation): TemplateResult {
  const { words, talkWords, common, texts } = talk;
  const open = conversation.topics.filter(({ outcome }) => outcome === undefined);
  const isOpen = open.length > 0 || lacksChildFollowUp(conversation);
  return html`
    <section class="card pad ending" aria-labelledby="part-next-contact">
      <h3 id="part-next-contact" tabindex="-1">${talkWords.endHeading}</h3>
      ${
        isOpen
          ? html`<div class="team-note">
              <p><b>${talkWords.unsettledHeading}</b></p>
              ${
                open.length > 0
                  ? html`<p>
                      ${talkWords.unsettledTopics(open.map((topic) => topicName(texts, topic).toLowerCase()).join(', '))}
                    </p>`
                  : nothing
              }
              ${lacksChildFollowUp(conversation) ? html`<p>${talkWords.childLacksFollowUp}</p>` : nothing}
            </div>`
          : nothing
      }
      <div class="row next-contact">
        <label class="field date">
          <span>${words.nextContact}</span>
          <input
            type="date"
            min=${today()}
            max=${LAST_DAY}
            .value=${conversation.nextContact ?? ''}
            @change=${(event: Event) => {
              talk.change(conversation, (now) => setNextContact(now, typed(event) || undefined));
            }}
          />
        </label>
        ${(['week', 'two-weeks', 'month'] as const).map(
          (when) =>
            html`<button
              @click=${() => {
                talk.change(conversation, (now) => setNextContact(now, addDays(today(), SOON[when])));
              }}
            >
              ${talkWords.soon[when]}
            </button>`,
        )}
      </div>
      ${
        conversation.nextContact
          ? html`<p>${formatDateWithDistance(common, conversation.nextContact, today())}</p>`
          : nothing
      }
      <div class="row">
        <button
          class="go"
          part="close"
          @click=${() => {
            talk.close(conversation);
          }}
        >
          ${words.close}
        </button>
      </div>
    </section>
  `;
}
