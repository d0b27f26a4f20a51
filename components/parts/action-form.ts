import { html, nothing, type TemplateResult } from 'lit';
import type { NewAction } from '../../src/domain/plan/follow-up-plan.js';
import {
  ActionKind,
  ActionOwner,
  namedOwner,
  RespiteTerms,
  type PlanAction,
} from '../../src/domain/plan/plan-action.js';
import { nameAndRole, type SupportCase } from '../../src/domain/case/support-case.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import type { ServiceOffer } from '../../src/domain/plan/service-offer.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { PlanMessages } from '../../src/i18n/plan/messages.js';
import { LAST_DAY } from '../../src/browser/clock-and-ids.js';
import type { DirectiveResult } from 'lit/directive.js';

const PARTIES = ['service', 'family', 'other', 'carer'] as const satisfies readonly ActionOwner['party'][];
const RESPITE_PARTS = ['time', 'extent', 'form', 'place'] as const satisfies readonly (keyof RespiteTerms)[];

/** What a person filled in about an action, as far as it can be read. */
export type ActionInput = Pick<
  NewAction,
  'kind' | 'what' | 'owner' | 'due' | 'offerId' | 'questionId' | 'need' | 'wanted'
> & {
  /** Of a change: the form had a place for an offer; without it nothing is known of one. */
  readonly asksForOffer?: boolean;
};

interface Theme {
  readonly id: string;
  readonly name: string;
}

/** The fields of an action: the same in the talk and in the plan. Emptied after it was taken. */
export function actionForm(options: {
  readonly words: PlanMessages;
  readonly common: CommonMessages;
  readonly button: string;
  readonly offers: readonly ServiceOffer[];
  readonly themes: readonly Theme[];
  /** The theme that it begins with. */
  readonly theme?: string | undefined;
  /** Adds a field for the need, where the surroundings do not show it. */
  readonly asksForNeed?: boolean;
  /** For names: the carer's where they do it themselves; for contact persons the role is known. */
  readonly supportCase: SupportCase;
  readonly action?: PlanAction;
  /**
   * Takes the input; false leaves the form as it is, with the reason shown by the caller. `pressed` is the value of the
   * button: empty, unless it is one of the `question`.
   */
  readonly take: (input: Outcome<ActionInput, 'needs-chosen'>, pressed: string) => boolean;
  readonly cancel?: TemplateResult | typeof nothing;
  /** What has to be answered before the input is taken; its buttons submit the form. */
  readonly question?: TemplateResult | typeof nothing;
  readonly part?: string;
  /** A directive that saves what is typed until it is added. */
  readonly kept: DirectiveResult;
}): TemplateResult {
  const { words, common, offers, themes, theme = '', asksForNeed = false, action, supportCase } = options;
  const { take, button, cancel = nothing, question = nothing, part, kept } = options;
  // Loaded only where there are offers; until then the field is empty and the rest can be filled in.
  if (offers.length > 0) void import('./offer-choice/define.lazy.js').catch(() => undefined);
  return html`
    <form
      class="fields two"
      autocomplete="off"
      ${kept}
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = event.target as HTMLFormElement;
        const pressed = event.submitter?.getAttribute('value') ?? '';
        if (take(readAction(new FormData(form), supportCase, action), pressed)) form.reset();
      }}
    >
      ${
        offers.length === 0
          ? nothing
          : html`<carer-offer-choice
              class="wide"
              name="offer"
              .offers=${offers}
              .themes=${themes}
              .startTheme=${action?.questionId ?? theme}
              .words=${words.offers}
              .common=${common}
              .defaultValue=${action?.offerId ?? ''}
              @input=${(event: Event) => {
                if (!action) takeFromOffer(event.target as HTMLElementTagNameMap['carer-offer-choice'], offers);
              }}
            ></carer-offer-choice>`
      }
      <label class="field wide">
        <span>${words.what}</span>
        <textarea name="what" rows="2" maxlength="10000" required .defaultValue=${action?.what ?? ''}></textarea>
      </label>
      ${
        asksForNeed
          ? html`
              <label class="field">
                <span>${words.need}</span>
                <input name="need" maxlength="10000" />
              </label>
              <label class="field">
                <span>${words.theme}</span>
                <select name="theme">
                  <option value="">${words.themeNone}</option>
                  ${themes.map(({ id, name }) => html`<option value=${id} ?selected=${id === theme}>${name}</option>`)}
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
        <input type="date" name="due" max=${LAST_DAY} .defaultValue=${action?.due ?? ''} />
      </label>
      <fieldset class="wide respite-only">
        <legend>${words.wanted}</legend>
        ${respiteFields(words, action?.wanted)}
      </fieldset>
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
        <input name="owner" maxlength="300" .defaultValue=${action?.owner ? nameAndRole(action.owner) : ''} />
      </label>
      <label class="check wide chosen-by-carer">
        <input type="checkbox" name="chosen" .defaultChecked=${action?.owner?.party === 'carer'} />
        <span>${words.chosenByCarer}</span>
      </label>
      <div class="row wide">
        <button type="submit" class="go" part=${part ?? nothing}>${button}</button>
        ${cancel}
      </div>
      ${question}
    </form>
  `;
}

/** The fields for respite, wished for or granted: when, how much, in what way and where. */
export function respiteFields(words: PlanMessages, terms: RespiteTerms | undefined): TemplateResult {
  return html`<div class="fields two">
    ${RESPITE_PARTS.map(
      (part) =>
        html`<label class="field">
          <span>${words.respiteParts[part]}</span>
          <input name="respite-${part}" maxlength="300" .defaultValue=${terms?.[part] ?? ''} />
        </label>`,
    )}
  </div>`;
}

export function readRespite(text: (name: string) => string): RespiteTerms | undefined {
  const said = RESPITE_PARTS.flatMap((part) => {
    const value = text(`respite-${part}`);
    return value === '' ? [] : [[part, value] as const];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** Fills in from a chosen offer what is to happen, where that is empty, and whether it has to be applied for. */
function takeFromOffer(choice: HTMLElement & { value: string }, offers: readonly ServiceOffer[]): void {
  const offer = offers.find(({ id }) => id === choice.value);
  const form = choice.closest('form');
  if (!offer || !form) return;
  const what = form.elements.namedItem('what') as HTMLTextAreaElement;
  if (what.value.trim() === '') what.value = offer.name;
  const kind = form.elements.namedItem('kind') as HTMLSelectElement;
  const isUntouched = kind.selectedOptions[0]?.defaultSelected ?? false;
  if (isUntouched && offer.themes.includes('rest-and-respite')) kind.value = 'respite';
  else if (isUntouched && offer.access === 'needs-decision') kind.value = 'application';
  const theme = form.elements.namedItem('theme');
  if (theme instanceof HTMLSelectElement && theme.value === '') theme.value = offer.themes[0] ?? '';
}

function readAction(
  data: FormData,
  { carer, contactPerson, deputy }: SupportCase,
  action: PlanAction | undefined,
): Outcome<ActionInput, 'needs-chosen'> {
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const party = PARTIES.find((one) => one === text('party')) ?? 'service';
  const written = text('owner') || (party === 'carer' ? (carer.name ?? '') : '');
  const known = [action?.owner, contactPerson, deputy].filter((one) => one !== undefined);
  const owner = namedOwner(party, written, data.has('chosen'), known);
  if (!owner.ok) return owner;
  const kind = ActionKind.options.find((one) => one === text('kind')) ?? 'practical-help';
  const wanted = kind === 'respite' ? readRespite(text) : undefined;
  return {
    ok: true,
    value: {
      kind,
      what: text('what'),
      need: text('need'),
      ...(action && { asksForOffer: data.has('offer') }),
      ...(owner.value && { owner: owner.value }),
      ...(text('due') && { due: text('due') }),
      ...(text('offer') && { offerId: text('offer') }),
      ...(text('theme') && { questionId: text('theme') }),
      ...(wanted && { wanted }),
    },
  };
}
