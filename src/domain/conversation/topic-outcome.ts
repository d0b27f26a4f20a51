/** What came of a topic. There may be several things at once: help in the talk, an action, and what nobody offers. */
import * as z from 'zod/mini';

/** Often the help is the talk itself: `given-in-talk` is a full outcome. */
export const TopicOutcome = z.enum(['given-in-talk', 'action', 'not-now', 'no-need', 'no-service']);
export type TopicOutcome = z.infer<typeof TopicOutcome>;

interface WithOutcomes {
  readonly outcome?: TopicOutcome | undefined;
  readonly moreOutcomes?: readonly TopicOutcome[] | undefined;
}

/** Outcomes that stand alone: each says that nothing is to come of the topic. */
const ALONE: ReadonlySet<TopicOutcome> = new Set(['not-now', 'no-need']);

/** All outcomes of a topic; none while it is open. */
export function outcomesOf({ outcome, moreOutcomes = [] }: WithOutcomes): TopicOutcome[] {
  return outcome === undefined ? [] : [outcome, ...moreOutcomes.filter((one) => one !== outcome)];
}

/** The outcomes with this one added, or taken away where it is there. */
export function withToggled(outcomes: readonly TopicOutcome[], outcome: TopicOutcome): TopicOutcome[] {
  if (outcomes.includes(outcome)) return outcomes.filter((one) => one !== outcome);
  return withAdded(outcomes, outcome);
}

/** The outcomes with this one. One that stands alone replaces all others, and goes where another one comes. */
export function withAdded(outcomes: readonly TopicOutcome[], outcome: TopicOutcome): TopicOutcome[] {
  if (ALONE.has(outcome)) return [outcome];
  return [...outcomes.filter((one) => one !== outcome && !ALONE.has(one)), outcome];
}
