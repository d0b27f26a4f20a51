import { html, type TemplateResult } from 'lit';
import { addSafetyNetStep, removeSafetyNetStep } from '../../src/domain/plan/follow-up-plan.js';
import { draftIn } from '../parts/form-draft.js';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import { formerContactForStaff } from '../parts/former-contact.js';
import { submittedFields } from '../parts/submitted-fields.js';
import type { PlanDesk } from './staff-actions.js';

/** What to do if: so that nobody has to think of it at night. */
export function safetyNet(desk: PlanDesk): TemplateResult {
  const { words, deskWords, carerWords, plan, supportCase } = desk;
  return html`
    <section class="card pad" aria-labelledby="safety-heading">
      <h3 id="safety-heading">${words.safetyHeading}</h3>
      ${
        plan.safetyNet.length === 0
          ? html`<p class="soft">${words.safetyEmpty}</p>`
          : html`<dl class="net">
              ${plan.safetyNet.map(
                ({ id, situation, step }) =>
                  html`<div>
                    <dt>${situation}</dt>
                    <dd>
                      ${step}
                      ${formerContactForStaff({ supportCase, words: carerWords.formerContact }, `${situation} ${step}`)}
                    </dd>
                    <dd class="no-print">
                      <button
                        class="quiet"
                        aria-label=${words.removeStep(situation)}
                        @click=${() => {
                          desk.does.change((now) => removeSafetyNetStep(now, id), deskWords.stepRemoved(situation));
                        }}
                      >
                        <span aria-hidden="true">✕</span>
                      </button>
                    </dd>
                  </div>`,
              )}
            </dl>`
      }
      <details ?open=${plan.safetyNet.length === 0}>
        <summary>${words.addStep}</summary>
        <form
          class="fields"
          autocomplete="off"
          ${draftIn(desk.formDrafts, 'safety-step')}
          @submit=${(event: SubmitEvent) => {
            const { form, text } = submittedFields(event);
            const step = { situation: text('situation'), step: text('step') };
            const said = deskWords.said.added(step.situation);
            if (desk.does.change((now) => addSafetyNetStep(now, step, browserContext()), said)) form.reset();
          }}
        >
          <label class="field"
            ><span>${words.situation}</span><input name="situation" required maxlength="300"
          /></label>
          <label class="field"
            ><span>${words.step}</span><textarea name="step" rows="2" required maxlength="10000"></textarea>
          </label>
          <div class="row"><button type="submit">${words.addStep}</button></div>
        </form>
      </details>
    </section>
  `;
}
