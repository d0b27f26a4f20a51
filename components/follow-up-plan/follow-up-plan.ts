import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  actionLine,
  agreePlan,
  draftPlan,
  followUpPlanKind,
  isToDo,
  planForCareTeam,
  planForCarer,
  planForPatientJournal,
  recordSentPlanExtract,
  shareAction,
  type FollowUpPlan,
} from '../../src/domain/follow-up-plan.js';
import { mergeRecords } from '../../src/domain/merge-records.js';
import { currentPlan } from '../../src/domain/next-step.js';
import type { ServiceOffer } from '../../src/domain/service-offer.js';
import { openSupportCase, supportCaseKind, type SupportCase } from '../../src/domain/support-case.js';
import { forPhase } from '../../src/i18n/for-phase.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { journalText } from '../../src/i18n/journal-text.js';
import { loadCommon, loadPlan, loadQuestions } from '../../src/i18n/load-messages.js';
import type { CommonMessages, PlanMessages } from '../../src/i18n/messages.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { browserContext, today } from '../controllers/browser-context.js';
import { JournalController } from '../controllers/journal-controller.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { RecordsController } from '../controllers/records-controller.js';
import { takeInBy } from '../controllers/take-in.js';
import { defaultStore } from '../default-store.js';
import { notAddedYet } from '../parts/not-added.js';
import { printSheet } from '../parts/print-sheet.js';
import { saveStatus } from '../parts/save-status.js';
import type { Removed } from '../parts/undo-toast.js';
import { CarerRecordFailedEvent } from '../record-failed.event.js';
import type { Staff } from '../staff.js';
import { carersPlan } from './carers-plan.js';
import { CarerPlanAgreedEvent, CarerPlanAgreeEvent, CarerPlanChangedEvent } from './follow-up-plan.events.js';
import { followUpPlanStyles } from './follow-up-plan.styles.js';
import type { OpenPanel, PlanDesk, Refusal } from './plan-desk.js';
import { planSheet } from './plan-sheet.js';
import { staffsPlan } from './staffs-plan.js';

/**
 * The follow-up plan: what was agreed, who does it, when, and whether it helped. With `view="carer"` the page that the
 * carer reads and keeps. Saves itself.
 *
 * @element carer-follow-up-plan
 * @slot - shown until the words of the element are loaded
 * @fires carer-plan-changed - something was changed and saved; ids and counts
 * @fires carer-plan-agree - carer and staff want to agree on the plan; cancelable
 * @fires carer-plan-agreed - the plan is agreed
 * @fires carer-journal-extract - agreed lines for the patient's journal; cancelable
 * @fires carer-journal-extract-withdrawn - lines that were sent may no longer stand there
 * @fires carer-record-failed - something could not be read or saved; a reason code
 * @csspart action - one action
 * @csspart add-action - adds the action that was filled in
 * @csspart agree - agrees on the plan
 * @csspart print - prints the carer's copy
 * @csspart preview - what the patient can read
 * @csspart failure - the message when saving or reading failed
 */
export class CarerFollowUpPlan extends LitElement {
  static override readonly styles = followUpPlanStyles;

  /** The support case that the plan belongs to. */
  @property({ attribute: 'case-id' }) caseId = '';
  /** For staff, or the carer's own page. */
  @property({ reflect: true }) view: 'staff' | 'carer' = 'staff';
  /** Who is working; stands on what they record. */
  @property({ attribute: false }) staff: Staff | undefined;
  /** What is on offer here. */
  @property({ attribute: false }) offers: readonly ServiceOffer[] = [];
  /** Where records are kept; this browser's IndexedDB if none is given. */
  @property({ attribute: false }) store: RecordStore | undefined;
  /** Replaces texts of the element, key by key. */
  @property({ attribute: false }) messages: Partial<PlanMessages & CommonMessages> = {};

  @state() private panel: OpenPanel | undefined;
  @state() private refusal: Refusal | undefined;
  @state() private removed: Removed | undefined;
  @state() private isReviewing = false;

  #blankPlan: FollowUpPlan | undefined;
  #blankCase: SupportCase | undefined;
  #focusNext: string | undefined;
  #wasWarned = false;
  readonly #locale = new LocaleController(this, { common: loadCommon, questions: loadQuestions, plan: loadPlan });
  readonly #records = new RecordsController(this, {
    kinds: [supportCaseKind, followUpPlanKind],
    takeIn: takeInBy(this, mergeRecords, () => {
      this.#journal.tellWithdrawn();
    }),
    onElsewhere: () => {
      this.#journal.tellWithdrawn();
    },
    onSaved: (kind, record) => {
      if (kind !== followUpPlanKind) return;
      const { caseId, id, actions } = record as FollowUpPlan;
      const toDo = actions.filter(isToDo).length;
      this.dispatchEvent(new CarerPlanChangedEvent(caseId, id, actions.length, toDo));
    },
    onFailed: ({ caseId, reason, recordId }) => {
      this.dispatchEvent(new CarerRecordFailedEvent(caseId, reason, recordId));
    },
  });
  readonly #journal = new JournalController<FollowUpPlan>(this, {
    records: this.#records,
    supportCase: () => this.#supportCase,
    recordedBy: () => this.staff?.name ?? '',
    hasCase: () => this.#records.find(supportCaseKind, this.caseId) !== undefined,
    source: {
      kind: followUpPlanKind,
      record: () => this.#plan,
      line: (plan, lineId) => {
        const action = plan.actions.find(({ id }) => id === lineId);
        return action && actionLine(plan, action);
      },
      share: (plan, lineId, sharing, context) => {
        this.removed = undefined;
        return shareAction(plan, lineId, sharing, { by: this.staff?.name ?? '' }, context);
      },
      extract: (plan, consents) => planForPatientJournal(plan, consents),
      text: (plan, { lines }) => {
        const words = this.#desk()?.words.agreement;
        const from =
          plan.status === 'agreed'
            ? ({ record: 'plan', at: plan.agreedAt } as const)
            : ({ record: 'draft-plan', at: plan.draftedAt } as const);
        return words ? journalText(words, from, lines) : '';
      },
      recordSent: recordSentPlanExtract,
    },
  });

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('caseId') && !changed.has('store')) return;
    this.#blankPlan = undefined;
    this.#blankCase = undefined;
    this.panel = undefined;
    this.refusal = undefined;
    this.removed = undefined;
    this.isReviewing = false;
    if (this.caseId) void this.#records.open(this.store ?? defaultStore(), this.caseId);
  }

  override updated(): void {
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }

  get #supportCase(): SupportCase {
    const stored = this.#records.find(supportCaseKind, this.caseId);
    if (stored) return stored;
    this.#blankCase ??= openSupportCase({ id: this.caseId, carer: {} }, browserContext());
    return this.#blankCase;
  }

  /** The plan in use, or an empty one: nothing is kept of a plan in which nothing stands. */
  get #plan(): FollowUpPlan {
    const plan = currentPlan(this.#records.all(followUpPlanKind));
    if (plan) return plan;
    this.#blankPlan ??= draftPlan(this.caseId, browserContext());
    return this.#blankPlan;
  }

  #desk(): PlanDesk | undefined {
    const loaded = this.#locale.messages;
    if (!loaded) return undefined;
    const desk: PlanDesk = {
      words: { ...forPhase(loaded.plan, this.#supportCase.phase), ...this.messages },
      common: { ...loaded.common, ...this.messages },
      texts: loaded.questions,
      supportCase: this.#supportCase,
      plan: this.#plan,
      actions: (this.view === 'carer' ? planForCarer(this.#plan) : planForCareTeam(this.#plan)).actions,
      offers: this.offers,
      author: { by: this.staff?.name ?? '' },
      journal: this.#journal,
      panel: this.panel,
      removed: this.removed,
      isReviewing: this.isReviewing,
      open: (panel) => {
        this.panel = panel;
        if (panel) this.#focusNext = '.panel :is(input, textarea, select)';
      },
      review: (isReviewing) => {
        this.isReviewing = isReviewing;
        this.#focusNext = isReviewing ? '#review-ask' : '#actions-heading';
      },
      apply: (outcome) => {
        this.refusal = outcome.ok ? undefined : outcome.reason;
        this.removed = undefined;
        if (!outcome.ok) return false;
        this.#records.put(followUpPlanKind, outcome.value);
        this.#journal.tellWithdrawn();
        return true;
      },
      applyToCase: (outcome) => {
        this.refusal = outcome.ok ? undefined : outcome.reason;
        if (outcome.ok) this.#records.put(supportCaseKind, outcome.value);
        return outcome.ok;
      },
      remove: (name, outcome) => {
        const before = this.#plan;
        if (!desk.apply(outcome)) return;
        const after = JSON.stringify(this.#plan.actions);
        this.removed = {
          name,
          undo: () => {
            this.removed = undefined;
            // Only over what was left by the removal: a change from elsewhere is not written over.
            if (JSON.stringify(this.#plan.actions) !== after) this.refusal = 'no-such-action';
            else this.#records.put(followUpPlanKind, this.#journal.withSentNow(before));
          },
        };
        this.#focusNext = '#actions-heading';
      },
      mayGoOn: () => this.#mayGoOn(),
      agree: (by, carerHasCopy) => void this.#agree(by, carerHasCopy),
      print: () => {
        printSheet(planSheet(desk), this.#locale.locale ?? 'nb');
      },
    };
    return desk;
  }

  /** Something typed and not added is said once; after that it is the person's choice to let it go. */
  #mayGoOn(): boolean {
    const field = this.#wasWarned ? undefined : notAddedYet(this.renderRoot);
    this.#wasWarned = field !== undefined;
    this.refusal = field && 'not-added-yet';
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
    return field === undefined;
  }

  async #agree(by: readonly string[], carerHasCopy: boolean): Promise<void> {
    if (!this.#mayGoOn()) return;
    this.removed = undefined;
    const agreed = agreePlan(this.#plan, { by, carerHasCopy }, browserContext());
    this.refusal = agreed.ok ? undefined : agreed.reason;
    if (!agreed.ok) return;
    const { id } = agreed.value;
    if (!this.dispatchEvent(new CarerPlanAgreeEvent(this.caseId, id, planForCareTeam(agreed.value)))) return;
    const saved = await this.#records.commit(followUpPlanKind, agreed.value);
    if (saved?.status !== 'agreed') return;
    this.#focusNext = 'h2[tabindex]';
    this.requestUpdate();
    this.dispatchEvent(new CarerPlanAgreedEvent(this.caseId, id, planForCareTeam(saved)));
  }

  /** Puts the focus on the heading, for a host that has just opened a case. */
  override focus(): void {
    this.#focusNext = 'h2[tabindex]';
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const desk = this.#desk();
    if (!desk) return html`<slot></slot>`;
    const { words, common } = desk;
    if (!this.caseId) return html`<div class="desk"><p role="alert">${common.missingCase}</p></div>`;
    if (this.#records.phase !== 'ready')
      return html`<div class="desk"><p class="soft late">${common.loading}</p></div>`;
    return html`
      <div class="desk">
        ${this.#header(desk)} ${this.view === 'carer' ? carersPlan(desk) : staffsPlan(desk)}
        <div class="in-view" role="alert">
          ${this.refusal ? html`<p class="refused">${words.refusals[this.refusal]}</p>` : nothing}
        </div>
        ${saveStatus(this.#records, common)}
      </div>
    `;
  }

  #header(desk: PlanDesk): TemplateResult {
    const { words, common, plan, supportCase } = desk;
    const isCarer = this.view === 'carer';
    return html`
      <header>
        <div>
          <h2 tabindex="-1">${isCarer ? words.headingCarer : words.heading}</h2>
          ${
            isCarer
              ? nothing
              : html`<p class="soft">
                  ${supportCase.carer.name ? `${supportCase.carer.name} · ` : ''}${
                    plan.status === 'agreed'
                      ? html`${words.agreedText(formatDate(common, plan.agreedAt, today()), plan.agreedBy.join(', '))}${
                          plan.carerHasCopy ? html`. ${words.copyGiven}` : nothing
                        }`
                      : words.statusText[plan.status]
                  }
                </p>`
          }
        </div>
        ${
          plan.actions.length === 0
            ? nothing
            : html`<button
                part="print"
                @click=${() => {
                  desk.print();
                }}
              >
                ${isCarer ? common.print : words.printCopy}
              </button>`
        }
      </header>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'carer-follow-up-plan': CarerFollowUpPlan;
  }
}
