import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { OpenConversation } from '../../src/domain/conversation/conversation-record.js';
import { stopAfter, type TalkStop } from '../../src/domain/overview/talk-stops.js';
import { waiting } from '../case/case-shell.js';
import { undoToast } from '../parts/undo-toast.js';
import { conversationDetails } from './conversation-details.js';
import type { OpenTalk } from './open-talk-actions.js';
import { previewOf } from './preview-of.js';
import { nameOf, talkRail } from './talk-rail.js';
import { topicCard } from './topic-card.js';

/** The page of an open talk: the way through it, one stop at a time, and beside it what the patient can read. */
export function openConversationPage(talk: OpenTalk, conversation: OpenConversation): TemplateResult {
  const { talkWords, stopWords, words, journal, view, during } = talk;
  const { elsewhere, removed } = view;
  const stops = during.stops(conversation);
  const here = during.stopHere(conversation);
  const next = stopAfter(stops, here.id);
  return html`
    <div class="talk-desk">
      ${talkRail(talk, stops, here)}
      <div class="mid">
        ${keyed(here.id, stopHere(talk, conversation, here))}
        <div class="in-view" role="status">
          ${
            elsewhere === undefined
              ? nothing
              : html`<p class="team-note">
                  ${elsewhere ? stopWords.elsewhere(elsewhere) : stopWords.elsewhereUnnamed}
                </p>`
          }
        </div>
        ${
          next
            ? html`<p class="onward">
                <button
                  class="go"
                  @click=${() => {
                    during.goTo(next.id);
                  }}
                >
                  ${stopWords.onward(nameOf(talk, next))}
                </button>
              </p>`
            : nothing
        }
      </div>
      <aside>
        ${previewOf(talk, conversation.nothingWritten ? undefined : journal)} ${conversationDetails(talk, conversation)}
        ${keys(talk)}
      </aside>
    </div>
    ${undoToast(removed, talkWords.topicRemoved, words.undo)}
    <datalist id="participants">
      ${conversation.participants.map(({ name }) => html`<option value=${name}></option>`)}
    </datalist>
  `;
}

/** The stop itself. Keyed where it is drawn, so that text typed in the forms of one topic is in no other. */
function stopHere(talk: OpenTalk, conversation: OpenConversation, { id, topic }: TalkStop): TemplateResult {
  const { stops, common } = talk;
  void stops.load();
  if (topic) return topicCard(talk, conversation, topic, conversation.topics.indexOf(topic));
  return stops.module?.stopContent(talk, conversation, id) ?? waiting(stops, common);
}

function keys({ stopWords }: OpenTalk): TemplateResult {
  return html`
    <details class="keys" id="keys">
      <summary>${stopWords.keysHeading}</summary>
      <dl>
        ${stopWords.keys.map(
          ({ key, does }) =>
            html`<div>
              <dt><kbd>${key}</kbd></dt>
              <dd>${does}</dd>
            </div>`,
        )}
      </dl>
    </details>
  `;
}
