import { html, nothing, type TemplateResult } from 'lit';
import type { PromptId } from '../../src/domain/conversation/prompt.js';
import type { StaffTalk } from './staff-actions.js';

/** Two or three plain questions to open a theme, or to open a topic that is not one of the themes. */
export function themeQuestions(talk: StaffTalk, questionId: string | undefined): TemplateResult | typeof nothing {
  const { questions, supportCase } = talk;
  if (!questions) return nothing;
  const themes = supportCase.phase === 'bereaved' ? questions.bereaved : questions.themes;
  return asked(talk, (questionId === undefined ? undefined : themes[questionId]) ?? questions.somethingElse);
}

export function promptQuestions(talk: StaffTalk, promptId: PromptId): TemplateResult | typeof nothing {
  const found = talk.questions?.prompts[promptId];
  return found ? asked(talk, found) : nothing;
}

function asked({ talkWords }: StaffTalk, questions: readonly string[]): TemplateResult {
  return html`
    <div class="asked-gladly">
      <p class="who">${talkWords.askGladly}</p>
      <ul class="ask">
        ${questions.map((question) => html`<li>${question}</li>`)}
      </ul>
    </div>
  `;
}
