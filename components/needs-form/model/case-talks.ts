import type { ReactiveController } from 'lit';
import type { ConversationRecord } from '../../../src/domain/conversation/conversation-record.js';
import type { KindRef } from '../../../src/domain/kernel/record-kind.js';
import type { RecordSession } from '../../../src/session/record-session.js';
import type { RecordStore } from '../../../src/storage/record-store.js';
import { RecordSessionController } from '../../controllers/record-session-controller.js';
import type { FormModel } from './form-model.js';

/** Without the schema, which is loaded only to read them. */
const conversationRecord: KindRef<ConversationRecord> = {
  name: 'conversation-record',
  caseIdOf: ({ caseId }) => caseId,
};

/** The talks of the case, for what was noted in them about whom to call; read once the form is sent, and not before. */
export class CaseTalks implements ReactiveController {
  readonly #form: FormModel;
  readonly #session: RecordSession;
  #opened: { readonly caseId: string; readonly store: RecordStore } | undefined;

  constructor(form: FormModel) {
    this.#form = form;
    this.#session = new RecordSessionController(form.host, {
      kinds: async () => [(await import('../form-records.lazy.js')).conversationRecordKind],
      // A talk that cannot be read is told where talks are shown. Here the help numbers stand all the same.
      onFailed: () => undefined,
    }).session;
    form.host.addController(this);
  }

  get all(): readonly ConversationRecord[] {
    return this.#isOpen ? this.#session.all(conversationRecord) : [];
  }

  hostUpdated(): void {
    const { isSent, caseId, records } = this.#form;
    if (!isSent || !records.store || this.#isOpen) return;
    this.#opened = { caseId, store: records.store };
    void this.#session.open(records.store, caseId);
  }

  /** What was opened belongs to the case and the store that are shown now. */
  get #isOpen(): boolean {
    return this.#opened?.caseId === this.#form.caseId && this.#opened.store === this.#form.records.store;
  }
}
