import { css, html, nothing, type TemplateResult } from 'lit';
import {
  SENTENCE_ANSWERS,
  type SentenceAnswer,
  type SentenceChange,
} from '../../src/domain/sharing/sentence-change.js';
import type { Line } from '../../src/domain/sharing/sharing.js';
import type { AgreementMessages } from '../../src/i18n/journal-consent/messages.js';

/**
 * Asks whether a sentence that stands in the patient's journal is to be changed. It is there from the first letter on,
 * and the same while one types as when one is asked: a box that opened when the field is left would push away whatever
 * is being pressed, and Tab would pass it by.
 *
 * @param answer takes the answer; without it the buttons submit the form they stand in, with the answer as their value
 */
export function sentenceQuestion(
  { lineId, text }: Line,
  change: SentenceChange,
  words: AgreementMessages,
  answer?: (answer: SentenceAnswer) => void,
): TemplateResult | typeof nothing {
  if (change === 'none') return nothing;
  const [heading, meaning] = [`in-journal-${lineId}`, `in-journal-text-${lineId}`];
  return html`
    <div
      class="sentence-question wide ${change}"
      id="sentence-${lineId}"
      role="group"
      tabindex="-1"
      aria-labelledby="${heading} ${meaning}"
    >
      <h4 id=${heading}>${words.inJournalHeading}</h4>
      <blockquote>${text}</blockquote>
      <p id=${meaning}>${words.inJournalText}</p>
      <div class="row">
        ${SENTENCE_ANSWERS.map(
          (one) =>
            html`<button
              value=${one}
              formnovalidate
              @click=${() => {
                answer?.(one);
              }}
            >
              ${words.inJournalAnswers[one]}
            </button>`,
        )}
      </div>
    </div>
  `;
}

export const sentenceQuestionStyles = css`
  .sentence-question {
    display: grid;
    gap: 10px;
    padding: 14px 16px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_team-wash);
  }
  /* Of another colour and not of another size: nothing moves when the question is put. */
  .sentence-question.asking {
    border-color: var(--_team);
  }
  .sentence-question blockquote {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_team);
  }
`;
