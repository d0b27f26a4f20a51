import { html, nothing, type TemplateResult } from 'lit';
import { answerTo, hasContent } from '../../../src/domain/assessment/needs-assessment.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FormActions } from '../model/form-actions.js';
import { themeName, type FormPage } from '../model/page-data.js';

/** Up to three themes to talk about, chosen and put in order by the carer; the list itself is never sorted by answer. */
export function prioritiesPage(
  { assessment, questionSet, texts, words }: FormPage,
  does: FormActions,
  notice: string,
  showsOthers: boolean,
): TemplateResult {
  const { priorities } = assessment;
  const ids = questionSet.questions.map(({ id }) => id);
  // What the carer has touched comes first, in the form's own order: never by what was answered.
  const touched = ids.filter((id) => hasContent(answerTo(assessment, id)));
  const others = ids.filter((id) => !touched.includes(id));
  return html`
    <div class="priorities" part="priorities">
      <fieldset aria-labelledby="priorities-heading priorities-hint">
        <h2 class="title" tabindex="-1" id="priorities-heading">${texts.priorities}</h2>
        <p class="hint soft" id="priorities-hint">${words.prioritiesHint}</p>
        ${touched.length > 0 ? boxes(touched) : nothing}
        ${
          touched.length > 0 && others.length > 0
            ? html`<details class="others" ?open=${showsOthers || others.some((id) => priorities.includes(id))}>
                <summary>${words.otherThemes}</summary>
                ${boxes(others)}
              </details>`
            : boxes(others)
        }
      </fieldset>
      <p class="notice ${notice ? 'in-view' : ''}" role="status">${notice}</p>
      <section aria-labelledby="chosen-heading">
        <h3 id="chosen-heading">${words.chosen}</h3>
        ${
          priorities.length === 0
            ? html`<p class="soft">${words.chosenNone}</p>`
            : html`<ol class="chosen">
                ${repeat(
                  priorities,
                  (id) => id,
                  (id, index) => chosen(id, index, priorities.length, themeName(texts, id)),
                )}
              </ol>`
        }
      </section>
    </div>
  `;

  function boxes(offered: readonly string[]): TemplateResult {
    return html`<div class="answers">
      ${offered.map((id) => {
        const number = priorities.indexOf(id) + 1;
        return html`
          <label class="answer">
            <input
              type="checkbox"
              name="priority"
              value=${id}
              .checked=${number > 0}
              @change=${(event: Event) => {
                const box = event.target as HTMLInputElement;
                // A fourth choice is refused: then the box goes back to what the form says.
                if (!does.prioritise(id, box.checked)) box.checked = number > 0;
              }}
            />
            <span>${themeName(texts, id)}</span>
            ${number > 0 ? html`<span class="number" aria-hidden="true">${number}</span>` : nothing}
          </label>
        `;
      })}
    </div>`;
  }

  /** The row moves in the page, and a button that is moved loses the focus in most browsers. */
  function move(event: Event, id: string, steps: -1 | 1): void {
    const button = event.currentTarget as HTMLButtonElement;
    does.movePriority(id, steps, () => {
      button.focus();
    });
  }

  function chosen(id: string, index: number, of: number, name: string): TemplateResult {
    return html`
      <li>
        <span class="number" aria-hidden="true">${index + 1}</span>
        <span class="name">${name}</span>
        ${
          of > 1
            ? html`
                <button
                  aria-label=${words.moveUp(name)}
                  aria-disabled=${index === 0 ? 'true' : 'false'}
                  @click=${(event: Event) => {
                    move(event, id, -1);
                  }}
                >
                  <span aria-hidden="true">↑</span>
                </button>
                <button
                  aria-label=${words.moveDown(name)}
                  aria-disabled=${index === of - 1 ? 'true' : 'false'}
                  @click=${(event: Event) => {
                    move(event, id, 1);
                  }}
                >
                  <span aria-hidden="true">↓</span>
                </button>
              `
            : nothing
        }
      </li>
    `;
  }
}
