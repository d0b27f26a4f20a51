import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../src/browser/clock-and-ids.js';
import { handingOn as toHandOn, type HandingOn } from '../../src/domain/overview/shift-handover.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { dayWithDistance } from '../parts/day-with-distance.js';
import { carerName } from './conversation-view.js';
import type { StaffTalk } from './staff-actions.js';
import { tonight } from './tonight.js';

/** What is handed on of the case. */
export function handed({ supportCase, assessment, conversations, plan, unitDays }: StaffTalk): HandingOn {
  const assessments = assessment ? [assessment] : [];
  return toHandOn({ supportCase, assessments, conversations, plans: plan ? [plan] : [] }, unitDays, today());
}

/** What the next one on duty has to know, in one place: for tonight first, then what was agreed and what is next. */
export function handoverSummary(talk: StaffTalk): TemplateResult {
  const { words, talkWords, common } = talk;
  const handing = handed(talk);
  const { lastTalk } = handing;
  const kindAndDay = lastTalk
    ? talkWords.lastTalk(
        words.talkOn(words.kinds[lastTalk.kind], formatDate(common, lastTalk.heldAt, today())),
        lastTalk.by,
      )
    : talkWords.noTalkYet;
  return html`
    <section class="card pad handing-on" aria-labelledby="handing-heading">
      <h3 id="handing-heading">${talkWords.handingHeading}</h3>
      ${tonight(talk, handing)}
      <p>
        <b>${whatIsNext(talk, handing)}</b><br />
        <span class="soft">${kindAndDay}</span>
      </p>
      ${daysToKeep(talk, handing)}
    </section>
  `;
}

function whatIsNext(
  talk: StaffTalk,
  { nextContact, missedContact, bereavementTalk, noTalk }: HandingOn,
): TemplateResult | string {
  const { talkWords, common } = talk;
  if (noTalk) {
    const { because, askAgainOn } = noTalk;
    const said = talkWords.asking.saidNo[because](carerName(talk));
    if (askAgainOn === undefined) return said;
    const { askAgainOn: askOn } = talkWords.asking.day;
    // Nobody is late with asking again: of a day that has gone by it is not said how long ago.
    return askAgainOn < today()
      ? `${said} ${askOn(formatDate(common, askAgainOn, today()))}`
      : html`${said} ${dayWithDistance(common, askAgainOn, askOn)}`;
  }
  if (missedContact) return dayWithDistance(common, missedContact, talkWords.missedContact);
  if (nextContact) return dayWithDistance(common, nextContact, talkWords.next);
  if (!bereavementTalk) return talkWords.noNext;
  const { from, until } = bereavementTalk;
  return talkWords.bereavementTalk(formatDate(common, from, today()), formatDate(common, until, today()));
}

/** Days that somebody has to keep, besides the next contact. */
function daysToKeep(
  { talkWords, common }: StaffTalk,
  { lookAgainAt, appeals }: HandingOn,
): TemplateResult | typeof nothing {
  const days = [
    ...(lookAgainAt === undefined ? [] : [dayWithDistance(common, lookAgainAt, talkWords.lookAgainOn)]),
    ...appeals.map(({ what, appealBy }) => dayWithDistance(common, appealBy, (day) => talkWords.appealOn(what, day))),
  ];
  return days.length === 0
    ? nothing
    : html`<ul class="plain">
        ${days.map((day) => html`<li>${day}</li>`)}
      </ul>`;
}
