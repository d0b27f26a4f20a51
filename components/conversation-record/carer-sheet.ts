import { type TemplateResult, css, html, nothing } from 'lit';
import type { ClosedConversation } from '../../src/domain/conversation/conversation-record.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { today } from '../../src/browser/clock-and-ids.js';
import { childrenReading } from './children-reading.js';
import { recordContent } from './record-content.js';
import type { Talk } from './conversation-view.js';

/** The copy on paper: whom to call, then the same record. */
export function carersSheet(talk: Talk, conversation: ClosedConversation): TemplateResult {
  const { words, talkWords, common, supportCase } = talk;
  const { contactPerson } = supportCase;
  return html`
    ${
      contactPerson
        ? html`<p class="call">
            <b>${talkWords.contactNow}</b><br />
            ${[contactPerson.name, contactPerson.role].filter(Boolean).join(', ')}<br />
            <b>${contactPerson.phone ?? ''}</b> ${contactPerson.hours ?? ''}
          </p>`
        : nothing
    }
    <h1>${words.carerHeading}</h1>
    <p>${words.talkOn(words.kinds[conversation.kind], formatDate(common, conversation.heldAt, today()))}</p>
    ${recordContent(talk, conversation, { who: 'carer' })} ${childrenReading(talk)}
  `;
}

/** What it is, and the day on which it was printed. */
export function carersSheetFoot({ words, common }: Talk): string {
  return common.pageFoot(words.carerHeading, formatDate(common, today(), today()));
}

/** Tighter spacing than on the screen. */
export const carersSheetStyles = css`
  .item h3 {
    margin: 0 0 1mm;
    font-size: 13pt;
  }
  .item blockquote {
    margin: 0 0 2mm 5mm;
  }
  .item .who {
    margin: 0;
  }
  .call + h1 {
    margin-block-start: 6mm;
  }
`;
