import { html, nothing, type TemplateResult } from 'lit';
import { isSinceDeath } from '../../src/domain/case/case-phase.js';
import { ownerNow } from '../../src/domain/conversation/expectation.js';
import { expectationsSoFar } from '../../src/domain/overview/shift-handover.js';
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

/** Who does what, as it was clarified in the last talk; nothing once that talk is from before a death. */
export function tasksReading({
  carerWords: words,
  supportCase,
  conversations,
}: CarersPlan): TemplateResult | typeof nothing {
  const talks =
    supportCase.phase === 'active'
      ? conversations
      : conversations.filter(({ heldAt }) => isSinceDeath(supportCase, heldAt));
  const tasks = expectationsSoFar(talks);
  if (tasks.length === 0) return nothing;
  return html`<section>
    <h3>${words.tasksHeading}</h3>
    <dl class="net">
      ${tasks.map(
        (task) =>
          html`<div class="item">
            <dt>${task.task}</dt>
            <dd>${words.taskOwners[ownerNow(task)]}${task.note ? `. ${task.note}` : ''}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
