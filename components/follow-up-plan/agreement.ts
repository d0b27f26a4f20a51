import { html, nothing, type TemplateResult } from 'lit';
import { fieldsOf } from '../parts/fields-of.js';
import type { PlanDesk } from './plan-desk.js';

/** Agreeing is a moment: who agrees, and that the carer has a copy. */
export function agreement(desk: PlanDesk): TemplateResult | typeof nothing {
  const { words, plan, supportCase, author } = desk;
  if (plan.status !== 'draft' || plan.actions.length === 0) return nothing;
  return html`
    <form
      class="card pad"
      autocomplete="off"
      aria-labelledby="agree-heading"
      @submit=${(event: SubmitEvent) => {
        const { text, has } = fieldsOf(event);
        desk.agree([text('carer'), text('team')], has('copy'));
      }}
    >
      <h3 id="agree-heading">${words.agreeHeading}</h3>
      <p class="soft">${words.agreeHint}</p>
      <label class="field">
        <span>${words.agreeCarer}</span>
        <input name="carer" maxlength="300" .defaultValue=${supportCase.carer.name ?? ''} />
      </label>
      <label class="field">
        <span>${words.agreeBy}</span>
        <input name="team" maxlength="300" .defaultValue=${author.by} />
      </label>
      <label class="check"><input type="checkbox" name="copy" /><span>${words.carerHasCopy}</span></label>
      <div class="row"><button type="submit" class="go" part="agree">${words.agree}</button></div>
    </form>
  `;
}
