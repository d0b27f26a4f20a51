import { browserContext } from '../../../src/browser/clock-and-ids.js';
import { hasMark, setMark } from '../../../src/browser/device-mark.js';
import { remembers } from '../../../src/browser/tab-storage.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import {
  currentAssessment,
  inOrder,
  needsAssessment,
  startAssessment,
  takePen,
  visit,
  type DraftAssessment,
  type NeedsAssessment,
  type SubmittedAssessment,
} from '../../../src/domain/assessment/needs-assessment.js';
import type { FormMessages } from '../../../src/i18n/catalogue.js';
import type { QuestionSet } from '../../../src/domain/assessment/question-set.js';
import type { Outcome } from '../../../src/domain/kernel/outcome.js';
import { joinTwinDraft, settleEarlyDraft } from '../../../src/session/early-draft.js';
import type { RecordSession } from '../../../src/session/record-session.js';
import type { FormHost } from './form-host.js';
import type { FormServices } from './form-services-port.js';
import { FormTexts, type FormLocale } from './form-texts.js';
import { freshFormView, type FormView } from './form-view.js';
import type { FormPage } from './page-data.js';
import { isBeside, START, SUMMARY, themeAt, type Place } from './page-order.js';

/**
 * The form that is open on the screen: which page of it, what was asked, and what a person does with it. The element
 * around it deals with the host and the browser; its pages are drawn from this.
 *
 * Nobody waits for the store: where nothing is known of a draft on this device, the form is shown and answered while the
 * store is being opened, and what it has is merged with that.
 */
export class FormModel {
  readonly host: FormHost;
  readonly records: RecordSession;
  readonly locale: FormLocale;
  readonly services: FormServices;
  readonly #texts: FormTexts;
  #caseId = '';
  /** The page waits for the store before it shows the form. */
  #waits = false;
  /** What the mark on this device says of this case. */
  #isMarked = false;

  view: FormView = freshFormView();
  hasLargerText = remembers('larger-text');
  /** Resolves once the store has answered. */
  opened: Promise<void> = Promise.resolve();
  /** Another page or another question is shown: the focus goes to it. */
  movesFocus = false;

  constructor(host: FormHost, records: RecordSession, locale: FormLocale, services: (form: FormModel) => FormServices) {
    this.host = host;
    this.records = records;
    this.locale = locale;
    this.#texts = new FormTexts(host, locale);
    this.services = services(this);
  }

  /** The case that the form belongs to; empty while the host has named none. */
  get caseId(): string {
    return this.#caseId;
  }

  /**
   * Opens another case and resets the view state.
   *
   * @param how.waits true where nothing may be shown before the store has answered
   */
  open(caseId: string, how: { readonly waits: boolean }): void {
    this.#caseId = caseId;
    this.#isMarked = !this.host.sharedDevice && hasMark(caseId);
    this.#waits = how.waits || this.#isMarked;
    this.forget();
  }

  /** The form can be shown: its records are read, or it is begun without them. */
  get isShown(): boolean {
    return this.records.phase === 'ready' || !this.#waits;
  }

  /** Something was written, or another page was opened. */
  get hasBegun(): boolean {
    return this.view.early !== undefined || this.view.place !== START;
  }

  /** Opens the page on which the carer paused. */
  showDraft(): void {
    this.view.place = this.draft?.place ?? START;
  }

  get questionSet(): QuestionSet {
    return this.host.questionSet ?? carerNeeds12;
  }

  get isOnPaper(): boolean {
    return this.host.filledBy === 'paper';
  }

  /** The form that was begun while the store was being opened, or else the one that lies in the store. */
  get current(): NeedsAssessment | undefined {
    const { early, looksAtSent, startsAgain } = this.view;
    if (early) return early.form;
    const current = currentAssessment(this.#all, this.host.filledBy);
    if (looksAtSent) return this.sent ?? current;
    return startsAgain && current?.status !== 'draft' ? undefined : current;
  }

  /** The form that was sent last, whatever was begun since. */
  get sent(): SubmittedAssessment | undefined {
    const sent = this.#all.filter((one) => one.status === 'submitted');
    const last = currentAssessment(sent, this.host.filledBy);
    return last?.status === 'submitted' ? last : undefined;
  }

  /** The form that is open was sent, also where only its receipt is here. */
  get isSent(): boolean {
    return this.current?.status === 'submitted';
  }

  get #all(): NeedsAssessment[] {
    return this.records.all(needsAssessment);
  }

  /**
   * Where the answers lie, which decides what is true to say of them: in the team's own store; on this device, in a store
   * that is locked or one that anybody who opens the page reads; or nowhere, on a shared device.
   */
  get keeping(): FormPage['keeping'] {
    const { sharedDevice, store, delivery } = this.host;
    if (sharedDevice) return 'shared';
    if (store && delivery !== 'host') return 'journal';
    return store && 'unlock' in store ? 'sealed' : 'device';
  }

  /** What is true to say of it before they are sent: a store that only remembers keeps nothing. */
  get whereKept(): keyof FormMessages['whereKept'] {
    return this.services.device.isVolatile ? 'page' : this.keeping;
  }

  /** Whether the answers stay here once they are sent. Where others can read them, only if the carer says so. */
  get keepsCopy(): boolean {
    // On a shared device all is erased a moment later.
    return this.view.keepsCopy ?? this.keeping !== 'device';
  }

  get draft(): DraftAssessment | undefined {
    const { current } = this;
    return current?.status === 'draft' ? current : undefined;
  }

  /** The form that is seen: the current one, or an empty one. */
  get assessment(): NeedsAssessment {
    return this.current ?? this.#blank;
  }

  get #blank(): DraftAssessment {
    const { questionSet, caseId } = this;
    const { filledBy } = this.host;
    const after = inOrder(this.#all, ({ startedAt }) => startedAt).at(-1)?.id;
    const about = { caseId, filledBy, questionSet, locale: this.language, after };
    // Recreated when these properties change: a host may still be setting them at the first render.
    const from = JSON.stringify([caseId, filledBy, questionSet.id, questionSet.version, about.locale, after]);
    if (this.view.blank?.from !== from) this.view.blank = { from, form: startAssessment(about, browserContext()) };
    return this.view.blank.form;
  }

  get language(): string {
    return this.#texts.language;
  }

  /** What the pages are drawn from; undefined until the messages are there. */
  get page(): FormPage | undefined {
    const { words } = this.#texts;
    if (!words) return undefined;
    const { assessment, questionSet, services } = this;
    const texts = services.wording?.of(assessment, words.texts) ?? words.texts;
    return { ...words, texts, assessment, questionSet, keeping: this.keeping, supportCase: services.supportCase() };
  }

  /** Takes over a change by the carer and saves it. */
  apply(outcome: Outcome<DraftAssessment, string>): void {
    // A refusal means that the form was sent in another tab meanwhile; what was sent is shown by then.
    const penned = outcome.ok ? takePen(outcome.value, this.host.filledBy, browserContext()) : outcome;
    if (!penned.ok) return;
    this.services.submission.changed();
    this.view.undoableClear = undefined;
    this.view.pendingQuestion = undefined;
    this.#keep(penned.value);
  }

  /** Saves the form, or holds it until the store has answered. */
  #keep(form: DraftAssessment): void {
    const { view } = this;
    const blank = view.early?.blank ?? this.#blank;
    // Two tabs may begin one at the same moment: what this one began with tells them apart.
    if (form.id === blank.id) view.begun = blank;
    if (this.records.phase === 'ready' && !view.early) this.records.put(needsAssessment, form);
    else view.early = { blank, form };
    this.host.requestUpdate();
  }

  /** Adds what was written while the store was being opened to what it has, as soon as it has answered. */
  settleEarly(): void {
    const { early, begun } = this.view;
    if (early) this.view.early = settleEarlyDraft(this.records, early, this.host.filledBy);
    else if (begun) void joinTwinDraft(this.records, begun, browserContext());
  }

  /** Leaves a mark on this device that it has something of this case, so that the next visit waits for it. */
  markDevice(): void {
    const { records, host } = this;
    if (records.phase !== 'ready' || records.isLocked || host.sharedDevice) return;
    const isThere = records.all(needsAssessment).length > 0;
    if (isThere === this.#isMarked) return;
    this.#isMarked = isThere;
    setMark(this.#caseId, isThere);
  }

  goTo(place: Place): void {
    this.view.pendingQuestion = undefined;
    this.view.notice = undefined;
    if (place === SUMMARY || place === START) this.view.isCorrecting = false;
    this.show(place);
    // Nothing is saved for somebody who only looks at the first screen or an information page.
    if (isBeside(place) || (place === START && !this.draft)) return;
    // Opening a page is not a change: `changedAt` and `filledBy` stay, and so does the form that a host is delivering.
    const visited = visit(this.assessment, place, themeAt(place));
    if (visited.ok) this.#keep(visited.value);
  }

  show(place: Place): void {
    this.services.aloud.stop();
    this.view.place = place;
    this.movesFocus = true;
    this.host.requestUpdate();
  }

  /** Resets the view state; the records stay. */
  forget(): void {
    this.services.submission.changed();
    this.services.aloud.stop();
    this.view = freshFormView();
    this.host.requestUpdate();
  }
}
