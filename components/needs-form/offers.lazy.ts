/** What exists here for the themes of a sent form. Fetched once it is sent, where the host has given offers. */
import { nothing, type TemplateResult } from 'lit';
import { carersThemes } from '../../src/domain/plan/offers-for-carer.js';
import { offersHereAtHand } from '../../src/i18n/offers-here/at-hand.js';
import { catalogueOf } from '../case/offer-catalogue.js';
import { addStyles } from '../controllers/style-controller.js';
import { offersHere } from '../parts/offers-here.js';
import { offersHereStyles } from '../parts/offers-here.styles.js';
import type { FormModel } from './model/form-model.js';
import { themeName, type FormPage } from './model/page-data.js';

/** Fetches the words, and gives the section. */
export async function sentOffers(form: FormModel): Promise<(page: FormPage) => TemplateResult | typeof nothing> {
  const { host, locale } = form;
  await locale.add('offersHere', offersHereAtHand);
  addStyles(host, offersHereStyles);
  return ({ assessment, supportCase, common, texts }) => {
    const { offersHere: words }: Partial<NonNullable<typeof locale.messages>> = locale.messages ?? {};
    if (!words) return nothing;
    return offersHere({
      words: { ...words, ...host.messages },
      common,
      offers: catalogueOf(host.offers, supportCase?.phase ?? 'active'),
      themes: carersThemes(assessment),
      themeName: (theme) => themeName(texts, theme),
    });
  };
}
