import { html, type TemplateResult } from 'lit';
import type { CarerCardMessages } from '../../src/i18n/carer-card/messages.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { TellingCarerMessages } from '../../src/i18n/telling-carer/messages.js';
import type { CaseController } from './case-controller.js';
import { CarerTellings, type CarerTellingView } from './carer-tellings.js';
import { ownCard } from './own-card.js';
import { OwnCardActions } from './own-card-actions.js';

export { ownCardStyles } from './own-card.styles.js';

/** The words of {@link carersOwn}. */
export interface CarersOwnWords {
  readonly telling: TellingCarerMessages;
  readonly card: CarerCardMessages;
  readonly common: CommonMessages;
}

/**
 * What stands below every page of a carer: their place to tell about the one who is ill, and what is kept about them.
 * Fetched once the page is shown.
 */
export function carersOwn(
  openCase: CaseController<{ readonly telling: CarerTellingView }>,
): (words: CarersOwnWords) => TemplateResult {
  const tellings = new CarerTellings(openCase);
  const card = new OwnCardActions(openCase);
  return ({ telling, card: cardWords, common }) => html`
    ${tellings.section(telling, common)} ${ownCard({ cardWords, common, supportCase: openCase.supportCase }, card)}
  `;
}
