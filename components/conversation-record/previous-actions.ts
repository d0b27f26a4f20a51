import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { daysBetween } from '../../src/domain/kernel/calendar.js';
import { nameAndRole } from '../../src/domain/case/support-case.js';
import { isToDo, type PlanAction } from '../../src/domain/plan/plan-action.js';
import { isReviewDue } from '../../src/domain/plan/current-plan.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { onScreenAndPaper } from '../parts/day-with-distance.js';
import { today } from '../../src/browser/clock-and-ids.js';
import type { StaffTalk } from './staff-actions.js';

/** What was agreed, and what came of it, in a section that can be folded; left out where there is no plan. */
export function previousActions(talk: StaffTalk, isOpen: boolean): TemplateResult | typeof nothing {
  if (!talk.plan?.actions.length) return nothing;
  return html`
    <details class="card agreed" ?open=${guard([isOpen], () => isOpen)}>
      <summary><h3>${talk.talkWords.lastTime}</h3></summary>
      <div class="pad">${agreedActions(talk)}</div>
    </details>
  `;
}

/** The actions of the plan, each with what came of it; for what is still to be done, who and by when. */
export function agreedActions({ talkWords, plan, planWords, common, supportCase }: StaffTalk): TemplateResult {
  // After a death, actions still to be done are left out: nobody is asked about them any more.
  const actions = plan?.actions.filter((action) => supportCase.phase !== 'bereaved' || !isToDo(action)) ?? [];
  if (actions.length === 0) return html`<p class="soft">${talkWords.lastTimeEmpty}</p>`;
  const about = (action: PlanAction): TemplateResult | string => {
    const { owner, due } = action;
    if (action.status === 'not-available') {
      const { alternative, lookAgainAt } = action.notAvailable;
      return [
        alternative ? planWords.alternativeText(alternative) : '',
        lookAgainAt ? planWords.lookAgainText(formatDate(common, lookAgainAt, today())) : '',
      ]
        .filter((part) => part !== '')
        .join('. ');
    }
    if (!isToDo(action)) return '';
    const late = due === undefined ? 0 : daysBetween(due, today());
    const who = owner ? nameAndRole(owner) : planWords.ownerMissing;
    if (due === undefined) return who;
    const by = planWords.dueOn(formatDate(common, due, today()));
    return html`${who}. ${late > 0 ? onScreenAndPaper(planWords.overdueBy(late), by) : by}`;
  };
  const isDue = plan && supportCase.phase !== 'bereaved' && isReviewDue(plan, today());
  return html`${isDue ? html`<p class="team-note">${planWords.reviewDue}</p>` : nothing}
    <ol class="last">
      ${actions.map(
        (action) =>
          html`<li>
            ${action.what} – <b>${planWords.status[action.status].toLowerCase()}</b>${
              action.helped ? html`, ${planWords.helpedText[action.helped]}` : nothing
            }${about(action) ? html`<br /><span class="soft">${about(action)}</span>` : nothing}
          </li>`,
      )}
    </ol>`;
}
