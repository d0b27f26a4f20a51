import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A few choices side by side: native radios in a group with a name. */
export function choices(options: {
  readonly legend: string;
  /** The name of the radio group, unique within one element. */
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: string | undefined;
  /** Called with each choice. Where the caller does not take it over into `chosen`, it is not shown as chosen. */
  readonly choose?: (value: string) => void;
  /** Hides the legend visually, where the same words are right above. */
  readonly hiddenLegend?: boolean;
}): TemplateResult {
  return html`
    <fieldset class="choices">
      <legend class=${options.hiddenLegend ? 'hidden-visually' : ''}>${options.legend}</legend>
      ${options.options.map(
        ({ value, text }) => html`
          <label class="choice">
            <input
              type="radio"
              name=${options.name}
              value=${value}
              .defaultChecked=${!options.choose && options.chosen === value}
              .checked=${options.choose ? live(options.chosen === value) : options.chosen === value}
              @change=${() => options.choose?.(value)}
            />
            <span>${text}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
