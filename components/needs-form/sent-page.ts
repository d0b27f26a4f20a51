import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../controllers/browser-context.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { readReceiptFor } from '../../src/domain/support-case.js';
import { phoneNumber } from './start-page.js';
import { answersList } from './answers-list.js';
import type { FormHandle } from './form-actions.js';

/** After sending: what happens now, whether it was read, a copy, and a way back for as long as nobody has read it. */
export function sentPage(form: FormHandle, submittedAt: string): TemplateResult {
  const { page, asks } = form;
  const { words, common, assessment, supportCase } = page;
  const receipt = supportCase && readReceiptFor(supportCase, assessment.id);
  const contact = supportCase?.contactPerson;
  const asksToWithdraw = asks === 'to-withdraw';
  return html`
    <div class="sent">
      <h2 class="title" tabindex="-1">${words.sentHeading}</h2>
      <p class="soft">${words.sentAt(formatDate(common, submittedAt, today()))}</p>
      <p>${words.sentText}</p>
      <p class="receipt">
        <span aria-hidden="true">${receipt ? '✓' : '○'}</span>
        ${receipt ? words.readBy(receipt.readBy, formatDate(common, receipt.readAt, today())) : words.notRead}
      </p>
      ${receipt ? html`<p class="soft">${words.alreadyRead}</p>` : nothing}
      <section class="help" aria-labelledby="talk-heading">
        <h3 id="talk-heading">${words.talkTo}</h3>
        ${contact ? html`<p>${contact.name}${contact.hours ? html`, ${contact.hours}` : nothing}</p>` : nothing}
        <ul>
          ${contact?.phone ? phoneNumber(contact.phone, contact.role ?? '') : nothing}
          ${page.helpNumbers.map(({ number, text }) => phoneNumber(number, text))}
        </ul>
      </section>
      <h3>${words.yourAnswers}</h3>
      ${assessment.noNeedsNow ? html`<p>${words.summaryNoNeeds}</p>` : nothing} ${answersList(page)}
      <div class="after">
        <button
          part="print"
          @click=${() => {
            form.print();
          }}
        >
          ${common.print}
        </button>
        <button
          @click=${() => {
            form.startAgain();
          }}
        >
          ${words.newForm}
        </button>
        ${
          receipt || asksToWithdraw
            ? nothing
            : html`<button
                class="quiet"
                @click=${() => {
                  form.ask('to-withdraw');
                }}
              >
                ${words.withdraw}
              </button>`
        }
      </div>
      ${
        asksToWithdraw && !receipt
          ? html`<div class="ask" role="group" aria-labelledby="withdraw-heading">
              <h3 id="withdraw-heading" tabindex="-1">${words.withdrawHeading}</h3>
              <p>${words.withdrawText}</p>
              <button
                class="go"
                @click=${() => {
                  form.withdraw();
                }}
              >
                ${words.withdrawYes}
              </button>
              <button
                @click=${() => {
                  form.ask(undefined);
                }}
              >
                ${words.withdrawNo}
              </button>
            </div>`
          : nothing
      }
    </div>
  `;
}
