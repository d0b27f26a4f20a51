import { html, nothing, type TemplateResult } from 'lit';
import type { Sharing } from '../../../src/domain/sharing/sharing.js';
import type { FormMessages } from '../../../src/i18n/catalogue.js';
import { SHARING_MARK } from '../../parts/sharing-mark.js';

/** What `whoReads` needs of a line of the form. */
export interface ReadableLine {
  /** There is something to keep back. Until then its place is kept, so that nothing moves when an answer is given. */
  readonly isSaid: boolean;
  readonly sharing: Sharing;
  keepBack(keptBack: boolean): void;
  /** Clears the answer; undefined where there is none. */
  readonly clear?: ((event: Event) => void) | undefined;
}

/** Below every line: who may read it, the button to change that, and the button to clear the answer. */
export function whoReads(words: FormMessages, line: ReadableLine): TemplateResult {
  const isKeptBack = line.sharing === 'carer-only';
  return html`
    <p class="who-reads soft">
      <span class="mark" aria-hidden="true">${SHARING_MARK[line.sharing]}</span>
      <span>
        ${isKeptBack ? words.onlyYouRead : words.teamReads}
        <span class="choices ${line.isSaid ? '' : 'not-yet'}">
          <button
            class="quiet"
            @click=${() => {
              line.keepBack(!isKeptBack);
            }}
          >
            ${isKeptBack ? words.letTeamRead : words.keepToMyself}
          </button>
          <button class="quiet ${line.clear ? '' : 'not-yet'}" @click=${line.clear ?? nothing}>
            ${words.clearAnswer}
          </button>
        </span>
      </span>
    </p>
  `;
}

/** Focuses the answers after one was cleared, because the button that did it is hidden then. */
export function focusAnswers(event: Event, group: string): void {
  (event.target as Element).closest(group)?.querySelector<HTMLElement>('[type="radio"]')?.focus();
}
