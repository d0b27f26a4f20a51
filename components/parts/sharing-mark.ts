import { html, type TemplateResult } from 'lit';
import type { Sharing } from '../../src/domain/sharing/sharing.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';

/** The mark of a sharing level: a shape beside the word, never colour alone. */
export const SHARING_MARK: Readonly<Record<Sharing, string>> = {
  'carer-only': '●',
  'care-team': '◐',
  'patient-journal': '○',
};

/** Who may read a line, where that cannot be changed. */
export function sharingMark(sharing: Sharing, common: CommonMessages): TemplateResult {
  return html`<span class="sharing-mark"
    ><span aria-hidden="true">${SHARING_MARK[sharing]}</span> ${common.sharing[sharing]}</span
  >`;
}
