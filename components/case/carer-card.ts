import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { today } from '../../src/browser/clock-and-ids.js';
import { REACHED_BY, reachedAsTheySaid } from '../../src/domain/case/carer.js';
import { formatDate } from '../../src/i18n/format-date.js';
import type { CardDesk } from './card-desk.js';
import { cardForm, CARD_DRAFT } from './card-form.js';
import { relationInWords } from './relation.js';

/** Who the carer is and how they are reached: one card, the same wherever staff have the case before them. */
export function carerCard(desk: CardDesk, isOpen: boolean): TemplateResult {
  const { caseWords: words, cardWords, common, supportCase } = desk;
  const { carer } = supportCase;
  const isUnfolded = isOpen || desk.formDrafts.draft(CARD_DRAFT) !== undefined;
  const glimpse = [carer.phone, carer.interpreter && words.needsInterpreter(carer.interpreter)];
  const list = facts(desk);
  return html`
    <details class="card carer-card" ?open=${guard([isUnfolded, supportCase.id], () => isUnfolded)}>
      <summary>
        <h3>${words.cardHeading}</h3>
        <span class="glimpse">${glimpse.filter(Boolean).join(' · ')}</span>
      </summary>
      <div class="pad">
        ${
          list.length === 0
            ? html`<p class="soft">${words.cardEmpty}</p>`
            : html`<dl class="facts">
                ${list.map(
                  ([label, value]) =>
                    html`<div>
                      <dt>${label}</dt>
                      <dd>${value}</dd>
                    </div>`,
                )}
              </dl>`
        }
        ${
          carer.correctedAt
            ? html`<p class="who">${words.correctedByCarer(formatDate(common, carer.correctedAt, today()))}</p>`
            : nothing
        }
        ${formSays(desk)}
        <details>
          <summary>${words.changeCard}</summary>
          ${cardForm(desk)}
        </details>
      </div>
    </details>
  `;

  function facts({ caseWords: { cardLabels: labels, nearestText } }: CardDesk): [string, unknown][] {
    const { nearestCarer, coordination, patient } = supportCase;
    const { phone } = carer;
    const nearest = nearestCarer === undefined ? undefined : nearestText[nearestCarer ? 'yes' : 'no'];
    const all: [string, unknown][] = [
      [labels.name, carer.name],
      [labels.relationCode, [relationInWords(carer, cardWords), nearest].filter(Boolean).join('. ')],
      [labels.phone, phone && html`<a href="tel:${phone.replaceAll(/[^+\d]/g, '')}">${phone}</a>`],
      [labels.preferredContact, carer.preferredContact],
      [labels.interpreter, carer.interpreter],
      [labels.hearingAndSight, carer.hearingAndSight],
      [labels.coordination, coordination],
      [labels.hostReference, patient?.hostReference],
    ];
    return all.filter(([, value]) => value !== undefined && value !== '');
  }
}

/** What the form says about reaching the carer and the card does not: taken over with one press, never by itself. */
function formSays({ caseWords: words, supportCase, form, changeCard }: CardDesk): TemplateResult | typeof nothing {
  const said = reachedAsTheySaid(supportCase, form);
  const parts = REACHED_BY.filter((part) => said[part] !== undefined);
  if (parts.length === 0) return nothing;
  return html`<div class="team-note">
    <p>${words.formSays}</p>
    <ul class="plain">
      ${parts.map((part) => {
        const label = words.cardLabels[part];
        return html`<li class="row between">
          <span><b>${label}:</b> ${said[part]}</span>
          <button
            aria-label="${words.takeOver}: ${label}"
            @click=${() => {
              const { [part]: text } = said;
              changeCard((now) => ({ ...now, carer: { ...now.carer, [part]: text } }), words.tookOver(label));
            }}
          >
            ${words.takeOver}
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}
