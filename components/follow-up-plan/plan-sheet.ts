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
  @media print {
    carer-print-sheet {
      font-size: 14pt;
      line-height: 1.4;
    }
    carer-print-sheet .title {
      margin: 0 0 4mm;
      font-size: 22pt;
    }
    carer-print-sheet .reading > section {
      margin-block-end: 7mm;
    }
    carer-print-sheet .reading > section > h3 {
      margin: 0 0 2mm;
      font-size: 17pt;
    }
    carer-print-sheet h4 {
      margin: 2mm 0 0;
      font-size: 1em;
    }
    carer-print-sheet .item p {
      margin: 0 0 1mm;
    }
    carer-print-sheet .number {
      font-size: 1.15em;
      white-space: nowrap;
    }
    carer-print-sheet .person .number {
      font-size: 22pt;
    }
    carer-print-sheet .call .urgent {
      margin: 0;
      font-size: 14pt;
    }
    carer-print-sheet .net dd {
      font-size: 16pt;
    }
    carer-print-sheet .net dd.soft {
      font-size: 12pt;
    }
    carer-print-sheet .next-date {
      font-weight: 700;
    }
    carer-print-sheet .differences {
      padding-inline-start: 6mm;
      list-style: disc;
    }
    carer-print-sheet .own {
      break-inside: avoid;
    }
  }
`;
