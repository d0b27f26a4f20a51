import { html, nothing, type TemplateResult } from 'lit';
import {
  isSameName,
  latestPatientConsents,
  PatientConsentDecision,
  recordPatientConsent,
  standingPatientConsents,
  type PatientConsent,
} from '../../src/domain/case/support-case.js';
import { latestFirst } from '../../src/domain/sharing/line-consent.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { foldAway } from '../parts/fold.js';
import { draftIn } from '../parts/form-draft.js';
import { patientAnswer } from './patient-answer.js';
import type { StaffTalk } from './staff-actions.js';

/** The patient's consent to the carer being told, and the form to record it. Without one, nothing is blocked. */
export function patientConsent(talk: StaffTalk): TemplateResult {
  const { talkWords, supportCase } = talk;
  const isOver = supportCase.phase === 'bereaved';
  return html`
    <section class="card pad" aria-labelledby="consent-heading">
      <h3 id="consent-heading" tabindex="-1">${talkWords.patientConsentHeading}</h3>
      ${patientAnswer(talk, (consent) => html`${recorded(talk, consent)} ${isOver ? nothing : withdrawal(talk, consent)}`)}
      <p class="soft">${talkWords.alwaysListen}</p>
      ${isOver ? nothing : changeForm(talk)} ${history(talk)} ${lineHistory(talk)}
    </section>
  `;
}

/** Who recorded an answer, and on which day. */
function recorded({ common }: StaffTalk, { recordedBy, decidedAt }: PatientConsent): TemplateResult {
  return html`<p class="who">${[recordedBy, formatDate(common, decidedAt, today())].filter(Boolean).join(', ')}</p>`;
}

/** The answers that stand no longer, each with its days: when it was said, and when it was withdrawn or said anew. */
function history({ talkWords, common, supportCase }: StaffTalk): TemplateResult | typeof nothing {
  const all = supportCase.consents.filter((one) => one.kind === 'patient-lets-carer-be-told');
  const standing = standingPatientConsents(supportCase);
  const latest = latestPatientConsents(supportCase);
  const earlier = latestFirst(all.filter((one) => !standing.includes(one)));
  if (earlier.length === 0) return nothing;
  const day = (date: string): string => formatDate(common, date, today());
  const ended = ({ scope, withdrawnAt }: PatientConsent): string => {
    if (withdrawnAt !== undefined) return talkWords.withdrawnOn(day(withdrawnAt));
    const anew = latest.find((one) => isSameName(one.scope, scope));
    return anew ? talkWords.answeredAnew(day(anew.decidedAt)) : '';
  };
  return html`
    <details>
      <summary>${talkWords.historyHeading}</summary>
      <ul class="plain">
        ${earlier.map(
          (consent) =>
            html`<li class="not-standing">
              <p class="soft">${talkWords.patientConsent[consent.decision](consent.scope)}</p>
              ${consent.exceptions ? html`<p class="soft">${talkWords.exceptionsText(consent.exceptions)}</p>` : nothing}
              <p class="who">
                ${[consent.recordedBy, day(consent.decidedAt), ended(consent)].filter(Boolean).join(', ')}
              </p>
            </li>`,
        )}
      </ul>
    </details>
  `;
}

/** The button that records a withdrawal; it asks first, in its place. */
function withdrawal(talk: StaffTalk, consent: PatientConsent): TemplateResult | typeof nothing {
  const { words, talkWords, common, view, onCase } = talk;
  const said = talkWords.patientConsent[consent.decision](consent.scope);
  // What was never asked cannot be withdrawn.
  if (consent.decision === 'not-asked') return nothing;
  if (view.askedAbout?.what !== 'withdraw-consent' || view.askedAbout.id !== consent.id)
    return html`<button
      class="quiet"
      aria-label="${words.withdrawConsent}: ${said}"
      @click=${() => {
        onCase.ask({ what: 'withdraw-consent', id: consent.id });
      }}
    >
      ${words.withdrawConsent}
    </button>`;
  return html`<div class="team-note" role="group" aria-label=${words.withdrawConsent}>
    <p tabindex="-1">${talkWords.withdrawAsk}</p>
    <div class="row">
      <button
        @click=${() => {
          onCase.withdraw(consent, talkWords.wasWithdrawn);
          talk.caseCode.module?.offerWithdrawal(talk, consent);
        }}
      >
        ${talkWords.withdrawYes}
      </button>
      <button
        class="quiet"
        @click=${() => {
          onCase.ask(undefined);
        }}
      >
        ${common.cancel}
      </button>
    </div>
  </div>`;
}

function changeForm(talk: StaffTalk): TemplateResult {
  const { talkWords, supportCase, staff } = talk;
  return html`
    <details>
      <summary>${talkWords.changeConsent}</summary>
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
          foldAway(form);
        }}
      >
        <label class="field">
          <span>${talkWords.consentDecision}</span>
          <select name="decision" required>
            <option value="">${talkWords.chooseAnswer}</option>
            ${PatientConsentDecision.options.map(
              (decision) => html`<option value=${decision}>${talkWords.consentDecisions[decision]}</option>`,
            )}
          </select>
        </label>
        <label class="field">
          <span>${talkWords.consentScope}</span>
          <textarea name="scope" maxlength="10000" rows="2"></textarea>
        </label>
        <label class="field">
          <span>${talkWords.exceptions}</span>
          <input name="exceptions" maxlength="10000" />
        </label>
        <div class="row"><button type="submit">${talkWords.saveConsent}</button></div>
      </form>
    </details>
  `;
}

/** What the carer has answered about single sentences: every yes, no and withdrawal, with its day. */
function lineHistory({ talkWords, words, common, supportCase, teamLines }: StaffTalk): TemplateResult | typeof nothing {
  const answers = supportCase.consents.filter((one) => one.kind === 'carer-lets-line-into-patient-journal');
  if (answers.length === 0) return nothing;
  return html`
    <details>
      <summary>${talkWords.lineHistoryHeading}</summary>
      <ul class="plain">
        ${answers.map(
          ({ scope, decision, decidedAt, recordedBy, withdrawnAt }) =>
            html`<li>
              <p>${teamLines.has(scope.lineId) ? words.agreement.quoted(scope.text) : talkWords.keptSentence}</p>
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
