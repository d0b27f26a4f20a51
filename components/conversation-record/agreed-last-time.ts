import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../src/i18n/format-date.js';
import { today } from '../controllers/browser-context.js';
import type { Talk } from './talk.js';

/** What was agreed, and what came of it. */
export function agreedLastTime({ plan, words, planWords, common }: Talk): TemplateResult {
  return html`
    <section class="card pad">
      <h3>${words.lastTime}</h3>
      ${
        !plan || plan.actions.length === 0
          ? html`<p class="soft">${words.lastTimeEmpty}</p>`
          : html`<ol class="last">
              ${plan.actions.map(
                (action) =>
                  html`<li>
                    ${action.what} –
                    <b>${planWords.status[action.status].toLowerCase()}</b>${
                      action.helped ? html`, ${planWords.helpedText[action.helped]}` : nothing
                    }${
                      action.due && !action.helped
                        ? html`<span class="soft"
                            >, ${planWords.dueOn(formatDate(common, action.due, today())).toLowerCase()}</span
                          >`
                        : nothing
                    }
                  </li>`,
              )}
            </ol>`
      }
    </section>
  `;
}
