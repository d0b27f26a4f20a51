import { html, nothing, type TemplateResult } from 'lit';

/** One of a few: native radios in a strip, so that all of them are one tab stop. */
export function strip<One extends string>(options: {
  readonly look: 'lists' | 'seg';
  readonly name: string;
  readonly label: string;
  readonly of: readonly (readonly [One, string])[];
  readonly chosen: One;
  readonly choose: (one: One) => void;
}): TemplateResult {
  const { look, name, label, of, chosen, choose } = options;
  return html`<fieldset class=${look}>
    <legend class="hidden-visually">${label}</legend>
    ${of.map(
      ([one, text]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${one}
            .checked=${one === chosen}
            @change=${() => {
              choose(one);
            }}
          />${text}</label
        >`,
    )}
  </fieldset>`;
}

/** The head of a column; where the list can be in its order, it is chosen there. */
export function columnHead(
  text: string,
  order?: { readonly value: string; readonly label: string; readonly isChosen: boolean; readonly choose: () => void },
): TemplateResult {
  if (!order) return html`<th scope="col">${text}</th>`;
  return html`<th scope="col" aria-label=${text} aria-sort=${order.isChosen ? 'ascending' : nothing}>
    <label class="by"
      ><input
        type="radio"
        name="order"
        value=${order.value}
        aria-label="${text}: ${order.label}"
        .checked=${order.isChosen}
        @change=${order.choose}
      />${text}</label
    >
  </th>`;
}
