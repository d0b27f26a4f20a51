import { html, nothing, type TemplateResult } from 'lit';
import { stepButton } from '../../parts/step-button.js';
import type { PageContext } from '../model/page-context.js';

/** Warns before sending that the code of the sheet does not fit the case. */
export function otherSheet({ form, page: { words } }: PageContext): TemplateResult | typeof nothing {
  return form.isOnPaper && form.view.codeMatch === 'other'
    ? html`<div class="ask" role="alert"><p>${words.codeOther}</p></div>`
    : nothing;
}

/**
 * Above the summary of a draft that adds to a sent form: which one is valid meanwhile, and the button to discard the
 * draft.
 */
export function continues({
  page: { assessment, words, common },
  services: { submission },
}: PageContext): TemplateResult | typeof nothing {
  if (assessment.continues === undefined) return nothing;
  return html`<div class="ask">
    <p>${submission.isFormerRead ? words.addingToRead : words.addingText}</p>
    ${stepButton(submission, 'keep-sent', {
      text: words.keepSent,
      busy: common.busy,
      press: () => void submission.keepSent(),
    })}
  </div>`;
}
