import { type TemplateResult, html, nothing } from 'lit';
import { saveStatus } from '../../parts/save-status.js';
import type { PageContext } from '../model/page-context.js';
import { fillAgain, lookAtSent } from '../model/form-actions.js';
import { formatDate } from '../../../src/i18n/format-date.js';
import { today } from '../../../src/browser/clock-and-ids.js';

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
/**
 * Above the first screen: that something was erased, the way back to a form that was just emptied, and to one that was
 * sent before.
 */
export function startNotices({ form, page: { words, common } }: PageContext): TemplateResult {
  const { undoableClear, device } = form.view;
  const sent = form.sent;
  return html`
    ${device.said ? html`<p class="undo takes-focus" tabindex="-1" role="status">${device.said}</p>` : nothing}
    ${
      undoableClear
        ? html`<p class="undo" role="status">
            ${words.restarted}
            <button
              @click=${() => {
                fillAgain(form);
              }}
            >
              ${words.undo}
            </button>
          </p>`
        : nothing
    }
    ${
      sent
        ? html`<p class="undo">
            ${words.sentBefore(formatDate(common, sent.submittedAt, today()))}
            <button
              @click=${() => {
                lookAtSent(form, true);
              }}
            >
              ${words.seeSent}
            </button>
          </p>`
        : nothing
    }
  `;
}
