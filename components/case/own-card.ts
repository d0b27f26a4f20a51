import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../src/browser/clock-and-ids.js';
import { REACHED_BY, type Reached } from '../../src/domain/case/carer.js';
import type { SupportCase } from '../../src/domain/case/support-case.js';
import type { CarerCardMessages } from '../../src/i18n/carer-card/messages.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { foldAway } from '../parts/fold.js';
import { draftIn } from '../parts/form-draft.js';
import { submittedFields } from '../parts/submitted-fields.js';
import type { OwnCardActions } from './own-card-actions.js';
import { relationInWords } from './relation.js';

/** What a carer reads of themselves, and corrects. */
export interface OwnCard {
  readonly cardWords: CarerCardMessages;
  readonly common: CommonMessages;
  readonly supportCase: SupportCase;
}

/** What is kept about the carer, to themselves; how they are reached is theirs to correct. */
export function ownCard({ cardWords: words, common, supportCase }: OwnCard, actions: OwnCardActions): TemplateResult {
  const { carer, coordination, nearestCarer } = supportCase;
  const labels = words.ownLabels;
  const facts: [string, string | undefined][] = [
    [labels.name, carer.name],
    [labels.relation, relationInWords(carer, words)],
    ...REACHED_BY.map((part): [string, string | undefined] => [labels[part], carer[part]]),
    [labels.coordination, coordination],
  ];
  const known = facts.filter(([, value]) => value);
  return html`
    <section class="own-card no-print" aria-labelledby="own-card-heading">
      <h3 id="own-card-heading">${words.ownHeading}</h3>
      <p class="soft">${words.ownIntro}</p>
      ${
        known.length === 0
          ? html`<p>${words.ownNothing}</p>`
          : html`<dl class="facts">
              ${known.map(
                ([label, value]) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd>${value}</dd>
                  </div>`,
              )}
            </dl>`
      }
      ${nearestCarer ? html`<p>${words.ownNearest}</p>` : nothing}
      <p class="soft" role="status">
        ${carer.correctedAt ? words.ownCorrected(formatDate(common, carer.correctedAt, today())) : nothing}
      </p>
      <details>
        <summary>${words.ownCorrect}</summary>
        <form
          class="fields"
          autocomplete="off"
          ${draftIn(actions.drafts, 'own-card')}
          @submit=${(event: SubmitEvent) => {
            const { form, text } = submittedFields(event);
            const reached: Reached = Object.fromEntries(REACHED_BY.map((part) => [part, text(`own-${part}`)]));
            actions.correct(reached);
            foldAway(form);
          }}
        >
          ${REACHED_BY.map(
            (part) =>
              html`<label class="field">
                <span>${labels[part]}</span>
                <input
                  name=${'own-' + part}
                  type=${part === 'phone' ? 'tel' : 'text'}
                  maxlength="300"
                  .defaultValue=${carer[part] ?? ''}
                />
              </label>`,
          )}
          <div class="row"><button type="submit">${words.ownSave}</button></div>
        </form>
      </details>
      <p class="soft">${words.ownElse}</p>
    </section>
  `;
}
