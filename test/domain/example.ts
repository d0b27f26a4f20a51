import { recordDeath } from '../../src/domain/case/case-phase.js';
import type { SupportCase } from '../../src/domain/case/support-case.js';
import { dayOf } from '../../src/domain/kernel/calendar.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import type { TransitionContext } from '../../src/domain/kernel/transition-context.js';

/** A clock that stands at `now` and ids that count up: the same for every run. */
export function contextAt(now = '2026-11-22T09:30:00+01:00'): TransitionContext {
  let ids = 0;
  return { now, newId: () => `id-${String(++ids)}` };
}

/** The value of an outcome that has to be one. */
export function valueOf<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome.value;
}

/** The reason of an outcome that has to be a refusal. */
export function reasonOf<Reason extends string>(outcome: Outcome<unknown, Reason>): Reason {
  if (outcome.ok) throw new Error('was not refused');
  return outcome.reason;
}

/** The case after a death on the day of this context. */
export function bereaved(supportCase: SupportCase, context: TransitionContext): SupportCase {
  return valueOf(recordDeath(supportCase, { on: dayOf(context.now), recordedBy: 'Marte' }, context));
}
