import type { PageContext, Surroundings } from '../model/page-context.js';
import { messagePage } from './message-page.js';
import { type TemplateResult, html } from 'lit';
import { pageHeader } from './page-header.js';
import { help } from './start-page.js';

/** Shown in place of the form after a death: a bereaved carer is not asked about caring. A draft stays saved. */
export function bereavedPage(context: PageContext, around: Surroundings): TemplateResult {
  const { words, helpNumbers, supportCase } = context.page;
  const { name, phone } = supportCase?.contactPerson ?? {};
  const contact = [name, phone].filter(Boolean).join(', ');
  const texts = contact ? [...words.bereavedTexts, contact] : words.bereavedTexts;
  return html`<div class="sheet">
    ${pageHeader(context, around)}
    ${messagePage(words.bereavedHeading, texts, words.bereavedAnyway, () => {
      context.form.view.wantsFormAnyway = true;
      context.form.host.requestUpdate();
    })}
    ${help(words.helpHeading, helpNumbers)}
  </div>`;
}
