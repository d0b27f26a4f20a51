import { html, nothing, type TemplateResult } from 'lit';
import { setContactPerson, setNickname } from '../../src/domain/case/support-case.js';
import { done, refused } from '../../src/domain/kernel/outcome.js';
import { draftIn } from '../parts/form-draft.js';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import { contactFields, readContact } from '../parts/contact-fields.js';
import { textsToLookOver } from '../parts/former-contact.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { person } from '../parts/whom-to-call.js';
import type { PlanDesk } from './staff-actions.js';

/** Whom the carer calls, one name and one number; on top of the plan. */
export function contactPerson(desk: PlanDesk): TemplateResult {
  const { words, deskWords, carerWords, supportCase, author } = desk;
  const { contactPerson: contact, deputy, nickname = '' } = supportCase;
  return html`
    <section class="card pad contact" aria-labelledby="contact-heading">
      <h3 id="contact-heading">${words.contactHeading}</h3>
      ${contact ? person(carerWords, contact) : html`<p class="team-note">${words.contactNone}</p>`}
      ${
        deputy
          ? html`<p class="soft">${words.deputyHeading}</p>
              ${person(carerWords, deputy)}`
          : nothing
      }
      <details>
        <summary>${words.changeContact}</summary>
        <form
          class="fields two"
          autocomplete="off"
          ${draftIn(desk.formDrafts, 'contact')}
          @submit=${(event: SubmitEvent) => {
            const { form, text } = submittedFields(event);
            const [next, nextDeputy] = [readContact(text), readContact(text, 'deputy-')];
            const isTaken = desk.does.changeCase(
              (now) =>
                next ? setContactPerson(now, next, nextDeputy, author.by, browserContext()) : refused('needs-name'),
              deskWords.said.changed(words.contactHeading),
            );
            if (!isTaken) return;
            form.reset();
            form.closest('details')?.removeAttribute('open');
          }}
        >
          ${textsToLookOver(
            { supportCase, words: desk.carerWords.formerContact },
            desk.plan.safetyNet.map(({ situation, step }) => `${situation}: ${step}`),
          )}
          ${contactFields(words, contact, { isRequired: true })}
          <fieldset class="wide fields two">
            <legend class="wide">${words.deputyHeading}</legend>
            ${contactFields(words, deputy, { prefix: 'deputy-' })}
          </fieldset>
          <div class="row wide"><button type="submit">${words.save}</button></div>
        </form>
      </details>
      <details>
        <summary>${deskWords.boardHeading}</summary>
        <form
          class="fields"
          autocomplete="off"
          ${draftIn(desk.formDrafts, 'nickname')}
          @submit=${(event: SubmitEvent) => {
            const { form, text } = submittedFields(event);
            const said = deskWords.said.changed(deskWords.boardHeading);
            if (!desk.does.changeCase((now) => done(setNickname(now, text('nickname'))), said)) return;
            form.reset();
            form.closest('details')?.removeAttribute('open');
          }}
        >
          <label class="field"
            ><span>${deskWords.nickname}</span>
            <input name="nickname" maxlength="24" .defaultValue=${nickname} aria-describedby="nickname-hint"
          /></label>
          <p class="soft" id="nickname-hint">${deskWords.nicknameHint}</p>
          <div class="row"><button type="submit">${words.save}</button></div>
        </form>
      </details>
    </section>
  `;
}
