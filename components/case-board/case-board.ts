import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CASE_SORTS, type CaseFilter, type CaseRow, type CaseSort } from '../../src/domain/overview/case-row.js';
import { USUAL_DAYS, type UnitDays } from '../../src/domain/overview/unit-days.js';
import { loadCommonLater } from '../../src/i18n/saving/load.js';
import { loadCommon } from '../../src/i18n/common/load.js';
import { loadBoard } from '../../src/i18n/board/load.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import type { BoardMessages } from '../../src/i18n/board/messages.js';
import type { BoardFormMessages } from '../../src/i18n/board-form/messages.js';
import { loadBoardForm } from '../../src/i18n/board-form/load.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { today } from '../../src/browser/clock-and-ids.js';
import { LazyModule } from '../controllers/lazy-module-controller.js';
import { CaseListController } from '../controllers/case-list-controller.js';
import { LocaleController, sections } from '../controllers/locale-controller.js';
import { FocusController } from '../controllers/focus-controller.js';
import { ForeignChangesController } from '../controllers/foreign-changes-controller.js';
import { DeviceController } from '../device/device-controller.js';
import { freshDeviceView } from '../device/device-port.js';
import { defaultStore } from '../default-store.js';
import { isStoreRefused } from '../settings/store-refusal.js';
import { CarerCaseChangedEvent } from '../events/case-changed.event.js';
import { CarerRecordFailedEvent } from '../events/record-failed.event.js';
import { actorOf, staffSetting, type Staff } from '../case/staff.js';
import { CarerCaseSelectedEvent } from './case-board.events.js';
import { caseBoardStyles } from './case-board.styles.js';
import { wallTable, worklistTable } from './case-table.js';
import type { Leaving } from './reassign-form.js';
import { unitDaysSetting } from './unit-days-setting.js';
import { SECONDS_A_PAGE, DisplayPaging } from './display-paging.js';
import { amount, anything, oneOf, texts, applySettings } from '../settings/host-setting.js';
import { isOnServer } from '../settings/is-server.js';
import { addStyles, StyleController } from '../controllers/style-controller.js';

/** Rows that the worklist shows at first; "show more" adds as many again. */
const PAGE = 50;

/** A change of one of these properties makes the board ask the store again. */
const ASKED_ANEW = ['view', 'unitDays', 'filter', 'sort', 'wanted', 'limit', 'starts'];

/** In the order in which a case goes. */
const FILTERS: readonly CaseFilter[] = [
  'open',
  'overdue',
  'unknown-case',
  'not-offered',
  'offered',
  'declined',
  'form-in',
  'talk-due',
  'talk-open',
  'talk-held',
  'plan-due',
  'plan-draft',
  'plan-agreed',
  'review-due',
  'bereaved',
  'bereaved-talk-due',
  'closed',
];

const SECONDS_A_DAY = 86_400;

/**
 * All cases of a team at a glance: who, where it stands, what is next, when, who. A worklist to work from, or with
 * `view="display"` a wall screen with initials only.
 *
 * @element carer-case-board
 * @slot - shown until the words of the element are loaded
 * @fires carer-case-selected - somebody opened a case
 * @fires carer-case-changed - a case was handed over, and it is saved; ids and the code of what was done
 * @fires carer-record-failed - something could not be read; a reason code
 * @csspart case - one case
 * @csspart failure - the message when reading failed
 * @csspart device-notice - what the device has to say about keeping, for as long as it is so
 */
export class CarerCaseBoard extends LitElement {
  static override readonly styles = caseBoardStyles;

  /** A list to work from, or a screen on the wall. */
  @property({ reflect: true }) view: 'worklist' | 'display' = 'worklist';
  /** How long a screen on the wall shows each page, where there are several. */
  @property({ attribute: 'seconds-per-page', type: Number }) secondsPerPage = SECONDS_A_PAGE;
  /** What the unit has decided about days, as far as it is not as usual: `{ bereavementTalkFrom: 2 }`. */
  @property({ attribute: false }) unitDays: UnitDays = USUAL_DAYS;
  /** Who is working; stands on what they hand over. */
  @property({ attribute: false }) staff: Staff | undefined;
  /** Where records are kept; this browser's IndexedDB if none is given. */
  @property({ attribute: false }) store: RecordStore | undefined;
  /** Replaces texts of the element, key by key. */
  @property({ attribute: false }) messages: Partial<
    BoardMessages & BoardFormMessages & CommonMessages & DeviceMessages
  > = {};

  @state() private filter: CaseFilter = 'open';
  @state() private sort: CaseSort = 'due';
  @state() private wanted = '';
  /** Rows of the worklist that were asked for. */
  @state() private limit = PAGE;
  /** The cursor of each page of the wall display so far; the last one is the page shown. */
  @state() private starts: readonly (string | undefined)[] = [undefined];
  @state() private leaving: Leaving = { step: 'asking' };

  readonly #styles = new StyleController(this);
  readonly #locale = new LocaleController<'common' | 'commonLater' | 'board' | 'boardForm' | 'device'>(
    this,
    sections({
      common: loadCommon,
      commonLater: loadCommonLater,
      board: loadBoard,
    }),
  );
  readonly #wall = new DisplayPaging(
    this,
    () => this.view === 'display',
    () => void this.#turn(),
    () => {
      this.starts = [undefined];
    },
  );
  readonly #cases = new CaseListController(
    this,
    () =>
      this.view === 'display'
        ? {
            query: { today: today(), unitDays: this.unitDays },
            page: { limit: this.#wall.rows, after: this.starts.at(-1) },
          }
        : {
            query: {
              today: today(),
              unitDays: this.unitDays,
              filter: this.filter,
              sort: this.sort,
              find: this.wanted,
            },
            page: { limit: this.limit },
          },
    (reason) => this.dispatchEvent(new CarerRecordFailedEvent('', reason, undefined)),
  );
  readonly #device: DeviceController = new DeviceController(this, {
    records: this.#cases,
    locale: this.#locale,
    by: () => actorOf('staff', this.staff),
    view: () => this.#deviceView,
  });
  readonly #deviceView = freshDeviceView();
  readonly #formCode = new LazyModule(this, async () => {
    const [{ UnknownCases, unknownCaseStyles }] = await Promise.all([
      import('./unknown-case.lazy.js'),
      this.#locale.add('boardForm', loadBoardForm),
    ]);
    addStyles(this, unknownCaseStyles);
    return new UnknownCases(this, {
      store: () => this.#cases.store,
      by: () => ({ name: this.staff?.name ?? '', trail: actorOf('staff', this.staff) }),
      refresh: () => this.#cases.ask(),
    });
  });
  readonly #leavingCode = new LazyModule(this, () => import('./reassign.lazy.js'));
  #rowsAsked = 0;
  /** Nothing may be opened: see {@link isStoreRefused}. */
  #isRefused = false;

  constructor() {
    super();
    new FocusController(this);
    new ForeignChangesController(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#styles.rootElsewhere() ?? super.createRenderRoot();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // A server renders no records.
    if (isOnServer) return;
    if (changed.has('view')) this.starts = [undefined];
    if (changed.has('store') || !this.hasUpdated || (this.#isRefused && changed.size > 0)) this.#open();
    else if (ASKED_ANEW.some((name) => (changed as ReadonlyMap<PropertyKey, unknown>).has(name)))
      void this.#cases.ask();
  }

  override updated(): void {
    const { page } = this.#cases;
    const isWall = this.view === 'display';
    const hasPages = page !== undefined && (page.next !== undefined || this.starts.length > 1);
    this.#wall.run(isWall && hasPages && this.secondsPerPage > 0 ? this.secondsPerPage : undefined);
    if (!isWall) return;
    // The cases of this page were closed meanwhile: back to the first page. Or another number of rows fits: ask for as
    // many.
    if (page?.rows.length === 0 && this.starts.length > 1) this.starts = [undefined];
    else if (page && this.#rowsAsked !== this.#wall.rows) {
      this.#rowsAsked = this.#wall.rows;
      void this.#cases.ask();
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  #open(): void {
    this.#isRefused = isStoreRefused(this, !this.store);
    if (!this.#isRefused) void this.#cases.open(this.store ?? defaultStore());
  }

  /** Shows the next page of the wall display, or the first one again. Asks the store, so later changes are included. */
  async #turn(): Promise<void> {
    // Wait for the page asked for last: a second press must not skip a page.
    await this.#cases.settled();
    const next = this.#cases.page?.next;
    this.starts = next === undefined ? [undefined] : [...this.starts, next];
  }

  override render(): TemplateResult {
    const loaded = this.#locale.messages;
    if (!loaded) return html`<slot></slot>`;
    const words = { ...loaded.board, ...this.messages };
    const common = { ...loaded.common, ...loaded.commonLater, ...this.messages };
    const { page, failure, isLocked } = this.#cases;
    if (this.#isRefused) return html`<div class="board"><p role="alert">${common.notSetUp}</p></div>`;
    const { panel } = this.#device;
    if (isLocked) return html`<div class="board">${panel?.lockScreen(common) ?? nothing}</div>`;
    if (!page && !failure) return html`<div class="board"><p class="soft late">${common.loading}</p></div>`;
    const isWall = this.view === 'display';
    return html`
      <div class="board">
        <h2>${isWall ? words.displayHeading : words.heading}</h2>
        ${isWall ? nothing : (panel?.banner() ?? nothing)}
        ${page ? (isWall ? this.#display(words, common) : this.#worklist(words, common)) : nothing}
        ${page && page.unreadable > 0 ? html`<p class="soft">${words.unreadable(page.unreadable)}</p>` : nothing}
        <div role="alert">
          ${
            failure
              ? html`<div class="failure" part="failure">
                  <p>${common.failures[failure.reason]}</p>
                  <button @click=${() => void this.#cases.ask()}>${common.tryAgain}</button>
                </div>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  #worklist(words: BoardMessages, common: CommonMessages): TemplateResult {
    const { store } = this.#cases;
    const form = this.#formCode.module;
    const said = { ...words, ...this.#locale.messages?.boardForm, ...this.messages };
    const { rows = [], count = 0 } = this.#cases.page ?? {};
    const rest = Math.min(PAGE, count - rows.length);
    return html`
      ${this.#tools(words, rows.length, count)} ${this.#notFetched(this.#formCode, common)}
      ${form?.outcome(said, common) ?? nothing}
      ${
        rows.length === 0
          ? this.#nobody(words)
          : worklistTable({
              rows,
              words,
              common,
              open: (row) => void this.#openRow(row),
              panel: (row) => form?.panel(row.caseId, said, common),
            })
      }
      ${
        rest > 0
          ? html`<div>
              <button
                @click=${() => {
                  this.limit += PAGE;
                }}
              >
                ${words.moreCount(rest)}
              </button>
            </div>`
          : nothing
      }
      <details
        class="leaving"
        @toggle=${() => {
          void this.#leavingCode.load();
        }}
      >
        <summary>${words.leave.heading}</summary>
        ${this.#notFetched(this.#leavingCode, common)}
        ${
          store &&
          this.#leavingCode.module?.reassignForm({
            words: words.leave,
            store,
            unitDays: this.unitDays,
            recordedBy: this.staff?.name ?? '',
            desk: {
              by: actorOf('staff', this.staff),
              changed: (caseId) => this.dispatchEvent(new CarerCaseChangedEvent(caseId, 'contact-person', 'staff')),
            },
            now: () => this.leaving,
            show: (state) => (this.leaving = state),
            failures: common.failures,
            names: [...new Set(rows.flatMap(({ owner, deputy }) => [owner ?? [], deputy ?? []].flat()))],
          })
        }
      </details>
    `;
  }

  /** Tells the host which case was opened. A form without a case is opened in place, or closed again. */
  async #openRow({ caseId, step }: CaseRow): Promise<void> {
    if (step !== 'name-case') {
      this.dispatchEvent(new CarerCaseSelectedEvent(caseId));
      return;
    }
    await this.#formCode.load();
    await this.#formCode.module?.toggle(caseId);
  }

  /** Where code that is fetched on demand could not be. */
  #notFetched(code: LazyModule<unknown>, common: CommonMessages): TemplateResult | typeof nothing {
    if (!code.hasFailed) return nothing;
    return html`<div role="alert">
      <p>${common.notFetched}</p>
      <button @click=${() => void code.retry()}>${common.tryAgain}</button>
    </div>`;
  }

  #display(words: BoardMessages, common: CommonMessages): TemplateResult {
    const { rows = [], count = 0, next } = this.#cases.page ?? {};
    if (rows.length === 0) return html`<p class="empty">${words.empty}</p>`;
    const pages = Math.max(this.starts.length, Math.ceil(count / this.#wall.rows));
    const { isPaused } = this.#wall;
    return html`
      ${wallTable({ rows, words, common })}
      ${
        next === undefined && this.starts.length === 1
          ? nothing
          : html`<div class="pages">
              <p>${words.pageCount(this.starts.length, pages)}</p>
              <button @click=${() => void this.#turn()}>${words.nextPage}</button>
              <button
                @click=${() => {
                  this.#wall.pause(!isPaused);
                }}
              >
                ${isPaused ? words.goOn : words.pause}
              </button>
            </div>`
      }
    `;
  }

  #nobody(words: BoardMessages): TemplateResult {
    if (this.filter === 'open' && this.wanted.trim() === '')
      return html`<div class="empty">
        <p>${words.empty}</p>
        <p>${words.emptyHint}</p>
      </div>`;
    return html`<div class="empty">
      <p>${words.noMatch}</p>
      <p>
        <button
          @click=${() => {
            this.filter = 'open';
            this.wanted = '';
            this.limit = PAGE;
            this.renderRoot.querySelector<HTMLElement>('input[type="search"]')?.focus();
          }}
        >
          ${words.showAll}
        </button>
      </p>
    </div>`;
  }

  #tools(words: BoardMessages, shown: number, of: number): TemplateResult {
    return html`
      <div class="tools" role="search">
        <label class="find">
          ${words.find}
          <input
            type="search"
            autocomplete="off"
            maxlength="100"
            .value=${this.wanted}
            @input=${(event: Event) => {
              this.wanted = (event.target as HTMLInputElement).value;
              this.limit = PAGE;
            }}
          />
        </label>
        <label>
          ${words.filter}
          <select
            name="filter"
            @change=${(event: Event) => {
              const { value } = event.target as HTMLSelectElement;
              this.filter = FILTERS.find((one) => one === value) ?? 'open';
              this.limit = PAGE;
            }}
          >
            ${FILTERS.map(
              (one) =>
                html`<option value=${one} .selected=${this.filter === one}>
                  ${one === 'open' || one === 'overdue' ? words.filters[one] : words.stages[one]}
                </option>`,
            )}
          </select>
        </label>
        <label>
          ${words.sort}
          <select
            name="sort"
            @change=${(event: Event) => {
              const { value } = event.target as HTMLSelectElement;
              this.sort = CASE_SORTS.find((one) => one === value) ?? 'due';
              this.limit = PAGE;
            }}
          >
            ${CASE_SORTS.map(
              (one) => html`<option value=${one} .selected=${this.sort === one}>${words.sorts[one]}</option>`,
            )}
          </select>
        </label>
        <p class="soft" role="status">${words.count(shown, of)}</p>
      </div>
    `;
  }
}

applySettings(CarerCaseBoard, {
  view: oneOf('worklist', 'display'),
  unitDays: unitDaysSetting,
  secondsPerPage: amount(SECONDS_A_PAGE, 'seconds, or 0', (seconds) => seconds >= 0 && seconds <= SECONDS_A_DAY),
  staff: staffSetting,
  store: anything,
  messages: texts,
});

declare global {
  interface HTMLElementTagNameMap {
    'carer-case-board': CarerCaseBoard;
  }
}
