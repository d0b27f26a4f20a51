import { html, nothing, type TemplateResult } from 'lit';
import { daysBetween } from '../../src/domain/kernel/calendar.js';
import { nameAndRole } from '../../src/domain/case/support-case.js';
import { isToDo, type PlanAction } from '../../src/domain/plan/plan-action.js';
import { isReviewDue } from '../../src/domain/plan/current-plan.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { onScreenAndPaper } from '../parts/day-with-distance.js';
import { today } from '../../src/browser/clock-and-ids.js';
import type { StaffTalk } from './staff-actions.js';

/** What was agreed last, in a sheet of its own. */
export function lastTime(talk: StaffTalk): TemplateResult {
  return html`<section class="card pad" aria-labelledby="last-heading">
    <h3 id="last-heading">${talk.talkWords.lastTime}</h3>
    ${agreedActions(talk)}
  </section>`;
}

/** The actions of the plan, each with what came of it; for what is still to be done, who and by when. */
export function agreedActions(talk: StaffTalk): TemplateResult {
  const { talkWords, plan, planWords, supportCase } = talk;
  // After a death, actions still to be done are left out: nobody is asked about them any more.
  const actions = plan?.actions.filter((action) => supportCase.phase !== 'bereaved' || !isToDo(action)) ?? [];
  if (actions.length === 0) return html`<p class="soft">${talkWords.lastTimeEmpty}</p>`;
  const isDue = plan && supportCase.phase !== 'bereaved' && isReviewDue(plan, today());
  return html`${isDue ? html`<p class="open-mark">${planWords.reviewDue}</p>` : nothing}
    <ol class="last">
      ${actions.map((action) => {
        const about = aboutAction(talk, action);
        return html`<li>
          ${action.what} – <b>${planWords.status[action.status].toLowerCase()}</b>${
            action.helped ? html`, ${planWords.helpedText[action.helped]}` : nothing
          }${about ? html`<br /><span class="soft">${about}</span>` : nothing}
        </li>`;
      })}
    </ol>`;
}

/** For what is still to be done, who and by when; for what does not exist, what instead and when to look again. */
export function aboutAction({ planWords, common }: StaffTalk, action: PlanAction): TemplateResult | string {
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
}
