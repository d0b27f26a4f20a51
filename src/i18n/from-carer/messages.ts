import type { FollowedUp, Heard } from '../../domain/conversation/after-talk.schema.js';
import type { TalkOffer } from '../../domain/case/talk-offer.schema.js';
import type { Helped } from '../../domain/plan/plan-action.js';
import type { Came } from '../../domain/plan/plan-report.schema.js';

/** The messages with which staff read what a carer has answered, and note how a service goes. */
export interface FromCarerMessages {
  readonly fromCarerHeading: string;
  readonly fromCarerOn: (date: string) => string;
  readonly fromCarerSeen: (name: string, date: string) => string;
  readonly fromCarerAction: (what: string) => string;
  readonly fromCarerGaveBack: (what: string) => string;
  readonly fromCarerSooner: string;
  readonly fromCarerTalk: Readonly<Record<Exclude<TalkOffer['state'], 'offered'>, string>>;
  readonly fromCarerTakenBack: (line: string) => string;
  readonly fromCarerAfterTalk: (date: string) => string;
  readonly fromCarerHeard: Readonly<Record<Heard, string>>;
  readonly fromCarerFollowed: Readonly<Record<FollowedUp, string>>;
  readonly cameAsk: string;
  readonly cameChoices: Readonly<Record<Came, string>>;
  readonly cameSaid: Readonly<Record<Came, string>>;
  readonly helpedAsk: string;
  readonly helpedChoices: Readonly<Record<Helped, string>>;
  readonly helpedSaid: Readonly<Record<Helped, string>>;
  readonly noteHow: string;
  readonly noteWords: string;
  readonly noteSave: string;
  readonly noted: (what: string) => string;
  readonly noteBy: (name: string, date: string) => string;
  readonly noteByCarer: (date: string) => string;
}
