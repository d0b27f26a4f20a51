import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../src/browser/clock-and-ids.js';
import { CLOSING_REASONS } from '../../src/domain/case/case-phase.schema.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { choices } from '../parts/choices.js';
import { stepButton } from '../parts/step-button.js';
import { submittedFields } from '../parts/submitted-fields.js';
import type { LifeTalk } from './case-life-talk.js';

/** Closing a case with its reason, in a quiet fold; and erasing one that was opened by mistake. */
export function caseFold(talk: LifeTalk): TemplateResult {
  const { lifeWords: words, life, supportCase } = talk;
  const isBereaved = supportCase.phase === 'bereaved';
  const reasons = CLOSING_REASONS.filter((reason) => reason !== 'joined' && (isBereaved || reason !== 'died'));
  return html`
    <details class="card case-fold">
      <summary>${words.caseHeading}</summary>
      <div class="pad">
        <form
          class="fields"
          @submit=${(event: SubmitEvent) => {
            const chosen = submittedFields(event).text('closing-reason');
            const reason = reasons.find((one) => one === chosen);
            if (reason) life.close(reason);
          }}
        >
          ${choices({
            legend: words.closeReason,
            name: 'closing-reason',
            options: reasons.map((value) => ({ value, text: words.closeReasons[value] })),
            chosen: isBereaved ? 'died' : 'ended',
          })}
          <p class="soft">${words.closeCaseHint} ${isBereaved ? nothing : words.closeAfterDeath}</p>
          <div class="row"><button type="submit">${words.closeCase}</button></div>
        </form>
        ${life.mayDiscard ? discard(talk) : nothing}
      </div>
    </details>
  `;
}

function discard({ lifeWords: words, common, life }: LifeTalk): TemplateResult {
  if (life.view.question?.asks !== 'discard')
    return html`<div class="row">
      <button
        class="quiet"
        @click=${() => {
          life.show({ question: { asks: 'discard' } }, '#ask-discard');
        }}
      >
        ${words.discard}
      </button>
    </div>`;
  return html`<div class="fields" role="group" aria-labelledby="ask-discard">
    <p id="ask-discard" tabindex="-1">${words.askDiscard}</p>
    <div class="row">
      ${stepButton(life.steps, 'erase', { text: words.discardYes, busy: common.busy, press: () => void life.discard() })}
      <button
        class="go"
        @click=${() => {
          life.show({ question: undefined }, '.case-fold > summary');
        }}
      >
        ${common.cancel}
      </button>
    </div>
  </div>`;
}

/** That the case is closed, why, since when and by whom; and the way back. */
export function caseClosed({ lifeWords: words, common, life, supportCase }: LifeTalk): TemplateResult {
  const { closing, phaseSince } = supportCase;
  const reason = closing ? words.closeReasons[closing.reason] : words.closeReasons.ended;
  const day = formatDate(common, closing?.at ?? phaseSince, today());
  return html`<section class="team-note" aria-labelledby="case-closed">
    <h3 id="case-closed" tabindex="-1">${words.caseClosedOn(day, reason, closing?.recordedBy ?? '')}</h3>
    <div class="row">
      <button
        @click=${() => {
          life.reopen(words.saidReopened);
        }}
      >
        ${words.reopenCase}
      </button>
    </div>
  </section>`;
}
