import type { ReactiveControllerHost } from 'lit';
import { hasFirstWording } from '../../src/domain/assessment/first-wording.js';
import type { NeedsAssessment } from '../../src/domain/assessment/needs-assessment.js';
import type { QuestionTexts } from '../../src/domain/assessment/question-set.js';
import type { Catalogue } from '../../src/i18n/catalogue.js';
import { LazyModule } from '../controllers/lazy-module-controller.js';
import type { LocaleController } from '../controllers/locale-controller.js';

/** The messages of an element that shows forms. */
export type WordsOfForms = Pick<LocaleController<'firstWording'>, 'messages' | 'add'>;

/** The words in which a form was answered. Earlier ones are fetched where there is a form in them. */
export class WordingOfForm {
  readonly #locale: WordsOfForms;
  readonly #first: LazyModule<void>;

  constructor(host: ReactiveControllerHost, locale: WordsOfForms) {
    this.#locale = locale;
    this.#first = new LazyModule(host, async () => {
      const { loadFirstWording } = await import('../../src/i18n/first-wording/first-wording.lazy.js');
      await locale.add('firstWording', loadFirstWording);
    });
  }

  /** @param texts the words of today, which also stand in until earlier ones are there */
  of(form: Pick<NeedsAssessment, 'questionSet'> | undefined, texts: QuestionTexts): QuestionTexts {
    if (!form || !hasFirstWording(form.questionSet)) return texts;
    void this.#first.load();
    // Not there until it is fetched, whatever the type says.
    const { firstWording }: Partial<Catalogue> = this.#locale.messages ?? {};
    return firstWording?.(texts) ?? texts;
  }
}
