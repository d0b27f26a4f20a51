import { html, nothing, type TemplateResult } from 'lit';
import { answerTo } from '../../src/domain/needs-assessment.js';
import type { FormActions } from './form-actions.js';
import type { FormPage } from './form-page.js';
import { whoReads } from './who-reads.js';

/** One theme: what it is about, six answers that all look alike, and room to say more. */
export function themePage(page: FormPage, does: FormActions, questionId: string): TemplateResult {
  const { assessment, questionSet, texts, words } = page;
  const { answer, comment = '', sharing } = answerTo(assessment, questionId);
  const theme = texts.questions[questionId] ?? { short: questionId, text: questionId, hint: '' };
  const group = questionSet.questions.find((question) => question.id === questionId)?.group ?? '';
  const hasLine = answer !== undefined || comment !== '';
  return html`
    <div class="theme">
      <fieldset part="question" aria-labelledby="text-${questionId} hint-${questionId}">
        <p class="group soft">${texts.groups[group] ?? nothing}</p>
        <h2 class="title" tabindex="-1" id="text-${questionId}">${theme.text}</h2>
        <p class="hint soft" id="hint-${questionId}">${theme.hint}</p>
        <div class="answers">
          ${questionSet.answers.map(
            (code) => html`
              <label class="answer ${code === 'rather-talk' ? 'apart' : ''}" part="answer">
                <input
                  type="radio"
                  name="answer-${questionId}"
                  value=${code}
                  .checked=${answer === code}
                  @change=${() => {
                    does.answer(questionId, code);
                  }}
                />
                <span>${texts.answers[code] ?? code}</span>
              </label>
            `,
          )}
        </div>
        ${
          answer === undefined
            ? nothing
            : html`<button
                class="quiet"
                @click=${() => {
                  does.answer(questionId, undefined);
                }}
              >
                ${words.clearAnswer}
              </button>`
        }
      </fieldset>
      <div class="say-more">
        <label for="comment-${questionId}">${texts['comment-label']}</label>
        <textarea
          id="comment-${questionId}"
          part="comment"
          autocomplete="off"
          maxlength="10000"
          .value=${comment}
          @input=${(event: InputEvent) => {
            does.comment(questionId, (event.target as HTMLTextAreaElement).value);
          }}
        ></textarea>
        ${
          hasLine
            ? whoReads(words, sharing, (keptBack) => {
                does.keepBack(questionId, keptBack);
              })
            : nothing
        }
      </div>
    </div>
  `;
}
