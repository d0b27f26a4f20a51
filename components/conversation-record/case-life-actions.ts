import type { LitElement } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
import { closeCase, recordDeath, reopenCase, takeBackDeath } from '../../src/domain/case/case-phase.js';
import type { ClosingReason } from '../../src/domain/case/case-phase.schema.js';
import { nameAndRole, supportCaseKind, type SupportCase } from '../../src/domain/case/support-case.js';
import { conversationRecordKind } from '../../src/domain/conversation/conversation-record.js';
import { trailEntry, trailKind } from '../../src/domain/device/audit-trail.js';
import type { PlainDate } from '../../src/domain/kernel/calendar.js';
import { isSame } from '../../src/domain/kernel/deep-equal.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import type { UnitDays } from '../../src/domain/overview/unit-days.js';
import { isDiscardable } from '../../src/domain/overview/discardable.js';
import type { CaseRecords } from '../../src/domain/overview/arranged.js';
import { followUpPlanKind, forgetDeath } from '../../src/domain/plan/follow-up-plan.js';
import { commitRecords } from '../../src/session/commit-records.js';
import type { CaseController } from '../case/case-controller.js';
import { actorOf, type Staff } from '../case/staff.js';
import type { StepController, StepName } from '../controllers/step-controller.js';
import { unfold } from '../parts/fold.js';
import { FRESH_LIFE, type LifeView } from './case-life-view.js';
import type { ConversationView, Refusal } from './conversation-view.js';

/** What {@link CaseLife} needs of its element. */
export interface LifeSurroundings {
  readonly element: LitElement & { readonly staff: Staff | undefined; readonly unitDays: UnitDays };
  readonly openCase: CaseController<ConversationView>;
  /** Puts the focus on the heading, once it is drawn. */
  readonly moveFocus: () => void;
}

/** How often a transaction is tried again after a conflict with another tab. */
const TRIES = 3;

/** What staff can do with a case as such: a death and its taking back, closing, opening again, discarding. */
export class CaseLife {
  readonly #around: LifeSurroundings;

  constructor(around: LifeSurroundings) {
    this.#around = around;
  }

  get steps(): StepController {
    return this.#around.openCase.steps;
  }

  get view(): LifeView {
    return this.#around.openCase.view.life;
  }

  show(patch: Partial<LifeView>, focusNext?: string): void {
    const { element, openCase } = this.#around;
    openCase.show({ life: { ...this.view, ...patch } });
    if (focusNext === undefined) return;
    void element.updateComplete.then(() => {
      const place = element.renderRoot.querySelector<HTMLElement>(focusNext);
      if (place) unfold(place);
      place?.focus();
    });
  }

  /** Who records something about the case: with their unit, since a case may go from one to another. */
  get recordedBy(): string {
    const { staff } = this.#around.element;
    return staff ? nameAndRole({ name: staff.name, role: staff.unit }) : '';
  }

  /** Applies a step to the case; a reason is shown where it is refused. */
  apply(how: (now: SupportCase) => Outcome<SupportCase, Refusal>): boolean {
    const { openCase } = this.#around;
    const outcome = how(openCase.supportCase);
    openCase.show({ refusal: outcome.ok ? undefined : outcome.reason });
    if (outcome.ok) openCase.records.put(supportCaseKind, outcome.value);
    return outcome.ok;
  }

  readonly died =
    (on: PlainDate) =>
    (now: SupportCase): ReturnType<typeof recordDeath> =>
      recordDeath(now, { on, recordedBy: this.recordedBy }, browserContext());

  readonly tookBack = (now: SupportCase): ReturnType<typeof takeBackDeath> =>
    takeBackDeath(now, this.recordedBy, browserContext());

  /** Runs a step that commits something. True where it is in the store. */
  async commit(name: StepName, step: () => Promise<boolean>): Promise<boolean> {
    const results: boolean[] = [];
    await this.steps.run(name, async () => {
      results.push(await step());
    });
    return results.includes(true);
  }

  /** Takes back a death, in the case and in its plans, in one transaction. */
  takeBack(): Promise<boolean> {
    return this.commit('take-back-death', () => this.#takeBack());
  }

  async #takeBack(): Promise<boolean> {
    const { openCase } = this.#around;
    const { records } = openCase;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const alive = this.tookBack(openCase.supportCase);
      openCase.show({ refusal: alive.ok ? undefined : alive.reason });
      if (!alive.ok) return false;
      const plans = records.all(followUpPlanKind).flatMap((plan) => {
        const record = forgetDeath(plan);
        return isSame(record, plan) ? [] : [{ kind: followUpPlanKind, record }];
      });
      if (await commitRecords(records, [{ kind: supportCaseKind, record: alive.value }, ...plans])) return true;
      if (records.failure) return false;
    }
    openCase.show({ refusal: 'changed-meanwhile' });
    return false;
  }

  close(reason: ClosingReason): void {
    const { recordedBy } = this;
    if (this.apply((now) => closeCase(now, { reason, recordedBy }, browserContext())))
      this.show(FRESH_LIFE, '#case-closed');
  }

  reopen(said: string): void {
    if (!this.apply((now) => reopenCase(now, browserContext()))) return;
    this.show({ ...FRESH_LIFE, said });
    this.#around.moveFocus();
  }

  get mayDiscard(): boolean {
    return this.#around.openCase.isStored && isDiscardable(this.#records);
  }

  get #records(): CaseRecords {
    const { supportCase, records } = this.#around.openCase;
    return {
      supportCase,
      assessments: records.all(needsAssessmentKind),
      conversations: records.all(conversationRecordKind),
      plans: records.all(followUpPlanKind),
    };
  }

  /** Erases a case that was opened by mistake; not where something has come into it meanwhile. */
  async discard(): Promise<void> {
    const { openCase, moveFocus } = this.#around;
    const { id, steps } = openCase;
    if (steps.running) return;
    const isErased = await this.commit('erase', () => this.#erase());
    if (openCase.id !== id) return;
    if (!isErased) openCase.show({ refusal: 'changed-meanwhile' });
    this.show({ ...FRESH_LIFE, isDiscarded: isErased }, '.case-fold > summary');
    if (isErased) moveFocus();
  }

  async #erase(): Promise<boolean> {
    const { element, openCase } = this.#around;
    const { records, id } = openCase;
    // Saves what is pending, and reads what was sent meanwhile.
    if (!(await records.retry()) || !this.mayDiscard || !records.store) return false;
    const record = openCase.supportCase;
    const by = actorOf('staff', element.staff);
    const about = { kind: supportCaseKind, record, act: 'erased', by } as const;
    const { recordRevision: _gone, ...step } = trailEntry(about, browserContext());
    const companion = { kind: trailKind, record: step };
    return (await records.store.erase(id, { ifRevision: record.revision, companion })).ok;
  }
}
