import { html, nothing, type TemplateResult } from 'lit';
import {
  conversationForPatientJournal,
  ConversationMode,
  openConversation,
  type ConversationRecord,
} from '../../src/domain/conversation/conversation-record.js';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import { noToTalk } from '../../src/domain/overview/arranged.js';
import { expectationsSoFar } from '../../src/domain/overview/shift-handover.js';
import { uncoveredThemes } from '../../src/domain/plan/service-offer.js';
import { unsentLines } from '../../src/domain/sharing/journal-extract.js';
import { isSinceDeath } from '../../src/domain/case/case-phase.js';
import { preferredMode, usualKind } from '../../src/domain/conversation/current-conversation.js';
import { ConversationKind } from '../../src/domain/conversation/prompt.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { choices } from '../parts/choices.js';
import { childrenOf, childrenSection } from './children-section.js';
import { assessmentSummary } from './assessment-summary.js';
import { patientConsent } from './patient-consent.js';
import { kindsIn } from './conversation-details.js';
import { handoverSummary, isHandedOn } from './handover-summary.js';
import { previewOf } from './preview-of.js';
import { MINUTES } from './agenda-bar.js';
import { noTalkWanted } from './no-talk-wanted.js';
import type { StaffTalk } from './staff-actions.js';

/**
 * The page before a talk: what the carer wants, what was agreed, what they may be told; and the form that begins a
 * talk.
 */
export function preparation(talk: StaffTalk): TemplateResult {
  const { talkWords, texts, offers, assessment, conversations, supportCase } = talk;
  const isBereaved = supportCase.phase === 'bereaved';
  const { module: parts } = talk.caseCode;
  const isClosed = supportCase.phase === 'closed';
  const uncovered = uncoveredThemes(
    offers,
    assessment?.priorities ?? carerNeeds12.questions.map(({ id }) => id),
    today(),
  );
  const isEmptyCatalogue = offers.length === 0;
  const isOnTop = isHandedOn(talk);
  const no = noToTalk({ supportCase, assessments: assessment ? [assessment] : [], conversations, plans: [] }, today());
  return html`
    ${isOnTop ? handoverSummary(talk) : nothing}
    <div class="columns">
      <div>
        ${isClosed ? parts?.caseClosed(talk) : nothing} ${isBereaved ? parts?.bereavement(talk) : nothing}
        ${assessmentSummary(talk)}
        ${isClosed || childrenOf(talk).state === 'no' ? nothing : childrenSection(talk, { isBefore: true })}
        ${
          isBereaved || isClosed || isEmptyCatalogue || uncovered.length === 0
            ? nothing
            : html`<p class="team-note">
                ${talkWords.uncovered(uncovered.map((id) => texts.questions[id]?.short ?? id).join(', '))}
              </p>`
        }
        ${parts?.toldBothWays(talk)}
        ${isClosed ? nothing : no && !isBereaved ? noTalkWanted(talk, no, startForm(talk)) : startForm(talk)}
      </div>
      <aside>
        ${isOnTop ? nothing : handoverSummary(talk)} ${previewOf(talk)}
        ${isClosed ? nothing : parts?.asking(talk, no !== undefined && !isBereaved)} ${patientConsent(talk)}
        ${parts?.otherCarers(talk)} ${conversations.length === 0 ? nothing : earlierTalks(talk)}
        ${isBereaved || isClosed ? nothing : parts?.bereavement(talk)} ${isClosed ? nothing : parts?.caseFold(talk)}
      </aside>
    </div>
  `;
}

function startForm(talk: StaffTalk): TemplateResult {
  const { talkWords, words, supportCase, staff, conversations } = talk;
  const isBereaved = supportCase.phase === 'bereaved';
  const form = talk.assessment;
  // What was written before a death does not open the talk with the bereaved carer.
  const assessment = form && isBereaved && !isSinceDeath(supportCase, form.submittedAt) ? undefined : form;
  const kinds = kindsIn(supportCase.phase);
  const usual = usualKind(supportCase, conversations);
  return html`
    <form
      class="card pad"
      autocomplete="off"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const data = new FormData(event.target as HTMLFormElement);
        const minutes = MINUTES.find((one) => String(one) === data.get('minutes'));
        const { name } = supportCase.carer;
        const opened = openConversation(
          {
            caseId: supportCase.id,
            kind: ConversationKind.parse(data.get('kind')),
            mode: ConversationMode.parse(data.get('mode')),
            patientPresent: data.has('patient'),
            participants: [
              ...(name ? [{ name, party: 'carer' as const }] : []),
              ...(staff
                ? [{ name: staff.name, party: 'staff' as const, ...(staff.role && { role: staff.role }) }]
                : []),
            ],
            ...(minutes && { timeSetAside: minutes }),
            ...(assessment && { assessmentId: assessment.id }),
            startFrom: (assessment?.priorities ?? []).map((questionId) => ({ questionId })),
            // After a death, tasks of caring for the patient are not carried on.
            expectations: isBereaved ? [] : expectationsSoFar(conversations),
            nothingWritten: data.has('nothing-written'),
          },
          browserContext(),
        );
        talk.actions.read(undefined);
        talk.actions.begin(opened);
      }}
    >
      <div class="fields two">
        <label class="field">
          <span>${talkWords.kindLabel}</span>
          <select name="kind">
            ${kinds.map((kind) => html`<option value=${kind} ?selected=${kind === usual}>${words.kinds[kind]}</option>`)}
          </select>
        </label>
        ${choices({
          legend: talkWords.timeLabel,
          name: 'minutes',
          options: MINUTES.map((minutes) => ({ value: String(minutes), text: words.minutes(minutes) })),
          chosen: '20',
        })}
      </div>
      ${choices({
        legend: talkWords.modeLabel,
        name: 'mode',
        options: ConversationMode.options.map((mode) => ({ value: mode, text: talkWords.modes[mode] })),
        chosen: preferredMode(assessment),
      })}
      <div class="fields two">
        ${
          isBereaved
            ? nothing
            : html`<label class="check">
                <input type="checkbox" name="patient" />
                <span>${talkWords.patientPresent}</span>
              </label>`
        }
        <label class="check">
          <input type="checkbox" name="nothing-written" />
          <span>${words.nothingWritten}<br /><span class="who">${words.nothingWrittenHint}</span></span>
        </label>
      </div>
      <div class="row"><button type="submit" class="go">${words.start}</button></div>
    </form>
  `;
}

function earlierTalks(talk: StaffTalk): TemplateResult {
  const { talkWords, words, common, conversations, supportCase } = talk;
  const hasUnsent = (one: ConversationRecord): boolean =>
    unsentLines(one.sentExtract, conversationForPatientJournal(one, supportCase.consents)).length > 0;
  const newestFirst = [...conversations].sort((one, other) => Date.parse(other.heldAt) - Date.parse(one.heldAt));
  return html`
    <section class="card pad">
      <h3>${words.earlier}</h3>
      <ul class="plain">
        ${newestFirst.map((one) => {
          const { id, kind, heldAt } = one;
          return html`<li>
            <button
              class="quiet"
              @click=${() => {
                talk.actions.read(id);
              }}
            >
              ${words.talkOn(words.kinds[kind], formatDate(common, heldAt, today()))}
            </button>
            ${hasUnsent(one) ? html`<p class="who">${talkWords.unsentLine}</p>` : nothing}
          </li>`;
        })}
      </ul>
    </section>
  `;
}
