import { html, type TemplateResult } from 'lit';
import { today } from '../../src/browser/clock-and-ids.js';
import type { Seen } from '../../src/domain/sharing/seen.schema.js';
import type { CommonStartMessages } from '../../src/i18n/common/messages.js';
import { formatDate } from '../../src/i18n/format-date.js';
import type { CarersAnswersMessages } from '../../src/i18n/carers-answers/messages.js';

/** The receipt to the carer: who of the team has seen what they said, and when; or that nobody has yet. */
export function seenReceipt(
  words: Pick<CarersAnswersMessages, 'answerSeen' | 'answerUnseen'>,
  common: CommonStartMessages,
  seen: Seen | undefined,
): TemplateResult {
  return html`<p class="soft receipt">
    ${seen ? html`<span aria-hidden="true">✓</span>` : ''}
    ${seen ? words.answerSeen(seen.by, formatDate(common, seen.at, today())) : words.answerUnseen}
  </p>`;
}
