import { html, nothing, type TemplateResult } from 'lit';
import { ARRANGEMENT_PARTS } from '../../src/domain/plan/arrangement.js';
import { agreedVersions } from '../../src/domain/plan/follow-up-plan.js';
import { formerContactForCarer } from '../parts/former-contact.js';
import { withNumbers } from '../parts/whom-to-call.js';
import type { CarersPlan } from './plan-view.js';

/**
 * How carer and team keep in touch, and what happens if the carer cannot. As agreed; what was changed since is shown as
 * proposed.
 */
export function arrangementReading(page: CarersPlan): TemplateResult | typeof nothing {
  const { carerWords: words, plan, supportCase } = page;
  const last = plan.status === 'draft' ? agreedVersions(plan).at(-1) : undefined;
  const said = ARRANGEMENT_PARTS.flatMap((part) => {
    const now = plan.arrangement?.[part];
    const inForce = last ? last.arrangement?.[part] : now;
    return inForce === undefined && now === undefined ? [] : [{ part, inForce, proposed: now === inForce ? '' : now }];
  });
  if (said.length === 0) return nothing;
  const text = (written: string): TemplateResult =>
    html`<dd>
      ${withNumbers(written)}${formerContactForCarer({ supportCase, words: words.formerContact }, written)}
    </dd>`;
  return html`<section>
    <h3>${words.arrangementHeading}</h3>
    <dl class="net">
      ${said.map(
        ({ part, inForce, proposed }) =>
          html`<div class="item">
            <dt>${words.arrangementParts[part]}</dt>
            ${inForce === undefined ? nothing : text(inForce)}
            ${
              proposed
                ? html`<dd class="soft">${words.proposed}</dd>
                    ${text(proposed)}`
                : nothing
            }
          </div>`,
      )}
    </dl>
  </section>`;
}
