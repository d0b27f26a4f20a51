import { html, nothing, type TemplateResult } from 'lit';
import { answerTo, hasContent } from '../../../src/domain/assessment/needs-assessment.js';
import type { FormActions } from '../model/form-actions.js';
import type { FormPage } from '../model/page-data.js';
import { focusAnswers, whoReads } from './answer-visibility.js';
import { textBox } from './text-box.js';
import { themePlace } from '../model/page-order.js';
import type { FormSpokenMessages } from '../../../src/i18n/form-spoken/messages.js';

/** One theme: what it is about, six answers that all look alike, and room to say more. */
export function themePage(page: FormPage, does: FormActions, questionId: string, notice: string): TemplateResult {
  const { assessment, questionSet, texts, words, spoken } = page;
  const line = answerTo(assessment, questionId);
  const { answer, comment = '', sharing } = line;
  const theme = texts.questions[questionId] ?? { short: questionId, text: questionId, hint: '' };
  const index = questionSet.questions.findIndex((question) => question.id === questionId);
  const group = questionSet.questions[index]?.group ?? '';
  // Said where a group begins, and not above each theme of it.
  const isNewGroup = questionSet.questions[index - 1]?.group !== group;
  return html`
    <div class="theme">
      <fieldset part="question" aria-labelledby="text-${questionId} hint-${questionId}">
        ${isNewGroup ? html`<p class="group soft">${texts.groups[group] ?? nothing}</p>` : nothing}
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
          <label id="more-${questionId}" for="comment-${questionId}">${texts['comment-label']}</label>
          ${assessment.filledBy === 'self' ? nothing : html`<p class="staff-types soft">${words.staffTypes}</p>`}
          ${textBox({
            id: `comment-${questionId}`,
            part: 'comment',
            // On one page there are twelve of them: each is named after its theme.
            labelledBy: `more-${questionId} text-${questionId}`,
            text: comment,
            notice,
            write: (text) => {
              does.comment(questionId, text);
            },
            overflow: (over) => {
              does.sayTooLong(over, themePlace(questionId));
            },
          })}
          ${whoReads(words, {
            isSaid: hasContent(line),
            hasTwo: true,
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
