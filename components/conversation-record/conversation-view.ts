import type { ConversationRecord, Topic } from '../../src/domain/conversation/conversation-record.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import type { QuestionTexts } from '../../src/domain/assessment/question-set.js';
import type { SupportCase } from '../../src/domain/case/support-case.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { TalkMessages } from '../../src/i18n/conversation-staff/messages.js';
import type { ConversationMessages } from '../../src/i18n/conversation/messages.js';
import type { FormDraft } from '../../src/session/form-draft-keeper.js';
import type { Undoable } from '../parts/undo-toast.js';

export type Refusal = keyof ConversationMessages['refusals'];

/** The view state of the open case, besides its records. */
export interface ConversationView {
  /** A talk that was chosen here, over the one that the host asked for. */
  readonly chosen: { readonly id: string | undefined } | undefined;
  /** Which question is asked right now, if any. */
  readonly pendingQuestion: 'nothing-written' | 'bereaved' | undefined;
  readonly refusal: Refusal | undefined;
  /** The entry removed last, which can be restored. */
  readonly removed: Undoable | undefined;
  /** Somebody else writes in the same talk: their name, or empty where it is not known. */
  readonly elsewhere: string | undefined;
  /** Themes taken up in an off-record talk; held in memory only. */
  readonly offRecordThemes: readonly string[];
  /** What the person was warned of before ending the talk, since the last change; the next press ends it all the same. */
  readonly warnedOf: readonly Refusal[];
  /** The id of a missing talk that was already reported to the host. */
  readonly toldNotFound: string | undefined;
}

export function freshConversationView(): ConversationView {
  return {
    chosen: undefined,
    pendingQuestion: undefined,
    refusal: undefined,
    removed: undefined,
    elsewhere: undefined,
    offRecordThemes: [],
    warnedOf: [],
    toldNotFound: undefined,
  };
}

/** What both views of a talk show, and what can be done in both. */
export interface Talk {
  readonly words: ConversationMessages;
  readonly common: CommonMessages;
  /** What is asked in a talk: staff ask it, and the carer reads what was answered. */
  readonly talkWords: TalkMessages;
  readonly texts: QuestionTexts;
  readonly supportCase: SupportCase;
  /**
   * Changes a talk and saves it at once. `how` gets the newest record, not the one that was rendered. True where it was
   * allowed.
   */
  readonly change: (
    conversation: Pick<ConversationRecord, 'id'>,
    how: (now: ConversationRecord) => Outcome<ConversationRecord, Refusal>,
  ) => boolean;
  /** Changes the case and saves it at once; `how` gets the newest one. */
  readonly changeCase: (how: (now: SupportCase) => Outcome<SupportCase, Refusal>) => void;
  readonly conversations: readonly ConversationRecord[];
  /** The carer gives a task back, in every talk into which it was taken over. */
  giveBack(expectationId: string): void;
  /** This person's draft in a form with its own button. */
  draft(conversation: Pick<ConversationRecord, 'drafts'>, form: string): FormDraft | undefined;
  /** Saves the draft of such a form until it is added; undefined removes it. */
  keepDraft(conversation: ConversationRecord, form: string, draft: FormDraft | undefined): void;
  /** Prints the carer's copy. */
  print(): void;
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
