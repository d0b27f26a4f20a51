import { html, nothing, type TemplateResult } from 'lit';
import {
  ActionKind,
  ActionOwner,
  namedOwner,
  type NewAction,
  type PlanAction,
} from '../../src/domain/follow-up-plan.js';
import type { Outcome } from '../../src/domain/outcome.js';
import type { ServiceOffer } from '../../src/domain/service-offer.js';
import type { PlanMessages } from '../../src/i18n/messages.js';
import { keptForm, type Draft } from './kept-form.js';

const PARTIES = ['service', 'family', 'other', 'carer'] as const satisfies readonly ActionOwner['party'][];

/** What a person filled in about an action, as far as it can be read. */
export type ActionInput = Pick<NewAction, 'kind' | 'what' | 'owner' | 'due' | 'offerId' | 'questionId' | 'need'>;

/** The fields of an action: the same in the talk and in the plan. Emptied after it was taken. */
export function actionForm(options: {
  readonly words: PlanMessages;
  readonly button: string;
  readonly offers: readonly ServiceOffer[];
  /** Themes to choose from; none where the theme is given by the place. */
  readonly themes?: readonly { readonly id: string; readonly name: string }[];
  readonly action?: PlanAction;
  /** Takes the input; false leaves the form as it is, with the reason shown by the caller. */
  readonly take: (input: Outcome<ActionInput, 'needs-chosen'>) => boolean;
  readonly cancel?: TemplateResult | typeof nothing;
  readonly part?: string;
  /** What somebody began to write here and has not added, and who is told of more of it. */
  readonly draft?: Draft | undefined;
  readonly keep?: (draft: Draft | undefined) => void;
}): TemplateResult {
  const { words, offers, themes, action, take, button, cancel = nothing, part, draft, keep } = options;
  return html`
    <form
      class="fields two"
      autocomplete="off"
      ${keep ? keptForm(draft, keep) : nothing}
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = event.target as HTMLFormElement;
        if (take(readAction(new FormData(form))) && !action) form.reset();
      }}
    >
      <label class="field wide">
        <span>${words.what}</span>
        <textarea name="what" rows="2" maxlength="10000" required .defaultValue=${action?.what ?? ''}></textarea>
      </label>
      ${
        themes
          ? html`
              <label class="field">
                <span>${words.need}</span>
                <input
                  name="need"
                  maxlength="10000"
                  .defaultValue=${action?.need ?? ''}
                  ?disabled=${action !== undefined}
                />
              </label>
              <label class="field">
                <span>${words.theme}</span>
                <select name="theme" ?disabled=${action !== undefined}>
                  <option value="">${words.themeNone}</option>
                  ${themes.map(
                    ({ id, name }) => html`<option value=${id} ?selected=${action?.questionId === id}>${name}</option>`,
                  )}
                </select>
              </label>
            `
          : nothing
      }
      <label class="field">
        <span>${words.kindLabel}</span>
        <select name="kind">
          ${ActionKind.options.map(
            (kind) =>
              html`<option value=${kind} ?selected=${kind === (action?.kind ?? 'practical-help')}>
                ${words.kinds[kind]}
              </option>`,
          )}
        </select>
      </label>
      <label class="field">
        <span>${words.due}</span>
        <input type="date" name="due" .defaultValue=${action?.due ?? ''} />
      </label>
      <label class="field">
        <span>${words.ownerParty}</span>
        <select name="party">
          ${PARTIES.map(
            (party) =>
              html`<option value=${party} ?selected=${action?.owner?.party === party}>${words.parties[party]}</option>`,
          )}
        </select>
      </label>
      <label class="field">
        <span>${words.ownerName}</span>
        <input name="owner" maxlength="300" .defaultValue=${action?.owner?.name ?? ''} />
      </label>
      <label class="check wide chosen-by-carer">
        <input type="checkbox" name="chosen" .defaultChecked=${action?.owner?.party === 'carer'} />
        <span>${words.chosenByCarer}</span>
      </label>
      ${
        offers.length === 0
          ? nothing
          : html`<label class="field wide">
              <span>${words.offer}</span>
              <select name="offer">
                <option value="">${words.offerNone}</option>
                ${offers.map(
                  ({ id, name }) => html`<option value=${id} ?selected=${action?.offerId === id}>${name}</option>`,
                )}
              </select>
            </label>`
      }
      <div class="row wide">
        <button type="submit" class="go" part=${part ?? nothing}>${button}</button>
        ${cancel}
      </div>
    </form>
  `;
}

function readAction(data: FormData): Outcome<ActionInput, 'needs-chosen'> {
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const owner = namedOwner(
    PARTIES.find((party) => party === text('party')) ?? 'service',
    text('owner'),
    data.has('chosen'),
  );
  if (!owner.ok) return owner;
  const kind = ActionKind.options.find((one) => one === text('kind')) ?? 'practical-help';
  return {
    ok: true,
    value: {
      kind,
      what: text('what'),
      need: text('need'),
      ...(owner.value && { owner: owner.value }),
      ...(text('due') && { due: text('due') }),
      ...(text('offer') && { offerId: text('offer') }),
      ...(text('theme') && { questionId: text('theme') }),
    },
  };
}
