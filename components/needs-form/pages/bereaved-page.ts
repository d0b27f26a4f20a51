import type { DrawnForm, Surroundings } from '../model/page-context.js';
import { farewell } from './message-page.js';
import { type TemplateResult, html } from 'lit';
import type { OpenForm } from '../model/form-model.js';
import { where } from './page-header.js';
import { help } from './start-page.js';

/** Forms that a bereaved carer wanted to see all the same. */
export const wanted = new WeakSet<OpenForm>();
/** Nobody who has just lost somebody is asked how it goes with them; what was begun stays where it is. */
export function bereavedPage(drawn: DrawnForm, around: Surroundings): TemplateResult {
  const { words, helpNumbers, supportCase } = drawn.page;
  const { name, phone } = supportCase?.contactPerson ?? {};
  const contact = [name, phone].filter(Boolean).join(', ');
  const texts = contact ? [...words.bereavedTexts, contact] : words.bereavedTexts;
  return html`<div class="sheet">
    ${where(drawn, around)}
    ${farewell(words.bereavedHeading, texts, words.bereavedAnyway, () => {
      wanted.add(drawn.form);
      drawn.form.element.requestUpdate();
    })}
    ${help(words.helpHeading, helpNumbers)}
  </div>`;
}
