import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { today } from '../../src/browser/clock-and-ids.js';
import type { ConversationRecord } from '../../src/domain/conversation/conversation-record.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { carerCard } from '../case/carer-card.js';
import { relationInWords } from '../case/relation.js';
import { undoToast } from '../parts/undo-toast.js';
import { closedConversationPage } from './closed-conversation.js';
import { carerName } from './conversation-view.js';
import type { StaffTalk } from './staff-actions.js';
import { openConversationPage } from './open-conversation.js';
import { preparation } from './preparation.js';

export { conversationJournal } from './conversation-journal.js';
export { StaffActions } from './staff-actions.js';
export { staffDeskStyles } from '../styles/staff-desk.styles.js';

/** The staff view of a talk: before it, during it, or the record of it. */
export function staffView(talk: StaffTalk, shown: ConversationRecord | undefined): TemplateResult {
  const { talkWords, words, caseWords, lifeWords, actions, caseCode, view } = talk;
  const { undoable, isDiscarded } = view.life;
  if (isDiscarded) return html`<h2 tabindex="-1">${lifeWords?.discarded}</h2>`;
  const card = { ...talk, form: talk.assessment, changeCard: actions.changeCard };
  return html`
    ${header(talk, shown)} ${caseCode.module?.forOthers(talk)} ${carerCard(card, shown === undefined)}
    ${shown ? page(talk, shown) : preparation(talk)} ${undoToast(undoable, (said) => said, caseWords.undoCase)}
    ${undoToast(view.undoableCase, (said) => said, words.undo)}
    ${shown?.status === 'open' ? nothing : undoToast(view.removed, talkWords.topicRemoved, words.undo)}
  `;
}

/** Keyed by talk, so that text typed in the fields of one is not shown in another. */
function page(talk: StaffTalk, shown: ConversationRecord): unknown {
  return keyed(
    shown.id,
    shown.status === 'open' ? openConversationPage(talk, shown) : closedConversationPage(talk, shown),
  );
}

function header(talk: StaffTalk, shown: ConversationRecord | undefined): TemplateResult {
  const { talkWords, words, common, supportCase } = talk;
  const about = shown
    ? [
        words.talkOn(words.kinds[shown.kind], formatDate(common, shown.heldAt, today())),
        talkWords.modes[shown.mode],
        shown.nothingWritten ? words.nothingWritten : '',
      ]
    : [];
  const line = [
    words.relation(relationInWords(supportCase.carer, talk.cardWords), supportCase.patient?.initials ?? ''),
    ...about,
  ];
  return html`
    <header>
      <div>
        <h2 tabindex="-1">${talkWords.title(carerName(talk))}</h2>
        <p class="soft">${line.filter(Boolean).join(' · ')}</p>
      </div>
      ${
        shown?.status === 'closed'
          ? html`<button
              @click=${() => {
                talk.actions.read(undefined);
              }}
            >
              ${talkWords.backToNow}
            </button>`
          : nothing
      }
    </header>
  `;
}
