import { html, nothing, type TemplateResult } from 'lit';
import { ask, startAgain } from '../model/form-actions.js';
import { readReceiptFor } from '../../../src/domain/case/read-receipt.js';
import { formatDate } from '../../../src/i18n/format-date.js';
import { today } from '../../../src/browser/clock-and-ids.js';
import { deviceInfo } from './device-info.js';
import { answersList } from './answers-list.js';
import type { PageContext } from '../model/page-context.js';
import { help, phoneNumber } from './start-page.js';

/**
 * After sending: what happens now, whether it was read, a copy, and for as long as nobody has read it, a way to add to
 * it and a way to take it back.
 */
export function sentPage(context: PageContext, submittedAt: string): TemplateResult {
  const { form, page, services } = context;
  const { words, common, assessment, supportCase } = page;
  const receipt = supportCase && readReceiptFor(supportCase, assessment.id);
  const contact = supportCase?.contactPerson;
  const readAt = receipt && formatDate(common, receipt.readAt, today());
  return html`
    <div class="sent">
      <h2 class="title" tabindex="-1">${words.sentHeading}</h2>
      <p class="soft">${words.sentAt(formatDate(common, submittedAt, today()))}</p>
      <p>${words.sentText}</p>
      <p class="receipt" role="status">
        <span aria-hidden="true">${receipt ? '✓' : '○'}</span>
        ${receipt && readAt ? words.readBy(receipt.readBy, readAt) : words.notRead}
      </p>
      ${receipt ? html`<p class="soft">${words.alreadyRead}</p>` : nothing}
      ${help(
        words.talkTo,
        page.helpNumbers,
        contact && [contact.name, contact.hours].filter(Boolean).join(', '),
        contact?.phone ? phoneNumber(contact.phone, contact.role ?? '') : nothing,
      )}
      <h3>${words.yourAnswers}</h3>
      ${assessment.noNeedsNow ? html`<p>${words.summaryNoNeeds}</p>` : nothing} ${answersList(page)}
      <div class="after">
        ${
          receipt
            ? nothing
            : html`<button
                @click=${() => {
                  services.submission.add();
                }}
              >
                ${words.add}
              </button>`
        }
        <button
          part="print"
          @click=${async () => {
            const { printCopy } = await import('../paper/print.lazy.js');
            printCopy(form, page);
          }}
        >
          ${common.print}
        </button>
        <button
          class=${receipt ? '' : 'quiet'}
          @click=${() => {
            startAgain(form);
          }}
        >
          ${words.newForm}
        </button>
        ${
          receipt || form.view.pendingQuestion === 'to-withdraw'
            ? nothing
            : html`<button
                class="quiet ${form.view.wasAsked ? 'takes-focus' : ''}"
                @click=${() => {
                  ask(form, 'to-withdraw');
                }}
              >
                ${words.withdraw}
              </button>`
        }
      </div>
      ${form.view.pendingQuestion === 'to-withdraw' && !receipt ? withdrawQuestion(context) : nothing}
      ${deviceInfo(context)}
    </div>
  `;
}

function withdrawQuestion({ form, page: { words }, services }: PageContext): TemplateResult {
  return html`
    <div class="ask" role="group" aria-labelledby="withdraw-heading">
      <h3 id="withdraw-heading" class="takes-focus" tabindex="-1">${words.withdrawHeading}</h3>
      <p>${words.withdrawText}</p>
      <button class="go" @click=${() => void services.submission.withdraw()}>${words.withdrawYes}</button>
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
