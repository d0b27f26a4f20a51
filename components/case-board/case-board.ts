import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { daysBetween, type PlainDate } from '../../src/domain/calendar.js';
import { conversationRecordKind } from '../../src/domain/conversation-record.js';
import { followUpPlanKind } from '../../src/domain/follow-up-plan.js';
import { needsAssessmentKind } from '../../src/domain/needs-assessment.js';
import { STAGES, type Stage } from '../../src/domain/next-step.js';
import { supportCaseKind } from '../../src/domain/support-case.js';
import { formatDate, formatDateWithDistance } from '../../src/i18n/format-date.js';
import { loadBoard, loadCommon } from '../../src/i18n/load-messages.js';
import type { BoardMessages, CommonMessages } from '../../src/i18n/messages.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { today } from '../controllers/browser-context.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { RecordsController } from '../controllers/records-controller.js';
import { defaultStore } from '../default-store.js';
import { saveStatus } from '../parts/save-status.js';
import { CarerRecordFailedEvent } from '../record-failed.event.js';
import { boardRows, initialsOf, type BoardRow } from './board-row.js';
import { CarerCaseSelectedEvent } from './case-board.events.js';
import { caseBoardStyles } from './case-board.styles.js';

/**
 * All cases of a team at a glance: who, where it stands, what is next, when, who. A worklist to work from, or with
 * `view="display"` a wall screen with initials only.
 *
 * @element carer-case-board
 * @slot - shown until the words of the element are loaded
 * @fires carer-case-selected - somebody opened a case
 * @fires carer-record-failed - something could not be read; a reason code
 * @csspart case - one case
 * @csspart failure - the message when reading failed
 */
export class CarerCaseBoard extends LitElement {
  static override readonly styles = caseBoardStyles;

  /** A list to work from, or a screen on the wall. */
  @property({ reflect: true }) view: 'worklist' | 'display' = 'worklist';
  /** Where records are kept; this browser's IndexedDB if none is given. */
  @property({ attribute: false }) store: RecordStore | undefined;
  /** Replaces texts of the element, key by key. */
  @property({ attribute: false }) messages: Partial<BoardMessages & CommonMessages> = {};

  @state() private stage: Stage | 'all' = 'all';
  @state() private wanted = '';

  readonly #locale = new LocaleController(this, { common: loadCommon, board: loadBoard });
  readonly #records = new RecordsController(this, {
    kinds: [supportCaseKind, needsAssessmentKind, conversationRecordKind, followUpPlanKind],
    onFailed: ({ caseId, reason, recordId }) => {
      this.dispatchEvent(new CarerRecordFailedEvent(caseId, reason, recordId));
    },
  });

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store') || !this.hasUpdated) void this.#records.open(this.store ?? defaultStore(), undefined);
  }

  #rows(): BoardRow[] {
    return boardRows(
      {
        cases: this.#records.all(supportCaseKind),
        assessments: this.#records.all(needsAssessmentKind),
        conversations: this.#records.all(conversationRecordKind),
        plans: this.#records.all(followUpPlanKind),
      },
      today(),
    );
  }

  override render(): TemplateResult {
    const loaded = this.#locale.messages;
    if (!loaded) return html`<slot></slot>`;
    const words = { ...loaded.board, ...this.messages };
    const common = { ...loaded.common, ...this.messages };
    if (this.#records.phase !== 'ready')
      return html`<div class="board"><p class="soft late">${common.loading}</p></div>`;
    const rows = this.#rows();
    const shown =
      this.view === 'display'
        ? rows.filter(({ stage }) => stage !== 'closed')
        : rows.filter((row) => this.#isWanted(row));
    return html`
      <div class="board">
        <h2>${this.view === 'display' ? words.displayHeading : words.heading}</h2>
        ${this.view === 'display' || rows.length === 0 ? nothing : this.#tools(words, shown.length, rows.length)}
        ${
          rows.length === 0
            ? html`<p class="empty">${words.empty}</p>`
            : shown.length === 0
              ? html`<p class="empty">${words.noMatch}</p>`
              : this.#table(shown, words, common)
        }
        ${
          this.#records.unreadable.length > 0
            ? html`<p class="soft">${words.unreadable(this.#records.unreadable.length)}</p>`
            : nothing
        }
        ${saveStatus(this.#records, common)}
      </div>
    `;
  }

  #isWanted({ stage, carer = '', initials = '', owner = '' }: BoardRow): boolean {
    const text = `${carer} ${initials} ${owner}`.toLowerCase();
    return (this.stage === 'all' || stage === this.stage) && text.includes(this.wanted.trim().toLowerCase());
  }

  #tools(words: BoardMessages, shown: number, of: number): TemplateResult {
    return html`
      <div class="tools" role="search">
        <label class="find">
          ${words.find}
          <input
            type="search"
            autocomplete="off"
            .value=${this.wanted}
            @input=${(event: Event) => {
              this.wanted = (event.target as HTMLInputElement).value;
            }}
          />
        </label>
        <label>
          ${words.filter}
          <select
            @change=${(event: Event) => {
              const { value } = event.target as HTMLSelectElement;
              this.stage = STAGES.find((stage) => stage === value) ?? 'all';
            }}
          >
            <option value="all">${words.all}</option>
            ${STAGES.map(
              (stage) => html`<option value=${stage} .selected=${this.stage === stage}>${words.stages[stage]}</option>`,
            )}
          </select>
        </label>
        <p class="soft" role="status">${words.count(shown, of)}</p>
      </div>
    `;
  }

  #table(rows: readonly BoardRow[], words: BoardMessages, common: CommonMessages): TemplateResult {
    const now = today();
    return html`
      <table>
        <thead>
          <tr>
            <th scope="col">${words.carer}</th>
            <th scope="col">${words.patient}</th>
            <th scope="col">${words.stage}</th>
            <th scope="col">${words.nextStep}</th>
            <th scope="col">${words.date}</th>
            <th scope="col">${words.owner}</th>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            rows,
            ({ caseId }) => caseId,
            (row) => html`
              <tr part="case">
                <th scope="row">${this.#name(row, words)}</th>
                <td data-label=${words.patient}>${row.initials ?? ''}</td>
                <td data-label=${words.stage}>${words.stages[row.stage]}</td>
                <td data-label=${words.nextStep}>${words.steps[row.step]}</td>
                <td data-label=${words.date}>${this.#when(row, words, common, now)}</td>
                <td data-label=${words.owner}>${this.#owner(row, words)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }

  #name({ carer, relation, caseId }: BoardRow, words: BoardMessages): TemplateResult {
    const name = carer ?? words.unnamed;
    if (this.view === 'display') return html`${initialsOf(name)}`;
    return html`
      <button
        class="open"
        @click=${() => {
          this.dispatchEvent(new CarerCaseSelectedEvent(caseId));
        }}
      >
        <span class="name">${name}</span>
        <span class="soft">${relation ?? ''}</span>
      </button>
    `;
  }

  #owner({ owner }: BoardRow, words: BoardMessages): string {
    if (owner === undefined) return words.noOwner;
    return this.view === 'display' ? initialsOf(owner) : owner;
  }

  #when(
    { date, overdue }: BoardRow,
    words: BoardMessages,
    common: CommonMessages,
    now: PlainDate,
  ): TemplateResult | string {
    if (date === undefined) return '';
    const days = daysBetween(date, now);
    if (overdue && days > 0) {
      return this.view === 'display'
        ? html`<span class="overdue">${common.inDays(-days)}</span>`
        : html`<span>${formatDate(common, date, now)} <span class="overdue">${words.overdue(days)}</span></span>`;
    }
    // On the wall the distance says it all, and is read from further away.
    return this.view === 'display' ? common.inDays(-days) : formatDateWithDistance(common, date, now);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'carer-case-board': CarerCaseBoard;
  }
}
