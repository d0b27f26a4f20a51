import { html, nothing, type TemplateResult } from 'lit';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { recordInterpreting } from '../../src/domain/case/children.js';
import type { ChildrenMessages } from '../../src/i18n/children/messages.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { draftIn } from '../parts/form-draft.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { childrenOf } from './children-known-here.js';
import type { StaffTalk } from './staff-actions.js';

/** A child never interprets. Where one had to, in an emergency, it is recorded here, so that the child is followed up. */
export function childInterpreted(talk: StaffTalk, words: ChildrenMessages): TemplateResult {
  const { common, actions } = talk;
  const { children } = childrenOf(talk);
  return html`<details class="interpreted">
    <summary>${words.interpretedHeading}</summary>
    <p class="who">${words.interpretedHint}</p>
    ${children.map(({ who, interpretedAt }) =>
      interpretedAt === undefined
        ? nothing
        : html`<p>${who}: ${words.interpretedText(formatDate(common, interpretedAt, today()))}</p>`,
    )}
    <form
      class="fields two"
      autocomplete="off"
      ${draftIn(talk.formDrafts, 'child-interpreted')}
      @submit=${(event: SubmitEvent) => {
        const { form, text } = submittedFields(event);
        const context = browserContext();
        const known = children.find(({ id }) => id === text('child'));
        const child = known ?? { id: context.newId(), who: text('who') };
        if (!actions.changeCase((now) => recordInterpreting(now, child, text('day'), context))) return;
        form.reset();
        form.closest('details')?.removeAttribute('open');
        actions.focusNext('.interpreted > summary');
      }}
    >
      ${
        children.length === 0
          ? nothing
          : html`<label class="field">
              <span>${words.interpretedWho}</span>
              <select name="child">
                ${children.map(({ id, who }) => html`<option value=${id}>${who}</option>`)}
                <option value="">${words.interpretedOther}</option>
              </select>
            </label>`
      }
      <label class="field ${children.length === 0 ? '' : 'other-child'}">
        <span>${words.interpretedOtherName}</span>
        <input name="who" maxlength="300" />
      </label>
      <label class="field">
        <span>${words.interpretedDay}</span>
        <input type="date" name="day" max=${today()} required .defaultValue=${today()} />
      </label>
      <div class="row wide"><button type="submit">${words.recordInterpreted}</button></div>
    </form>
  </details>`;
}
