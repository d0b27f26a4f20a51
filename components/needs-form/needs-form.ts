import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  assessmentForCareTeam,
  declareNoNeeds,
  isEmpty,
  needsAssessmentKind,
  startAssessment,
  submitAssessment,
  visit,
  withdrawAssessment,
  type DraftAssessment,
  type FilledBy,
  type NeedsAssessment,
  type SubmittedAssessment,
} from '../../src/domain/needs-assessment.js';
import { carerNeeds12, QuestionSet } from '../../src/domain/question-set.js';
import { loadCommon, loadForm, loadQuestions } from '../../src/i18n/load-messages.js';
import type { ChildPath, CommonMessages, FormMessages, HelpNumber, QuestionTexts } from '../../src/i18n/messages.js';
import type { WordedQuestionSet } from '../../src/i18n/worded-question-set.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { browserContext } from '../controllers/browser-context.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { RecordsController, type RecordsFailure } from '../controllers/records-controller.js';
import { defaultStore } from '../default-store.js';
import { saveStatus } from '../parts/save-status.js';
import { CarerRecordFailedEvent } from '../record-failed.event.js';
import type { FormHandle } from './form-actions.js';
import type { FormPage } from './form-page.js';
import { placeFrom, START, SUMMARY, themeAt, type Place } from './form-places.js';
import {
  CarerNeedsChangedEvent,
  CarerNeedsSubmitEvent,
  CarerNeedsSubmittedEvent,
  CarerNeedsWithdrawnEvent,
} from './needs-form.events.js';
import { needsFormStyles } from './needs-form.styles.js';
import { startPage } from './start-page.js';

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
 * @csspart hide - swaps to a neutral screen
 * @csspart print - prints the carer's copy
 * @csspart failure - the message when saving or reading failed
 */
export class CarerNeedsForm extends LitElement {
  static readonly formAssociated = true;
  static override readonly styles = needsFormStyles;

  /** The support case that the form belongs to. */
  @property({ attribute: 'case-id' }) caseId = '';
  /** One theme at a time, or all on one page. */
  @property() layout: 'pages' | 'one-page' = 'pages';
  /** Who holds the pen; stamped on the form. */
  @property({ attribute: 'filled-by' }) filledBy: FilledBy = 'self';
  /** Keeps everything in memory only and nothing after sending. */
  @property({ type: Boolean, attribute: 'shared-device' }) sharedDevice = false;
  /** Shows what was said and lets nothing be changed. */
  @property({ type: Boolean, reflect: true }) readonly = false;
  /** The name under which the sent form takes part in a host's `<form>`. */
  @property({ reflect: true }) name = '';
  /** Where records are kept; this browser's IndexedDB if none is given. */
  @property({ attribute: false }) store: RecordStore | undefined;
  /** Whom to call for help; Norwegian numbers if none are given. */
  @property({ attribute: false }) helpNumbers: readonly HelpNumber[] | undefined;
  /** Where somebody under 18 is shown to. */
  @property({ attribute: false }) childPath: ChildPath | undefined;
  /** Replaces texts of the form, key by key. */
  @property({ attribute: false }) messages: Partial<FormMessages & CommonMessages> = {};

  /** Another set of questions, with its words. Throws where it does not parse, and says what is wrong. */
  @property({ attribute: false })
  set questionSet(questionSet: WordedQuestionSet | undefined) {
    if (questionSet) {
      const parsed = QuestionSet.safeParse(questionSet);
      if (!parsed.success) {
        const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
        throw new TypeError(`carer-needs-form: questionSet does not parse. Correct these: ${wrong}`);
      }
    }
    this.#questionSet = questionSet;
  }
  get questionSet(): WordedQuestionSet | undefined {
    return this.#questionSet;
  }

  @state() private place: Place = START;
  @state() private screen: 'form' | 'hidden' | 'paused' | 'left-device' = 'form';
  @state() private asks: FormHandle['asks'];
  @state() private notice = '';
  @state() private later: typeof import('./later-pages.js') | undefined;
  @state() private isOffline = false;

  #questionSet: WordedQuestionSet | undefined;
  #memory: RecordStore | undefined;
  /** A form that is not saved yet: nothing is kept of somebody who only looks. */
  #blank: DraftAssessment | undefined;
  #startsAgain = false;
  #movesFocus = false;
  /** The later pages were asked for; where that failed, they are asked for again on request. */
  #hasAsked = false;
  /** The form as the host was given it to deliver; none once the carer has changed something since. */
  #handedOut: SubmittedAssessment | undefined;
  /** The case, for its read receipts: they matter after sending, and come with the later pages. */
  #cases: RecordsController | undefined;
  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController<'common' | 'questions' | 'form' | 'formPages'>(this, {
    common: loadCommon,
    questions: loadQuestions,
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

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('caseId') || changed.has('store') || changed.has('sharedDevice')) void this.#open();
  }

  override updated(): void {
    // The first screen stands: now there is time for the pages after it.
    if (!this.later && !this.#hasAsked && this.#locale.messages) void this.#fetchLaterPages();
    if (!this.#movesFocus) return;
    const target = this.renderRoot.querySelector<HTMLElement>('#empty-ask, .title[tabindex], .neutral button');
    if (!target) return;
    this.#movesFocus = false;
    target.focus({ preventScroll: true });
    if (target.id === 'empty-ask') target.scrollIntoView({ block: 'nearest' });
    else if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  async #open(): Promise<void> {
    this.#blank = undefined;
    this.#startsAgain = false;
    this.#handedOut = undefined;
    this.#internals.setFormValue(null);
    this.screen = 'form';
    this.asks = undefined;
    this.notice = '';
    if (!this.caseId) return;
    const store = await this.#storeToUse();
    void this.#cases?.open(store, this.caseId);
    await this.#records.open(store, this.caseId);
    this.place = this.#draft?.place ?? START;
  }

  async #storeToUse(): Promise<RecordStore> {
    if (!this.sharedDevice) return this.store ?? defaultStore();
    const { MemoryRecordStore } = await import('../../src/storage/memory-record-store.js');
    this.#memory ??= new MemoryRecordStore();
    return this.#memory;
  }

  async #fetchLaterPages(): Promise<void> {
    this.#hasAsked = true;
    try {
      const later = await import('./later-pages.js');
      await this.#locale.add('formPages', later.loadFormPages);
      const styles = later.laterStyles.styleSheet;
      const root = this.renderRoot as ShadowRoot;
      if (styles) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles];
      this.later = later;
      this.#cases = new RecordsController(this, { kinds: [later.supportCaseKind], onFailed: this.#tellFailed });
      if (this.caseId) void this.#cases.open(await this.#storeToUse(), this.caseId);
      this.isOffline = false;
    } catch {
      // Offline between the first screen and the next: said where it matters, and tried again on request.
      this.isOffline = true;
    }
  }

  get #set(): QuestionSet {
    return this.#questionSet ?? carerNeeds12;
  }

  get #draft(): DraftAssessment | undefined {
    return newest(this.#records.all(needsAssessmentKind).filter((one) => one.status === 'draft'));
  }

  /** The form that the carer sees: the draft, else what was sent last, else an empty one. */
  get #assessment(): NeedsAssessment {
    const last = this.#draft ?? (this.#startsAgain ? undefined : newest(this.#records.all(needsAssessmentKind)));
    if (last) return last;
    const { caseId, filledBy } = this;
    const about = { caseId, filledBy, questionSet: this.#set, locale: this.#locale.locale ?? 'nb' };
    this.#blank ??= startAssessment(about, browserContext());
    return this.#blank;
  }

  readonly #apply: FormHandle['apply'] = (outcome, pace) => {
    // A refusal means that the form was sent in another tab meanwhile; what was sent is shown by then.
    if (!outcome.ok) return;
    this.#handedOut = undefined;
    this.#records.put(needsAssessmentKind, outcome.value, pace);
  };

  #goTo(place: Place): void {
    this.asks = undefined;
    this.screen = 'form';
    this.notice = '';
    this.place = place;
    this.#movesFocus = true;
    this.#apply(visit(this.#assessment, place, themeAt(place)));
    if (this.layout !== 'one-page') return;
    this.#movesFocus = false;
    const section = this.renderRoot.querySelector(`[data-place="${CSS.escape(place)}"]`);
    section?.scrollIntoView();
    section?.querySelector<HTMLElement>('.title')?.focus({ preventScroll: true });
  }

  #show(screen: typeof this.screen): void {
    this.screen = screen;
    this.#movesFocus = true;
  }

  async #submit(): Promise<void> {
    const assessment = this.#assessment;
    const submitted = submitAssessment(assessment, browserContext());
    const forTeam = submitted.ok ? assessmentForCareTeam(submitted.value) : undefined;
    if (!submitted.ok || !forTeam) return;
    if (isEmpty(forTeam) && this.asks !== 'about-empty') {
      this.asks = 'about-empty';
      this.#movesFocus = true;
      return;
    }
    this.#handedOut = submitted.value;
    if (this.dispatchEvent(new CarerNeedsSubmitEvent(this.caseId, assessment.id, forTeam))) await this.submit();
    else this.notice = this.#page()?.words.notSentYet ?? '';
  }

  /**
   * Marks the form as sent, as it was handed out by the last `carer-needs-submit`: for a host that prevented it, to
   * deliver the form before it says so. False where it could not be saved, where the carer has changed something since
   * (they will send again), or where nothing was handed out.
   */
  async submit(): Promise<boolean> {
    const handedOut = this.#handedOut;
    this.#handedOut = undefined;
    const saved = handedOut && (await this.#records.commit(needsAssessmentKind, handedOut));
    const sent = saved && assessmentForCareTeam(saved);
    if (!sent) return false;
    this.notice = '';
    this.asks = undefined;
    this.#startsAgain = false;
    this.#movesFocus = true;
    if (this.name) this.#internals.setFormValue(JSON.stringify(sent));
    this.dispatchEvent(new CarerNeedsSubmittedEvent(this.caseId, sent.id, sent));
    if (this.#memory) {
      await this.#memory.eraseAll();
      this.#show('left-device');
    }
    return true;
  }

  async #withdraw(): Promise<void> {
    const assessment = this.#assessment;
    const receipts = this.#page()?.supportCase?.readReceipts ?? [];
    const isRead = receipts.some(({ assessmentId }) => assessmentId === assessment.id);
    const withdrawn = withdrawAssessment(assessment, isRead, browserContext());
    this.asks = undefined;
    const saved = withdrawn.ok ? await this.#records.commit(needsAssessmentKind, withdrawn.value) : undefined;
    if (saved) {
      this.#internals.setFormValue(null);
      this.dispatchEvent(new CarerNeedsWithdrawnEvent(this.caseId, saved.id));
    }
    this.#movesFocus = true;
    this.requestUpdate();
  }

  #startAgain(): void {
    this.#startsAgain = true;
    this.#blank = undefined;
    this.place = START;
    this.#show('form');
    this.requestUpdate();
  }

  async #print(page: FormPage): Promise<void> {
    const [{ printSheet }, { formSheet }] = await Promise.all([
      import('../parts/print-sheet.js'),
      import('./form-sheet.js'),
    ]);
    printSheet(formSheet(page), this.#locale.locale ?? 'nb');
  }

  #page(): FormPage | undefined {
    const loaded = this.#locale.messages;
    if (!loaded) return undefined;
    // The words of the later pages come with those pages, and are used there only.
    const words = { ...loaded.form, ...loaded.formPages, ...this.messages };
    const assessment = this.#assessment;
    return {
      assessment,
      questionSet: this.#set,
      texts: this.#textsOf(loaded.questions),
      words,
      common: { ...loaded.common, ...this.messages },
      helpNumbers: this.helpNumbers ?? words.helpNumbers,
      childPath: this.childPath ?? words.childPath,
      supportCase: this.later && this.#cases?.find(this.later.supportCaseKind, this.caseId),
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
  #handle(page: FormPage): FormHandle {
    const { place, layout, asks, notice } = this;
    return {
      page,
      now: () => this.#page() ?? page,
      notice,
      place,
      layout,
      asks,
      apply: this.#apply,
      say: (said) => (this.notice = said),
      ask: (question) => (this.asks = question),
      goTo: (to) => {
        this.#goTo(to);
      },
      submit: () => void this.#submit(),
      withdraw: () => void this.#withdraw(),
      startAgain: () => {
        this.#startAgain();
      },
      print: () => void this.#print(page),
    };
  }

  override render(): TemplateResult {
    const page = this.#page();
    if (!page) return html`<slot></slot>`;
    const { words, common, assessment } = page;
    if (this.screen === 'hidden') return this.#neutral(words);
    if (!this.caseId) return html`<div class="sheet"><p role="alert">${common.missingCase}</p></div>`;
    if (this.#records.phase !== 'ready')
      return html`<div class="sheet"><p class="soft late">${common.loading}</p></div>`;
    const start = startPage(page, {
      start: () => {
        this.#apply(declareNoNeeds(assessment, false));
        this.#goTo(placeFrom(page.questionSet, START, 1));
      },
      noNeeds: () => {
        this.#apply(declareNoNeeds(assessment, true));
        this.#goTo(SUMMARY);
      },
    });
    const isFirstScreen =
      this.place === START &&
      this.screen === 'form' &&
      this.layout === 'pages' &&
      assessment.status === 'draft' &&
      !this.readonly;
    if (isFirstScreen) {
      return html`<div class="sheet">
        <div class="where">${this.#tools(words, false)}</div>
        ${start} ${saveStatus(this.#records, common)}
      </div>`;
    }
    if (!this.later) return this.#waiting(page);
    if (this.screen === 'left-device') {
      return this.#letter(words.sentHeading, [words.sentText, words.leftDevice], words.newForm, () => {
        this.#startAgain();
      });
    }
    if (assessment.status === 'withdrawn') {
      return this.#letter(words.withdrawnHeading, [words.withdrawnText], words.newForm, () => {
        this.#startAgain();
      });
    }
    if (this.screen === 'paused') {
      const text = this.sharedDevice ? words.pauseTextShared : words.pauseText;
      return this.#letter(words.pauseHeading, [text], words.goOn, () => {
        this.#goTo(this.place);
      });
    }
    if (this.readonly) return this.later.readOnlyPage(this.#handle(page));
    return this.later.laterPages(
      this.#handle(page),
      this.#records,
      this.#tools(words, assessment.status === 'draft'),
      start,
    );
  }

  #waiting({ common }: FormPage): TemplateResult {
    return html`<div class="sheet">
      ${
        this.isOffline
          ? html`<p role="alert">${common.notFetched}</p>
              <button class="go" @click=${() => void this.#fetchLaterPages()}>${common.tryAgain}</button>`
          : html`<p class="soft late">${common.loading}</p>`
      }
    </div>`;
  }

  #tools(words: FormMessages, canPause: boolean): TemplateResult {
    return html`
      <div class="tools">
        ${
          canPause
            ? html`<button
                class="quiet"
                @click=${() => {
                  this.#show('paused');
                }}
              >
                ${words.pause}
              </button>`
            : nothing
        }
        <button
          class="quiet"
          part="hide"
          @click=${() => {
            this.#show('hidden');
          }}
        >
          ${words.hide}
        </button>
      </div>
    `;
  }

  #letter(heading: string, paragraphs: readonly string[], button: string, press: () => void): TemplateResult {
    return html`
      <div class="sheet letter">
        <h2 class="title" tabindex="-1">${heading}</h2>
        ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        <p><button @click=${press}>${button}</button></p>
      </div>
    `;
  }

  /** What somebody looking over the shoulder sees: nothing that says what this is. */
  #neutral(words: FormMessages): TemplateResult {
    return html`
      <div class="neutral">
        <p>${words.hiddenHeading}</p>
        <button
          @click=${() => {
            this.#show('form');
          }}
        >
          ${words.show}
        </button>
      </div>
    `;
  }
}

function newest<Form extends NeedsAssessment>(forms: readonly Form[]): Form | undefined {
  return [...forms].sort((one, other) => Date.parse(one.startedAt) - Date.parse(other.startedAt)).at(-1);
}

declare global {
  interface HTMLElementTagNameMap {
    'carer-needs-form': CarerNeedsForm;
  }
}
