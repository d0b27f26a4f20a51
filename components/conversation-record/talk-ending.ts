import { html, type TemplateResult } from 'lit';
import {
  isEmptyTalk,
  type OpenConversation,
  writtenTopics,
} from '../../src/domain/conversation/conversation-record.js';
import { expectationsSoFar } from '../../src/domain/overview/shift-handover.js';
import { stepButton } from '../parts/step-button.js';
import { childrenOf } from './children-known-here.js';
import type { OpenTalk } from './open-talk-actions.js';

/** The buttons that end a talk or discard it, or the question that comes before. */
export function endingButtons(talk: OpenTalk, conversation: OpenConversation): TemplateResult {
  const { stopWords, words, common, view, actions, during } = talk;
  if (view.pendingQuestion === 'discard') return discardQuestion(talk, conversation);
  if (view.pendingQuestion === 'empty-talk' && isEmptyTalk(conversation, expectationsSoFar(talk.conversations)))
    return emptyQuestion(talk, conversation);
  return html`<div class="row between">
    ${stepButton(actions.steps, 'end-talk', {
      text: words.close,
      busy: common.busy,
      look: 'go',
      part: 'close',
      press: () => void during.close(conversation),
    })}
    <button
      class="quiet discard"
      @click=${() => {
        actions.ask('discard', '#ending-ask');
      }}
    >
      ${stopWords.discard}
    </button>
  </div>`;
}

/** Says what goes, and what stays. */
function discardQuestion(talk: OpenTalk, conversation: OpenConversation): TemplateResult {
  const { talkWords, stopWords, plan } = talk;
  const isInPlan = plan?.actions.some(({ source }) => source?.conversationId === conversation.id) === true;
  const isSent = (conversation.sentExtract?.lines.length ?? 0) > 0;
  const sentences = [
    stopWords.discardAsk(writtenTopics(conversation).length),
    ...(isInPlan ? [stopWords.discardPlan] : []),
    ...(isSent ? [stopWords.discardSent] : []),
    ...(childrenOf(talk).children.length > 0 ? [talkWords.childrenAsked.stay] : []),
  ];
  return html`<div class="team-note" role="group" aria-labelledby="ending-ask">
    <p id="ending-ask" tabindex="-1">${sentences.join(' ')}</p>
    <div class="row">${discardButton(talk, conversation)} ${keepButton(talk)}</div>
  </div>`;
}

function emptyQuestion(talk: OpenTalk, conversation: OpenConversation): TemplateResult {
  const { stopWords, common, actions, during } = talk;
  return html`<div class="team-note" role="group" aria-labelledby="ending-ask">
    <p id="ending-ask" tabindex="-1">${stopWords.emptyAsk}</p>
    <div class="row">
      ${discardButton(talk, conversation)}
      ${stepButton(actions.steps, 'end-talk', {
        text: stopWords.emptyEnd,
        busy: common.busy,
        part: 'close',
        press: () => void during.close(conversation),
      })}
      ${keepButton(talk, 'quiet')}
    </div>
  </div>`;
}

function discardButton(
  { stopWords, common, actions, during }: OpenTalk,
  conversation: OpenConversation,
): TemplateResult {
  return stepButton(actions.steps, 'discard-talk', {
    text: stopWords.discardYes,
    busy: common.busy,
    press: () => void during.discard(conversation),
  });
}

function keepButton({ stopWords, actions }: OpenTalk, look = ''): TemplateResult {
  return html`<button
    class=${look}
    @click=${() => {
      actions.ask(undefined, '.discard');
    }}
  >
    ${stopWords.discardNo}
  </button>`;
}
