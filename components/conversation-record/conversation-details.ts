import { html, nothing, type TemplateResult } from 'lit';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import {
  addParticipant,
  describeConversation,
  explainConfidentiality,
  type OpenConversation,
  Participant,
} from '../../src/domain/conversation/conversation-record.js';
import { ConversationKind } from '../../src/domain/conversation/prompt.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { keptForm } from '../parts/form-draft.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { typed } from './conversation-view.js';
import { kindsIn } from './kinds-of-talk.js';
import { offRecordToggle } from './off-record-toggle.js';
import type { OpenTalk } from './open-talk-actions.js';

const DRAFT = 'participant';

/** How the talk is held and who takes part; kept also where nothing else is written. */
export function conversationDetails(talk: OpenTalk, conversation: OpenConversation): TemplateResult {
  const { talkWords, stopWords, words, common, supportCase } = talk;
  const { confidentialityExplainedAt, kind, mode, participants: people } = conversation;
  const isBereaved = supportCase.phase === 'bereaved';
  return html`
    <section class="card pad" aria-labelledby="frame-heading">
      <h3 id="frame-heading">${stopWords.aboutTalk}</h3>
      <p>
        ${words.kinds[kind]}, ${talkWords.modes[mode].toLowerCase()}.
        ${[...people.map(({ name }) => name), ...(conversation.patientPresent ? [talkWords.patientPresent] : [])].join(', ')}
      </p>
      <label class="check">
        <input
          type="checkbox"
          .checked=${confidentialityExplainedAt !== undefined}
          @change=${(event: Event) => {
            const explained = (event.target as HTMLInputElement).checked;
            talk.change(conversation, (now) => explainConfidentiality(now, explained, browserContext()));
          }}
        />
        <span>
          ${stopWords.confidentiality}
          ${
            confidentialityExplainedAt
              ? html`<span class="who"
                  >${stopWords.confidentialityAt(formatDate(common, confidentialityExplainedAt, today()))}</span
                >`
              : nothing
          }
        </span>
      </label>
      <details>
        <summary>${stopWords.changeTalk}</summary>
        <div class="fields">
          <p class="soft">${stopWords.kindIntro[kind]}</p>
          <label class="field">
            <span>${talkWords.kindLabel}</span>
            <select
              @change=${(event: Event) => {
                talk.change(conversation, (now) =>
                  describeConversation(now, { kind: ConversationKind.parse(typed(event)) }),
                );
              }}
            >
              ${kindsIn(supportCase.phase, kind).map(
                (one) => html`<option value=${one} .selected=${one === kind}>${words.kinds[one]}</option>`,
              )}
            </select>
          </label>
          ${participants(talk, conversation)}
          ${
            isBereaved
              ? nothing
              : html`<label class="check">
                  <input
                    type="checkbox"
                    .checked=${conversation.patientPresent}
                    @change=${(event: Event) => {
                      const patientPresent = (event.target as HTMLInputElement).checked;
                      talk.change(conversation, (now) => describeConversation(now, { patientPresent }));
                    }}
                  />
                  <span>${talkWords.patientPresent}</span>
                </label>`
          }
          ${offRecordToggle(talk, conversation)}
        </div>
      </details>
    </section>
  `;
}

function participants(talk: OpenTalk, conversation: OpenConversation): TemplateResult {
  const { talkWords, stopWords, supportCase } = talk;
  const parties = Participant.shape.party.options.filter(
    (party) => party !== 'patient' || supportCase.phase !== 'bereaved',
  );
  return html`
    <div>
      <h4>${stopWords.participantsHeading}</h4>
      <ul class="plain">
        ${conversation.participants.map((participant, index) => {
          const { name, party, role } = participant;
          return html`<li class="row between">
            <span>${name} <span class="soft">${role ?? talkWords.parties[party]}</span></span>
            <button
              class="quiet"
              aria-label=${stopWords.removeParticipant(name)}
              @click=${() => {
                talk.during.remove(conversation, { from: 'participants', entry: participant }, index, name);
              }}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>`;
        })}
      </ul>
      <form
        class="row add-task"
        autocomplete="off"
        ${keptForm(talk.draft(conversation, DRAFT), (draft) => {
          talk.keepDraft(conversation, DRAFT, draft);
        })}
        @submit=${(event: SubmitEvent) => {
          const { form, text } = submittedFields(event);
          const party = Participant.shape.party.parse(text('party'));
          if (talk.change(conversation, (now) => addParticipant(now, { name: text('name'), party }))) form.reset();
        }}
      >
        <label class="field">
          <span>${stopWords.participantName}</span>
          <input name="name" maxlength="300" required />
        </label>
        <label class="field">
          <span>${stopWords.participantParty}</span>
          <select name="party">
            ${parties.map(
              (party) =>
                html`<option value=${party} ?selected=${party === 'other'}>${talkWords.parties[party]}</option>`,
            )}
          </select>
        </label>
        <button type="submit">${stopWords.addParticipant}</button>
      </form>
    </div>
  `;
}
