import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { supportCaseKind } from '../../src/domain/case/support-case.js';
import { conversationRecordKind } from '../../src/domain/conversation/conversation-record.js';
import { agreedLines, ownWithdrawals, takeBackYes } from '../../src/domain/overview/own-agreements.js';
import { followUpPlanKind } from '../../src/domain/plan/follow-up-plan.js';
import type { AgreedLine } from '../../src/domain/sharing/journal-extract.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { CarersAnswersMessages } from '../../src/i18n/carers-answers/messages.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { CarerJournalExtractWithdrawnEvent } from '../events/journal-extract.events.js';
import { seenReceipt } from '../parts/seen-receipt.js';
import type { CaseController } from './case-controller.js';

/** What a carer is asked about taking back, on their own page. */
export interface OwnAgreementsView {
  /** The line, as `record/line`. */
  readonly takingBack?: string;
}

type Agreements = CaseController<{ readonly agreements: OwnAgreementsView }>;

/** The sentences that the carer has said yes to for the patient's journal. They can take each back, without a reason. */
export class OwnAgreements {
  readonly #element: LitElement;
  readonly #openCase: Agreements;

  constructor(element: LitElement, openCase: Agreements) {
    this.#element = element;
    this.#openCase = openCase;
  }

  section(words: CarersAnswersMessages, common: CommonMessages): TemplateResult | typeof nothing {
    const { supportCase, isStored } = this.#openCase;
    const lines = isStored ? agreedLines(this.#records) : [];
    const gone = ownWithdrawals(supportCase);
    if (lines.length + gone.length === 0) return nothing;
    const day = (date: string): string => formatDate(common, date, today());
    return html`<section class="reading own-agreements no-print" aria-labelledby="own-agreements-heading">
      <h3 id="own-agreements-heading" tabindex="-1">${words.yesHeading}</h3>
      <p class="soft">${words.yesIntro}</p>
      <ul class="plain">
        ${repeat(lines, nameOf, (line) => html`<li class="item">${this.#line(line, words, common)}</li>`)}
        ${repeat(
          gone,
          ({ id }) => id,
          ({ scope, withdrawnAt = '', seen }) =>
            html`<li class="item">
              <blockquote class="letter-quote">${scope.text}</blockquote>
              <p>${words.yesGone(day(withdrawnAt))} ${words.yesGoneMeans}</p>
              ${seenReceipt(words, common, seen)}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #line(line: AgreedLine, words: CarersAnswersMessages, common: CommonMessages): TemplateResult {
    const isAsked = this.#openCase.view.agreements.takingBack === nameOf(line);
    return html`
      <blockquote class="letter-quote">${line.text}</blockquote>
      <p class="soft">${words.yesSaid(formatDate(common, line.agreedAt, today()))}</p>
      ${
        isAsked
          ? html`<div class="team-note" role="group" aria-label=${words.yesTakeBack}>
              <p tabindex="-1">${words.yesAsk}</p>
              <div class="row">
                <button
                  @click=${() => {
                    this.#takeBack(line);
                  }}
                >
                  ${words.yesConfirm}
                </button>
                <button
                  class="quiet"
                  @click=${() => {
                    this.#openCase.show({ agreements: {} });
                  }}
                >
                  ${common.cancel}
                </button>
              </div>
            </div>`
          : html`<button
              class="quiet"
              aria-label="${words.yesTakeBack}: ${line.text}"
              @click=${() => {
                this.#openCase.show({ agreements: { takingBack: nameOf(line) } });
              }}
            >
              ${words.yesTakeBack}
            </button>`
      }
    `;
  }

  /** Takes it back in the records as they are now, and tells a host that has the line already. */
  #takeBack(line: AgreedLine): void {
    const { records, id } = this.#openCase;
    this.#openCase.show({ agreements: {} });
    const taken = takeBackYes(this.#records, line, browserContext());
    if (!taken.ok) return;
    const { supportCase, conversations = [], plans = [], gone } = taken.value;
    records.put(supportCaseKind, supportCase);
    for (const one of conversations) records.put(conversationRecordKind, one);
    for (const one of plans) records.put(followUpPlanKind, one);
    if (gone.length > 0) this.#element.dispatchEvent(new CarerJournalExtractWithdrawnEvent(id, line.recordId, gone));
  }

  get #records(): Parameters<typeof agreedLines>[0] {
    const { records, supportCase } = this.#openCase;
    return {
      supportCase,
      conversations: records.all(conversationRecordKind),
      plans: records.all(followUpPlanKind),
    };
  }
}

function nameOf({ recordId, lineId }: AgreedLine): string {
  return `${recordId}/${lineId}`;
}
