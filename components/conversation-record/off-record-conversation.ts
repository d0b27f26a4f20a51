import { html, nothing, type TemplateResult } from 'lit';
import { typedText } from '../parts/shared-text-value.js';
import { childrenReminder } from './children-section.js';
import { typed } from './conversation-view.js';
import { themeQuestions } from './opening-questions.js';
import type { OpenTalk } from './open-talk-actions.js';
import { STOP_HEADING } from './stop-section.js';
import { themePicker } from './theme-picker.js';

/**
 * The page of an off-record talk: what the carer sent, opening questions, and a scratch pad that is never saved.
 * Nothing here writes to the store.
 */
export function offRecordPage(talk: OpenTalk): TemplateResult {
  const { words, talkWords, texts, assessment, view } = talk;
  const themes = [...new Set([...(assessment?.priorities ?? []), ...view.offRecordThemes])];
  return html`
    <section class="stop unwritten" aria-labelledby=${STOP_HEADING}>
      <p class="unwritten-mark"><b>${words.nothingWritten}</b><br />${words.nothingWrittenHint}</p>
      <h3 id=${STOP_HEADING} tabindex="-1">${talkWords.guideHeading}</h3>
      ${themes.map((id, index) => {
        const { comment } = assessment?.answers[id] ?? {};
        return html`<article class="card pad">
          <h4>${index + 1} · ${texts.questions[id]?.short ?? id}</h4>
          ${comment ? html`<blockquote class="letter-quote">${comment}</blockquote>` : nothing}
          ${themeQuestions(talk, id)}
        </article>`;
      })}
      ${themePicker(
        talk,
        (id) => themes.includes(id),
        (id) => {
          talk.during.takeUpOffRecord(id);
        },
      )}
      ${childrenReminder(talk)}
      <label class="field">
        <span>${talkWords.scratch}</span>
        <textarea
          class="scratch"
          rows="4"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="scratch-hint"
          .value=${typedText(view.scratch)}
          @input=${(event: Event) => {
            talk.during.keepScratch(typed(event));
          }}
        ></textarea>
      </label>
      <p class="who" id="scratch-hint">${talkWords.scratchHint}</p>
    </section>
  `;
}
