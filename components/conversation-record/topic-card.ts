import { html, nothing, type TemplateResult } from 'lit';
import {
  recordTopic,
  topicLine,
  TopicOutcome,
  type OpenConversation,
  type Topic,
} from '../../src/domain/conversation-record.js';
import { offersFor } from '../../src/domain/service-offer.js';
import { formatMoment } from '../../src/i18n/format-date.js';
import { today } from '../controllers/browser-context.js';
import { actionForm } from '../parts/action-form.js';
import { choices } from '../parts/choices.js';
import { agreementAsk, lineSharing } from '../parts/line-sharing.js';
import { carerName, topicName, typed, type Talk } from './talk.js';

/** One topic of the talk: the carer's words on paper to the left, staff's to the right, never mixed. */
export function topicCard(talk: Talk, conversation: OpenConversation, topic: Topic, index: number): TemplateResult {
  const { words, common, texts, assessment, offers, journal } = talk;
  const name = topicName(texts, topic);
  const questionId = 'questionId' in topic ? topic.questionId : undefined;
  const answer = questionId === undefined ? undefined : assessment?.answers[questionId];
  const offerCount = questionId === undefined ? 0 : offersFor(offers, questionId).length;
  const line = topicLine(conversation, topic);
  const sharingWords = { agreement: words.agreement, common };
  const write = (said: Parameters<typeof recordTopic>[2]): void => {
    talk.apply(recordTopic(conversation, topic.id, said));
  };
  return html`
    <details
      class="topic card"
      part="topic"
      ?open=${index === 0 || !questionId || !assessment?.priorities.includes(questionId)}
    >
      <summary>
        <h4>${index + 1} · ${name}</h4>
        <span class="soft">
          ${topic.outcome ? words.outcomes[topic.outcome] : offerCount > 0 ? words.offersHere(offerCount) : nothing}
        </span>
      </summary>
      <div class="voices">
        <div class="voice carer">
          <p class="who">
            ${assessment && answer ? words.wroteAt(carerName(talk), formatMoment(common, assessment.submittedAt, today())) : words.carerVoice(carerName(talk))}${
              assessment && answer && assessment.filledBy !== 'self'
                ? ` (${words.filledBy[assessment.filledBy]})`
                : nothing
            }
          </p>
          ${answer?.comment ? html`<blockquote>${answer.comment}</blockquote>` : nothing}
          ${answer?.unclear ? html`<p class="soft">${words.unclear}</p>` : nothing}
          ${answer?.answer ? html`<p class="soft">${texts.answers[answer.answer] ?? answer.answer}</p>` : nothing}
          <label class="field">
            <span>${words.carerWords}</span>
            <textarea
              maxlength="10000"
              .value=${topic.carerWords ?? ''}
              @input=${(event: Event) => {
                write({ carerWords: typed(event) });
              }}
            ></textarea>
          </label>
        </div>
        <div class="voice">
          <p class="who">${words.staffVoice}</p>
          <label class="field">
            <span>${words.staffNote}</span>
            <textarea
              maxlength="10000"
              .value=${topic.staffNote ?? ''}
              @input=${(event: Event) => {
                write({ staffNote: typed(event) });
              }}
            ></textarea>
          </label>
          <label class="field">
            <span>${words.need}</span>
            <textarea
              maxlength="10000"
              rows="2"
              aria-describedby="need-hint-${topic.id}"
              .value=${topic.need}
              @input=${(event: Event) => {
                write({ need: typed(event) });
              }}
            ></textarea>
          </label>
          <p class="who" id="need-hint-${topic.id}">${words.needHint}</p>
        </div>
      </div>
      <div class="came-of-it">
        ${choices({
          legend: words.outcomeLabel,
          name: `outcome-${topic.id}`,
          options: TopicOutcome.options.map((value) => ({ value, text: words.outcomes[value] })),
          chosen: topic.outcome,
          choose: (value) => {
            write({ outcome: TopicOutcome.parse(value) });
          },
        })}
      </div>
      ${plannedFor(talk, conversation, topic)}
      <div class="row between topic-foot">
        ${lineSharing(line, journal, sharingWords)}
        <button
          class="quiet"
          @click=${() => {
            talk.remove(conversation, topic);
          }}
        >
          ${words.removeTopic(name)}
        </button>
      </div>
      ${agreementAsk(line, journal, sharingWords)}
    </details>
  `;
}

/** The actions that came from a topic, and the way to add one: it lands in the plan with its need attached. */
function plannedFor(talk: Talk, conversation: OpenConversation, topic: Topic): TemplateResult | typeof nothing {
  const { words, planWords, plan, offers } = talk;
  const planned = plan?.actions.filter((action) => action.source?.topicId === topic.id) ?? [];
  if (topic.outcome !== 'action' && planned.length === 0) return nothing;
  const form = actionForm({
    words: planWords,
    button: words.planThis,
    offers: 'questionId' in topic ? offersFor(offers, topic.questionId) : offers,
    take: (input) => talk.addToPlan(conversation, topic, input),
  });
  return html`
    <div class="planned">
      ${
        planned.length === 0
          ? nothing
          : html`<p class="who">${words.inPlan}</p>
              <ul class="plain">
                ${planned.map(
                  ({ what, owner }) =>
                    html`<li>
                      <b>${what}</b>
                      <span class="soft"
                        >${owner ? planWords.ownedBy(owner.name, planWords.parties[owner.party]) : planWords.ownerMissing}</span
                      >
                    </li>`,
                )}
              </ul>`
      }
      ${
        topic.outcome !== 'action'
          ? nothing
          : planned.length === 0
            ? form
            : html`<details>
                <summary>${planWords.addAction}</summary>
                ${form}
              </details>`
      }
    </div>
  `;
}
