import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationRecord, Topic } from '../../src/domain/conversation/conversation-record.js';
import type { PlainDate } from '../../src/domain/kernel/calendar.js';
import { isOnCarer, ownerNow, type Expectation } from '../../src/domain/conversation/expectation.js';
import { CAN_BE_NO, PromptId, type PromptAnswer } from '../../src/domain/conversation/prompt.js';
import { isSinceDeath } from '../../src/domain/case/case-phase.js';
import type { CarerReadingMessages } from '../../src/i18n/carer-reading/messages.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { today } from '../../src/browser/clock-and-ids.js';
import { dayWithDistance } from '../parts/day-with-distance.js';
import { formerContactForCarer, formerContactForStaff } from '../parts/former-contact.js';
import { sharingMark } from '../parts/sharing-mark.js';
import { carerName, outcomeNames, topicName, type Talk } from './conversation-view.js';

/** A talk with the words of whoever reads it: what was asked is said to the carer otherwise than to staff. */
interface RecordTalk extends Talk {
  readonly words: Talk['words'] & Pick<CarerReadingMessages, 'prompts'>;
}

/** What differs between the two who read the record. */
interface Reader {
  readonly who: 'staff' | 'carer';
  /** Beside the outcome of a topic; its sharing mark where nothing else is said. */
  readonly sharing?: (topic: Topic) => TemplateResult;
  /** Below a topic. */
  readonly below?: (topic: Topic) => TemplateResult | typeof nothing;
  /** Below a task that the carer does or did. */
  readonly belowTask?: (expectation: Expectation) => TemplateResult | typeof nothing;
}

/** All that was written down: topics, who does what, what the carer added. */
export function recordContent(talk: RecordTalk, conversation: ConversationRecord, reader: Reader): TemplateResult {
  const { words, common, texts } = talk;
  if (conversation.nothingWritten)
    return html`<p class="team-note">${words.nothingWrittenOn} ${words.nothingWrittenHint}</p>`;
  const isPast = isFromBefore(talk, conversation);
  const corrections = conversation.corrections.filter(({ topicId }) => topicId === undefined);
  return html`
    ${conversation.topics.map(
      (topic) => html`
        <article class="card item" part="topic">
          <div class="pad">
            ${heading(reader, topicName(texts, topic))} ${topic.need ? html`<p>${topic.need}</p>` : nothing}
            ${carersSide(talk, topic)}
            ${
              topic.staffNote
                ? html`<div>
                    <p class="who">${reader.who === 'carer' ? words.teamNoted : words.staffVoice}</p>
                    <p class="pre">${topic.staffNote}</p>
                  </div>`
                : nothing
            }
            ${added(talk, conversation, topic.id)}
            <div class="row between">
              <b>${outcomeNames(words, topic) || words.noOutcome}</b>
              ${reader.sharing?.(topic) ?? sharingMark(topic.sharing, common)}
            </div>
          </div>
          ${reader.below?.(topic) ?? nothing}
        </article>
      `,
    )}
    ${tasks(talk, conversation, reader)} ${answers(talk, conversation, reader)}
    ${
      conversation.nextContact && !isPast
        ? html`<p><b>${words.nextContact}:</b> ${nextContact(talk, conversation.nextContact)}</p>`
        : nothing
    }
    ${
      corrections.length === 0
        ? nothing
        : html`<section class="card letter-card pad item">
            ${heading(reader, words.corrections)} ${added(talk, conversation, undefined)}
          </section>`
    }
  `;
}

/** After a death, the record of an earlier talk: its days and tasks are no longer anybody's. */
function isFromBefore({ supportCase }: Talk, { heldAt }: ConversationRecord): boolean {
  return supportCase.phase === 'bereaved' && !isSinceDeath(supportCase, heldAt);
}

/** In the record of an earlier talk the day has passed: how long ago is nothing that anybody has to know. */
function nextContact({ common }: Talk, day: PlainDate): TemplateResult | string {
  return day < today() ? formatDate(common, day, today()) : dayWithDistance(common, day);
}

/** The carer's page has several talks, each with a heading of its own above these. */
function heading({ who }: Reader, text: string): TemplateResult {
  return who === 'carer' ? html`<h4>${text}</h4>` : html`<h3>${text}</h3>`;
}

/** The carer's words on a topic, and beside them how others see it. */
function carersSide(talk: Talk, topic: Topic): TemplateResult | typeof nothing {
  const { views = [], carerWords } = topic;
  const voices = [...(carerWords ? [{ who: talk.words.carerVoice(carerName(talk)), text: carerWords }] : []), ...views];
  if (voices.length === 0) return nothing;
  return html`<div class="side-by-side">
    ${voices.map(
      ({ who, text }) =>
        html`<div>
          <p class="who">${who}</p>
          <blockquote class="letter-quote said">${text}</blockquote>
        </div>`,
    )}
  </div>`;
}

/** What the carer added afterwards, shown with the topic it is about; the record itself is not overwritten. */
function added(
  { words, common }: Talk,
  { corrections }: ConversationRecord,
  topicId: string | undefined,
): (TemplateResult | typeof nothing)[] {
  return corrections
    .filter((one) => one.topicId === topicId)
    .map(
      ({ at, text, kind = 'correction' }) =>
        html`<div>
          <p class="who">${words.correctionKinds[kind]} · ${words.correctionAt(formatDate(common, at, today()))}</p>
          <blockquote class="letter-quote said">${text}</blockquote>
        </div>`,
    );
}

function tasks(talk: Talk, conversation: ConversationRecord, reader: Reader): TemplateResult | typeof nothing {
  if (conversation.expectations.length === 0) return nothing;
  const { words, common } = talk;
  const isPast = isFromBefore(talk, conversation);
  return html`<section class="card pad item">
    <div class="row between">
      ${heading(reader, isPast ? words.expectationsThen : words.expectationsHeading)}
      ${sharingMark('care-team', common)}
    </div>
    <dl class="pairs">
      ${conversation.expectations.map((expectation) => {
        const { task, note } = expectation;
        const owner = ownerNow(expectation);
        const concernsCarer = isOnCarer(expectation) || expectation.givenBackAt !== undefined;
        return html`<div class=${owner === 'nobody-yet' && !isPast ? 'grey' : ''}>
          <dt>${task}</dt>
          <dd>
            ${reader.who === 'carer' && owner === 'carer' ? words.ownerIsYou : words.owners[owner]}${note ? `. ${note}` : ''}
            ${flagged(talk, reader, `${task} ${note ?? ''}`)}
            ${concernsCarer ? (reader.belowTask?.(expectation) ?? nothing) : nothing}
          </dd>
        </div>`;
      })}
    </dl>
  </section>`;
}

/** The answers to the prompts, in a fixed order. Unanswered prompts are left out: they are no omission. */
function answers(talk: RecordTalk, conversation: ConversationRecord, reader: Reader): TemplateResult | typeof nothing {
  const { words, common } = talk;
  const { prompts, children = [], interpreter } = conversation;
  const lookAgainAt = isFromBefore(talk, conversation) ? undefined : conversation.lookAgainAt;
  const answered = PromptId.options.flatMap((id) => {
    const prompt = prompts[id];
    return prompt ? [{ id, ...prompt }] : [];
  });
  if (answered.length === 0 && lookAgainAt === undefined) return nothing;
  const said = (id: PromptId, answer: PromptAnswer): string =>
    answer === 'talked-about' && CAN_BE_NO.has(id) ? words.promptYes : words.promptAnswers[answer];
  return html`<section class="card pad item">
    <div class="row between">${heading(reader, words.askedHeading)} ${sharingMark('care-team', common)}</div>
    <dl class="pairs">
      ${answered.map(({ id, answer, note, ownPart }) => {
        const more = [
          ownPart ? words.ownParts[ownPart] : '',
          note ?? '',
          id === 'interpreter' && interpreter
            ? `${interpreter.language}, ${words.interpreters[interpreter.professional ? 'professional' : 'adult'].toLowerCase()}`
            : '',
          ...(id === 'children-under-18'
            ? children.map(({ who, knows, followedUpBy }) => [who, knows, followedUpBy].filter(Boolean).join(', '))
            : []),
        ].filter((part) => part !== '');
        return html`<div>
          <dt>${words.prompts[id]}</dt>
          <dd>
            ${[CAN_BE_NO.has(id) || more.length === 0 ? said(id, answer) : '', ...more].filter(Boolean).join('. ')}
            ${flagged(talk, reader, note ?? '')}
          </dd>
        </div>`;
      })}
      ${
        lookAgainAt
          ? html`<div>
              <dt>${words.lookAgain}</dt>
              <dd>${formatDate(common, lookAgainAt, today())}</dd>
            </div>`
          : nothing
      }
    </dl>
  </section>`;
}

/** Below a text that names somebody who is no longer contact person: that it does, and to the carer whom to call now. */
function flagged({ supportCase, words }: Talk, reader: Reader, text: string): TemplateResult | typeof nothing {
  const say = reader.who === 'carer' ? formerContactForCarer : formerContactForStaff;
  return say({ supportCase, words: words.formerContact }, text);
}
