import type { DateTime } from './calendar.js';

/** What a transition may not fetch for itself: the clock and new ids. They come in, so that every rule can be replayed. */
export interface TransitionContext {
  /** The moment of the transition, ISO 8601 with offset. */
  readonly now: DateTime;
  /** A fresh id, `crypto.randomUUID()` in a browser. */
  readonly newId: () => string;
}
