import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { addAction } from '../../src/domain/follow-up-plan.js';
import { carerNeeds12 } from '../../src/domain/carer-needs-12.js';
import { browserContext } from '../controllers/browser-context.js';
import { actionForm } from '../parts/action-form.js';
import { journalPreview } from '../parts/line-sharing.js';
import { undoToast } from '../parts/undo-toast.js';
import { actionCard } from './action-card.js';
import { agreement } from './agreement.js';
import { contactPerson } from './contact-person.js';
import type { PlanDesk } from './plan-desk.js';
import { reviewNow, reviewPlan } from './review.js';
import { safetyNet } from './safety-net.js';

/** The plan as a unit works from it. */
export function staffsPlan(desk: PlanDesk): TemplateResult {
  const { words, common, plan, supportCase, journal } = desk;
  const isClosed = plan.status === 'closed';
  return html`
    ${
      supportCase.phase === 'bereaved'
        ? html`<section class="team-note stopped">
            <h3>${words.stopHeading}</h3>
            <p>${words.bereavedText}</p>
          </section>`
        : reviewNow(desk)
    }
    <div class="columns">
      <div>${actionList(desk)} ${isClosed ? nothing : addOne(desk)}</div>
      <aside>
        ${contactPerson(desk)} ${agreement(desk)} ${isClosed ? nothing : html`${reviewPlan(desk)} ${safetyNet(desk)}`}
        ${journalPreview(journal, { agreement: words.agreement, common })}
      </aside>
    </div>
  `;
}

function actionList(desk: PlanDesk): TemplateResult {
  const { words, actions, removed } = desk;
  return html`
    <section class="actions" aria-labelledby="actions-heading">
      <h3 id="actions-heading" tabindex="-1">${words.actionsHeading}</h3>
      ${actions.length === 0 ? html`<p class="empty">${words.empty}</p>` : nothing}
      ${repeat(
        actions,
        (action) => action.id,
        (action) => actionCard(desk, action),
      )}
      ${undoToast(removed, words.removed, words.undo)}
    </section>
  `;
}

function addOne(desk: PlanDesk): TemplateResult {
  const { words, texts, plan, offers, author } = desk;
  return html`
    <details class="card add" ?open=${plan.actions.length === 0}>
      <summary>${words.addAction}</summary>
      <div class="panel">
        ${actionForm({
          words,
          button: words.addAction,
          part: 'add-action',
          offers,
          themes: carerNeeds12.questions.map(({ id }) => ({ id, name: texts.questions[id]?.short ?? id })),
          take: (input) => desk.apply(input.ok ? addAction(plan, input.value, author, browserContext()) : input),
        })}
      </div>
    </details>
  `;
}
