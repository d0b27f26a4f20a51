import type { AgreedPlan } from '../../src/domain/plan/follow-up-plan.js';

/** Something in a plan was changed and is saved. Carries ids and counts, never what stands in it. */
export class CarerPlanChangedEvent extends Event {
  static readonly eventName = 'carer-plan-changed';

  constructor(
    readonly caseId: string,
    readonly recordId: string,
    readonly actions: number,
    /** Actions that are still to be done. */
    readonly toDo: number,
  ) {
    super(CarerPlanChangedEvent.eventName, { bubbles: true, composed: true });
  }
}

/** Carer and staff want to agree on the plan; a host prevents it to keep it a draft. As the care team will read it. */
export class CarerPlanAgreeEvent extends Event {
  static readonly eventName = 'carer-plan-agree';

  constructor(
    readonly caseId: string,
    readonly recordId: string,
    readonly record: AgreedPlan,
  ) {
    super(CarerPlanAgreeEvent.eventName, { bubbles: true, composed: true, cancelable: true });
  }
}

/** The plan is agreed and saved as such. As the care team reads it. */
export class CarerPlanAgreedEvent extends Event {
  static readonly eventName = 'carer-plan-agreed';

  constructor(
    readonly caseId: string,
    readonly recordId: string,
    readonly record: AgreedPlan,
  ) {
    super(CarerPlanAgreedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'carer-plan-changed': CarerPlanChangedEvent;
    'carer-plan-agree': CarerPlanAgreeEvent;
    'carer-plan-agreed': CarerPlanAgreedEvent;
  }
}
