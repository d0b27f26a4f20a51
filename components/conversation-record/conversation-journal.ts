import type { LitElement } from 'lit';
import {
  conversationForPatientJournal,
  conversationRecordKind,
  recordSentConversationExtract,
  shareTopic,
  topicLine,
  type ConversationRecord,
} from '../../src/domain/conversation/conversation-record.js';
import { journalParts } from '../../src/i18n/journal-text.js';
import type { AgreementMessages } from '../../src/i18n/journal-consent/messages.js';
import type { CaseController } from '../case/case-controller.js';
import type { Staff } from '../case/staff.js';
import { JournalController } from '../controllers/journal-controller.js';
import type { ConversationView } from './conversation-view.js';

/** The topics of the talk that is shown as lines of the patient's journal; staff ask for them and send them. */
export function conversationJournal(
  element: LitElement & { readonly staff: Staff | undefined },
  around: {
    readonly openCase: CaseController<ConversationView>;
    readonly shown: () => ConversationRecord | undefined;
    readonly words: () => AgreementMessages | undefined;
    /** The carer now keeps the topic to themselves. */
    readonly onKept: (conversationId: string, topicId: string) => void;
  },
): JournalController<ConversationRecord> {
  const { openCase, shown, words, onKept } = around;
  return new JournalController<ConversationRecord>(element, {
    records: openCase.records,
    steps: openCase.steps,
    supportCase: () => openCase.supportCase,
    recordedBy: () => element.staff?.name ?? '',
    hasCase: () => openCase.isStored,
    view: () => openCase.journal,
    source: {
      kind: conversationRecordKind,
      record: shown,
      line: (record, lineId) => {
        const topic = record.topics.find(({ id }) => id === lineId);
        return topic && topicLine(record, topic);
      },
      share: (record, lineId, sharing) => {
        openCase.show({ removed: undefined });
        if (sharing === 'carer-only') onKept(record.id, lineId);
        return shareTopic(record, lineId, sharing);
      },
      extract: conversationForPatientJournal,
      parts: (record, { lines }) => {
        const agreement = words();
        return agreement ? journalParts(agreement, { record: 'talk', at: record.heldAt }, lines) : [];
      },
      recordSent: recordSentConversationExtract,
    },
  });
}
