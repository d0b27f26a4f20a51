import type { ServiceOffer } from '../../domain/plan/service-offer.js';

/** The messages about what a carer can use where they live, below their form, their plan and their talks. */
export interface OffersHereMessages {
  readonly offersHeading: string;
  readonly offersIntro: string;
  /** Above the offers for themes that the carer answered and did not choose to talk about; folded. */
  readonly offersOthers: string;
  readonly offersMore: (count: number) => string;
  readonly offerAccess: Readonly<Record<ServiceOffer['access'], string>>;
  readonly offerChecked: (date: string) => string;
  readonly offerUnsure: string;
  readonly offerUntil: (date: string) => string;
  readonly offerForWhom: (whom: string) => string;
  readonly offerArea: (area: string) => string;
  readonly offerLanguages: (languages: string) => string;
  readonly offerLink: (name: string) => string;
  /** Below an action: whom to ask about it. */
  readonly offerAsk: (contact: string) => string;
}
