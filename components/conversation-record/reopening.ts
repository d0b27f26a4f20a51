import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../src/browser/clock-and-ids.js';
import { reopensUntil, type ClosedConversation } from '../../src/domain/conversation/conversation-record.js';
import { formatDate, formatMoment } from '../../src/i18n/format-date.js';
import { stepButton } from '../parts/step-button.js';
import type { StaffTalk } from './staff-actions.js';

/** That a talk was opened again and, to whoever closed it, the way to do so while there is time. */
export function reopening(talk: StaffTalk, conversation: ClosedConversation): TemplateResult {
  const { talkWords, common, staff, actions } = talk;
  const { reopenings = [], closedBy, confirmedByCarerAt } = conversation;
  const until = reopensUntil(conversation);
  const isMine = staff !== undefined && staff.name !== '' && staff.name === closedBy;
  const canReopen = isMine && confirmedByCarerAt === undefined && Date.now() <= Date.parse(until);
  return html`
    ${reopenings.map(
      ({ at, by }) => html`<p class="soft">${talkWords.reopenedBy(by, formatDate(common, at, today()))}</p>`,
    )}
    ${
      canReopen
        ? html`<p class="soft">${talkWords.reopenUntil(formatMoment(common, until, today()))}</p>
            <div class="row">
              ${stepButton(actions.steps, 'reopen-talk', {
                text: talkWords.reopen,
                busy: common.busy,
                press: () => void actions.reopen(conversation),
              })}
            </div>`
        : nothing
    }
  `;
}
