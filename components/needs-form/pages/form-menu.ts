import { html, nothing, type TemplateResult } from 'lit';
import { ask, lookAtSent, setLargerText } from '../model/form-actions.js';
import { isEmpty } from '../../../src/domain/assessment/needs-assessment.js';
import type { PageContext } from '../model/page-context.js';
import { ABOUT, PAUSE } from '../model/page-order.js';
import { showAll } from './show-all.js';

/** The menu on every page: help, pause, larger text, reading aloud, starting again. */
export function formMenu({ form, page, services: { aloud } }: PageContext): TemplateResult {
  const { language, hasLargerText } = form;
  const { words, assessment } = page;
  const isDraft = assessment.status === 'draft';
  const item = (text: string, press: (event: Event) => void, pressed?: boolean): TemplateResult => html`
    <li>
      <button
        aria-pressed=${pressed === undefined ? nothing : String(pressed)}
        @click=${(event: Event) => {
          // The focus stays in sight when the menu closes.
          const menu = (event.target as Element).closest('details');
          menu?.removeAttribute('open');
          menu?.querySelector('summary')?.focus();
          press(event);
        }}
      >
        ${text}
      </button>
    </li>
  `;
  const readPage = (event: Event): void => {
    const sheet = (event.target as Element).closest('.sheet')?.querySelector('.page');
    if (aloud.isReading) aloud.stop();
    else if (sheet) aloud.read(sheet, language);
  };
  return html`
    <details class="menu" name="top" @toggle=${showAll}>
      <summary>${words.menu}</summary>
      <ul class="rows">
        ${item(words.about, () => {
          form.goTo(ABOUT);
        })}
        ${
          isDraft
            ? item(words.pause, () => {
                form.goTo(PAUSE);
              })
            : nothing
        }
        ${
          isDraft && form.sent
            ? item(words.seeSent, () => {
                lookAtSent(form, true);
              })
            : nothing
        }
        ${item(
          words.largerText,
          () => {
            setLargerText(form, !hasLargerText);
          },
          hasLargerText,
        )}
        ${aloud.voiceFor(language) ? item(aloud.isReading ? words.stopReading : words.readAloud, readPage) : nothing}
        ${
          isDraft && !isEmpty(assessment) && assessment.continues === undefined
            ? item(words.beginAgain, () => {
                ask(form, 'to-clear');
              })
            : nothing
        }
      </ul>
    </details>
  `;
}
