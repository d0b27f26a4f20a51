import { type TemplateResult, html, nothing } from 'lit';

/** A page with a message and one button, for when there is nothing more to do here. */
export function messagePage(
  heading: string,
  paragraphs: readonly string[],
  button: string,
  press: () => void,
  first?: { readonly text: string; readonly press: () => void },
): TemplateResult {
  return html`
    <div class="${first ? '' : 'sheet'} letter">
      <h2 class="title" tabindex="-1">${heading}</h2>
      ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      ${first ? html`<p><button @click=${first.press}>${first.text}</button></p>` : nothing}
      <p><button class=${first ? 'quiet' : ''} @click=${press}>${button}</button></p>
    </div>
  `;
}
