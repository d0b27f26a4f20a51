import type {
  ConversationRecord,
  OpenConversation,
  Taken,
  Topic,
} from '../../src/domain/conversation/conversation-record.js';
import type { FollowUpPlan } from '../../src/domain/plan/follow-up-plan.js';
import type { SubmittedAssessment } from '../../src/domain/assessment/needs-assessment.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import type { QuestionTexts } from '../../src/domain/assessment/question-set.js';
import type { ServiceOffer } from '../../src/domain/plan/service-offer.js';
import type { SupportCase } from '../../src/domain/case/support-case.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { PlanMessages } from '../../src/i18n/plan/messages.js';
import type { OpeningQuestions } from '../../src/i18n/opening-questions/messages.js';
import type { TalkMessages } from '../../src/i18n/conversation-staff/messages.js';
import type { ConversationMessages } from '../../src/i18n/conversation/messages.js';
import type { LineJournal } from '../controllers/journal-controller.js';
import type { ActionInput } from '../parts/action-form.js';
import type { UnfinishedKeeper } from '../controllers/unfinished-keeper.js';
import type { Draft } from '../parts/form-draft.js';
import type { Removed } from '../parts/undo-toast.js';
import type { Staff } from '../case/staff.js';

export type Refusal = keyof ConversationMessages['refusals'];

/** What both views of a talk show, and what can be done in both. */
export interface Talk {
  readonly words: ConversationMessages;
  readonly common: CommonMessages;
  /** What is asked in a talk: staff ask it, and the carer reads what was answered. */
  readonly talkWords: TalkMessages;
  readonly texts: QuestionTexts;
  readonly supportCase: SupportCase;
  /**
   * Changes a talk and saves it at once. The change is made to the whole record as it is by then, whatever part of it
   * was drawn. True where it was allowed.
   */
  change(
    conversation: Pick<ConversationRecord, 'id'>,
    how: (now: ConversationRecord) => Outcome<ConversationRecord, Refusal>,
  ): boolean;
  /** The carer gives a task back, in every talk into which it was taken over. */
  giveBack(expectationId: string): void;
  /** What this person has begun to write in a form of its own. */
  draft(conversation: Pick<ConversationRecord, 'drafts'>, form: string): Draft | undefined;
  /** Keeps what is being typed in a form of its own, until it is added. */
  keepDraft(conversation: ConversationRecord, form: string, draft: Draft | undefined): void;
  /** Prints the carer's copy. */
  print(): void;
}

/** What staff have before them. */
export interface StaffTalk extends Talk {
  readonly planWords: PlanMessages;
  /** What can be asked; not there until it is fetched, and never waited for. */
  readonly questions: OpeningQuestions | undefined;
  /** The newest form, as the care team may read it. */
  readonly assessment: SubmittedAssessment | undefined;
  /** A form was sent and taken back: that it was, not what stood in it. */
  readonly wasWithdrawn: boolean;
  /** The plan in use, as the care team may read it. */
  readonly plan: FollowUpPlan | undefined;
  readonly conversations: readonly ConversationRecord[];
  /** Ids of the lines that stand in a record and that the carer does not keep: their words are for the team. */
  readonly teamLines: ReadonlySet<string>;
  readonly offers: readonly ServiceOffer[];
  readonly staff: Staff | undefined;
  /** Keeps what is typed about the case in forms that are added by a button. */
  readonly unfinished: UnfinishedKeeper;
  readonly journal: LineJournal;
  /** Which question is asked right now, if any. */
  readonly asks: 'nothing-written' | 'bereaved' | undefined;
  /** What was taken away last, and can be brought back. */
  readonly removed: Removed | undefined;
  /** Somebody else writes in the same talk: their name, or empty where it is not known. */
  readonly elsewhere: string | undefined;
  /** Themes taken up in a talk of which nothing is written; nowhere but on this page. */
  readonly unwrittenThemes: readonly string[];
  takeUpUnwritten(questionId: string): void;
  ask(question: StaffTalk['asks']): void;
  applyToCase(outcome: Outcome<SupportCase, Refusal>): boolean;
  begin(conversation: OpenConversation): void;
  /** Takes an entry away, and offers it back under its name. */
  remove(conversation: OpenConversation, taken: Taken, index: number, name: string): void;
  addToPlan(talk: OpenConversation, topic: Topic, input: Outcome<ActionInput, 'needs-chosen'>): boolean;
  writeNothing(talk: OpenConversation): void;
  read(conversationId: string | undefined): void;
  /** Brings a part of the page into view and puts the focus there. */
  goTo(id: string): void;
  close(talk: OpenConversation): void;
}

/** What a topic is about, in words. */
export function topicName(texts: QuestionTexts, topic: Topic): string {
  return 'other' in topic ? topic.other : (texts.questions[topic.questionId]?.short ?? topic.questionId);
}

/** How the carer is spoken of. */
export function carerName({ supportCase, words }: Pick<Talk, 'supportCase' | 'words'>): string {
  return supportCase.carer.name ?? words.aCarer;
}

/** The text of a field that was typed in. */
export function typed(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;
}
