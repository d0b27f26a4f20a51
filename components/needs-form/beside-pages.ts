import { html, nothing, type TemplateResult } from 'lit';
import type { FormHandle } from './form-actions.js';
import { help, startPage } from './start-page.js';
import { ABOUT, CHILD } from './form-places.js';

/** A page beside the way: what the form is, the path for somebody under 18, or a pause. Each leads back. */
export function besidePage(form: FormHandle, isUnsaved: boolean): TemplateResult {
  const { page, place } = form;
  switch (place) {
    case ABOUT:
      return startPage(page);
    case CHILD:
      return childPage(form);
    default:
      return pausePage(form, isUnsaved);
  }
}

/** Not a refusal: somebody young has come here because something is hard, and is shown on. */
function childPage({ page: { words, childPath, helpNumbers } }: FormHandle): TemplateResult {
  return html`
    <div class="letter">
      <h2 class="title" tabindex="-1">${words.childHeading}</h2>
      <p>${words.childAfter}</p>
      <p>${childPath.text}</p>
      ${
        childPath.href
          ? html`<p><a class="way-on" href=${childPath.href}>${childPath.linkText ?? childPath.href}</a></p>`
          : nothing
      }
      ${help(words.helpHeading, helpNumbers)}
    </div>
  `;
}

function pausePage({ page: { words }, isSharedDevice }: FormHandle, isUnsaved: boolean): TemplateResult {
  const kept = isUnsaved ? words.pauseNotSaved : words.pauseText;
  return html`
    <div class="letter">
      <h2 class="title" tabindex="-1">${words.pauseHeading}</h2>
      <p>${isSharedDevice ? words.pauseTextShared : kept}</p>
    </div>
  `;
}

/** What is said when there is nothing more to do here: one thought, one button. */
export function farewell(
  heading: string,
  paragraphs: readonly string[],
  button: string,
  press: () => void,
): TemplateResult {
  return html`
    <div class="sheet letter">
      <h2 class="title" tabindex="-1">${heading}</h2>
      ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      <p><button @click=${press}>${button}</button></p>
    </div>
  `;
}
