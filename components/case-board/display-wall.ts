import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CasePage, PageWanted } from '../../src/domain/overview/case-row.js';
import { localMoment } from '../../src/domain/kernel/calendar.js';
import type { WorkPage } from '../../src/domain/overview/work-page.js';
import type { BoardMessages } from '../../src/i18n/board/messages.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import { formatMoment } from '../../src/i18n/format-date.js';
import { today } from '../../src/browser/clock-and-ids.js';
import { DisplayPaging } from './display-paging.js';
import { wallTable } from './display-table.js';

/** What {@link DisplayWall} needs of its board. */
interface Surroundings {
  /** Whether the board is a wall right now. */
  readonly isShown: () => boolean;
  readonly page: () => CasePage | undefined;
  /** Settles once no answer of the store is waited for. */
  readonly settled: () => Promise<void>;
  /** Asks the store for the page anew. */
  readonly refresh: () => Promise<void>;
}

/** A screen on the wall: the cases page by page, how much is due, and when it was read. */
export class DisplayWall {
  readonly #around: Surroundings;
  readonly #paging: DisplayPaging;
  /** The cursor of each page so far; the last one is the page shown. */
  #starts: readonly (string | undefined)[] = [undefined];
  #rowsAsked = 0;

  constructor(host: LitElement, around: Surroundings) {
    this.#around = around;
    this.#paging = new DisplayPaging(
      host,
      around.isShown,
      () => void this.#turn(),
      () => {
        this.#show([undefined]);
      },
    );
  }

  /** Which part of the list is shown. */
  get wanted(): PageWanted {
    return { limit: this.#paging.rows, after: this.#starts.at(-1) };
  }

  /** Goes back to the first page, where the board becomes a wall anew. */
  begin(): void {
    this.#starts = [undefined];
  }

  /** After each update of the board: turns pages where there are several, and asks for as many rows as fit. */
  updated(secondsPerPage: number): void {
    const page = this.#around.page();
    const isWall = this.#around.isShown();
    const hasPages = page !== undefined && (page.next !== undefined || this.#starts.length > 1);
    this.#paging.run(isWall && hasPages && secondsPerPage > 0 ? secondsPerPage : undefined);
    if (!isWall || !page) return;
    // The cases of this page were closed meanwhile: back to the first page. Or another number of rows fits: ask for as
    // many.
    if (page.rows.length === 0 && this.#starts.length > 1) this.#show([undefined]);
    else if (this.#rowsAsked !== this.#paging.rows) {
      this.#rowsAsked = this.#paging.rows;
      void this.#around.refresh();
    }
  }

  render(
    { rows, count, next }: CasePage,
    work: WorkPage | undefined,
    words: BoardMessages,
    common: CommonMessages,
    readAt: number,
  ): TemplateResult {
    const { late = 0, today: due = 0 } = work?.counts ?? {};
    const read = formatMoment(common, localMoment(new Date(readAt)), today());
    const about = html`<p class="soft about">
      ${late + due > 0 ? html`${words.dueCount(late, due)} · ` : nothing}${words.updated(read)}
    </p>`;
    if (rows.length === 0)
      return html`${about}
        <p class="empty">${words.empty}</p>`;
    const pages = Math.max(this.#starts.length, Math.ceil(count / this.#paging.rows));
    const { isPaused } = this.#paging;
    return html`
      ${about} ${wallTable({ rows, words, common })}
      ${
        next === undefined && this.#starts.length === 1
          ? nothing
          : html`<div class="pages">
              <p>${words.pageCount(this.#starts.length, pages)}</p>
              <button @click=${() => void this.#turn()}>${words.nextPage}</button>
              <button
                @click=${() => {
                  this.#paging.pause(!isPaused);
                }}
              >
                ${isPaused ? words.goOn : words.pause}
              </button>
            </div>`
      }
    `;
  }

  /** Shows the next page, or the first one again. Asks the store, so later changes are included. */
  async #turn(): Promise<void> {
    // Wait for the page asked for last: a second press must not skip a page.
    await this.#around.settled();
    const next = this.#around.page()?.next;
    this.#show(next === undefined ? [undefined] : [...this.#starts, next]);
  }

  #show(starts: readonly (string | undefined)[]): void {
    this.#starts = starts;
    void this.#around.refresh();
  }
}
