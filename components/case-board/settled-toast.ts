import { html, nothing, type TemplateResult } from 'lit';
import type { UnknownCaseMessages } from '../../src/i18n/board-form/messages.js';
import type { FormView, Settled } from './unknown-case-view.js';

/** What came of a form without a case: the way on to its case, the way back, or why it was not done. */
export function settledToast(options: {
  readonly words: UnknownCaseMessages;
  readonly unnamed: string;
  readonly view: FormView;
  /** The sentence about what failed last, if something did. */
  readonly failure: string | undefined;
  readonly open: (caseId: string) => void;
  readonly undo: (settled: Settled) => void;
}): TemplateResult {
  const { words, unnamed, view, failure, open, undo } = options;
  const settled = view.step === 'none' ? view.settled : undefined;
  const isUndone = view.step === 'none' && view.isUndone === true;
  const about = settled && (settled.is === 'named' ? settled.case.id : settled.to.caseId);
  return html`<div class="settled" role="status" tabindex="-1">
    ${failure === undefined ? nothing : html`<p class="refused">${failure}</p>`}
    ${isUndone ? html`<p>${words.undone}</p>` : nothing}
    ${
      settled && about !== undefined
        ? html`<p class="toast">
            <span>${sentence(words, unnamed, settled)}</span>
            <span class="row">
              <button
                @click=${() => {
                  open(about);
                }}
              >
                ${words.open}
              </button>
              <button
                class="quiet"
                @click=${() => {
                  undo(settled);
                }}
              >
                ${words.undo}
              </button>
            </span>
          </p>`
        : nothing
    }
  </div>`;
}

function sentence(words: UnknownCaseMessages, unnamed: string, settled: Settled): string {
  return settled.is === 'named'
    ? words.named(settled.case.carer.name ?? unnamed)
    : words.joined(settled.to.carer ?? unnamed);
}
