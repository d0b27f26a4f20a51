import { html, nothing, type TemplateResult } from 'lit';
import { answerTo, asideOf } from '../../../src/domain/assessment/needs-assessment.js';
import { formatDate } from '../../../src/i18n/format-date.js';
import { today } from '../../../src/browser/clock-and-ids.js';
import { themeName, type FormPage } from '../model/page-data.js';
import { asidesAfter, asidesAt, FIRST } from '../model/page-order.js';

/** The carer's own copy on paper: whom to call, then what they said. */
export function formSheet(
  { assessment, questionSet, texts, words, common }: FormPage,
  whomToCall: TemplateResult,
): TemplateResult {
  const sentAt = 'submittedAt' in assessment && assessment.submittedAt ? assessment.submittedAt : assessment.startedAt;
  const asides = (ids: readonly string[]): TemplateResult[] =>
    ids.map((id) => {
      const { choice, text } = asideOf(assessment, id);
      return line(
        texts.aside[id]?.text ?? id,
        choice === undefined ? '' : (texts.aside[id]?.choices?.[choice] ?? choice),
        text,
      );
    });
  return html`
    ${whomToCall}
    <h1>${texts.title}</h1>
    <p>${texts.subtitle} · ${words.sentAt(formatDate(common, sentAt, today()))}</p>
    ${assessment.noNeedsNow ? html`<p>${words.summaryNoNeeds}</p>` : nothing}
    ${
      assessment.priorities.length === 0
        ? nothing
        : html`<h2>${words.summaryPriorities}</h2>
            <ol>
              ${assessment.priorities.map((id) => html`<li>${themeName(texts, id)}</li>`)}
            </ol>`
    }
    <h2>${words.yourAnswers}</h2>
    ${asides(asidesAt(questionSet, FIRST))}
    ${questionSet.questions.map(({ id }) => {
      const { answer, comment } = answerTo(assessment, id);
      return line(
        texts.questions[id]?.text ?? id,
        answer === undefined ? '' : (texts.answers[answer] ?? answer),
        comment,
      );
    })}
    ${asides(asidesAfter(questionSet))}
  `;
}

/** Which form it is, and the day on which it was printed. */
export function formFoot({ questionSet, common }: FormPage): string {
  return common.pageFoot(`${questionSet.id} ${questionSet.version}`, formatDate(common, today(), today()));
}

function line(heading: string, said: string, text = ''): TemplateResult {
  if (!said && !text.trim()) return html``;
  return html`<div class="item">
    <h3>${heading}</h3>
    ${said ? html`<p>${said}</p>` : nothing} ${text.trim() ? html`<p class="said">${text}</p>` : nothing}
  </div>`;
}
