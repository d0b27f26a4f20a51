import { type TemplateResult, html } from 'lit';

/** A page with a message and one button, for when there is nothing more to do here. */
export function messagePage(
  heading: string,
  paragraphs: readonly string[],
  button: string,
  press: () => void,
): TemplateResult {
  return html`
    <div class="letter">
      <h2 class="title" tabindex="-1">${heading}</h2>
      ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      <p><button @click=${press}>${button}</button></p>
    </div>
  `;
}
