import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  confirmConversation,
  correctConversation,
  type ClosedConversation,
} from '../../src/domain/conversation/conversation-record.js';
import { latestWithTask, talksToRead } from '../../src/domain/conversation/current-conversation.js';
import type { Expectation } from '../../src/domain/conversation/expectation.js';
import { whomToCall } from '../../src/domain/overview/whom-to-call.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { choices } from '../parts/choices.js';
import { talkAnswer } from '../parts/talk-answer.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { keptForm } from '../parts/form-draft.js';
import { childrenReading } from './children-reading.js';
import { whomToCallSection } from '../parts/whom-to-call.js';
import { recordContent } from './record-content.js';
import { nameOfTalk, topicName, type CarersTalk } from './conversation-view.js';

const DRAFT = 'correction';

/**
 * The carer's page: whom to call, and the talks, the newest first. In each they read what was written down, confirm it,
 * and add what is missing or wrong.
 */
export function carersPage(talk: CarersTalk): TemplateResult {
  const { words, supportCase, conversations, wanted, call } = talk;
  const talks = talksToRead(conversations);
  const first = talks.find(({ id }) => id === wanted) ?? talks[0];
  const isWritten = talks.some(({ nothingWritten }) => !nothingWritten);
  return html`
    <header><h2 tabindex="-1">${words.carerHeading}</h2></header>
    <div class="reading">
      ${offered(talk)} ${whomToCallSection(whomToCall(supportCase, conversations), call)}
      ${talks.length === 0 && !supportCase.children?.length ? html`<p>${words.carerEmpty}</p>` : nothing}
      ${isWritten ? html`<p>${words.carerIntro}</p>` : nothing}
      <div>
        ${repeat(
          talks,
          ({ id }) => id,
          (one, index) => html`
            ${index === 1 ? html`<p class="earlier">${words.earlier}</p>` : nothing}
            <details class="talk" ?open=${guard([wanted], () => one === first)}>
              <summary><h3>${nameOfTalk(talk, one)}</h3></summary>
              ${reading(talk, talks, one)}
            </details>
          `,
        )}
      </div>
      ${childrenReading(talk)}
    </div>
  `;
}

/** @param talks all that the carer reads, the newest first */
function reading(
  talk: CarersTalk,
  talks: readonly ClosedConversation[],
  conversation: ClosedConversation,
): TemplateResult {
  const { words, common } = talk;
  const { confirmedByCarerAt, nothingWritten } = conversation;
  const name = nameOfTalk(talk, conversation);
  return html`
    <div class="read">
      ${recordContent(talk, conversation, {
        who: 'carer',
        belowTask: (expectation) =>
          latestWithTask(talks, expectation.id) === conversation ? ownTask(talk, expectation) : nothing,
      })}
      ${nothingWritten ? nothing : correctionForm(talk, conversation)} ${talk.afterTalk?.(conversation)}
      <div class="row">
        ${
          confirmedByCarerAt
            ? html`<p>${words.youConfirmed(formatDate(common, confirmedByCarerAt, today()))}</p>`
            : html`<button
                class="go"
                aria-label="${words.confirm}: ${name}"
                @click=${() => {
                  talk.change(conversation, (now) => confirmConversation(now, browserContext()));
                }}
              >
                ${words.confirm}
              </button>`
        }
        <button
          part="print"
          aria-label="${words.printCopy}: ${name}"
          @click=${() => {
            talk.print(conversation);
          }}
        >
          ${words.printCopy}
        </button>
      </div>
    </div>
  `;
}

/** The talk that the carer was offered since the last one, and their answer. */
function offered(talk: CarersTalk): TemplateResult | typeof nothing {
  const { words, supportCase, conversations, changeCase, belowTalkAnswer: below } = talk;
  return talkAnswer({ words: words.talkOffer, supportCase, conversations, changeCase, below });
}

/** A button for the carer to give a task back, at any time and without a reason. */
function ownTask(talk: CarersTalk, expectation: Expectation): TemplateResult {
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

function correctionForm(talk: CarersTalk, conversation: ClosedConversation): TemplateResult {
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
      <h4>${words.addCorrection}</h4>
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
