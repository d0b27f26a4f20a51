import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ConversationRecord } from '../../src/domain/conversation/conversation-record.js';
import { waiting } from '../case/case-shell.js';
import { askAgainStyles } from '../parts/ask-again-day.styles.js';
import { staffDeskStyles } from '../styles/staff-desk.styles.js';
import { talkDeskStyles } from './talk-desk.styles.js';
import { undoToast } from '../parts/undo-toast.js';
import { deskHeader } from './desk-header.js';
import { type StaffTalk } from './staff-actions.js';
import { pageFor } from './talk-pages.js';

export { conversationJournal } from './conversation-journal.js';
export { StaffActions } from './staff-actions.js';

/** The look of the desk, besides what it shares with the carer's page. */
export const deskOfTalkStyles = [...staffDeskStyles, askAgainStyles, talkDeskStyles];

/** The staff view of a talk: before it, during it, or the record of it. */
export function staffView(talk: StaffTalk, shown: ConversationRecord | undefined): TemplateResult {
  const { talkWords, words, caseWords, lifeWords, caseCode, view } = talk;
  const { undoable, isDiscarded } = view.life;
  if (isDiscarded) return html`<h2 tabindex="-1">${lifeWords?.discarded}</h2>`;
  return html`
    ${deskHeader(talk, shown)} ${caseCode.module?.forOthers(talk)} ${page(talk, shown)}
    ${undoToast(undoable, (said) => said, caseWords.undoCase)}
    ${undoToast(view.undoableCase, (said) => said, words.undo)}
    ${shown?.status === 'open' ? nothing : undoToast(view.removed, talkWords.topicRemoved, words.undo)}
  `;
}

/** The page of the talk, fetched when it is shown. Keyed, so that text typed in the fields of one is in no other. */
function page(talk: StaffTalk, shown: ConversationRecord | undefined): unknown {
  const { pages, common } = talk;
  const code = pageFor(pages, shown);
  void code.load();
  const content =
    shown === undefined
      ? pages.before.module?.preparation(talk)
      : shown.status === 'open'
        ? pages.open.module?.page(talk, shown)
        : pages.closed.module?.closedConversationPage(talk, shown);
  return keyed(shown?.id ?? '', content ?? waiting(code, common));
}
