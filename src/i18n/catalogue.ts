import type { QuestionTexts } from '../domain/assessment/question-set.js';
import type { BoardMessages } from './board/messages.js';
import type { CarerCardMessages } from './carer-card/messages.js';
import type { CarerReadingMessages } from './carer-reading/messages.js';
import type { CarersAnswersMessages } from './carers-answers/messages.js';
import type { CaseDeskMessages } from './case-desk/messages.js';
import type { CaseLifeMessages } from './case-life/messages.js';
import type { ChildrenMessages } from './children/messages.js';
import type { BoardFormMessages } from './board-form/messages.js';
import type { BoardWorkMessages } from './board-work/messages.js';
import type { CommonStartMessages } from './common/messages.js';
import type { ConversationMessages } from './conversation/messages.js';
import type { TalkMessages } from './conversation-staff/messages.js';
import type { DocumentMessages } from './documents/messages.js';
import type { DeviceMessages } from './device/messages.js';
import type { FormPagesMessages } from './form-pages/messages.js';
import type { FormPaperMessages } from './form-paper/messages.js';
import type { FormSpokenMessages } from './form-spoken/messages.js';
import type { FormStartMessages } from './form-start/messages.js';
import type { OpenTalkMessages } from './open-talk/messages.js';
import type { FromCarerMessages } from './from-carer/messages.js';
import type { OffersHereMessages } from './offers-here/messages.js';
import type { InvitationMessages } from './invitation/messages.js';
import type { OpeningQuestions } from './opening-questions/messages.js';
import type { PlanMessages } from './plan/messages.js';
import type { PlanCarerMessages } from './plan-carer/messages.js';
import type { PlanDeskMessages } from './plan-staff/messages.js';
import type { PlanSheetMessages } from './plan-sheet/messages.js';
import type { ToldMessages } from './told/messages.js';
import type { TellingCarerMessages } from './telling-carer/messages.js';
import type { QuestionStartTexts } from './question-intro/messages.js';
import type { CommonLaterMessages } from './saving/messages.js';
import type { TrailLegend } from './trail/messages.js';
import type { WhomToCallMessages } from './whom-to-call/messages.js';

/** Every key of every text. A language that lacks one does not compile. */
export interface Catalogue {
  readonly common: CommonStartMessages;
  readonly commonLater: CommonLaterMessages;
  readonly questionStart: QuestionStartTexts;
  readonly questions: QuestionTexts;
  /** Gives the questions as they were asked first, from those of today. */
  readonly firstWording: (texts: QuestionTexts) => QuestionTexts;
  readonly form: FormStartMessages;
  readonly formPages: FormPagesMessages;
  readonly formPaper: FormPaperMessages;
  readonly formSpoken: FormSpokenMessages;
  readonly conversation: ConversationMessages;
  readonly talk: TalkMessages;
  readonly openTalk: OpenTalkMessages;
  readonly openingQuestions: OpeningQuestions;
  readonly plan: PlanMessages;
  readonly planDesk: PlanDeskMessages;
  readonly planCarer: PlanCarerMessages;
  readonly planSheet: PlanSheetMessages;
  readonly carerCard: CarerCardMessages;
  readonly carerReading: CarerReadingMessages;
  readonly caseDesk: CaseDeskMessages;
  readonly caseLife: CaseLifeMessages;
  readonly children: ChildrenMessages;
  readonly told: ToldMessages;
  readonly tellingCarer: TellingCarerMessages;
  readonly whomToCall: WhomToCallMessages;
  readonly offersHere: OffersHereMessages;
  readonly carersAnswers: CarersAnswersMessages;
  readonly fromCarer: FromCarerMessages;
  readonly board: BoardMessages;
  readonly boardForm: BoardFormMessages;
  readonly boardWork: BoardWorkMessages;
  readonly device: DeviceMessages;
  readonly documents: DocumentMessages;
  readonly invitation: InvitationMessages;
  readonly trail: TrailLegend;
}

export interface CommonMessages extends CommonStartMessages, CommonLaterMessages {}

export type FormMessages = FormStartMessages & FormPagesMessages & FormPaperMessages & WhomToCallMessages;
