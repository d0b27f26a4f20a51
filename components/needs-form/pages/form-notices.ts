import { type TemplateResult, html, nothing } from 'lit';
import { saveStatus } from '../../parts/save-status.js';
import type { PageContext } from '../model/page-context.js';
import type { FormPage } from '../model/page-data.js';
import { fillAgain } from '../model/form-actions.js';
import type { FormModel } from '../model/form-model.js';

/** The save status, and after a conflict the question which version to keep. */
export function saveNotice({
  form,
  page: { texts, common, questionSet },
  services: { device },
}: PageContext): TemplateResult {
  const { records } = form;
  const choices = Object.keys(questionSet.aside).map((id) => texts.aside[id]?.choices);
  const names = {
    answer: (code: string): string => texts.answers[code] ?? choices.flatMap((named) => named?.[code] ?? [])[0] ?? code,
    about: ([, id = '']: readonly string[]): string => texts.questions[id]?.text ?? texts.aside[id]?.text ?? '',
  };
  return html`${device.panel?.questions(records, names) ?? nothing} ${saveStatus(records, common, device)}`;
}
/** Warns before sending that the code of the sheet does not fit the case. */
export function otherSheet({ form, page: { words } }: PageContext): TemplateResult | typeof nothing {
  return form.isOnPaper && form.view.codeMatch === 'other'
    ? html`<div class="ask" role="alert"><p>${words.codeOther}</p></div>`
    : nothing;
}
/** Above the first screen of a form that was just emptied: the way to have it back. */
export function clearedNotice(form: FormModel, { words }: FormPage): TemplateResult | typeof nothing {
  if (!form.view.undoableClear) return nothing;
  return html`<p class="undo" role="status">
    ${words.restarted}
    <button
      @click=${() => {
        fillAgain(form);
      }}
    >
      ${words.undo}
    </button>
  </p>`;
}
/**
 * Above the summary of a draft that adds to a sent form: which one is valid meanwhile, and the button to discard the
 * draft.
 */
export function continues({
  page: { assessment, words },
  services: { submission },
}: PageContext): TemplateResult | typeof nothing {
  if (assessment.continues === undefined) return nothing;
  return html`<div class="ask">
    <p>${words.addingText}</p>
    <button @click=${() => void submission.keepSent()}>${words.keepSent}</button>
  </div>`;
}
