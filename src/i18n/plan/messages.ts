import type { ReviewReason } from '../../domain/plan/follow-up-plan.js';
import type { ActionKind, RespiteTerms, ActionOwner, ActionStatus, Helped } from '../../domain/plan/plan-action.js';
import type { ServiceOffer } from '../../domain/plan/service-offer.js';
import type { AgreementMessages } from '../journal-consent/messages.js';

/** The messages of the plan. */
export interface PlanMessages {
  readonly heading: string;
  readonly statusText: Readonly<Record<'draft' | 'closed', string>>;
  readonly agreedText: (date: string, names: string) => string;
  readonly contactHeading: string;
  readonly contactNone: string;
  readonly deputyHeading: string;
  readonly changeContact: string;
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly hours: string;
  readonly save: string;
  readonly actionsHeading: string;
  readonly empty: string;
  readonly addAction: string;
  readonly kinds: Readonly<Record<ActionKind, string>>;
  readonly kindLabel: string;
  readonly what: string;
  readonly need: string;
  readonly needFor: (need: string) => string;
  readonly theme: string;
  readonly themeNone: string;
  readonly offers: OfferMessages;
  readonly wanted: string;
  readonly respiteParts: Readonly<Record<keyof RespiteTerms, string>>;
  readonly ownerParty: string;
  readonly parties: Readonly<Record<ActionOwner['party'], string>>;
  readonly ownerName: string;
  readonly ownerMissing: string;
  readonly chosenByCarer: string;
  readonly ownedBy: (name: string, party: string) => string;
  readonly due: string;
  readonly dueOn: (date: string) => string;
  readonly overdueBy: (days: number) => string;
  readonly status: Readonly<Record<ActionStatus, string>>;
  readonly change: string;
  readonly removeAction: string;
  readonly undo: string;
  readonly setUnderWay: string;
  readonly setDone: string;
  readonly setNotAvailable: string;
  readonly setDeclined: string;
  readonly setPlanned: string;
  readonly helpedAsk: string;
  readonly helped: Readonly<Record<Helped, string>>;
  readonly helpedText: Readonly<Record<Helped, string>>;
  readonly reason: string;
  readonly alternative: string;
  readonly lookAgainAt: string;
  readonly notAvailableText: (reason: string) => string;
  readonly alternativeText: (alternative: string) => string;
  readonly lookAgainText: (date: string) => string;
  readonly safetyHeading: string;
  readonly safetyEmpty: string;
  readonly situation: string;
  readonly step: string;
  readonly addStep: string;
  readonly removeStep: (situation: string) => string;
  readonly reviewHeading: string;
  readonly reviewDate: string;
  readonly reviewOn: (date: string) => string;
  readonly reviewNone: string;
  readonly reviewDue: string;
  readonly reviewReasons: Readonly<Record<ReviewReason, string>>;
  readonly holdReview: string;
  readonly reviewAsk: string;
  readonly reviewNext: string;
  readonly finishReview: string;
  readonly reviewHeld: (date: string, by: string) => string;
  readonly agreeHeading: string;
  readonly agreeBy: string;
  readonly agreeCarer: string;
  readonly carerHasCopy: string;
  readonly agree: string;
  readonly agreeHint: string;
  readonly printCopy: string;
  readonly stopHeading: string;
  readonly bereavedText: (when: string) => string;
  readonly agreement: AgreementMessages;
  /** What is said otherwise once the person who was ill has died. */
  readonly bereaved: Partial<PlanMessages>;
  readonly refusals: Readonly<
    Record<
      | 'not-added-yet'
      | 'changed-meanwhile'
      | 'not-a-date'
      | 'needs-way-on'
      | 'plan-closed'
      | 'needs-what'
      | 'needs-owner'
      | 'needs-chosen'
      | 'needs-name'
      | 'needs-reason'
      | 'needs-who-agreed'
      | 'already-agreed'
      | 'empty-plan'
      | 'no-such-action'
      | 'nothing-said'
      | 'no-such-step'
      | 'not-available'
      | 'not-agreed-yet'
      | 'nothing-to-agree-to'
      | 'no-such-consent'
      | 'already-withdrawn',
      string
    >
  >;
}
/** The messages of the catalogue, wherever an offer is chosen from it. */
export interface OfferMessages {
  readonly heading: string;
  readonly find: string;
  readonly theme: string;
  readonly allThemes: string;
  readonly offerCount: (count: number) => string;
  readonly moreCount: (count: number) => string;
  readonly showMore: string;
  readonly noMatch: string;
  readonly choose: string;
  readonly chosen: string;
  readonly letGo: string;
  readonly gone: string;
  readonly access: Readonly<Record<ServiceOffer['access'], string>>;
  readonly forWhom: (whom: string) => string;
  readonly languages: (languages: string) => string;
  readonly contact: (contact: string) => string;
  readonly checked: (date: string) => string;
  readonly ended: (date: string) => string;
  readonly unsure: string;
  readonly link: string;
}
