import { html, nothing, type TemplateResult } from 'lit';
import { setCard } from '../../src/domain/case/carer.js';
import { CarerRelation } from '../../src/domain/case/carer.schema.js';
import { choices } from '../parts/choices.js';
import { foldAway } from '../parts/fold.js';
import { draftIn } from '../parts/form-draft.js';
import { submittedFields } from '../parts/submitted-fields.js';
import type { CardDesk } from './card-desk.js';

/** The name of the draft of the card. */
export const CARD_DRAFT = 'card';

const TEXTS = ['name', 'relation', 'phone', 'preferredContact', 'interpreter', 'hearingAndSight'] as const;

/** The form with which staff set and correct the whole card. */
export function cardForm(desk: CardDesk): TemplateResult {
  const { caseWords: words, cardWords, supportCase, staff, formDrafts, changeCard } = desk;
  const { carer, nearestCarer, coordination = '', patient } = supportCase;
  const { cardLabels: labels } = words;
  const field = (
    name: keyof typeof labels,
    value = '',
    more: { readonly hint?: string; readonly list?: string; readonly type?: string } = {},
  ): TemplateResult =>
    html`<label class="field">
      <span>${labels[name]}</span>
      <input
        name=${'card-' + name}
        type=${more.type ?? 'text'}
        maxlength="300"
        list=${more.list ?? nothing}
        .defaultValue=${value}
      />
      ${more.hint ? html`<small class="who">${more.hint}</small>` : nothing}
    </label>`;
  return html`
    <form
      class="fields two"
      autocomplete="off"
      ${draftIn(formDrafts, CARD_DRAFT)}
      @submit=${(event: SubmitEvent) => {
        const { form, text } = submittedFields(event);
        const nearest = text('card-nearest');
        const relationCode = CarerRelation.options.find((one) => one === text('card-relationCode'));
        const input = {
          ...Object.fromEntries(TEXTS.map((name) => [name, text(`card-${name}`)])),
          relationCode,
          nearestCarer: nearest === 'yes' ? true : nearest === 'no' ? false : undefined,
          coordination: text('card-coordination'),
          hostReference: text('card-hostReference'),
        };
        changeCard((now) => setCard(now, input), words.cardSaved);
        foldAway(form);
      }}
    >
      ${field('name', carer.name)} ${field('phone', carer.phone, { type: 'tel' })}
      <label class="field">
        <span>${labels.relationCode}</span>
        <select name="card-relationCode">
          <option value="">${words.relationNone}</option>
          ${CarerRelation.options.map(
            (code) =>
              html`<option value=${code} ?selected=${code === carer.relationCode}>
                ${cardWords.relations[code]}
              </option>`,
          )}
        </select>
      </label>
      ${field('relation', carer.relation, { hint: words.relationHint })}
      ${field('preferredContact', carer.preferredContact)} ${field('interpreter', carer.interpreter)}
      ${field('hearingAndSight', carer.hearingAndSight)}
      ${field('coordination', coordination, { list: 'coordinators' })}
      <datalist id="coordinators">${staff?.unit ? html`<option value=${staff.unit}></option>` : nothing}</datalist>
      <div class="wide">
        ${choices({
          legend: labels.nearestCarer,
          name: 'card-nearest',
          options: (['yes', 'no', 'not-asked'] as const).map((value) => ({ value, text: words.nearest[value] })),
          chosen: nearestCarer === undefined ? 'not-asked' : nearestCarer ? 'yes' : 'no',
        })}
      </div>
      ${field('hostReference', patient?.hostReference, { hint: words.referenceHint })}
      <div class="row wide"><button type="submit">${words.saveCard}</button></div>
    </form>
  `;
}
