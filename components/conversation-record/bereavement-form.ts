import { html, type TemplateResult } from 'lit';
import { changePhase } from '../../src/domain/case/support-case.js';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import type { StaffTalk } from './conversation-view.js';

/** Death, recorded gently and asked about once more before it is. */
export function phase(talk: StaffTalk): TemplateResult {
  const { words, common, supportCase, asks } = talk;
  if (supportCase.phase === 'bereaved') return html`<section class="card pad"><p>${words.phaseBereaved}</p></section>`;
  return html`
    <section class="card pad">
      <h3>${words.phaseHeading}</h3>
      ${
        asks === 'bereaved'
          ? html`<p>${words.setBereavedAsk}</p>
              <div class="row">
                <button
                  class="go"
                  @click=${() => {
                    talk.ask(undefined);
                    talk.applyToCase(changePhase(supportCase, 'bereaved', browserContext()));
                  }}
                >
                  ${words.setBereavedYes}
                </button>
                <button
                  @click=${() => {
                    talk.ask(undefined);
                  }}
                >
                  ${common.cancel}
                </button>
              </div>`
          : html`<div class="row">
              <button
                class="quiet"
                @click=${() => {
                  talk.ask('bereaved');
                }}
              >
                ${words.setBereaved}
              </button>
            </div>`
      }
    </section>
  `;
}
