import type { Catalogue } from '../../src/i18n/catalogue.js';
import type { LoadMessages } from '../../src/i18n/load-messages.js';

/** The sections of messages that are fetched with what stands on every page of a carer. */
export type CarersOwnSection = 'tellingCarer' | 'carerCard' | 'offersHere' | 'carersAnswers' | 'questions';

/** What is asked of an element's messages. */
export interface CarersOwnWords {
  readonly messages: Partial<Catalogue> | undefined;
  add<Section extends CarersOwnSection>(section: Section, load: LoadMessages<Section>): Promise<void>;
}
