import type { HelpNumber } from '../form-start/messages.js';

/** The messages of the place where a carer tells what they see in the one who is ill. For the carer. */
export interface TellingCarerMessages {
  readonly tellHeading: string;
  readonly tellIntro: string;
  readonly tellJournal: string;
  readonly tellNoAlarm: string;
  /** Whom to call when it cannot wait. */
  readonly helpNumbers: readonly HelpNumber[];
  readonly tellText: string;
  readonly tellSend: string;
  readonly tellSent: string;
  readonly toldListHeading: string;
  readonly youTold: (when: string) => string;
  readonly staffWrote: (name: string, when: string) => string;
  readonly toldUnread: string;
  readonly toldReceived: (name: string, date: string) => string;
  readonly toldFollowed: (who: string) => string;
  readonly toldFollowedBy: (who: string, date: string) => string;
  readonly toldLate: (who: string, date: string) => string;
  readonly toldAskContact: string;
  readonly toldUnanswered: string;
  readonly toldCameOfIt: string;
  readonly toldAnsweredBy: (name: string, date: string) => string;
  readonly toldAgreed: (date: string) => string;
  readonly toldDocumented: (name: string, date: string) => string;
  readonly tellTakeBack: string;
  readonly tellTakeBackAsk: string;
  readonly tellTakeBackYes: string;
  readonly tellRefusals: Readonly<Record<'nothing-said' | 'case-closed' | 'no-such-telling' | 'already-read', string>>;
  /** What is said otherwise once the person who was ill has died. */
  readonly bereaved: Partial<TellingCarerMessages>;
}
