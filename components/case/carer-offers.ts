import type { LitElement, TemplateResult } from 'lit';
import { nothing } from 'lit';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
import { conversationRecordKind } from '../../src/domain/conversation/conversation-record.js';
import { latestForm } from '../../src/domain/overview/arranged.js';
import { currentPlan } from '../../src/domain/plan/current-plan.js';
import { followUpPlanKind } from '../../src/domain/plan/follow-up-plan.js';
import { carersThemes } from '../../src/domain/plan/offers-for-carer.js';
import type { PlanAction } from '../../src/domain/plan/plan-action.js';
import type { ServiceOffer } from '../../src/domain/plan/service-offer.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import { loadQuestions } from '../../src/i18n/questions/load.js';
import type { OffersHereMessages } from '../../src/i18n/offers-here/messages.js';
import { offersHere, reachOffer } from '../parts/offers-here.js';
import type { CaseController } from './case-controller.js';
import type { CarersOwnWords } from './carers-own-words.js';
import { catalogueOf } from './offer-catalogue.js';

/** An element that was given the offers of the host. */
export interface OfferingElement extends LitElement {
  readonly offers: readonly ServiceOffer[];
  readonly messages: Partial<OffersHereMessages>;
}

/** What exists here for a carer, on a page that shows their case. */
export class CarerOffers {
  readonly #element: OfferingElement;
  readonly #openCase: CaseController<object>;
  readonly #locale: CarersOwnWords;
  #isFetching = false;

  constructor(element: OfferingElement, openCase: CaseController<object>, locale: CarersOwnWords) {
    this.#element = element;
    this.#openCase = openCase;
    this.#locale = locale;
  }

  /** For the themes of the latest form, and of what was talked about and planned since. */
  section(common: CommonMessages): TemplateResult | typeof nothing {
    const { records, supportCase } = this.#openCase;
    const { words, questions } = this.#words();
    const offers = catalogueOf(this.#element.offers, supportCase.phase);
    if (offers.length === 0 || supportCase.phase === 'closed') return nothing;
    if (!questions) this.#fetchNames();
    if (!words || !questions) return nothing;
    const themes = carersThemes(latestForm(records.all(needsAssessmentKind)), [
      ...records
        .all(conversationRecordKind)
        .flatMap(({ topics }) => topics.map((topic) => ('questionId' in topic ? topic.questionId : undefined))),
      ...(currentPlan(records.all(followUpPlanKind))?.actions.map(({ questionId }) => questionId) ?? []),
    ]);
    return offersHere({
      ...{ words, common, offers, themes },
      themeName: (theme) => questions.questions[theme]?.text ?? theme,
    });
  }

  /** How to reach the service of an action; also one that was chosen in another phase of the case. */
  reach(common: CommonMessages, action: PlanAction): TemplateResult | typeof nothing {
    const { words } = this.#words();
    return words ? reachOffer({ words, common }, catalogueOf(this.#element.offers, 'closed'), action) : nothing;
  }

  /** The names of the themes, which not every page has; asked for where there is something to show under them. */
  #fetchNames(): void {
    if (this.#isFetching) return;
    this.#isFetching = true;
    this.#locale.add('questions', loadQuestions).catch(() => {
      // Offline: asked for again when the page is next drawn.
      this.#isFetching = false;
    });
  }

  #words(): { words: OffersHereMessages | undefined; questions: NonNullable<CarersOwnWords['messages']>['questions'] } {
    const { offersHere: words, questions } = this.#locale.messages ?? {};
    return { words: words && { ...words, ...this.#element.messages }, questions };
  }
}
