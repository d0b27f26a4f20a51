import { html, nothing, type TemplateResult } from 'lit';
import { giveBackExpectation, topicLine, type ClosedConversation } from '../../src/domain/conversation-record.js';
import { promptsFor } from '../../src/domain/talk-prompt.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { browserContext, today } from '../controllers/browser-context.js';
import { agreementAsk, journalPreview, lineSharing } from '../parts/line-sharing.js';
import { sharingMark } from '../parts/sharing-mark.js';
import { handingOn } from './handing-on.js';
import { patientConsent } from './patient-consent.js';
import { recordLines } from './record-lines.js';
import type { StaffTalk } from './talk.js';

/** The record after the talk: read-only, but for who may read each line and what the carer gives back. */
export function closedTalk(talk: StaffTalk, conversation: ClosedConversation): TemplateResult {
  const { words, talkWords, common, journal } = talk;
  const sharingWords = { agreement: words.agreement, common };
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
          <p class="soft">
            ${conversation.participants
              .map(({ name, party, role }) => `${name} (${(role ?? talkWords.parties[party]).toLowerCase()})`)
              .join(', ')}
          </p>
        </section>
        ${recordLines(talk, conversation, {
          who: 'staff',
          sharing: (topic) => lineSharing(topicLine(conversation, topic), journal, sharingWords),
          below: (topic) => agreementAsk(topicLine(conversation, topic), journal, sharingWords),
          belowTask: ({ id, task, carerSince, givenBackAt }) =>
            givenBackAt
              ? html`<p class="who">${talkWords.givenBack(formatDate(common, givenBackAt, today()))}</p>`
              : html`<p class="who">
                  ${carerSince ? talkWords.carerSince(formatDate(common, carerSince, today())) : nothing}
                  ${
                    talk.supportCase.phase === 'bereaved'
                      ? nothing
                      : html`<button
                          class="quiet"
                          aria-label="${talkWords.giveBack}: ${task}"
                          @click=${() => {
                            talk.apply(giveBackExpectation(conversation, id, browserContext()));
                          }}
                        >
                          ${talkWords.giveBack}
                        </button>`
                  }
                </p>`,
        })}
        ${answers(talk, conversation)}
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
        ${conversation.nothingWritten ? nothing : journalPreview(journal, sharingWords)} ${handingOn(talk)}
        ${patientConsent(talk)}
      </aside>
    </div>
  `;
}

/** What came of the prompts, in the order in which they were asked; those without an answer are no omission. */
function answers(talk: StaffTalk, conversation: ClosedConversation): TemplateResult | typeof nothing {
  const { talkWords, common } = talk;
  const { prompts, children = [], interpreter, lookAgainAt } = conversation;
  const { ofKind, expectations, standing } = promptsFor(conversation.kind);
  const answered = [...ofKind, ...expectations, ...standing].flatMap((id) => {
    const prompt = prompts[id];
    return prompt ? [{ id, ...prompt }] : [];
  });
  if (answered.length === 0 && lookAgainAt === undefined) return nothing;
  return html`<section class="card pad">
    <div class="row between">
      <h3>${talkWords.askedHeading}</h3>
      ${sharingMark('care-team', common)}
    </div>
    <dl class="pairs">
      ${answered.map(({ id, answer, note, ownPart }) => {
        const more = [
          ownPart ? talkWords.ownParts[ownPart] : '',
          note ?? '',
          id === 'interpreter' && interpreter
            ? `${interpreter.language}, ${talkWords.interpreters[interpreter.professional ? 'professional' : 'adult'].toLowerCase()}`
            : '',
          ...(id === 'children-under-18'
            ? children.map(({ who, knows, followedUpBy }) => [who, knows, followedUpBy].filter(Boolean).join(', '))
            : []),
        ].filter((part) => part !== '');
        return html`<div>
          <dt>${talkWords.prompts[id]}</dt>
          <dd>${answer === 'talked-about' && more.length > 0 ? more.join('. ') : talkWords.promptAnswers[answer]}</dd>
        </div>`;
      })}
      ${
        lookAgainAt
          ? html`<div>
              <dt>${talkWords.lookAgain}</dt>
              <dd>${formatDate(common, lookAgainAt, today())}</dd>
            </div>`
          : nothing
      }
    </dl>
  </section>`;
}
