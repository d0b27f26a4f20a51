import { html, nothing, type TemplateResult } from 'lit';
import { daysBetween } from '../../src/domain/kernel/calendar.js';
import { actionLine, addAction, removeAction, setActionStatus } from '../../src/domain/plan/follow-up-plan.js';
import {
  followUpDate,
  hasOwner,
  isToDo,
  type ActionStatus,
  type PlanAction,
} from '../../src/domain/plan/plan-action.js';
import { stateOfOffer } from '../../src/domain/plan/service-offer.js';
import { hasLeft, nameAndRole } from '../../src/domain/case/support-case.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { dayWithDistance, onScreenAndPaper } from '../parts/day-with-distance.js';
import { lineSharing } from '../parts/line-sharing.js';
import { consentQuestion } from '../parts/consent-question.js';
import { actionPanel } from './action-panel.js';
import { termsInWords } from './plan-differences.js';
import type { OpenPanel } from './plan-view.js';
import { appealWarningLine } from './appeal-warning.js';
import type { PlanDesk } from './staff-actions.js';

/** Levels for an action; never `carer-only`: an action that the team could not read would not be done. */
const TEAM_LEVELS = ['care-team', 'patient-journal'] as const;

/** One action: what, why, who, when, how it stands, and what can be done with it now. */
export function actionCard(desk: PlanDesk, action: PlanAction): TemplateResult {
  const { words, common, plan, journal } = desk;
  const line = actionLine(plan, action);
  const sharingWords = { agreement: words.agreement, common };
  return html`
    <article class="card" part="action" aria-labelledby="what-${action.id}" id="action-${action.id}" tabindex="-1">
      <div class="pad">
        <div class="row between">
          <h4 id="what-${action.id}">${action.what}</h4>
          <span class="status"
            >${words.status[action.status]}${action.helped ? ` · ${words.helpedText[action.helped]}` : ''}</span
          >
        </div>
        ${action.need ? html`<p class="soft">${words.needFor(action.need)}</p>` : nothing} ${whoAndWhen(desk, action)}
        ${offerLine(desk, action)} ${respiteLines(desk, action)} ${applicationLines(desk, action)}
        ${appealWarningLine(desk, action)} ${notAvailable(desk, action)} ${desk.answers?.below(action)}
        ${
          plan.status === 'closed' || desk.isStopped
            ? history(desk, action)
            : html`<div class="row between">
                  <div class="row">${steps(desk, action)}</div>
                  ${lineSharing(line, journal, sharingWords, TEAM_LEVELS)}
                </div>
                ${more(desk, action)}`
        }
      </div>
      ${consentQuestion(line, journal, sharingWords)} ${actionPanel(desk, action)}
    </article>
  `;
}

function whoAndWhen(desk: PlanDesk, action: PlanAction): TemplateResult | typeof nothing {
  const { words, deskWords, common, supportCase } = desk;
  const { owner, due } = action;
  const isOpen = isToDo(action);
  if (!owner && !isOpen) return nothing;
  const isChased = !desk.isStopped;
  const overdue = due !== undefined && isOpen ? daysBetween(due, today()) : 0;
  return html`
    <p>
      ${owner ? words.ownedBy(nameAndRole(owner), words.parties[owner.party]) : html`<span class="missing">${words.ownerMissing}</span>`}
      ${
        due && isOpen && isChased
          ? html`<span class=${overdue > 0 ? 'missing' : 'soft'}>
              ·
              ${overdue > 0 ? onScreenAndPaper(words.overdueBy(overdue), words.dueOn(formatDate(common, due, today()))) : dayWithDistance(common, due, words.dueOn)}</span
            >`
          : nothing
      }
    </p>
    ${owner && isOpen && hasLeft(supportCase, owner.name) ? html`<p class="missing">${deskWords.ownerLeft(nameAndRole(owner))}</p>` : nothing}
  `;
}

function offerLine(
  { words, common, allOffers: offers }: PlanDesk,
  { offerId, what }: PlanAction,
): TemplateResult | typeof nothing {
  if (offerId === undefined || offers.length === 0) return nothing;
  const offer = offers.find(({ id }) => id === offerId);
  if (!offer) return html`<p class="soft">${words.offers.gone}</p>`;
  const isEnded = stateOfOffer(offer, today()) === 'ended';
  const said = [
    offer.name === what ? '' : offer.name,
    words.offers.access[offer.access],
    offer.contact ? words.offers.contact(offer.contact) : '',
  ];
  return html`<p class="soft">${said.filter(Boolean).join(' · ')}</p>
    ${
      isEnded && offer.validUntil
        ? html`<p class="missing">${words.offers.ended(formatDate(common, offer.validUntil, today()))}</p>`
        : nothing
    }`;
}

function respiteLines(
  { words, deskWords }: PlanDesk,
  { wanted, granted }: PlanAction,
): TemplateResult | typeof nothing {
  if (!wanted && !granted) return nothing;
  return html`<dl class="pairs">
    ${
      wanted
        ? html`<div>
            <dt>${words.wanted}</dt>
            <dd>${termsInWords(wanted)}</dd>
          </div>`
        : nothing
    }
    ${
      granted
        ? html`<div>
            <dt>${deskWords.grant}</dt>
            <dd>${termsInWords(granted)}</dd>
          </div>`
        : nothing
    }
  </dl>`;
}

function applicationLines(
  { deskWords, carerWords, common }: PlanDesk,
  { application }: PlanAction,
): TemplateResult | typeof nothing {
  if (!application) return nothing;
  const { sentAt, decision, decidedAt, appeal, appealBy, appealed } = application;
  const day = (date: string | undefined): string => (date ? formatDate(common, date, today()) : '');
  const pairs = [
    [deskWords.sentAt, day(sentAt)],
    [deskWords.decision, [decision && carerWords.decisions[decision], day(decidedAt)].filter(Boolean).join(', ')],
    [deskWords.appeal, appeal ?? ''],
    [deskWords.appealBy, day(appealBy)],
    [deskWords.appealed, appealed ? deskWords.appealedText[appealed] : ''],
  ] as const;
  return html`<dl class="pairs">
    ${pairs.map(([name, value]) =>
      value === ''
        ? nothing
        : html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
    )}
  </dl>`;
}

/** For an action that is not available: what is done instead, and when somebody looks at it again. */
function notAvailable(desk: PlanDesk, action: PlanAction): TemplateResult | typeof nothing {
  if (action.status !== 'not-available') return nothing;
  const { words, deskWords, common, plan, actions, author } = desk;
  const { reason, alternative } = action.notAvailable;
  const again = followUpDate(action);
  const isPlanned = actions.some(({ what }) => what === alternative);
  return html`
    <div class="team-note">
      <p>${words.notAvailableText(reason)}</p>
      ${
        alternative
          ? html`<div class="row between">
              <p><b>${words.alternativeText(alternative)}</b></p>
              ${
                isPlanned || plan.status === 'closed' || desk.isStopped
                  ? nothing
                  : html`<button
                      @click=${() => {
                        const { need, questionId } = action;
                        const instead = {
                          what: alternative,
                          need,
                          kind: 'practical-help',
                          ...(questionId && { questionId }),
                        } as const;
                        desk.does.change(
                          (now) => addAction(now, instead, author, browserContext()),
                          deskWords.said.added(alternative),
                        );
                        desk.does.focusOn(action.id);
                      }}
                    >
                      ${deskWords.planInstead}
                    </button>`
              }
            </div>`
          : nothing
      }
      ${
        again && !desk.isStopped
          ? html`<p>
              ${again <= today() ? html`<b>${deskWords.lookNow}</b>` : words.lookAgainText(formatDate(common, again, today()))}
            </p>`
          : nothing
      }
    </div>
  `;
}

function panelButton(
  desk: PlanDesk,
  action: PlanAction,
  text: string,
  name: OpenPanel['panel'],
  look: '' | 'quiet' = '',
): TemplateResult {
  const isOpen = desk.panel?.actionId === action.id && desk.panel.panel === name;
  return html`<button
    aria-expanded=${isOpen ? 'true' : 'false'}
    class=${look}
    @click=${() => {
      desk.does.open(isOpen ? undefined : { actionId: action.id, panel: name });
    }}
  >
    ${text}
  </button>`;
}

function moveButton(
  desk: PlanDesk,
  action: PlanAction,
  text: string,
  status: Exclude<ActionStatus, 'not-available'>,
  look: '' | 'quiet' = '',
): TemplateResult {
  return html`<button
    class=${look}
    @click=${() => {
      if (desk.panel?.actionId === action.id) desk.does.open(undefined);
      desk.does.change(
        (now) => setActionStatus(now, action.id, status, desk.author, browserContext()),
        desk.deskWords.saidStatus(action.what, desk.words.status[status]),
      );
      // The focus goes to the action, not to another button, which a second press would trigger.
      desk.does.focusOn(action.id);
    }}
  >
    ${text}
  </button>`;
}

/** Buttons for the steps that make sense in the action's present status. */
function steps(desk: PlanDesk, action: PlanAction): TemplateResult | typeof nothing {
  const { words, deskWords } = desk;
  const isApplied = action.kind === 'application' || action.kind === 'respite';
  const follow = html`
    ${isApplied ? panelButton(desk, action, deskWords.followApplication, 'application') : nothing}
    ${action.kind === 'respite' ? panelButton(desk, action, deskWords.grant, 'granted') : nothing}
  `;
  if (isToDo(action)) {
    return html`
      ${action.status === 'planned' && hasOwner(action) ? moveButton(desk, action, words.setUnderWay, 'under-way') : nothing}
      ${panelButton(desk, action, words.setDone, 'done')} ${follow}
    `;
  }
  if (action.status === 'given' || action.status === 'done') {
    const isSettled = action.helped !== undefined && action.helped !== 'too-early' && !desk.reviewSince;
    return isSettled ? nothing : html`${panelButton(desk, action, words.helpedAsk, 'done')}`;
  }
  return html`
    ${moveButton(desk, action, words.setPlanned, 'planned')}
    ${action.status === 'not-available' ? panelButton(desk, action, deskWords.changeReason, 'not-available') : nothing}
    ${follow}
  `;
}

/** Steps that are rarer, and the action's history; folded. */
function more(desk: PlanDesk, action: PlanAction): TemplateResult {
  const { words, deskWords } = desk;
  return html`<details class="more">
    <summary>${deskWords.more}</summary>
    <div class="row">
      ${
        isToDo(action)
          ? html`${panelButton(desk, action, words.setNotAvailable, 'not-available')}
            ${moveButton(desk, action, words.setDeclined, 'declined')}`
          : nothing
      }
      ${panelButton(desk, action, words.change, 'change')}
      <button
        class="quiet"
        @click=${() => {
          desk.does.change((now) => removeAction(now, action.id), deskWords.said.removed(action.what));
          desk.does.focusOn(undefined);
        }}
      >
        ${words.removeAction}
      </button>
    </div>
    ${history(desk, action)}
  </details>`;
}

function history({ deskWords, common }: PlanDesk, action: PlanAction): TemplateResult {
  return html`<h5>${deskWords.historyHeading}</h5>
    <ol class="plain history">
      ${[...action.history].reverse().map(({ at, by, what, parts }) => {
        const said = parts?.length
          ? deskWords.changedParts(parts.map((part) => deskWords.parts[part]).join(', '))
          : deskWords.history[what];
        return html`<li>${deskWords.historyLine(said, by, formatDate(common, at, today()))}</li>`;
      })}
    </ol>`;
}
