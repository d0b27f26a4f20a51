import { html, nothing, type TemplateResult } from 'lit';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { documentChildren, keepChildrenLine, writeChildrenLine } from '../../src/domain/case/telling.js';
import type { ChildrenLine } from '../../src/domain/case/telling.schema.js';
import { done } from '../../src/domain/kernel/outcome.js';
import type { ChildrenMessages } from '../../src/i18n/children/messages.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { draftIn } from '../parts/form-draft.js';
import { typedText } from '../parts/shared-text-value.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { typed } from './conversation-view.js';
import type { StaffTalk } from './staff-actions.js';

/**
 * The sentence for the patient's journal that children are next of kin, with its ground, and the words to say to the
 * carer before it stands there.
 */
export function childrenLine(talk: StaffTalk, words: ChildrenMessages, count: number): TemplateResult {
  const { supportCase, actions } = talk;
  const { childrenLine: line } = supportCase;
  const write = (text: string): void => {
    actions.changeCase((now) => done(writeChildrenLine(now, text, browserContext())));
  };
  const suggestion = words.lineSuggestion(count);
  return html`<div class="children-line" role="group" aria-labelledby="children-line-heading">
    <h4 id="children-line-heading">${words.lineHeading}</h4>
    <p class="soft">${words.lineGround}</p>
    <label class="field">
      <span>${words.lineLabel}</span>
      <textarea
        name="children-line"
        rows="2"
        maxlength="10000"
        aria-describedby="children-line-hint"
        .value=${typedText(line?.text ?? '')}
        @input=${(event: Event) => {
          write(typed(event));
        }}
      ></textarea>
    </label>
    <p class="who" id="children-line-hint">${words.lineHint}</p>
    ${
      line
        ? told(talk, words, line)
        : html`<div class="row between">
            <q>${suggestion}</q>
            <button
              @click=${() => {
                write(suggestion);
                actions.focusNext('[name="children-line"]');
              }}
            >
              ${words.useSuggestion}
            </button>
          </div>`
    }
  </div>`;
}

/** Whether the carer was told of this very sentence, or the words to say it with. */
function told(
  talk: StaffTalk,
  words: ChildrenMessages,
  { text, sharing, mustBeDocumented }: ChildrenLine,
): TemplateResult {
  const { common, staff, actions, formDrafts } = talk;
  const isMeant = sharing === 'patient-journal' && mustBeDocumented !== undefined;
  if (isMeant && mustBeDocumented.text === text) {
    const day = formatDate(common, mustBeDocumented.toldAt, today());
    return html`<div class="row between">
      <p>${words.toldText(mustBeDocumented.toldBy, day)}</p>
      <button
        class="quiet"
        @click=${() => {
          actions.changeCase((now) => done(keepChildrenLine(now)));
        }}
      >
        ${words.keepOut}
      </button>
    </div>`;
  }
  return html`<div class="agreement-ask" role="group" aria-labelledby="children-tell">
    <h4 id="children-tell">${words.tellHeading}</h4>
    ${isMeant ? html`<p role="alert">${words.toldAnew}</p>` : nothing}
    <p>${words.tellWords}</p>
    <form
      class="row add-task"
      autocomplete="off"
      ${draftIn(formDrafts, 'children-told')}
      @submit=${(event: SubmitEvent) => {
        const { form, text: field } = submittedFields(event);
        if (!actions.changeCase((now) => documentChildren(now, field('toldBy'), browserContext()))) return;
        form.reset();
        actions.focusNext('.children-line button');
      }}
    >
      <label class="field">
        <span>${words.toldBy}</span>
        <input name="toldBy" maxlength="300" required .defaultValue=${staff?.name ?? ''} />
      </label>
      <button type="submit" class="go">${words.isTold}</button>
    </form>
  </div>`;
}
