import { html, type TemplateResult } from 'lit';
import type { StandingNo } from '../../src/domain/case/talk-offer.js';
import { askAgainDay } from '../parts/ask-again-day.js';
import { carerName } from './conversation-view.js';
import { recordAnswer } from './record-answer.js';
import type { StaffTalk } from './staff-actions.js';

/**
 * In place of beginning a talk, where the carer wants none now: what they said, thanks for it, and the day on which
 * staff ask again. A talk can be begun all the same, quietly.
 */
export function noTalkWanted(talk: StaffTalk, no: StandingNo, begin: TemplateResult): TemplateResult {
  const { talkWords, common } = talk;
  const { asking } = talkWords;
  return html`
    <section class="card pad no-talk" aria-labelledby="no-talk-heading">
      <h3 id="no-talk-heading">${asking.thanksHeading}</h3>
      <p>${asking.saidNo[no.because](carerName(talk))}</p>
      <p>${no.change ? asking.thanksAnew : asking.thanks}</p>
      ${askAgainDay({
        words: asking.day,
        common,
        name: asking.thanksHeading,
        chosen: no.change ? undefined : no.askAgainOn,
        noDay: asking.dontAsk,
        isNoDay: no.because === 'declined' && no.askAgainOn === undefined && !no.change,
        choose: (day) => {
          recordAnswer(talk, 'talk', day === undefined ? 'declined' : 'later', day);
        },
      })}
    </section>
    <details class="begin-anyway">
      <summary>${asking.beginAnyway}</summary>
      ${begin}
    </details>
  `;
}
