import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  addTopic,
  answerPrompt,
  describeConversation,
  explainConfidentiality,
  PromptId,
  setNextContact,
  setNothingWritten,
  type OpenConversation,
} from '../../src/domain/conversation-record.js';
import { forgetLines } from '../../src/domain/support-case.js';
import { carerNeeds12 } from '../../src/domain/carer-needs-12.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { browserContext, today } from '../controllers/browser-context.js';
import { choices } from '../parts/choices.js';
import { journalPreview } from '../parts/line-sharing.js';
import { undoToast } from '../parts/undo-toast.js';
import { agreedLastTime } from './agreed-last-time.js';
import { expectations } from './expectations.js';
import { patientConsent } from './patient-consent.js';
import { topicCard } from './topic-card.js';
import { typed, type Talk } from './talk.js';

/** What a nurse has open while talking: the topics first, everything else near but quiet. */
export function duringTalk(talk: Talk, conversation: OpenConversation): TemplateResult {
  const { words, common, journal } = talk;
  return html`
    <div class="columns">
      <div>
        ${
          conversation.nothingWritten
            ? html`<p class="team-note">${words.nothingWrittenOn}</p>`
            : html`${topics(talk, conversation)} ${expectations(talk, conversation)} ${prompts(talk, conversation)}`
        }
      </div>
      <aside>
        ${conversation.nothingWritten ? nothing : journalPreview(journal, { agreement: words.agreement, common })}
        ${agreedLastTime(talk)} ${patientConsent(talk)} ${frame(talk, conversation)}
        <button
          class="go"
          part="close"
          @click=${() => {
            talk.close(conversation);
          }}
        >
          ${words.close}
        </button>
      </aside>
    </div>
  `;
}

function topics(talk: Talk, conversation: OpenConversation): TemplateResult {
  const { words, texts, removed } = talk;
  const themes = carerNeeds12.questions.filter(
    ({ id }) => !conversation.topics.some((topic) => 'questionId' in topic && topic.questionId === id),
  );
  return html`
    <section class="topics" aria-labelledby="topics-heading">
      <h3 id="topics-heading" tabindex="-1">${words.topicsHeading}</h3>
      ${conversation.topics.length === 0 ? html`<p class="soft">${words.noTopics}</p>` : nothing}
      ${repeat(
        conversation.topics,
        (topic) => topic.id,
        (topic, index) => topicCard(talk, conversation, topic, index),
      )}
      ${undoToast(removed, words.topicRemoved, words.undo)}
      <div class="fields two">
        <label class="field">
          <span>${words.addTheme}</span>
          <select
            @change=${(event: Event) => {
              const questionId = typed(event);
              (event.target as HTMLSelectElement).value = '';
              if (questionId) talk.apply(addTopic(conversation, { questionId }, browserContext()));
            }}
          >
            <option value="">${words.chooseTheme}</option>
            ${themes.map(({ id }) => html`<option value=${id}>${texts.questions[id]?.short ?? id}</option>`)}
          </select>
        </label>
        <form
          class="add-other"
          autocomplete="off"
          @submit=${(event: SubmitEvent) => {
            event.preventDefault();
            const form = event.target as HTMLFormElement;
            const other = new FormData(form).get('other');
            if (typeof other !== 'string') return;
            if (talk.apply(addTopic(conversation, { other: other.trim() }, browserContext()))) form.reset();
          }}
        >
          <label class="field">
            <span>${words.addOther}</span>
            <input name="other" maxlength="300" required />
          </label>
          <button type="submit">${words.add}</button>
        </form>
      </div>
    </section>
  `;
}

function prompts(talk: Talk, conversation: OpenConversation): TemplateResult {
  const { words } = talk;
  return html`
    <section class="card pad" aria-labelledby="prompts-heading">
      <h3 id="prompts-heading">${words.promptsHeading}</h3>
      ${PromptId.options.map((promptId) => {
        const prompt = conversation.prompts[promptId];
        return html`
          <div class="prompt">
            ${choices({
              legend: words.prompts[promptId],
              name: `prompt-${promptId}`,
              options: [
                { value: 'talked-about', text: words.promptTalked },
                { value: 'not-today', text: words.promptNotToday },
              ],
              chosen: prompt?.answer,
              choose: (value) => {
                const answer = value === 'talked-about' ? 'talked-about' : 'not-today';
                talk.apply(answerPrompt(conversation, promptId, { ...prompt, answer }));
              },
            })}
            ${
              prompt?.answer === 'talked-about'
                ? html`<label class="field">
                    <span class="hidden-visually">${words.note}: ${words.prompts[promptId]}</span>
                    <textarea
                      rows="2"
                      maxlength="10000"
                      placeholder=${words.note}
                      .value=${prompt.note ?? ''}
                      @input=${(event: Event) => {
                        talk.apply(answerPrompt(conversation, promptId, { ...prompt, note: typed(event) }));
                      }}
                    ></textarea>
                  </label>`
                : nothing
            }
          </div>
        `;
      })}
    </section>
  `;
}

/** How the talk is held; kept also where nothing else is written. */
function frame(talk: Talk, conversation: OpenConversation): TemplateResult {
  const { words, common, asks } = talk;
  const { confidentialityExplainedAt } = conversation;
  return html`
    <section class="card pad" aria-labelledby="frame-heading">
      <h3 id="frame-heading">${words.frameHeading}</h3>
      <label class="check">
        <input
          type="checkbox"
          .checked=${conversation.patientPresent}
          @change=${(event: Event) => {
            const patientPresent = (event.target as HTMLInputElement).checked;
            talk.apply(describeConversation(conversation, { patientPresent }));
          }}
        />
        <span>${words.patientPresent}</span>
      </label>
      <label class="check">
        <input
          type="checkbox"
          .checked=${confidentialityExplainedAt !== undefined}
          @change=${(event: Event) => {
            const explained = (event.target as HTMLInputElement).checked;
            talk.apply(explainConfidentiality(conversation, explained, browserContext()));
          }}
        />
        <span>
          ${words.confidentiality}
          ${
            confidentialityExplainedAt
              ? html`<span class="who"
                  >${words.confidentialityAt(formatDate(common, confidentialityExplainedAt, today()))}</span
                >`
              : nothing
          }
        </span>
      </label>
      <label class="field">
        <span>${words.nextContact}</span>
        <input
          type="date"
          min=${today()}
          .value=${conversation.nextContact ?? ''}
          @change=${(event: Event) => {
            talk.apply(setNextContact(conversation, typed(event) || undefined));
          }}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          .checked=${conversation.nothingWritten}
          @change=${(event: Event) => {
            const box = event.target as HTMLInputElement;
            if (!box.checked) talk.apply(setNothingWritten(conversation, false));
            else talk.ask('nothing-written');
            box.checked = conversation.nothingWritten;
          }}
        />
        <span>${words.nothingWritten}<br /><span class="who">${words.nothingWrittenHint}</span></span>
      </label>
      ${
        asks === 'nothing-written'
          ? html`<div class="team-note" role="group" aria-label=${words.nothingWritten}>
              <p>${words.nothingWrittenAsk}</p>
              <div class="row">
                <button
                  class="go"
                  @click=${() => {
                    talk.ask(undefined);
                    talk.apply(setNothingWritten(conversation, true));
                    talk.applyToCase({ ok: true, value: forgetLines(talk.supportCase, conversation.id) });
                  }}
                >
                  ${words.nothingWrittenYes}
                </button>
                <button
                  @click=${() => {
                    talk.ask(undefined);
                  }}
                >
                  ${common.cancel}
                </button>
              </div>
            </div>`
          : nothing
      }
    </section>
  `;
}
