import { html, nothing, type TemplateResult } from 'lit';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { bereavedSince, correctDeath } from '../../src/domain/case/case-phase.js';
import { forgetDeath } from '../../src/domain/plan/follow-up-plan.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { foldAway } from '../parts/fold.js';
import { stepButton } from '../parts/step-button.js';
import { submittedFields } from '../parts/submitted-fields.js';
import type { LifeTalk } from './case-life-talk.js';

const HEADING = '#phase-heading';

/** The death of the patient: recorded after one question, with its day; the day corrected; and taken back. */
export function bereavement(talk: LifeTalk): TemplateResult {
  const { talkWords, supportCase } = talk;
  const isBereaved = supportCase.phase === 'bereaved';
  return html`
    <section class="card pad" aria-labelledby="phase-heading">
      <h3 id="phase-heading" tabindex="-1">${talkWords.phaseHeading}</h3>
      ${isBereaved ? recorded(talk) : toRecord(talk)} ${mistakes(talk)}
    </section>
  `;
}

/** After how long a bereavement talk is offered here, in words. */
function whenOffered({ caseWords, unitDays }: LifeTalk): string {
  return caseWords.afterDeathCount(unitDays.bereavementTalkFrom, unitDays.bereavementTalkUntil);
}

function toRecord(talk: LifeTalk): TemplateResult {
  const { talkWords, lifeWords, common, life, samePatient } = talk;
  const { question } = life.view;
  if (question?.asks !== 'death')
    return html`<div class="row">
      <button
        class="quiet"
        @click=${() => {
          life.show({ question: { asks: 'death', on: today() } }, '#death-day');
        }}
      >
        ${talkWords.setBereaved}
      </button>
    </div>`;
  return html`
    <form
      class="fields"
      @submit=${(event: SubmitEvent) => {
        const on = submittedFields(event).text('on');
        if (!life.apply(life.died(on))) return;
        const text = lifeWords.sameDeath(formatDate(common, on, today()));
        void samePatient.offer(
          { text, hint: lifeWords.sameDeathHint, about: { change: life.died(on) }, isForAll: false },
          HEADING,
        );
      }}
    >
      <label class="field date">
        <span>${lifeWords.deathDay}</span>
        <input id="death-day" type="date" name="on" required max=${today()} .defaultValue=${question.on} />
      </label>
      <p>${talkWords.setBereavedAsk(whenOffered(talk))}</p>
      <div class="row">
        <button type="submit" class="go">${talkWords.setBereavedYes}</button>
        ${notNow(talk)}
      </div>
    </form>
  `;
}

function notNow({ common, life }: LifeTalk): TemplateResult {
  return html`<button
    type="button"
    @click=${() => {
      life.show({ question: undefined }, HEADING);
    }}
  >
    ${common.cancel}
  </button>`;
}

function recorded(talk: LifeTalk): TemplateResult {
  const { talkWords, lifeWords, common, supportCase } = talk;
  const { death } = supportCase;
  const on = bereavedSince(supportCase) ?? today();
  return html`
    <p>
      <b>${lifeWords.diedOn(formatDate(common, on, today()))}</b>
      ${
        death
          ? html`<br /><span class="who"
                >${lifeWords.deathBy(death.recordedBy, formatDate(common, death.recordedAt, today()))}</span
              >`
          : nothing
      }
    </p>
    <p>${talkWords.phaseBereaved(whenOffered(talk))}</p>
    ${death ? html`${dayForm(talk, on)} ${mistake(talk, on)}` : nothing}
  `;
}

function dayForm(talk: LifeTalk, on: string): TemplateResult {
  const { lifeWords, common, life, samePatient } = talk;
  return html`<details>
    <summary>${lifeWords.correctDay}</summary>
    <form
      class="fields"
      @submit=${(event: SubmitEvent) => {
        const { form, text } = submittedFields(event);
        const day = text('on');
        const change = (now: LifeTalk['supportCase']): ReturnType<typeof correctDeath> =>
          correctDeath(now, day, browserContext());
        if (!life.apply(change)) return;
        foldAway(form);
        const said = formatDate(common, day, today());
        // Who has another day for this death is offered this one; who has it already is not.
        const about = {
          change: (now: LifeTalk['supportCase']) => change(now.death?.on === day ? withoutDeath(now) : now),
        };
        void samePatient.offer(
          { text: lifeWords.sameDay(said), about, isForAll: true },
          HEADING,
          lifeWords.saidDay(said),
        );
      }}
    >
      <label class="field date">
        <span>${lifeWords.deathDay}</span>
        <input type="date" name="on" required max=${today()} .defaultValue=${on} />
      </label>
      <div class="row"><button type="submit">${lifeWords.saveDay}</button></div>
    </form>
  </details>`;
}

/** A death that was recorded by mistake is taken back after a question; what it leaves is said in it. */
function mistake(talk: LifeTalk, on: string): TemplateResult {
  const { lifeWords, common, life, samePatient } = talk;
  if (life.view.question?.asks !== 'mistake')
    return html`<div class="row">
      <button
        class="quiet"
        @click=${() => {
          life.show({ question: { asks: 'mistake' } }, '#ask-mistake');
        }}
      >
        ${lifeWords.wasMistake}
      </button>
    </div>`;
  const takeBack = async (): Promise<void> => {
    if (!(await life.takeBack())) return;
    const change = (now: LifeTalk['supportCase']): ReturnType<typeof life.tookBack> =>
      life.tookBack(now.death?.on === on ? now : withoutDeath(now));
    void samePatient.offer(
      { text: lifeWords.sameTakenBack, about: { change, plan: forgetDeath }, isForAll: true },
      HEADING,
      lifeWords.saidTakenBack,
    );
  };
  return html`<div class="fields" role="group" aria-labelledby="ask-mistake">
    <p id="ask-mistake" tabindex="-1">${lifeWords.askMistake}</p>
    <div class="row">
      ${stepButton(life.steps, 'take-back-death', { text: lifeWords.mistakeYes, busy: common.busy, look: 'go', press: () => void takeBack() })}
      ${notNow(talk)}
    </div>
  </div>`;
}

/** Stands for a case to which a correction of this death does not apply. */
function withoutDeath({ death: _other, ...rest }: LifeTalk['supportCase']): LifeTalk['supportCase'] {
  return rest;
}

/** That a death was recorded by mistake stays readable. */
function mistakes({ lifeWords, common, supportCase }: LifeTalk): TemplateResult[] {
  return (supportCase.mistakenDeaths ?? []).map(
    ({ recordedAt, takenBackAt, takenBackBy }) =>
      html`<p class="who">
        ${lifeWords.mistakeKept(
          formatDate(common, recordedAt, today()),
          formatDate(common, takenBackAt, today()),
          takenBackBy,
        )}
      </p>`,
  );
}
