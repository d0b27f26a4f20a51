import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { appointments } from '../../src/domain/overview/appointment.js';
import { wasAgreed } from '../../src/domain/plan/follow-up-plan.js';
import { followUpDate, groupActions, isToDo, type PlanAction } from '../../src/domain/plan/plan-action.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { today } from '../../src/browser/clock-and-ids.js';
import { choices } from '../parts/choices.js';
import { journalPreview } from '../parts/journal-preview.js';
import { carerCard } from '../case/carer-card.js';
import { stepButton } from '../parts/step-button.js';
import { undoToast } from '../parts/undo-toast.js';
import { actionCard } from './action-card.js';
import { afterDeath } from './after-death.js';
import { agreement, changedSince, versions } from './agreement.js';
import { arrangementCard } from './arrangement-card.js';
import { contactPerson } from './contact-person.js';
import type { Grouping } from './plan-view.js';
import type { PlanDesk } from './staff-actions.js';
import { newAction, reviewHeld, reviewNow, reviewPlan } from './review.js';
import { safetyNet } from './safety-net.js';

export { planJournal } from './plan-journal.js';
export { StaffActions } from './staff-actions.js';
export { staffPlanStyles } from './staff-plan.styles.js';

const GROUPINGS = ['plan', 'owner', 'need'] as const satisfies readonly Grouping[];

/** The staff view of a plan. */
export function staffsPlan(desk: PlanDesk): TemplateResult {
  const { words, common, plan, journal, isStopped, undoable } = desk;
  const isReviewing = desk.reviewSince !== undefined;
  const card = { ...desk, form: desk.forms.at(-1), changeCard: desk.does.changeCard };
  const isBereaved = desk.supportCase.phase === 'bereaved';
  return html`
    ${header(desk)} ${carerCard(card, false)} ${isBereaved ? afterDeath(desk) : nothing} ${desk.answers?.section()}
    ${isBereaved || isReviewing ? nothing : reviewNow(desk)}
    ${isStopped ? nothing : html`${otherPlan(desk)} ${changedSince(desk)}`}
    <div class="columns">
      <div>
        ${
          isReviewing && !isBereaved
            ? reviewHeld(desk)
            : html`${actionList(desk)} ${isStopped ? nothing : html`<div class="card">${newAction(desk)}</div>`}`
        }
      </div>
      <aside>
        ${contactPerson(desk)} ${isStopped ? nothing : agreement(desk)}
        ${isBereaved || isReviewing ? nothing : reviewPlan(desk)}
        ${isBereaved ? nothing : html`${arrangementCard(desk)} ${safetyNet(desk)}`} ${calendar(desk)} ${versions(desk)}
        ${earlierPlans(desk)}
        ${plan.actions.length === 0 ? nothing : journalPreview(journal, { agreement: words.agreement, common })}
      </aside>
    </div>
    ${undoToast(undoable, (said) => said, words.undo)}
  `;
}

function header(desk: PlanDesk): TemplateResult {
  const { words, deskWords, common, plan, supportCase } = desk;
  const stands =
    plan.status === 'agreed'
      ? [
          words.agreedText(formatDate(common, plan.agreedAt, today()), plan.agreedBy.join(', ')),
          plan.carerHasCopy ? deskWords.copyGiven : '',
        ]
      : plan.actions.length === 0
        ? []
        : [plan.status === 'draft' && wasAgreed(plan) ? deskWords.changedStatus : words.statusText[plan.status]];
  return html`
    <header>
      <div>
        <h2 tabindex="-1">${words.heading}</h2>
        <p class="soft">${[supportCase.carer.name, ...stands].filter(Boolean).join(' · ')}</p>
      </div>
      ${
        plan.actions.length === 0
          ? nothing
          : html`<button
              part="print"
              @click=${() => {
                desk.print();
              }}
            >
              ${words.printCopy}
            </button>`
      }
    </header>
  `;
}

/**
 * Shows another open plan of the case, as when two have begun one at the same moment, so that nothing written is
 * hidden.
 */
function otherPlan(desk: PlanDesk): TemplateResult | typeof nothing {
  const { deskWords, otherPlan: other } = desk;
  if (!other) return nothing;
  return html`<section class="team-note changed">
    <p>${deskWords.otherPlan}</p>
    <ul class="plain differences">
      ${other.actions.map(({ what }) => html`<li>${what}</li>`)}
    </ul>
    <div class="row">
      ${stepButton(desk.does.steps, 'take-in-plan', {
        text: deskWords.takeInOther,
        busy: desk.common.busy,
        press: () => void desk.does.takeInOther(),
      })}
    </div>
  </section>`;
}

function actionList(desk: PlanDesk): TemplateResult {
  const { words, deskWords, isStopped, standing: actions } = desk;
  const overdue = actions.filter((action) => isToDo(action) && (followUpDate(action) ?? today()) < today()).length;
  return html`
    <section class="actions" aria-labelledby="actions-heading">
      <div class="row between">
        <h3 id="actions-heading" tabindex="-1">${words.actionsHeading}</h3>
        ${!isStopped && overdue > 0 ? html`<p class="missing">${deskWords.overdueCount(overdue)}</p>` : nothing}
      </div>
      ${
        actions.length < 2
          ? nothing
          : choices({
              legend: deskWords.groupBy,
              name: 'grouping',
              options: GROUPINGS.map((value) => ({ value, text: deskWords.groups[value] })),
              chosen: desk.grouping,
              choose: (value) => {
                desk.does.group(GROUPINGS.find((one) => one === value) ?? 'plan');
              },
            })
      }
      ${actions.length === 0 ? html`<p class="empty">${words.empty}</p>` : nothing} ${grouped(desk)} ${former(desk)}
    </section>
  `;
}

function grouped(desk: PlanDesk): unknown {
  const { deskWords, standing: actions, grouping } = desk;
  const cards = (list: readonly PlanAction[]): unknown =>
    repeat(
      list,
      ({ id }) => id,
      (action) => actionCard(desk, action),
    );
  if (grouping === 'plan' || actions.length < 2) return cards(actions);
  const none = grouping === 'owner' ? deskWords.noOwnerGroup : deskWords.noNeedGroup;
  return repeat(
    groupActions(actions, grouping),
    ({ name = '' }) => name,
    ({ name, actions: group }) =>
      html`<section class="actions group">
        <h4 class="group-name">${name ?? none}</h4>
        ${cards(group)}
      </section>`,
  );
}

/** Actions of before the death, where others go on: to be read, and not followed up any more. */
function former(desk: PlanDesk): TemplateResult | typeof nothing {
  const { deskWords, words, actions, standing } = desk;
  const ended = actions.filter((action) => !standing.includes(action));
  if (ended.length === 0) return nothing;
  return html`<details class="card versions">
    <summary>${deskWords.beforeDeath}</summary>
    <ul class="plain differences pad">
      ${ended.map(({ what, status }) => html`<li>${what} – ${words.status[status].toLowerCase()}</li>`)}
    </ul>
  </details>`;
}

function calendar(desk: PlanDesk): TemplateResult | typeof nothing {
  const { carerWords, supportCase, conversations, plan, isCalendarSaved } = desk;
  if (appointments(supportCase, conversations, plan, 'staff', today()).length === 0) return nothing;
  return html`<section class="card pad calendar">
    <button
      @click=${() => {
        desk.saveCalendar();
      }}
    >
      ${carerWords.calendar}
    </button>
    <p class="soft" role="status">${isCalendarSaved ? carerWords.calendarSaved : carerWords.calendarHint}</p>
  </section>`;
}

/** Closed plans, to be read. */
function earlierPlans(desk: PlanDesk): TemplateResult | typeof nothing {
  const { words, deskWords, common } = desk;
  if (desk.earlierPlans.length === 0) return nothing;
  return html`<details class="card versions">
    <summary>${deskWords.earlierPlans}</summary>
    <ul class="plain pad">
      ${desk.earlierPlans.map((plan) =>
        plan.status === 'closed'
          ? html`<li>
              <p>
                <b
                  >${deskWords.planBetween(
                    formatDate(common, plan.draftedAt, today()),
                    formatDate(common, plan.closedAt, today()),
                  )}</b
                >
              </p>
              <ul class="plain differences">
                ${plan.actions.map(
                  ({ what, status, helped }) =>
                    html`<li>
                      ${what} – ${words.status[status].toLowerCase()}${helped ? `, ${words.helpedText[helped]}` : ''}
                    </li>`,
                )}
              </ul>
            </li>`
          : nothing,
      )}
    </ul>
  </details>`;
}
