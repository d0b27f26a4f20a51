import { css, html, type LitElement, type TemplateResult } from 'lit';
import type { ClosedConversation } from '../../src/domain/conversation/conversation-record.js';
import { whomToCall } from '../../src/domain/overview/whom-to-call.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { today } from '../../src/browser/clock-and-ids.js';
import { childrenReading } from './children-reading.js';
import { printSheet } from '../parts/print-sheet.js';
import { whomToCallSection } from '../parts/whom-to-call.js';
import { recordContent } from './record-content.js';
import { nameOfTalk, type CarersTalk } from './conversation-view.js';

/** Prints the carer's copy of a talk. */
export function printTalk(
  element: LitElement,
  talk: CarersTalk,
  conversation: ClosedConversation,
  how: { readonly lang: string; readonly isStill: () => boolean },
): void {
  const { words, common } = talk;
  printSheet(element, sheet(talk, conversation), {
    ...how,
    styles: sheetStyles,
    // What it is, and the day on which it was printed.
    foot: common.pageFoot(words.carerHeading, formatDate(common, today(), today())),
  });
}

/** The copy on paper: whom to call as things stand today, then the record of that talk. */
function sheet(talk: CarersTalk, conversation: ClosedConversation): TemplateResult {
  const { words, supportCase, conversations, call } = talk;
  return html`
    ${whomToCallSection(whomToCall(supportCase, conversations), call)}
    <h1>${words.carerHeading}</h1>
    <p>${nameOfTalk(talk, conversation)}</p>
    ${recordContent(talk, conversation, { who: 'carer' })} ${childrenReading(talk)}
  `;
}

/** Tighter spacing than on the screen. */
const sheetStyles = css`
  .item h4 {
    margin: 0 0 1mm;
    font-size: 13pt;
  }
  .item blockquote {
    margin: 0 0 2mm 5mm;
  }
  .item .who {
    margin: 0;
  }
`;
