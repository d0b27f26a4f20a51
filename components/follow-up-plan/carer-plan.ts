import { html, nothing, type TemplateResult } from 'lit';
import { appointments } from '../../src/domain/overview/appointment.js';
import type { PlainDate } from '../../src/domain/kernel/calendar.js';
import { agreedVersions, planAfter, type FollowUpPlan } from '../../src/domain/plan/follow-up-plan.js';
import { isSame } from '../../src/domain/kernel/deep-equal.js';
import { agreedPart, type SafetyNetStep } from '../../src/domain/plan/plan-version.js';
import { isLateForCarer, isToDo, type Application, type PlanAction } from '../../src/domain/plan/plan-action.js';
import { nameAndRole } from '../../src/domain/case/support-case.js';
import { whomToCall } from '../../src/domain/overview/whom-to-call.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { today } from '../../src/browser/clock-and-ids.js';
import { dayWithDistance } from '../parts/day-with-distance.js';
import { whomToCallSection, withNumbers } from '../parts/whom-to-call.js';
import { formerContactForCarer } from '../parts/former-contact.js';
import { talkAnswer } from '../parts/talk-answer.js';
import { arrangementReading } from './arrangement-reading.js';
import { differenceList, differencesInWords, termsInWords } from './plan-differences.js';
import type { CarersPlan } from './plan-view.js';

/** The carer's page, with its buttons. */
export function carersPage(whole: CarersPlan): TemplateResult {
  const page = asStanding(whole);
  const { carerWords, common, supportCase, conversations, plan, isCalendarSaved, changeCase, extras } = page;
  const days = appointments(supportCase, conversations, plan, 'carer', today());
  const isToKeep = !isBlank(plan) || supportCase.contactPerson !== undefined;
  return html`
    <header>
      <h2 tabindex="-1">${carerWords.heading}</h2>
      ${
        isToKeep
          ? html`<button
              part="print"
              @click=${() => {
                page.print();
              }}
            >
              ${common.print}
            </button>`
          : nothing
      }
    </header>
    ${talkAnswer({ words: carerWords.talkOffer, supportCase, conversations, changeCase, below: extras?.belowTalkAnswer })}
    ${carersPlan(page)}
    ${
      days.length === 0
        ? nothing
        : html`<section class="calendar">
            <button
              @click=${() => {
                page.saveCalendar();
              }}
            >
              ${carerWords.calendar}
            </button>
            <p class="soft" role="status">${isCalendarSaved ? carerWords.calendarSaved : carerWords.calendarHint}</p>
          </section>`
    }
  `;
}

function isBlank({ actions, safetyNet, arrangement }: FollowUpPlan): boolean {
  return actions.length === 0 && safetyNet.length === 0 && arrangement === undefined;
}

/** After a death, or once the case is closed, leaves out what was planned before. */
export function asStanding(page: CarersPlan): CarersPlan {
  const { supportCase, plan } = page;
  return supportCase.phase !== 'active' ? { ...page, plan: planAfter(plan, supportCase) } : page;
}

/** The plan as the carer reads it: whom to call, when you talk next, what to do if, and what was agreed. */
export function carersPlan(whole: CarersPlan): TemplateResult {
  const page = asStanding(whole);
  const { carerWords: words, plan, supportCase } = page;
  const isBereaved = supportCase.phase === 'bereaved';
  const isEmpty = isBlank(plan);
  const toDo = plan.actions.filter(isToDo);
  const notNow = plan.actions.filter(({ status }) => status === 'not-available');
  const settled = plan.actions.filter((action) => !isToDo(action) && action.status !== 'not-available');
  return html`
    <div class="reading">
      ${isBereaved && words.afterDeath ? html`<p>${words.afterDeath}</p>` : nothing} ${callSection(page)}
      ${notAgreed(page)} ${nextTime(page)} ${arrangementReading(page)} ${whatToDoIf(page)}
      ${isEmpty && !isBereaved ? html`<p>${words.empty}</p>` : nothing} ${listed(page, words.toDoHeading, toDo)}
      ${listed(page, words.notNowHeading, notNow)} ${listed(page, words.doneHeading, settled)} ${agreedOn(page)}
    </div>
  `;
}

function callSection({ carerWords, common, supportCase, conversations }: CarersPlan): TemplateResult {
  const { helpNumbers } = carerWords;
  return whomToCallSection(whomToCall(supportCase, conversations), { words: carerWords, common, helpNumbers });
}

function nextTime({ carerWords: words, common, supportCase, conversations, plan, extras }: CarersPlan): TemplateResult {
  const said = { contact: words.nextContact, review: words.reviewOn };
  const days = appointments(supportCase, conversations, plan, 'carer', today());
  const lines = days.flatMap(({ kind, date }) => (kind === 'due' ? [] : [dayWithDistance(common, date, said[kind])]));
  return html`<section>
    <h3>${words.nextHeading}</h3>
    ${(lines.length === 0 ? [words.nextNone] : lines).map((line) => html`<p class="next-date">${line}</p>`)}
    ${extras?.belowNextTime()}
  </section>`;
}

/** What to do if. The agreed steps are in force; steps changed since are shown as proposed. */
function whatToDoIf({ carerWords: words, plan, supportCase }: CarersPlan): TemplateResult | typeof nothing {
  const agreed = plan.status === 'draft' ? agreedVersions(plan).at(-1)?.safetyNet : undefined;
  const inForce = agreed ?? plan.safetyNet;
  const proposed = agreed ? plan.safetyNet.filter((step) => !agreed.some((one) => isSame(one, step))) : [];
  if (inForce.length + proposed.length === 0) return nothing;
  const former = (text: string): unknown => formerContactForCarer({ supportCase, words: words.formerContact }, text);
  const item = ({ situation, step }: SafetyNetStep, isProposed: boolean): TemplateResult =>
    html`<div class="item">
      <dt>${situation}</dt>
      ${isProposed ? html`<dd class="soft">${words.proposed}</dd>` : nothing}
      <dd>${withNumbers(step)}${former(`${situation} ${step}`)}</dd>
    </div>`;
  return html`<section>
    <h3>${words.safetyHeading}</h3>
    <dl class="net">${inForce.map((step) => item(step, false))}${proposed.map((step) => item(step, true))}</dl>
  </section>`;
}

function agreedOn({ carerWords, common, plan }: CarersPlan): TemplateResult | typeof nothing {
  if (plan.status !== 'agreed' || plan.actions.length === 0) return nothing;
  const agreed = carerWords.agreedText(formatDate(common, plan.agreedAt, today()), plan.agreedBy.join(', '));
  return html`<p class="soft">${carerWords.intro} ${agreed}</p>`;
}

/** Tells that the plan is a draft, and what has changed since the last agreement. */
function notAgreed({ carerWords, common, plan }: CarersPlan): TemplateResult | typeof nothing {
  if (plan.status !== 'draft') return nothing;
  const last = agreedVersions(plan).at(-1);
  if (!last) return plan.actions.length === 0 ? nothing : html`<p class="team-note">${carerWords.notAgreed}</p>`;
  const lines = differencesInWords(last, agreedPart(plan), { carerWords, common });
  if (lines.length === 0) return nothing;
  return html`<section class="team-note">
    <p>${carerWords.changedSince(formatDate(common, last.agreedAt, today()))}</p>
    <h3>${carerWords.changesHeading}</h3>
    ${differenceList(lines)}
  </section>`;
}

function listed(page: CarersPlan, heading: string, actions: readonly PlanAction[]): TemplateResult | typeof nothing {
  if (actions.length === 0) return nothing;
  return html`<section>
    <h3>${heading}</h3>
    <ul class="plain">
      ${actions.map(
        (action) =>
          html`<li class="item" part="action">
            <p><b>${action.what}</b></p>
            ${sentencesAbout(page, action).map((sentence) => html`<p>${sentence}</p>`)} ${respite(page, action)}
            ${action.application ? application(page, action.application) : nothing} ${page.extras?.belowAction(action)}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Who does it, by when and its status, in sentences. */
function sentencesAbout(page: CarersPlan, action: PlanAction): string[] {
  const { carerWords: words, common, supportCase } = page;
  const day = (date: PlainDate): string => formatDate(common, date, today());
  const { owner, due } = action;
  if (action.status === 'given') return [words.given];
  if (action.status === 'done') return [words.done];
  if (action.status === 'declined') return [words.declined];
  if (action.status === 'not-available') {
    const { reason, alternative, lookAgainAt } = action.notAvailable;
    const again = lookAgainAt !== undefined && lookAgainAt >= today() ? words.lookAgain(day(lookAgainAt)) : '';
    return [words.notAvailable(reason), alternative ? words.alternative(alternative) : '', again].filter(Boolean);
  }
  const isLate = isLateForCarer(action, today());
  const who =
    owner === undefined ? words.nobodyYet : owner.party === 'carer' ? words.youDo : words.takesCare(nameAndRole(owner));
  // A past date is shown only for an action that is late.
  const when = due === undefined ? '' : isLate ? words.late(day(due)) : due >= today() ? words.by(day(due)) : '';
  return [
    [who, action.status === 'under-way' ? words.underWay : '', when].filter(Boolean).join(' '),
    isLate && supportCase.contactPerson ? words.askContact : '',
  ].filter(Boolean);
}

function respite({ carerWords: words }: CarersPlan, { wanted, granted }: PlanAction): TemplateResult | typeof nothing {
  if (!wanted && !granted) return nothing;
  return html`<div class="about">
    <h4>${words.respiteHeading}</h4>
    ${wanted ? html`<p>${words.wanted(termsInWords(wanted))}</p>` : nothing}
    ${granted ? html`<p><b>${words.granted(termsInWords(granted))}</b></p>` : nothing}
  </div>`;
}

/** What was applied for and what came of it; the deadline for an appeal is emphasised. */
function application(page: CarersPlan, about: Application): TemplateResult | typeof nothing {
  const { carerWords: words, common, supportCase } = page;
  const { sentAt, decision, decidedAt, appeal, appealBy, appealed } = about;
  const day = (date: PlainDate): string => formatDate(common, date, today());
  const answer = decision && words.decisions[decision];
  const isOpen = appealBy !== undefined && appealBy >= today();
  return html`<div class="about">
    <h4>${words.applicationHeading}</h4>
    ${sentAt ? html`<p>${words.applied(day(sentAt))}</p>` : nothing}
    ${answer ? html`<p>${decidedAt ? words.decidedAt(answer, day(decidedAt)) : words.decided(answer)}</p>` : nothing}
    ${appeal ? html`<p>${words.appeal(appeal)}</p>` : nothing}
    ${
      appealBy && appealed !== 'yes'
        ? html`<p>
            <b>${isOpen ? words.appealBy(day(appealBy)) : words.appealPassed(day(appealBy))}</b>
            ${supportCase.contactPerson ? words.contactHelps : nothing}
          </p>`
        : nothing
    }
  </div>`;
}
