import { html, nothing, type TemplateResult } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import { settleAfterDeath, unsettledAtDeath } from '../../src/domain/plan/follow-up-plan.js';
import type { PlanAction } from '../../src/domain/plan/plan-action.js';
import { stepButton } from '../parts/step-button.js';
import type { PlanDesk } from './staff-actions.js';

/** After a death: what was under way is asked about one by one; the rest is not followed up, and the plan can be closed. */
export function afterDeath(desk: PlanDesk): TemplateResult {
  const { words, deskWords, caseWords, unitDays, isStopped } = desk;
  const { bereavementTalkFrom, bereavementTalkUntil } = unitDays;
  const when = caseWords.afterDeathCount(bereavementTalkFrom, bereavementTalkUntil);
  return html`<section class="team-note stopped">
      ${
        isStopped
          ? html`<h3>${words.stopHeading}</h3>
              <p>${words.bereavedText(when)}</p>
              <p>${deskWords.closeHint}</p>
              <div class="row">
                ${stepButton(desk.does.steps, 'close-plan', {
                  text: deskWords.closePlan,
                  busy: desk.common.busy,
                  press: () => void desk.does.closePlan(),
                })}
              </div>`
          : html`<p>${deskWords.afterDeath}</p>`
      }
    </section>
    ${unsettled(desk)}`;
}

/** Actions that were under way: each goes on for the bereaved carer, or is over. */
function unsettled(desk: PlanDesk): TemplateResult | typeof nothing {
  const { deskWords, plan, supportCase, actions } = desk;
  if (plan.status === 'closed') return nothing;
  const open = new Set(unsettledAtDeath(plan, supportCase).map(({ id }) => id));
  const asked = actions.filter(({ id }) => open.has(id));
  if (asked.length === 0) return nothing;
  return html`<section class="card pad unsettled" aria-labelledby="settle-heading">
    <h3 id="settle-heading" tabindex="-1">${deskWords.settleHeading}</h3>
    <p>${deskWords.settleAsk}</p>
    <ul class="plain">
      ${asked.map((action) => html`<li class="row between">${choice(desk, action, asked)}</li>`)}
    </ul>
  </section>`;
}

function choice(desk: PlanDesk, action: PlanAction, asked: readonly PlanAction[]): TemplateResult {
  const { deskWords: words, author, does } = desk;
  const { id, what } = action;
  const settle = (chosen: 'kept' | 'ended', said: string): void => {
    if (!does.change((now) => settleAfterDeath(now, id, chosen, author, browserContext()), said)) return;
    does.focusNext(asked.length > 1 ? '#settle-heading' : '#actions-heading');
  };
  return html`<b>${what}</b>
    <span class="row">
      <button
        aria-label="${words.settleKeep}: ${what}"
        @click=${() => {
          settle('kept', words.saidKept(what));
        }}
      >
        ${words.settleKeep}
      </button>
      <button
        aria-label="${words.settleEnd}: ${what}"
        @click=${() => {
          settle('ended', words.saidEnded(what));
        }}
      >
        ${words.settleEnd}
      </button>
    </span>`;
}
