import type { Appointment } from '../../domain/overview/appointment.js';
import type { ArrangementPart } from '../../domain/plan/arrangement.js';
import type { ApplicationDecision, ActionPart } from '../../domain/plan/plan-action.js';
import type { HelpNumber } from '../form-start/messages.js';
import type { FormerContactMessages } from '../former-contact/messages.js';
import type { TalkOfferMessages } from '../talk-offer/messages.js';

/** The messages of the plan as the carer reads it, on the page and in print. */
export interface PlanCarerMessages {
  readonly heading: string;
  readonly intro: string;
  readonly agreedText: (date: string, names: string) => string;
  readonly notAgreed: string;
  readonly changedSince: (date: string) => string;
  readonly empty: string;
  readonly nextHeading: string;
  readonly nextContact: (date: string) => string;
  readonly nextNone: string;
  readonly reviewOn: (date: string) => string;
  readonly safetyHeading: string;
  /** How the two keep in touch, and what happens if the carer cannot. */
  readonly arrangementHeading: string;
  readonly arrangementParts: Readonly<Record<ArrangementPart, string>>;
  readonly arranged: (part: string, now: string, before: string) => string;
  readonly toDoHeading: string;
  readonly doneHeading: string;
  readonly takesCare: (owner: string) => string;
  readonly youDo: string;
  readonly nobodyYet: string;
  readonly underWay: string;
  readonly by: (date: string) => string;
  readonly late: (date: string) => string;
  readonly given: string;
  readonly done: string;
  readonly declined: string;
  readonly notAvailable: (reason: string) => string;
  readonly alternative: (what: string) => string;
  readonly lookAgain: (date: string) => string;
  readonly wanted: (terms: string) => string;
  readonly granted: (terms: string) => string;
  readonly applied: (date: string) => string;
  readonly decisions: Readonly<Record<ApplicationDecision, string>>;
  readonly decided: (decision: string) => string;
  readonly decidedAt: (decision: string, date: string) => string;
  readonly appeal: (what: string) => string;
  readonly appealBy: (date: string) => string;
  readonly ownNotes: string;
  readonly changesHeading: string;
  readonly differences: Readonly<Record<'added' | 'removed' | 'step-added' | 'step-removed', (what: string) => string>>;
  /** A part of an action that was agreed on otherwise before; without a former value where there was none. */
  readonly partChanged: (what: string, part: string, now: string, before: string) => string;
  readonly partNames: Readonly<Record<ActionPart, string>>;
  readonly nothing: string;
  /** Somebody's own words, in quotation marks. */
  readonly quoted: (words: string) => string;
  readonly calendar: string;
  readonly calendarHint: string;
  readonly calendarSaved: string;
  readonly calendarFile: string;
  /** What stands in a calendar that others may see: neutral, and no more than this. */
  readonly calendarWords: Readonly<Record<Appointment['kind'], string>>;
  readonly proposed: string;
  readonly notNowHeading: string;
  readonly askContact: string;
  readonly contactHelps: string;
  readonly appealPassed: (date: string) => string;
  readonly applicationHeading: string;
  readonly respiteHeading: string;
  readonly helpNumbers: readonly HelpNumber[];
  readonly printed: (date: string) => string;
  /** After a death, before anything else. */
  readonly afterDeath?: string;
  /** What is said otherwise once the person who was ill has died. */
  readonly talkOffer: TalkOfferMessages;
  readonly formerContact: FormerContactMessages;
  readonly bereaved: Partial<PlanCarerMessages>;
}
