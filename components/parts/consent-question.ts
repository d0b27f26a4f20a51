import { type TemplateResult, nothing, html } from 'lit';
import type { Line } from '../../src/domain/sharing/sharing.js';
import type { LineJournal } from '../controllers/journal-controller.js';
import type { Words } from './line-sharing.js';

/** The question to the carer about one sentence, with the words to ask it. */
export function consentQuestion(
  line: Line,
  journal: LineJournal,
  { agreement: words, common }: Words,
): TemplateResult | typeof nothing {
  const { asking } = journal;
  if (asking?.lineId !== line.lineId) return nothing;
  const cancel = html`<button
    class="quiet"
    @click=${() => {
      journal.ask(undefined);
    }}
  >
    ${common.cancel}
  </button>`;
  return html`
    <div class="agreement-ask" role="group" aria-label=${words.askHeading}>
      <h4 tabindex="-1">${words.askHeading}</h4>
      ${
        asking.text.trim() === ''
          ? html`<p role="alert">${words.nothingToAsk}</p>
              ${cancel}`
          : html`
              ${asking.isAnew ? html`<p role="alert" class="refused">${words.changedSinceAsked}</p>` : nothing}
              <p>${words.askWords}</p>
              <blockquote>${asking.text}</blockquote>
              <p class="who">${words.howItReads}</p>
              <p class="as-it-leaves soft">${journal.howItWouldRead({ ...line, text: asking.text })}</p>
              <div class="row">
                <button
                  class="go"
                  @click=${() => {
                    journal.answer(line.lineId, 'given');
                  }}
                >
                  ${words.saidYes}
                </button>
                <button
                  @click=${() => {
                    journal.answer(line.lineId, 'refused');
                  }}
                >
                  ${words.saidNo}
                </button>
                ${cancel}
              </div>
            `
      }
    </div>
  `;
}
