/** What stands on every page of a carer below what they came for. Fetched once the page is shown, by the plan and the talk. */
import { html, nothing, type TemplateResult } from 'lit';
import { loadCarerCard } from '../../src/i18n/carer-card/load.js';
import type { CarerCardMessages } from '../../src/i18n/carer-card/messages.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import { carersAnswersAtHand } from '../../src/i18n/carers-answers/at-hand.js';
import type { CarersAnswersMessages } from '../../src/i18n/carers-answers/messages.js';
import { forPhase } from '../../src/i18n/for-phase.js';
import { offersHereAtHand } from '../../src/i18n/offers-here/at-hand.js';
import type { TalkOfferMessages } from '../../src/i18n/talk-offer/messages.js';
import { loadTellingCarer } from '../../src/i18n/telling-carer/load.js';
import type { TellingCarerMessages } from '../../src/i18n/telling-carer/messages.js';
import { addStyles } from '../controllers/style-controller.js';
import { askAgainDay } from '../parts/ask-again-day.js';
import { offersHereStyles } from '../parts/offers-here.styles.js';
import { seenReceipt } from '../parts/seen-receipt.js';
import type { BelowTalkAnswer } from '../parts/talk-answer.js';
import type { CaseController } from './case-controller.js';
import { CarerOffers, type OfferingElement } from './carer-offers.js';
import { CarerTellings, type CarerTellingView } from './carer-tellings.js';
import type { CarersOwnWords } from './carers-own-words.js';
import { OwnAgreements, type OwnAgreementsView } from './own-agreements.js';
import { ownCard } from './own-card.js';
import { askAgainStyles } from '../parts/ask-again-day.styles.js';
import { ownCardStyles } from './own-card.styles.js';
import { OwnCardActions } from './own-card-actions.js';

/** What the view state of an element holds for it. */
export interface CarersOwnView {
  readonly telling: CarerTellingView;
  readonly agreements: OwnAgreementsView;
}

type OwnElement = OfferingElement & {
  readonly messages: Partial<TellingCarerMessages & CarerCardMessages & CarersAnswersMessages>;
};

/** Fetches the words, and gives what can be shown. */
export async function carersOwn(
  element: OwnElement,
  openCase: CaseController<CarersOwnView>,
  locale: CarersOwnWords,
): Promise<CarersOwn> {
  await Promise.all([
    locale.add('tellingCarer', loadTellingCarer),
    locale.add('carerCard', loadCarerCard),
    locale.add('carersAnswers', carersAnswersAtHand),
    locale.add('offersHere', offersHereAtHand),
  ]);
  addStyles(element, ownCardStyles);
  addStyles(element, askAgainStyles);
  addStyles(element, offersHereStyles);
  return new CarersOwn(element, openCase, locale);
}

export class CarersOwn {
  readonly offers: CarerOffers;
  readonly #element: OwnElement;
  readonly #openCase: CaseController<CarersOwnView>;
  readonly #locale: CarersOwnWords;
  readonly #tellings: CarerTellings;
  readonly #card: OwnCardActions;
  readonly #agreements: OwnAgreements;

  constructor(element: OwnElement, openCase: CaseController<CarersOwnView>, locale: CarersOwnWords) {
    this.#element = element;
    this.#openCase = openCase;
    this.#locale = locale;
    this.offers = new CarerOffers(element, openCase, locale);
    this.#tellings = new CarerTellings(openCase);
    this.#card = new OwnCardActions(openCase);
    this.#agreements = new OwnAgreements(element, openCase);
  }

  /** The words in which a carer answers back. */
  get answerWords(): CarersAnswersMessages | undefined {
    const { carersAnswers: words } = this.#locale.messages ?? {};
    return words && { ...forPhase(words, this.#openCase.supportCase.phase), ...this.#element.messages };
  }

  /** Below the answer to an offered talk: the day to ask again, and who has seen it. */
  belowTalkAnswer(words: TalkOfferMessages, common: CommonMessages): BelowTalkAnswer {
    const { answerWords } = this;
    return ({ by, state, askAgainOn, seen }, answer) => html`
      ${
        state === 'later'
          ? askAgainDay({
              words: words.day,
              common,
              name: words.answers.later,
              chosen: askAgainOn,
              choose: (day) => {
                answer('later', day);
              },
            })
          : nothing
      }
      ${by === 'carer' && answerWords ? seenReceipt(answerWords, common, seen) : nothing}
    `;
  }

  /**
   * What exists here, the sentences in the patient's journal, the place to tell about the one who is ill, and what is
   * kept about the carer.
   */
  below(common: CommonMessages): TemplateResult {
    const { supportCase } = this.#openCase;
    const { tellingCarer, carerCard } = this.#locale.messages ?? {};
    const { answerWords } = this;
    const { messages } = this.#element;
    return html`
      ${this.offers.section(common)} ${answerWords && this.#agreements.section(answerWords, common)}
      ${tellingCarer && this.#tellings.section({ ...forPhase(tellingCarer, supportCase.phase), ...messages }, common)}
      ${
        carerCard &&
        ownCard(
          { cardWords: { ...forPhase(carerCard, supportCase.phase), ...messages }, common, supportCase },
          this.#card,
        )
      }
    `;
  }
}
