import { type TemplateResult, html, nothing } from 'lit';
import { stepButton } from '../../parts/step-button.js';
import { KEYING, SUMMARY, placeFrom } from '../model/page-order.js';
import type { PageContext } from '../model/page-context.js';

/** The buttons below a page: back, and next or send. */
export function pageNavigation({ form, page, services }: PageContext): TemplateResult {
  const { isOnPaper } = form;
  const { place, pendingQuestion, isCorrecting } = form.view;
  const isOnePage = form.host.layout === 'one-page' && !isOnPaper;
  const step = (event: MouseEvent, steps: number): void => {
    // The second click of a double tap was meant for the page before.
    if (event.detail > 1) return;
    const wrong = (event.target as Element)
      .closest('nav')
      ?.parentElement?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else form.goTo(isCorrecting && steps > 0 ? SUMMARY : placeFrom(page.questionSet, place, steps, isOnPaper));
  };
  const isLast = place === SUMMARY || isOnePage;
  return buttonBar(
    html`
      ${
        isOnePage
          ? nothing
          : html`<button
              part="back"
              @click=${(event: MouseEvent) => {
                step(event, -1);
              }}
            >
              <span>${page.words.back}</span>
            </button>`
      }
      ${
        isLast
          ? stepButton(services.submission, 'send', {
              text: pendingQuestion === 'about-empty' ? page.words.sendAnyway : page.words.submit,
              busy: page.words.sending,
              look: 'go',
              part: 'submit',
              press: () => void services.submission.send(),
            })
          : html`<button
              class="go"
              part="next"
              @click=${(event: MouseEvent) => {
                step(event, 1);
              }}
            >
              ${isOnPaper ? page.words.done : isCorrecting ? page.words.backToSummary : page.words.next}
            </button>`
      }
    `,
    // Keying in a sheet needs the whole window.
    isLast || place === KEYING,
  );
}
/**
 * A bar of buttons at the foot, within reach of the thumb. Where the form is sent it stands below what is sent, and does
 * not follow: whoever sends has had it before their eyes.
 */
export function buttonBar(buttons: TemplateResult, isBelow = false): TemplateResult {
  return html`<nav class=${isBelow ? 'below' : ''}><div>${buttons}</div></nav>`;
}
