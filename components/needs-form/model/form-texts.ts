import type { QuestionTexts } from '../../../src/domain/assessment/question-set.js';
import type { HelpNumber } from '../../../src/i18n/form-start/messages.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { FormHost } from './form-host.js';
import type { FormPage } from './page-data.js';

/** The sections of messages that the form uses; those for the phone, for paper and for later pages are added when loaded. */
export type FormLocale = Pick<LocaleController<FormSections>, 'language' | 'locale' | 'messages' | 'add'>;

export type FormSections =
  | 'common'
  | 'commonLater'
  | 'questionStart'
  | 'questions'
  | 'firstWording'
  | 'form'
  | 'formPages'
  | 'formPaper'
  | 'formSpoken'
  | 'whomToCall'
  | 'offersHere'
  | 'device';

/** The messages of a page, with the host's in place of ours. */
export type PageWords = Omit<FormPage, 'assessment' | 'questionSet' | 'supportCase' | 'keeping'>;

/** Merges the form's messages with the host's; the result is cached until one of them changes. */
export class FormTexts {
  readonly #host: FormHost;
  readonly #locale: FormLocale;
  #last: { readonly from: readonly unknown[]; readonly words: PageWords } | undefined;

  constructor(host: FormHost, locale: FormLocale) {
    this.#host = host;
    this.#locale = locale;
  }

  /** The language of the text shown: the page's where the host gave texts of its own, else that of our messages. */
  get language(): string {
    const { language, locale = 'nb' } = this.#locale;
    const { questionSet, messages } = this.#host;
    return questionSet?.texts[language] || Object.keys(messages)[0] ? language : locale;
  }

  /** Undefined until the messages are there. */
  get words(): PageWords | undefined {
    const loaded = this.#locale.messages;
    if (!loaded) return undefined;
    const { messages, filledBy, helpNumbers, childPath, questionSet, sharedDevice } = this.#host;
    const { language } = this.#locale;
    const from = [loaded, messages, filledBy, helpNumbers, childPath, questionSet, sharedDevice, language];
    if (this.#last?.from.every((one, index) => one === from[index])) return this.#last.words;
    // The type claims the messages of the paper form and of later pages too; they are loaded before those are shown.
    const words = { ...loaded.form, ...loaded.formPages, ...loaded.formPaper, ...loaded.whomToCall, ...messages };
    this.#last = {
      from,
      words: {
        texts: this.#textsOf({ ...loaded.questionStart, ...loaded.questions }),
        words,
        common: {
          ...loaded.common,
          ...loaded.commonLater,
          ...(sharedDevice && { saved: words.keptOnPage }),
          ...messages,
        },
        spoken: filledBy === 'phone' ? loaded.formSpoken : undefined,
        // Whom to call is never missing: what a host's list holds that cannot be called is left out.
        helpNumbers: helpNumbers?.filter((one?: HelpNumber) => typeof one?.number === 'string') ?? words.helpNumbers,
        childPath: childPath ?? words.childPath,
      },
    };
    return this.#last.words;
  }

  /** The words of the host's set in the language shown, else in the first language it has. */
  #textsOf(own: QuestionTexts): QuestionTexts {
    const texts = this.#host.questionSet?.texts ?? {};
    return texts[this.#locale.language] ?? texts[this.#locale.locale ?? 'nb'] ?? Object.values(texts)[0] ?? own;
  }
}
