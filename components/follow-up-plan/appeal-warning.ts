import { html, nothing, type TemplateResult } from 'lit';
import { recordApplication } from '../../src/domain/plan/follow-up-plan.js';
import { appealWarning, type PlanAction } from '../../src/domain/plan/plan-action.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { dayWithDistance } from '../parts/day-with-distance.js';
import type { PlanDesk } from './staff-actions.js';

/** Before a time to appeal ends, and after it: the day, and two buttons to say whether the carer appealed. */
export function appealWarningLine(desk: PlanDesk, action: PlanAction): TemplateResult | typeof nothing {
  const { deskWords, common, isStopped, plan } = desk;
  const warning = appealWarning(action, today());
  const appealBy = action.application?.appealBy;
  if (!warning || appealBy === undefined || isStopped || plan.status === 'closed') return nothing;
  const sentence = warning === 'soon' ? deskWords.appealSoon : deskWords.appealPassed;
  return html`<div class="team-note row between">
    <p><b>${dayWithDistance(common, appealBy, sentence)}</b> ${deskWords.appealed}</p>
    <div class="row no-print">${appealButton(desk, action, 'yes')} ${appealButton(desk, action, 'no')}</div>
  </div>`;
}

function appealButton(desk: PlanDesk, action: PlanAction, appealed: 'yes' | 'no'): TemplateResult {
  const { deskWords, author, does } = desk;
  const text = deskWords.appealedText[appealed];
  return html`<button
    aria-label=${deskWords.ofAction(text, action.what)}
    @click=${() => {
      does.change(
        (now) => {
          const application = now.actions.find(({ id }) => id === action.id)?.application;
          return recordApplication(now, action.id, { ...application, appealed }, author, browserContext());
        },
        deskWords.saidStatus(action.what, text),
      );
      does.focusOn(action.id);
    }}
  >
    ${text}
  </button>`;
}
