import { html, nothing, type TemplateResult } from 'lit';
import { isToDo, type PlanAction } from '../../src/domain/follow-up-plan.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { today } from '../controllers/browser-context.js';
import type { StaffTalk } from './talk.js';

/** What was agreed, and what came of it. */
export function agreedLastTime(talk: StaffTalk): TemplateResult {
  return html`
    <section class="card pad">
      <h3>${talk.words.lastTime}</h3>
      ${agreedActions(talk)}
    </section>
  `;
}

/** The actions of the plan, each with what came of it; for what is still to be done, who and by when. */
export function agreedActions({ plan, words, planWords, common, supportCase }: StaffTalk): TemplateResult {
  // After a death nothing is chased any more: what was done stands, what was planned does not.
  const actions = plan?.actions.filter((action) => supportCase.phase !== 'bereaved' || !isToDo(action)) ?? [];
  if (actions.length === 0) return html`<p class="soft">${words.lastTimeEmpty}</p>`;
  const about = (action: PlanAction): string => {
    const { owner, due, helped } = action;
    const parts = [
      isToDo(action) && owner ? owner.name : '',
      due && !helped ? planWords.dueOn(formatDate(common, due, today())).toLowerCase() : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
  };
  return html`<ol class="last">
    ${actions.map(
      (action) =>
        html`<li>
          ${action.what} – <b>${planWords.status[action.status].toLowerCase()}</b>${
            action.helped ? html`, ${planWords.helpedText[action.helped]}` : nothing
          }${about(action) ? html`<span class="soft">, ${about(action)}</span>` : nothing}
        </li>`,
    )}
  </ol>`;
}
