import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { offerSearch, type OfferSearch } from '../../../src/domain/plan/offer-search.js';
import { stateOfOffer, type ServiceOffer } from '../../../src/domain/plan/service-offer.js';
import { formatDate } from '../../../src/i18n/format-date.js';
import type { CommonMessages } from '../../../src/i18n/catalogue.js';
import type { OfferMessages } from '../../../src/i18n/plan/messages.js';
import { today } from '../../../src/browser/clock-and-ids.js';
import { offerChoiceStyles } from './offer-choice.styles.js';
import { StyleController } from '../../controllers/style-controller.js';

/** Offers shown at once; searching narrows down the rest. */
const SHOWN = 8;

/** One search index for each catalogue, shared by all forms. */
const searches = new WeakMap<readonly ServiceOffer[], OfferSearch>();

function searchOf(offers: readonly ServiceOffer[], themes: readonly { id: string; name: string }[]): OfferSearch {
  const search =
    searches.get(offers) ?? offerSearch(offers, Object.fromEntries(themes.map(({ id, name }) => [id, name])));
  searches.set(offers, search);
  return search;
}

/**
 * Finds an offer in the host's catalogue: a field of the form it stands in, with the id of the offer as its value. For
 * use inside the elements of this package.
 *
 * @internal
 */
export class CarerOfferChoice extends LitElement {
  static readonly formAssociated = true;
  static override readonly shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };
  static override readonly styles = offerChoiceStyles;

  @property({ attribute: false }) offers: readonly ServiceOffer[] = [];
  /** Themes to narrow down by. */
  @property({ attribute: false }) themes: readonly { readonly id: string; readonly name: string }[] = [];
  /** The theme that the search begins with. */
  @property({ attribute: false }) startTheme = '';
  @property({ attribute: false }) words: OfferMessages | undefined;
  @property({ attribute: false }) common: CommonMessages | undefined;
  /** The offer that the form begins with, and comes back to. */
  @property({ attribute: false }) defaultValue = '';

  @state() private chosen: string | undefined;
  @state() private wanted = '';
  @state() private chosenTheme: string | undefined;
  @state() private isOpen = false;
  @state() private limit = SHOWN;

  readonly #styles = new StyleController(this);
  readonly #internals = this.attachInternals();

  /** The id of the chosen offer; empty where there is none. May be set before the code of the element is there. */
  @property({ attribute: false })
  get value(): string {
    return this.chosen ?? this.defaultValue;
  }

  set value(id: string) {
    this.chosen = id;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#styles.rootElsewhere() ?? super.createRenderRoot();
  }

  formResetCallback(): void {
    this.chosen = undefined;
    this.wanted = '';
    this.chosenTheme = undefined;
    this.isOpen = false;
  }

  get #theme(): string {
    return this.chosenTheme ?? this.startTheme;
  }

  override willUpdate(): void {
    this.#internals.setFormValue(this.value);
  }

  #choose(id: string): void {
    this.chosen = id;
    this.isOpen = false;
    this.#internals.setFormValue(id);
    this.dispatchEvent(new InputEvent('input', { bubbles: true }));
    void this.updateComplete.then(() =>
      this.shadowRoot?.querySelector<HTMLElement>('.chosen button, summary')?.focus(),
    );
  }

  override render(): TemplateResult | typeof nothing {
    const { words, common, value } = this;
    if (!words || !common) return nothing;
    const offer = this.offers.find(({ id }) => id === value);
    if (value !== '') {
      return html`<div class="chosen" role="group" aria-label=${words.chosen}>
        <div>${offer ? this.#about(offer, words, common) : html`<span class="mark">${words.gone}</span>`}</div>
        <button
          type="button"
          @click=${() => {
            this.#choose('');
          }}
        >
          ${words.letGo}
        </button>
      </div>`;
    }
    return html`
      <details
        ?open=${this.isOpen}
        @toggle=${(event: Event) => {
          this.isOpen = (event.target as HTMLDetailsElement).open;
        }}
      >
        <summary>${words.heading}</summary>
        ${this.isOpen ? this.#search(words, common) : nothing}
      </details>
    `;
  }

  #search(words: OfferMessages, common: CommonMessages): TemplateResult {
    const found = searchOf(
      this.offers,
      this.themes,
    )({ words: this.wanted, theme: this.#theme === '' ? undefined : this.#theme });
    const shown = found.slice(0, this.limit);
    return html`
      <div class="tools" role="search">
        <label>
          ${words.find}
          <input
            type="search"
            autocomplete="off"
            maxlength="100"
            .value=${this.wanted}
            @input=${(event: Event) => {
              // Typing in the search is no change of the surrounding form.
              event.stopPropagation();
              this.wanted = (event.target as HTMLInputElement).value;
              this.limit = SHOWN;
            }}
            @keydown=${(event: KeyboardEvent) => {
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
        </label>
        ${
          this.themes.length === 0
            ? nothing
            : html`<label>
                ${words.theme}
                <select
                  @input=${(event: Event) => {
                    event.stopPropagation();
                  }}
                  @change=${(event: Event) => {
                    this.chosenTheme = (event.target as HTMLSelectElement).value;
                  }}
                >
                  <option value="">${words.allThemes}</option>
                  ${this.themes.map(
                    ({ id, name }) => html`<option value=${id} .selected=${this.#theme === id}>${name}</option>`,
                  )}
                </select>
              </label>`
        }
      </div>
      <p class="soft" role="status">${found.length === 0 ? words.noMatch : words.offerCount(found.length)}</p>
      <ul>
        ${repeat(
          shown,
          ({ id }) => id,
          (offer) => html`
            <li>
              <div>${this.#about(offer, words, common)}</div>
              <button
                type="button"
                aria-label="${words.choose}: ${offer.name}"
                @click=${() => {
                  this.#choose(offer.id);
                }}
              >
                ${words.choose}
              </button>
            </li>
          `,
        )}
      </ul>
      ${
        found.length > this.limit
          ? html`<p class="soft">${words.moreCount(found.length - this.limit)}</p>
              <button
                type="button"
                @click=${() => {
                  this.limit += SHOWN;
                }}
              >
                ${words.showMore}
              </button>`
          : nothing
      }
    `;
  }

  #about(offer: ServiceOffer, words: OfferMessages, common: CommonMessages): TemplateResult {
    const { name, what, access, forWhom, area, languages, contact, link } = offer;
    const line = [
      words.access[access],
      forWhom && words.forWhom(forWhom),
      area,
      languages && languages.length > 0 && words.languages(languages.join(', ')),
    ];
    return html`
      <p><b>${name}</b></p>
      ${this.#mark(offer, words, common)}
      <p>${what}</p>
      <p class="soft">${line.filter(Boolean).join(' · ')}</p>
      ${contact ? html`<p class="soft">${words.contact(contact)}</p>` : nothing}
      ${
        link
          ? html`<p>
              <a href=${link} target="_blank" rel="noopener noreferrer" aria-label="${words.link}: ${name}"
                >${words.link}</a
              >
            </p>`
          : nothing
      }
    `;
  }

  /**
   * A mark on an offer that is out of date or uncertain, shown before it is chosen; quietly also that it was checked.
   */
  #mark(offer: ServiceOffer, words: OfferMessages, common: CommonMessages): TemplateResult | typeof nothing {
    const { validAsOf, validUntil } = offer;
    const how = stateOfOffer(offer, today());
    if (how === 'ended' && validUntil)
      return html`<p class="mark">${words.ended(formatDate(common, validUntil, today()))}</p>`;
    if (how === 'unsure') return html`<p class="mark">${words.unsure}</p>`;
    return validAsOf ? html`<p class="soft">${words.checked(formatDate(common, validAsOf, today()))}</p>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'carer-offer-choice': CarerOfferChoice;
  }
}
