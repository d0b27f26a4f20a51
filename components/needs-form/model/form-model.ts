import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import {
  clearAssessment,
  currentAssessment,
  isEmpty,
  needsAssessmentKind,
  startAssessment,
  takePen,
  visit,
  type DraftAssessment,
  type NeedsAssessment,
  type SubmittedAssessment,
} from '../../../src/domain/assessment/needs-assessment.js';
import type { Outcome } from '../../../src/domain/kernel/outcome.js';
import type { QuestionSet, QuestionTexts } from '../../../src/domain/assessment/question-set.js';
import { browserContext } from '../../../src/browser/clock-and-ids.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { RecordsController } from '../../controllers/records-controller.js';
import type { FormPage } from './page-data.js';
import { isBeside, START, SUMMARY, themeAt, type Place } from './page-order.js';
import type { CarerNeedsForm } from '../needs-form.js';
import { remembers } from '../../../src/browser/tab-storage.js';
import type { FormAids } from './form-services-port.js';

/** The sections of words that the form uses, the later ones as they are fetched. */
export type FormSections =
  | 'common'
  | 'commonLater'
  | 'questionStart'
  | 'questions'
  | 'form'
  | 'formPages'
  | 'formPaper'
  | 'formSpoken'
  | 'device';

type PageWords = Omit<FormPage, 'assessment' | 'questionSet' | 'supportCase'>;

/**
 * The form that is open on the screen: which page of it, what was asked, and what a person does with it. The element
 * around it deals with the host and the browser; its pages are drawn from this.
 */
export class OpenForm {
  readonly element: CarerNeedsForm;
  readonly records: RecordsController;
  readonly locale: LocaleController<FormSections>;

  place: Place = START;
  /** A shared device has nothing more of this form: it was sent, or nobody was there. */
  left: 'sent' | 'idle' | undefined;
  asks: 'about-empty' | 'to-withdraw' | undefined;
  /** A sentence about the last thing that was done, for eye and ear, and where it is said. */
  notice: { readonly text: string; readonly place: Place } | undefined;
  /** What was sent from a shared device, for the host's form only. */
  sentFromHere: SubmittedAssessment | undefined;
  /** The code of the sheet that is being keyed in: whether it was looked at, and fits. */
  sheet: 'fits' | 'other' | undefined;
  /** The carer went from the summary to change something: the way on leads back to it. */
  isCorrecting = false;
  /** The themes that were not touched are unfolded, and stay so. */
  showsOthers = false;
  /** A question was answered with no: the focus goes back to what asked it. */
  wasAsked = false;
  /** The row of the sheet that is gone back to. */
  row: string | undefined;
  /** The form as it was before it was emptied, for as long as that can be undone. */
  emptied: DraftAssessment | undefined;
  hasLargerText = remembers('larger-text');
  /** Another page or another question is shown: the focus goes to it. */
  movesFocus = false;
  aids: FormAids | undefined;
  /** A form that is not saved yet: nothing is kept of somebody who only looks. */
  #blank: { readonly from: string; readonly form: DraftAssessment } | undefined;
  #startsAgain = false;
  /** The words as they were put together last, and what they were put together from. */
  #words: { readonly from: readonly unknown[]; readonly page: PageWords } | undefined;

  constructor(element: CarerNeedsForm, records: RecordsController, locale: LocaleController<FormSections>) {
    this.element = element;
    this.records = records;
    this.locale = locale;
  }

  get questionSet(): QuestionSet {
    return this.element.questionSet ?? carerNeeds12;
  }

  get isOnPaper(): boolean {
    return this.element.filledBy === 'paper';
  }

  /** The form that lies in the store, if there is one. */
  get current(): NeedsAssessment | undefined {
    const current = currentAssessment(this.records.all(needsAssessmentKind), this.element.filledBy);
    return this.#startsAgain && current?.status !== 'draft' ? undefined : current;
  }

  get draft(): DraftAssessment | undefined {
    const { current } = this;
    return current?.status === 'draft' ? current : undefined;
  }

  /** The form that is seen: the one in the store, or an empty one. */
  get assessment(): NeedsAssessment {
    const { current, questionSet } = this;
    if (current) return current;
    const { caseId, filledBy } = this.element;
    const about = { caseId, filledBy, questionSet, locale: this.language };
    // A host may still be setting its properties when the first screen is drawn.
    const from = JSON.stringify([caseId, filledBy, questionSet.id, questionSet.version, about.locale]);
    if (this.#blank?.from !== from) this.#blank = { from, form: startAssessment(about, browserContext()) };
    return this.#blank.form;
  }

  /** The language of the words shown: the host's, where it has words of its own, else the one of ours. */
  get language(): string {
    const { language, locale = 'nb' } = this.locale;
    const { questionSet, messages } = this.element;
    return questionSet?.texts[language] !== undefined || Object.keys(messages).length > 0 ? language : locale;
  }

  /** What the pages are drawn from; undefined until the words of the first screen are there. */
  get page(): FormPage | undefined {
    const loaded = this.locale.messages;
    if (!loaded) return undefined;
    const { messages, filledBy, helpNumbers, childPath, questionSet, sharedDevice } = this.element;
    const { language } = this.locale;
    const from = [loaded, messages, filledBy, helpNumbers, childPath, questionSet, sharedDevice, language];
    if (!this.#words?.from.every((one, index) => one === from[index])) {
      // The words of the later pages come with those pages, and are used there only.
      const words = { ...loaded.form, ...loaded.formPages, ...loaded.formPaper, ...messages };
      const page = {
        texts: {
          ...this.#textsOf({ ...loaded.questionStart, ...loaded.questions }),
          // Nothing is kept on a shared device, and nothing may say so.
          ...(sharedDevice && { 'who-sees': `${words.pauseTextShared} ${words.teamReads}` }),
        },
        words,
        common: {
          ...loaded.common,
          ...loaded.commonLater,
          ...(sharedDevice && { saved: words.keptOnPage }),
          ...messages,
        },
        spoken: filledBy === 'phone' ? loaded.formSpoken : undefined,
        helpNumbers: helpNumbers ?? words.helpNumbers,
        childPath: childPath ?? words.childPath,
      };
      this.#words = { from, page };
    }
    const { assessment } = this;
    return {
      ...this.#words.page,
      assessment,
      questionSet: this.questionSet,
      supportCase: this.aids?.supportCase(),
    };
  }

  /** The words of the host's set in the language shown, else in the first language it has. */
  #textsOf(own: QuestionTexts): QuestionTexts {
    const texts = this.element.questionSet?.texts ?? {};
    return texts[this.locale.language] ?? texts[this.locale.locale ?? 'nb'] ?? Object.values(texts)[0] ?? own;
  }

  /** Takes over a change by the carer and saves it. */
  apply(outcome: Outcome<DraftAssessment, string>): void {
    // A refusal means that the form was sent in another tab meanwhile; what was sent is shown by then.
    const penned = outcome.ok ? takePen(outcome.value, this.element.filledBy, browserContext()) : outcome;
    if (!penned.ok) return;
    this.aids?.sender.changed();
    this.emptied = undefined;
    this.asks = undefined;
    this.records.put(needsAssessmentKind, penned.value);
  }

  goTo(place: Place): void {
    this.asks = undefined;
    this.notice = undefined;
    if (place === SUMMARY || place === START) this.isCorrecting = false;
    this.show(place);
    // Nothing is kept of somebody who only looks.
    if (isBeside(place) || (place === START && !this.draft)) return;
    // Looking changes nothing of what is said: no stamp, and what a host is delivering stays what it is.
    const visited = visit(this.assessment, place, themeAt(place));
    if (visited.ok) this.records.put(needsAssessmentKind, visited.value);
  }

  /** Back to the page that the carer came from to one beside the way. */
  goOn(): void {
    this.goTo(this.draft?.place ?? START);
  }

  show(place: Place): void {
    this.aids?.aloud.stop();
    this.place = place;
    this.movesFocus = true;
    this.element.requestUpdate();
  }

  /** Says a sentence about what was done last, where it was done. */
  say(text: string, place: Place = this.place): void {
    this.notice = { text, place };
    this.element.requestUpdate();
  }

  noticeAt(place: Place): string {
    return this.notice?.place === place ? this.notice.text : '';
  }

  startAgain(): void {
    this.forget();
    this.#startsAgain = true;
    this.show(START);
  }

  /** Empties the form; can be undone. */
  clear(): void {
    const { draft } = this;
    if (!draft) return;
    this.apply(clearAssessment(draft));
    this.show(START);
    if (!isEmpty(draft)) this.emptied = draft;
  }

  /** Lets go of whatever is held here, besides the records, of the form that was shown. */
  forget(): void {
    this.#blank = undefined;
    this.#startsAgain = false;
    this.aids?.sender.changed();
    this.aids?.aloud.stop();
    this.place = START;
    this.left = undefined;
    this.asks = undefined;
    this.emptied = undefined;
    this.notice = undefined;
    this.sentFromHere = undefined;
    this.sheet = undefined;
    this.row = undefined;
    this.isCorrecting = false;
    this.showsOthers = false;
    this.wasAsked = false;
    this.element.requestUpdate();
  }
}
