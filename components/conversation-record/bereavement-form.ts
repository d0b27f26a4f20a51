import { html, type TemplateResult } from 'lit';
import { recordDeath } from '../../src/domain/case/case-phase.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import type { StaffTalk } from './staff-actions.js';

/** Records the patient's death, after one more question whether it is so. */
export function bereavementForm(talk: StaffTalk): TemplateResult {
  const { words, common, supportCase, view } = talk;
  if (supportCase.phase === 'bereaved') return html`<section class="card pad"><p>${words.phaseBereaved}</p></section>`;
  return html`
    <section class="card pad">
      <h3>${words.phaseHeading}</h3>
      ${
        view.pendingQuestion === 'bereaved'
          ? html`<p>${words.setBereavedAsk}</p>
              <div class="row">
                <button
                  class="go"
                  @click=${() => {
                    talk.actions.ask(undefined);
                    talk.actions.applyToCase(
                      recordDeath(supportCase, { on: today(), recordedBy: talk.staff?.name ?? '' }, browserContext()),
                    );
                  }}
                >
                  ${words.setBereavedYes}
                </button>
                <button
                  @click=${() => {
                    talk.actions.ask(undefined);
                  }}
                >
                  ${common.cancel}
                </button>
              </div>`
          : html`<div class="row">
              <button
                class="quiet"
                @click=${() => {
                  talk.actions.ask('bereaved');
                }}
              >
                ${words.setBereaved}
              </button>
            </div>`
      }
    </section>
  `;
}
