import { html, type TemplateResult } from 'lit';

/** A few choices side by side: native radios in a group with a name. */
export function choices(options: {
  readonly legend: string;
  /** Tells groups apart within one element. */
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: string | undefined;
  readonly choose?: (value: string) => void;
}): TemplateResult {
  return html`
    <fieldset class="choices">
      <legend>${options.legend}</legend>
      ${options.options.map(
        ({ value, text }) => html`
          <label class="choice">
            <input
              type="radio"
              name=${options.name}
              value=${value}
              .checked=${options.chosen === value}
              @change=${() => options.choose?.(value)}
            />
            <span>${text}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
