import {
  assessmentForCareTeam,
  isEmpty,
  needsAssessment,
  type NeedsAssessment,
  type SubmittedAssessment,
} from '../../../src/domain/assessment/needs-assessment.js';
import {
  continueAssessment,
  submitAssessment,
  withdrawAssessment,
} from '../../../src/domain/assessment/submit-assessment.js';
import { leaveDevice } from '../host/shared-device.js';
import { commitRecord } from '../../../src/session/commit-records.js';
import { ask, say } from './form-actions.js';
import { readReceiptFor } from '../../../src/domain/case/read-receipt.js';
import { browserContext } from '../../../src/browser/clock-and-ids.js';
import { START, SUMMARY } from './page-order.js';
import { CarerNeedsSubmitEvent, CarerNeedsSubmittedEvent, CarerNeedsWithdrawnEvent } from '../needs-form.events.js';
import type { FormModel } from './form-model.js';

/** Sends the form, takes it back, and adds to a sent one. */
export class Submission {
  readonly #form: FormModel;
  /** The form as the host was given it to deliver; none once the carer has changed something since. */
  #handedOut: SubmittedAssessment | undefined;
  #busy = false;
  /** Counts the carer's changes. */
  #changes = 0;

  constructor(form: FormModel) {
    this.#form = form;
  }

  /** The carer changed something, or another case is shown: the form handed to the host is out of date. */
  changed(): void {
    this.#handedOut = undefined;
    this.#changes += 1;
  }

  /** A step is being saved: nothing can be written, and no other step begins. */
  get isBusy(): boolean {
    return this.#busy;
  }

  /**
   * The carer pressed send. Asks first where the form is empty; then the host may prevent it, to deliver the form
   * itself.
   */
  async send(): Promise<void> {
    if (this.#busy) return;
    const submitted = submitAssessment(this.#form.assessment, browserContext());
    const forTeam = submitted.ok ? assessmentForCareTeam(submitted.value) : undefined;
    if (!submitted.ok || !forTeam) return;
    if (isEmpty(forTeam) && this.#form.view.pendingQuestion !== 'about-empty') {
      ask(this.#form, 'about-empty');
      return;
    }
    this.#handedOut = submitted.value;
    const submit = new CarerNeedsSubmitEvent(forTeam.caseId, forTeam.id, forTeam);
    const isSent = this.#form.host.dispatchEvent(submit) && (await this.confirm());
    // Also where the form was changed while it was being sent: the change is saved, and can be sent.
    if (!isSent && this.#form.draft) say(this.#form, this.#form.page?.words.notSentYet ?? '', SUMMARY);
  }

  /** Marks as sent what was handed out. False where there is nothing, or where it could not be saved. */
  async confirm(): Promise<boolean> {
    const handedOut = this.#handedOut;
    this.#handedOut = undefined;
    const saved = handedOut && (await this.#commit(handedOut));
    const sent = saved && assessmentForCareTeam(saved);
    if (!sent) return false;
    this.#form.forget();
    this.#form.show(START);
    this.#form.host.dispatchEvent(new CarerNeedsSubmittedEvent(sent.caseId, sent.id, sent));
    await leaveDevice(this.#form, 'sent', sent);
    return true;
  }

  /** Takes a sent form back, which can be done until it is read. */
  async withdraw(): Promise<void> {
    const withdrawn = withdrawAssessment(this.#form.assessment, this.#isRead, browserContext());
    const saved = withdrawn.ok ? await this.#commit(withdrawn.value) : undefined;
    if (saved) this.#form.host.dispatchEvent(new CarerNeedsWithdrawnEvent(saved.caseId, saved.id));
    ask(this.#form, undefined);
  }

  /** Starts a draft that adds to a sent form. The sent one is valid until the draft is sent. */
  add(): void {
    const { assessment, host } = this.#form;
    this.#form.apply(continueAssessment(assessment, this.#isRead, host.filledBy, browserContext()));
    this.#form.show(SUMMARY);
  }

  /** Discards such a draft; the sent form is valid as before. */
  async keepSent(): Promise<void> {
    this.changed();
    const letGo = withdrawAssessment(this.#form.assessment, false, browserContext());
    if (letGo.ok) await this.#commit(letGo.value);
    this.#form.show(START);
  }

  /** Saves one step at a time: a second press while the first is being saved does nothing. */
  async #commit<Form extends NeedsAssessment>(form: Form): Promise<Form | undefined> {
    if (this.#busy) return undefined;
    this.#busy = true;
    this.#form.host.requestUpdate();
    try {
      if (this.#form.view.early && !(await this.#settled())) return undefined;
      const { records, current, assessment } = this.#form;
      // An untouched form is not in the store yet.
      if (!current) records.put(needsAssessment, assessment);
      return (await commitRecord<NeedsAssessment>(records, needsAssessment, form)) as Form | undefined;
    } finally {
      this.#busy = false;
      this.#form.host.requestUpdate();
    }
  }

  /** Waits for the store. False where something was changed meanwhile: what nobody has seen is not sent. */
  async #settled(): Promise<boolean> {
    const changes = this.#changes;
    await this.#form.opened;
    this.#form.settleEarly();
    return changes === this.#changes;
  }

  get #isRead(): boolean {
    const supportCase = this.#form.services.supportCase();
    return supportCase !== undefined && readReceiptFor(supportCase, this.#form.assessment.id) !== undefined;
  }
}
