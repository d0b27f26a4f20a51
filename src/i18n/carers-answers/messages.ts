import type { AfterTalk, FollowedUp, Heard } from '../../domain/conversation/after-talk.schema.js';
import type { Helped } from '../../domain/plan/plan-action.js';
import type { Came } from '../../domain/plan/plan-report.schema.js';

/** Why an answer was not taken. */
export type AnswerRefusal = 'nothing-said' | 'already-seen' | 'changed';

/** The messages with which a carer answers back: on their plan, after a talk, and to what they had agreed to. */
export interface CarersAnswersMessages {
  readonly cameAsk: string;
  readonly cameChoices: Readonly<Record<Came, string>>;
  readonly helpedAsk: string;
  readonly helpedChoices: Readonly<Record<Helped, string>>;
  readonly moreAsk: string;
  readonly answerReadBy: string;
  readonly answerSend: string;
  /** Answers anew while it runs. */
  readonly answerAgain: string;
  readonly youAnswered: (date: string) => string;
  readonly teamSaidOfIt: (name: string, date: string) => string;
  readonly cameSaid: Readonly<Record<Came, string>>;
  readonly helpedSaid: Readonly<Record<Helped, string>>;
  /** The receipt: who has seen it. */
  readonly answerUnseen: string;
  readonly answerSeen: (name: string, date: string) => string;
  readonly answerTakeBack: string;
  readonly answerRefusals: Readonly<Record<AnswerRefusal, string>>;
  readonly giveBack: string;
  readonly giveBackHint: string;
  readonly gaveBack: (date: string) => string;
  readonly giveBackUndo: string;
  readonly sooner: string;
  readonly soonerAbout: string;
  readonly soonerNoAlarm: string;
  readonly soonerSend: string;
  readonly soonerAsked: (date: string) => string;
  readonly soonerUndo: string;
  readonly afterHeading: string;
  readonly afterIntro: string;
  readonly heardAsk: string;
  readonly heardChoices: Readonly<Record<Heard, string>>;
  readonly followedAsk: string;
  readonly followedChoices: Readonly<Record<FollowedUp, string>>;
  readonly afterWho: string;
  readonly afterSharing: Readonly<Record<AfterTalk['sharing'], string>>;
  readonly afterSave: string;
  readonly heardSaid: Readonly<Record<Heard, string>>;
  readonly followedSaid: Readonly<Record<FollowedUp, string>>;
  readonly afterKept: string;
  readonly yesHeading: string;
  readonly yesIntro: string;
  readonly yesSaid: (date: string) => string;
  readonly yesTakeBack: string;
  readonly yesAsk: string;
  readonly yesConfirm: string;
  readonly yesGone: (date: string) => string;
  readonly yesGoneMeans: string;
  readonly bereaved: Partial<CarersAnswersMessages>;
}
