import { css, html, type TemplateResult } from 'lit';
import { isForCareTeam } from '../../src/domain/sharing/sharing.js';
import { carersPlan } from './carer-plan.js';
import type { CarersPlan } from './plan-view.js';

/**
 * The carer's copy on paper: the page the carer reads, with room to write by hand. What only the carer may read is left
 * out: a sheet hangs where others see it.
 */
export function planSheet(page: CarersPlan): TemplateResult {
  const { carerWords, plan } = page;
  const shown = { ...plan, actions: plan.actions.filter(isForCareTeam) };
  return html`
    <h2 class="title">${carerWords.heading}</h2>
    ${carersPlan({ ...page, plan: shown, isOnPaper: true })}
    <section class="own">
      <h3>${carerWords.ownNotes}</h3>
      <div class="lines"></div>
    </section>
  `;
}

/** Larger than other sheets: it hangs on a refrigerator. */
export const planSheetStyles = css`
  .sheet {
    font-size: 14pt;
    line-height: 1.4;
  }
  .title {
    margin: 0 0 4mm;
    font-size: 22pt;
  }
  .reading > section {
    margin-block-end: 7mm;
  }
  .reading > section > h3 {
    margin: 0 0 2mm;
    font-size: 17pt;
  }
  h4 {
    margin: 2mm 0 0;
    font-size: 1em;
  }
  .item p {
    margin: 0 0 1mm;
  }
  .number {
    font-size: 1.15em;
    white-space: nowrap;
  }
  .person .number {
    font-size: 22pt;
  }
  .call .urgent {
    margin: 0;
    font-size: 14pt;
  }
  .net dd {
    font-size: 16pt;
  }
  .net dd.soft {
    font-size: 12pt;
  }
  .next-date {
    font-weight: 700;
  }
  .differences {
    padding-inline-start: 6mm;
    list-style: disc;
  }
  .own {
    break-inside: avoid;
  }
`;
