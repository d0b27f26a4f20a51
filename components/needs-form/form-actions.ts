import {
  answerAside,
  answerQuestion,
  choosePriorities,
  commentOn,
  declareNoNeeds,
  markUnclear,
  shareAnswer,
  shareAside,
  type DraftAssessment,
  type FilledBy,
} from '../../src/domain/needs-assessment.js';
import type { Outcome } from '../../src/domain/outcome.js';
import { shortName, type FormPage } from './form-page.js';
import type { Place } from './form-places.js';
import type { FormSender } from './form-sender.js';
import type { IdleWatch } from './idle-watch.js';
import type { ReadAloud } from './read-aloud.js';

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
  readonly filledBy: FilledBy;
  readonly isSharedDevice: boolean;
  readonly asks: 'about-empty' | 'to-withdraw' | undefined;
  readonly hasLargerText: boolean;
  /** The language of the words on the page. */
  readonly language: string;
  readonly sender: FormSender;
  readonly idle: IdleWatch;
  readonly aloud: ReadAloud;
  /** Takes over a change by the carer and saves it. */
  apply(outcome: Outcome<DraftAssessment, string>): void;
  say(notice: string): void;
  ask(question: 'to-withdraw' | undefined): void;
  goTo(place: Place): void;
  /** Back to the page that the carer came from to this one beside the way. */
  goOn(): void;
  startAgain(): void;
  /** Empties the form; can be undone. */
  clear(): void;
  setLargerText(isLarge: boolean): void;
  printCopy(): void;
  printEmptyForm(): void;
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

  /** On a returned sheet: a mark that cannot be read. */
  unclear(id: string): void {
    const { assessment, questionSet } = this.#form.now();
    this.#form.apply(markUnclear(assessment, questionSet, id));
  }

  comment(questionId: string, text: string): void {
    const { assessment, questionSet } = this.#form.now();
    this.#form.apply(commentOn(assessment, questionSet, questionId, text));
  }

  keepBack(questionId: string, keptBack: boolean): void {
    const { assessment, questionSet } = this.#form.now();
    this.#form.apply(shareAnswer(assessment, questionSet, questionId, keptBack ? 'carer-only' : 'care-team'));
  }

  answerAside(asideId: string, said: string | undefined): void {
    const { assessment, questionSet } = this.#form.now();
    this.#form.apply(answerAside(assessment, questionSet, asideId, said));
  }

  keepBackAside(asideId: string, keptBack: boolean): void {
    const { assessment, questionSet } = this.#form.now();
    this.#form.apply(shareAside(assessment, questionSet, asideId, keptBack ? 'carer-only' : 'care-team'));
  }

  noNeeds(noNeedsNow: boolean): void {
    this.#form.apply(declareNoNeeds(this.#form.now().assessment, noNeedsNow));
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

  /** All priorities at once, as they stand on a sheet. False where they are too many, or one is named twice. */
  setPriorities(ids: readonly string[]): boolean {
    const { assessment, questionSet } = this.#form.now();
    const chosen = choosePriorities(assessment, questionSet, ids);
    this.#form.apply(chosen);
    return chosen.ok;
  }

  #setPriorities(ids: readonly string[], moved: string): boolean {
    const { texts, words } = this.#form.now();
    const isDone = this.setPriorities(ids);
    const number = ids.indexOf(moved) + 1;
    if (!isDone) this.#form.say(words.threeChosen);
    else this.#form.say(number > 0 ? words.moved(shortName(texts, moved), number, ids.length) : '');
    return isDone;
  }
}
