import type { LitElement, TemplateResult } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import type { SubmittedAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
import { assessmentsForCareTeam } from '../../src/domain/assessment/submit-assessment.js';
import type { QuestionTexts } from '../../src/domain/assessment/question-set.js';
import { supportCaseKind, type SupportCase } from '../../src/domain/case/support-case.js';
import { done, type Outcome } from '../../src/domain/kernel/outcome.js';
import { undoCaseChange, undoChange } from '../../src/domain/merge/revert-change.js';
import { competingPlan, takeOverPlan } from '../../src/domain/plan/competing-plans.js';
import {
  agreePlan,
  closePlan,
  draftPlan,
  followUpPlanKind,
  planAfter,
  planForCareTeam,
  reopenPlan,
  type Author,
  type FollowUpPlan,
} from '../../src/domain/plan/follow-up-plan.js';
import type { UnitDays } from '../../src/domain/overview/unit-days.js';
import { hasOwner, isToDo, type PlanAction } from '../../src/domain/plan/plan-action.js';
import type { Line } from '../../src/domain/sharing/sharing.js';
import type { ServiceOffer } from '../../src/domain/plan/service-offer.js';
import { forPhase } from '../../src/i18n/for-phase.js';
import type { CarerCardMessages } from '../../src/i18n/carer-card/messages.js';
import type { CaseDeskMessages } from '../../src/i18n/case-desk/messages.js';
import type { PlanMessages } from '../../src/i18n/plan/messages.js';
import type { PlanDeskMessages } from '../../src/i18n/plan-staff/messages.js';
import { commitRecords } from '../../src/session/commit-records.js';
import { FormDraftKeeper } from '../../src/session/form-draft-keeper.js';
import { ReadingLog } from '../../src/session/reading-log.js';
import type { CaseController } from '../case/case-controller.js';
import { catalogueOf } from '../case/offer-catalogue.js';
import type { Staff } from '../case/staff.js';
import type { JournalController, LineJournal } from '../controllers/journal-controller.js';
import { isInSight } from '../controllers/sight-controller.js';
import type { StepController } from '../controllers/step-controller.js';
import { pendingInput } from '../parts/pending-input.js';
import { WordingOfForm, type WordsOfForms } from '../parts/wording-of-form.js';
import { CarerPlanAgreedEvent, CarerPlanAgreeEvent } from './follow-up-plan.events.js';
import type { CarersPlan, Grouping, OpenPanel, PlanView, Refusal } from './plan-view.js';

/** All that the staff view of a plan is rendered from. */
export interface PlanDesk extends CarersPlan, PlanView {
  readonly words: PlanMessages;
  readonly deskWords: PlanDeskMessages;
  readonly cardWords: CarerCardMessages;
  readonly caseWords: CaseDeskMessages;
  readonly unitDays: UnitDays;
  readonly staff: Staff | undefined;
  readonly texts: QuestionTexts;
  /** The words in which a form was answered. */
  readonly wording: WordingOfForm;
  /** The actions that the team may read. */
  readonly actions: readonly PlanAction[];
  /** Those that stand: after a death what was begun since, and what staff chose to keep; all while the plan is stopped. */
  readonly standing: readonly PlanAction[];
  /** Plans that have ended, as the team may read them. */
  readonly earlierPlans: readonly FollowUpPlan[];
  /** Another open plan of the case: two may have begun one each. */
  readonly otherPlan: FollowUpPlan | undefined;
  /** The sent forms, as the team may read them, the oldest first. */
  readonly forms: readonly SubmittedAssessment[];
  readonly offers: readonly ServiceOffer[];
  /** Offers of every phase: one may have been chosen in another phase. */
  readonly allOffers: readonly ServiceOffer[];
  readonly author: Author;
  readonly journal: LineJournal;
  /** The patient has died, and all in the plan is from before. */
  readonly isStopped: boolean;
  /** Saves what is typed in forms with a button of their own. */
  readonly formDrafts: FormDraftKeeper;
  readonly does: StaffActions;
  /** What the carer has answered; fetched once the desk is shown, and none until then. */
  readonly answers?: {
    section(): TemplateResult;
    below(action: PlanAction): TemplateResult;
  };
}

/** What {@link StaffActions} needs of its element. */
export interface StaffSurroundings {
  readonly element: LitElement & {
    readonly staff: Staff | undefined;
    readonly offers: readonly ServiceOffer[];
    readonly unitDays: UnitDays;
    readonly messages: Partial<PlanMessages & PlanDeskMessages & CaseDeskMessages>;
  };
  readonly openCase: CaseController<PlanView>;
  readonly locale: WordsOfForms;
  readonly journal: JournalController<FollowUpPlan>;
  /** The plan in use, as it is now. */
  readonly plan: () => FollowUpPlan;
  /** Focuses the first match after the next render. */
  readonly focusNext: (selector: string) => void;
  readonly deskWords: () => PlanDeskMessages | undefined;
}

/** What staff can do with a plan; loaded with the staff view. */
export class StaffActions {
  readonly #around: StaffSurroundings;
  readonly #formDrafts: FormDraftKeeper;
  readonly #readings: ReadingLog;
  readonly #wording: WordingOfForm;

  constructor(around: StaffSurroundings) {
    this.#around = around;
    this.#readings = new ReadingLog(around.openCase);
    this.#wording = new WordingOfForm(around.element, around.locale);
    this.#formDrafts = new FormDraftKeeper(around.openCase.records, () => ({
      caseId: around.openCase.id,
      by: this.#author.by,
    }));
  }

  get steps(): StepController {
    return this.#around.openCase.steps;
  }

  /** Collects what the staff view is rendered from. */
  desk(
    page: CarersPlan,
    words: {
      readonly plan: PlanMessages;
      readonly planDesk: PlanDeskMessages;
      readonly carerCard: CarerCardMessages;
      readonly caseDesk: CaseDeskMessages;
    },
    texts: QuestionTexts,
  ): PlanDesk {
    const { openCase, journal, element } = this.#around;
    const { records, view, supportCase } = openCase;
    const { phase } = supportCase;
    const plan = this.#around.plan();
    const plans = records.all(followUpPlanKind);
    const other = competingPlan(plans, plan);
    const { actions } = planForCareTeam(plan);
    const since = phase === 'bereaved' ? new Set(planAfter(plan, supportCase).actions.map(({ id }) => id)) : undefined;
    const isStopped = since?.size === 0 && plan.actions.length > 0;
    return {
      ...page,
      ...view,
      // Not together with a refusal, which has to be read first.
      undoable: view.refusal ? undefined : view.undoable,
      isStopped,
      words: { ...forPhase(words.plan, phase), ...element.messages },
      deskWords: { ...forPhase(words.planDesk, phase), ...element.messages },
      cardWords: { ...forPhase(words.carerCard, phase), ...element.messages },
      caseWords: { ...forPhase(words.caseDesk, phase), ...element.messages },
      unitDays: element.unitDays,
      staff: element.staff,
      texts,
      wording: this.#wording,
      plan,
      actions,
      standing: since && !isStopped ? actions.filter(({ id }) => since.has(id)) : actions,
      earlierPlans: plans
        .filter(({ status, actions }) => status === 'closed' && actions.length > 0)
        .map((earlier) => planForCareTeam(earlier)),
      otherPlan: other && planForCareTeam(other),
      forms: assessmentsForCareTeam(records.all(needsAssessmentKind)),
      offers: catalogueOf(element.offers, phase),
      allOffers: catalogueOf(element.offers, 'closed'),
      author: this.#author,
      journal,
      formDrafts: this.#formDrafts,
      does: this,
    };
  }

  /** Writes down, once a day, that staff have the plan on their screen. */
  noteReading(): void {
    if (this.isRead) void this.#readings.note(followUpPlanKind, this.#around.plan());
  }

  /** Whether somebody of the staff has the element before them. */
  get isRead(): boolean {
    const { element } = this.#around;
    return element.staff !== undefined && isInSight(element);
  }

  open(panel: OpenPanel | undefined): void {
    const { openCase, focusNext } = this.#around;
    const former = openCase.view.panel;
    // Opening another panel discards what is typed in this one: warn once.
    if (panel && former && !this.mayGoOn('.panel')) return;
    openCase.show(panel ? { panel, undoable: undefined } : { panel });
    if (panel) focusNext('.panel :is(input, textarea, select)');
    else if (former) this.focusOn(former.actionId);
  }

  /** Asks first: a sentence that stands in the patient's journal is changed by what is being saved. */
  askOfSentence({ lineId }: Line): void {
    this.#around.openCase.show({ panel: { actionId: lineId, panel: 'change', isAsked: true }, refusal: undefined });
    this.#around.focusNext(`#sentence-${CSS.escape(lineId)}`);
  }

  group(grouping: Grouping): void {
    if (this.mayGoOn('.panel')) this.#around.openCase.show({ grouping });
  }

  /** Focuses an action after the next render, or the heading of the list. */
  focusOn(actionId: string | undefined): void {
    this.#around.focusNext(actionId === undefined ? '#actions-heading' : `#action-${CSS.escape(actionId)}`);
  }

  review(isReviewing: boolean): void {
    if (isReviewing && !this.mayGoOn()) return;
    this.#around.openCase.show({
      panel: undefined,
      reviewSince: isReviewing ? browserContext().now : undefined,
      newTheme: undefined,
    });
    this.#around.focusNext(isReviewing ? '#review-ask' : '#actions-heading');
  }

  startAction(newTheme: string | undefined): void {
    this.#around.openCase.show({ newTheme });
    this.#around.focusNext('.add textarea');
  }

  /**
   * Changes the plan and saves it at once. `how` gets the newest record, not the one that was rendered. True where it
   * was allowed; with `said` it can then be undone, and `said` names what was done.
   */
  change(how: (now: FollowUpPlan) => Outcome<FollowUpPlan, Refusal>, said?: string): boolean {
    const { openCase, journal, plan } = this.#around;
    const before = plan();
    const outcome = how(before);
    if (!this.#isAllowed(outcome)) return false;
    const after = outcome.value;
    openCase.show({ wasWarned: false });
    // Nothing was changed, and what was done before it can still be undone.
    if (after === before) return true;
    openCase.records.put(followUpPlanKind, after);
    journal.tellWithdrawn();
    const isRedraft = before.status === 'agreed' && after.status === 'draft';
    const mustAgree = isRedraft ? this.#around.deskWords()?.mustAgree : undefined;
    this.#offerUndo(said && [said, mustAgree].filter(Boolean).join(' '), () => {
      this.#takeBack(undoChange(plan(), before, after));
    });
    return true;
  }

  /** Changes the card of the carer. */
  readonly changeCard = (how: (now: SupportCase) => SupportCase, said: string): void => {
    this.changeCase((now) => done(how(now)), said);
  };

  focusNext(selector: string): void {
    this.#around.focusNext(selector);
  }

  /** As {@link change}, of the case. */
  changeCase(how: (now: SupportCase) => Outcome<SupportCase, Refusal>, said: string): boolean {
    const { openCase } = this.#around;
    const before = openCase.supportCase;
    const outcome = how(before);
    if (!this.#isAllowed(outcome)) return false;
    const after = outcome.value;
    openCase.records.put(supportCaseKind, after);
    this.#offerUndo(said, () => {
      openCase.records.put(supportCaseKind, undoCaseChange(openCase.supportCase, before, after));
    });
    return true;
  }

  /**
   * True where no field has text that is not added. Otherwise warns once; the second call lets the text be discarded.
   */
  mayGoOn(within = '.desk', but?: HTMLFormElement): boolean {
    const { openCase, element } = this.#around;
    const fields = [...element.renderRoot.querySelectorAll(within)].map((place) => pendingInput(place, but));
    const field = openCase.view.wasWarned ? undefined : fields.find((one) => one !== undefined);
    openCase.show({ wasWarned: field !== undefined, refusal: field && 'not-added-yet' });
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
    return field === undefined;
  }

  /** @param form the form of the agreement, whose own fields do not count as not added */
  async agree(by: readonly string[], carerHasCopy: boolean, form: HTMLFormElement): Promise<void> {
    if (this.steps.running || !this.mayGoOn('.desk', form)) return;
    await this.steps.run('agree', () => this.#agree({ by, carerHasCopy }, form));
  }

  async #agree(agreement: Parameters<typeof agreePlan>[1], form: HTMLFormElement): Promise<void> {
    const { openCase, element, plan, focusNext } = this.#around;
    const before = plan();
    const agreed = agreePlan(before, agreement, browserContext());
    openCase.show({ undoable: undefined });
    if (!this.#isAllowed(agreed)) {
      const lacking = before.actions.find((one) => isToDo(one) && !hasOwner(one));
      if (agreed.reason === 'needs-owner' && lacking) {
        openCase.show({ panel: { actionId: lacking.id, panel: 'change' } });
        focusNext('.panel input[name="owner"]');
      }
      return;
    }
    const { id, caseId } = agreed.value;
    if (!element.dispatchEvent(new CarerPlanAgreeEvent(caseId, id, planForCareTeam(agreed.value)))) return;
    const saved = await this.#commit(agreed.value);
    if (saved?.status !== 'agreed') return;
    if (openCase.id === caseId) {
      form.reset();
      this.#offerUndo(this.#around.deskWords()?.saidAgreed, () => {
        this.#takeBack(undoChange(plan(), before, saved));
      });
      focusNext('h2[tabindex]');
    }
    element.dispatchEvent(new CarerPlanAgreedEvent(caseId, id, planForCareTeam(saved)));
  }

  /** Closes the plan; shown as closed once that is saved. */
  async closePlan(): Promise<void> {
    if (this.steps.running || !this.mayGoOn()) return;
    await this.steps.run('close-plan', () => this.#close());
  }

  async #close(): Promise<void> {
    const { openCase, plan, focusNext } = this.#around;
    const before = plan();
    const closed = closePlan(before, browserContext());
    openCase.show({ undoable: undefined });
    if (!this.#isAllowed(closed)) return;
    const saved = await this.#commit(closed.value);
    if (openCase.id !== saved?.caseId) return;
    openCase.show({ blank: draftPlan(saved.caseId, browserContext()) });
    this.#offerUndo(this.#around.deskWords()?.saidClosed, () => {
      const now = openCase.records.find(followUpPlanKind, before.id);
      if (now) this.#takeBack(reopenPlan(now, before));
    });
    focusNext('h2[tabindex]');
  }

  /** Takes the other open plan of the case over into this one and closes it, in one transaction. */
  async takeInOther(): Promise<void> {
    await this.steps.run('take-in-plan', () => this.#takeIn());
  }

  async #takeIn(): Promise<void> {
    const { openCase, plan, focusNext } = this.#around;
    const { records } = openCase;
    const other = competingPlan(records.all(followUpPlanKind), plan());
    if (!other) return;
    const taken = takeOverPlan(plan(), other, browserContext());
    if (!this.#isAllowed(taken)) return;
    if (await this.#commit(...taken.value)) focusNext('#actions-heading');
    openCase.show({ undoable: undefined });
  }

  /** Saves the plans in one transaction. */
  async #commit(...plans: readonly [FollowUpPlan, ...FollowUpPlan[]]): Promise<FollowUpPlan | undefined> {
    const { openCase } = this.#around;
    const { id, records } = openCase;
    const saved = await commitRecords(
      records,
      plans.map((record) => ({ kind: followUpPlanKind, record })),
    );
    // No failure of the store, so the record was changed meanwhile.
    if (openCase.id === id && !saved && !records.failure) openCase.show({ refusal: 'changed-meanwhile' });
    return saved?.[0] as FollowUpPlan | undefined;
  }

  #isAllowed<Value>(outcome: Outcome<Value, Refusal>): outcome is Extract<Outcome<Value, Refusal>, { ok: true }> {
    this.#around.openCase.show({ refusal: outcome.ok ? undefined : outcome.reason });
    return outcome.ok;
  }

  #takeBack(undone: Outcome<FollowUpPlan, Refusal>): void {
    if (!this.#isAllowed(undone)) return;
    this.#around.openCase.records.put(followUpPlanKind, undone.value);
    this.#around.journal.tellWithdrawn();
  }

  #offerUndo(said: string | undefined, undo: () => void): void {
    const { openCase } = this.#around;
    const undoable = {
      name: said ?? '',
      undo: () => {
        openCase.show({ undoable: undefined });
        undo();
      },
    };
    openCase.show({ undoable: said === undefined ? undefined : undoable });
  }

  get #author(): Author {
    return { by: this.#around.element.staff?.name ?? '' };
  }
}
