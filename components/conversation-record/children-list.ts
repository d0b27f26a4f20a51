import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import { answerChildren, keepChild, type ChildrenKnown } from '../../src/domain/case/children.js';
import type { ChildrenMessages } from '../../src/i18n/children/messages.js';
import { draftIn } from '../parts/form-draft.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { childCard } from './child-card.js';
import { childrenLine } from './children-line.js';
import type { StaffTalk } from './staff-actions.js';

/** The children who are known, the form to add one, and the sentence about them for the patient's journal. */
export function childrenList(
  talk: StaffTalk,
  words: ChildrenMessages,
  { state, children }: ChildrenKnown,
): TemplateResult {
  return html`
    ${
      children.length === 0
        ? nothing
        : html`<ul class="plain">
            ${repeat(
              children,
              ({ id }) => id,
              (child) => childCard(talk, words, child),
            )}
          </ul>`
    }
    ${adding(talk, words, children.length > 0)}
    ${state === 'yes' ? childrenLine(talk, words, children.length) : nothing}
  `;
}

/** The form to add a child; folded away once there is one. */
function adding(talk: StaffTalk, words: ChildrenMessages, isFurther: boolean): TemplateResult {
  if (!isFurther) return addForm(talk, words);
  return html`<details class="further">
    <summary>${words.addAnother}</summary>
    ${addForm(talk, words)}
  </details>`;
}

function addForm(talk: StaffTalk, words: ChildrenMessages): TemplateResult {
  const { staff, actions } = talk;
  return html`<form
    class="row add-task"
    autocomplete="off"
    ${draftIn(talk.formDrafts, 'child')}
    @submit=${(event: SubmitEvent) => {
      const { form, text } = submittedFields(event);
      const context = browserContext();
      const year = text('born');
      const child = { id: context.newId(), who: text('who'), ...(year !== '' && { bornIn: Number(year) }) };
      const isKept = actions.changeCase((now) =>
        keepChild(now.childrenAsked ? now : answerChildren(now, 'yes', staff?.name ?? '', context), child),
      );
      if (!isKept) return;
      form.reset();
      form.closest('details')?.removeAttribute('open');
      actions.addedChild(child.id);
    }}
  >
    <label class="field">
      <span>${words.who}</span>
      <input name="who" maxlength="300" required aria-describedby="child-who-hint" />
    </label>
    <label class="field year">
      <span>${words.bornIn}</span>
      <input name="born" inputmode="numeric" pattern="(19|20)[0-9]{2}" maxlength="4" />
    </label>
    <button type="submit">${words.add}</button>
    <p class="who" id="child-who-hint">${words.whoHint}</p>
  </form>`;
}
