import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';
import { saveFile } from '../../src/browser/download-file.js';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
import { unfinishedFormsKind } from '../../src/domain/case/form-drafts.js';
import { supportCaseKind } from '../../src/domain/case/support-case.js';
import { conversationRecordKind } from '../../src/domain/conversation/conversation-record.js';
import { appointments, calendarFile } from '../../src/domain/overview/appointment.js';
import { currentPlan } from '../../src/domain/plan/current-plan.js';
import { USUAL_DAYS, type UnitDays } from '../../src/domain/overview/unit-days.js';
import { followUpPlanKind, planForCarer, type FollowUpPlan } from '../../src/domain/plan/follow-up-plan.js';
import { isToDo, type PlanAction } from '../../src/domain/plan/plan-action.js';
import type { ServiceOffer } from '../../src/domain/plan/service-offer.js';
import { loadCarerCard } from '../../src/i18n/carer-card/load.js';
import type { CarerCardMessages } from '../../src/i18n/carer-card/messages.js';
import type { CarersAnswersMessages } from '../../src/i18n/carers-answers/messages.js';
import { loadCaseDesk } from '../../src/i18n/case-desk/load.js';
import type { CaseDeskMessages } from '../../src/i18n/case-desk/messages.js';
import type { Catalogue, CommonMessages } from '../../src/i18n/catalogue.js';
import { loadCommon } from '../../src/i18n/common/load.js';
import type { DeviceMessages } from '../../src/i18n/device/messages.js';
import { forPhase } from '../../src/i18n/for-phase.js';
import type { OffersHereMessages } from '../../src/i18n/offers-here/messages.js';
import type { FromCarerMessages } from '../../src/i18n/from-carer/messages.js';
import { loadPlanSheet } from '../../src/i18n/plan-sheet/load.js';
import { loadPlan } from '../../src/i18n/plan/load.js';
import type { PlanSheetMessages } from '../../src/i18n/plan-sheet/messages.js';
import type { PlanMessages } from '../../src/i18n/plan/messages.js';
import { loadPlanCarer } from '../../src/i18n/plan-carer/load.js';
import type { PlanCarerMessages } from '../../src/i18n/plan-carer/messages.js';
import { loadPlanDesk } from '../../src/i18n/plan-staff/load.js';
import type { PlanDeskMessages } from '../../src/i18n/plan-staff/messages.js';
import type { TellingCarerMessages } from '../../src/i18n/telling-carer/messages.js';
import { loadQuestions } from '../../src/i18n/questions/load.js';
import { loadCommonLater } from '../../src/i18n/saving/load.js';
import { loadWhomToCall } from '../../src/i18n/whom-to-call/load.js';
import type { WhomToCallMessages } from '../../src/i18n/whom-to-call/messages.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { CaseController } from '../case/case-controller.js';
import { caseShell } from '../case/case-shell.js';
import { staffSetting, type Staff } from '../case/staff.js';
import { LazyModule } from '../controllers/lazy-module-controller.js';
import { LocaleController, sections } from '../controllers/locale-controller.js';
import { CarerPlanChangedEvent } from './follow-up-plan.events.js';
import { followUpPlanStyles } from './follow-up-plan.styles.js';
import { freshPlanView, type CarersPlan, type PlanView } from './plan-view.js';
import type { PlanDesk } from './staff-actions.js';
import { anything, list, oneOf, texts, applySettings } from '../settings/host-setting.js';
import { unitDaysSetting } from '../settings/unit-days.js';
import { isOnServer } from '../settings/is-server.js';
import { addStyles, StyleController } from '../controllers/style-controller.js';

/**
 * The follow-up plan: what was agreed, who does it, when, and whether it helped. With `view="carer"` the page that the
 * carer reads and keeps. Saves itself.
 *
 * @element carer-follow-up-plan
 * @slot - shown until the words of the element are loaded
 * @fires carer-plan-changed - something was changed and saved; ids and counts, at most once a second
 * @fires carer-plan-agree - carer and staff want to agree on the plan; cancelable
 * @fires carer-plan-agreed - the plan is agreed
 * @fires carer-act-recorded - staff have read the plan; it has to be agreed anew, was closed, opened again or reviewed; a copy was given; the carer answered, gave back, asked to talk
 * @fires carer-case-changed - something of the case was changed and saved; ids and the code of what was done
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
  /** What the unit has decided about days; what is left out is as usual. */
  @property({ attribute: false }) unitDays: UnitDays = USUAL_DAYS;
  /** Where records are kept; this browser's IndexedDB if none is given. */
  @property({ attribute: false }) store: RecordStore | undefined;
  /** Replaces texts of the element, key by key. */
  @property({ attribute: false }) messages: Partial<
    PlanMessages &
      PlanDeskMessages &
      PlanCarerMessages &
      PlanSheetMessages &
      TellingCarerMessages &
      OffersHereMessages &
      CarersAnswersMessages &
      FromCarerMessages &
      WhomToCallMessages &
      CarerCardMessages &
      CaseDeskMessages &
      CommonMessages &
      DeviceMessages
  > = {};

  readonly #styles = new StyleController(this);
  #focusNext: string | undefined;
  readonly #locale = new LocaleController<
    | 'common'
    | 'commonLater'
    | 'questions'
    | 'firstWording'
    | 'plan'
    | 'planDesk'
    | 'planCarer'
    | 'planSheet'
    | 'tellingCarer'
    | 'whomToCall'
    | 'carerCard'
    | 'caseDesk'
    | 'offersHere'
    | 'carersAnswers'
    | 'fromCarer'
    | 'device'
  >(
    this,
    sections({
      common: loadCommon,
      commonLater: loadCommonLater,
    }),
  );
  readonly #case = new CaseController<PlanView>(this, {
    kinds: [supportCaseKind, followUpPlanKind, conversationRecordKind, needsAssessmentKind, unfinishedFormsKind],
    locale: this.#locale,
    freshView: freshPlanView,
    loadMerge: async () => (await import('../../src/session/merge-any-record.lazy.js')).mergeAnyRecord,
    onElsewhere: () => {
      if (this.view === 'staff') this.#staffCode.module?.journal.tellWithdrawn();
    },
    onSaved: (kind, record) => {
      if (kind !== followUpPlanKind) return;
      const { caseId, id, actions } = record as FollowUpPlan;
      const toDo = actions.filter(isToDo).length;
      this.#case.news.changed(new CarerPlanChangedEvent(caseId, id, actions.length, toDo));
    },
  });
  readonly #records = this.#case.records;
  readonly #staffCode = new LazyModule(this, async () => {
    const [code] = await Promise.all([
      import('./staff-view.lazy.js'),
      this.#locale.add('questions', loadQuestions),
      this.#locale.add('plan', loadPlan),
      this.#locale.add('planDesk', loadPlanDesk),
      this.#locale.add('planCarer', loadPlanCarer),
      this.#locale.add('carerCard', loadCarerCard),
      this.#locale.add('caseDesk', loadCaseDesk),
      this.#locale.add('whomToCall', loadWhomToCall),
    ]);
    for (const styles of code.staffPlanStyles) addStyles(this, styles);
    const plan = (): FollowUpPlan => this.#plan;
    const words = (): PlanMessages['agreement'] | undefined => this.#desk()?.words.agreement;
    const journal = code.planJournal(this, { openCase: this.#case, plan, words });
    const actions = new code.StaffActions({
      element: this,
      openCase: this.#case,
      locale: this.#locale,
      journal,
      plan,
      focusNext: (selector) => {
        this.#focus(selector);
      },
      deskWords: () => this.#desk()?.deskWords,
    });
    return { ...code, actions, journal };
  });
  readonly #fromCarer = new LazyModule(this, async () => {
    const code = await import('./from-carer.lazy.js');
    await this.#locale.add('fromCarer', code.fromCarerAtHand);
    return code;
  });
  readonly #carerCode = new LazyModule(this, async () => {
    const [code] = await Promise.all([
      import('./carer-view.lazy.js'),
      this.#locale.add('planCarer', loadPlanCarer),
      this.#locale.add('whomToCall', loadWhomToCall),
    ]);
    return code;
  });
  readonly #sheetCode = new LazyModule(this, async () => {
    const [code] = await Promise.all([import('./plan-sheet.lazy.js'), this.#locale.add('planSheet', loadPlanSheet)]);
    return code;
  });
  readonly #carersOwn = new LazyModule(this, async () => {
    const [code, answers] = await Promise.all([
      import('../case/carers-own.lazy.js'),
      import('./carer-answers.lazy.js'),
    ]);
    addStyles(this, answers.carerAnswersStyles);
    const own = await code.carersOwn(this, this.#case, this.#locale);
    return { own, answers: new answers.CarerAnswers(this.#case, () => this.#plan, own) };
  });

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#styles.rootElsewhere() ?? super.createRenderRoot();
  }

  override willUpdate(): void {
    // A server renders no records.
    if (isOnServer) return;
    void this.#code.load();
    this.#case.follow();
  }

  override updated(): void {
    if (this.view === 'staff' && this.#records.phase === 'ready') this.#staffCode.module?.actions.noteReading();
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }

  /** Puts the focus on the heading, for a host that has just opened a case. */
  override focus(): void {
    this.#focus('h2[tabindex]');
  }

  /** Puts the focus on an action, for a host that has just opened it from a work list. */
  focusAction(actionId: string): void {
    this.#focus(`#${CSS.escape(`action-${actionId}`)}`);
  }

  #focus(selector: string): void {
    this.#focusNext = selector;
    this.requestUpdate();
  }

  /** The code of the current view; only that one is loaded. */
  get #code(): LazyModule<unknown> {
    return this.view === 'carer' ? this.#carerCode : this.#staffCode;
  }

  /** The plan in use, or an empty one that is not saved before something is in it. */
  get #plan(): FollowUpPlan {
    return currentPlan(this.#records.all(followUpPlanKind)) ?? this.#case.view.blank;
  }

  /** What the carer reads; also what staff print for them. */
  #carersPlan(): CarersPlan | undefined {
    const { common, commonLater, planCarer, whomToCall }: Partial<Catalogue> = this.#locale.messages ?? {};
    if (!common || !commonLater || !planCarer || !whomToCall) return undefined;
    const { supportCase, view } = this.#case;
    const page: CarersPlan = {
      carerWords: { ...whomToCall, ...forPhase(planCarer, supportCase.phase), ...this.messages },
      common: { ...common, ...commonLater, ...this.messages },
      supportCase,
      plan: planForCarer(this.#plan),
      conversations: this.#records.all(conversationRecordKind),
      changeCase: (how) => {
        const changed = how(this.#case.supportCase);
        if (changed.ok) this.#records.put(supportCaseKind, changed.value);
      },
      print: () => {
        const { id } = page.plan;
        const isStill = (): boolean => this.#plan.id === id;
        void Promise.all([this.#sheetCode.load(), this.#carersOwn.load()]).then(() => {
          const { planSheet }: Partial<Catalogue> = this.#locale.messages ?? {};
          if (!planSheet || !isStill()) return;
          const extras = this.#carersOwn.module?.answers.onPaper(page);
          const words = { ...forPhase(planSheet, supportCase.phase), ...this.messages };
          const how = { lang: this.#locale.locale ?? 'nb', isStill };
          this.#sheetCode.module?.printPlan(this, { ...page, extras }, words, how);
        });
      },
      isCalendarSaved: view.isCalendarSaved,
      saveCalendar: () => {
        const reader = this.view === 'carer' ? 'carer' : 'staff';
        const days = appointments(page.supportCase, page.conversations, page.plan, reader, today());
        const { calendarFile: name, calendarWords } = page.carerWords;
        const due = this.#desk()?.deskWords.calendarDue ?? calendarWords.due;
        saveFile(
          name,
          'text/calendar;charset=utf-8',
          calendarFile(days, { ...calendarWords, due }, browserContext().now),
        );
        this.#case.show({ isCalendarSaved: true });
      },
    };
    return page;
  }

  #desk(): PlanDesk | undefined {
    const { plan: words, planDesk, carerCard, caseDesk, questions }: Partial<Catalogue> = this.#locale.messages ?? {};
    const page = this.#carersPlan();
    const { module: code } = this.#staffCode;
    return (
      page &&
      words &&
      planDesk &&
      carerCard &&
      caseDesk &&
      questions &&
      code?.actions.desk(page, { plan: words, planDesk, carerCard, caseDesk }, questions)
    );
  }

  override render(): TemplateResult {
    const loaded = this.#locale.messages;
    if (!loaded) return html`<slot></slot>`;
    const { refusal } = this.#case.view;
    return caseShell(
      this.#case,
      { ...loaded.common, ...loaded.commonLater, ...this.messages },
      {
        content: () => this.#content(),
        code: this.#code,
        later: [this.#sheetCode, this.view === 'carer' ? this.#carersOwn : this.#fromCarer],
        refusal: refusal && this.#desk()?.words.refusals[refusal],
        names: {
          about: ([part, id]) => {
            const action = part === 'actions' && this.#plan.actions.find((one) => one.id === id);
            return action ? action.what : '';
          },
        },
      },
    );
  }

  /** The content of the element; undefined until its code and messages are loaded. */
  #content(): TemplateResult | undefined {
    if (this.view === 'carer') {
      const page = this.#carersPlan();
      const { module: code } = this.#carerCode;
      const { module: later } = this.#carersOwn;
      const extras = page && later?.answers.onScreen(page);
      return page && code && html`${code.carersPage({ ...page, extras })} ${later?.own.below(page.common)}`;
    }
    const desk = this.#desk();
    const { module: code } = this.#fromCarer;
    const { fromCarer }: Partial<Catalogue> = this.#locale.messages ?? {};
    const words = fromCarer && { ...fromCarer, ...this.messages };
    if (!desk || !code || !words) return desk && this.#staffCode.module?.staffsPlan(desk);
    const answers = {
      section: () => code.fromCarer(desk, words, this.#records),
      below: (action: PlanAction) => code.howItGoes(desk, words, action),
    };
    return this.#staffCode.module?.staffsPlan({ ...desk, answers });
  }
}

applySettings(CarerFollowUpPlan, {
  view: oneOf('staff', 'carer'),
  staff: staffSetting,
  offers: list([]),
  unitDays: unitDaysSetting,
  store: anything,
  messages: texts,
});

declare global {
  interface HTMLElementTagNameMap {
    'carer-follow-up-plan': CarerFollowUpPlan;
  }
}
