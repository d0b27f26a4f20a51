/** The part of a patient's journal that this host keeps: the lines that it was sent, also after a reload. */

const KEY = 'demo-patients-journal';

export interface JournalLine {
  readonly caseId: string;
  readonly lineId: string;
  readonly text: string;
}

export class PatientsJournal {
  #lines: readonly JournalLine[];
  readonly #isKept: boolean;

  /** @param options.isKept with a store in memory, all is gone with the page */
  constructor({ isKept }: { readonly isKept: boolean }) {
    this.#isKept = isKept;
    this.#lines = isKept ? linesIn(localStorage.getItem(KEY)) : [];
  }

  of(caseId: string): readonly JournalLine[] {
    return this.#lines.filter((line) => line.caseId === caseId);
  }

  /** A line that comes anew, in other words, replaces what stood there. */
  receive(lines: readonly JournalLine[]): void {
    this.withdraw(lines.map(({ lineId }) => lineId));
    this.#set([...this.#lines, ...lines]);
  }

  withdraw(lineIds: readonly string[]): void {
    this.#set(this.#lines.filter(({ lineId }) => !lineIds.includes(lineId)));
  }

  #set(lines: readonly JournalLine[]): void {
    this.#lines = lines;
    if (this.#isKept) localStorage.setItem(KEY, JSON.stringify(lines));
  }
}

/** The examples begin afresh. */
export function emptyPatientsJournal(): void {
  localStorage.removeItem(KEY);
}

function linesIn(stored: string | null): readonly JournalLine[] {
  // What lies there was written by this page.
  return stored === null ? [] : (JSON.parse(stored) as readonly JournalLine[]);
}
