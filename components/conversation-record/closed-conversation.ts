import { html, nothing, type TemplateResult } from 'lit';
import {
  conversationForCareTeam,
  topicLine,
  type ClosedConversation,
} from '../../src/domain/conversation/conversation-record.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { today } from '../../src/browser/clock-and-ids.js';
import { lineSharing } from '../parts/line-sharing.js';
import { consentQuestion } from '../parts/consent-question.js';
import { childrenSection } from './children-section.js';
import { handoverSummary } from './handover-summary.js';
import { patientConsent } from './patient-consent.js';
import { recordContent } from './record-content.js';
import { lastTime } from './previous-actions.js';
import { previewOf } from './preview-of.js';
import type { StaffTalk } from './staff-actions.js';
import { stillToAgree } from './still-to-agree.js';
import { reopening } from './reopening.js';
import { plannedActions } from './planned-actions.js';

/** The record after the talk: read-only, but for who may read each line and what the carer gives back. */
export function closedConversationPage(talk: StaffTalk, whole: ClosedConversation): TemplateResult {
  const conversation = conversationForCareTeam(whole);
  const keptTopics = whole.topics.length - conversation.topics.length;
  const { words, talkWords, common, journal } = talk;
  const sharingWords = { agreement: words.agreement, common };
  return html`
    ${handoverSummary(talk)}
    <div class="columns">
      <div>
        <section>
          <h3 tabindex="-1">${talkWords.closedHeading}</h3>
          <p class="soft">
            ${talkWords.closedBy(conversation.closedBy, formatDate(common, conversation.closedAt, today()))}
          </p>
          <p class="soft">
            ${
              conversation.confirmedByCarerAt
                ? words.confirmed(formatDate(common, conversation.confirmedByCarerAt, today()))
                : talkWords.notConfirmed
            }
          </p>
          <p class="soft">
            ${conversation.participants
              .map(({ name, party, role }) => `${name} (${role ?? talkWords.parties[party].toLowerCase()})`)
              .join(', ')}
          </p>
          ${reopening(talk, whole)}
        </section>
        ${stillToAgree(talk)} ${childrenSection(talk)}
        ${keptTopics > 0 ? html`<p class="team-note">${talkWords.keptTopics(keptTopics)}</p>` : nothing}
        ${recordContent(talk, conversation, {
          who: 'staff',
          sharing: (topic) => lineSharing(topicLine(conversation, topic), journal, sharingWords),
          below: (topic) => {
            const planned = talk.plan?.actions.filter(({ source }) => source?.topicId === topic.id) ?? [];
            return html`${planned.length > 0 ? html`<div class="planned">${plannedActions(talk, planned)}</div>` : nothing}
            ${topic.need.trim() ? consentQuestion(topicLine(conversation, topic), journal, sharingWords) : nothing}`;
          },
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
                            talk.giveBack(id);
                          }}
                        >
                          ${talkWords.giveBack}
                        </button>`
                  }
                </p>`,
        })}
        ${talk.caseCode.module?.toldBothWays(talk)}
        <div class="row">
          <button
            @click=${() => {
              talk.actions.read(undefined);
            }}
          >
            ${talkWords.newTalk}
          </button>
        </div>
      </div>
      <aside>
        ${lastTime(talk)} ${previewOf(talk, conversation.nothingWritten ? undefined : journal)} ${patientConsent(talk)}
      </aside>
    </div>
  `;
}
