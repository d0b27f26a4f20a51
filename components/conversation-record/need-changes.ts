import type { LitElement } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import {
  conversationRecordKind,
  type ConversationRecord,
  type OpenConversation,
  type Topic,
  type WrittenBy,
} from '../../src/domain/conversation/conversation-record.js';
import {
  answerNeed,
  changeOfNeed,
  needDraft,
  releaseNeeds,
  typedNeed,
  writeNeed,
} from '../../src/domain/conversation/need-in-journal.js';
import type { SentenceAnswer, SentenceChange } from '../../src/domain/sharing/sentence-change.js';
import type { CaseController } from '../case/case-controller.js';
import type { Staff } from '../case/staff.js';
import type { JournalController } from '../controllers/journal-controller.js';
import type { ConversationView, Talk } from './conversation-view.js';

/** What {@link NeedChanges} needs of its element. */
export interface NeedSurroundings {
  readonly element: LitElement & { readonly staff: Staff | undefined };
  readonly openCase: CaseController<ConversationView>;
  readonly journal: JournalController<ConversationRecord>;
  /** The talk on the screen, as it is now. */
  readonly shown: () => ConversationRecord | undefined;
  readonly change: Talk['change'];
  /** The name of this person's draft in a form. */
  readonly draftName: (form: string) => string;
}

/** What staff type into the need of a topic, and what they answer where it stands in the patient's journal. */
export class NeedChanges {
  readonly #around: NeedSurroundings;

  constructor(around: NeedSurroundings) {
    this.#around = around;
  }

  /** The name of this person's draft of what they typed over a need. */
  readonly draftOf = (topicId: string): string => this.#around.draftName(needDraft(topicId));

  /** The need as its field shows it. */
  typed(conversation: ConversationRecord, topic: Topic): string {
    return typedNeed(conversation, topic, this.draftOf(topic.id));
  }

  changeOf(conversation: ConversationRecord, topic: Topic): SentenceChange {
    const isTyping = this.#around.openCase.view.typing === topic.id;
    return changeOfNeed(conversation, topic, this.draftOf(topic.id), isTyping);
  }

  write(conversation: OpenConversation, { id }: Topic, need: string): void {
    const { change, openCase } = this.#around;
    openCase.show({ typing: id });
    change(conversation, (now) => writeNeed(now, id, need, this.draftOf(id), this.#written));
  }

  /** The field was left: from now on the person is asked about what they changed. */
  leave(): void {
    this.#around.openCase.show({ typing: undefined });
  }

  answer(conversation: OpenConversation, { id }: Topic, answer: SentenceAnswer): void {
    const { change, element } = this.#around;
    change(conversation, (now) => answerNeed(now, id, this.draftOf(id), answer, this.#written));
    // The question is gone with its buttons: the focus goes to the sentence that it was about.
    void element.updateComplete.then(() =>
      element.renderRoot.querySelector<HTMLElement>(`#need-${CSS.escape(id)}`)?.focus(),
    );
  }

  /** Writes what waited for an answer that is not needed any more: the sentence was taken out of the journal. */
  release(): void {
    const { shown, openCase, journal } = this.#around;
    const now = shown();
    if (now?.status !== 'open') return;
    const released = releaseNeeds(now, this.draftOf, this.#written);
    if (released === now) return;
    openCase.records.put(conversationRecordKind, released);
    journal.tellWithdrawn();
  }

  get #written(): WrittenBy | undefined {
    const { staff } = this.#around.element;
    return staff?.name ? { by: staff.name, at: browserContext().now } : undefined;
  }
}
