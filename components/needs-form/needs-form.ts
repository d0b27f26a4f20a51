import { html, LitElement, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import {
  assessmentForCareTeam,
  answerTo,
  FILLED_BY,
  needsAssessment,
  type Answer,
  type FilledBy,
  type NeedsAssessment,
} from '../../src/domain/assessment/needs-assessment.js';
import type { WordedQuestionSet } from '../../src/domain/assessment/question-set.js';
import type { SupportCase } from '../../src/domain/case/support-case.js';
import type { KindRef } from '../../src/domain/kernel/record-kind.js';
import type { CommonMessages, FormMessages } from '../../src/i18n/catalogue.js';
import type { ServiceOffer } from '../../src/domain/plan/service-offer.js';
import type { ChildPath, HelpNumber } from '../../src/i18n/form-start/messages.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import type { OffersHereMessages } from '../../src/i18n/offers-here/messages.js';
import { loadFormWords } from '../../src/i18n/needs-form/load.js';
import type { LockableStore } from '../../src/storage/lockable-store.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { LazyModule } from '../controllers/lazy-module-controller.js';
import { LocaleController } from '../controllers/locale-controller.js';
import type { RecordsFailure } from '../../src/session/record-session.js';
import { readCaseId } from '../case/case-id.js';
import { addStyles, StyleController } from '../controllers/style-controller.js';
import { RecordSessionController } from '../controllers/record-session-controller.js';
import { defaultStore } from '../default-store.js';
import { isStoreRefused } from '../settings/store-refusal.js';
import { CarerRecordFailedEvent } from '../events/record-failed.event.js';
import { formServices } from './form-services.js';
import { leavePage } from './host/shared-device.js';
import { movePageFocus } from './host/page-focus.js';
import { PrerenderedForm } from './host/prerendered.js';
import { FormActions, resetForm } from './model/form-actions.js';
import type { FormPage } from './model/page-data.js';
import { needsFormStyles } from './needs-form.styles.js';
import { isEscapeForForm, isEscapeForScreen, isFreeEscape } from './host/escape-key.js';
import { privacyScreen } from './host/privacy-screen.js';
import { FormModel } from './model/form-model.js';
import type { FormSections } from './model/form-texts.js';
import { formPages } from './pages/page-router.js';
import { pagesStyles } from './pages/pages.styles.js';
import { surroundings } from './pages/surroundings.js';
import { remember, remembers } from '../../src/browser/tab-storage.js';
import {
  amount,
  anything,
  flag,
  flagOf,
  list,
  objectWith,
  oneOf,
  text,
  texts,
  applySettings,
} from '../settings/host-setting.js';
import { isOnServer } from '../settings/is-server.js';

const IDLE_MINUTES = 5;

/** The case, for its read receipts and its contact person. */
const supportCase: KindRef<SupportCase> = { name: 'support-case', caseIdOf: ({ id }) => id };

/**
 * The form in which a carer says what support they need: twelve themes, one at a time, nothing compulsory.
 * Saves itself as it is filled in; nothing leaves the device before the carer presses *send*.
 *
 * @element carer-needs-form
 * @slot - shown until the words of the form are loaded
 * @fires carer-needs-changed - something was changed and saved; ids and counts of pages, at most once a second
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
  static override readonly styles = [needsFormStyles, pagesStyles];
  /* Without decorators: on a carer's phone they would be half a kilobyte before the first screen. */
  static override readonly properties = {
    caseId: { attribute: 'case-id' },
    layout: {},
    filledBy: { attribute: 'filled-by' },
    sharedDevice: { type: Boolean, converter: flagOf, attribute: 'shared-device' },
    idleMinutes: { type: Number, attribute: 'idle-minutes' },
    browserBack: { type: Boolean, converter: flagOf, attribute: 'browser-back' },
    delivery: {},
    readonly: { type: Boolean, converter: flagOf, reflect: true },
    name: { reflect: true },
    required: { type: Boolean, converter: flagOf, reflect: true },
    store: { attribute: false },
    helpNumbers: { attribute: false },
    childPath: { attribute: false },
    offers: { attribute: false },
    messages: { attribute: false },
    questionSet: { attribute: false },
    isHidden: { state: true },
    isOffline: { state: true },
    isDisabled: { state: true },
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
  idleMinutes = IDLE_MINUTES;
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
  /** What is on offer here; shown once the form is sent, for the themes that the carer chose or answered. */
  offers: readonly ServiceOffer[] = [];
  /** Replaces texts of the form, key by key. */
  messages: Partial<FormMessages & OffersHereMessages & CommonMessages & DeviceMessages> = {};

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
  /** The pages of the form on paper, once loaded; only they and the sentences for the phone are loaded on demand. */
  private paper: typeof import('./paper/paper-entry.lazy.js') | undefined;

  #givenSet: WordedQuestionSet | undefined;
  #questionSet: WordedQuestionSet | undefined;
  #memory: RecordStore | undefined;
  /** The form as markup that was delivered with the page, until it is drawn. */
  #prerendered: PrerenderedForm | undefined;
  #replaced: PrerenderedForm | undefined;
  /** Where the focus was when the screen was hidden. */
  #focusBefore: HTMLElement | undefined;
  #formValue = '';
  /** The window whose keys are heard. */
  #window: Window | undefined;
  /** Nothing may be opened: see {@link isStoreRefused}. No case is open then. */
  #isRefused = false;
  #wasLocked = false;
  /** Loaded with what can be saved. */
  #tellSaved: ReturnType<(typeof import('./form-records.lazy.js'))['formNews']> | undefined;
  readonly #styles = new StyleController(this);
  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController<FormSections>(
    this,
    loadFormWords,
    (language) => this.#questionSet?.texts[language] !== undefined,
  );
  readonly #later = new LazyModule(this, async () => {
    const pages = await import('./pages/later-pages.lazy.js');
    await this.#locale.add('questions', pages.loadAllQuestions);
    await pages.addLaterServices(this.#form);
    return pages;
  });
  readonly #tellFailed = ({ caseId, reason, recordId }: RecordsFailure): void => {
    this.dispatchEvent(new CarerRecordFailedEvent(caseId, reason, recordId));
  };
  readonly #records = new RecordSessionController(this, {
    kinds: async () => {
      const { needsAssessmentKind, trailWriter, formNews } = await import('./form-records.lazy.js');
      this.#records.trail ??= trailWriter(() => ({ party: this.filledBy === 'self' ? 'carer' : 'staff' }));
      this.#tellSaved ??= formNews(this);
      return [needsAssessmentKind];
    },
    onSaved: (_kind, record) => {
      this.#tellSaved?.(record as NeedsAssessment, this.#form.questionSet.questions.length);
    },
    onFailed: this.#tellFailed,
    loadMerge: async () => (await import('../../src/session/merge-assessment.lazy.js')).mergeAssessment,
  }).session;
  /** The case record, for its read receipts: they matter once the form is sent. */
  readonly #cases = new RecordSessionController(this, {
    kinds: async () => [(await import('./form-records.lazy.js')).supportCaseKind],
    onFailed: this.#tellFailed,
  }).session;
  readonly #form = new FormModel(this, this.#records, this.#locale, (form) =>
    formServices(form, () => this.#cases.find(supportCase, form.caseId)),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    // An element may be moved into the document of an iframe.
    this.#window = this.ownerDocument.defaultView ?? window;
    this.#window.addEventListener('keydown', this.#hideByKey);
    this.#window.addEventListener('pagehide', this.#leavePage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#window?.removeEventListener('keydown', this.#hideByKey);
    this.#window?.removeEventListener('pagehide', this.#leavePage);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.#styles.rootElsewhere() ?? super.createRenderRoot();
    if (!(root instanceof ShadowRoot) || root.childElementCount === 0) return root;
    this.#prerendered = new PrerenderedForm(root, () => {
      this.#takeGiven();
      this.requestUpdate();
    });
    // What was delivered as markup goes, so nothing can be drawn before it.
    this.renderOptions.renderBefore = null;
    return root;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // A server renders no records.
    if (isOnServer) return;
    // Unlocked: go on at the page of the draft.
    if (this.#wasLocked && !this.#records.isLocked) this.#form.showDraft();
    this.#wasLocked = this.#records.isLocked;
    this.#form.settleEarly();
    const isOther = changed.has('caseId') || changed.has('store') || changed.has('sharedDevice');
    // Refused: whatever the host sets next may be what was missing.
    if (isOther || (this.#isRefused && changed.size > 0)) void this.#open();
    if (changed.has('filledBy')) {
      // Who fills in the form decides which form is current.
      if (this.hasUpdated) this.#form.forget();
      this.#form.showDraft();
      void this.#fetchForPen();
    }
    this.#replacePrerendered();
  }

  override updated(): void {
    // The page that is shown first stands: now there is time for the ones after it.
    if (this.#form.page) void this.#later.load();
    this.#replaced?.restore();
    this.#replaced = undefined;
    // Not while the element is out of view: a modal dialog would block the host's page. What was hidden stays hidden.
    for (const dialog of this.renderRoot.querySelectorAll('dialog')) {
      // Closed by a script, or by the browser's own Back: what has to be seen is opened again.
      dialog.onclose = () => {
        this.requestUpdate();
      };
      if (!this.isConnected || !this.#isInSight || dialog.matches(':modal')) continue;
      // Open and not modal: it was moved in the page.
      dialog.close();
      dialog.showModal();
    }
    this.#syncFormValue();
    if (this.#form.movesFocus) movePageFocus(this, this.#form);
    this.#form.markDevice();
  }

  formDisabledCallback(isDisabled: boolean): void {
    // The browser takes `disabled="false"` for disabled. What a fieldset around it says counts all the same.
    this.isDisabled =
      isDisabled && (this.getAttribute('disabled') !== 'false' || this.closest('fieldset:disabled') !== null);
  }

  formResetCallback(): void {
    if (this.isReadOnly) return;
    resetForm(this.#form);
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
    const shown = former === undefined ? current : this.#records.find(needsAssessment, former);
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
    return this.#form.services.submission.confirm();
  }

  /** Parses the host's question set. The parser is loaded on demand: most hosts have our own twelve themes. */
  async #readSet(given: WordedQuestionSet): Promise<void> {
    const { readHostSet } = await import('./host/read-question-set.lazy.js');
    if (given !== this.#givenSet) return;
    this.#questionSet = readHostSet(given);
    this.requestUpdate('questionSet', given);
  }

  /** Draws the form in the place of its markup, as soon as it is there and nobody writes in that. */
  #replacePrerendered(): void {
    const prerendered = this.#prerendered;
    if (!prerendered || prerendered.stays || !this.#form.page || this.#isUnread || !this.#form.isShown) return;
    this.#takeGiven();
    prerendered.remove();
    this.#prerendered = undefined;
    this.#replaced = prerendered;
  }

  /** Saves what was answered in the markup. */
  #takeGiven(): void {
    const { answers, comments } = this.#prerendered?.given ?? {};
    if (!this.#form.caseId || this.isReadOnly) return;
    const actions = new FormActions(this.#form);
    const of = (id: string): Answer => answerTo(this.#form.assessment, id);
    for (const [id, code] of answers ?? []) if (of(id).answer !== code) actions.answer(id, code);
    for (const [id, text] of comments ?? []) if (of(id).comment !== text) actions.comment(id, text);
  }

  async #open(): Promise<void> {
    const given = readCaseId(this);
    this.#isRefused = given !== '' && isStoreRefused(this, !this.store && !this.sharedDevice);
    const caseId = this.#isRefused ? '' : given;
    this.#memory = undefined;
    // A sealed store shows nothing before it is unlocked; what a form that cannot be changed holds is in the store.
    const waits = this.isReadOnly || (this.store as Partial<LockableStore> | undefined)?.opensWith !== undefined;
    this.#form.open(caseId, { waits });
    if (!caseId) return;
    // Not waited for here: another store may be given meanwhile, and the last one counts.
    const store = this.#storeToUse();
    void this.#cases.open(store, caseId);
    this.#form.opened = this.#records.open(store, caseId);
    await this.#form.opened;
    if (!this.#form.hasBegun) this.#form.showDraft();
    this.requestUpdate();
  }

  async #storeToUse(): Promise<RecordStore> {
    if (!this.sharedDevice) return this.store ?? defaultStore();
    const { MemoryRecordStore } = await import('../../src/storage/memory-record-store.lazy.js');
    this.#memory ??= new MemoryRecordStore();
    return this.#memory;
  }

  /** Loads what the phone and the paper need besides. */
  async #fetchForPen(): Promise<void> {
    this.isOffline = false;
    try {
      if (this.filledBy === 'phone')
        await this.#locale.add('formSpoken', (await import('./form-spoken.lazy.js')).loadFormSpoken);
      if (this.filledBy !== 'paper') return;
      const paper = await import('./paper/paper-entry.lazy.js');
      await this.#locale.add('formPaper', paper.loadFormPaper);
      addStyles(this, paper.paperStyles);
      this.paper = paper;
    } catch {
      // Offline: said on the page, and tried again on request.
      this.isOffline = true;
    }
  }

  /** On a shared device, empties a page that is left: the browser may keep it for its Back button. */
  readonly #leavePage = (): void => {
    if (!this.sharedDevice) return;
    leavePage(this.#form);
    this.#syncFormValue();
  };

  #hide(isHidden: boolean): void {
    if (isHidden) {
      this.#focusBefore = this.shadowRoot?.activeElement as HTMLElement | undefined;
      this.#form.services.aloud.stop();
    }
    this.isHidden = isHidden;
    remember('hidden', isHidden);
    if (!isHidden) void this.updateComplete.then(() => this.#focusBefore?.focus());
  }

  readonly #hideByKey = (event: KeyboardEvent): void => {
    if (!isFreeEscape(event)) return;
    if (!this.#isInSight || !this.#form.caseId || this.#form.services.idle.secondsLeft !== undefined) return;
    // The topmost layer takes the key: what is hidden is never uncovered by one that was meant for something else.
    if (!(this.isHidden ? isEscapeForScreen(event, this) : isEscapeForForm(event, this))) return;
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

  get #isUnread(): boolean {
    return this.#givenSet !== undefined && !this.#questionSet;
  }

  override render(): TemplateResult | typeof noChange {
    const { page, language, hasLargerText } = this.#form;
    // Without messages of our own, show the slot, which may hold a phone number, say.
    if (this.#prerendered) return noChange;
    if (!page || this.#isUnread)
      return html`<slot></slot>${this.isHidden ? html`<dialog class="neutral"></dialog>` : nothing}`;
    const { panel } = this.#form.services.device;
    const show = (): void => {
      this.#hide(false);
    };
    return html`
      <div
        class="form ${hasLargerText ? 'larger' : ''}"
        lang=${language}
        ?data-hidden=${this.isHidden}
        ?data-idle=${this.#form.services.idle.secondsLeft !== undefined && !this.isHidden}
        @focusin=${markWriting}
        @focusout=${markWriting}
      >
        ${panel?.banner() ?? nothing} ${this.#screen(page)}
      </div>
      ${this.isHidden ? privacyScreen(page, show) : nothing}
    `;
  }

  #screen(page: FormPage): TemplateResult {
    const { common } = page;
    const { services } = this.#form;
    if (!this.#form.caseId) {
      const why = this.#isRefused ? common.notSetUp : common.missingCase;
      return html`<div class="sheet"><p role="alert">${why}</p></div>`;
    }
    const { panel } = services.device;
    if (this.#records.isLocked && panel) return html`${panel.lockScreen(common)}`;
    const waiting = this.#waiting(page);
    const { paper, isHidden } = this;
    const later = this.#later.module;
    // What is printed and keyed in has all questions, whose words come with the later pages.
    const lacksPaper = this.#form.isOnPaper && !(paper && later);
    if (!this.#form.isShown || this.#records.isLocked || lacksPaper) return html`<div class="sheet">${waiting}</div>`;
    const hide = (): void => {
      this.#hide(true);
    };
    const context = { form: this.#form, page, services };
    const around = surroundings(context, { hide, paper, later, waiting, isHidden });
    if (!this.isReadOnly || this.#form.view.exitReason) return formPages(context, around);
    return later?.readOnlyPage(context, around) ?? html`<div class="sheet">${waiting}</div>`;
  }

  #waiting({ common }: FormPage): TemplateResult {
    if (!this.isOffline && !this.#later.hasFailed) return html`<p class="soft late">${common.loading}</p>`;
    const again = (): void => {
      void this.#later.retry();
      void this.#fetchForPen();
    };
    return html`<p role="alert">${common.notFetched}</p>
      <button class="go" @click=${again}>${common.tryAgain}</button>`;
  }
}

/** Marks that somebody writes: the lines being written are worth more than what is stuck to the window's edges. */
function markWriting({ type, target, currentTarget }: FocusEvent): void {
  const writes = type === 'focusin' && target instanceof HTMLTextAreaElement;
  (currentTarget as Element).toggleAttribute('data-writes', writes);
}

applySettings(CarerNeedsForm, {
  layout: oneOf('pages', 'one-page'),
  filledBy: oneOf(...FILLED_BY),
  sharedDevice: flag,
  idleMinutes: amount(IDLE_MINUTES, 'minutes, more than 0', (minutes) => minutes > 0),
  browserBack: flag,
  delivery: oneOf('', 'host'),
  readonly: flag,
  name: text,
  required: flag,
  store: anything,
  helpNumbers: list(undefined),
  childPath: objectWith('text'),
  offers: list([]),
  messages: texts,
  questionSet: anything,
});

declare global {
  interface HTMLElementTagNameMap {
    'carer-needs-form': CarerNeedsForm;
  }
}
