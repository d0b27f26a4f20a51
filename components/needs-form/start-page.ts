import { html, nothing, type TemplateResult } from 'lit';
import type { FormPage } from './form-page.js';

/** What this is, who sees it, that nobody watches it, whom to call, and two ways to go on. */
export function startPage(
  { texts, words, helpNumbers, childPath, assessment }: FormPage,
  goOn: { readonly start: () => void; readonly noNeeds: () => void },
): TemplateResult {
  return html`
    <div class="letter">
      <p class="soft">${texts.subtitle}</p>
      <h2 class="title" tabindex="-1" id="heading">${texts.title}</h2>
      <p>${texts.intro}</p>
      <p>${words.aboutTheForm}</p>
      <p>${texts['who-sees']}</p>
      ${words.filledBy[assessment.filledBy] ? html`<p>${words.filledBy[assessment.filledBy]}</p>` : nothing}
      <div class="start-buttons">
        <button class="go" part="start" @click=${goOn.start}>${words.start}</button>
        <button part="no-needs" @click=${goOn.noNeeds}>${texts['no-needs-now']}</button>
      </div>
      <section class="help" aria-labelledby="help-heading">
        <h3 id="help-heading">${words.helpHeading}</h3>
        <p>${texts['not-watched']}</p>
        <ul>
          ${helpNumbers.map(({ number, text }) => phoneNumber(number, text))}
        </ul>
      </section>
      <p class="soft">${texts.confidentiality}</p>
      <details class="child">
        <summary>${words.childHeading}</summary>
        <p>${childPath.text}</p>
        ${childPath.href ? html`<p><a href=${childPath.href}>${childPath.linkText ?? childPath.href}</a></p>` : nothing}
      </details>
    </div>
  `;
}

/** A number that can be called, and what for. */
export function phoneNumber(number: string, text: string): TemplateResult {
  return html`<li><a href="tel:${number.replaceAll(/[^+\d]/g, '')}">${number}</a> <span>${text}</span></li>`;
}
