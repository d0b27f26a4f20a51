import { html, type TemplateResult } from 'lit';
import type { Sharing } from '../../src/domain/sharing.js';
import { SHARING_MARK } from '../parts/sharing-mark.js';
import type { FormMessages } from '../../src/i18n/messages.js';

/** Under every line: who may read it, and the one other choice there is. */
export function whoReads(words: FormMessages, sharing: Sharing, keepBack: (keptBack: boolean) => void): TemplateResult {
  const isKeptBack = sharing === 'carer-only';
  return html`
    <p class="who-reads soft">
      <span class="mark" aria-hidden="true">${SHARING_MARK[sharing]}</span>
      <span>
        ${isKeptBack ? words.onlyYouRead : words.teamReads}
        <button
          class="quiet"
          @click=${() => {
            keepBack(!isKeptBack);
          }}
        >
          ${isKeptBack ? words.letTeamRead : words.keepToMyself}
        </button>
      </span>
    </p>
  `;
}
