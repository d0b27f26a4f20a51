import { html, nothing, type TemplateResult } from 'lit';
import { answerTo, hasContent } from '../../../src/domain/assessment/needs-assessment.js';
import type { FormActions } from '../model/form-actions.js';
import type { FormPage } from '../model/page-data.js';
import { focusAnswers, whoReads } from './answer-visibility.js';
import type { FormSpokenMessages } from '../../../src/i18n/form-spoken/messages.js';

/** One theme: what it is about, six answers that all look alike, and room to say more. */
export function themePage(page: FormPage, does: FormActions, questionId: string): TemplateResult {
  const { assessment, questionSet, texts, words, spoken } = page;
  const line = answerTo(assessment, questionId);
  const { answer, comment = '', sharing } = line;
  const theme = texts.questions[questionId] ?? { short: questionId, text: questionId, hint: '' };
  const group = questionSet.questions.find((question) => question.id === questionId)?.group ?? '';
  return html`
    <div class="theme">
      <fieldset part="question" aria-labelledby="text-${questionId} hint-${questionId}">
        <p class="group soft">${texts.groups[group] ?? nothing}</p>
        <h2 class="title" tabindex="-1" id="text-${questionId}">${theme.text}</h2>
        <p class="hint soft" id="hint-${questionId}">${theme.hint}</p>
        ${
          spoken
            ? readOut(
                spoken,
                theme.spoken ?? spoken.questions[questionId] ?? theme.text,
                // The answers are read aloud only with the first theme.
                questionId === questionSet.questions[0]?.id
                  ? questionSet.answers.map((code) => texts.answers[code] ?? code)
                  : [],
              )
            : nothing
        }
        ${line.unclear ? html`<p class="hint">${words.unclear}</p>` : nothing}
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
        <div class="say-more">
          <label for="comment-${questionId}">${texts['comment-label']}</label>
          ${assessment.filledBy === 'self' ? nothing : html`<p class="staff-types soft">${words.staffTypes}</p>`}
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
          ${whoReads(words, {
            isSaid: hasContent(line),
            sharing,
            keepBack: (keptBack) => {
              does.keepBack(questionId, keptBack);
            },
            clear:
              answer === undefined
                ? undefined
                : (event) => {
                    does.answer(questionId, undefined);
                    focusAnswers(event, '.theme');
                  },
          })}
        </div>
      </fieldset>
    </div>
  `;
}

/** The question as staff say it on the phone, with the answers there are. */
function readOut(spoken: FormSpokenMessages, question: string, answers: readonly string[]): TemplateResult {
  return html`
    <div class="read-out">
      <p class="soft">${spoken.readOut}</p>
      <p>${question}</p>
      ${answers.length > 0 ? html`<p>${spoken.answersAre(answers.join('; '))}</p>` : nothing}
    </div>
  `;
}
