import type { ConversationRecord, OpenConversation, Topic } from '../../src/domain/conversation-record.js';
import type { FollowUpPlan } from '../../src/domain/follow-up-plan.js';
import type { SubmittedAssessment } from '../../src/domain/needs-assessment.js';
import type { Outcome } from '../../src/domain/outcome.js';
import type { QuestionTexts } from '../../src/domain/question-set.js';
import type { ServiceOffer } from '../../src/domain/service-offer.js';
import type { SupportCase } from '../../src/domain/support-case.js';
import type {
  CommonMessages,
  ConversationMessages,
  OpeningQuestions,
  PlanMessages,
  TalkMessages,
} from '../../src/i18n/messages.js';
import type { LineJournal } from '../controllers/journal-controller.js';
import type { ActionInput } from '../parts/action-form.js';
import type { Draft } from '../parts/kept-form.js';
import type { Removed } from '../parts/undo-toast.js';
import type { Staff } from '../staff.js';

export type Refusal = keyof ConversationMessages['refusals'];

/** What both views of a talk show, and what can be done in both. */
export interface Talk {
  readonly words: ConversationMessages;
  readonly common: CommonMessages;
  readonly texts: QuestionTexts;
  readonly supportCase: SupportCase;
  /** Takes over a change of a talk and saves it at once. True where it was allowed. */
  apply(outcome: Outcome<ConversationRecord, Refusal>): boolean;
  /** Keeps what is being typed in a form of its own, until it is added. */
  keepDraft(conversation: ConversationRecord, form: string, draft: Draft | undefined): void;
  /** Prints the carer's copy. */
  print(): void;
}

/** What staff have before them. */
export interface StaffTalk extends Talk {
  readonly planWords: PlanMessages;
  readonly talkWords: TalkMessages;
  /** What can be asked; not there until it is fetched, and never waited for. */
  readonly questions: OpeningQuestions | undefined;
  /** The newest form, as the care team may read it. */
  readonly assessment: SubmittedAssessment | undefined;
  /** A form was sent and taken back: that it was, not what stood in it. */
  readonly wasWithdrawn: boolean;
  /** The plan in use, as the care team may read it. */
  readonly plan: FollowUpPlan | undefined;
  readonly conversations: readonly ConversationRecord[];
  /** Ids of the lines that the carer keeps, whose words are not for the team. */
  readonly keptLines: ReadonlySet<string>;
  readonly offers: readonly ServiceOffer[];
  readonly staff: Staff | undefined;
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
  remove(talk: OpenConversation, topic: Topic): void;
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
