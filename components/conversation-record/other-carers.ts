import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../src/browser/clock-and-ids.js';
import type { SupportCase } from '../../src/domain/case/support-case.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { stepButton } from '../parts/step-button.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { carerAmongOthers } from './same-for-others.js';
import type { LifeTalk } from './case-life-talk.js';

/** The other carers of the same patient: who they are, and nothing of what they have said. */
export function otherCarers(talk: LifeTalk): TemplateResult {
  const { lifeWords: words, samePatient } = talk;
  const { others, isKnown, couldNotRead } = samePatient;
  return html`
    <section class="card pad" aria-labelledby="others-heading">
      <h3 id="others-heading" tabindex="-1">${words.othersHeading}</h3>
      ${
        couldNotRead
          ? html`<p class="soft">${words.othersUnread}</p>`
          : others.length === 0
            ? isKnown
              ? html`<p class="soft">${words.othersNone}</p>`
              : nothing
            : html`<ul class="plain">
                  ${others.map((other) => html`<li class="row between">${listed(talk, other)}</li>`)}
                </ul>
                <p class="soft">${words.othersApart}</p>`
      }
      ${search(talk)}
    </section>
  `;
}

function listed(talk: LifeTalk, other: SupportCase): TemplateResult {
  const { lifeWords: words, common, samePatient, life, supportCase } = talk;
  const who = carerAmongOthers(talk, other);
  const marks = supportCase.patient?.sharedMarks ?? [];
  const isByStaffsWord = other.patient?.sharedMarks?.some((mark) => marks.includes(mark)) === true;
  const isByReference =
    other.patient?.hostReference !== undefined && other.patient.hostReference === supportCase.patient?.hostReference;
  return html`<span>${who}</span> ${
      isByStaffsWord && !isByReference
        ? html`<button
            class="quiet"
            aria-label="${words.notSamePatient}: ${who}"
            aria-disabled=${life.steps.running ? 'true' : nothing}
            @click=${() => void samePatient.part(other, words.saidNotSame(who), common.failures.conflict)}
          >
            ${words.notSamePatient}
          </button>`
        : nothing
    }`;
}

/** A death that stands in the case of another carer is offered for this one, with its day. */
export function diedElsewhere(talk: LifeTalk): TemplateResult | typeof nothing {
  const { lifeWords: words, common, samePatient, life, supportCase } = talk;
  const other = samePatient.others.find(({ death }) => death !== undefined);
  if (!other?.death || supportCase.phase !== 'active') return nothing;
  const { on } = other.death;
  return html`<div class="team-note">
    <p>${words.otherDied(carerAmongOthers(talk, other), formatDate(common, on, today()))}</p>
    <div class="row">
      <button
        @click=${() => {
          life.show({ question: { asks: 'death', on } }, '#death-day');
        }}
      >
        ${words.recordHereToo}
      </button>
    </div>
  </div>`;
}

/** By staff's word: a search by name, and a question that shows whom. */
function search(talk: LifeTalk): TemplateResult {
  const { lifeWords: words, samePatient, life } = talk;
  const { found, question } = life.view;
  return html`
    <details>
      <summary>${words.findOther}</summary>
      <div class="fields">
        <form
          class="add-other"
          role="search"
          autocomplete="off"
          @submit=${(event: SubmitEvent) => void samePatient.find(submittedFields(event).text('find'))}
        >
          <label class="field">
            <span>${words.findWords}</span>
            <input type="search" name="find" maxlength="100" required />
          </label>
          <button type="submit">${words.find}</button>
        </form>
        <div role="status">${found?.cases.length === 0 ? html`<p>${words.findNone}</p>` : nothing}</div>
        ${
          found && found.cases.length > 0
            ? html`<ul class="plain">
                ${found.cases.map((other) => html`<li class="row between">${candidate(talk, other)}</li>`)}
              </ul>`
            : nothing
        }
        ${found?.hasMore ? html`<p class="soft">${words.findMore}</p>` : nothing}
        ${question?.asks === 'same-patient' ? askSame(talk, question.other) : nothing}
      </div>
    </details>
  `;
}

function described(talk: LifeTalk, one: SupportCase): string {
  return [carerAmongOthers(talk, one), one.patient?.initials].filter(Boolean).join(', ');
}

function candidate(talk: LifeTalk, other: SupportCase): TemplateResult {
  const { lifeWords: words, life } = talk;
  const who = described(talk, other);
  return html`<span>${who}</span>
    <button
      class="quiet"
      aria-label="${words.samePatient}: ${who}"
      @click=${() => {
        life.show({ question: { asks: 'same-patient', other } }, '#ask-same');
      }}
    >
      ${words.samePatient}
    </button>`;
}

function askSame(talk: LifeTalk, other: SupportCase): TemplateResult {
  const { lifeWords: words, common, samePatient, life, supportCase } = talk;
  const who = carerAmongOthers(talk, other);
  return html`<div class="team-note" role="group" aria-labelledby="ask-same">
    <p id="ask-same" tabindex="-1"><b>${words.askSame(described(talk, supportCase), described(talk, other))}</b></p>
    <p>${words.askSameHint}</p>
    <div class="row">
      ${stepButton(life.steps, 'same-patient', {
        text: words.sameYes,
        busy: common.busy,
        look: 'go',
        press: () => void samePatient.join(other, words.saidSame(who), common.failures.conflict),
      })}
      <button
        @click=${() => {
          life.show({ question: undefined }, '#others-heading');
        }}
      >
        ${common.cancel}
      </button>
    </div>
  </div>`;
}
