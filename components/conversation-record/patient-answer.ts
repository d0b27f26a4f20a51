import { html, nothing, type TemplateResult } from 'lit';
import {
  latestPatientConsents,
  patientConsentsDiffer,
  standingPatientConsents,
  type PatientConsent,
  type PatientConsentDecision,
} from '../../src/domain/case/support-case.js';
import { latestFirst } from '../../src/domain/sharing/line-consent.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { today } from '../../src/browser/clock-and-ids.js';
import type { StaffTalk } from './staff-actions.js';

/** A shape beside the words. What allows nothing has a mark of its own, so that no answer is taken for a yes. */
const MARK: Readonly<Record<PatientConsentDecision | 'withdrawn', string>> = {
  given: '✓',
  partly: '✓',
  refused: '✕',
  'lacks-capacity': '?',
  disputed: '?',
  'not-asked': '–',
  withdrawn: '–',
};

/**
 * What the patient has said about the carer being told, as it stands now: every answer that stands, also where they
 * contradict each other, and every one that was withdrawn, said as such.
 *
 * @param below what stands below an answer that stands, such as who recorded it
 */
export function patientAnswer(
  talk: StaffTalk,
  below: (consent: PatientConsent) => TemplateResult | typeof nothing = () => nothing,
): TemplateResult {
  const { common, talkWords, supportCase } = talk;
  const standing = latestFirst(standingPatientConsents(supportCase));
  const withdrawn = latestPatientConsents(supportCase).flatMap(({ scope, withdrawnAt }) =>
    withdrawnAt === undefined ? [] : [talkWords.answerWithdrawn(scope, formatDate(common, withdrawnAt, today()))],
  );
  const allows = standing.some(({ decision }) => decision === 'given' || decision === 'partly');
  return html`
    <ul class="plain patient-says">
      ${standing.map(
        (consent) =>
          html`<li>
            ${marked(consent.decision, talkWords.patientConsent[consent.decision](consent.scope))}
            ${consent.exceptions ? html`<p>${talkWords.exceptionsText(consent.exceptions)}</p>` : nothing}
            ${below(consent)}
          </li>`,
      )}
      ${withdrawn.map((sentence) => html`<li class="not-standing">${marked('withdrawn', sentence)}</li>`)}
      ${
        standing.length + withdrawn.length === 0
          ? html`<li class="not-standing">${marked('not-asked', talkWords.patientConsent['not-asked'](''))}</li>`
          : nothing
      }
    </ul>
    ${patientConsentsDiffer(standing) ? html`<p><b>${talkWords.answersDiffer}</b></p>` : nothing}
    ${withdrawn.length > 0 && !allows ? html`<p><b>${talkWords.nothingStands}</b></p>` : nothing}
  `;
}

function marked(mark: keyof typeof MARK, text: string): TemplateResult {
  return html`<p><span class="mark" aria-hidden="true">${MARK[mark]}</span> ${text}</p>`;
}

/** The same in one line, for the head of the desk: every answer that stands, and those that were withdrawn. */
export function patientSaid({ common, talkWords, supportCase }: StaffTalk): TemplateResult {
  const standing = latestFirst(standingPatientConsents(supportCase));
  const withdrawn = latestPatientConsents(supportCase).flatMap(({ scope, withdrawnAt }) =>
    withdrawnAt === undefined ? [] : [talkWords.answerWithdrawn(scope, formatDate(common, withdrawnAt, today()))],
  );
  const answers = standing.map(({ decision, scope, exceptions }) => ({
    mark: MARK[decision],
    text: [
      [talkWords.consentDecisions[decision], scope].filter(Boolean).join(': '),
      exceptions ? talkWords.exceptionsText(exceptions) : '',
    ],
  }));
  const all = [...answers, ...withdrawn.map((sentence) => ({ mark: MARK.withdrawn, text: [sentence] }))];
  const shown = all.length > 0 ? all : [{ mark: MARK['not-asked'], text: [talkWords.consentDecisions['not-asked']] }];
  return html`<span class="said">
    <span class="soft">${talkWords.patientConsentHeading}:</span>
    ${shown.map(
      ({ mark, text }) =>
        html`<span><span class="mark" aria-hidden="true">${mark}</span> ${text.filter(Boolean).join('. ')}</span>`,
    )}
  </span>`;
}
