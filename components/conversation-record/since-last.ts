import { html, nothing, type TemplateResult } from 'lit';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { refused } from '../../src/domain/kernel/outcome.js';
import { isReviewDue } from '../../src/domain/plan/current-plan.js';
import { completeAction, setActionStatus } from '../../src/domain/plan/follow-up-plan.js';
import { Helped, isToDo, type PlanAction } from '../../src/domain/plan/plan-action.js';
import { choices } from '../parts/choices.js';
import type { OpenTalk } from './open-talk-actions.js';
import { aboutAction } from './previous-actions.js';
import { stopSection } from './stop-section.js';

/** What was agreed last, one line each, with the question what came of it: answered here, it stands in the plan. */
export function sinceLast(talk: OpenTalk): TemplateResult {
  const { stopWords, planWords, plan } = talk;
  return stopSection(
    talk,
    { title: stopWords.stops.last, hint: stopWords.sinceLastHint, sharing: 'care-team' },
    html`
      ${plan && isReviewDue(plan, today()) ? html`<p class="open-mark">${planWords.reviewDue}</p>` : nothing}
      <ul class="gone-through">
        ${plan?.actions.map((action) => html`<li>${oneAction(talk, action)}</li>`)}
      </ul>
    `,
  );
}

function oneAction(talk: OpenTalk, action: PlanAction): TemplateResult {
  const { planWords } = talk;
  const about = aboutAction(talk, action);
  return html`
    <div class="what">
      <b>${action.what}</b>
      <span class="soft">${planWords.status[action.status]}${about ? html`. ${about}` : nothing}</span>
    </div>
    ${
      action.status === 'not-available' || action.status === 'declined'
        ? nothing
        : isToDo(action)
          ? doneButton(talk, action)
          : helped(talk, action)
    }
  `;
}

function doneButton(talk: OpenTalk, { id, what, status }: PlanAction): TemplateResult {
  const { stopWords, staff, actions, during } = talk;
  const by = { by: staff?.name ?? '' };
  const was = status === 'under-way' ? 'under-way' : 'planned';
  return html`<button
    aria-label="${stopWords.markDone}: ${what}"
    @click=${() => {
      const isDone = during.changePlan((plan) => setActionStatus(plan, id, 'done', by, browserContext()), {
        name: stopWords.saidDone(what),
        undo: (plan) => setActionStatus(plan, id, was, by, browserContext()),
      });
      if (isDone) actions.focusNext(`[name="helped-${CSS.escape(id)}"]`);
    }}
  >
    ${stopWords.markDone}
  </button>`;
}

function helped(talk: OpenTalk, { id, what, helped: answer }: PlanAction): TemplateResult {
  const { planWords, staff, during } = talk;
  return choices({
    legend: html`${planWords.helpedAsk}<span class="hidden-visually"> ${what}</span>`,
    name: `helped-${id}`,
    options: Helped.options.map((value) => ({ value, text: planWords.helped[value] })),
    chosen: answer,
    choose: (value) => {
      const by = { by: staff?.name ?? '' };
      during.changePlan((plan) => {
        const said = completeAction(plan, id, Helped.parse(value), by, browserContext());
        if (said.ok) return said;
        // Marked as not available by somebody else, between the drawing and the press.
        return refused(said.reason === 'not-available' ? 'changed-meanwhile' : said.reason);
      });
    },
  });
}
