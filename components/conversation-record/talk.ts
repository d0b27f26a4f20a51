import type { ConversationRecord, OpenConversation, Topic } from '../../src/domain/conversation-record.js';
import type { FollowUpPlan } from '../../src/domain/follow-up-plan.js';
import type { SubmittedAssessment } from '../../src/domain/needs-assessment.js';
import type { Outcome } from '../../src/domain/outcome.js';
import type { ServiceOffer } from '../../src/domain/service-offer.js';
import type { SupportCase } from '../../src/domain/support-case.js';
import type { QuestionTexts } from '../../src/domain/question-set.js';
import type { CommonMessages, ConversationMessages, PlanMessages } from '../../src/i18n/messages.js';
import type { LineJournal } from '../controllers/journal-controller.js';
import type { ActionInput } from '../parts/action-form.js';
import type { Removed } from '../parts/undo-toast.js';
import type { Staff } from '../staff.js';

export type Refusal = keyof ConversationMessages['refusals'];

/** What the views of a talk show, and what can be done in them. */
export interface Talk {
  readonly words: ConversationMessages;
  readonly planWords: PlanMessages;
  readonly common: CommonMessages;
  readonly texts: QuestionTexts;
  readonly supportCase: SupportCase;
  /** The newest form, as the care team may read it. */
  readonly assessment: SubmittedAssessment | undefined;
  /** A form was sent and taken back: that it was, not what stood in it. */
  readonly wasWithdrawn: boolean;
  readonly plan: FollowUpPlan | undefined;
  readonly conversations: readonly ConversationRecord[];
  readonly offers: readonly ServiceOffer[];
  readonly staff: Staff | undefined;
  readonly journal: LineJournal;
  /** Which question is asked right now, if any. */
  readonly asks: 'nothing-written' | 'bereaved' | undefined;
  readonly refusal: Refusal | undefined;
  /** What was taken away last, and can be brought back. */
  readonly removed: Removed | undefined;
  ask(question: Talk['asks']): void;
  /** Takes over a change of a talk and saves it: now, or when typing pauses. True where it was allowed. */
  apply(outcome: Outcome<ConversationRecord, Refusal>): boolean;
  applyToCase(outcome: Outcome<SupportCase, Refusal>): boolean;
  remove(talk: OpenConversation, topic: Topic): void;
  addToPlan(talk: OpenConversation, topic: Topic, input: Outcome<ActionInput, 'needs-chosen'>): boolean;
  read(conversationId: string | undefined): void;
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
