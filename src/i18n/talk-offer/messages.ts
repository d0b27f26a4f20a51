import type { TalkOffer } from '../../domain/case/talk-offer.schema.js';

/** What the carer reads and answers on their own page when a talk was offered; the same in the talk and in the plan. */
export interface TalkOfferMessages {
  readonly heading: Readonly<Record<TalkOffer['about'], string>>;
  readonly intro: Readonly<Record<TalkOffer['about'], string>>;
  readonly answers: Readonly<Record<TalkAnswer, string>>;
  /** What was answered, once it is saved. */
  readonly said: Readonly<Record<TalkAnswer, string>>;
  readonly changeMind: string;
  readonly day: AskAgainMessages;
}

export type TalkAnswer = Exclude<TalkOffer['state'], 'offered'>;

/** Choosing the day on which staff ask again. */
export interface AskAgainMessages {
  readonly when: string;
  readonly soon: Readonly<Record<'week' | 'two-weeks' | 'month', string>>;
  readonly otherDay: string;
  readonly noDay: string;
  readonly askAgainOn: (day: string) => string;
}
