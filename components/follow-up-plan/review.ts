import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  addAction,
  askForReview,
  planForCareTeam,
  recordReview,
  ReviewReason,
  setReview,
  usualReviewDay,
  wasAgreed,
} from '../../src/domain/plan/follow-up-plan.js';
import { formsSideBySide, raisedThemes, type ThemeInForms } from '../../src/domain/assessment/assessment-comparison.js';
import { isReviewDue } from '../../src/domain/plan/current-plan.js';
import type { PlanAction } from '../../src/domain/plan/plan-action.js';
import type { Answer, SubmittedAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { refused } from '../../src/domain/kernel/outcome.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { dayWithDistance } from '../parts/day-with-distance.js';
import { draftIn } from '../parts/form-draft.js';
import { browserContext, LAST_DAY, today } from '../../src/browser/clock-and-ids.js';
import { actionForm } from '../parts/action-form.js';
import { submittedFields } from '../parts/submitted-fields.js';
import { themeOptions } from '../parts/theme-options.js';
import { actionCard } from './action-card.js';
import type { PlanDesk } from './staff-actions.js';

/** The notice that a review is due: why, and the button to begin it. */
export function reviewNow(desk: PlanDesk): TemplateResult | typeof nothing {
  const { words, deskWords, plan } = desk;
  if (!isReviewDue(plan, today())) return nothing;
  const reasons = plan.review.reasons.map((reason) => words.reviewReasons[reason]);
  return html`<section class="review-now">
    <p>
      <b>${words.reviewDue}</b>
      ${reasons.length > 0 ? html`<br />${deskWords.askedFor(reasons.join(', ').toLowerCase())}` : nothing}
    </p>
    <button
      class="go"
      @click=${() => {
        desk.does.review(true);
      }}
    >
      ${words.holdReview}
    </button>
  </section>`;
}

/** A review, in order: what came of the actions, what is new, what to do now, and when the next review is. */
export function reviewHeld(desk: PlanDesk): TemplateResult {
  const { words, deskWords, common, actions, reviewSince = '' } = desk;
  const isSince = (moment: string | undefined): boolean => Date.parse(moment ?? '') >= Date.parse(reviewSince);
  const added = actions.filter(({ history }) => isSince(history[0]?.at));
  const before = actions.filter((action) => !added.includes(action));
  // An action that is settled in this review stays in its place until the review ends.
  const settled = before.filter((action) => isSettled(action) && !isSince(action.history.at(-1)?.at));
  const open = before.filter((action) => !settled.includes(action));
  const cards = (list: readonly PlanAction[]): unknown =>
    repeat(
      list,
      ({ id }) => id,
      (action) => actionCard(desk, action),
    );
  return html`
    <ol class="plain review-steps">
      <li class="actions">
        <h3 tabindex="-1" id="review-ask">${words.reviewAsk}</h3>
        ${open.length === 0 ? html`<p class="soft">${deskWords.nothingOpen}</p>` : cards(open)}
        ${
          settled.length === 0
            ? nothing
            : html`<details>
                <summary>${deskWords.settledCount(settled.length)}</summary>
                <div class="actions">${cards(settled)}</div>
              </details>`
        }
      </li>
      <li>
        <h3>${deskWords.newHeading}</h3>
        ${forms(desk)} ${raised(desk)}
        <p class="soft">${deskWords.newHint}</p>
      </li>
      <li class="actions">
        <h3 id="new-actions" tabindex="-1">${deskWords.newActionsHeading}</h3>
        ${cards(added)}
        <div class="card">${newAction(desk, true)}</div>
      </li>
      <li>
        <form
          class="card pad"
          @submit=${(event: SubmitEvent) => {
            const { text } = submittedFields(event);
            if (!desk.does.mayGoOn()) return;
            const held = desk.does.change(
              (now) => recordReview(now, text('next') || undefined, desk.author, browserContext()),
              deskWords.saidReviewed,
            );
            if (held) desk.does.review(false);
          }}
        >
          <h3>${words.reviewHeading}</h3>
          <label class="field"
            ><span>${words.reviewNext}</span
            ><input type="date" name="next" min=${today()} max=${LAST_DAY} .defaultValue=${usualReviewDay(today())}
          /></label>
          <div class="row">
            <button type="submit" class="go">${words.finishReview}</button>
            <button
              type="button"
              class="quiet"
              @click=${() => {
                desk.does.review(false);
              }}
            >
              ${common.cancel}
            </button>
          </div>
        </form>
      </li>
    </ol>
  `;
}

/** True where nothing more is to be recorded: done with an answer whether it helped, or declined by the carer. */
function isSettled({ status, helped }: PlanAction): boolean {
  return status === 'declined' || (helped !== undefined && helped !== 'too-early' && status !== 'not-available');
}

/** The last two forms side by side, in the carer's words; no scores and no ranking. */
function forms(desk: PlanDesk): TemplateResult {
  const { deskWords, texts, common } = desk;
  const [later, earlier] = [...desk.forms].reverse();
  if (!later) return html`<p class="soft">${deskWords.noForms}</p>`;
  const rows = formsSideBySide(earlier, later);
  const nameOf = ({ submittedAt }: SubmittedAssessment): string =>
    deskWords.formAt(formatDate(common, submittedAt, today()));
  const head = (form: SubmittedAssessment): TemplateResult => html`<th scope="col">${nameOf(form)}</th>`;
  const name = (form: SubmittedAssessment, { questionId }: ThemeInForms): string =>
    desk.wording.of(form, texts).questions[questionId]?.short ?? questionId;
  const cell = (form: SubmittedAssessment, row: ThemeInForms, said: Answer | undefined): TemplateResult =>
    html`<td data-form=${nameOf(form)}>
      ${name(form, row) === name(later, row) ? nothing : html`<p class="soft">${name(form, row)}</p>`}
      ${inWords(desk, said, form.priorities.includes(row.questionId))}
    </td>`;
  return html`
    ${earlier ? nothing : html`<p class="soft">${deskWords.oneForm}</p>`}
    <table class="forms">
      <thead>
        <tr>
          <th scope="col"><span class="hidden-visually">${desk.words.theme}</span></th>
          ${earlier ? head(earlier) : nothing} ${head(later)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${name(later, row)}</th>
              ${earlier ? cell(earlier, row, row.earlier) : nothing} ${cell(later, row, row.later)}
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}

function inWords(
  { texts, deskWords, carerWords }: PlanDesk,
  said: Answer | undefined,
  isChosen: boolean,
): TemplateResult {
  const { answer, comment } = said ?? {};
  return html`
    ${answer ? html`<p>${texts.answers[answer] ?? answer}</p>` : nothing}
    ${comment ? html`<p class="said">${carerWords.quoted(comment)}</p>` : nothing}
    ${!answer && !comment ? html`<p class="soft">${deskWords.notAnswered}</p>` : nothing}
    ${isChosen ? html`<p class="soft">${deskWords.wantsToTalk}</p>` : nothing}
  `;
}

/** Themes that the carer wants to talk about, each as a new need: also one that was in the plan before. */
function raised(desk: PlanDesk): TemplateResult | typeof nothing {
  const { deskWords, texts, plan } = desk;
  const themes = raisedThemes(desk.forms.at(-1), planForCareTeam(plan));
  if (themes.length === 0) return nothing;
  return html`<ul class="plain raised">
    ${themes.map(({ questionId, isAgain }) => {
      const theme = texts.questions[questionId]?.short ?? questionId;
      return html`<li class="team-note">
        <p>${isAgain ? deskWords.raisedAgain(theme) : deskWords.raised(theme)}</p>
        <div class="row">
          <button
            @click=${() => {
              desk.does.startAction(questionId);
            }}
          >
            ${deskWords.planForTheme(theme)}
          </button>
        </div>
      </li>`;
    })}
  </ul>`;
}

/** The form to add an action; in a review with the theme that was raised. */
export function newAction(desk: PlanDesk, isInReview = false): TemplateResult {
  const { words, deskWords, common, offers, author, actions, newTheme } = desk;
  const form = html`<div class="panel">
    ${actionForm({
      words,
      common,
      button: words.addAction,
      part: 'add-action',
      offers,
      themes: themeOptions(desk),
      theme: newTheme,
      asksForNeed: true,
      kept: draftIn(desk.formDrafts, 'add-action'),
      supportCase: desk.supportCase,
      take: (input) =>
        desk.does.change(
          (now) => (input.ok ? addAction(now, input.value, author, browserContext()) : refused(input.reason)),
          input.ok ? deskWords.said.added(input.value.what) : undefined,
        ),
    })}
  </div>`;
  return html`<details class="add" ?open=${actions.length === 0 || (isInReview && newTheme !== undefined)}>
    <summary>${words.addAction}</summary>
    ${form}
  </details>`;
}

/** When the next review is, who did the last one, and other reasons for an earlier one. */
export function reviewPlan(desk: PlanDesk): TemplateResult {
  const { words, deskWords, common, plan } = desk;
  const last = plan.reviews.at(-1);
  const { date } = plan.review;
  const others = ReviewReason.options.filter((reason) => reason !== 'date' && reason !== 'death');
  return html`
    <section class="card pad" aria-labelledby="review-heading">
      <h3 id="review-heading">${words.reviewHeading}</h3>
      <p>${date ? dayWithDistance(common, date, words.reviewOn) : words.reviewNone}</p>
      ${last ? html`<p class="soft">${words.reviewHeld(formatDate(common, last.heldAt, today()), last.by)}</p>` : nothing}
      <label class="field">
        <span>${words.reviewDate}</span>
        <input
          type="date"
          min=${today()}
          max=${LAST_DAY}
          .value=${date ?? ''}
          @blur=${(event: Event) => {
            // On blur and not while typing: each of the four digits of a year would be taken as a date.
            const field = event.target as HTMLInputElement;
            const day = field.value || undefined;
            if (day !== plan.review.date && field.checkValidity())
              desk.does.change(
                (now) => setReview(now, day, browserContext()),
                deskWords.said.changed(words.reviewDate),
              );
          }}
        />
      </label>
      ${
        wasAgreed(plan) && !isReviewDue(plan, today())
          ? html`<details>
              <summary>${words.holdReview}</summary>
              <div class="row">
                ${others.map(
                  (reason) =>
                    html`<button
                      @click=${() => {
                        const said = deskWords.askedFor(words.reviewReasons[reason].toLowerCase());
                        if (desk.does.change((now) => askForReview(now, reason, browserContext()), said))
                          desk.does.review(true);
                      }}
                    >
                      ${words.reviewReasons[reason]}
                    </button>`,
                )}
              </div>
            </details>`
          : nothing
      }
    </section>
  `;
}
