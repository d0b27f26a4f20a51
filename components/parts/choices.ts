import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A few choices side by side, in a group with a name: native radios or, where several can be chosen, check boxes. */
export function choices(options: {
  readonly legend: string | TemplateResult;
  /** The name of the group, unique within one element. */
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** A list where several can be chosen. */
  readonly chosen: string | readonly string[] | undefined;
  /** Called with each choice. Where the caller does not take it over into `chosen`, it is not shown as chosen. */
  readonly choose?: (value: string) => void;
  /** Hides the legend visually, where the same words are right above. */
  readonly hiddenLegend?: boolean;
}): TemplateResult {
  const { chosen } = options;
  const isChosen = (value: string): boolean => (Array.isArray(chosen) ? chosen.includes(value) : chosen === value);
  return html`
    <fieldset class="choices">
      <legend class=${options.hiddenLegend ? 'hidden-visually' : ''}>${options.legend}</legend>
      ${options.options.map(
        ({ value, text }) => html`
          <label class="choice">
            <input
              type=${Array.isArray(chosen) ? 'checkbox' : 'radio'}
              name=${options.name}
              value=${value}
              .defaultChecked=${!options.choose && isChosen(value)}
              .checked=${options.choose ? live(isChosen(value)) : isChosen(value)}
              @change=${() => options.choose?.(value)}
            />
            <span>${text}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
