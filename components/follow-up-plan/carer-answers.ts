import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { Came, type PlanReport } from '../../src/domain/plan/plan-report.schema.js';
import type { FollowUpPlan } from '../../src/domain/plan/follow-up-plan.js';
import { followUpPlanKind } from '../../src/domain/plan/follow-up-plan.js';
import { Helped, isToDo, type PlanAction } from '../../src/domain/plan/plan-action.js';
import {
  askToTalkSooner,
  asksHowItWent,
  giveBackAction,
  givenBack,
  openTalkRequest,
  reportOnAction,
  reportsOn,
  takeBackReport,
  type ActionReport,
} from '../../src/domain/plan/plan-report.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import type { AnswerRefusal, CarersAnswersMessages } from '../../src/i18n/carers-answers/messages.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { FormDraftKeeper } from '../../src/session/form-draft-keeper.js';
import type { CaseController } from '../case/case-controller.js';
import type { CarersOwn } from '../case/carers-own.lazy.js';
import { choices } from '../parts/choices.js';
import { foldAway } from '../parts/fold.js';
import { draftIn } from '../parts/form-draft.js';
import { seenReceipt } from '../parts/seen-receipt.js';
import { submittedFields } from '../parts/submitted-fields.js';
import type { CarersPlan, PlanExtras, PlanView } from './plan-view.js';

/** Where the wish to talk is said and refused; an action by its id. */
const SOONER = 'sooner';

/** How a carer answers on their own plan: whether things came and helped, giving back, and asking to talk sooner. */
export class CarerAnswers {
  readonly #openCase: CaseController<PlanView>;
  readonly #plan: () => FollowUpPlan;
  readonly #own: CarersOwn;
  readonly #drafts: FormDraftKeeper;

  constructor(openCase: CaseController<PlanView>, plan: () => FollowUpPlan, own: CarersOwn) {
    this.#openCase = openCase;
    this.#plan = plan;
    this.#own = own;
    this.#drafts = new FormDraftKeeper(openCase.records, () => ({ caseId: openCase.id, by: 'carer' }));
  }

  /** What stands on the page beside what it says. */
  onScreen(page: CarersPlan): PlanExtras {
    const words = this.#own.answerWords;
    return {
      belowAction: (action) => html`
        ${this.#own.offers.reach(page.common, action)} ${words ? this.#aboutAction(page, words, action) : nothing}
      `,
      belowNextTime: () => (words ? this.#sooner(page, words) : nothing),
      belowTalkAnswer: this.#own.belowTalkAnswer(page.carerWords.talkOffer, page.common),
    };
  }

  /** On paper there are boxes to tick where the page asks. */
  onPaper(page: CarersPlan): PlanExtras {
    const words = this.#own.answerWords;
    return {
      belowAction: (action) => html`
        ${this.#own.offers.reach(page.common, action)}
        ${words && asksHowItWent(page.plan, action, today()) ? boxes(words) : nothing}
      `,
      belowNextTime: () => nothing,
    };
  }

  #aboutAction(page: CarersPlan, words: CarersAnswersMessages, action: PlanAction): unknown {
    const { plan, supportCase } = page;
    const asked = supportCase.phase === 'closed' ? undefined : asksHowItWent(plan, action, today());
    return html`
      ${this.#givingBack(page, words, action)}
      ${repeat(
        reportsOn(plan, action.id),
        ({ id }) => id,
        (report) => this.#report(page, words, report),
      )}
      ${asked === 'first' ? this.#question(words, action) : nothing}
      ${
        asked === 'again'
          ? html`<details class="no-print">
              <summary aria-label="${words.answerAgain}: ${action.what}">${words.answerAgain}</summary>
              ${this.#question(words, action)}
            </details>`
          : nothing
      }
      ${this.#refusal(words, action.id)}
    `;
  }

  /** What was said of an action, in words, with its receipt. */
  #report(page: CarersPlan, words: CarersAnswersMessages, report: ActionReport): TemplateResult {
    const { common } = page;
    const { at, by, recordedBy = '', came, helped, words: said, seen } = report;
    const day = formatDate(common, at, today());
    const sentences = [came && words.cameSaid[came], helped && words.helpedSaid[helped]].filter(Boolean).join(' ');
    return html`<div class="answered ${by}">
      <p class="who">${by === 'carer' ? words.youAnswered(day) : words.teamSaidOfIt(recordedBy, day)}</p>
      ${sentences ? html`<p>${sentences}</p>` : nothing} ${said ? html`<p class="pre">${said}</p>` : nothing}
      ${by === 'carer' ? seenReceipt(words, common, seen) : nothing}
      ${by === 'carer' && !seen ? this.#takeBack(words.answerTakeBack, report, report.actionId) : nothing}
    </div>`;
  }

  #question(words: CarersAnswersMessages, { id, what }: PlanAction): TemplateResult {
    return html`<form
      class="back no-print"
      autocomplete="off"
      aria-label=${what}
      ${draftIn(this.#drafts, `answer/${id}`)}
      @submit=${(event: SubmitEvent) => {
        const { form, text } = submittedFields(event);
        const said = {
          came: Came.options.find((one) => one === text(`came-${id}`)),
          helped: Helped.options.find((one) => one === text(`helped-${id}`)),
          words: text('words'),
        };
        if (this.#change(id, (now) => reportOnAction(now, id, said, { by: 'carer' }, browserContext()))) foldAway(form);
      }}
    >
      ${choices({
        legend: words.cameAsk,
        name: `came-${id}`,
        options: Came.options.map((value) => ({ value, text: words.cameChoices[value] })),
        chosen: undefined,
      })}
      ${choices({
        legend: words.helpedAsk,
        name: `helped-${id}`,
        options: Helped.options.map((value) => ({ value, text: words.helpedChoices[value] })),
        chosen: undefined,
      })}
      <label class="field">
        <span>${words.moreAsk}</span>
        <textarea name="words" rows="2" maxlength="10000"></textarea>
      </label>
      <p class="soft">${words.answerReadBy}</p>
      <div class="row"><button type="submit">${words.answerSend}</button></div>
    </form>`;
  }

  /** What the carer chose to do can be given back, without a reason, and taken on again until somebody has seen it. */
  #givingBack(page: CarersPlan, words: CarersAnswersMessages, action: PlanAction): TemplateResult | typeof nothing {
    const { plan, common, supportCase } = page;
    const returned = givenBack(plan, action);
    if (returned)
      return html`<div class="answered carer">
        <p>${words.gaveBack(formatDate(common, returned.at, today()))}</p>
        ${seenReceipt(words, common, returned.seen)}
        ${returned.seen ? nothing : this.#takeBack(words.giveBackUndo, returned, action.id)}
      </div>`;
    if (action.owner?.party !== 'carer' || !isToDo(action) || supportCase.phase === 'closed') return nothing;
    return html`<div class="row no-print">
      <button
        aria-label="${words.giveBack}: ${action.what}"
        @click=${() => {
          this.#change(action.id, (now) => giveBackAction(now, action.id, browserContext()));
        }}
      >
        ${words.giveBack}
      </button>
      <span class="soft">${words.giveBackHint}</span>
    </div>`;
  }

  /** Below the next talk: the wish to talk before it. */
  #sooner(page: CarersPlan, words: CarersAnswersMessages): TemplateResult | typeof nothing {
    const { plan, common, supportCase, conversations } = page;
    const hasBegun = plan.actions.length > 0 || conversations.some(({ status }) => status === 'closed');
    if (supportCase.phase === 'closed' || !hasBegun || !this.#openCase.isStored) return nothing;
    const request = openTalkRequest(plan);
    if (request)
      return html`<div class="answered carer">
        <p>${words.soonerAsked(formatDate(common, request.at, today()))}</p>
        ${request.words ? html`<p class="pre">${request.words}</p>` : nothing}
        ${seenReceipt(words, common, request.seen)}
        ${request.seen ? nothing : this.#takeBack(words.soonerUndo, request, SOONER)} ${this.#refusal(words, SOONER)}
      </div>`;
    return html`<details class="sooner no-print">
        <summary>${words.sooner}</summary>
        <form
          class="back"
          autocomplete="off"
          ${draftIn(this.#drafts, SOONER)}
          @submit=${(event: SubmitEvent) => {
            const { form, text } = submittedFields(event);
            const said = text('words');
            if (this.#change(SOONER, (now) => askToTalkSooner(now, said, browserContext()))) form.reset();
          }}
        >
          <label class="field">
            <span>${words.soonerAbout}</span>
            <textarea name="words" rows="2" maxlength="10000"></textarea>
          </label>
          <p class="soft">${words.soonerNoAlarm}</p>
          <div class="row"><button type="submit">${words.soonerSend}</button></div>
        </form>
      </details>
      ${this.#refusal(words, SOONER)}`;
  }

  #takeBack(text: string, { id }: PlanReport, at: string): TemplateResult {
    return html`<button
      class="quiet no-print"
      @click=${() => {
        this.#change(at, (now) => takeBackReport(now, id));
      }}
    >
      ${text}
    </button>`;
  }

  #refusal(words: CarersAnswersMessages, at: string): TemplateResult {
    const { answering } = this.#openCase.view;
    const refusal = answering.at === at ? answering.refusal : undefined;
    return html`<div role="alert">
      ${refusal ? html`<p class="refused">${words.answerRefusals[refusal]}</p>` : nothing}
    </div>`;
  }

  /** Changes the plan as it is now; says why where that is refused. */
  #change(at: string, how: (now: FollowUpPlan) => Outcome<FollowUpPlan, string>): boolean {
    const outcome = how(this.#plan());
    this.#openCase.show({ answering: outcome.ok ? {} : { at, refusal: asSaid(outcome.reason) } });
    if (outcome.ok) this.#openCase.records.put(followUpPlanKind, outcome.value);
    return outcome.ok;
  }
}

/** Whatever else is refused was changed since the page was drawn. */
function asSaid(reason: string): AnswerRefusal {
  return reason === 'nothing-said' || reason === 'already-seen' ? reason : 'changed';
}

function boxes(words: CarersAnswersMessages): TemplateResult {
  const row = (ask: string, answers: readonly string[]): TemplateResult =>
    html`<span><b>${ask}</b>${answers.map((answer) => html` <span class="box">${answer}</span>`)}</span>`;
  return html`<p class="boxes">
    ${row(
      words.cameAsk,
      Came.options.map((one) => words.cameChoices[one]),
    )}
    ${row(
      words.helpedAsk,
      Helped.options.map((one) => words.helpedChoices[one]),
    )}
  </p>`;
}
