import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../src/browser/clock-and-ids.js';
import {
  describeConversation,
  type ConversationRecord,
  type OpenConversation,
} from '../../src/domain/conversation/conversation-record.js';
import { clockOf, formatDate } from '../../src/i18n/format-date.js';
import { relationInWords } from '../case/relation.js';
import { openAboutChildren } from './children-known-here.js';
import { carerName } from './conversation-view.js';
import { patientSaid } from './patient-answer.js';
import type { StaffTalk } from './staff-actions.js';

/** The times that can be set aside, in minutes. */
export const MINUTES = [10, 20, 40] as const;

/** Who the talk is with, how they are spoken with, and what the patient has said; it stays in view. */
export function deskHeader(talk: StaffTalk, shown: ConversationRecord | undefined): TemplateResult {
  const { talkWords, words, common, supportCase, cardWords } = talk;
  // Of an open talk, kind and mode stand beside it.
  const about =
    shown?.status === 'closed'
      ? [words.talkOn(words.kinds[shown.kind], formatDate(common, shown.heldAt, today())), talkWords.modes[shown.mode]]
      : [];
  const line = [
    words.relation(relationInWords(supportCase.carer, cardWords), supportCase.patient?.initials ?? ''),
    ...about,
    shown?.nothingWritten ? words.nothingWritten : '',
  ];
  return html`
    <header>
      <div class="row between">
        <div class="named">
          <h2 tabindex="-1">${talkWords.title(carerName(talk))}</h2>
          <p class="soft">${line.filter(Boolean).join(' · ')}</p>
        </div>
        ${shown === undefined ? nothing : shown.status === 'open' ? time(talk, shown) : back(talk)}
      </div>
      ${facts(talk)}
    </header>
  `;
}

/** One line of what nobody may have to look for: phone, interpreter, hearing; the patient's answers; children. */
function facts(talk: StaffTalk): TemplateResult {
  const { supportCase, caseWords } = talk;
  const { phone, interpreter, hearingAndSight } = supportCase.carer;
  return html`<div class="facts-line">
    ${phone ? html`<a href="tel:${phone.replaceAll(/[^+\d]/g, '')}">${phone}</a>` : nothing}
    ${interpreter ? html`<span>${caseWords.needsInterpreter(interpreter)}</span>` : nothing}
    ${hearingAndSight ? html`<span>${hearingAndSight}</span>` : nothing}
    ${supportCase.phase === 'bereaved' ? nothing : patientSaid(talk)}
    ${openAboutChildren(talk, 'known').map((sentence) => html`<span class="open-mark">${sentence}</span>`)}
  </div>`;
}

/** The time that is set aside: it says which stops there is time for, and moves nothing. */
function time(talk: StaffTalk, conversation: OpenConversation): TemplateResult {
  const { words, talkWords } = talk;
  const { heldAt, timeSetAside } = conversation;
  return html`
    <div class="time">
      <div class="row" role="group" aria-label=${talkWords.timeLabel}>
        ${MINUTES.map(
          (minutes) =>
            html`<button
              class="minutes"
              aria-pressed=${timeSetAside === minutes}
              @click=${() => {
                talk.change(conversation, (now) => describeConversation(now, { timeSetAside: minutes }));
              }}
            >
              ${words.minutes(minutes)}
            </button>`,
        )}
      </div>
      ${
        timeSetAside
          ? html`<p class="who">${talkWords.timeSpan(clockOf(talkWords.wallClock, heldAt, timeSetAside))}</p>`
          : nothing
      }
    </div>
  `;
}

function back({ actions, talkWords }: StaffTalk): TemplateResult {
  return html`<button
    @click=${() => {
      actions.read(undefined);
    }}
  >
    ${talkWords.backToNow}
  </button>`;
}
