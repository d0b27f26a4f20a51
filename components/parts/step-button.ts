import { html, nothing, type TemplateResult } from 'lit';
import type { StepController, StepName } from '../controllers/step-controller.js';

/** A button that begins a step: while it runs it is busy and says so. Without `press` it submits its form. */
export function stepButton(
  steps: Pick<StepController, 'running'>,
  name: StepName,
  button: {
    readonly text: string;
    /** The name of the button, where another one has the same text. */
    readonly label?: string;
    readonly busy: string;
    readonly look?: string;
    readonly part?: string;
    readonly press?: () => unknown;
  },
): TemplateResult {
  const isRunning = steps.running === name;
  return html`<button
    type=${button.press ? 'button' : 'submit'}
    class=${button.look ?? nothing}
    part=${button.part ?? nothing}
    aria-label=${isRunning ? nothing : (button.label ?? nothing)}
    aria-disabled=${isRunning ? 'true' : nothing}
    @click=${(event: MouseEvent) => {
      // The second click of a double tap would answer a warning that the first has brought up.
      if (event.detail > 1) event.preventDefault();
      else button.press?.();
    }}
  >
    ${isRunning ? button.busy : button.text}
  </button>`;
}
