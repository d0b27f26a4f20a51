import { html, nothing, type TemplateResult } from 'lit';
import { addDays } from '../../src/domain/calendar.js';
import { isReviewDue } from '../../src/domain/next-step.js';
import { askForReview, recordReview, ReviewReason, setReview } from '../../src/domain/follow-up-plan.js';
import { formatDate, formatDateWithDistance } from '../../src/i18n/format-date.js';
import { browserContext, today } from '../controllers/browser-context.js';
import { fieldsOf } from '../parts/fields-of.js';
import type { PlanDesk } from './plan-desk.js';

/** What a review suggests for the next one; the person changes it, or empties it. */
const DAYS_TO_NEXT_REVIEW = 14;

/** On top when a review is due: the way into it, and then what to ask first. */
export function reviewNow(desk: PlanDesk): TemplateResult | typeof nothing {
  const { words, isReviewing, plan } = desk;
  if (isReviewing) {
    return html`<section class="review-now">
      <h3 tabindex="-1" id="review-ask">${words.reviewAsk}</h3>
      <p>${words.reviewNew}</p>
    </section>`;
  }
  if (!isReviewDue(plan, today())) return nothing;
  return html`<section class="review-now">
    <p>
      <b>${words.reviewDue}</b>
      ${plan.review.reasons.map((reason) => html`<br />${words.reviewReasons[reason]}`)}
    </p>
    <button
      class="go"
      @click=${() => {
        desk.review(true);
      }}
    >
      ${words.holdReview}
    </button>
  </section>`;
}

/** When the plan is looked at next, who looked at it last, and other reasons to do so sooner. */
export function reviewPlan(desk: PlanDesk): TemplateResult {
  const { words, common, plan, author, isReviewing } = desk;
  const last = plan.reviews.at(-1);
  const { date } = plan.review;
  const others = ReviewReason.options.filter((reason) => reason !== 'date' && reason !== 'death');
  return html`
    <section class="card pad" aria-labelledby="review-heading">
      <h3 id="review-heading">${words.reviewHeading}</h3>
      <p>${date ? words.reviewOn(formatDateWithDistance(common, date, today())) : words.reviewNone}</p>
      ${last ? html`<p class="soft">${words.reviewHeld(formatDate(common, last.heldAt, today()), last.by)}</p>` : nothing}
      ${
        isReviewing
          ? html`<form
              class="fields"
              @submit=${(event: SubmitEvent) => {
                const { text } = fieldsOf(event);
                if (!desk.mayGoOn()) return;
                if (desk.apply(recordReview(plan, text('next') || undefined, author, browserContext())))
                  desk.review(false);
              }}
            >
              <label class="field"
                ><span>${words.reviewNext}</span
                ><input type="date" name="next" min=${today()} .defaultValue=${addDays(today(), DAYS_TO_NEXT_REVIEW)}
              /></label>
              <div class="row"><button type="submit" class="go">${words.finishReview}</button></div>
            </form>`
          : html`<label class="field">
              <span>${words.reviewDate}</span>
              <input
                type="date"
                min=${today()}
                .value=${date ?? ''}
                @change=${(event: Event) => {
                  desk.apply(setReview(plan, (event.target as HTMLInputElement).value || undefined));
                }}
              />
            </label>`
      }
      ${
        plan.status === 'agreed' && !isReviewing && !isReviewDue(plan, today())
          ? html`<details>
              <summary>${words.holdReview}</summary>
              <div class="row">
                ${others.map(
                  (reason) =>
                    html`<button
                      @click=${() => {
                        if (desk.apply(askForReview(plan, reason))) desk.review(true);
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
