import { html, nothing, type TemplateResult } from 'lit';
import { daysBetween } from '../../src/domain/calendar.js';
import {
  actionLine,
  changeAction,
  completeAction,
  hasOwner,
  Helped,
  isToDo,
  markNotAvailable,
  removeAction,
  setActionStatus,
  type ActionStatus,
  type NotAvailable,
  type PlanAction,
} from '../../src/domain/follow-up-plan.js';
import { formatDate, formatDateWithDistance } from '../../src/i18n/format-date.js';
import { browserContext, today } from '../controllers/browser-context.js';
import { actionForm } from '../parts/action-form.js';
import { choices } from '../parts/choices.js';
import { agreementAsk, lineSharing } from '../parts/line-sharing.js';
import { fieldsOf } from '../parts/fields-of.js';
import type { OpenPanel, PlanDesk } from './plan-desk.js';

/** An action is somebody's task: one that the team could not read would be one that nobody does. */
const TEAM_LEVELS = ['care-team', 'patient-journal'] as const;

/** One action: what, why, who, when, how it stands, and what can be done with it now. */
export function actionCard(desk: PlanDesk, action: PlanAction): TemplateResult {
  const { words, common, plan, journal } = desk;
  const line = actionLine(plan, action);
  const sharingWords = { agreement: words.agreement, common };
  return html`
    <article class="card" part="action" aria-labelledby="what-${action.id}">
      <div class="pad">
        <div class="row between">
          <h4 id="what-${action.id}">${action.what}</h4>
          <span class="status"
            >${words.status[action.status]}${action.helped ? ` · ${words.helpedText[action.helped]}` : ''}</span
          >
        </div>
        ${action.need ? html`<p class="soft">${words.needFor(action.need)}</p>` : nothing} ${whoAndWhen(desk, action)}
        ${action.status === 'not-available' ? notAvailable(desk, action.notAvailable) : nothing}
        ${
          plan.status === 'closed'
            ? nothing
            : html`<div class="row between">
                <div class="row">${steps(desk, action)}</div>
                ${lineSharing(line, journal, sharingWords, TEAM_LEVELS)}
              </div>`
        }
      </div>
      ${agreementAsk(line, journal, sharingWords)} ${openPanel(desk, action)}
    </article>
  `;
}

function whoAndWhen({ words, common }: PlanDesk, action: PlanAction): TemplateResult {
  const { owner, due } = action;
  const overdue = due !== undefined && isToDo(action) ? daysBetween(due, today()) : 0;
  return html`
    <p>
      ${
        owner
          ? words.ownedBy(owner.name, words.parties[owner.party])
          : isToDo(action)
            ? html`<span class="missing">${words.ownerMissing}</span>`
            : nothing
      }
      ${
        due && isToDo(action)
          ? html`<span class="soft">
              ·
              ${overdue > 0 ? words.overdueBy(overdue) : words.dueOn(formatDateWithDistance(common, due, today()))}</span
            >`
          : nothing
      }
    </p>
  `;
}

function notAvailable({ words, common }: PlanDesk, { reason, alternative, lookAgainAt }: NotAvailable): TemplateResult {
  return html`
    <div class="team-note">
      <p>${words.notAvailableText(reason)}</p>
      ${alternative ? html`<p>${words.alternativeText(alternative)}</p>` : nothing}
      ${lookAgainAt ? html`<p>${words.lookAgainText(formatDate(common, lookAgainAt, today()))}</p>` : nothing}
    </div>
  `;
}

/** The steps that make sense from where the action stands. */
function steps(desk: PlanDesk, action: PlanAction): TemplateResult {
  const { words, plan, author } = desk;
  const move = (
    text: string,
    status: Exclude<ActionStatus, 'not-available'>,
    look: '' | 'quiet' = '',
  ): TemplateResult =>
    html`<button
      class=${look}
      @click=${() => {
        desk.open(undefined);
        desk.apply(setActionStatus(plan, action.id, status, author, browserContext()));
      }}
    >
      ${text}
    </button>`;
  const panel = (text: string, name: OpenPanel['panel'], look: '' | 'quiet' = ''): TemplateResult => {
    const isOpen = desk.panel?.actionId === action.id && desk.panel.panel === name;
    return html`<button
      aria-expanded=${isOpen ? 'true' : 'false'}
      class=${look}
      @click=${() => {
        desk.open(isOpen ? undefined : { actionId: action.id, panel: name });
      }}
    >
      ${text}
    </button>`;
  };
  const change = html`
    ${panel(words.change, 'change', 'quiet')}
    <button
      class="quiet"
      @click=${() => {
        desk.remove(action.what, removeAction(plan, action.id));
      }}
    >
      ${words.removeAction}
    </button>
  `;
  if (isToDo(action)) {
    return html`
      ${action.status === 'planned' && hasOwner(action) ? move(words.setUnderWay, 'under-way') : nothing}
      ${panel(words.setDone, 'done')} ${panel(words.setNotAvailable, 'not-available', 'quiet')}
      ${move(words.setDeclined, 'declined', 'quiet')} ${change}
    `;
  }
  if (action.status === 'given' || action.status === 'done') {
    const isSettled = action.helped !== undefined && action.helped !== 'too-early' && !desk.isReviewing;
    return html`${isSettled ? nothing : panel(words.helpedAsk, 'done')} ${change}`;
  }
  return html`${move(words.setPlanned, 'planned')} ${change}`;
}

function openPanel(desk: PlanDesk, action: PlanAction): TemplateResult | typeof nothing {
  if (desk.panel?.actionId !== action.id) return nothing;
  const { words, common, plan, author, offers } = desk;
  const cancel = html`<button
    type="button"
    class="quiet"
    @click=${() => {
      desk.open(undefined);
    }}
  >
    ${common.cancel}
  </button>`;
  const closeIf = (isTaken: boolean): boolean => {
    if (isTaken) desk.open(undefined);
    return isTaken;
  };
  switch (desk.panel.panel) {
    case 'change':
      return html`<div class="panel">
        ${actionForm({
          words,
          button: words.save,
          offers,
          action,
          cancel,
          take: (input) => {
            if (!input.ok) return desk.apply(input);
            const { what, kind, owner, due, offerId } = input.value;
            return closeIf(
              desk.apply(changeAction(plan, action.id, { what, kind, owner, due, offerId }, author, browserContext())),
            );
          },
        })}
      </div>`;
    case 'done':
      return html`<div class="panel">
        ${choices({
          legend: words.helpedAsk,
          name: `helped-${action.id}`,
          options: Helped.options.map((value) => ({ value, text: words.helped[value] })),
          chosen: action.helped,
          choose: (value) => {
            closeIf(desk.apply(completeAction(plan, action.id, Helped.parse(value), author, browserContext())));
          },
        })}
        ${cancel}
      </div>`;
    case 'not-available':
      return html`<form
        class="panel fields two"
        autocomplete="off"
        @submit=${(event: SubmitEvent) => {
          const { text } = fieldsOf(event);
          const why = {
            reason: text('reason'),
            ...(text('alternative') && { alternative: text('alternative') }),
            ...(text('again') && { lookAgainAt: text('again') }),
          };
          closeIf(desk.apply(markNotAvailable(plan, action.id, why, author, browserContext())));
        }}
      >
        <label class="field wide"
          ><span>${words.reason}</span><textarea name="reason" rows="2" required maxlength="10000"></textarea>
        </label>
        <label class="field"><span>${words.alternative}</span><input name="alternative" maxlength="10000" /></label>
        <label class="field"><span>${words.lookAgainAt}</span><input type="date" name="again" min=${today()} /></label>
        <div class="row wide"><button type="submit" class="go">${words.save}</button>${cancel}</div>
      </form>`;
  }
}
