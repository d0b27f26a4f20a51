import { html, nothing, type TemplateResult } from 'lit';
import type { PlanAction } from '../../src/domain/follow-up-plan.js';
import { formatDate, formatDateWithDistance } from '../../src/i18n/format-date.js';
import { today } from '../controllers/browser-context.js';
import { person } from './contact-person.js';
import type { PlanDesk } from './plan-desk.js';

/** The plan as the carer reads it: whom to call, what to do if, what was agreed, and when you talk next. */
export function carersPlan(desk: PlanDesk): TemplateResult {
  const { words, common, plan, supportCase } = desk;
  const { contactPerson: contact, deputy } = supportCase;
  return html`
    <div class="reading">
      ${supportCase.phase === 'bereaved' ? nothing : intro(desk)}
      <section class="call" aria-labelledby="call-heading">
        <h3 id="call-heading">${words.contactHeading}</h3>
        ${contact ? person(contact) : html`<p>${words.contactNoneCarer}</p>`}
        ${
          deputy
            ? html`<p class="soft">${words.deputyHeading}</p>
                ${person(deputy)}`
            : nothing
        }
      </section>
      ${
        plan.safetyNet.length === 0
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
      <section>
        <h3>${words.actionsHeading}</h3>
        ${
          plan.actions.length === 0
            ? html`<p>${words.emptyCarer}</p>`
            : html`<ul class="plain">
                ${plan.actions.map((action) => html`<li class="item" part="action">${carersAction(desk, action)}</li>`)}
              </ul>`
        }
      </section>
      ${
        plan.review.date && supportCase.phase !== 'bereaved'
          ? html`<p class="next-date">${words.reviewOn(formatDateWithDistance(common, plan.review.date, today()))}</p>`
          : nothing
      }
    </div>
  `;
}

function intro({ words, common, plan }: PlanDesk): TemplateResult | typeof nothing {
  if (plan.actions.length === 0) return nothing;
  if (plan.status !== 'agreed') return html`<p>${words.carerNotAgreed}</p>`;
  return html`<p>${words.carerIntro}</p>
    <p class="soft">${words.agreedText(formatDate(common, plan.agreedAt, today()), plan.agreedBy.join(', '))}</p>`;
}

function carersAction({ words, common }: PlanDesk, action: PlanAction): TemplateResult {
  const { what, owner, due, status } = action;
  return html`
    <p><b>${what}</b></p>
    <p class="soft">
      ${[
        words.status[status],
        owner && words.ownedBy(owner.name, words.parties[owner.party]),
        due && (status === 'planned' || status === 'under-way') && words.dueOn(formatDate(common, due, today())),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
    ${
      action.status === 'not-available'
        ? html`<p>${words.notAvailableText(action.notAvailable.reason)}</p>
            ${action.notAvailable.alternative ? html`<p>${words.alternativeText(action.notAvailable.alternative)}</p>` : nothing}
            ${
              action.notAvailable.lookAgainAt
                ? html`<p>${words.lookAgainText(formatDate(common, action.notAvailable.lookAgainAt, today()))}</p>`
                : nothing
            }`
        : nothing
    }
  `;
}
