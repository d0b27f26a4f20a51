import { css, html, nothing, type TemplateResult } from 'lit';

/** The last change, under its name, and the function that undoes it. */
export interface Undoable {
  readonly name: string;
  undo(): void;
}

/** Shows what was removed or changed, with a button to undo it; in view wherever the page is scrolled. */
export function undoToast(undoable: Undoable | undefined, say: (name: string) => string, undo: string): TemplateResult {
  return html`<div class="in-view" role="status">
    ${
      undoable
        ? html`<p class="toast">
            ${say(undoable.name)}
            <button
              @click=${() => {
                undoable.undo();
              }}
            >
              ${undo}
            </button>
          </p>`
        : nothing
    }
  </div>`;
}

export const undoToastStyles = css`
  .toast {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 6px 6px 6px 18px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_letter);
  }
`;
