import { html, nothing, type TemplateResult } from 'lit';
import { handingOn as toHandOn, type HandingOn } from '../../src/domain/overview/shift-handover.js';
import { lastNote } from '../../src/domain/conversation/prompt-note.js';
import { isToDo } from '../../src/domain/plan/plan-action.js';
import { setContactPerson } from '../../src/domain/case/support-case.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { dayWithDistance } from '../parts/day-with-distance.js';
import { contactFields, readContact } from '../parts/contact-fields.js';
import { textsToLookOver } from '../parts/former-contact.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { draftIn } from '../parts/form-draft.js';
import { carerName } from './conversation-view.js';
import { tonight } from './tonight.js';
import type { StaffTalk } from './staff-actions.js';

function handed({ supportCase, assessment, conversations, plan, unitDays }: StaffTalk): HandingOn {
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

/** What was written for tonight, and what is still to be done, in which a name may stand. */
function textsOf({ conversations, plan }: StaffTalk, { whatToDoIf, tasks, greyZones }: HandingOn): string[] {
  return [
    ...(['whom-to-call', 'whom-to-call-at-night'] as const).flatMap((id) => lastNote(conversations, id)?.note ?? []),
    ...[...tasks, ...greyZones].map(({ task, note }) => [task, note].filter(Boolean).join('. ')),
    ...whatToDoIf.map(({ situation, step }) => `${situation}: ${step}`),
    ...(plan?.actions ?? []).filter(isToDo).map(({ what, owner }) => [what, owner?.name].filter(Boolean).join(': ')),
  ];
}

/** The last change of the contact person, with both names, and the form to name another one. */
export function contactChange(talk: StaffTalk): TemplateResult {
  const { words, talkWords, planWords, common, supportCase, staff } = talk;
  const texts = textsOf(talk, handed(talk));
  const { contactPerson, deputy, contactChanges = [] } = supportCase;
  const latest = contactChanges.at(-1);
  return html`
    <section class="contact-change" aria-labelledby="contact-heading">
      <h3 id="contact-heading">${talkWords.contactNow}</h3>
      ${
        latest?.from === undefined
          ? nothing
          : html`<p class="who">
              ${talkWords.contactChanged(latest.from, latest.to, formatDate(common, latest.at, today()), latest.recordedBy)}
            </p>`
      }
      <details>
        <summary>${contactPerson ? talkWords.changeContact : talkWords.chooseContact}</summary>
        <form
          class="fields"
          autocomplete="off"
          ${draftIn(talk.formDrafts, 'contact')}
          @submit=${(event: SubmitEvent) => {
            const { form, text } = submittedFields(event);
            const next = readContact(text) ?? { name: '' };
            // The same name again only adds to what is known of them.
            const named = next.name === contactPerson?.name ? { ...contactPerson, ...next } : next;
            const changed = setContactPerson(supportCase, named, deputy, staff?.name ?? '', browserContext());
            if (!talk.actions.applyToCase(changed)) return;
            form.reset();
            const around = form.closest('details');
            around?.removeAttribute('open');
            around?.querySelector('summary')?.focus();
          }}
        >
          ${contactPerson ? html`<p>${talkWords.contactFrom(contactPerson.name)}</p>` : nothing}
          ${textsToLookOver({ supportCase, words: words.formerContact }, texts)}
          ${contactFields({ ...planWords, name: talkWords.contactTo }, undefined, { isRequired: true, isPhoneRequired: true })}
          <div class="row"><button type="submit">${talkWords.makeContact}</button></div>
        </form>
      </details>
    </section>
  `;
}
