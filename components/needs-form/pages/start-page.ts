import { html, nothing, type TemplateResult } from 'lit';
import type { FilledBy } from '../../../src/domain/assessment/needs-assessment.js';
import type { QuestionStartTexts } from '../../../src/i18n/question-intro/messages.js';
import type { FormStartMessages, HelpNumber } from '../../../src/i18n/form-start/messages.js';

/** What the first screen is rendered from. */
export interface StartPage {
  readonly texts: QuestionStartTexts;
  readonly words: FormStartMessages;
  readonly helpNumbers: readonly HelpNumber[];
  readonly assessment: { readonly filledBy: FilledBy };
  /** Where the answers lie until they are sent. */
  readonly keeping: keyof FormStartMessages['whereKept'];
  readonly questionSet: { readonly questions: readonly unknown[] };
}

/**
 * The first screen: what the form is, who sees it, what happens next, that nobody watches it, and whom to call. Without
 * `goOn` it has no buttons: then it is read again as an information page.
 */
export function startPage(
  { texts, words, helpNumbers, assessment, questionSet, keeping }: StartPage,
  goOn?: { readonly start: () => void; readonly noNeeds?: (() => void) | undefined; readonly child: () => void },
): TemplateResult {
  return html`
    <div class="letter">
      <p class="soft">${texts.subtitle}</p>
      <h2 class="title" tabindex="-1">${texts.title}</h2>
      ${goOn ? html`<button class="go" part="start" @click=${goOn.start}>${words.start}</button>` : nothing}
      <p>${texts.intro}</p>
      <p>${words.aboutTheForm(questionSet.questions.length)}</p>
      ${goOn?.noNeeds ? html`<button part="no-needs" @click=${goOn.noNeeds}>${texts['no-needs-now']}</button>` : nothing}
      ${words.filledBy[assessment.filledBy] ? html`<p>${words.filledBy[assessment.filledBy]}</p>` : nothing}
      <h3>${words.whoHeading}</h3>
      <p>${texts['who-sees']} ${words.whereKept[keeping]}</p>
      <h3>${words.nextHeading}</h3>
      <p>${words.nextText}</p>
      ${help(words.helpHeading, helpNumbers, texts['not-watched'])}
      <p class="soft">${texts.confidentiality}</p>
      ${goOn ? html`<p><button class="quiet" @click=${goOn.child}>${words.childHeading}</button></p>` : nothing}
    </div>
  `;
}

/** Whom to call, in a frame that is found again at a glance. */
export function help(heading: string, numbers: readonly HelpNumber[], text?: string): TemplateResult {
  return html`
    <section class="help" aria-labelledby="help-heading">
      <h3 id="help-heading">${heading}</h3>
      ${text ? html`<p>${text}</p>` : nothing}
      <ul>
        ${numbers.map(phoneNumber)}
      </ul>
    </section>
  `;
}

function phoneNumber({ number, text }: HelpNumber): TemplateResult {
  return html`<li><a href="tel:${number.replaceAll(/[^+\d]/g, '')}">${number}</a> <span>${text}</span></li>`;
}
