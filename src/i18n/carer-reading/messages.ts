import type { PromptId } from '../../domain/conversation/prompt.js';
import type { ConversationMessages } from '../conversation/messages.js';
import type { HelpNumber } from '../form-start/messages.js';
import type { CommonLaterMessages } from '../saving/messages.js';
import type { TalkOfferMessages } from '../talk-offer/messages.js';

/** The messages of the carer's page of the talk. They speak to the carer, also where the desk of staff says it otherwise. */
export interface CarerReadingMessages
  extends Pick<ConversationMessages, 'outcomes' | 'interpreters' | 'lookAgain'>, Pick<CommonLaterMessages, 'sharing'> {
  readonly youConfirmed: (date: string) => string;
  readonly helpNumbers: readonly HelpNumber[];
  readonly carerHeading: string;
  readonly carerIntro: string;
  readonly carerEmpty: string;
  readonly addCorrection: string;
  readonly correctionAbout: string;
  readonly correctionWhole: string;
  readonly correctionText: string;
  readonly correctionKind: string;
  readonly sendCorrection: string;
  readonly confirm: string;
  readonly printCopy: string;
  readonly yourTask: (date: string) => string;
  readonly giveBackOwn: string;
  readonly givenBackOwn: (date: string) => string;
  readonly talkOffer: TalkOfferMessages;
  /** What was asked about, above what was said to it. */
  readonly prompts: Readonly<Record<PromptId, string>>;
  /** What is said otherwise once the person who was ill has died. */
  readonly bereaved: Partial<CarerReadingMessages>;
}
