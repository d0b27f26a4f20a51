import { html, nothing, type TemplateResult } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import { withdrawSameAnswer } from '../../src/domain/case/same-patient.js';
import { recordPatientConsent, type PatientConsent, type SupportCase } from '../../src/domain/case/support-case.js';
import { done } from '../../src/domain/kernel/outcome.js';
import { relationInWords } from '../case/relation.js';
import { stepButton } from '../parts/step-button.js';
import { submittedFields } from '../parts/submitted-fields.js';
import type { SameForOthers } from './case-life-view.js';
import type { LifeTalk } from './case-life-talk.js';

/** After an answer of the patient was recorded. */
export function offerAnswerForOthers(talk: LifeTalk, said: Parameters<typeof recordPatientConsent>[1]): void {
  const change = (now: SupportCase): ReturnType<typeof done<SupportCase>> =>
    done(recordPatientConsent(now, said, browserContext()));
  const answer = talk.talkWords.patientConsent[said.decision](said.scope);
  const offered = { text: talk.lifeWords.sameAnswer(answer), about: { change }, isForAll: false };
  void talk.samePatient.offer(offered, '#consent-heading');
}

/** After an answer of the patient was withdrawn, which can be undone. */
export function offerWithdrawalForOthers(talk: LifeTalk, consent: PatientConsent): void {
  const change = (now: SupportCase): ReturnType<typeof withdrawSameAnswer> =>
    withdrawSameAnswer(now, consent, browserContext());
  const answer = talk.talkWords.patientConsent[consent.decision](consent.scope);
  const offered = { text: talk.lifeWords.sameWithdrawal(answer), about: { change }, isForAll: false };
  void talk.samePatient.offer(offered, '.toast button');
}

/** A carer as they are named among others: "Per (sønn)". */
export function carerAmongOthers({ lifeWords, cardWords }: LifeTalk, { carer }: SupportCase): string {
  const relation = relationInWords(carer, cardWords);
  return [carer.name ?? lifeWords.unnamed, relation && `(${relation})`].filter(Boolean).join(' ');
}

/** The offer, with a tick for each of the others; and what was done last. */
export function forOthers(talk: LifeTalk): TemplateResult {
  const { offered, said } = talk.life.view;
  return html`
    <p
      class=${said === undefined ? 'hidden-visually' : 'team-note said-now'}
      id="case-said"
      tabindex="-1"
      role="status"
    >
      ${said ?? nothing}
    </p>
    ${offered ? offer(talk, offered) : nothing}
  `;
}

function offer(talk: LifeTalk, offered: SameForOthers): TemplateResult {
  const { lifeWords: words, common, samePatient, life } = talk;
  const others = samePatient.lacking(offered);
  const named = (cases: readonly SupportCase[]): string =>
    cases.map((other) => carerAmongOthers(talk, other)).join(', ');
  const say = (recorded: readonly SupportCase[], failed: readonly SupportCase[]): string =>
    [
      recorded.length > 0 ? words.forOthersDone(named(recorded)) : '',
      failed.length > 0 ? words.forOthersFailed(named(failed)) : '',
    ]
      .filter(Boolean)
      .join(' ');
  return html`
    <form
      class="card pad for-others"
      aria-labelledby="for-others"
      @submit=${(event: SubmitEvent) => {
        const { has } = submittedFields(event);
        const ids = others.filter(({ id }) => has(`other-${id}`)).map(({ id }) => id);
        void samePatient.record(offered, ids, say);
      }}
    >
      <h3 id="for-others" tabindex="-1">${words.forOthersHeading}</h3>
      <p>${offered.text}</p>
      ${offered.hint ? html`<p class="soft">${offered.hint}</p>` : nothing}
      <fieldset>
        <legend>${words.forOthersLegend}</legend>
        ${others.map(
          (other) =>
            html`<label class="check">
              <input type="checkbox" name="other-${other.id}" .defaultChecked=${offered.isForAll} />
              <span>${carerAmongOthers(talk, other)}</span>
            </label>`,
        )}
      </fieldset>
      <div class="row">
        ${stepButton(life.steps, 'same-patient', { text: words.forOthersYes, busy: common.busy, look: 'go' })}
        <button
          type="button"
          @click=${() => {
            life.show({ offered: undefined }, 'h2[tabindex]');
          }}
        >
          ${words.forOthersNo}
        </button>
      </div>
    </form>
  `;
}
