import { MemoryRecordStore } from '../../src/storage/memory-record-store.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { refused } from '../../src/domain/kernel/outcome.js';

/** Delays an answer of the store until a test, such as its scheduler, lets it arrive. */
export type Later = <Answer>(answer: Promise<Answer>, what: string) => Promise<Answer>;

/**
 * A store whose answers take as long as a test wants. A record is written when the answer arrives, not when it is asked
 * for. `isFull` refuses saves as a full disk does.
 */
export class SlowStore {
  readonly #later: Later;
  readonly disk = new MemoryRecordStore();
  isFull = false;

  constructor(later: Later) {
    this.#later = later;
  }

  /** The store as one tab has it. */
  tab(): RecordStore {
    const { disk } = this;
    const wait = async (what: string): Promise<void> => this.#later(Promise.resolve(), what);
    return {
      isVolatile: false,
      read: async (kind, id) => {
        await wait('read');
        return disk.read(kind, id);
      },
      list: async (kind, caseId) => {
        await wait('list');
        return disk.list(kind, caseId);
      },
      save: async (kind, record, companion) => {
        await wait('save');
        return this.isFull ? refused('quota-exceeded') : disk.save(kind, record, companion);
      },
      saveAll: async (writes) => {
        await wait('commit');
        return this.isFull ? refused('quota-exceeded') : disk.saveAll(writes);
      },
      restore: (kind, record, options) => disk.restore(kind, record, options),
      cases: (query, page) => disk.cases(query, page),
      work: (query, page) => disk.work(query, page),
      erase: async (caseId, options) => {
        await wait('erase');
        return disk.erase(caseId, options);
      },
      eraseAll: () => disk.eraseAll(),
      watch: (listener) =>
        disk.watch((change) => {
          void wait('told').then(() => listener(change));
        }),
    };
  }
}
