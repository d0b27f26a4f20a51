import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { appointments, calendarFile } from '../../src/domain/overview/appointment.js';
import type { DateTime } from '../../src/domain/kernel/calendar.js';
import { conversationRecordKind } from '../../src/domain/conversation/conversation-record.js';
import {
  actionLine,
  agreePlan,
  closePlan,
  draftPlan,
  followUpPlanKind,
  planForCareTeam,
  planForCarer,
  planForPatientJournal,
  recordSentPlanExtract,
  reopenPlan,
  planSince,
  shareAction,
  takeInPlan,
  type FollowUpPlan,
} from '../../src/domain/plan/follow-up-plan.js';
import { undoChange } from '../../src/domain/merge/revert-change.js';
import { assessmentsForCareTeam, needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.js';
import { currentPlan } from '../../src/domain/overview/next-step.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import { hasOwner, isToDo } from '../../src/domain/plan/plan-action.js';
import type { ServiceOffer } from '../../src/domain/plan/service-offer.js';
import { openSupportCase, supportCaseKind, type SupportCase } from '../../src/domain/case/support-case.js';
import { unfinishedFormsKind } from '../../src/domain/case/form-drafts.js';
import { undoCaseChange } from '../../src/domain/merge/revert-change.js';
import { forPhase } from '../../src/i18n/for-phase.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { journalText } from '../../src/i18n/journal-text.js';
import { loadCommonLater } from '../../src/i18n/saving/load.js';
import { loadQuestions } from '../../src/i18n/questions/load.js';
import { loadPlanDesk } from '../../src/i18n/plan-staff/load.js';
import { loadPlanCarer } from '../../src/i18n/plan-carer/load.js';
import { loadPlan } from '../../src/i18n/plan/load.js';
import { loadCommon } from '../../src/i18n/common/load.js';
import type { Catalogue, CommonMessages } from '../../src/i18n/catalogue.js';
import type { PlanDeskMessages } from '../../src/i18n/plan-staff/messages.js';
import type { PlanCarerMessages } from '../../src/i18n/plan-carer/messages.js';
import type { PlanMessages } from '../../src/i18n/plan/messages.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { FocusKeeper } from '../controllers/focus-controller.js';
import { JournalController } from '../controllers/journal-controller.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { RecordsController } from '../controllers/records-controller.js';
import { DeviceController } from '../device/device-controller.js';
import { keepTrail } from '../controllers/trail-writer.js';
import type { UnfinishedKeeper } from '../controllers/unfinished-keeper.js';
import { defaultStore } from '../default-store.js';
import { notAddedYet } from '../parts/pending-input.js';
import { printSheet } from '../parts/print-sheet.js';
import { saveFile } from '../../src/browser/download-file.js';
import { saveStatus } from '../parts/save-status.js';
import type { Removed } from '../parts/undo-toast.js';
import { CarerRecordFailedEvent } from '../events/record-failed.event.js';
import { actorOf, type Staff } from '../case/staff.js';
import { CarerPlanAgreedEvent, CarerPlanAgreeEvent, CarerPlanChangedEvent } from './follow-up-plan.events.js';
import { followUpPlanStyles } from './follow-up-plan.styles.js';
import type { CarersPlan, Grouping, OpenPanel, PlanDesk, Refusal } from './plan-view.js';

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
 * @csspart device-notice - what the device has to say about keeping, for as long as it is so
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
  @property({ attribute: false }) messages: Partial<
    PlanMessages & PlanDeskMessages & PlanCarerMessages & CommonMessages & DeviceMessages
  > = {};

  @state() private panel: OpenPanel | undefined;
  @state() private refusal: Refusal | undefined;
  @state() private undoable: Removed | undefined;
  /** A review is being held, since this moment. */
  @state() private reviewSince: DateTime | undefined;
  @state() private newTheme: string | undefined;
  @state() private grouping: Grouping = 'plan';
  /** The code of the view that is asked for; each is fetched by those who need it. */
  @state() private desk: typeof import('./staff-view.lazy.js') | undefined;
  @state() private page: typeof import('./carer-view.lazy.js') | undefined;
  @state() private isNotFetched = false;
  @state() private isCalendarSaved = false;

  #blankPlan: FollowUpPlan | undefined;
  #blankCase: SupportCase | undefined;
  #focusNext: string | undefined;
  #wasWarned = false;
  readonly #locale = new LocaleController<
    'common' | 'commonLater' | 'questions' | 'plan' | 'planDesk' | 'planCarer' | 'device'
  >(this, {
    common: loadCommon,
    commonLater: loadCommonLater,
  });
  readonly #records = new RecordsController(this, {
    kinds: [supportCaseKind, followUpPlanKind, conversationRecordKind, needsAssessmentKind, unfinishedFormsKind],
    takeIn: async () =>
      (await import('../controllers/merge-any-record.lazy.js')).takeInRecords(this, () => {
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
  #unfinished: UnfinishedKeeper | undefined;
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
        this.undoable = undefined;
        return shareAction(plan, lineId, sharing, { by: this.staff?.name ?? '' }, context);
      },
      extract: (plan, consents) => planForPatientJournal(plan, consents),
      text: (plan, { lines }) => {
        const words = this.#staffDesk()?.words.agreement;
        const from =
          plan.status === 'agreed'
            ? ({ record: 'plan', at: plan.agreedAt } as const)
            : ({ record: 'draft-plan', at: plan.draftedAt } as const);
        return words ? journalText(words, from, lines) : '';
      },
      recordSent: recordSentPlanExtract,
    },
  });

  readonly #device = new DeviceController(this, {
    records: this.#records,
    words: this.#locale,
    by: () => actorOf(this.view, this.staff),
  });

  constructor() {
    super();
    new FocusKeeper(this);
    keepTrail(this.#records, () => actorOf(this.view, this.staff));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view') || !this.hasUpdated) void this.#fetchView();
    if (!changed.has('caseId') && !changed.has('store')) return;
    this.#blankPlan = undefined;
    this.#blankCase = undefined;
    this.panel = undefined;
    this.refusal = undefined;
    this.undoable = undefined;
    this.reviewSince = undefined;
    this.newTheme = undefined;
    this.isCalendarSaved = false;
    if (this.caseId) void this.#records.open(this.store ?? defaultStore(), this.caseId);
  }

  override updated(): void {
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }

  async #fetchView(): Promise<void> {
    this.isNotFetched = false;
    try {
      if (this.view === 'carer') {
        const [page] = await Promise.all([
          import('./carer-view.lazy.js'),
          this.#locale.add('planCarer', loadPlanCarer),
        ]);
        this.page = page;
        return;
      }
      const [desk] = await Promise.all([
        import('./staff-view.lazy.js'),
        this.#locale.add('questions', loadQuestions),
        this.#locale.add('plan', loadPlan),
        this.#locale.add('planDesk', loadPlanDesk),
        this.#locale.add('planCarer', loadPlanCarer),
      ]);
      this.desk = desk;
    } catch {
      this.isNotFetched = true;
    }
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

  /** A plan that somebody else began at the same moment. */
  get #otherPlan(): FollowUpPlan | undefined {
    const shown = this.#plan.id;
    return this.#records
      .all(followUpPlanKind)
      .find(({ id, status, actions }) => id !== shown && status !== 'closed' && actions.length > 0);
  }

  /** What the carer reads; also what staff print for them. */
  #carersPlan(): CarersPlan | undefined {
    const { common, commonLater, planCarer } = (this.#locale.messages ?? {}) as Partial<Catalogue>;
    if (!common || !commonLater || !planCarer) return undefined;
    const page: CarersPlan = {
      carerWords: { ...forPhase(planCarer, this.#supportCase.phase), ...this.messages },
      common: { ...common, ...commonLater, ...this.messages },
      supportCase: this.#supportCase,
      plan: planForCarer(this.#plan),
      conversations: this.#records.all(conversationRecordKind),
      print: () => {
        const code = this.desk ?? this.page;
        // With the year: in three weeks somebody asks which sheet is the newest.
        const printed = page.carerWords.printed(formatDate(page.common, today(), '0000-01-01'));
        const more = { styles: code?.planSheetStyles, foot: printed };
        if (code) printSheet(code.planSheet(page), this.#locale.locale ?? 'nb', more);
      },
      isCalendarSaved: this.isCalendarSaved,
      saveCalendar: () => {
        const reader = this.view === 'carer' ? 'carer' : 'staff';
        const days = appointments(page.supportCase, page.conversations, page.plan, reader, today());
        const { calendarFile: name, calendarWords } = page.carerWords;
        const due = this.#staffDesk()?.deskWords.calendarDue ?? calendarWords.due;
        saveFile(
          name,
          'text/calendar;charset=utf-8',
          calendarFile(days, { ...calendarWords, due }, browserContext().now),
        );
        this.isCalendarSaved = true;
      },
    };
    return page;
  }

  #staffDesk(): PlanDesk | undefined {
    const { plan: words, planDesk, questions } = (this.#locale.messages ?? {}) as Partial<Catalogue>;
    const page = this.#carersPlan();
    if (!page || !words || !planDesk || !questions || !this.desk) return undefined;
    const { phase, phaseSince } = this.#supportCase;
    const plan = this.#plan;
    return {
      ...page,
      isStopped: phase === 'bereaved' && plan.actions.length > planSince(plan, phaseSince).actions.length,
      words: { ...forPhase(words, phase), ...this.messages },
      deskWords: { ...forPhase(planDesk, phase), ...this.messages },
      texts: questions,
      plan: this.#plan,
      actions: planForCareTeam(this.#plan).actions,
      earlierPlans: this.#records
        .all(followUpPlanKind)
        .filter(({ status, actions }) => status === 'closed' && actions.length > 0)
        .map((plan) => planForCareTeam(plan)),
      otherPlan: this.#otherPlan && planForCareTeam(this.#otherPlan),
      forms: assessmentsForCareTeam(this.#records.all(needsAssessmentKind)),
      offers: this.desk.catalogueOf(this.offers, phase),
      allOffers: this.desk.catalogueOf(this.offers, 'closed'),
      author: { by: this.staff?.name ?? '' },
      journal: this.#journal,
      panel: this.panel,
      grouping: this.grouping,
      // A refusal is read first.
      undoable: this.refusal ? undefined : this.undoable,
      reviewSince: this.reviewSince,
      newTheme: this.newTheme,
      open: (panel) => {
        const former = this.panel;
        // What is typed in a panel goes with it when another one is opened: that is said once.
        if (panel && former && !this.#mayGoOn('.panel')) return;
        this.panel = panel;
        if (panel) {
          this.undoable = undefined;
          this.#focusNext = '.panel :is(input, textarea, select)';
        }
        if (!panel && former) this.#focusNext = `#action-${CSS.escape(former.actionId)}`;
      },
      group: (by) => {
        if (this.#mayGoOn('.panel')) this.grouping = by;
      },
      focusOn: (actionId) => {
        this.#focusNext = actionId === undefined ? '#actions-heading' : `#action-${CSS.escape(actionId)}`;
      },
      review: (isReviewing) => {
        if (isReviewing && !this.#mayGoOn()) return;
        this.panel = undefined;
        this.reviewSince = isReviewing ? browserContext().now : undefined;
        this.newTheme = undefined;
        this.#focusNext = isReviewing ? '#review-ask' : '#actions-heading';
      },
      startAction: (theme) => {
        this.newTheme = theme;
        this.#focusNext = '.add textarea';
      },
      change: (how, said) => this.#change(how, said),
      changeCase: (how, said) => {
        const before = this.#supportCase;
        const outcome = how(before);
        this.refusal = outcome.ok ? undefined : outcome.reason;
        if (!outcome.ok) return false;
        const after = outcome.value;
        this.#records.put(supportCaseKind, after);
        this.#offerUndo(said, () => {
          this.#records.put(supportCaseKind, undoCaseChange(this.#supportCase, before, after));
        });
        return true;
      },
      unfinished: (this.#unfinished ??= new this.desk.UnfinishedKeeper(this.#records, () => ({
        caseId: this.caseId,
        by: this.staff?.name ?? '',
      }))),
      mayGoOn: () => this.#mayGoOn(),
      agree: (by, carerHasCopy, form) => void this.#agree(by, carerHasCopy, form),
      takeInOther: () => {
        const other = this.#otherPlan;
        const closed = other && closePlan(other, browserContext());
        if (!other || !closed?.ok || !this.#change((now) => takeInPlan(now, other))) return;
        // What stood there stands here now, and once is enough.
        this.#records.put(followUpPlanKind, { ...closed.value, actions: [], safetyNet: [] });
        this.undoable = undefined;
        this.#focusNext = '#actions-heading';
      },
      closePlan: () => {
        if (this.#mayGoOn()) void this.#close();
      },
    };
  }

  #change(how: Parameters<PlanDesk['change']>[0], said?: string): boolean {
    const before = this.#plan;
    const outcome = how(before);
    this.refusal = outcome.ok ? undefined : outcome.reason;
    if (!outcome.ok) return false;
    const after = outcome.value;
    this.#wasWarned = false;
    // Nothing was changed, and what was done before it can still be undone.
    if (after === before) return true;
    this.#records.put(followUpPlanKind, after);
    this.#journal.tellWithdrawn();
    const isRedraft = before.status === 'agreed' && after.status === 'draft';
    const mustAgree = isRedraft ? this.#staffDesk()?.deskWords.mustAgree : undefined;
    this.#offerUndo(said && [said, mustAgree].filter(Boolean).join(' '), () => {
      this.#takeBack(undoChange(this.#plan, before, after));
    });
    return true;
  }

  #takeBack(undone: Outcome<FollowUpPlan, Refusal>): void {
    this.refusal = undone.ok ? undefined : undone.reason;
    if (!undone.ok) return;
    this.#records.put(followUpPlanKind, undone.value);
    this.#journal.tellWithdrawn();
  }

  #offerUndo(said: string | undefined, undo: () => void): void {
    this.undoable =
      said === undefined
        ? undefined
        : {
            name: said,
            undo: () => {
              this.undoable = undefined;
              undo();
            },
          };
  }

  /** Something typed and not added is said once; after that it is the person's choice to let it go. */
  #mayGoOn(within = '.desk', but?: HTMLFormElement): boolean {
    const fields = [...this.renderRoot.querySelectorAll(within)].map((place) => notAddedYet(place, but));
    const field = this.#wasWarned ? undefined : fields.find((one) => one !== undefined);
    this.#wasWarned = field !== undefined;
    this.refusal = field && 'not-added-yet';
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
    return field === undefined;
  }

  async #agree(by: readonly string[], carerHasCopy: boolean, form: HTMLFormElement): Promise<void> {
    if (!this.#mayGoOn('.desk', form)) return;
    this.undoable = undefined;
    const before = this.#plan;
    const agreed = agreePlan(before, { by, carerHasCopy }, browserContext());
    this.refusal = agreed.ok ? undefined : agreed.reason;
    if (!agreed.ok) {
      const lacking =
        agreed.reason === 'needs-owner' && this.#plan.actions.find((one) => isToDo(one) && !hasOwner(one));
      if (lacking) {
        this.panel = { actionId: lacking.id, panel: 'change' };
        this.#focusNext = '.panel input[name="owner"]';
      }
      return;
    }
    const { id } = agreed.value;
    if (!this.dispatchEvent(new CarerPlanAgreeEvent(this.caseId, id, planForCareTeam(agreed.value)))) return;
    const saved = await this.#records.commit(followUpPlanKind, agreed.value);
    if (saved?.status !== 'agreed') {
      // What was agreed is not what stands there now.
      if (!this.#records.failure) this.refusal = 'changed-meanwhile';
      return;
    }
    form.reset();
    this.#offerUndo(this.#staffDesk()?.deskWords.saidAgreed, () => {
      this.#takeBack(undoChange(this.#plan, before, saved));
    });
    this.#focusNext = 'h2[tabindex]';
    this.requestUpdate();
    this.dispatchEvent(new CarerPlanAgreedEvent(this.caseId, id, planForCareTeam(saved)));
  }

  /** Lays the plan aside; shown so once it is on disk. */
  async #close(): Promise<void> {
    this.undoable = undefined;
    const before = this.#plan;
    const closed = closePlan(before, browserContext());
    this.refusal = closed.ok ? undefined : closed.reason;
    if (!closed.ok) return;
    if (!(await this.#records.commit(followUpPlanKind, closed.value))) {
      if (!this.#records.failure) this.refusal = 'changed-meanwhile';
      return;
    }
    this.#blankPlan = undefined;
    this.#offerUndo(this.#staffDesk()?.deskWords.saidClosed, () => {
      const now = this.#records.find(followUpPlanKind, before.id);
      if (now) this.#takeBack(reopenPlan(now, before));
    });
    this.#focusNext = 'h2[tabindex]';
    this.requestUpdate();
  }

  /** Puts the focus on the heading, for a host that has just opened a case. */
  override focus(): void {
    this.#focusNext = 'h2[tabindex]';
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const loaded = this.#locale.messages;
    if (!loaded) return html`<slot></slot>`;
    const common = { ...loaded.common, ...loaded.commonLater, ...this.messages };
    if (!this.caseId) return html`<div class="desk"><p role="alert">${common.missingCase}</p></div>`;
    const { panel } = this.#device;
    if (this.#records.isLocked)
      return html`<div class="desk">${panel?.lockScreen(this.#device, common) ?? this.#waiting(common)}</div>`;
    const content = this.#records.phase === 'ready' ? this.#content() : undefined;
    return html`
      <div class="desk">
        ${panel?.deviceBanner(this.#device, { supportCase: this.#supportCase, common }) ?? nothing}
        ${content ?? this.#waiting(common)}
        <div class="in-view" role="alert">${this.#refused()}</div>
        ${
          panel?.contestedQuestions(this.#device, this.#records, {
            about: ([part, id]) => {
              const action = part === 'actions' && this.#plan.actions.find((one) => one.id === id);
              return action ? action.what : '';
            },
          }) ?? nothing
        }
        ${saveStatus(this.#records, common, this.#device)}
      </div>
    `;
  }

  #refused(): TemplateResult | typeof nothing {
    const words = this.#staffDesk()?.words;
    return words && this.refusal ? html`<p class="refused">${words.refusals[this.refusal]}</p>` : nothing;
  }

  #waiting(common: CommonMessages): TemplateResult {
    if (!this.isNotFetched) return html`<p class="soft late">${common.loading}</p>`;
    return html`<p role="alert">${common.notFetched}</p>
      <button @click=${() => void this.#fetchView()}>${common.tryAgain}</button>`;
  }

  /** What is shown, once all of it is there. */
  #content(): TemplateResult | undefined {
    if (this.view === 'carer') {
      const page = this.#carersPlan();
      return this.page && page && this.page.carersPage(page);
    }
    const desk = this.#staffDesk();
    return this.desk && desk && this.desk.staffsPlan(desk);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'carer-follow-up-plan': CarerFollowUpPlan;
  }
}
