import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import {
  addView,
  type OpenConversation,
  recordTopic,
  type Topic,
  topicLine,
} from '../../src/domain/conversation/conversation-record.js';
import { offersFor } from '../../src/domain/plan/service-offer.js';
import { formatMoment } from '../../src/i18n/format-date.js';
import { consentQuestion } from '../parts/consent-question.js';
import { keptForm } from '../parts/form-draft.js';
import { lineSharing } from '../parts/line-sharing.js';
import { typedText } from '../parts/shared-text-value.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { carerName, topicName, typed } from './conversation-view.js';
import { needField } from './need-field.js';
import { themeQuestions } from './opening-questions.js';
import type { OpenTalk } from './open-talk-actions.js';
import { STOP_HEADING } from './stop-section.js';
import { topicOutcomes } from './topic-outcomes.js';
import { plannedFor } from './topic-plan.js';

/** One topic of the talk: the carer's words on paper to the left, staff's to the right, never mixed. */
export function topicCard(talk: OpenTalk, conversation: OpenConversation, topic: Topic, index: number): TemplateResult {
  const { talkWords, stopWords, words, common, texts, assessment, offers, journal, staff } = talk;
  const name = topicName(texts, topic);
  const questionId = 'questionId' in topic ? topic.questionId : undefined;
  const answer = questionId === undefined ? undefined : assessment?.answers[questionId];
  const offerCount = questionId === undefined ? 0 : offersFor(offers, questionId).length;
  const line = topicLine(conversation, topic);
  const sharingWords = { agreement: words.agreement, common };
  const write = (said: Parameters<typeof recordTopic>[2]): void => {
    const written = staff?.name ? { by: staff.name, at: browserContext().now } : undefined;
    talk.change(conversation, (now) => recordTopic(now, topic.id, said, written));
  };
  const text = (field: 'carerWords' | 'staffNote', label: string): TemplateResult => html`
    <label class="field">
      <span>${label}</span>
      <textarea
        maxlength="10000"
        rows="2"
        .value=${typedText(topic[field] ?? '')}
        @input=${(event: Event) => {
          write({ [field]: typed(event) });
        }}
      ></textarea>
    </label>
  `;
  return html`
    <section class="stop topic card" part="topic" aria-labelledby=${STOP_HEADING}>
      <div class="topic-head">
        <h3 id=${STOP_HEADING} tabindex="-1">${name}</h3>
        ${offerCount > 0 ? html`<span class="soft">${stopWords.offersHere(offerCount)}</span>` : nothing}
        ${lineSharing(line, journal, sharingWords)}
      </div>
      ${themeQuestions(talk, questionId)}
      ${topic.sharing === 'carer-only' ? html`<p class="team-note kept">${stopWords.keptHint}</p>` : nothing}
      ${consentQuestion(line, journal, sharingWords)}
      <div class="voices">
        <div class="voice carer">
          <p class="who">
            ${assessment && answer ? talkWords.wroteAt(carerName(talk), formatMoment(common, assessment.submittedAt, today())) : words.carerVoice(carerName(talk))}${
              assessment && answer && assessment.filledBy !== 'self'
                ? ` (${talkWords.filledBy[assessment.filledBy]})`
                : nothing
            }
          </p>
          ${answer?.comment ? html`<blockquote>${answer.comment}</blockquote>` : nothing}
          ${answer?.unclear ? html`<p class="soft">${talkWords.unclear}</p>` : nothing}
          ${answer?.answer ? html`<p class="soft">${texts.answers[answer.answer] ?? answer.answer}</p>` : nothing}
          ${text('carerWords', words.carerWords)} ${otherViews(talk, conversation, topic)}
        </div>
        <div class="voice">
          ${text('staffNote', words.staffNote)} ${needField(talk, conversation, topic)}
          ${
            topic.written && topic.written.by !== staff?.name
              ? html`<p class="who">
                  ${stopWords.writtenBy(topic.written.by, formatMoment(common, topic.written.at, today()))}
                </p>`
              : nothing
          }
        </div>
      </div>
      <div class="came-of-it">${topicOutcomes(talk, conversation, topic)}</div>
      ${plannedFor(talk, conversation, topic)}
      <div class="row topic-foot">
        <button
          class="quiet"
          @click=${() => {
            talk.during.remove(conversation, { from: 'topics', entry: topic }, index, name);
          }}
        >
          ${stopWords.removeTopic(name)}
        </button>
      </div>
    </section>
  `;
}

/** The views of several participants who see a topic differently, side by side, each with a name. */
function otherViews(talk: OpenTalk, conversation: OpenConversation, topic: Topic): TemplateResult {
  const { stopWords } = talk;
  const { views = [] } = topic;
  const form = `view/${topic.id}`;
  return html`
    ${
      views.length === 0
        ? nothing
        : html`<ul class="plain views">
            ${views.map((view, index) => {
              const { who, text } = view;
              return html`<li class="view">
                <p class="who">${who}</p>
                <blockquote>${text}</blockquote>
                <button
                  class="quiet"
                  aria-label=${stopWords.removeView(who)}
                  @click=${() => {
                    talk.during.remove(conversation, { from: 'views', entry: view, topicId: topic.id }, index, who);
                  }}
                >
                  <span aria-hidden="true">✕</span>
                </button>
              </li>`;
            })}
          </ul>`
    }
    <details
      ?open=${guard(
        [conversation.kind],
        () => conversation.kind === 'joint-meeting' || talk.draft(conversation, form) !== undefined,
      )}
    >
      <summary>${stopWords.viewsHeading}</summary>
      <form
        class="fields"
        autocomplete="off"
        ${keptForm(talk.draft(conversation, form), (draft) => {
          talk.keepDraft(conversation, form, draft);
        })}
        @submit=${(event: SubmitEvent) => {
          const { form: sent, text } = submittedFields(event);
          const view = { who: text('who'), text: text('text') };
          if (talk.change(conversation, (now) => addView(now, topic.id, view, browserContext()))) sent.reset();
        }}
      >
        <label class="field">
          <span>${stopWords.viewWho}</span>
          <input name="who" maxlength="300" list="participants" required />
        </label>
        <label class="field">
          <span>${stopWords.viewText}</span>
          <textarea name="text" rows="2" maxlength="10000" required></textarea>
        </label>
        <div class="row"><button type="submit">${stopWords.addView}</button></div>
      </form>
    </details>
  `;
}
