import {
  answerAside,
  answerQuestion,
  choosePriorities,
  commentOn,
  shareAnswer,
  shareAside,
  type DraftAssessment,
} from '../../src/domain/needs-assessment.js';
import type { Outcome } from '../../src/domain/outcome.js';
import { shortName, type FormPage } from './form-page.js';
import type { Place } from './form-places.js';

/** The form, as far as its pages may reach into it. */
export interface FormHandle {
  /** The page as it is drawn. */
  readonly page: FormPage;
  /** The page as it is at this moment: two changes may come between two drawings. */
  now(): FormPage;
  /** A sentence about the last thing that was done, for eye and ear. */
  readonly notice: string;
  readonly place: Place;
  readonly layout: 'pages' | 'one-page';
  readonly asks: 'about-empty' | 'to-withdraw' | undefined;
  /** Takes over a change by the carer; saves it now, or when typing pauses. */
  apply(outcome: Outcome<DraftAssessment, string>, pace?: 'now' | 'typing'): void;
  say(notice: string): void;
  ask(question: 'to-withdraw' | undefined): void;
  goTo(place: Place): void;
  submit(): void;
  withdraw(): void;
  startAgain(): void;
  print(): void;
}

/** What a carer does on the pages, as transitions of the form. */
export class FormActions {
  readonly #form: FormHandle;

  constructor(form: FormHandle) {
    this.#form = form;
  }

  answer(questionId: string, code: string | undefined): void {
    const { assessment, questionSet } = this.#form.now();
    this.#form.apply(answerQuestion(assessment, questionSet, questionId, code));
  }

  comment(questionId: string, text: string): void {
    const { assessment, questionSet } = this.#form.now();
    this.#form.apply(commentOn(assessment, questionSet, questionId, text), 'typing');
  }

  keepBack(questionId: string, keptBack: boolean): void {
    const { assessment, questionSet } = this.#form.now();
    this.#form.apply(shareAnswer(assessment, questionSet, questionId, keptBack ? 'carer-only' : 'care-team'));
  }

  answerAside(asideId: string, said: string | undefined): void {
    const { assessment, questionSet } = this.#form.now();
    this.#form.apply(answerAside(assessment, questionSet, asideId, said), 'typing');
  }

  keepBackAside(asideId: string, keptBack: boolean): void {
    const { assessment, questionSet } = this.#form.now();
    this.#form.apply(shareAside(assessment, questionSet, asideId, keptBack ? 'carer-only' : 'care-team'));
  }

  /** Chooses a theme to talk about, or takes it away. False where three are chosen already. */
  prioritise(questionId: string, chosen: boolean): boolean {
    const rest = this.#form.now().assessment.priorities.filter((id) => id !== questionId);
    return this.#setPriorities(chosen ? [...rest, questionId] : rest, questionId);
  }

  movePriority(questionId: string, steps: -1 | 1): void {
    const ids = [...this.#form.now().assessment.priorities];
    const from = ids.indexOf(questionId);
    const to = from + steps;
    if (to < 0 || to >= ids.length) return;
    ids.splice(from, 1);
    ids.splice(to, 0, questionId);
    this.#setPriorities(ids, questionId);
  }

  #setPriorities(ids: readonly string[], moved: string): boolean {
    const { assessment, questionSet, texts, words } = this.#form.now();
    const chosen = choosePriorities(assessment, questionSet, ids);
    if (chosen.ok) {
      const number = ids.indexOf(moved) + 1;
      this.#form.say(number > 0 ? words.moved(shortName(texts, moved), number, ids.length) : '');
    } else if (chosen.reason === 'too-many-priorities') {
      this.#form.say(words.threeChosen);
    }
    this.#form.apply(chosen);
    return chosen.ok;
  }
}
