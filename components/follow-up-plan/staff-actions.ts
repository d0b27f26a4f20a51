import type { LitElement } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import { needsAssessmentKind, type SubmittedAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { assessmentsForCareTeam } from '../../src/domain/assessment/submit-assessment.js';
import type { QuestionTexts } from '../../src/domain/assessment/question-set.js';
import { supportCaseKind, type SupportCase } from '../../src/domain/case/support-case.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
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
import { hasOwner, isToDo, type PlanAction } from '../../src/domain/plan/plan-action.js';
import type { ServiceOffer } from '../../src/domain/plan/service-offer.js';
import { forPhase } from '../../src/i18n/for-phase.js';
import type { PlanMessages } from '../../src/i18n/plan/messages.js';
import type { PlanDeskMessages } from '../../src/i18n/plan-staff/messages.js';
import { commitRecords } from '../../src/session/commit-records.js';
import { FormDraftKeeper } from '../../src/session/form-draft-keeper.js';
import type { CaseController } from '../case/case-controller.js';
import { catalogueOf } from '../case/offer-catalogue.js';
import type { Staff } from '../case/staff.js';
import type { JournalController, LineJournal } from '../controllers/journal-controller.js';
import { pendingInput } from '../parts/pending-input.js';
import { CarerPlanAgreedEvent, CarerPlanAgreeEvent } from './follow-up-plan.events.js';
import type { CarersPlan, Grouping, OpenPanel, PlanView, Refusal } from './plan-view.js';

/** What staff have before them. */
export interface PlanDesk extends CarersPlan, PlanView {
  readonly words: PlanMessages;
  readonly deskWords: PlanDeskMessages;
  readonly texts: QuestionTexts;
  /** The actions that the team may read. */
  readonly actions: readonly PlanAction[];
  /** Plans that have ended, as the team may read them. */
  readonly earlierPlans: readonly FollowUpPlan[];
  /** Another open plan of the case: two may have begun one each. */
  readonly otherPlan: FollowUpPlan | undefined;
  /** The sent forms, as the team may read them, the oldest first. */
  readonly forms: readonly SubmittedAssessment[];
  readonly offers: readonly ServiceOffer[];
  /** Also those of another phase of a case: something may have been chosen then. */
  readonly allOffers: readonly ServiceOffer[];
  readonly author: Author;
  readonly journal: LineJournal;
  /** The person who was ill has died, and the plan is from before that. */
  readonly isStopped: boolean;
  /** Keeps what is typed in forms that are added by a button. */
  readonly formDrafts: FormDraftKeeper;
  readonly does: StaffActions;
}

/** What staff's actions need of the element they are done in. */
export interface StaffSurroundings {
  readonly element: LitElement & {
    readonly staff: Staff | undefined;
    readonly offers: readonly ServiceOffer[];
    readonly messages: Partial<PlanMessages & PlanDeskMessages>;
  };
  readonly openCase: CaseController<PlanView>;
  readonly journal: JournalController<FollowUpPlan>;
  /** The plan in use, as it is now. */
  readonly plan: () => FollowUpPlan;
  /** Puts the focus on the first of these, once it is drawn. */
  readonly focusNext: (selector: string) => void;
  readonly deskWords: () => PlanDeskMessages | undefined;
}

/** What staff do with a plan. Fetched with their desk. */
export class StaffActions {
  readonly #around: StaffSurroundings;
  readonly #formDrafts: FormDraftKeeper;

  constructor(around: StaffSurroundings) {
    this.#around = around;
    this.#formDrafts = new FormDraftKeeper(around.openCase.records, () => ({
      caseId: around.openCase.id,
      by: this.#author.by,
    }));
  }

  /** What the desk is drawn from. */
  desk(page: CarersPlan, words: PlanMessages, deskWords: PlanDeskMessages, texts: QuestionTexts): PlanDesk {
    const { openCase, journal, element } = this.#around;
    const { records, view, supportCase } = openCase;
    const { phase, phaseSince } = supportCase;
    const plan = this.#around.plan();
    const plans = records.all(followUpPlanKind);
    const other = competingPlan(plans, plan);
    return {
      ...page,
      ...view,
      // A refusal is read first.
      undoable: view.refusal ? undefined : view.undoable,
      isStopped: phase === 'bereaved' && plan.actions.length > planAfter(plan, phaseSince).actions.length,
      words: { ...forPhase(words, phase), ...element.messages },
      deskWords: { ...forPhase(deskWords, phase), ...element.messages },
      texts,
      plan,
      actions: planForCareTeam(plan).actions,
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

  open(panel: OpenPanel | undefined): void {
    const { openCase, focusNext } = this.#around;
    const former = openCase.view.panel;
    // What is typed in a panel goes with it when another one is opened: that is said once.
    if (panel && former && !this.mayGoOn('.panel')) return;
    openCase.show(panel ? { panel, undoable: undefined } : { panel });
    if (panel) focusNext('.panel :is(input, textarea, select)');
    else if (former) this.focusOn(former.actionId);
  }

  group(grouping: Grouping): void {
    if (this.mayGoOn('.panel')) this.#around.openCase.show({ grouping });
  }

  /** Puts the focus on an action once the page is drawn, or on the list of them. */
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
   * Changes the plan and saves it at once. The change is made to the whole record as it is by then, whatever part of it
   * was drawn. True where it was allowed; then it can be undone, as what is said of it.
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

  /** True where nothing typed is left hanging. What is, is said once; after that it is the person's choice to let it go. */
  mayGoOn(within = '.desk', but?: HTMLFormElement): boolean {
    const { openCase, element } = this.#around;
    const fields = [...element.renderRoot.querySelectorAll(within)].map((place) => pendingInput(place, but));
    const field = openCase.view.wasWarned ? undefined : fields.find((one) => one !== undefined);
    openCase.show({ wasWarned: field !== undefined, refusal: field && 'not-added-yet' });
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
    return field === undefined;
  }

  /** @param form in which it was filled in who agrees */
  async agree(by: readonly string[], carerHasCopy: boolean, form: HTMLFormElement): Promise<void> {
    const { openCase, element, plan, focusNext } = this.#around;
    if (openCase.view.isBusy || !this.mayGoOn('.desk', form)) return;
    const before = plan();
    const agreed = agreePlan(before, { by, carerHasCopy }, browserContext());
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

  /** Lays the plan aside; shown so once it is on disk. */
  async closePlan(): Promise<void> {
    const { openCase, plan, focusNext } = this.#around;
    if (openCase.view.isBusy || !this.mayGoOn()) return;
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

  /** What stands in another open plan of the case comes into this one, and the other is closed: both, or neither. */
  async takeInOther(): Promise<void> {
    const { openCase, plan, focusNext } = this.#around;
    const { records } = openCase;
    const other = competingPlan(records.all(followUpPlanKind), plan());
    if (!other || openCase.view.isBusy) return;
    const taken = takeOverPlan(plan(), other, browserContext());
    if (!this.#isAllowed(taken)) return;
    if (await this.#commit(...taken.value)) focusNext('#actions-heading');
    openCase.show({ undoable: undefined });
  }

  /** One step at a time: a second press while the first is being saved is the same press. */
  async #commit(...plans: readonly [FollowUpPlan, ...FollowUpPlan[]]): Promise<FollowUpPlan | undefined> {
    const { openCase } = this.#around;
    const { id, records } = openCase;
    openCase.show({ isBusy: true });
    const saved = await commitRecords(
      records,
      plans.map((record) => ({ kind: followUpPlanKind, record })),
    );
    if (openCase.id === id) {
      openCase.show({ isBusy: false });
      // What was to be saved is not what stands there now.
      if (!saved && !records.failure) openCase.show({ refusal: 'changed-meanwhile' });
    }
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
