import { html, nothing, type TemplateResult } from 'lit';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { setContactPerson } from '../../src/domain/case/support-case.js';
import { lastNote } from '../../src/domain/conversation/prompt-note.js';
import type { HandingOn } from '../../src/domain/overview/shift-handover.js';
import { isToDo } from '../../src/domain/plan/plan-action.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { contactFields, readContact } from '../parts/contact-fields.js';
import { foldAway } from '../parts/fold.js';
import { draftIn } from '../parts/form-draft.js';
import { textsToLookOver } from '../parts/former-contact.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { handed } from './handover-summary.js';
import type { StaffTalk } from './staff-actions.js';

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
            foldAway(form);
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
