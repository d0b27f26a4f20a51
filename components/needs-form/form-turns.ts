import { done } from '../../src/domain/kernel/outcome.js';
import type { OpenForm } from './model/form-model.js';
import { remember } from '../../src/browser/tab-storage.js';

/* What is done with an open form on the pages after the first one; a first screen does without it. */
export function ask(form: OpenForm, question: OpenForm['asks']): void {
  form.wasAsked = question === undefined;
  form.asks = question;
  form.movesFocus = true;
  form.element.requestUpdate();
}

export function setLargerText(form: OpenForm, isLarge: boolean): void {
  form.hasLargerText = isLarge;
  remember('larger-text', isLarge);
  form.element.requestUpdate();
}

/** Takes back that the form was emptied. */
export function fillAgain(form: OpenForm): void {
  const { emptied } = form;
  // What was erased meanwhile stays erased.
  if (!emptied || !form.draft) return;
  form.apply(done(emptied));
  form.show(emptied.place ?? 'start');
}
