import type { StandingNo } from '../../domain/case/talk-offer.js';
import type { TalkOffer } from '../../domain/case/talk-offer.schema.js';
import type { AskAgainMessages } from '../talk-offer/messages.js';

/** What staff read and record of being asked: the form, a talk, and what has changed since. */
export interface AskingMessages {
  readonly heading: string;
  readonly about: Readonly<Record<'form' | TalkOffer['about'], string>>;
  readonly recorded: (by: string, date: string) => string;
  readonly answeredByCarer: (date: string) => string;
  readonly day: AskAgainMessages;
  readonly changedHeading: string;
  readonly changedHint: string;
  readonly changedOn: (what: string, date: string) => string;
  readonly askAnew: string;
  readonly takeBack: string;
  readonly thanksHeading: string;
  readonly saidNo: Readonly<Record<StandingNo['because'], (carer: string) => string>>;
  readonly thanks: string;
  readonly thanksAnew: string;
  readonly dontAsk: string;
  readonly beginAnyway: string;
  /** Above what the form says of how its carer is reached. */
  readonly reachedHeading: (carer: string) => string;
}
