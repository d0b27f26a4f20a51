import { html, nothing, type TemplateResult } from 'lit';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import type { RecordSession } from '../../src/session/record-session.js';
import { answerQuestion, openQuestions } from '../../src/session/edit-questions.js';
import { decide } from '../../src/session/resolve-conflict.js';
import type { DevicePort, PlaceNames } from './device-port.js';

/** The two choices where the shown record was erased elsewhere: write it again, or let it go. */
export function goneChoices(records: RecordSession, words: DeviceMessages): TemplateResult {
  return html`
    <button
      class="go"
      @click=${() => {
        decide(records, { type: 'kept-mine' });
      }}
    >
      ${words.writeAnew}
    </button>
    <button
      @click=${() => {
        decide(records, { type: 'took-remote' });
      }}
    >
      ${words.letGo}
    </button>
  `;
}

/**
 * The question after a conflict: both versions, and which of them to keep. Folded to one line at the foot until
 * somebody opens it: nothing is lost meanwhile, and whoever is writing is not disturbed.
 */
export function conflictQuestion(
  { host }: DevicePort,
  records: RecordSession,
  words: DeviceMessages,
  names: PlaceNames,
): TemplateResult | typeof nothing {
  const [open] = openQuestions(records);
  if (!open) return nothing;
  const { mine, theirs, isText, path } = open.question;
  const say = (said: string): string => (isText ? said : (names.answer?.(said) ?? said));
  const about = names.about?.(path) ?? '';
  const button = (text: string, keep: 'both' | 'mine' | 'theirs'): TemplateResult =>
    html`<button
      class=${keep === 'both' ? 'go' : ''}
      @click=${() => {
        answerQuestion(records, open, keep);
        void host.updateComplete.then(() => {
          focusNext(host);
        });
      }}
    >
      ${text}
    </button>`;
  return html`
    <div class="in-view" role="status">
      <details class="device-contested">
        <summary>
          <span>${words.contestedHeading}${about === '' ? nothing : html`: <b>${about}</b>`}</span>
        </summary>
        <p>${isText ? words.contestedText : words.contestedAnswer}</p>
        <dl>
          <dt>${words.writtenHere}</dt>
          <dd>${say(mine)}</dd>
          <dt>${words.writtenElsewhere}</dt>
          <dd>${say(theirs)}</dd>
        </dl>
        <div class="device-buttons">
          ${isText ? button(words.keepBoth, 'both') : nothing} ${button(words.keepHere, 'mine')}
          ${button(words.keepElsewhere, 'theirs')}
        </div>
      </details>
    </div>
  `;
}

/** The button that was pressed is gone: to the next question, or back to the page. */
function focusNext({ shadowRoot: root }: HTMLElement): void {
  if (root?.activeElement) return;
  const next = root?.querySelector<HTMLElement>('.device-contested summary');
  (next ?? root?.querySelector<HTMLElement>('h2[tabindex]'))?.focus();
}
