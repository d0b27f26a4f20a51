import { html, nothing, type TemplateResult } from 'lit';
import { handingOn as toHandOn } from '../../src/domain/overview/shift-handover.js';
import { whomToCall } from '../../src/domain/overview/whom-to-call.js';
import { setContactPerson, type ContactPerson } from '../../src/domain/case/support-case.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { dayWithDistance } from '../parts/day-with-distance.js';
import { contactFields, readContact } from '../parts/contact-fields.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { draftIn } from '../parts/form-draft.js';
import { openAboutChildren } from './children-section.js';
import { agreedActions } from './previous-actions.js';
import { patientAnswer } from './patient-answer.js';
import type { StaffTalk } from './staff-actions.js';

/** What the next one on duty has to know, in one place: what was agreed, what came of it, and what is next. */
export function handoverSummary(talk: StaffTalk): TemplateResult {
  const { words, talkWords, common, supportCase, conversations, plan } = talk;
  const handed = toHandOn({ supportCase, assessments: [], conversations, plans: plan ? [plan] : [] }, talk.unitDays);
  const { lastTalk, nextContact, bereavementTalk, greyZones, whatToDoIf } = handed;
  const kindAndDay = lastTalk
    ? talkWords.lastTalk(
        words.talkOn(words.kinds[lastTalk.kind], formatDate(common, lastTalk.heldAt, today())),
        lastTalk.by,
      )
    : talkWords.noTalkYet;
  return html`
    <section class="card pad handing-on" aria-labelledby="handing-heading">
      <h3 id="handing-heading">${talkWords.handingHeading}</h3>
      <p>
        <b
          >${
            nextContact
              ? dayWithDistance(common, nextContact, talkWords.next)
              : bereavementTalk
                ? talkWords.bereavementTalk(
                    formatDate(common, bereavementTalk.from, today()),
                    formatDate(common, bereavementTalk.until, today()),
                  )
                : talkWords.noNext
          }</b
        ><br />
        <span class="soft">${kindAndDay}</span>
      </p>
      ${openAboutChildren(talk, 'known').map((sentence) => html`<p class="team-note">${sentence}</p>`)}
      <div>
        <h4>${words.lastTime}</h4>
        ${agreedActions(talk)}
      </div>
      ${
        greyZones.length === 0
          ? nothing
          : html`<div>
              <h4>${talkWords.greyHeading}</h4>
              <ul class="plain">
                ${greyZones.map(({ task }) => html`<li class="grey">${task}</li>`)}
              </ul>
            </div>`
      }
      ${
        whatToDoIf.length === 0
          ? nothing
          : html`<div>
              <h4>${talkWords.whatIfHeading}</h4>
              <dl class="pairs">
                ${whatToDoIf.map(
                  ({ situation, step }) =>
                    html`<div>
                      <dt>${situation}</dt>
                      <dd>${step}</dd>
                    </div>`,
                )}
              </dl>
            </div>`
      }
      ${
        supportCase.phase === 'bereaved'
          ? nothing
          : html`<div>
              <h4>${words.patientConsentHeading}</h4>
              ${patientAnswer(talk)}
            </div>`
      }
      ${contact(talk)}
    </section>
  `;
}

/** The contact person of the carer, the last change with both names, and the form to name another one. */
function contact(talk: StaffTalk): TemplateResult {
  const { talkWords, planWords, common, supportCase, staff, conversations } = talk;
  const { contactPerson, deputy, byDay, atNight } = whomToCall(supportCase, conversations);
  const latest = supportCase.contactChanges?.at(-1);
  return html`
    <div>
      <h4>${talkWords.contactNow}</h4>
      <p>${contactPerson ? inOneLine(contactPerson) : talkWords.noContact}</p>
      ${byDay ? html`<p>${talkWords.prompts['whom-to-call']} ${byDay.note}</p>` : nothing}
      ${deputy ? html`<p>${planWords.deputyHeading}: ${inOneLine(deputy)}</p>` : nothing}
      ${atNight ? html`<p>${talkWords.atNight}: ${atNight.note}</p>` : nothing}
      ${
        latest?.from === undefined
          ? nothing
          : html`<p class="who">
              ${talkWords.contactChanged(latest.from, latest.to, formatDate(common, latest.at, today()), latest.recordedBy)}
            </p>`
      }
      <details>
        <summary>${talkWords.changeContact}</summary>
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
            form.closest('details')?.removeAttribute('open');
          }}
        >
          ${contactPerson ? html`<p>${talkWords.contactFrom(contactPerson.name)}</p>` : nothing}
          ${contactFields({ ...planWords, name: talkWords.contactTo }, undefined, { isRequired: true, isPhoneRequired: true })}
          <div class="row"><button type="submit">${talkWords.makeContact}</button></div>
        </form>
      </details>
    </div>
  `;
}

function inOneLine({ name, role, phone, hours }: ContactPerson): string {
  return [name, role, phone, hours].filter(Boolean).join(', ');
}
