import { html, nothing, type TemplateResult } from 'lit';
import { ask, lookAtSent, startAgain } from '../model/form-actions.js';
import type { SubmittedAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { dayOf } from '../../../src/domain/kernel/calendar.js';
import { stepButton } from '../../parts/step-button.js';
import { whomToCallSection } from '../../parts/whom-to-call.js';
import { readReceiptFor } from '../../../src/domain/case/read-receipt.js';
import type { ReadReceipt } from '../../../src/domain/case/support-case.js';
import { whomToCall } from '../../../src/domain/overview/whom-to-call.js';
import { formatDate } from '../../../src/i18n/format-date.js';
import { today } from '../../../src/browser/clock-and-ids.js';
import { deviceInfo } from './device-info.js';
import { answersList } from './answers-list.js';
import type { PageContext } from '../model/page-context.js';

/**
 * After sending: what happens now, whether it was read, a copy, and for as long as nobody has read it, a way to add to
 * it and a way to take it back.
 */
export function sentPage(context: PageContext, sent: SubmittedAssessment): TemplateResult {
  const { form, page, services } = context;
  const { words, common, supportCase } = page;
  const { looksAtSent, pendingQuestion, wasAsked } = form.view;
  const receipt = supportCase && readReceiptFor(supportCase, sent.id);
  // On a carer's own device, only a case from the team can say whether they have read it.
  const isKnown = supportCase !== undefined || page.keeping === 'journal';
  return html`
    <div class="sent">
      <h2 class="title" tabindex="-1">${words.sentHeading}</h2>
      <p class="soft">${words.sentAt(formatDate(common, sent.submittedAt, today()))}</p>
      ${dayOf(sent.submittedAt) > today() ? html`<p class="soft">${common.dateWrong}</p>` : nothing}
      <p>${words.sentText}</p>
      ${sent.isReceipt ? html`<p>${words.noCopyHere}</p>` : nothing} ${isKnown ? readStatus(context, receipt) : nothing}
      ${receipt ? html`<p class="soft">${words.alreadyRead}</p>` : nothing} ${callSection(context)}
      ${services.offers?.section(page)}
      ${
        sent.isReceipt
          ? nothing
          : html`<h3>${words.yourAnswers}</h3>
              ${sent.noNeedsNow ? html`<p>${words.summaryNoNeeds}</p>` : nothing} ${answersList(page)}`
      }
      <div class="after">
        ${
          receipt || sent.isReceipt || looksAtSent
            ? nothing
            : html`<button
                @click=${() => {
                  services.submission.add();
                }}
              >
                ${words.add}
              </button>`
        }
        ${
          sent.isReceipt
            ? nothing
            : html`<button
                part="print"
                @click=${async () => {
                  const { printCopy } = await import('../paper/print.lazy.js');
                  printCopy(form, page, callSection(context));
                }}
              >
                ${common.print}
              </button>`
        }
        <button
          class=${receipt || looksAtSent ? '' : 'quiet'}
          @click=${() => {
            if (looksAtSent) lookAtSent(form, false);
            else startAgain(form);
          }}
        >
          ${looksAtSent ? words.backToForm : words.newForm}
        </button>
        ${
          receipt || pendingQuestion === 'to-withdraw'
            ? nothing
            : html`<button
                class="quiet ${wasAsked ? 'takes-focus' : ''}"
                @click=${() => {
                  ask(form, 'to-withdraw');
                }}
              >
                ${words.withdraw}
              </button>`
        }
      </div>
      ${pendingQuestion === 'to-withdraw' && !receipt ? withdrawQuestion(context) : nothing} ${deviceInfo(context)}
    </div>
  `;
}

/** Whom to call, as far as it is known here: on a device of the carer's own, mostly the help numbers. */
function callSection({ page, services }: PageContext): TemplateResult {
  const { supportCase, words, common, helpNumbers } = page;
  return whomToCallSection(whomToCall(supportCase, services.talks?.all ?? []), { words, common, helpNumbers });
}

function readStatus({ page: { words, common } }: PageContext, receipt: ReadReceipt | undefined): TemplateResult {
  return html`<p class="receipt" role="status">
    ${receipt ? html`<span aria-hidden="true">✓</span>` : nothing}
    ${receipt ? words.readBy(receipt.readBy, formatDate(common, receipt.readAt, today())) : words.notRead}
  </p>`;
}

function withdrawQuestion({ form, page: { words, common }, services }: PageContext): TemplateResult {
  return html`
    <div class="ask" role="group" aria-labelledby="withdraw-heading">
      <h3 id="withdraw-heading" class="takes-focus" tabindex="-1">${words.withdrawHeading}</h3>
      <p>${words.withdrawText}</p>
      ${stepButton(services.submission, 'withdraw', {
        text: words.withdrawYes,
        busy: common.busy,
        press: () => void services.submission.withdraw(),
      })}
      <button
        @click=${() => {
          ask(form, undefined);
        }}
      >
        ${words.withdrawNo}
      </button>
    </div>
  `;
}
