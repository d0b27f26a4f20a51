import { html, type TemplateResult } from 'lit';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import { submittedFields } from '../parts/submitted-fields.js';
import type { StaffTalk } from './staff-actions.js';

/**
 * A list and a button to take up another theme. Without the button, going through the list with the arrow keys would
 * take up the first theme passed.
 */
export function themePicker(
  { talkWords, words, texts }: StaffTalk,
  isUp: (questionId: string) => boolean,
  take: (questionId: string) => void,
): TemplateResult {
  return html`
    <form
      class="add-other"
      autocomplete="off"
      @submit=${(event: SubmitEvent) => {
        const { form, text } = submittedFields(event);
        take(text('theme'));
        form.reset();
      }}
    >
      <label class="field">
        <span>${talkWords.addTheme}</span>
        <select name="theme" required>
          <option value="">${talkWords.chooseTheme}</option>
          ${carerNeeds12.questions
            .filter(({ id }) => !isUp(id))
            .map(({ id }) => html`<option value=${id}>${texts.questions[id]?.short ?? id}</option>`)}
        </select>
      </label>
      <button type="submit" aria-label="${words.add}: ${talkWords.addTheme}">${words.add}</button>
    </form>
  `;
}
