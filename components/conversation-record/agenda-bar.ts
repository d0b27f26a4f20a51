import { html, nothing, type TemplateResult } from 'lit';
import { describeConversation, type OpenConversation } from '../../src/domain/conversation/conversation-record.js';
import { talkPath, type TalkPart } from '../../src/domain/overview/agenda.js';
import { clockOf } from '../../src/i18n/format-date.js';
import type { StaffTalk } from './staff-actions.js';

/** The times that can be set aside, in minutes. */
export const MINUTES = [10, 20, 40] as const;

/** The time set aside for the talk, and its parts in order: each can be jumped to and shows whether it was done. */
export function agendaBar(talk: StaffTalk, conversation: OpenConversation): TemplateResult {
  const { words, talkWords, plan } = talk;
  const { heldAt, timeSetAside } = conversation;
  return html`
    <div class="time">
      <div class="row" role="group" aria-label=${talkWords.timeLabel}>
        ${MINUTES.map(
          (minutes) =>
            html`<button
              class="minutes"
              aria-pressed=${timeSetAside === minutes}
              @click=${() => {
                talk.change(conversation, (now) => describeConversation(now, { timeSetAside: minutes }));
              }}
            >
              ${words.minutes(minutes)}
            </button>`,
        )}
      </div>
      ${
        timeSetAside
          ? html`<p class="who">
              ${talkWords.timeSpan(clockOf(talkWords.wallClock, heldAt), clockOf(talkWords.wallClock, heldAt, timeSetAside))}
            </p>`
          : nothing
      }
    </div>
    <nav class="path" aria-label=${talkWords.pathHeading}>
      <ol>
        ${talkPath(conversation, plan).map(
          ({ part, done }) =>
            html`<li>
              <button
                class=${done ? 'step done' : 'step'}
                @click=${() => {
                  talk.actions.goTo(placeOf(part, conversation));
                }}
              >
                <span aria-hidden="true">${done ? '✓' : '·'}</span> ${talkWords.steps[part]}${
                  done ? html`<span class="hidden-visually">, ${talkWords.stepDone}</span>` : nothing
                }
              </button>
            </li>`,
        )}
      </ol>
    </nav>
  `;
}

/** The id of the place where a part of the talk is; for the actions, the first topic without an outcome. */
function placeOf(part: TalkPart, { topics }: OpenConversation): string {
  if (part !== 'action') return `part-${part}`;
  const topic = topics.find(({ outcome }) => outcome === undefined) ?? topics[0];
  return topic ? `came-of-it-${topic.id}` : 'part-topics';
}
