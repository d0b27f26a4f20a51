import { html, type TemplateResult } from 'lit';
import {
  PatientConsentDecision,
  recordPatientConsent,
  standingPatientConsents,
  withdrawConsent,
} from '../../src/domain/support-case.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { browserContext, today } from '../controllers/browser-context.js';
import type { Talk } from './talk.js';

/** What the patient has said about the carer being told, and the way to write it down. It blocks nothing. */
export function patientConsent(talk: Talk): TemplateResult {
  const { words, common, supportCase, staff } = talk;
  const consents = standingPatientConsents(supportCase);
  return html`
    <section class="card pad">
      <h3>${words.patientConsentHeading}</h3>
      ${
        consents.length === 0
          ? html`<p>${words.patientConsent['not-asked']('')}</p>`
          : html`<ul class="plain">
              ${consents.map(
                ({ id, decision, scope, recordedBy, decidedAt }) => html`
                  <li>
                    <p>${words.patientConsent[decision](scope)}</p>
                    <p class="who">${recordedBy}, ${formatDate(common, decidedAt, today())}</p>
                    <button
                      class="quiet"
                      aria-label="${words.withdrawConsent}: ${words.patientConsent[decision](scope)}"
                      @click=${() => {
                        talk.applyToCase(withdrawConsent(supportCase, id, browserContext()));
                      }}
                    >
                      ${words.withdrawConsent}
                    </button>
                  </li>
                `,
              )}
            </ul>`
      }
      <p class="soft">${words.alwaysListen}</p>
      <details>
        <summary>${words.changeConsent}</summary>
        <form
          class="fields"
          autocomplete="off"
          @submit=${(event: SubmitEvent) => {
            event.preventDefault();
            const form = event.target as HTMLFormElement;
            const data = new FormData(form);
            const scope = data.get('scope');
            const said = {
              decision: PatientConsentDecision.parse(data.get('decision')),
              scope: typeof scope === 'string' ? scope.trim() : '',
              recordedBy: staff?.name ?? '',
            };
            talk.applyToCase({ ok: true, value: recordPatientConsent(supportCase, said, browserContext()) });
            form.closest('details')?.removeAttribute('open');
            form.reset();
          }}
        >
          <label class="field">
            <span>${words.consentDecision}</span>
            <select name="decision">
              ${PatientConsentDecision.options.map(
                (decision) => html`<option value=${decision}>${words.consentDecisions[decision]}</option>`,
              )}
            </select>
          </label>
          <label class="field">
            <span>${words.consentScope}</span>
            <textarea name="scope" maxlength="10000" rows="2"></textarea>
          </label>
          <div class="row"><button type="submit">${words.saveConsent}</button></div>
        </form>
      </details>
    </section>
  `;
}
