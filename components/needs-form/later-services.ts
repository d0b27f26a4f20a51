import { whomToCallAtHand } from '../../src/i18n/whom-to-call/at-hand.js';
import { addStyles } from '../controllers/style-controller.js';
import { WordingOfForm } from '../parts/wording-of-form.js';
import { ReadAloud } from './host/read-aloud.js';
import { CaseTalks } from './model/case-talks.js';
import type { FormModel } from './model/form-model.js';
import { FormOffers } from './model/form-offers.js';
import { laterPagesStyles } from './pages/later-pages.styles.js';

/** Adds what the later pages need besides their code: words, also those of an earlier form, look, a voice, the talks of the case, and what exists here. */
export async function addLaterServices(form: FormModel): Promise<void> {
  await form.locale.add('whomToCall', whomToCallAtHand);
  addStyles(form.host, laterPagesStyles);
  form.services.aloud = new ReadAloud(form.host);
  form.services.talks = new CaseTalks(form);
  const wording = new WordingOfForm(form.host, form.locale);
  // A host's own set has the host's words.
  form.services.wording = { of: (one, texts) => (form.host.questionSet ? texts : wording.of(one, texts)) };
  form.services.offers = new FormOffers(form);
}
