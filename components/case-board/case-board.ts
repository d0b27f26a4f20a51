import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CASE_SORTS, type CasePage, type CaseRow } from '../../src/domain/overview/case-row.js';
import type { WorkPage } from '../../src/domain/overview/work-page.js';
import type { WorkScope } from '../../src/domain/overview/work-scope.js';
import { done, type Outcome } from '../../src/domain/kernel/outcome.js';
import type { FailureReason } from '../../src/domain/kernel/record-failure.js';
import { USUAL_DAYS, type UnitDays } from '../../src/domain/overview/unit-days.js';
import { loadCommonLater } from '../../src/i18n/saving/load.js';
import { loadCommon } from '../../src/i18n/common/load.js';
import { loadBoard } from '../../src/i18n/board/load.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import type { BoardMessages } from '../../src/i18n/board/messages.js';
import type { BoardFormMessages } from '../../src/i18n/board-form/messages.js';
import { loadBoardForm } from '../../src/i18n/board-form/load.js';
import type { BoardWorkMessages } from '../../src/i18n/board-work/messages.js';
import { loadBoardWork } from '../../src/i18n/board-work/load.js';
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
import { FILTERS, keepChoices, lastChoices, type BoardChoices } from './board-choices.js';
import { worklistTable } from './case-table.js';
import { RowFocus } from './row-focus.js';
import { strip } from './strips.js';
import type { Leaving } from './reassign-form.js';
import { unitDaysSetting } from './unit-days-setting.js';
import { amount, anything, oneOf, texts, applySettings } from '../settings/host-setting.js';
import { isOnServer } from '../settings/is-server.js';
import { addStyles, StyleController } from '../controllers/style-controller.js';

/** Rows that the worklist shows at first; "show more" adds as many again. */
const PAGE = 50;

/** A change of one of these properties makes the board ask the store again. */
const ASKED_ANEW = ['view', 'unitDays', 'staff', 'choices', 'wanted', 'limit'];

/** What a board shows: the list that is open, or on a wall the cases and how much is due. */
interface BoardPage {
  readonly cases?: CasePage;
  readonly work?: WorkPage;
}

/** Default seconds per page of a wall: long enough to read one page from across the room. */
const SECONDS_A_PAGE = 20;
const SECONDS_A_DAY = 86_400;

/**
 * All cases of a team at a glance: who, where it stands, what is next, when, who; and what is to be done across them. A
 * worklist to work from, or with `view="display"` a wall screen with initials only.
 *
 * @element carer-case-board
 * @slot - shown until the words of the element are loaded
 * @fires carer-case-selected - somebody opened a case, or one thing that is to be done in it
 * @fires carer-plan-changed - an action was set under way or done, or that was undone, and it is saved; ids and counts
 * @fires carer-case-changed - a case was handed over, and it is saved; ids and the code of what was done
 * @fires carer-record-failed - something could not be read; a reason code
 * @csspart case - one case
 * @csspart work - one thing that is to be done
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
  /** Who is working: their name and unit tell what is theirs; stands on what they do. */
  @property({ attribute: false }) staff: Staff | undefined;
  /** Where records are kept; this browser's IndexedDB if none is given. */
  @property({ attribute: false }) store: RecordStore | undefined;
  /** Replaces texts of the element, key by key. */
  @property({ attribute: false }) messages: Partial<
    BoardMessages & BoardFormMessages & BoardWorkMessages & CommonMessages & DeviceMessages
  > = {};

  @state() private choices: BoardChoices = lastChoices();
  @state() private wanted = '';
  /** Rows of the worklist that were asked for. */
  @state() private limit = PAGE;
  @state() private leaving: Leaving = { step: 'asking' };

  readonly #styles = new StyleController(this);
  readonly #locale = new LocaleController<'common' | 'commonLater' | 'board' | 'boardForm' | 'boardWork' | 'device'>(
    this,
    sections({
      common: loadCommon,
      commonLater: loadCommonLater,
      board: loadBoard,
    }),
  );
  readonly #wallCode = new LazyModule(this, async () => {
    const { DisplayWall, displayWallStyles } = await import('./display-wall.lazy.js');
    addStyles(this, displayWallStyles);
    return new DisplayWall(this, {
      isShown: () => this.view === 'display',
      page: () => this.#cases.page?.cases,
      settled: () => this.#cases.settled(),
      refresh: () => this.#cases.ask(),
    });
  });
  readonly #cases = new CaseListController<BoardPage>(
    this,
    (store) => this.#read(store),
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
    const [{ UnknownCases, boardFormStyles, unknownCaseStyles }] = await Promise.all([
      import('./unknown-case.lazy.js'),
      this.#locale.add('boardForm', loadBoardForm),
    ]);
    addStyles(this, boardFormStyles);
    addStyles(this, unknownCaseStyles);
    return new UnknownCases(this, {
      store: () => this.#cases.store,
      by: () => ({ name: this.staff?.name ?? '', trail: actorOf('staff', this.staff) }),
      refresh: () => this.#cases.ask(),
    });
  });
  readonly #leavingCode = new LazyModule(this, async () => {
    const [code] = await Promise.all([import('./reassign.lazy.js'), this.#locale.add('boardForm', loadBoardForm)]);
    addStyles(this, code.boardFormStyles);
    return code;
  });
  readonly #workCode = new LazyModule(this, async () => {
    const [{ WorkList, boardFormStyles, workListStyles }] = await Promise.all([
      import('./work-list.lazy.js'),
      this.#locale.add('boardWork', loadBoardWork),
    ]);
    addStyles(this, boardFormStyles);
    addStyles(this, workListStyles);
    return new WorkList(this, {
      store: () => this.#cases.store,
      by: () => ({ name: this.staff?.name ?? '', trail: actorOf('staff', this.staff) }),
      refresh: () => this.#cases.ask(),
      openForm: (caseId, code) => void this.#openForm(caseId, code),
    });
  });
  /** Nothing may be opened: see {@link isStoreRefused}. */
  #isRefused = false;

  constructor() {
    super();
    new FocusController(this);
    new ForeignChangesController(this);
    new RowFocus(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#styles.rootElsewhere() ?? super.createRenderRoot();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // A server renders no records.
    if (isOnServer) return;
    if (changed.has('view')) this.#wallCode.module?.begin();
    if (this.#isWork) void this.#workCode.load();
    if (changed.has('store') || !this.hasUpdated || (this.#isRefused && changed.size > 0)) this.#open();
    else if (ASKED_ANEW.some((name) => (changed as ReadonlyMap<PropertyKey, unknown>).has(name)))
      void this.#cases.ask();
  }

  override updated(): void {
    this.#wallCode.module?.updated(this.secondsPerPage);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#findByKey);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#findByKey);
  }

  /** `/` goes to the search, from anywhere on the board but a field in which it is a sign like any other. */
  readonly #findByKey = (event: KeyboardEvent): void => {
    const [target] = event.composedPath() as HTMLElement[];
    if (event.key !== '/' || target?.matches('input:not([type="radio"]), select, textarea')) return;
    const search = this.renderRoot.querySelector<HTMLInputElement>('input[type="search"]');
    if (!search) return;
    event.preventDefault();
    search.focus();
    search.select();
  };

  get #isWork(): boolean {
    return this.view !== 'display' && this.choices.list === 'work';
  }

  /** Whose work is listed: where nobody is named, nothing is anybody's own. */
  get #scope(): WorkScope {
    const { work } = this.choices;
    const has = { mine: this.staff?.name.trim(), unit: this.staff?.unit?.trim(), all: 'all' };
    return has[work] ? work : has.mine ? 'mine' : 'all';
  }

  async #read(store: RecordStore): Promise<Outcome<BoardPage, FailureReason>> {
    const { unitDays, staff, wanted, limit, choices } = this;
    const asked = { today: today(), unitDays };
    if (this.#isWork) {
      const query = { ...asked, scope: this.#scope, find: wanted, ...(staff && { worker: staff }) };
      const work = await store.work(query, { limit });
      return work.ok ? done({ work: work.value }) : work;
    }
    if (this.view !== 'display') {
      const { filter, sort } = choices;
      const person = choices.cases === 'mine' && staff?.name.trim() ? { person: staff.name } : {};
      const cases = await store.cases({ ...asked, filter, sort, find: wanted, ...person }, { limit });
      return cases.ok ? done({ cases: cases.value }) : cases;
    }
    await this.#wallCode.load();
    const [cases, work] = await Promise.all([
      store.cases(asked, this.#wallCode.module?.wanted ?? { limit: PAGE }),
      store.work(asked, { limit: 0 }),
    ]);
    return cases.ok ? done({ cases: cases.value, ...(work.ok && { work: work.value }) }) : cases;
  }

  /** Shows something else, remembers it, and begins at its top. */
  #choose(change: Partial<BoardChoices>): void {
    this.#workCode.module?.leave();
    this.choices = { ...this.choices, ...change };
    this.limit = PAGE;
    keepChoices(this.choices);
  }

  #open(): void {
    this.#isRefused = isStoreRefused(this, !this.store);
    if (!this.#isRefused) void this.#cases.open(this.store ?? defaultStore());
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
        <h2 class=${isWall ? nothing : 'hidden-visually'}>${this.#heading(words)}</h2>
        ${isWall ? nothing : (panel?.banner() ?? nothing)}
        ${page ? (isWall ? this.#display(words, common) : this.#worklist(words, common)) : nothing}
        ${page?.cases?.unreadable ? html`<p class="soft">${words.unreadable(page.cases.unreadable)}</p>` : nothing}
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

  #heading(words: BoardMessages): string {
    if (this.view === 'display') return words.displayHeading;
    return this.#isWork ? (this.#workWords(words)?.work.heading ?? words.lists.work) : words.heading;
  }

  #workWords(words: BoardMessages): (BoardMessages & BoardWorkMessages) | undefined {
    const later = this.#locale.messages?.boardWork;
    return later && { ...words, ...later, ...this.messages };
  }

  #worklist(words: BoardMessages, common: CommonMessages): TemplateResult {
    return html`${this.#tools(words)} ${this.#isWork ? this.#work(words, common) : this.#caseList(words, common)}`;
  }

  #work(words: BoardMessages, common: CommonMessages): TemplateResult {
    const said = this.#workWords(words);
    const { module: list } = this.#workCode;
    const page = this.#cases.page?.work;
    if (this.#workCode.hasFailed) return html`${this.#notFetched(this.#workCode, common)}`;
    if (!list || !page || !said) return html`<p class="soft late">${common.loading}</p>`;
    return html`${list.render(page, said, common, {
      scope: this.#scope,
      isSearch: this.wanted.trim() !== '',
      showAll: () => {
        this.#showAll({ work: 'all' });
      },
    })}
    ${this.#more(words, sumOf(page) - page.rows.length)}`;
  }

  #more(words: BoardMessages, rest: number): TemplateResult | typeof nothing {
    if (rest <= 0) return nothing;
    return html`<div>
      <button
        @click=${() => {
          this.limit += PAGE;
        }}
      >
        ${words.moreCount(Math.min(PAGE, rest))}
      </button>
    </div>`;
  }

  /** Shows everything again; the focus goes to the search, since the button that was pressed is gone. */
  #showAll(change: Partial<BoardChoices>): void {
    this.wanted = '';
    this.#choose(change);
    this.renderRoot.querySelector<HTMLElement>('input[type="search"]')?.focus();
  }

  #caseList(words: BoardMessages, common: CommonMessages): TemplateResult {
    const page = this.#cases.page?.cases;
    if (!page) return html`<p class="soft late">${common.loading}</p>`;
    const { store } = this.#cases;
    const form = this.#formCode.module;
    const later = this.#locale.messages?.boardForm;
    const said = { ...words, ...later, ...this.messages };
    const { rows, count } = page;
    const { leave } = said;
    return html`
      ${this.#notFetched(this.#formCode, common)} ${form?.outcome(said, common) ?? nothing}
      ${
        rows.length === 0
          ? this.#nobody(words)
          : worklistTable({
              rows,
              words,
              common,
              sort: this.choices.sort,
              sortBy: (sort) => {
                this.#choose({ sort });
              },
              open: (row) => void this.#openRow(row),
              panel: (row) => form?.panel(row.caseId, said, common),
            })
      }
      ${this.#more(words, count - rows.length)}
      <details
        class="leaving"
        @toggle=${() => {
          void this.#leavingCode.load();
        }}
      >
        <summary>${words.leaveHeading}</summary>
        ${this.#notFetched(this.#leavingCode, common)}
        ${
          store &&
          leave &&
          this.#leavingCode.module?.reassignForm({
            words: leave,
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

  /** Goes to a form without a case in the list of cases, where its code finds it, and opens it there. */
  async #openForm(caseId: string, code: string): Promise<void> {
    this.wanted = code;
    this.#choose({ list: 'cases', cases: 'all', filter: 'open' });
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
    const { cases, work } = this.#cases.page ?? {};
    const { module: wall, hasFailed } = this.#wallCode;
    if (hasFailed) return html`${this.#notFetched(this.#wallCode, common)}`;
    if (!wall || !cases) return html`<p class="soft late">${common.loading}</p>`;
    return wall.render(cases, work, words, common, this.#cases.readAt);
  }

  #nobody(words: BoardMessages): TemplateResult {
    const { filter, cases } = this.choices;
    if (filter === 'open' && cases === 'all' && this.wanted.trim() === '')
      return html`<div class="empty">
        <p>${words.empty}</p>
        <p>${words.emptyHint}</p>
      </div>`;
    return html`<div class="empty">
      <p>${words.noMatch}</p>
      <p>
        <button
          @click=${() => {
            this.#showAll({ filter: 'open', cases: 'all' });
          }}
        >
          ${words.showAll}
        </button>
      </p>
    </div>`;
  }

  /** Which list, whose, what is searched for and in which order: one row, and five tab stops. */
  #tools(words: BoardMessages): TemplateResult {
    const { list, cases, filter, sort } = this.choices;
    const said = this.#workWords(words)?.work;
    const find = (this.#isWork ? said?.find : undefined) ?? words.find;
    const mine = [['mine', words.mine] as const].filter(() => this.staff?.name.trim());
    const unit = [['unit', said?.unit ?? ''] as const].filter(() => said && this.staff?.unit?.trim());
    const all = [['all', words.everyone] as const];
    return html`
      <div class="tools" role="search">
        ${strip({
          look: 'lists',
          name: 'list',
          label: words.listsLabel,
          of: [
            ['cases', words.lists.cases],
            ['work', words.lists.work],
          ],
          chosen: list,
          choose: (one) => {
            this.#choose({ list: one });
          },
        })}
        ${
          mine.length + unit.length === 0
            ? nothing
            : strip<WorkScope>({
                look: 'seg',
                name: 'scope',
                label: words.scopeLabel,
                of: this.#isWork ? [...mine, ...unit, ...all] : [...mine, ...all],
                chosen: this.#isWork ? this.#scope : cases,
                choose: (one) => {
                  this.#choose(this.#isWork ? { work: one } : { cases: one === 'mine' ? one : 'all' });
                },
              })
        }
        <label class="find">
          <span class="hidden-visually">${find}</span>
          <input
            type="search"
            autocomplete="off"
            maxlength="100"
            aria-keyshortcuts="/"
            placeholder=${find}
            .value=${this.wanted}
            @input=${(event: Event) => {
              this.wanted = (event.target as HTMLInputElement).value;
              this.#workCode.module?.leave();
              this.limit = PAGE;
            }}
          />
        </label>
        ${
          this.#isWork
            ? nothing
            : html`<label>
                  <span>${words.filter}</span>
                  <select
                    name="filter"
                    @change=${(event: Event) => {
                      const { value } = event.target as HTMLSelectElement;
                      this.#choose({ filter: FILTERS.find((one) => one === value) ?? 'open' });
                    }}
                  >
                    ${FILTERS.map(
                      (one) =>
                        html`<option value=${one} .selected=${filter === one}>
                          ${one === 'open' || one === 'overdue' ? words.filters[one] : words.stages[one]}
                        </option>`,
                    )}
                  </select>
                </label>
                <label class="narrow">
                  <span>${words.sort}</span>
                  <select
                    name="sort"
                    @change=${(event: Event) => {
                      const { value } = event.target as HTMLSelectElement;
                      this.#choose({ sort: CASE_SORTS.find((one) => one === value) ?? 'due' });
                    }}
                  >
                    ${CASE_SORTS.map(
                      (one) => html`<option value=${one} .selected=${sort === one}>${words.sorts[one]}</option>`,
                    )}
                  </select>
                </label>`
        }
        <p class="soft" role="status">${this.#counted(words)}</p>
      </div>
    `;
  }

  /** How many of how many are shown. */
  #counted(words: BoardMessages): string {
    const { cases, work } = this.#cases.page ?? {};
    if (this.#isWork) return work ? words.count(work.rows.length, sumOf(work)) : '';
    return cases ? words.count(cases.rows.length, cases.count) : '';
  }
}

function sumOf({ counts }: WorkPage): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
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
