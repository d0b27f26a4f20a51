import type { DateTime } from './calendar.js';

/** The clock and new ids for a transition. They are passed in and never fetched, so that every rule can be replayed. */
export interface TransitionContext {
  /** The moment of the transition, ISO 8601 with offset. */
  readonly now: DateTime;
  /** A fresh id: a UUID in a browser. */
  readonly newId: () => string;
}
