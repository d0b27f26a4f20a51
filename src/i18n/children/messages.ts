import type { ChildContact } from '../../domain/case/child.schema.js';

/** The messages about the children who are known; fetched where there are any. */
export interface ChildrenMessages {
  readonly who: string;
  readonly whoHint: string;
  readonly bornIn: string;
  readonly bornText: (year: string) => string;
  readonly knows: string;
  readonly knowsText: (text: string) => string;
  readonly school: string;
  readonly schoolMay: string;
  readonly informedBy: string;
  readonly informedByMay: string;
  readonly informedByText: (who: string) => string;
  readonly consents: Readonly<Record<ChildContact['consent'], string>>;
  /** Somebody outside the family, with what the carer has said to staff talking with them. */
  readonly contactText: Readonly<Record<ChildContact['consent'], (who: string) => string>>;
  /** The same, as the carer reads it. */
  readonly contactToCarer: Readonly<Record<ChildContact['consent'], (who: string) => string>>;
  readonly tasks: string;
  readonly tasksText: (text: string) => string;
  readonly followedUpBy: string;
  readonly followUpDue: string;
  readonly followUpText: (who: string, date: string) => string;
  readonly nobodyFollowsUp: string;
  readonly add: string;
  readonly addAnother: string;
  readonly remove: (who: string) => string;
  readonly interpretedHeading: string;
  readonly interpretedHint: string;
  readonly interpretedWho: string;
  readonly interpretedOther: string;
  readonly interpretedOtherName: string;
  readonly interpretedDay: string;
  readonly recordInterpreted: string;
  readonly interpretedText: (date: string) => string;
  readonly takeBackInterpreted: (who: string) => string;
  readonly lineHeading: string;
  readonly lineToCarer: (text: string) => string;
  readonly lineGround: string;
  readonly lineLabel: string;
  /** A sentence in neutral words, made of nothing but the number of children. */
  readonly lineSuggestion: (count: number) => string;
  readonly useSuggestion: string;
  readonly lineHint: string;
  readonly tellHeading: string;
  /** The words to say to the carer. */
  readonly tellWords: string;
  readonly toldBy: string;
  readonly isTold: string;
  readonly toldText: (name: string, date: string) => string;
  readonly toldAnew: string;
  readonly keepOut: string;
  /** What is said otherwise once the person who was ill has died. */
  readonly bereaved: Partial<ChildrenMessages>;
}
