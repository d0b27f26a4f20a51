import { type TemplateResult, html, nothing } from 'lit';
import { formMenu } from './form-menu.js';
import { shortName } from '../model/page-data.js';
import { themeAt, themePlace } from '../model/page-order.js';
import type { PageContext, Surroundings } from '../model/page-context.js';

/** Which page this is; unfolds to all themes, each of which can be jumped to. Also the menu and the hide button. */
export function pageHeader(context: PageContext, { hide }: Surroundings): TemplateResult {
  const { form, page } = context;
  const { assessment, questionSet, texts, words } = page;
  const here = themeAt(form.view.place);
  const number = questionSet.questions.findIndex(({ id }) => id === here) + 1;
  const isSeen = (id: string): boolean => assessment.seen.includes(id);
  const isTheme = number > 0 && assessment.status === 'draft';
  return html`
    <div class="where">
      ${
        isTheme
          ? html`<details name="top">
              <summary>${words.progress(number, questionSet.questions.length)}</summary>
              <ol class="rows">
                ${questionSet.questions.map(
                  ({ id }) => html`
                    <li>
                      <button
                        aria-current=${id === here ? 'step' : nothing}
                        @click=${(event: Event) => {
                          (event.target as Element).closest('details')?.removeAttribute('open');
                          form.goTo(themePlace(id));
                        }}
                      >
                        <span>${shortName(texts, id)}</span>
                        <span class="soft">${isSeen(id) ? words.seen : words.notSeen}</span>
                      </button>
                    </li>
                  `,
                )}
              </ol>
            </details>`
          : nothing
      }
      ${formMenu(context)} ${hide}
    </div>
    ${
      isTheme
        ? html`<ol class="marks" aria-hidden="true">
            ${questionSet.questions.map(
              ({ id }) => html`<li class=${id === here ? 'here' : isSeen(id) ? 'seen' : ''}></li>`,
            )}
          </ol>`
        : nothing
    }
  `;
}
