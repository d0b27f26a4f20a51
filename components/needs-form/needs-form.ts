import { html, LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { carerNeeds12 } from '../../src/domain/carer-needs-12.js';
import {
  assessmentForCareTeam,
  clearAssessment,
  currentAssessment,
  declareNoNeeds,
  isEmpty,
  needsAssessmentKind,
  startAssessment,
  takePen,
  visit,
  type DraftAssessment,
  type FilledBy,
  type NeedsAssessment,
  type SubmittedAssessment,
} from '../../src/domain/needs-assessment.js';
import { done } from '../../src/domain/outcome.js';
import {
  readQuestionSet,
  type QuestionSet,
  type QuestionTexts,
  type WordedQuestionSet,
} from '../../src/domain/question-set.js';
import { loadCommon, loadForm, loadQuestionStart } from '../../src/i18n/load-messages.js';
import type { ChildPath, CommonMessages, FormMessages, HelpNumber } from '../../src/i18n/messages.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { browserContext } from '../controllers/browser-context.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { RecordsController, type RecordsFailure } from '../controllers/records-controller.js';
import { defaultStore } from '../default-store.js';
import { saveStatus } from '../parts/save-status.js';
import { CarerRecordFailedEvent } from '../record-failed.event.js';
import type { FormHandle } from './form-actions.js';
import type { FormPage } from './form-page.js';
import {
  CHILD,
  isBeside,
  numberOf,
  placeFrom,
  placeOfNumber,
  START,
  SUMMARY,
  themeAt,
  type Place,
} from './form-places.js';
import { CarerNeedsChangedEvent } from './needs-form.events.js';
import { needsFormStyles } from './needs-form.styles.js';
import { neutralScreen } from './neutral-screen.js';
import { startPage } from './start-page.js';
import { remember, remembers } from './tab-memory.js';

type Later = typeof import('./later-pages.js');
type Sections = 'common' | 'questionStart' | 'questions' | 'form' | 'formPages' | 'formPaper' | 'formSpoken';

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
 */
export class CarerNeedsForm extends LitElement {
  static readonly formAssociated = true;
  static override readonly styles = needsFormStyles;

  /** The support case that the form belongs to. */
  @property({ attribute: 'case-id' }) caseId = '';
  /** One theme at a time, or all on one page. */
  @property() layout: 'pages' | 'one-page' = 'pages';
  /** Who holds the pen; stamped on the form. `phone` shows what to say, `paper` prints and takes in a paper form. */
  @property({ attribute: 'filled-by' }) filledBy: FilledBy = 'self';
  /** Keeps everything in memory only, and nothing after sending or after `idle-minutes` in which nobody is there. */
  @property({ type: Boolean, attribute: 'shared-device' }) sharedDevice = false;
  /** On a shared device: minutes without a touch until everything is erased; the last one is counted down. */
  @property({ type: Number, attribute: 'idle-minutes' }) idleMinutes = 5;
  /** Lets the browser's own Back and Forward go through the form's pages. */
  @property({ type: Boolean, attribute: 'browser-back' }) browserBack = false;
  /** Shows what was said and lets nothing be changed. */
  @property({ type: Boolean, reflect: true }) readonly = false;
  /** The name under which the sent form takes part in a host's `<form>`. */
  @property({ reflect: true }) name = '';
  /** A host's `<form>` is valid only once this one is sent; "no needs right now" is enough. */
  @property({ type: Boolean, reflect: true }) required = false;
  /** Where records are kept; this browser's IndexedDB if none is given. */
  @property({ attribute: false }) store: RecordStore | undefined;
  /** Whom to call for help; Norwegian numbers if none are given. */
  @property({ attribute: false }) helpNumbers: readonly HelpNumber[] | undefined;
  /** Where somebody under 18 is shown to. */
  @property({ attribute: false }) childPath: ChildPath | undefined;
  /** Replaces texts of the form, key by key. */
  @property({ attribute: false }) messages: Partial<FormMessages & CommonMessages> = {};

  /** Another set of questions, with its words. Throws a `TypeError` where it does not fit, with a list of what is wrong. */
  @property({ attribute: false })
  set questionSet(given: WordedQuestionSet | undefined) {
    const read = given && readQuestionSet(given);
    if (read && !read.ok) {
      const list = (read.wrong ?? []).map((wrong) => `\n- ${wrong}`).join('');
      throw new TypeError(`carer-needs-form: this questionSet cannot be used. Correct what is wrong in it:${list}`);
    }
    this.#questionSet = read?.value;
  }
  get questionSet(): WordedQuestionSet | undefined {
    return this.#questionSet;
  }

  @state() private place: Place = START;
  /** A shared device has nothing more of this form: it was sent, or nobody was there. */
  @state() private left: 'sent' | 'idle' | undefined;
  @state() private asks: FormHandle['asks'];
  @state() private notice = '';
  @state() private isHidden = remembers('hidden');
  @state() private hasLargerText = remembers('larger-text');
  @state() private isOffline = false;
  @state() private isDisabled = false;
  /** The form as it was before it was emptied, for as long as that can be undone. */
  @state() private emptied: DraftAssessment | undefined;
  /** What comes after the first screen, once it is fetched. */
  @state() private later: { readonly pages: Later; readonly aids: Aids } | undefined;
  @state() private paper: typeof import('./paper-pages.js') | undefined;

  #questionSet: WordedQuestionSet | undefined;
  #memory: RecordStore | undefined;
  /** A form that is not saved yet: nothing is kept of somebody who only looks. */
  #blank: DraftAssessment | undefined;
  #startsAgain = false;
  #movesFocus = false;
  /** Where the focus was when the screen was hidden. */
  #focusBefore: HTMLElement | undefined;
  /** The later pages were asked for; where that failed, they are asked for again on request. */
  #hasAsked = false;
  /** What was sent from a shared device, for the host's form only. */
  #sentFromHere: SubmittedAssessment | undefined;
  #formValue = '';
  /** The case, for its read receipts: they matter after sending, and come with the later pages. */
  #cases: RecordsController | undefined;
  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController<Sections>(this, {
    common: loadCommon,
    questionStart: loadQuestionStart,
    form: loadForm,
  });
  readonly #tellFailed = ({ caseId, reason, recordId }: RecordsFailure): void => {
    this.dispatchEvent(new CarerRecordFailedEvent(caseId, reason, recordId));
  };
  readonly #records = new RecordsController(this, {
    kinds: [needsAssessmentKind],
    onSaved: (_kind, record) => {
      const saved = record as NeedsAssessment;
      if (saved.status !== 'draft') return;
      const of = this.#set.questions.length;
      this.dispatchEvent(new CarerNeedsChangedEvent(saved.caseId, saved.id, saved.seen.length, of));
    },
    onFailed: this.#tellFailed,
  });

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
    if (changed.has('caseId') || changed.has('store') || changed.has('sharedDevice')) void this.#open();
    if (changed.has('filledBy') && this.later) void this.#fetchForPen(this.later.pages);
    // All on one page is a later page: it is not waited with until a first screen stands.
    if (this.layout === 'one-page') void this.#fetchLaterPages();
  }

  override updated(): void {
    // The first screen stands: now there is time for the pages after it.
    if (this.#locale.messages) void this.#fetchLaterPages();
    // Where the host shows something else, it hides this form already; a modal would lock the host's page.
    if (this.isHidden && !this.#isInSight) this.isHidden = false;
    for (const dialog of this.renderRoot.querySelectorAll('dialog'))
      if (!dialog.open && this.isConnected) dialog.showModal();
    this.#tellHostForm();
    if (!this.#movesFocus) return;
    const find = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    const question = find('.takes-focus');
    const target = question ?? find('.title[tabindex]');
    if (!target) return;
    this.#movesFocus = false;
    target.focus({ preventScroll: true });
    if (question) question.scrollIntoView({ block: 'nearest' });
    else if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.isDisabled = isDisabled;
  }

  /** The host's form is reset: a draft is emptied, which can be undone; what was sent stays sent. */
  formResetCallback(): void {
    this.#sentFromHere = undefined;
    if (this.#draft) this.#clear();
    else this.#startAgain();
  }

  /** The host's `<form>`, if the element is in one. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** The sent form as the care team reads it, as JSON; empty until it is sent. */
  get value(): string {
    const sent =
      this.#sentFromHere ?? (this.caseId && this.#current ? assessmentForCareTeam(this.#current) : undefined);
    return sent ? JSON.stringify(sent) : '';
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
   * Marks the form as sent, as it was handed out by the last `carer-needs-submit`: for a host that prevented it, to
   * deliver the form before it says so. False where it could not be saved, where the carer has changed something since
   * (they will send again), or where nothing was handed out.
   */
  async submit(): Promise<boolean> {
    return (await this.later?.aids.sender.confirm()) ?? false;
  }

  async #open(): Promise<void> {
    this.#forget();
    if (!this.caseId) return;
    const store = await this.#storeToUse();
    void this.#cases?.open(store, this.caseId);
    await this.#records.open(store, this.caseId);
    this.place = this.#draft?.place ?? START;
  }

  /** Whatever the element itself still holds of the form that was shown. */
  #forget(): void {
    this.#blank = undefined;
    this.#startsAgain = false;
    this.#sentFromHere = undefined;
    this.later?.aids.sender.changed();
    this.place = START;
    this.left = undefined;
    this.asks = undefined;
    this.emptied = undefined;
    this.notice = '';
  }

  async #storeToUse(): Promise<RecordStore> {
    if (!this.sharedDevice) return this.store ?? defaultStore();
    const { MemoryRecordStore } = await import('../../src/storage/memory-record-store.js');
    this.#memory ??= new MemoryRecordStore();
    return this.#memory;
  }

  async #fetchLaterPages(): Promise<void> {
    if (this.#hasAsked) return;
    this.#hasAsked = true;
    try {
      const pages = await import('./later-pages.js');
      await Promise.all([
        this.#locale.add('questions', pages.loadQuestions),
        this.#locale.add('formPages', pages.loadFormPages),
        this.#fetchForPen(pages),
      ]);
      this.#wear(pages.laterStyles);
      this.later = { pages, aids: this.#aids(pages) };
      this.#cases = new RecordsController(this, { kinds: [pages.supportCaseKind], onFailed: this.#tellFailed });
      if (this.caseId) void this.#cases.open(await this.#storeToUse(), this.caseId);
      this.isOffline = false;
    } catch {
      // Offline between the first screen and the next: said where it matters, and tried again on request.
      this.isOffline = true;
    }
  }

  /** What the phone and the paper need besides. */
  async #fetchForPen(pages: Later): Promise<void> {
    if (this.filledBy === 'phone') await this.#locale.add('formSpoken', pages.loadFormSpoken);
    if (this.filledBy !== 'paper') return;
    const paper = await import('./paper-pages.js');
    await this.#locale.add('formPaper', paper.loadFormPaper);
    if (!this.paper) this.#wear(paper.paperStyles);
    this.paper = paper;
  }

  #wear({ styleSheet }: CSSResult): void {
    const root = this.renderRoot as ShadowRoot;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  #aids({ FormSender, IdleWatch, ReadAloud, BrowserBack }: Later): Aids {
    new BrowserBack(this, {
      isOn: () => this.browserBack && this.layout === 'pages' && !this.readonly,
      page: () =>
        this.#records.phase === 'ready' ? numberOf(this.#set, this.place, this.filledBy === 'paper') : undefined,
      isSent: () => this.#current?.status === 'submitted' && !isBeside(this.place),
      show: (page) => {
        this.#goTo(placeOfNumber(this.#set, page, this.filledBy === 'paper'));
      },
    });
    const sender = new FormSender(this, this.#records, {
      page: () => this.#page(),
      asks: () => this.asks,
      ask: (question) => {
        this.asks = question;
        this.#movesFocus = question !== undefined;
      },
      say: (notice) => (this.notice = notice),
      sent: (record) => this.#sent(record),
      shown: (place) => {
        this.place = place;
        this.#movesFocus = true;
        this.requestUpdate();
      },
    });
    const idle = new IdleWatch(this, {
      minutes: () => (this.sharedDevice && this.#draft ? this.idleMinutes : undefined),
      leave: () => void this.#leaveDevice('idle'),
    });
    return { sender, idle, aloud: new ReadAloud(this) };
  }

  async #sent(record: SubmittedAssessment): Promise<void> {
    this.#startsAgain = false;
    this.#movesFocus = true;
    if (!this.#memory) return;
    await this.#leaveDevice('sent');
    this.#sentFromHere = record;
  }

  async #leaveDevice(left: 'sent' | 'idle'): Promise<void> {
    await this.#memory?.eraseAll();
    this.#forget();
    this.left = left;
    this.#movesFocus = true;
  }

  /** A page that is left on a shared device may be kept by the browser for its Back: nothing may be in it. */
  readonly #leavePage = (): void => {
    if (this.sharedDevice && this.#draft) void this.#leaveDevice('idle');
  };

  get #set(): QuestionSet {
    return this.#questionSet ?? carerNeeds12;
  }

  get #draft(): DraftAssessment | undefined {
    const current = this.#current;
    return current?.status === 'draft' ? current : undefined;
  }

  /** The form that lies in the store, if there is one. */
  get #current(): NeedsAssessment | undefined {
    // What a carer writes alone is theirs: where staff hold the pen, only what was written with staff is shown.
    const forms = this.#records.all(needsAssessmentKind);
    const current = currentAssessment(
      this.filledBy === 'self' ? forms : forms.filter((form) => form.filledBy !== 'self'),
    );
    return this.#startsAgain && current?.status !== 'draft' ? undefined : current;
  }

  /** The form that the carer sees: the one in the store, or an empty one. */
  get #assessment(): NeedsAssessment {
    const { caseId, filledBy } = this;
    const about = { caseId, filledBy, questionSet: this.#set, locale: this.#language };
    return this.#current ?? (this.#blank ??= startAssessment(about, browserContext()));
  }

  /** The language of the words shown: the host's, where it has words of its own, else the one of ours. */
  get #language(): string {
    const { language, locale = 'nb' } = this.#locale;
    const isHosts = this.#questionSet?.texts[language] !== undefined || Object.keys(this.messages).length > 0;
    return isHosts ? language : locale;
  }

  readonly #apply: FormHandle['apply'] = (outcome) => {
    // A refusal means that the form was sent in another tab meanwhile; what was sent is shown by then.
    const penned = outcome.ok ? takePen(outcome.value, this.filledBy) : outcome;
    if (!penned.ok) return;
    this.later?.aids.sender.changed();
    this.emptied = undefined;
    this.#records.put(needsAssessmentKind, penned.value);
  };

  #goTo(place: Place): void {
    this.later?.aids.aloud.stop();
    this.asks = undefined;
    this.notice = '';
    this.place = place;
    this.#movesFocus = true;
    // Nothing is kept of somebody who only looks.
    if (isBeside(place) || (place === START && !this.#draft)) return;
    this.#apply(visit(this.#assessment, place, themeAt(place)));
    if (this.layout !== 'one-page') return;
    this.#movesFocus = false;
    const section = this.renderRoot.querySelector(`[data-place="${CSS.escape(place)}"]`);
    section?.scrollIntoView();
    section?.querySelector<HTMLElement>('.title')?.focus({ preventScroll: true });
  }

  #startAgain(): void {
    this.#forget();
    this.#startsAgain = true;
    this.#movesFocus = true;
    this.requestUpdate();
  }

  #clear(): void {
    const draft = this.#draft;
    if (!draft) return;
    this.#apply(clearAssessment(draft));
    this.place = START;
    this.#movesFocus = true;
    if (!isEmpty(draft)) this.emptied = draft;
  }

  #fillAgain(): void {
    if (!this.emptied) return;
    const { emptied } = this;
    this.#apply(done(emptied));
    this.place = emptied.place ?? START;
    this.#movesFocus = true;
  }

  #hide(isHidden: boolean): void {
    if (isHidden) {
      this.#focusBefore = this.shadowRoot?.activeElement as HTMLElement | undefined;
      this.later?.aids.aloud.stop();
    }
    this.isHidden = isHidden;
    remember('hidden', isHidden);
    if (!isHidden) void this.updateComplete.then(() => this.#focusBefore?.focus());
  }

  readonly #hideByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    if (!this.#isInSight || this.later?.aids.idle.secondsLeft !== undefined || !this.caseId) return;
    // Else the key would close the screen that it has just opened.
    event.preventDefault();
    this.#hide(!this.isHidden);
  };

  get #isInSight(): boolean {
    return this.getClientRects().length > 0;
  }

  /** Keeps the host's form true: the value, and whether it may be submitted. */
  #tellHostForm(): void {
    const { value } = this;
    if (value !== this.#formValue) {
      this.#formValue = value;
      // The second argument is what the browser keeps in its history: never the words themselves.
      this.#internals.setFormValue(value || null, value ? this.caseId : null);
    }
    const isMissing = this.required && value === '';
    const anchor = this.renderRoot.querySelector<HTMLElement>(
      '[part~="submit"], [part~="next"], [part~="start"], button',
    );
    const message = this.#page()?.words.notSentYet;
    if (isMissing && message && anchor) this.#internals.setValidity({ valueMissing: true }, message, anchor);
    else this.#internals.setValidity(isMissing ? { valueMissing: true } : {}, isMissing ? ' ' : '');
  }

  async #print(what: 'copy' | 'empty form', page: FormPage): Promise<void> {
    const { printSheet } = await import('../parts/print-sheet.js');
    if (what === 'copy') {
      const { formSheet } = await import('./form-sheet.js');
      printSheet(formSheet(page), this.#language);
    } else {
      const { paperSheet, paperSheetStyles } = await import('./paper-sheet.js');
      printSheet(paperSheet(page), this.#language, paperSheetStyles);
    }
  }

  #page(): FormPage | undefined {
    const loaded = this.#locale.messages;
    if (!loaded) return undefined;
    // The words of the later pages come with those pages, and are used there only.
    const words = { ...loaded.form, ...loaded.formPages, ...loaded.formPaper, ...this.messages };
    return {
      assessment: this.#assessment,
      questionSet: this.#set,
      texts: this.#textsOf({ ...loaded.questionStart, ...loaded.questions }),
      words,
      common: { ...loaded.common, ...this.messages },
      spoken: this.filledBy === 'phone' ? loaded.formSpoken : undefined,
      helpNumbers: this.helpNumbers ?? words.helpNumbers,
      childPath: this.childPath ?? words.childPath,
      supportCase: this.later && this.#cases?.find(this.later.pages.supportCaseKind, this.caseId),
    };
  }

  /** The words of the host's set in the language shown, else in the first language it has. */
  #textsOf(own: QuestionTexts): QuestionTexts {
    const texts = this.#questionSet?.texts;
    return (
      texts?.[this.#locale.language] ?? texts?.[this.#locale.locale ?? 'nb'] ?? Object.values(texts ?? {})[0] ?? own
    );
  }

  /** What the pages get from the form. */
  #handle(page: FormPage, aids: Aids): FormHandle {
    const { place, layout, filledBy, asks, notice, hasLargerText } = this;
    return {
      ...aids,
      page,
      now: () => this.#page() ?? page,
      notice,
      place,
      layout,
      filledBy,
      isSharedDevice: this.sharedDevice,
      asks,
      hasLargerText,
      language: this.#language,
      apply: this.#apply,
      say: (said) => (this.notice = said),
      ask: (question) => {
        this.asks = question;
        this.#movesFocus = true;
      },
      goTo: (to) => {
        this.#goTo(to);
      },
      goOn: () => {
        this.#goTo(this.#draft?.place ?? START);
      },
      startAgain: () => {
        this.#startAgain();
      },
      clear: () => {
        this.#clear();
      },
      setLargerText: (isLarge) => {
        this.hasLargerText = isLarge;
        remember('larger-text', isLarge);
      },
      printCopy: () => void this.#print('copy', page),
      printEmptyForm: () => void this.#print('empty form', page),
    };
  }

  override render(): TemplateResult {
    const page = this.#page();
    if (!page) return html`<slot></slot>`;
    return html`
      <div class="form ${this.hasLargerText ? 'larger' : ''}" lang=${this.#language} ?data-hidden=${this.isHidden}>
        ${this.#screen(page)}
      </div>
      ${
        this.isHidden
          ? neutralScreen(page, () => {
              this.#hide(false);
            })
          : nothing
      }
    `;
  }

  #screen(page: FormPage): TemplateResult {
    const { words, common, assessment } = page;
    if (!this.caseId) return html`<div class="sheet"><p role="alert">${common.missingCase}</p></div>`;
    if (this.#records.phase !== 'ready')
      return html`<div class="sheet"><p class="soft late">${common.loading}</p></div>`;
    const isReadOnly = this.readonly || this.isDisabled;
    const isFirst = this.place === START && this.layout === 'pages' && !this.left && this.filledBy !== 'paper';
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
    if (!this.later) {
      if (!isFirst || isReadOnly || assessment.status !== 'draft') return this.#waiting(page);
      return html`<div class="sheet">
        <div class="where">${hide}</div>
        ${start} ${saveStatus(this.#records, common)}
      </div>`;
    }
    const { pages, aids } = this.later;
    const handle = this.#handle(page, aids);
    if (isReadOnly) return pages.readOnlyPage(handle);
    return pages.laterPages(handle, {
      records: this.#records,
      hide,
      start,
      paper: this.paper,
      left: this.left,
      isHidden: this.isHidden,
    });
  }

  #start(page: FormPage): TemplateResult {
    const { words, assessment, questionSet } = page;
    const start = startPage(page, {
      start: () => {
        this.#apply(declareNoNeeds(assessment, false));
        this.#goTo(placeFrom(questionSet, START, 1));
      },
      noNeeds: () => {
        this.#apply(declareNoNeeds(assessment, true));
        this.#goTo(SUMMARY);
      },
      child: () => {
        this.#goTo(CHILD);
      },
    });
    if (!this.emptied) return start;
    return html`
      <p class="undo" role="status">
        ${words.restarted}
        <button
          @click=${() => {
            this.#fillAgain();
          }}
        >
          ${words.undo}
        </button>
      </p>
      ${start}
    `;
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

/** What helps a carer on the pages after the first. */
type Aids = Pick<FormHandle, 'sender' | 'idle' | 'aloud'>;

declare global {
  interface HTMLElementTagNameMap {
    'carer-needs-form': CarerNeedsForm;
  }
}
