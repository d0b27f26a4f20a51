import { html, nothing, type TemplateResult } from 'lit';
import type { Sharing } from '../../src/domain/sharing/sharing.schema.js';
import { sharingMark } from '../parts/sharing-mark.js';
import type { StaffTalk } from './staff-actions.js';

/** The id of the heading of the stop that is shown: where the focus goes when one gets there. */
export const STOP_HEADING = 'stop-heading';

/** The frame around a stop: its heading, what it is about in a sentence, who may read it. */
export function stopSection(
  { common }: StaffTalk,
  head: {
    readonly title: string;
    readonly hint?: string;
    readonly sharing?: Sharing;
    /** Where the parts have edges of their own. */
    readonly isBare?: boolean;
  },
  content: unknown,
): TemplateResult {
  const { title, hint, sharing, isBare } = head;
  return html`
    <section class=${isBare ? 'stop' : 'stop card pad'} aria-labelledby=${STOP_HEADING}>
      <div class="row between">
        <h3 id=${STOP_HEADING} tabindex="-1">${title}</h3>
        ${sharing ? sharingMark(sharing, common) : nothing}
      </div>
      ${hint ? html`<p class="soft">${hint}</p>` : nothing} ${content}
    </section>
  `;
}
