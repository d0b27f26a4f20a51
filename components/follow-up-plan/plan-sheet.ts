import { html, type TemplateResult } from 'lit';
import { formatDate } from '../../src/i18n/format-date.js';
import { today } from '../controllers/browser-context.js';
import { carersPlan } from './carers-plan.js';
import type { PlanDesk } from './plan-desk.js';

/** The carer's copy on paper: the page the carer reads, with room to write by hand and the day it was printed. */
export function planSheet(desk: PlanDesk): TemplateResult {
  const { words, common } = desk;
  return html`
    <h1>${words.headingCarer}</h1>
    ${carersPlan(desk)}
    <h3>${words.ownNotes}</h3>
    <div class="lines"></div>
    <p class="foot">${common.pageFoot(words.heading, formatDate(common, today(), today()))}</p>
  `;
}
