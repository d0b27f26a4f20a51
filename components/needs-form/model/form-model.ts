import { browserContext } from '../../../src/browser/clock-and-ids.js';
import { remembers } from '../../../src/browser/tab-storage.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import {
  currentAssessment,
  inOrder,
  needsAssessmentKind,
  startAssessment,
  takePen,
  visit,
  type DraftAssessment,
  type NeedsAssessment,
  type SubmittedAssessment,
} from '../../../src/domain/assessment/needs-assessment.js';
import type { QuestionSet } from '../../../src/domain/assessment/question-set.js';
import type { Outcome } from '../../../src/domain/kernel/outcome.js';
import type { RecordSession } from '../../../src/session/record-session.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { FormHost } from './form-host.js';
import type { FormServices } from './form-services-port.js';
import { FormTexts, type FormSections } from './form-texts.js';
import { freshFormView, type FormView } from './form-view.js';
import type { FormPage } from './page-data.js';
import { isBeside, START, SUMMARY, themeAt, type Place } from './page-order.js';

/**
 * The open form: its page, its view state and its record. The element around it deals with the host and the browser;
 * the pages are rendered from this.
 */
export class FormModel {
  readonly host: FormHost;
  readonly records: RecordSession;
  readonly locale: LocaleController<FormSections>;
  readonly #texts: FormTexts;
  #caseId = '';

  view: FormView = freshFormView();
  hasLargerText = remembers('larger-text');
  /** Another page or another question is shown: the focus goes to it. */
  movesFocus = false;
  services: FormServices | undefined;

  constructor(host: FormHost, records: RecordSession, locale: LocaleController<FormSections>) {
    this.host = host;
    this.records = records;
    this.locale = locale;
    this.#texts = new FormTexts(host, locale);
  }

  /** The case that the form belongs to; empty while the host has named none. */
  get caseId(): string {
    return this.#caseId;
  }

  /** Opens another case and resets the view state. */
  open(caseId: string): void {
    this.#caseId = caseId;
    this.forget();
  }

  get questionSet(): QuestionSet {
    return this.host.questionSet ?? carerNeeds12;
  }

  get isOnPaper(): boolean {
    return this.host.filledBy === 'paper';
  }

  /** The form that lies in the store, if there is one. */
  get current(): NeedsAssessment | undefined {
    const current = currentAssessment(this.#all, this.host.filledBy);
    if (this.view.looksAtSent) return this.sent ?? current;
    return this.view.startsAgain && current?.status !== 'draft' ? undefined : current;
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
    return this.records.all(needsAssessmentKind);
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

  /** Whether the answers stay here once they are sent. Where others can read them, only if the carer says so. */
  get keepsCopy(): boolean {
    // On a shared device all is erased a moment later.
    return this.view.keepsCopy ?? this.keeping !== 'device';
  }

  get draft(): DraftAssessment | undefined {
    const { current } = this;
    return current?.status === 'draft' ? current : undefined;
  }

  /** The form that is seen: the one in the store, or an empty one. */
  get assessment(): NeedsAssessment {
    const { current, questionSet, caseId } = this;
    if (current) return current;
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

  /** What the pages are drawn from; undefined until the words of the first screen are there. */
  get page(): FormPage | undefined {
    const { words } = this.#texts;
    if (!words) return undefined;
    const { assessment, questionSet } = this;
    return { ...words, assessment, questionSet, keeping: this.keeping, supportCase: this.services?.supportCase() };
  }

  /** Takes over a change by the carer and saves it. */
  apply(outcome: Outcome<DraftAssessment, string>): void {
    // A refusal means that the form was sent in another tab meanwhile; what was sent is shown by then.
    const penned = outcome.ok ? takePen(outcome.value, this.host.filledBy, browserContext()) : outcome;
    if (!penned.ok) return;
    this.services?.submission.changed();
    this.view.undoableClear = undefined;
    this.view.pendingQuestion = undefined;
    this.records.put(needsAssessmentKind, penned.value);
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
    if (visited.ok) this.records.put(needsAssessmentKind, visited.value);
  }

  show(place: Place): void {
    this.services?.aloud.stop();
    this.view.place = place;
    this.movesFocus = true;
    this.host.requestUpdate();
  }

  /** Resets the view state; the records stay. */
  forget(): void {
    this.services?.submission.changed();
    this.services?.aloud.stop();
    this.view = freshFormView();
    this.host.requestUpdate();
  }
}
