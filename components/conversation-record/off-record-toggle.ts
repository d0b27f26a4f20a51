import { html, nothing, type TemplateResult } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import { type OpenConversation, setNothingWritten } from '../../src/domain/conversation/conversation-record.js';
import { stepButton } from '../parts/step-button.js';
import { childrenOf } from './children-known-here.js';
import type { OpenTalk } from './open-talk-actions.js';

/** Takes a talk off the record or back. Asks once more before, because what was written so far is erased. */
export function offRecordToggle(talk: OpenTalk, conversation: OpenConversation): TemplateResult {
  const { stopWords, words, common, view } = talk;
  return html`
    <label class="check write-nothing">
      <input
        type="checkbox"
        .checked=${conversation.nothingWritten}
        @change=${(event: Event) => {
          const box = event.target as HTMLInputElement;
          if (!box.checked) talk.change(conversation, (now) => setNothingWritten(now, false, browserContext()));
          else talk.actions.ask('nothing-written');
          box.checked = conversation.nothingWritten;
        }}
      />
      <span>${words.nothingWritten}<br /><span class="who">${words.nothingWrittenHint}</span></span>
    </label>
    ${
      view.pendingQuestion === 'nothing-written'
        ? html`<div class="team-note" role="group" aria-label=${words.nothingWritten}>
            <p>
              ${stopWords.nothingWrittenAsk}
              ${childrenOf(talk).children.length > 0 ? talk.talkWords.childrenAsked.stay : nothing}
            </p>
            <div class="row">
              ${stepButton(talk.actions.steps, 'write-nothing', {
                text: stopWords.nothingWrittenYes,
                busy: common.busy,
                press: () => void talk.during.writeNothing(conversation),
              })}
              <button
                @click=${() => {
                  talk.actions.ask(undefined);
                }}
              >
                ${common.cancel}
              </button>
            </div>
          </div>`
        : nothing
    }
  `;
}
