import { html, nothing, type TemplateResult } from 'lit';
import { LAST_DAY, today } from '../../src/browser/clock-and-ids.js';
import {
  greyZones,
  type OpenConversation,
  setNextContact,
  topicLine,
} from '../../src/domain/conversation/conversation-record.js';
import { addDays } from '../../src/domain/kernel/calendar.js';
import { isSettled, notInPlan } from '../../src/domain/overview/agenda.js';
import { dayWithDistance } from '../parts/day-with-distance.js';
import { openAboutChildren } from './children-known-here.js';
import { topicName, typed } from './conversation-view.js';
import type { OpenTalk } from './open-talk-actions.js';
import { stillToAgree } from './still-to-agree.js';
import { stopSection } from './stop-section.js';
import { endingButtons } from './talk-ending.js';

const SOON = { week: 7, 'two-weeks': 14, month: 28 } as const;

/** The last section of a talk: what is still open, the next contact, and the button that ends the talk. */
export function closingSection(talk: OpenTalk, conversation: OpenConversation): TemplateResult {
  const { talkWords, stopWords, words, common } = talk;
  const open = stillOpen(talk, conversation);
  return stopSection(
    talk,
    { title: stopWords.endHeading },
    html`
      ${
        open.length > 0
          ? html`<div>
              <h4>${talkWords.unsettledHeading}</h4>
              <ul class="plain stands-open">
                ${open.map((sentence) => html`<li class="open-mark">${sentence}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${stillToAgree(talk)}
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
              aria-pressed=${conversation.nextContact === addDays(today(), SOON[when])}
              @click=${() => {
                talk.change(conversation, (now) => setNextContact(now, addDays(today(), SOON[when])));
              }}
            >
              ${stopWords.soon[when]}
            </button>`,
        )}
      </div>
      ${conversation.nextContact ? html`<p>${dayWithDistance(common, conversation.nextContact)}</p>` : nothing}
      ${endingButtons(talk, conversation)}
    `,
  );
}

/** What is still open, each as a sentence. Nothing of it keeps the talk from being ended. */
function stillOpen(talk: OpenTalk, conversation: OpenConversation): string[] {
  const { talkWords, stopWords, texts, plan, journal, onCase } = talk;
  const names = (isOne: (topic: OpenConversation['topics'][number]) => boolean): string =>
    conversation.topics
      .filter((topic) => isOne(topic) && !isSettled(topic, plan))
      .map((topic) => topicName(texts, topic))
      .join(', ');
  const open = names(({ outcome }) => !outcome);
  const [unwritten, missing] = (['action', 'no-service'] as const).map((outcome) =>
    names((topic) => notInPlan(topic, plan).includes(outcome)),
  );
  const grey = greyZones(conversation).map(({ task }) => task);
  const isUnsent = conversation.topics.some((topic) => journal.isUnsent(topicLine(conversation, topic)));
  return [
    ...(open ? [stopWords.unsettledTopics(open)] : []),
    ...(unwritten ? [stopWords.unsettledAction(unwritten)] : []),
    ...(missing ? [stopWords.unsettledNoService(missing)] : []),
    ...(grey.length > 0 ? [talkWords.unsettledTasks(grey.join(', '))] : []),
    ...openAboutChildren(talk),
    ...(isUnsent ? [stopWords.unsettledUnsent] : []),
    ...(onCase.journal.hasUnsent() ? [stopWords.unsentTelling] : []),
  ];
}
