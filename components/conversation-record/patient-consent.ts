import { html, nothing, type TemplateResult } from 'lit';
import {
  PatientConsentDecision,
  recordPatientConsent,
  standingPatientConsents,
  withdrawConsent,
  type PatientConsent,
} from '../../src/domain/case/support-case.js';
import { latestFirst } from '../../src/domain/sharing/line-consent.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { draftIn } from '../parts/form-draft.js';
import type { StaffTalk } from './staff-actions.js';

/** The patient's consent to the carer being told, and the form to record it. Without one, nothing is blocked. */
export function patientConsent(talk: StaffTalk): TemplateResult {
  const { words, talkWords, supportCase } = talk;
  const all = supportCase.consents.filter((one) => one.kind === 'patient-lets-carer-be-told');
  const standing = latestFirst(standingPatientConsents(supportCase));
  const earlier = all.filter((one) => !standing.includes(one));
  const [latest] = latestFirst(all);
  // A withdrawn consent is shown as such: it differs from never having been asked.
  const withdrawn = latest && earlierAnswer(talk, latest);
  const isOver = supportCase.phase === 'bereaved';
  return html`
    <section class="card pad" aria-labelledby="consent-heading">
      <h3 id="consent-heading" tabindex="-1">${words.patientConsentHeading}</h3>
      ${
        standing.length === 0
          ? (withdrawn ?? html`<p>${words.patientConsent['not-asked']('')}</p>`)
          : html`<ul class="plain">
              ${standing.map(
                (consent) => html`<li>${said(talk, consent)} ${isOver ? nothing : withdrawal(talk, consent)}</li>`,
              )}
            </ul>`
      }
      <p class="soft">${words.alwaysListen}</p>
      ${isOver ? nothing : changeForm(talk)}
      ${
        earlier.length === 0
          ? nothing
          : html`<details>
              <summary>${talkWords.historyHeading}</summary>
              <ul class="plain">
                ${earlier.map((consent) => html`<li>${earlierAnswer(talk, consent)}</li>`)}
              </ul>
            </details>`
      }
      ${lineHistory(talk)}
    </section>
  `;
}

/** One consent: decision, scope, exceptions, who recorded it and when. */
function said({ words, talkWords, common }: StaffTalk, consent: PatientConsent): TemplateResult {
  const { decision, scope, exceptions, recordedBy, decidedAt } = consent;
  return html`
    <p>${words.patientConsent[decision](scope)}</p>
    ${exceptions ? html`<p>${talkWords.exceptionsText(exceptions)}</p>` : nothing}
    <p class="who">${[recordedBy, formatDate(common, decidedAt, today())].filter(Boolean).join(', ')}</p>
  `;
}

/** A consent, with the date of its withdrawal if it was withdrawn. */
function earlierAnswer(talk: StaffTalk, consent: PatientConsent): TemplateResult {
  const { talkWords, common } = talk;
  return html`
    ${said(talk, consent)}
    ${
      consent.withdrawnAt
        ? html`<p class="who">${talkWords.withdrawnOn(formatDate(common, consent.withdrawnAt, today()))}</p>`
        : nothing
    }
  `;
}

function withdrawal(talk: StaffTalk, consent: PatientConsent): TemplateResult {
  const { words, supportCase } = talk;
  return html`<button
    class="quiet"
    aria-label="${words.withdrawConsent}: ${words.patientConsent[consent.decision](consent.scope)}"
    @click=${() => {
      if (talk.actions.applyToCase(withdrawConsent(supportCase, consent.id, browserContext())))
        talk.caseCode.module?.offerWithdrawal(talk, consent);
    }}
  >
    ${words.withdrawConsent}
  </button>`;
}

function changeForm(talk: StaffTalk): TemplateResult {
  const { words, talkWords, supportCase, staff } = talk;
  return html`
    <details>
      <summary>${words.changeConsent}</summary>
      <form
        class="fields"
        autocomplete="off"
        ${draftIn(talk.formDrafts, 'patient-consent')}
        @submit=${(event: SubmitEvent) => {
          const { form, text } = submittedFields(event);
          const consent = {
            decision: PatientConsentDecision.parse(text('decision')),
            scope: text('scope'),
            ...(text('exceptions') && { exceptions: text('exceptions') }),
            recordedBy: staff?.name ?? '',
          };
          talk.actions.applyToCase({ ok: true, value: recordPatientConsent(supportCase, consent, browserContext()) });
          talk.caseCode.module?.offerAnswer(talk, consent);
          form.closest('details')?.removeAttribute('open');
          form.reset();
        }}
      >
        <label class="field">
          <span>${words.consentDecision}</span>
          <select name="decision" required>
            <option value="">${talkWords.chooseAnswer}</option>
            ${PatientConsentDecision.options.map(
              (decision) => html`<option value=${decision}>${words.consentDecisions[decision]}</option>`,
            )}
          </select>
        </label>
        <label class="field">
          <span>${words.consentScope}</span>
          <textarea name="scope" maxlength="10000" rows="2"></textarea>
        </label>
        <label class="field">
          <span>${talkWords.exceptions}</span>
          <input name="exceptions" maxlength="10000" />
        </label>
        <div class="row"><button type="submit">${words.saveConsent}</button></div>
      </form>
    </details>
  `;
}

/** What the carer has answered about single sentences: every yes, no and withdrawal, with its day. */
function lineHistory({ talkWords, common, supportCase, teamLines }: StaffTalk): TemplateResult | typeof nothing {
  const answers = supportCase.consents.filter((one) => one.kind === 'carer-lets-line-into-patient-journal');
  if (answers.length === 0) return nothing;
  return html`
    <details>
      <summary>${talkWords.lineHistoryHeading}</summary>
      <ul class="plain">
        ${answers.map(
          ({ scope, decision, decidedAt, recordedBy, withdrawnAt }) =>
            html`<li>
              <p>${teamLines.has(scope.lineId) ? html`«${scope.text}»` : talkWords.keptSentence}</p>
              <p class="who">
                ${[
                  talkWords.lineSaid[decision],
                  formatDate(common, decidedAt, today()),
                  recordedBy,
                  withdrawnAt ? talkWords.withdrawnOn(formatDate(common, withdrawnAt, today())) : '',
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </li>`,
        )}
      </ul>
    </details>
  `;
}
