import { html, nothing, type TemplateResult } from 'lit';
import { appointments } from '../../src/domain/appointment.js';
import type { PlainDate } from '../../src/domain/calendar.js';
import { agreedVersions } from '../../src/domain/follow-up-plan.js';
import { agreedPart } from '../../src/domain/plan-version.js';
import { isToDo, type PlanAction } from '../../src/domain/plan-action.js';
import type { ContactPerson } from '../../src/domain/support-case.js';
import { formatDate, formatDateWithDistance } from '../../src/i18n/format-date.js';
import { today } from '../controllers/browser-context.js';
import { differenceList, differencesInWords, termsInWords } from './differences.js';
import { personName, type CarersPlan } from './plan-desk.js';

/** The page of the carer, with what can be done there. */
export function carersPage(page: CarersPlan): TemplateResult {
  const { carerWords, common, supportCase, conversations, plan } = page;
  const days = appointments(supportCase, conversations, plan);
  return html`
    <header>
      <h2 tabindex="-1">${carerWords.heading}</h2>
      ${
        plan.actions.length === 0
          ? nothing
          : html`<button
              part="print"
              @click=${() => {
                page.print();
              }}
            >
              ${common.print}
            </button>`
      }
    </header>
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
            <p class="soft">${carerWords.calendarHint}</p>
          </section>`
    }
  `;
}

/** The plan as the carer reads it: whom to call, when you talk next, what to do if, and what was agreed. */
export function carersPlan(page: CarersPlan): TemplateResult {
  const { carerWords: words, plan, supportCase } = page;
  const { contactPerson: contact, deputy, phase } = supportCase;
  const isBereaved = phase === 'bereaved';
  // After a death nothing that was planned is held before the carer any more.
  const toDo = isBereaved ? [] : plan.actions.filter((action) => isToDo(action) || action.status === 'not-available');
  const settled = plan.actions.filter((action) => !isToDo(action) && action.status !== 'not-available');
  return html`
    <div class="reading">
      <section class="call" aria-labelledby="call-heading">
        <h3 id="call-heading">${words.callHeading}</h3>
        ${contact ? person(contact) : html`<p>${words.callNone}</p>`}
        ${
          deputy
            ? html`<p class="soft">${words.deputyHeading}</p>
                ${person(deputy)}`
            : nothing
        }
      </section>
      ${nextTime(page)}
      ${
        plan.safetyNet.length === 0 || isBereaved
          ? nothing
          : html`<section>
              <h3>${words.safetyHeading}</h3>
              <dl class="net">
                ${plan.safetyNet.map(
                  ({ situation, step }) =>
                    html`<div class="item">
                      <dt>${situation}</dt>
                      <dd>${step}</dd>
                    </div>`,
                )}
              </dl>
            </section>`
      }
      ${isBereaved ? nothing : notAgreed(page)}
      ${plan.actions.length === 0 || toDo.length + settled.length === 0 ? html`<p>${words.empty}</p>` : nothing}
      ${listed(page, words.toDoHeading, toDo)} ${listed(page, words.doneHeading, settled)}
      ${isBereaved ? nothing : agreedOn(page)}
    </div>
  `;
}

function nextTime({ carerWords: words, common, supportCase, conversations, plan }: CarersPlan): TemplateResult {
  const days = appointments(supportCase, conversations, plan);
  const said = { contact: words.nextContact, review: words.reviewOn };
  const lines = days.flatMap(({ kind, date }) =>
    kind === 'due' || date < today() ? [] : [said[kind](formatDateWithDistance(common, date, today()))],
  );
  return html`<section>
    <h3>${words.nextHeading}</h3>
    ${(lines.length === 0 ? [words.nextNone] : lines).map((line) => html`<p class="next-date">${line}</p>`)}
  </section>`;
}

function agreedOn({ carerWords, common, plan }: CarersPlan): TemplateResult | typeof nothing {
  if (plan.status !== 'agreed') return nothing;
  const agreed = carerWords.agreedText(formatDate(common, plan.agreedAt, today()), plan.agreedBy.join(', '));
  return html`<p class="soft">${carerWords.intro} ${agreed}</p>`;
}

/** That this is not agreed, and what is different since something was. */
function notAgreed({ carerWords, common, plan }: CarersPlan): TemplateResult | typeof nothing {
  if (plan.status !== 'draft' || plan.actions.length === 0) return nothing;
  const last = agreedVersions(plan).at(-1);
  if (!last) return html`<p>${carerWords.notAgreed}</p>`;
  const lines = differencesInWords(last, agreedPart(plan), { carerWords, common });
  return html`<section>
    <p>${carerWords.changedSince(formatDate(common, last.agreedAt, today()))}</p>
    ${
      lines.length === 0
        ? nothing
        : html`<h3>${carerWords.changesHeading}</h3>
            ${differenceList(lines)}`
    }
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
            ${sentencesAbout(page, action).map((sentence) => html`<p>${sentence}</p>`)}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Who does it, by when, how it stands: as somebody would say it. */
function sentencesAbout({ carerWords: words, common }: CarersPlan, action: PlanAction): string[] {
  const day = (date: PlainDate): string => formatDate(common, date, today());
  const sentences: (string | undefined)[] = [];
  const { owner, due, wanted, granted, application } = action;
  switch (action.status) {
    case 'given':
      sentences.push(words.given);
      break;
    case 'done':
      sentences.push(words.done);
      break;
    case 'declined':
      sentences.push(words.declined);
      break;
    case 'not-available': {
      const { reason, alternative, lookAgainAt } = action.notAvailable;
      sentences.push(
        words.notAvailable(reason),
        alternative && words.alternative(alternative),
        lookAgainAt && words.lookAgain(day(lookAgainAt)),
      );
      break;
    }
    default:
      sentences.push(
        [
          owner === undefined ? words.nobodyYet : owner.party === 'carer' ? words.youDo : words.takesCare(owner.name),
          action.status === 'under-way' && words.underWay,
          due && (due < today() ? words.late(day(due)) : words.by(day(due))),
        ]
          .filter(Boolean)
          .join(' '),
      );
  }
  if (wanted) sentences.push(words.wanted(termsInWords(wanted)));
  if (granted) sentences.push(words.granted(termsInWords(granted)));
  if (application) {
    const { sentAt, decision, decidedAt, appeal, appealBy } = application;
    const said = decision && words.decisions[decision];
    sentences.push(
      sentAt && words.applied(day(sentAt)),
      said && (decidedAt ? words.decidedAt(said, day(decidedAt)) : words.decided(said)),
      appeal && words.appeal(appeal),
      appealBy && appealBy >= today() ? words.appealBy(day(appealBy)) : undefined,
    );
  }
  return sentences.filter((sentence) => sentence !== undefined && sentence !== '') as string[];
}

/** Name, number and hours; the number can be called. */
export function person(one: ContactPerson): TemplateResult {
  return html`
    <p class="person">
      <b>${personName(one)}</b>
      ${one.phone ? html`<a href="tel:${one.phone.replaceAll(/[^+\d]/g, '')}">${one.phone}</a>` : nothing}
      ${one.hours ? html`<span class="soft">${one.hours}</span>` : nothing}
    </p>
  `;
}
