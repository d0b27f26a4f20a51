import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../src/browser/clock-and-ids.js';
import {
  isEmptyTalk,
  reopensUntil,
  writtenTopics,
  type ClosedConversation,
  type OpenConversation,
} from '../../src/domain/conversation/conversation-record.js';
import { expectationsSoFar } from '../../src/domain/overview/shift-handover.js';
import { formatDate, formatMoment } from '../../src/i18n/format-date.js';
import { stepButton } from '../parts/step-button.js';
import { childrenOf } from './children-known-here.js';
import type { StaffTalk } from './staff-actions.js';

/** The buttons that end a talk or discard it, or the question that comes before. */
export function endingButtons(talk: StaffTalk, conversation: OpenConversation): TemplateResult {
  const { words, talkWords, common, view, actions } = talk;
  if (view.pendingQuestion === 'discard') return discardQuestion(talk, conversation);
  if (view.pendingQuestion === 'empty-talk' && isEmptyTalk(conversation, expectationsSoFar(talk.conversations)))
    return emptyQuestion(talk, conversation);
  return html`<div class="row between">
    ${stepButton(actions.steps, 'end-talk', {
      text: words.close,
      busy: common.busy,
      look: 'go',
      part: 'close',
      press: () => void actions.close(conversation),
    })}
    <button
      class="quiet discard"
      @click=${() => {
        actions.ask('discard', '#ending-ask');
      }}
    >
      ${talkWords.discard}
    </button>
  </div>`;
}

/** Says what goes, and what stays. */
function discardQuestion(talk: StaffTalk, conversation: OpenConversation): TemplateResult {
  const { talkWords, plan } = talk;
  const isInPlan = plan?.actions.some(({ source }) => source?.conversationId === conversation.id) === true;
  const isSent = (conversation.sentExtract?.lines.length ?? 0) > 0;
  const sentences = [
    talkWords.discardAsk(writtenTopics(conversation).length),
    ...(isInPlan ? [talkWords.discardPlan] : []),
    ...(isSent ? [talkWords.discardSent] : []),
    ...(childrenOf(talk).children.length > 0 ? [talkWords.childrenAsked.stay] : []),
  ];
  return html`<div class="team-note" role="group" aria-labelledby="ending-ask">
    <p id="ending-ask" tabindex="-1">${sentences.join(' ')}</p>
    <div class="row">${discardButton(talk, conversation)} ${keepButton(talk)}</div>
  </div>`;
}

function emptyQuestion(talk: StaffTalk, conversation: OpenConversation): TemplateResult {
  const { talkWords, common, actions } = talk;
  return html`<div class="team-note" role="group" aria-labelledby="ending-ask">
    <p id="ending-ask" tabindex="-1">${talkWords.emptyAsk}</p>
    <div class="row">
      ${discardButton(talk, conversation)}
      ${stepButton(actions.steps, 'end-talk', {
        text: talkWords.emptyEnd,
        busy: common.busy,
        part: 'close',
        press: () => void actions.close(conversation),
      })}
      ${keepButton(talk, 'quiet')}
    </div>
  </div>`;
}

function discardButton({ talkWords, common, actions }: StaffTalk, conversation: OpenConversation): TemplateResult {
  return stepButton(actions.steps, 'discard-talk', {
    text: talkWords.discardYes,
    busy: common.busy,
    press: () => void actions.discard(conversation),
  });
}

function keepButton({ talkWords, actions }: StaffTalk, look = ''): TemplateResult {
  return html`<button
    class=${look}
    @click=${() => {
      actions.ask(undefined, '.ending .discard');
    }}
  >
    ${talkWords.discardNo}
  </button>`;
}

/** That a talk was opened again and, to whoever closed it, the way to do so while there is time. */
export function reopening(talk: StaffTalk, conversation: ClosedConversation): TemplateResult {
  const { talkWords, common, staff, actions } = talk;
  const { reopenings = [], closedBy, confirmedByCarerAt } = conversation;
  const until = reopensUntil(conversation);
  const isMine = staff !== undefined && staff.name !== '' && staff.name === closedBy;
  const canReopen = isMine && confirmedByCarerAt === undefined && Date.now() <= Date.parse(until);
  return html`
    ${reopenings.map(
      ({ at, by }) => html`<p class="soft">${talkWords.reopenedBy(by, formatDate(common, at, today()))}</p>`,
    )}
    ${
      canReopen
        ? html`<p class="soft">${talkWords.reopenUntil(formatMoment(common, until, today()))}</p>
            <div class="row">
              ${stepButton(actions.steps, 'reopen-talk', {
                text: talkWords.reopen,
                busy: common.busy,
                press: () => void actions.reopen(conversation),
              })}
            </div>`
        : nothing
    }
  `;
}
