import { html, nothing, type TemplateResult } from 'lit';
import type { Sharing } from '../../../src/domain/sharing/sharing.js';
import type { FormMessages } from '../../../src/i18n/catalogue.js';
import { SHARING_MARK } from '../../parts/sharing-mark.js';

/** A line of the form, as far as it says who reads it. */
export interface ReadableLine {
  /** There is something to keep back. Until then its place is kept, so that nothing moves when an answer is given. */
  readonly isSaid: boolean;
  readonly sharing: Sharing;
  keepBack(keptBack: boolean): void;
  /** Takes the answer back; none where there is nothing to take back. */
  readonly clear?: ((event: Event) => void) | undefined;
}

/** Under every line: who may read it, the one other choice there is, and the way to take an answer back. */
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

/** The button that took an answer back is gone with it: the focus goes to the answers. */
export function focusAnswers(event: Event, group: string): void {
  (event.target as Element).closest(group)?.querySelector<HTMLElement>('[type="radio"]')?.focus();
}
