import { html, LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import {
  assessmentForCareTeam,
  declareNoNeeds,
  isEmpty,
  needsAssessmentKind,
  type FilledBy,
  type NeedsAssessment,
} from '../../src/domain/assessment/needs-assessment.js';
import type { WordedQuestionSet } from '../../src/domain/assessment/question-set.js';
import { loadQuestionStart } from '../../src/i18n/question-intro/load.js';
import { loadForm } from '../../src/i18n/form-start/load.js';
import { loadCommon } from '../../src/i18n/common/load.js';
import type { CommonMessages, FormMessages } from '../../src/i18n/catalogue.js';
import type { ChildPath, HelpNumber } from '../../src/i18n/form-start/messages.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { LocaleController } from '../controllers/locale-controller.js';
import type { RecordSession, RecordsFailure } from '../../src/session/record-session.js';
import { readCaseId } from '../case/case-id.js';
import { RecordSessionController } from '../controllers/record-session-controller.js';
import { defaultStore } from '../default-store.js';
import { CarerRecordFailedEvent } from '../events/record-failed.event.js';
import type { FormPage } from './model/page-data.js';
import { CHILD, placeFrom, START, SUMMARY } from './model/page-order.js';
import { CarerNeedsChangedEvent } from './needs-changed.event.js';
import { needsFormStyles } from './needs-form.styles.js';
import { privacyScreen } from './host/privacy-screen.js';
import { FormModel } from './model/form-model.js';
import type { FormSections } from './model/form-texts.js';
import { startPage } from './pages/start-page.js';
import { remember, remembers } from '../../src/browser/tab-storage.js';

/**
 * The form in which a carer says what support they need: twelve themes, one at a time, nothing compulsory.
 * Saves itself as it is filled in; nothing leaves the device before the carer presses *send*.
 *
 * @element carer-needs-form
 * @slot - shown until the words of the form are loaded
 * @fires carer-needs-changed - something was changed and saved; ids and counts of pages
 * @fires carer-needs-submit - the carer pressed send; cancelable
 * @fires carer-needs-submitted - the form is sent
 * @fires carer-needs-withdrawn - a sent form was taken back
 * @fires carer-record-failed - something could not be read or saved; a reason code
 * @csspart start - the button that begins
 * @csspart no-needs - "I have no needs right now"
 * @csspart next - goes on to the next page
 * @csspart back - goes back a page
 * @csspart question - the fieldset of a theme
 * @csspart answer - one answer, a label with its radio
 * @csspart comment - the room to say more
 * @csspart priorities - choosing what to talk about
 * @csspart summary - everything once more before sending
 * @csspart submit - sends the form
 * @csspart hide - swaps to a neutral screen, as the Escape key does
 * @csspart print - prints the carer's copy; with `filled-by="paper"`, the empty form
 * @csspart failure - the message when saving or reading failed
 * @csspart device-notice - what the device has to say about keeping, for as long as it is so
 */
export class CarerNeedsForm extends LitElement {
  static readonly formAssociated = true;
  static override readonly styles = needsFormStyles;
  /* Without decorators: on a carer's phone they would be half a kilobyte before the first screen. */
  static override readonly properties = {
    caseId: { attribute: 'case-id' },
    layout: {},
    filledBy: { attribute: 'filled-by' },
    sharedDevice: { type: Boolean, attribute: 'shared-device' },
    idleMinutes: { type: Number, attribute: 'idle-minutes' },
    browserBack: { type: Boolean, attribute: 'browser-back' },
    delivery: {},
    readonly: { type: Boolean, reflect: true },
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    store: { attribute: false },
    helpNumbers: { attribute: false },
    childPath: { attribute: false },
    messages: { attribute: false },
    questionSet: { attribute: false },
    isHidden: { state: true },
    isOffline: { state: true },
    isDisabled: { state: true },
    later: { state: true },
    paper: { state: true },
  };

  /** The support case that the form belongs to. */
  caseId = '';
  /** One theme at a time, or all on one page. */
  layout: 'pages' | 'one-page' = 'pages';
  /** Who holds the pen; stamped on the form. `phone` shows what to say, `paper` prints and takes in a paper form. */
  filledBy: FilledBy = 'self';
  /** Keeps everything in memory only, and nothing after sending or after `idle-minutes` in which nobody is there. */
  sharedDevice = false;
  /** On a shared device: minutes without a touch until everything is erased; the last one is counted down. */
  idleMinutes = 5;
  /** Lets the browser's own Back and Forward go through the form's pages. */
  browserBack = false;
  /**
   * `host`: you deliver the form, and nothing counts as sent without `event.deliver()` or `submit()`. Without it, saving
   * in a `store` of yours counts as delivery, since the team reads from there.
   */
  delivery: 'host' | '' = '';
  /** Shows what was said and lets nothing be changed. */
  readonly = false;
  /** The name under which the sent form takes part in a host's `<form>`. */
  name = '';
  /** A host's `<form>` is valid only once this one is sent; "no needs right now" is enough. */
  required = false;
  /** Where records are kept; this browser's IndexedDB if none is given. */
  store: RecordStore | undefined;
  /** Whom to call for help; Norwegian numbers if none are given. */
  helpNumbers: readonly HelpNumber[] | undefined;
  /** Where somebody under 18 is shown to. */
  childPath: ChildPath | undefined;
  /** Replaces texts of the form, key by key. */
  messages: Partial<FormMessages & CommonMessages & DeviceMessages> = {};

  /**
   * Another set of questions, with its words. One that does not fit is not shown, and a `TypeError` with a list of all that
   * is wrong in it is reported; `readQuestionSet` of `carer-needs/domain` gives the same list.
   */
  set questionSet(given: WordedQuestionSet | undefined) {
    if (given === this.#givenSet) return;
    this.#givenSet = given;
    this.#questionSet = undefined;
    if (given) void this.#readSet(given);
  }
  get questionSet(): WordedQuestionSet | undefined {
    return this.#questionSet;
  }

  private isHidden = remembers('hidden');
  private isOffline = false;
  private isDisabled = false;
  /** The code of the pages after the first screen, once loaded. */
  private later: typeof import('./pages.lazy.js') | undefined;
  private paper: typeof import('./paper/paper-entry.lazy.js') | undefined;

  #givenSet: WordedQuestionSet | undefined;
  #questionSet: WordedQuestionSet | undefined;
  #memory: RecordStore | undefined;
  /** Where the focus was when the screen was hidden. */
  #focusBefore: HTMLElement | undefined;
  /** Loading the later pages was tried; after a failure it is tried again on request. */
  #hasAsked = false;
  #formValue = '';
  #wasLocked = false;
  /** The session of the case record, for its read receipts, which matter after sending; loaded with the later pages. */
  #cases: RecordSession | undefined;
  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController<FormSections>(this, {
    common: loadCommon,
    questionStart: loadQuestionStart,
    form: loadForm,
  });
  readonly #tellFailed = ({ caseId, reason, recordId }: RecordsFailure): void => {
    this.dispatchEvent(new CarerRecordFailedEvent(caseId, reason, recordId));
  };
  readonly #records = new RecordSessionController(this, {
    kinds: [needsAssessmentKind],
    onSaved: (_kind, record) => {
      const saved = record as NeedsAssessment;
      if (saved.status !== 'draft') return;
      const of = this.#form.questionSet.questions.length;
      this.dispatchEvent(new CarerNeedsChangedEvent(saved.caseId, saved.id, saved.seen.length, of));
    },
    onFailed: this.#tellFailed,
    loadMerge: async () => (await import('../../src/session/merge-assessment.lazy.js')).mergeAssessment,
  }).session;
  readonly #form = new FormModel(this, this.#records, this.#locale);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#hideByKey);
    window.addEventListener('pagehide', this.#leavePage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#hideByKey);
    window.removeEventListener('pagehide', this.#leavePage);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // Unlocked: go on at the page of the draft.
    if (this.#wasLocked && !this.#records.isLocked) this.#form.view.place = this.#form.draft?.place ?? START;
    this.#wasLocked = this.#records.isLocked;
    if (changed.has('caseId') || changed.has('store') || changed.has('sharedDevice')) void this.#open();
    if (changed.has('filledBy') && this.later) {
      // Who fills in the form decides which form is current.
      this.#form.forget();
      this.#form.view.place = this.#form.draft?.place ?? START;
      void this.#fetchForPen(this.later);
    }
    // The one-page layout needs the later pages at once, and does not wait for the first screen.
    if (this.layout === 'one-page') void this.#fetchLaterPages();
  }

  override updated(): void {
    // Load the later pages only after the first screen is rendered.
    if (this.#locale.messages) void this.#fetchLaterPages();
    // Not while the element is out of view: a modal dialog would block the host's page. What was hidden stays hidden.
    for (const dialog of this.renderRoot.querySelectorAll('dialog')) {
      if (!this.isConnected || !this.#isInSight || dialog.matches(':modal')) continue;
      // Open and not modal: it was moved in the page.
      dialog.close();
      dialog.showModal();
    }
    this.#syncFormValue();
    if (this.#form.movesFocus) this.later?.movePageFocus(this, this.#form);
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.isDisabled = isDisabled;
  }

  formResetCallback(): void {
    if (this.isReadOnly) return;
    this.later?.resetForm(this.#form);
  }

  /** The host's `<form>`, if the element is in one. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /**
   * The sent form as the care team reads it, as JSON; empty until it is sent, and after a reload where no copy was
   * kept.
   */
  get value(): string {
    const { current } = this.#form;
    if (!this.#form.caseId) return '';
    // While a draft adds to a sent form, the sent form is the value.
    const former = current?.status === 'draft' ? current.continues : undefined;
    const shown = former === undefined ? current : this.#records.find(needsAssessmentKind, former);
    const sent = this.#form.view.sentFromHere ?? (shown && assessmentForCareTeam(shown));
    return sent ? JSON.stringify(sent) : '';
  }

  /** Nothing can be changed: the host says so, or a disabled fieldset around it. */
  get isReadOnly(): boolean {
    return this.readonly || this.isDisabled;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /**
   * Marks the form as sent, as it was handed out by the last `carer-needs-submit`: for a host that prevented it and has
   * delivered the form. False where it could not be saved, where the carer has changed something since
   * (they will send again), or where nothing was handed out.
   */
  async submit(): Promise<boolean> {
    return (await this.#form.services?.submission.confirm()) ?? false;
  }

  /** Parses the host's question set. The parser is loaded on demand: most hosts have our own twelve themes. */
  async #readSet(given: WordedQuestionSet): Promise<void> {
    const { readHostSet } = await import('./host/read-question-set.lazy.js');
    if (given !== this.#givenSet) return;
    this.#questionSet = readHostSet(given);
    this.requestUpdate();
  }

  async #open(): Promise<void> {
    const caseId = readCaseId(this);
    this.#form.open(caseId);
    this.#memory = undefined;
    if (!caseId) return;
    // Not waited for here: another store may be given meanwhile, and the last one counts.
    const store = this.#storeToUse();
    void this.#cases?.open(store, caseId);
    await this.#records.open(store, caseId);
    this.#form.view.place = this.#form.draft?.place ?? START;
    this.requestUpdate();
  }

  async #storeToUse(): Promise<RecordStore> {
    if (!this.sharedDevice) return this.store ?? defaultStore();
    const { MemoryRecordStore } = await import('../../src/storage/memory-record-store.lazy.js');
    this.#memory ??= new MemoryRecordStore();
    return this.#memory;
  }

  async #fetchLaterPages(): Promise<void> {
    if (this.#hasAsked) return;
    this.#hasAsked = true;
    try {
      const [later] = await Promise.all([import('./pages.lazy.js'), this.#fetchLaterWords()]);
      await this.#fetchForPen(later);
      this.#adoptStyles(later.laterStyles);
      const cases = new RecordSessionController(this, {
        kinds: [later.supportCaseKind],
        onFailed: this.#tellFailed,
      }).session;
      this.#cases = cases;
      const { caseId } = this.#form;
      if (caseId) void cases.open(this.#storeToUse(), caseId);
      this.#form.services = later.formServices(this.#form, () => cases.find(later.supportCaseKind, this.#form.caseId));
      this.later = later;
      this.isOffline = false;
    } catch {
      // Offline between the first screen and the next: said where it matters, and tried again on request.
      this.isOffline = true;
    }
  }

  async #fetchLaterWords(): Promise<unknown> {
    const { loadCommonLater, loadFormPages, loadQuestions } = await import('./page-words.lazy.js');
    return Promise.all([
      this.#locale.add('questions', loadQuestions),
      this.#locale.add('formPages', loadFormPages),
      this.#locale.add('commonLater', loadCommonLater),
    ]);
  }

  /** Loads what only the phone or the paper form needs. */
  async #fetchForPen(later: typeof import('./pages.lazy.js')): Promise<void> {
    if (this.filledBy === 'phone') await this.#locale.add('formSpoken', later.loadFormSpoken);
    if (this.filledBy !== 'paper') return;
    const paper = await import('./paper/paper-entry.lazy.js');
    await this.#locale.add('formPaper', paper.loadFormPaper);
    if (!this.paper) this.#adoptStyles(paper.paperStyles);
    this.paper = paper;
  }

  #adoptStyles({ styleSheet }: CSSResult): void {
    const root = this.renderRoot as ShadowRoot;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  /** On a shared device, empties a page that is left: the browser may keep it for its Back button. */
  readonly #leavePage = (): void => {
    if (!this.sharedDevice) return;
    this.later?.leavePage(this.#form);
    this.#syncFormValue();
  };

  #hide(isHidden: boolean): void {
    if (isHidden) {
      this.#focusBefore = this.shadowRoot?.activeElement as HTMLElement | undefined;
      this.#form.services?.aloud.stop();
    }
    this.isHidden = isHidden;
    remember('hidden', isHidden);
    if (!isHidden) void this.updateComplete.then(() => this.#focusBefore?.focus());
  }

  readonly #hideByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    // Where the host has a modal dialog open, Escape belongs to that.
    if (document.querySelector(':modal') && !this.isHidden) return;
    if (!this.#isInSight || !this.#form.caseId || this.#form.services?.idle.secondsLeft !== undefined) return;
    // Else the key would close the screen that it has just opened.
    event.preventDefault();
    this.#hide(!this.isHidden);
  };

  get #isInSight(): boolean {
    return this.getClientRects().length > 0;
  }

  /** Keeps the value and the validity in the host's `<form>` up to date. */
  #syncFormValue(): void {
    const { value } = this;
    if (value !== this.#formValue) {
      this.#formValue = value;
      // The second argument is what the browser keeps in its history: never the words themselves.
      this.#internals.setFormValue(value === '' ? null : value, '');
    }
    const isMissing = this.required && value === '' && !this.#form.isSent;
    const anchor = this.renderRoot.querySelector<HTMLElement>('.go') ?? undefined;
    // The words may still be on their way.
    const message = this.#form.page?.words.notSentYet ?? ' ';
    this.#internals.setValidity({ valueMissing: isMissing }, message, anchor);
  }

  override render(): TemplateResult {
    const { page, language, hasLargerText } = this.#form;
    // Without messages of our own, show the slot, which may hold a phone number, say.
    const isUnread = this.#givenSet !== undefined && !this.#questionSet;
    if (!page || isUnread)
      return html`<slot></slot>${this.isHidden ? html`<dialog class="neutral"></dialog>` : nothing}`;
    const device = this.#form.services?.device;
    const show = (): void => {
      this.#hide(false);
    };
    return html`
      <div class="form ${hasLargerText ? 'larger' : ''}" lang=${language} ?data-hidden=${this.isHidden}>
        ${device?.panel?.banner() ?? nothing} ${this.#screen(page)}
      </div>
      ${this.isHidden ? privacyScreen(page, show) : nothing}
    `;
  }

  #screen(page: FormPage): TemplateResult {
    const { words, common, assessment } = page;
    const { services } = this.#form;
    if (!this.#form.caseId) return html`<div class="sheet"><p role="alert">${common.missingCase}</p></div>`;
    if (this.#records.phase !== 'ready')
      return html`<div class="sheet"><p class="soft late">${common.loading}</p></div>`;
    if (this.#records.isLocked) return html`${services?.device.panel?.lockScreen(common)}`;
    const hide = html`<button
      class="quiet hide"
      part="hide"
      aria-keyshortcuts="Escape"
      @click=${() => {
        this.#hide(true);
      }}
    >
      ${words.hide} <kbd aria-hidden="true">Esc</kbd>
    </button>`;
    const start = this.#start(page);
    if (!this.later || !services) {
      const isFirst = this.#form.view.place === START && this.layout === 'pages' && !this.#form.isOnPaper;
      if (!isFirst || this.isReadOnly || assessment.status !== 'draft') return this.#waiting(page);
      return html`<div class="sheet">
        <div class="where">${hide}</div>
        ${start}
      </div>`;
    }
    const draw = this.isReadOnly && !this.#form.view.exitReason ? this.later.readOnlyPage : this.later.laterPages;
    const { paper, isHidden } = this;
    return draw({ form: this.#form, page, services }, { hide, start, paper, isHidden });
  }

  #start(page: FormPage): TemplateResult {
    const { assessment, questionSet } = page;
    return startPage(page, {
      start: () => {
        this.#form.apply(declareNoNeeds(assessment, false));
        this.#form.goTo(placeFrom(questionSet, START, 1));
      },
      // "No needs" is not offered where something was answered, which it would contradict.
      noNeeds: isEmpty({ ...assessment, noNeedsNow: false })
        ? () => {
            this.#form.apply(declareNoNeeds(assessment, true));
            this.#form.goTo(SUMMARY);
          }
        : undefined,
      child: () => {
        this.#form.goTo(CHILD);
      },
    });
  }

  #waiting({ common }: FormPage): TemplateResult {
    return html`<div class="sheet">
      ${
        this.isOffline
          ? html`<p role="alert">${common.notFetched}</p>
              <button
                class="go"
                @click=${() => {
                  this.#hasAsked = false;
                  void this.#fetchLaterPages();
                }}
              >
                ${common.tryAgain}
              </button>`
          : html`<p class="soft late">${common.loading}</p>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'carer-needs-form': CarerNeedsForm;
  }
}
