import {
  assessmentForCareTeam,
  continueAssessment,
  isEmpty,
  needsAssessmentKind,
  submitAssessment,
  withdrawAssessment,
  type NeedsAssessment,
  type SubmittedAssessment,
} from '../../src/domain/needs-assessment.js';
import { readReceiptFor } from '../../src/domain/support-case.js';
import { browserContext } from '../controllers/browser-context.js';
import type { RecordsController } from '../controllers/records-controller.js';
import type { FormPage } from './form-page.js';
import { CarerNeedsSubmitEvent, CarerNeedsSubmittedEvent, CarerNeedsWithdrawnEvent } from './needs-form.events.js';

/** What the sender has to know of the form. */
export interface SendableForm {
  page(): FormPage | undefined;
  asks(): 'about-empty' | 'to-withdraw' | undefined;
  ask(question: 'about-empty' | undefined): void;
  say(notice: string): void;
  /** The form is on disk as sent. */
  sent(record: SubmittedAssessment): Promise<void>;
  /** Another form than before is shown, from this page on. */
  shown(place: 'start' | 'summary'): void;
}

/** The way out of the form, and back: sending, taking back, adding to what was sent. */
export class FormSender {
  readonly #element: HTMLElement;
  readonly #records: RecordsController;
  readonly #form: SendableForm;
  /** The form as the host was given it to deliver; none once the carer has changed something since. */
  #handedOut: SubmittedAssessment | undefined;

  constructor(element: HTMLElement, records: RecordsController, form: SendableForm) {
    this.#element = element;
    this.#records = records;
    this.#form = form;
  }

  /** The carer changed something, or another case is shown: what was handed out is no longer what the form says. */
  changed(): void {
    this.#handedOut = undefined;
  }

  /** The carer pressed send. An empty form is asked about first; the host may want to deliver before it is sent. */
  async send(): Promise<void> {
    const page = this.#form.page();
    if (!page) return;
    const submitted = submitAssessment(page.assessment, browserContext());
    const forTeam = submitted.ok ? assessmentForCareTeam(submitted.value) : undefined;
    if (!submitted.ok || !forTeam) return;
    if (isEmpty(forTeam) && this.#form.asks() !== 'about-empty') {
      this.#form.ask('about-empty');
      return;
    }
    this.#handedOut = submitted.value;
    const submit = new CarerNeedsSubmitEvent(forTeam.caseId, forTeam.id, forTeam);
    if (this.#element.dispatchEvent(submit)) await this.confirm();
    else this.#form.say(page.words.notSentYet);
  }

  /** Marks as sent what was handed out. False where there is nothing, or where it could not be saved. */
  async confirm(): Promise<boolean> {
    const handedOut = this.#handedOut;
    this.#handedOut = undefined;
    const saved = handedOut && (await this.#records.commit(needsAssessmentKind, handedOut));
    const sent = saved && assessmentForCareTeam(saved);
    if (!sent) return false;
    this.#form.say('');
    this.#form.ask(undefined);
    this.#element.dispatchEvent(new CarerNeedsSubmittedEvent(sent.caseId, sent.id, sent));
    await this.#form.sent(sent);
    return true;
  }

  /** Takes a sent form back, which can be done until it is read. */
  async withdraw(): Promise<void> {
    const page = this.#form.page();
    const withdrawn = page && withdrawAssessment(page.assessment, isRead(page), browserContext());
    this.#form.ask(undefined);
    const saved = withdrawn?.ok ? await this.#records.commit(needsAssessmentKind, withdrawn.value) : undefined;
    if (saved) this.#element.dispatchEvent(new CarerNeedsWithdrawnEvent(saved.caseId, saved.id));
    this.#form.shown('start');
  }

  /** Opens what was sent for adding and changing. It stands as it was sent until it is sent again. */
  add(): void {
    const page = this.#form.page();
    const draft = page && continueAssessment(page.assessment, isRead(page), browserContext());
    if (!draft?.ok) return;
    this.#records.put(needsAssessmentKind, draft.value);
    this.#form.shown('summary');
  }

  /** Lets go of what was added; what was sent stands. */
  async keepSent(): Promise<void> {
    const page = this.#form.page();
    const letGo = page && withdrawAssessment(page.assessment, false, browserContext());
    if (letGo?.ok) await this.#records.commit<NeedsAssessment>(needsAssessmentKind, letGo.value);
    this.#form.shown('start');
  }
}

function isRead({ assessment, supportCase }: FormPage): boolean {
  return supportCase !== undefined && readReceiptFor(supportCase, assessment.id) !== undefined;
}
