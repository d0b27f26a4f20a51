import {
  assessmentForCareTeam,
  isEmpty,
  needsAssessment,
  type NeedsAssessment,
  type SubmittedAssessment,
} from '../../../src/domain/assessment/needs-assessment.js';
import {
  continueAssessment,
  receiptOf,
  replacedForms,
  submitAssessment,
  withdrawAssessment,
} from '../../../src/domain/assessment/submit-assessment.js';
import { leaveDevice } from '../host/shared-device.js';
import { commitRecords } from '../../../src/session/commit-records.js';
import { ask, say } from './form-actions.js';
import { readReceiptFor } from '../../../src/domain/case/read-receipt.js';
import { browserContext } from '../../../src/browser/clock-and-ids.js';
import { START, SUMMARY } from './page-order.js';
import { CarerNeedsSubmitEvent, CarerNeedsSubmittedEvent, CarerNeedsWithdrawnEvent } from '../needs-form.events.js';
import { StepController, type StepName } from '../../controllers/step-controller.js';
import type { FormModel } from './form-model.js';

/**
 * How long a host that only prevented the event may take to call `submit()`, in milliseconds, before the carer can press
 * again. One that says by `deliver()` how it went takes as long as it needs.
 */
const HOST_TAKES_AT_MOST = 30_000;

/** Sends the form, takes it back, and adds to a sent one. */
export class Submission {
  readonly #form: FormModel;
  readonly #steps: StepController;
  /** The form as the host was given it to deliver; none once the carer has changed something since. */
  #handedOut: SubmittedAssessment | undefined;
  /** Runs while a host has prevented the event and said nothing more. */
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** A host calls `submit()` while the form is still being handed to it. */
  #confirming: Promise<boolean> | undefined;

  constructor(form: FormModel) {
    this.#form = form;
    this.#steps = new StepController(form.host);
  }

  /** The carer changed something, or another case is shown: the form handed to the host is out of date. */
  changed(): void {
    this.#handedOut = undefined;
    this.#stopWaiting();
  }

  /** A step is on its way: nothing can be written, and no other step begins. */
  get isBusy(): boolean {
    return this.#steps.running !== undefined;
  }

  /** The step whose button is busy. */
  get running(): StepName | undefined {
    return this.#steps.running ?? (this.#waiting === undefined ? undefined : 'send');
  }

  /**
   * The carer pressed send. Asks first where the form is empty; then the host takes the form, and is asked once until it
   * has answered. What nobody has taken is not sent.
   */
  async send(): Promise<void> {
    if (this.running) return;
    if (this.#form.view.early && !(await this.#settled())) return;
    const submitted = submitAssessment(this.#form.assessment, browserContext());
    const forTeam = submitted.ok ? assessmentForCareTeam(submitted.value) : undefined;
    if (!submitted.ok || !forTeam) return;
    if (isEmpty(forTeam) && this.#form.view.pendingQuestion !== 'about-empty') {
      ask(this.#form, 'about-empty');
      return;
    }
    this.#form.view.notice = undefined;
    this.#handedOut = submitted.value;
    this.#confirming = undefined;
    await this.#steps.run('send', () => this.#hand(forTeam));
  }

  /**
   * Waits for the store, where the form was written before that had answered. False where the form is another one now:
   * what was merged is shown to the carer before it is sent.
   */
  async #settled(): Promise<boolean> {
    const form = this.#form;
    const { id } = form.assessment;
    await this.#steps.run('send', async () => {
      await form.opened;
      form.settleEarly();
    });
    const isSame = !form.view.early && form.assessment.id === id;
    if (!isSame) say(form, form.page?.words.notSentYet ?? '', SUMMARY);
    return isSame;
  }

  async #hand(forTeam: SubmittedAssessment): Promise<void> {
    const words = this.#form.page?.words;
    const submit = new CarerNeedsSubmitEvent(forTeam.caseId, forTeam.id, forTeam);
    const isLeftToUs = this.#form.host.dispatchEvent(submit);
    const delivery = submit.delivery();
    if (delivery) {
      if (!(await delivery)) {
        this.#tell(forTeam, words?.notDelivered);
        return;
      }
    } else if (!isLeftToUs) {
      // A host may have called `submit()` at once.
      await this.#confirming;
      if (!this.#handedOut) return;
      this.#waiting = setTimeout(() => {
        this.#stopWaiting();
      }, HOST_TAKES_AT_MOST);
      this.#tell(forTeam, words?.notSentYet);
      return;
    } else if (this.#form.keeping !== 'journal') {
      this.#tell(forTeam, words?.notTaken);
      return;
    }
    // Also where the form was changed while it was being sent: the change is saved, and can be sent.
    if (!(await this.#confirm())) this.#tell(forTeam, words?.notSentYet);
  }

  /** Says how sending went, where the form is still shown and was not sent after all. */
  #tell({ caseId }: SubmittedAssessment, text = ''): void {
    const { host, isSent } = this.#form;
    if (this.#form.caseId !== caseId || isSent) return;
    say(this.#form, text, SUMMARY);
    // Below long answers it would be out of sight, and nothing else tells that the form was not sent.
    void host.updateComplete.then(() => {
      host.shadowRoot?.querySelector('.summary .notice')?.scrollIntoView({ block: 'center' });
    });
  }

  #stopWaiting(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.#form.host.requestUpdate();
  }

  /** Marks as sent what was handed out. False where there is nothing, or where it could not be saved. */
  async confirm(): Promise<boolean> {
    this.#stopWaiting();
    // Called while the event is still on its way, or while a promise of the host's own is.
    if (this.#steps.running === 'send') return (this.#confirming = this.#confirm());
    let isSent = false;
    await this.#steps.run('send', async () => {
      isSent = await this.#confirm();
    });
    return isSent;
  }

  async #confirm(): Promise<boolean> {
    const handedOut = this.#handedOut;
    this.#handedOut = undefined;
    if (!handedOut) return false;
    const form = this.#form;
    const isKept = form.keepsCopy;
    const saved = await this.#commit(isKept ? handedOut : receiptOf(handedOut), handedOut);
    const sent = saved && assessmentForCareTeam({ ...handedOut, revision: saved.revision });
    if (!sent) return false;
    form.forget();
    if (!isKept) form.view.sentFromHere = sent;
    form.show(START);
    form.host.dispatchEvent(new CarerNeedsSubmittedEvent(sent.caseId, sent.id, sent));
    await leaveDevice(form, 'sent', sent);
    return true;
  }

  /** Takes a sent form back, which can be done until it is read. What was said in it is gone then. */
  async withdraw(): Promise<void> {
    await this.#steps.run('withdraw', async () => {
      const { assessment } = this.#form;
      const withdrawn = withdrawAssessment(assessment, this.#isRead(assessment.id), browserContext());
      const saved = withdrawn.ok ? await this.#commit(withdrawn.value, assessment) : undefined;
      if (saved) {
        this.#form.view.sentFromHere = undefined;
        this.#form.host.dispatchEvent(new CarerNeedsWithdrawnEvent(saved.caseId, saved.id));
      }
      ask(this.#form, undefined);
    });
  }

  /** Starts a draft that adds to a sent form. The sent one is valid until the draft is sent. */
  add(): void {
    const { assessment, host } = this.#form;
    this.#form.apply(continueAssessment(assessment, this.#isRead(assessment.id), host.filledBy, browserContext()));
    this.#form.show(SUMMARY);
  }

  /** The team has read the sent form that the open draft adds to: it cannot be taken back any more. */
  get isFormerRead(): boolean {
    const { continues } = this.#form.assessment;
    return continues !== undefined && this.#isRead(continues);
  }

  /** Discards such a draft; the sent form is valid as before. */
  async keepSent(): Promise<void> {
    this.changed();
    await this.#steps.run('keep-sent', async () => {
      const letGo = withdrawAssessment(this.#form.assessment, false, browserContext());
      if (letGo.ok) await this.#commit(letGo.value);
      this.#form.show(START);
    });
  }

  /**
   * Saves a step; in the same transaction the words go of the unread forms that `replacing` continues.
   */
  async #commit<Form extends NeedsAssessment>(form: Form, replacing?: NeedsAssessment): Promise<Form | undefined> {
    const { records, current, assessment } = this.#form;
    // An untouched form is not in the store yet.
    if (!current) records.put(needsAssessment, assessment);
    const all = records.all(needsAssessment);
    const replaced = replacing ? replacedForms(replacing, all, (id) => this.#isRead(id), browserContext()) : [];
    const steps = [form, ...replaced].map((record) => ({ kind: needsAssessment, record }));
    return (await commitRecords(records, steps))?.[0] as Form | undefined;
  }

  #isRead(id: string): boolean {
    const supportCase = this.#form.services.supportCase();
    return supportCase !== undefined && readReceiptFor(supportCase, id) !== undefined;
  }
}
