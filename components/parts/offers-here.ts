import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../src/browser/clock-and-ids.js';
import { offersForCarer, type CarersThemes, type OffersForTheme } from '../../src/domain/plan/offers-for-carer.js';
import { stateOfOffer, type ServiceOffer } from '../../src/domain/plan/service-offer.js';
import type { CommonStartMessages } from '../../src/i18n/common/messages.js';
import { formatDate } from '../../src/i18n/format-date.js';
import type { OffersHereMessages } from '../../src/i18n/offers-here/messages.js';
import { withNumbers } from './whom-to-call.js';

/** The words that offers are shown with. */
export interface OfferWords {
  readonly words: OffersHereMessages;
  readonly common: CommonStartMessages;
}

/** How many offers of a theme stand open; the others are folded. */
const OPEN = 3;

/** What exists here for the carer's themes; nothing where nothing does. */
export function offersHere(
  about: OfferWords & {
    /** The usable offers of the host's catalogue, for the phase of the case. */
    readonly offers: readonly ServiceOffer[];
    readonly themes: CarersThemes;
    readonly themeName: (theme: string) => string;
  },
): TemplateResult | typeof nothing {
  const { words, offers, themes, themeName } = about;
  const found = offersForCarer(offers, themes, today());
  if (found.length === 0) return nothing;
  const under = (one: OffersForTheme): TemplateResult => html`
    <h4 class="theme">${themeName(one.theme)}</h4>
    ${one.offers.slice(0, OPEN).map((offer) => offerItem(about, offer))}
    ${
      one.offers.length > OPEN
        ? html`<details>
            <summary>${words.offersMore(one.offers.length - OPEN)}</summary>
            ${one.offers.slice(OPEN).map((offer) => offerItem(about, offer))}
          </details>`
        : nothing
    }
  `;
  const chosen = found.filter(({ isChosen }) => isChosen);
  const others = found.filter(({ isChosen }) => !isChosen);
  return html`<section class="offers-here" aria-labelledby="offers-here-heading">
    <h3 id="offers-here-heading">${words.offersHeading}</h3>
    <p class="soft">${words.offersIntro}</p>
    ${chosen.map(under)}
    ${
      chosen.length === 0 || others.length === 0
        ? others.map(under)
        : html`<details>
            <summary>${words.offersOthers}</summary>
            ${others.map(under)}
          </details>`
    }
  </section>`;
}

function offerItem(about: OfferWords, offer: ServiceOffer): TemplateResult {
  const { words, common } = about;
  const { name, what, contact, link, access, forWhom, area, languages, validAsOf, validUntil } = offer;
  const day = (date: string): string => formatDate(common, date, today());
  const kind = [
    words.offerAccess[access],
    forWhom ? words.offerForWhom(forWhom) : '',
    area ? words.offerArea(area) : '',
    languages?.length ? words.offerLanguages(languages.join(', ')) : '',
    validUntil ? words.offerUntil(day(validUntil)) : '',
    validAsOf ? words.offerChecked(day(validAsOf)) : '',
    stateOfOffer(offer, today()) === 'unsure' ? words.offerUnsure : '',
  ];
  return html`<article class="offer">
    <h5>${name}</h5>
    <p class="pre">${what}</p>
    ${contact ? html`<p class="how">${withNumbers(contact)}</p>` : nothing}
    ${link ? linkTo(about, name, link) : nothing}
    <p class="soft">${kind.filter(Boolean).join(' ')}</p>
  </article>`;
}

/** No service has to know from which page somebody comes. */
function linkTo({ words }: OfferWords, name: string, link: string): TemplateResult {
  return html`<p class="how"><a href=${link} rel="noreferrer">${words.offerLink(name)}</a></p>`;
}

/** How to reach the service of an action, on the screen and on paper; nothing where it is not known, or has ended. */
export function reachOffer(
  about: OfferWords,
  offers: readonly ServiceOffer[],
  { offerId, what }: { readonly offerId?: string | undefined; readonly what: string },
): TemplateResult | typeof nothing {
  const offer = offers.find(({ id }) => id === offerId);
  if (!offer || stateOfOffer(offer, today()) === 'ended') return nothing;
  const { name, contact, link } = offer;
  const whom = [name === what ? '' : name, contact ?? ''].filter(Boolean).join(', ');
  if (whom === '' && !link) return nothing;
  return html`<div class="reach soft">
    ${whom === '' ? nothing : html`<p>${withNumbers(about.words.offerAsk(whom))}</p>`}
    ${link ? html`<p><a href=${link} rel="noreferrer">${link.replace(/^https:\/\/(www\.)?/, '')}</a></p>` : nothing}
  </div>`;
}
