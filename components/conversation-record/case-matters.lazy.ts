import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { today } from '../../src/browser/clock-and-ids.js';
import {
  conversationForPatientJournal,
  type ConversationRecord,
} from '../../src/domain/conversation/conversation-record.js';
import { unsentLines } from '../../src/domain/sharing/journal-extract.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { CARD_DRAFT } from '../case/card-form.js';
import { carerCard } from '../case/carer-card.js';
import { childrenOf } from './children-known-here.js';
import { childrenSection } from './children-section.js';
import { contactChange } from './contact-change.js';
import { patientConsent } from './patient-consent.js';
import { saidNo } from './said-no.js';
import type { StaffTalk } from './staff-actions.js';

export { talkPartsStyles } from './talk-parts.styles.js';

/**
 * What concerns the case itself, rarely needed: in one fold, open at first where something in it is not finished. It
 * does not close by itself when that is finished: what was done is said in it.
 */
export function caseMatters(talk: StaffTalk): TemplateResult {
  const { talkWords, supportCase, conversations, actions } = talk;
  const { module: parts } = talk.caseCode;
  const { phase } = supportCase;
  const [isBereaved, isClosed] = [phase === 'bereaved', phase === 'closed'];
  const isUnfinished =
    talk.formDrafts.draft(CARD_DRAFT) !== undefined || talk.formDrafts.draft('contact') !== undefined;
  const card = { ...talk, form: talk.assessment, changeCard: actions.changeCard };
  return html`
    <details class="case-matters" ?open=${guard([supportCase.id], () => isUnfinished)}>
      <summary>
        <h3>${talkWords.caseHeading}</h3>
        <span class="soft">${talkWords.caseHint}</span>
      </summary>
      <div class="columns even">
        <div>
          ${carerCard(card, true)} ${isClosed || childrenOf(talk).state === 'no' ? nothing : childrenSection(talk)}
          ${isClosed ? nothing : html`<div class="card pad">${contactChange(talk)}</div>`}
          ${conversations.length === 0 ? nothing : earlierTalks(talk)}
        </div>
        <div>
          ${isClosed ? nothing : parts?.asking(talk, saidNo(talk) !== undefined && !isBereaved)} ${patientConsent(talk)}
          ${parts?.otherCarers(talk)} ${isBereaved || isClosed ? nothing : parts?.bereavement(talk)}
          ${isClosed ? nothing : parts?.caseFold(talk)}
        </div>
      </div>
    </details>
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
