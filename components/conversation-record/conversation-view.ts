import { today } from '../../src/browser/clock-and-ids.js';
import type {
  ClosedConversation,
  ConversationRecord,
  Topic,
} from '../../src/domain/conversation/conversation-record.js';
import { outcomesOf } from '../../src/domain/conversation/topic-outcome.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import type { StopId } from '../../src/domain/overview/talk-stops.js';
import type { QuestionTexts } from '../../src/domain/assessment/question-set.js';
import type { SupportCase } from '../../src/domain/case/support-case.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { CarerReadingMessages } from '../../src/i18n/carer-reading/messages.js';
import type { ChildrenMessages } from '../../src/i18n/children/messages.js';
import type { ConversationMessages } from '../../src/i18n/conversation/messages.js';
import { formatDate } from '../../src/i18n/format-date.js';
import type { FormDraft } from '../../src/session/form-draft-keeper.js';
import type { Undoable } from '../parts/undo-toast.js';
import { FRESH_LIFE, type LifeView } from './case-life-view.js';
import { freshJournalView, type JournalView } from '../controllers/journal-view.js';
import type { CarerTellingView } from '../case/carer-tellings.js';
import type { CallWords } from '../parts/whom-to-call.js';

export type Refusal = keyof ConversationMessages['refusals'];

/** A question in place about one entry of the case, to staff. */
export type AskedAboutCase =
  | { readonly what: 'withdraw-consent'; readonly id: string }
  | { readonly what: 'remove-telling'; readonly id: string }
  /** The words that the carer is told of, so that they are not changed under way. */
  | { readonly what: 'document'; readonly id: string; readonly text: string; readonly isAnew: boolean };

/** The view state of the open case, besides its records. */
export interface ConversationView {
  /** A talk that was chosen here, over the one that the host asked for. */
  readonly chosen: { readonly id: string | undefined } | undefined;
  /** The stop of the open talk that is shown; undefined until it was shown once. */
  readonly stop: StopId | undefined;
  /** Which question is asked right now, if any. */
  readonly pendingQuestion: 'nothing-written' | 'discard' | 'empty-talk' | undefined;
  /** What concerns the case itself. */
  readonly life: LifeView;
  readonly refusal: Refusal | undefined;
  /** The entry removed last, which can be restored. */
  readonly removed: Undoable | undefined;
  /** What was taken from a topic into the plan last; said beside the topic. */
  readonly takenIntoPlan: { readonly topicId: string; readonly what: string } | undefined;
  /** The child that was added last: more about them is asked at once. */
  readonly addedChild: string | undefined;
  /** Somebody else writes in the same talk: their name, or empty where it is not known. */
  readonly elsewhere: string | undefined;
  /** Themes taken up in an off-record talk; held in memory only. */
  readonly offRecordThemes: readonly string[];
  /** What is on the scratch pad of an off-record talk; held in memory only. */
  readonly scratch: string;
  /** What the person was warned of before ending the talk, since the last change; the next press ends it all the same. */
  readonly warnedOf: readonly Refusal[];
  readonly askedAbout: AskedAboutCase | undefined;
  /** The last change of the case that can be undone. */
  readonly undoableCase: Undoable | undefined;
  /** The lines of the case for the journal, beside those of the talk. */
  readonly caseJournal: JournalView;
  /** What the carer is asked on their own page about what they told. */
  readonly telling: CarerTellingView;
  /** The id of a missing talk that was already reported to the host. */
  readonly toldNotFound: string | undefined;
  /** The topic whose need is being typed: about what is still being changed nobody is asked yet. */
  readonly typing: string | undefined;
}

export function freshConversationView(): ConversationView {
  return {
    chosen: undefined,
    stop: undefined,
    pendingQuestion: undefined,
    life: FRESH_LIFE,
    refusal: undefined,
    removed: undefined,
    takenIntoPlan: undefined,
    addedChild: undefined,
    elsewhere: undefined,
    offRecordThemes: [],
    scratch: '',
    warnedOf: [],
    askedAbout: undefined,
    undoableCase: undefined,
    caseJournal: freshJournalView(),
    telling: {},
    toldNotFound: undefined,
    typing: undefined,
  };
}

/** What both views of a talk show, and what can be done in both. */
export interface Talk {
  readonly words: ConversationMessages;
  readonly common: CommonMessages;
  readonly texts: QuestionTexts;
  readonly supportCase: SupportCase;
  /** The words about children who are known; fetched when they are asked for, and undefined until then. */
  readonly childWords: () => ChildrenMessages | undefined;
  /** All talks of the case. */
  readonly conversations: readonly ConversationRecord[];
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
  /** The carer gives a task back, in every talk into which it was taken over. */
  giveBack(expectationId: string): void;
  /** This person's draft in a form with its own button. */
  draft(conversation: Pick<ConversationRecord, 'drafts'>, form: string): FormDraft | undefined;
  /** Saves the draft of such a form until it is added; undefined removes it. */
  keepDraft(conversation: ConversationRecord, form: string, draft: FormDraft | undefined): void;
}

/** All that the carer's page is rendered from. */
export interface CarersTalk extends Talk {
  readonly words: ConversationMessages & CarerReadingMessages;
  readonly call: CallWords;
  /** The id of the talk that the host asks for; the newest is open at first where it asks for none. */
  readonly wanted: string | undefined;
  /** Prints the carer's copy of a talk. */
  print(conversation: ClosedConversation): void;
}

/** A talk by its kind and day. */
export function nameOfTalk({ words, common }: Pick<Talk, 'words' | 'common'>, talk: ConversationRecord): string {
  return words.talkOn(words.kinds[talk.kind], formatDate(common, talk.heldAt, today()));
}

/** What a topic is about, in words. */
export function topicName(texts: QuestionTexts, topic: Topic): string {
  return 'other' in topic ? topic.other : (texts.questions[topic.questionId]?.short ?? topic.questionId);
}

/** All that came of a topic, in words; empty while it is open. */
export function outcomeNames({ outcomes }: Pick<ConversationMessages, 'outcomes'>, topic: Topic): string {
  return outcomesOf(topic)
    .map((outcome) => outcomes[outcome])
    .join(' · ');
}

/** How the carer is spoken of. */
export function carerName({ supportCase, words }: Pick<Talk, 'supportCase' | 'words'>): string {
  return supportCase.carer.name ?? words.aCarer;
}

/** The text of a field that was typed in. */
export function typed(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;
}
