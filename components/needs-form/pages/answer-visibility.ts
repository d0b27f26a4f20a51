import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Sharing } from '../../../src/domain/sharing/sharing.js';
import type { FormMessages } from '../../../src/i18n/catalogue.js';
import { SHARING_MARK } from '../../parts/sharing-mark.js';

/** What `whoReads` needs of a line of the form. */
export interface ReadableLine {
  /** There is something to keep back. Until then its place is kept, so that nothing moves when an answer is given. */
  readonly isSaid: boolean;
  readonly sharing: Sharing;
  /** An answer and a text are kept back together, and the words say so. */
  readonly hasTwo?: boolean;
  keepBack(keptBack: boolean): void;
  /** Clears the answer; undefined where there is none. */
  readonly clear?: ((event: Event) => void) | undefined;
}

/** Below every line: who may read it, the button to change that, and the button to clear the answer. */
export function whoReads(words: FormMessages, line: ReadableLine): TemplateResult {
  const isKeptBack = line.sharing === 'carer-only';
  const [only, keep, share] = line.hasTwo
    ? [words.onlyYouReadBoth, words.keepBothToMyself, words.letTeamReadBoth]
    : [words.onlyYouRead, words.keepToMyself, words.letTeamRead];
  // Drawn anew when it changes: what a browser's translator has taken apart must never go on saying the opposite.
  return html`
    <div class="who-reads soft">
      <span class="mark" aria-hidden="true">${SHARING_MARK[line.sharing]}</span>
      <div>
        ${keyed(isKeptBack, html`<p>${isKeptBack ? only : words.teamReads}</p>`)}
        <div class="choices ${line.isSaid ? '' : 'not-yet'}">
          <button
            class="quiet"
            @click=${() => {
              line.keepBack(!isKeptBack);
            }}
          >
            ${keyed(isKeptBack, html`<span>${isKeptBack ? share : keep}</span>`)}
          </button>
          <button class="quiet ${line.clear ? '' : 'not-yet'}" @click=${line.clear ?? nothing}>
            ${words.clearAnswer}
          </button>
        </div>
      </div>
    </div>
  `;
}

/** Focuses the answers after one was cleared, because the button that did it is hidden then. */
export function focusAnswers(event: Event, group: string): void {
  (event.target as Element).closest(group)?.querySelector<HTMLElement>('[type="radio"]')?.focus();
}
