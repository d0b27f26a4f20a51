import {
  answerAside,
  answerQuestion,
  choosePriorities,
  clearAssessment,
  commentOn,
  markUnclear,
  shareAnswer,
  shareAside,
} from '../../../src/domain/assessment/answer-assessment.js';
import { declareNoNeeds, isEmpty } from '../../../src/domain/assessment/needs-assessment.js';
import { remember } from '../../../src/browser/tab-storage.js';
import { done } from '../../../src/domain/kernel/outcome.js';
import { themeName } from './page-data.js';
import { PRIORITIES, START, type Place } from './page-order.js';
import type { FormModel } from './form-model.js';
import type { FormView } from './form-view.js';

/** What a carer can do on the pages; each action is a transition of the form. */
export class FormActions {
  readonly #form: FormModel;

  constructor(form: FormModel) {
    this.#form = form;
  }

  answer(questionId: string, code: string | undefined): void {
    const { assessment, questionSet } = this.#form;
    this.#form.apply(answerQuestion(assessment, questionSet, questionId, code));
  }

  /** On a returned sheet: a mark that cannot be read. */
  unclear(id: string): void {
    const { assessment, questionSet } = this.#form;
    this.#form.apply(markUnclear(assessment, questionSet, id));
  }

  comment(questionId: string, text: string): void {
    const { assessment, questionSet } = this.#form;
    this.#form.apply(commentOn(assessment, questionSet, questionId, text));
  }

  keepBack(questionId: string, keptBack: boolean): void {
    const { assessment, questionSet } = this.#form;
    this.#form.apply(shareAnswer(assessment, questionSet, questionId, keptBack ? 'carer-only' : 'care-team'));
  }

  answerAside(asideId: string, said: string | undefined): void {
    const { assessment, questionSet } = this.#form;
    this.#form.apply(answerAside(assessment, questionSet, asideId, said));
  }

  keepBackAside(asideId: string, keptBack: boolean): void {
    const { assessment, questionSet } = this.#form;
    this.#form.apply(shareAside(assessment, questionSet, asideId, keptBack ? 'carer-only' : 'care-team'));
  }

  noNeeds(noNeedsNow: boolean): void {
    this.#form.apply(declareNoNeeds(this.#form.assessment, noNeedsNow));
  }

  /** Chooses a theme to talk about, or takes it away. False where three are chosen already. */
  prioritise(questionId: string, chosen: boolean): boolean {
    this.#form.view.showsOthers = true;
    const rest = this.#known.filter((id) => id !== questionId);
    return this.#setPriorities(chosen ? [...rest, questionId] : rest, questionId);
  }

  /** Moves a chosen theme up or down; `moved` is called when the page shows it. */
  movePriority(questionId: string, steps: -1 | 1, moved: () => void): void {
    const ids = [...this.#known];
    const from = ids.indexOf(questionId);
    const to = from + steps;
    if (to < 0 || to >= ids.length) return;
    ids.splice(from, 1);
    ids.splice(to, 0, questionId);
    this.#setPriorities(ids, questionId);
    void this.#form.host.updateComplete.then(moved);
  }

  /** All priorities at once, as they stand on a sheet. False where they are too many, or one is named twice. */
  setPriorities(ids: readonly string[]): boolean {
    const { assessment, questionSet } = this.#form;
    const chosen = choosePriorities(assessment, questionSet, ids);
    this.#form.apply(chosen);
    return chosen.ok;
  }

  /** So many letters of what was put into a text had no room. */
  sayTooLong(over: number, place: Place): void {
    say(this.#form, this.#form.page?.words.tooLong(over) ?? '', place);
  }

  /** The themes chosen, but for those that the set no longer has. */
  get #known(): string[] {
    const { assessment, questionSet } = this.#form;
    return assessment.priorities.filter((id) => questionSet.questions.some((question) => question.id === id));
  }

  #setPriorities(ids: readonly string[], moved: string): boolean {
    const { page } = this.#form;
    const isDone = this.setPriorities(ids);
    const number = ids.indexOf(moved) + 1;
    if (!page) return isDone;
    const { texts, words } = page;
    const done = number > 0 ? words.moved(themeName(texts, moved), number, ids.length) : '';
    say(this.#form, isDone ? done : words.threeChosen, PRIORITIES);
    return isDone;
  }
}

/** Asks a question about the form as a whole; undefined removes the question. */
export function ask(form: FormModel, question: FormView['pendingQuestion']): void {
  form.view.wasAsked = question === undefined;
  form.view.pendingQuestion = question;
  form.movesFocus = true;
  form.host.requestUpdate();
}

export function setLargerText(form: FormModel, isLarge: boolean): void {
  form.hasLargerText = isLarge;
  remember('larger-text', isLarge);
  form.host.requestUpdate();
}

/** Undoes the clearing of the form. */
export function fillAgain(form: FormModel): void {
  const { undoableClear } = form.view;
  // Not where the draft was erased meanwhile.
  if (!undoableClear || !form.draft) return;
  form.apply(done(undoableClear));
  form.show(undoableClear.place ?? 'start');
}

/** Shows the form that was sent last while a new one is begun, or goes back to the new one. */
export function lookAtSent(form: FormModel, isLooking: boolean): void {
  form.view.looksAtSent = isLooking;
  form.view.pendingQuestion = undefined;
  form.show(isLooking ? START : (form.draft?.place ?? START));
}

/** Back from an information page to the page that the carer came from. */
export function goOn(form: FormModel): void {
  form.goTo(form.draft?.place ?? START);
}

/** Shows a sentence about the last action, on the page where it was done. */
export function say(form: FormModel, text: string, place: Place = form.view.place): void {
  form.view.notice = { text, place };
  form.host.requestUpdate();
}

export function noticeAt({ view: { notice } }: FormModel, place: Place): string {
  return notice?.place === place ? notice.text : '';
}

/** Begins a new form, whatever was sent before. */
export function startAgain(form: FormModel): void {
  form.forget();
  form.view.startsAgain = true;
  form.show(START);
}

/** Empties the form; can be undone for as long as the page is open. */
export function clearForm(form: FormModel): void {
  const { draft } = form;
  if (!draft) return;
  form.apply(clearAssessment(draft));
  form.show(START);
  if (!isEmpty(draft)) form.view.undoableClear = draft;
}

/** The reset of the host's `<form>`: clears a draft, which can be undone. A sent form stays sent. */
export function resetForm(form: FormModel): void {
  if (form.draft?.continues !== undefined) void form.services.submission.keepSent();
  else if (form.draft) clearForm(form);
  else startAgain(form);
}
