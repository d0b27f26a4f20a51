import {
  pageOf,
  type CasePage,
  type CaseQuery,
  type CaseRow,
  type PageWanted,
} from '../../domain/overview/case-row.js';
import { done, refused, type Outcome } from '../../domain/kernel/outcome.js';
import { recordsByCase, rowsOf } from '../cases-by-scan.js';
import { isSame } from '../../domain/kernel/deep-equal.js';
import { USUAL_DAYS, type UnitDays } from '../../domain/overview/unit-days.js';
import type { RecordStore, StoreFailure } from '../record-store.js';

/** The rows of all cases on one day, by what one unit has decided about days. */
interface Rows {
  readonly today: string;
  readonly unitDays: UnitDays;
  readonly byCase: Map<string, CaseRow>;
  readonly unreadable: Set<string>;
}

/**
 * The rows of all cases, made when a board first asks, and kept only in memory: a store that encrypts its records has
 * no index of what they say.
 */
export class CaseRowsCache {
  readonly #store: Pick<RecordStore, 'list'>;
  #rows: Rows | undefined;
  /** Cases whose row is to be made anew. */
  #stale = new Set<string>();
  #making: Promise<unknown> = Promise.resolve();

  constructor(store: Pick<RecordStore, 'list'>) {
    this.#store = store;
  }

  async page(query: CaseQuery, page: PageWanted): Promise<Outcome<CasePage, StoreFailure>> {
    // One request after the other, so that two boards that ask at once get the same rows.
    const making = this.#making.then(() => this.#upToDate(query.today, query.unitDays ?? USUAL_DAYS));
    this.#making = making.catch(() => undefined);
    const rows = await making;
    if (!rows.ok) return rows;
    const { byCase, unreadable } = rows.value;
    return done({ ...pageOf([...byCase.values()], query, page), unreadable: unreadable.size });
  }

  /** A record of this case was saved or erased. */
  invalidate(caseId: string): void {
    this.#stale.add(caseId);
  }

  /** Forgets every row, also those that are being made. */
  clear(): void {
    this.#rows = undefined;
    this.#stale = new Set();
  }

  async #upToDate(today: string, unitDays: UnitDays): Promise<Outcome<Rows, StoreFailure>> {
    const stale = this.#stale;
    let rows = this.#rows;
    if (rows?.today !== today || !isSame(rows.unitDays, unitDays)) {
      stale.clear();
      const records = await recordsByCase(this.#store);
      if (!records.ok) return records;
      const byCase = new Map(rowsOf(records.value, today, unitDays).map((row) => [row.caseId, row]));
      rows = { today, unitDays, byCase, unreadable: new Set(records.value.unreadable) };
    }
    for (const caseId of [...stale]) {
      stale.delete(caseId);
      const records = await recordsByCase(this.#store, caseId);
      if (!records.ok) {
        stale.add(caseId);
        return records;
      }
      const [row] = rowsOf(records.value, today, unitDays);
      if (row) rows.byCase.set(caseId, row);
      else rows.byCase.delete(caseId);
      rows.unreadable.delete(caseId);
      for (const id of records.value.unreadable) rows.unreadable.add(id);
    }
    // Cleared while it was read: what was read may not stay in memory, nor be shown.
    if (this.#stale !== stale) return refused('locked');
    this.#rows = rows;
    return done(rows);
  }
}
