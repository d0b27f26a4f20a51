import type { Outcome } from '../../domain/kernel/outcome.js';
import { done, refused } from '../../domain/kernel/outcome.js';
import { recordsByCase, type RecordsByCase } from '../cases-by-scan.js';
import { isSame } from '../../domain/kernel/deep-equal.js';
import { USUAL_DAYS, type UnitDays } from '../../domain/overview/unit-days.js';
import type { RecordStore, StoreFailure } from '../record-store.js';

/** What a list has of each case on one day, by what one unit has decided about days. */
interface Rows<Row> {
  readonly today: string;
  readonly unitDays: UnitDays;
  readonly byCase: Map<string, Row>;
  readonly unreadable: Set<string>;
}

/** Makes rows of records, as they stand on a day. */
type MakeRows<Row> = (records: RecordsByCase, today: string, unitDays: UnitDays | undefined) => Row[];

/**
 * The rows of all cases, made when a board first asks, and kept only in memory: a store that encrypts its records has
 * no index of what they say.
 */
export class CaseRowsCache<Row extends { readonly caseId: string }> {
  readonly #store: Pick<RecordStore, 'list'>;
  readonly #make: () => MakeRows<Row> | Promise<MakeRows<Row>>;
  #rows: Rows<Row> | undefined;
  /** Cases whose row is to be made anew. */
  #stale = new Set<string>();
  #making: Promise<unknown> = Promise.resolve();

  /** @param make gives what makes the rows; it may be fetched first */
  constructor(store: Pick<RecordStore, 'list'>, make: () => MakeRows<Row> | Promise<MakeRows<Row>>) {
    this.#store = store;
    this.#make = make;
  }

  /** The rows as they stand on a day, and how many cases cannot be read. */
  async on(
    today: string,
    unitDays: UnitDays = USUAL_DAYS,
  ): Promise<Outcome<{ readonly rows: Row[]; readonly unreadable: number }, StoreFailure>> {
    // One request after the other, so that two boards that ask at once get the same rows.
    const making = this.#making.then(() => this.#upToDate(today, unitDays));
    this.#making = making.catch(() => undefined);
    const rows = await making;
    if (!rows.ok) return rows;
    const { byCase, unreadable } = rows.value;
    return done({ rows: [...byCase.values()], unreadable: unreadable.size });
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

  async #upToDate(today: string, unitDays: UnitDays): Promise<Outcome<Rows<Row>, StoreFailure>> {
    const stale = this.#stale;
    const rowsOf = await this.#make();
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
