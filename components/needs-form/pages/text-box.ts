import { html, nothing, type TemplateResult } from 'lit';
import { lettersOver } from '../../parts/letters-over.js';
import { typedText } from '../../parts/shared-text-value.js';

/** As many letters as the schemas of the records take. */
export const TEXT_LIMIT = 10_000;

interface TextBox {
  readonly id: string;
  readonly part?: string;
  /** Ids of what names the box, where a label alone does not tell it from others. */
  readonly labelledBy?: string;
  readonly text: string;
  /** What is said below the box, also to a screen reader. */
  readonly notice: string;
  readonly write: (text: string) => void;
  /** So many letters had no room; they are not in the text. */
  readonly overflow: (over: number) => void;
}

/** A box to write in. What is pasted or typed beyond its limit is left out by the browser, and said here. */
export function textBox({ id, part, labelledBy, text, notice, write, overflow }: TextBox): TemplateResult {
  return html`
    <textarea
      id=${id}
      part=${part ?? nothing}
      aria-labelledby=${labelledBy ?? nothing}
      autocomplete="off"
      maxlength=${TEXT_LIMIT}
      .value=${typedText(text)}
      @beforeinput=${(event: InputEvent) => {
        const over = lettersOver(event.target as HTMLTextAreaElement, event, TEXT_LIMIT);
        if (over > 0) overflow(over);
      }}
      @input=${(event: InputEvent) => {
        write((event.target as HTMLTextAreaElement).value);
      }}
    ></textarea>
    <p class="too-long" role="status">${text.length > TEXT_LIMIT - 20 ? notice : ''}</p>
  `;
}
