import { css, html, type TemplateResult } from 'lit';
import { formatDate } from '../../src/i18n/format-date.js';
import { today } from '../controllers/browser-context.js';
import { carersPlan } from './carers-plan.js';
import type { CarersPlan } from './plan-desk.js';

/** The carer's copy on paper: the page the carer reads, with room to write by hand and the day it was printed. */
export function planSheet(page: CarersPlan): TemplateResult {
  const { carerWords, common } = page;
  return html`
    <h1>${carerWords.heading}</h1>
    ${carersPlan(page)}
    <section class="item own">
      <h3>${carerWords.ownNotes}</h3>
      <div class="lines"></div>
    </section>
    <p class="foot">${common.pageFoot(carerWords.heading, formatDate(common, today(), today()))}</p>
  `;
}

/** Larger than other sheets: it hangs on a refrigerator. */
export const planSheetStyles = css`
  @media print {
    carer-print-sheet {
      font-size: 14pt;
      line-height: 1.4;
    }
    carer-print-sheet .reading > section > h3 {
      font-size: 17pt;
    }
    carer-print-sheet .item p {
      margin: 0 0 1mm;
    }
    carer-print-sheet .call a {
      font-size: 22pt;
    }
    carer-print-sheet .next-date {
      font-weight: 700;
    }
    carer-print-sheet .own {
      border: 0;
    }
  }
`;
