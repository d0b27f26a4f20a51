import { html, nothing, type TemplateResult } from 'lit';
import { lastNote } from '../../src/domain/conversation/prompt-note.js';
import { ARRANGEMENT_PARTS } from '../../src/domain/plan/arrangement.js';
import { setArrangement } from '../../src/domain/plan/follow-up-plan.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { draftIn } from '../parts/form-draft.js';
import { formerContactForStaff } from '../parts/former-contact.js';
import { submittedFields } from '../parts/submitted-fields.js';
import type { PlanDesk } from './staff-actions.js';

/** How carer and team keep in touch, and what happens if the carer cannot; agreed with the plan. */
export function arrangementCard(desk: PlanDesk): TemplateResult {
  const { words, deskWords, carerWords, common, plan, supportCase, conversations } = desk;
  const { arrangement } = plan;
  const noted = lastNote(conversations, 'rhythm-of-contact');
  return html`
    <section class="card pad" aria-labelledby="arrangement-heading">
      <h3 id="arrangement-heading">${deskWords.arrangementHeading}</h3>
      ${
        arrangement
          ? html`<dl class="net">
              ${ARRANGEMENT_PARTS.map((part) => {
                const text = arrangement[part];
                return text === undefined
                  ? nothing
                  : html`<div>
                      <dt>${deskWords.arrangementAsks[part]}</dt>
                      <dd>${text} ${formerContactForStaff({ supportCase, words: carerWords.formerContact }, text)}</dd>
                    </div>`;
              })}
            </dl>`
          : html`<p class="soft">${deskWords.arrangementEmpty}</p>`
      }
      <details>
        <summary>${words.change}</summary>
        <form
          class="fields"
          autocomplete="off"
          ${draftIn(desk.formDrafts, 'arrangement')}
          @submit=${(event: SubmitEvent) => {
            const { form, text } = submittedFields(event);
            const said = Object.fromEntries(ARRANGEMENT_PARTS.map((part) => [part, text(part)]));
            const isTaken = desk.does.change(
              (now) => setArrangement(now, said, browserContext()),
              deskWords.said.changed(deskWords.arrangementHeading),
            );
            if (!isTaken) return;
            form.reset();
            form.closest('details')?.removeAttribute('open');
          }}
        >
          ${noted ? html`<p class="soft">${deskWords.arrangementNoted(formatDate(common, noted.heldAt, today()), noted.note)}</p>` : nothing}
          ${ARRANGEMENT_PARTS.map(
            (part) =>
              html`<label class="field"
                ><span>${deskWords.arrangementAsks[part]}</span>
                <textarea name=${part} rows="2" maxlength="10000" .defaultValue=${arrangement?.[part] ?? ''}></textarea>
              </label>`,
          )}
          <div class="row"><button type="submit">${words.save}</button></div>
        </form>
      </details>
    </section>
  `;
}
