import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { supportCaseKind, type SupportCase } from '../../src/domain/case/support-case.js';
import {
  addTelling,
  isLateTelling,
  removeTelling,
  supportCaseForPatientJournal,
} from '../../src/domain/case/telling.js';
import type { Telling } from '../../src/domain/case/telling.schema.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import { formatDate, formatMoment } from '../../src/i18n/format-date.js';
import type { TellingCarerMessages } from '../../src/i18n/telling-carer/messages.js';
import { FormDraftKeeper } from '../../src/session/form-draft-keeper.js';
import { draftIn } from '../parts/form-draft.js';
import { submittedFields } from '../parts/submitted-fields.js';
import type { CaseController } from './case-controller.js';

type Refusal = keyof TellingCarerMessages['tellRefusals'];

/** What the screen shows of the carer's tellings besides the record. */
export interface CarerTellingView {
  /** The telling that the carer is asked about taking back. */
  readonly takingBack?: string;
  readonly refusal?: Refusal;
  readonly isSent?: boolean;
}

/** Whose draft it is: the carer has no name here, and must not find what staff have begun to write. */
const BY_CARER = 'carer';

/**
 * The place on a carer's page for what they see, know and worry about concerning the one who is ill: they write it, may
 * take back what nobody has received, and read what came of it.
 */
export class CarerTellings {
  readonly #openCase: CaseController<{ readonly telling: CarerTellingView }>;
  readonly #drafts: FormDraftKeeper;

  constructor(openCase: CaseController<{ readonly telling: CarerTellingView }>) {
    this.#openCase = openCase;
    this.#drafts = new FormDraftKeeper(openCase.records, () => ({ caseId: openCase.id, by: BY_CARER }));
  }

  /**
   * The section. After a death it is there to be read, where something was told. Without the case at hand it is not: a
   * new one in its place would lack all that was agreed to.
   */
  section(words: TellingCarerMessages, common: CommonMessages): TemplateResult | typeof nothing {
    const { supportCase, isStored, view } = this.#openCase;
    const { refusal } = view.telling;
    const { tellings = [], phase } = supportCase;
    if (!isStored || (phase !== 'active' && tellings.length === 0)) return nothing;
    return html`
      <section class="reading telling-place" aria-labelledby="telling-heading">
        ${
          phase === 'active'
            ? html`<h3 id="telling-heading" tabindex="-1">${words.tellHeading}</h3>
                ${this.#writing(words)}`
            : html`<h3 id="telling-heading" tabindex="-1">${words.toldListHeading}</h3>`
        }
        <div role="alert">${refusal ? html`<p class="refused">${words.tellRefusals[refusal]}</p>` : nothing}</div>
        ${this.#list(words, common)}
      </section>
    `;
  }

  #writing(words: TellingCarerMessages): TemplateResult {
    const { isSent } = this.#openCase.view.telling;
    return html`
      <p>${words.tellIntro}</p>
      <div class="team-note">
        <p>${words.tellNoAlarm}</p>
        <ul class="plain">
          ${words.helpNumbers.map(
            ({ text, number }) =>
              html`<li><a class="number" href="tel:${number.replaceAll(/[^+\d]/g, '')}">${number}</a> ${text}</li>`,
          )}
        </ul>
      </div>
      <form
        class="card pad"
        autocomplete="off"
        ${draftIn(this.#drafts, 'telling')}
        @submit=${(event: SubmitEvent) => {
          const { form, text } = submittedFields(event);
          const said = { text: text('text'), by: 'carer' as const };
          if (!this.#change((now) => addTelling(now, said, browserContext()), { isSent: true })) return;
          form.reset();
        }}
      >
        <label class="field">
          <span>${words.tellText}</span>
          <textarea name="text" rows="4" maxlength="10000" aria-describedby="telling-journal"></textarea>
        </label>
        <p class="soft" id="telling-journal">${words.tellJournal}</p>
        <div class="row"><button type="submit">${words.tellSend}</button></div>
      </form>
      <div role="status">${isSent ? html`<p>${words.tellSent}</p>` : nothing}</div>
    `;
  }

  #list(words: TellingCarerMessages, common: CommonMessages): TemplateResult | typeof nothing {
    const { tellings = [], phase } = this.#openCase.supportCase;
    if (tellings.length === 0) return nothing;
    const newestFirst = [...tellings].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
    return html`
      ${phase === 'active' ? html`<h4>${words.toldListHeading}</h4>` : nothing}
      <ul class="plain">
        ${repeat(
          newestFirst,
          ({ id }) => id,
          (telling) => html`<li class="item telling">${this.#telling(telling, words, common)}</li>`,
        )}
      </ul>
    `;
  }

  #telling(telling: Telling, words: TellingCarerMessages, common: CommonMessages): TemplateResult {
    const { at, by, recordedBy = '', text, outcome, outcomeBy = '', outcomeAt } = telling;
    const when = formatMoment(common, at, today());
    const day = (date: string): string => formatDate(common, date, today());
    return html`
      <p class="who">${by === 'carer' ? words.youTold(when) : words.staffWrote(recordedBy, when)}</p>
      <blockquote class="letter-quote">${text}</blockquote>
      ${this.#whatBecameOfIt(telling, words, day).map((sentence) => html`<p>${sentence}</p>`)}
      ${
        outcomeAt
          ? html`<div>
              <p><b>${words.toldCameOfIt}</b></p>
              <p class="pre">${outcome}</p>
              <p class="who">${words.toldAnsweredBy(outcomeBy, day(outcomeAt))}</p>
            </div>`
          : nothing
      }
      ${by === 'carer' && telling.receivedAt === undefined ? this.#takeBack(telling, words, common) : nothing}
    `;
  }

  /** Who received it, who follows it up, whether it stands in the journal. */
  #whatBecameOfIt(telling: Telling, words: TellingCarerMessages, day: (date: string) => string): string[] {
    const { supportCase } = this.#openCase;
    const { receivedAt, receivedBy = '', followedUpBy, followUpDue, outcomeAt } = telling;
    const line = supportCaseForPatientJournal(supportCase).lines.find(({ lineId }) => lineId === telling.id);
    const journal =
      line &&
      (line.ground === 'carer-agreed'
        ? words.toldAgreed(day(line.agreedAt))
        : words.toldDocumented(line.toldBy, day(line.toldAt)));
    const isLate = isLateTelling(telling, today());
    const follows =
      followedUpBy === undefined || outcomeAt !== undefined
        ? ''
        : followUpDue === undefined
          ? words.toldFollowed(followedUpBy)
          : (isLate ? words.toldLate : words.toldFollowedBy)(followedUpBy, day(followUpDue));
    return [
      receivedAt ? words.toldReceived(receivedBy, day(receivedAt)) : words.toldUnread,
      follows,
      isLate && supportCase.contactPerson ? words.toldAskContact : '',
      receivedAt && outcomeAt === undefined && !follows ? words.toldUnanswered : '',
      journal ?? '',
    ].filter((sentence) => sentence !== '');
  }

  #takeBack({ id, text }: Telling, words: TellingCarerMessages, common: CommonMessages): TemplateResult {
    const { takingBack } = this.#openCase.view.telling;
    if (takingBack !== id)
      return html`<div class="row">
        <button
          class="quiet"
          aria-label="${words.tellTakeBack}: ${text}"
          @click=${() => {
            this.#openCase.show({ telling: { takingBack: id } });
          }}
        >
          ${words.tellTakeBack}
        </button>
      </div>`;
    return html`<div class="team-note" role="group" aria-label=${words.tellTakeBack}>
      <p tabindex="-1">${words.tellTakeBackAsk}</p>
      <div class="row">
        <button
          @click=${() => {
            this.#change((now) => removeTelling(now, id), {});
          }}
        >
          ${words.tellTakeBackYes}
        </button>
        <button
          class="quiet"
          @click=${() => {
            this.#openCase.show({ telling: {} });
          }}
        >
          ${common.cancel}
        </button>
      </div>
    </div>`;
  }

  /** Changes the case as it is now; says why where that is refused. */
  #change(how: (now: SupportCase) => Outcome<SupportCase, Refusal>, then: CarerTellingView): boolean {
    const outcome = how(this.#openCase.supportCase);
    this.#openCase.show({ telling: outcome.ok ? then : { refusal: outcome.reason } });
    if (outcome.ok) this.#openCase.records.put(supportCaseKind, outcome.value);
    return outcome.ok;
  }
}
