/**
 * Events that count as touches; and `visibilitychange`, which does not, but means that the time has to be looked at.
 */
const HEARD = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input', 'visibilitychange'] as const;
/** In the capture phase, before anything in the page can stop the event. */
const FIRST = { capture: true, passive: true };

/**
 * Waits until nobody has touched the page for some time, by `Date.now()` or by `performance.now()`, whichever is first:
 * the latter may stand still while a machine sleeps, and the former may be set back by hand.
 *
 * @param minutes how long nobody may have touched it
 * @param tell is called with the seconds left, each second of the countdown; then once with zero or less
 * @param countdown how many of the last minutes are counted down; touches during the countdown are ignored
 * @returns ends the waiting
 */
export function startIdleTimer(minutes: number, tell: (secondsLeft: number) => void, countdown = 0): () => void {
  let clockEnd: number;
  let runningEnd: number;
  const count = (): void => {
    clockEnd = Date.now() + minutes * 60_000;
    runningEnd = performance.now() + minutes * 60_000;
  };
  const look = (event?: Event): void => {
    const left = Math.ceil(Math.min(clockEnd - Date.now(), runningEnd - performance.now()) / 1000);
    // The time is checked before a touch counts: when a machine wakes from sleep, somebody else may sit at it.
    if (left <= countdown * 60) {
      if (left <= 0) stop();
      tell(left);
    } else if (event && event.type !== 'visibilitychange') count();
  };
  const stop = (): void => {
    clearInterval(timer);
    for (const name of HEARD) removeEventListener(name, look, FIRST);
  };
  count();
  for (const name of HEARD) addEventListener(name, look, FIRST);
  // Each second, and not one long timer: a timer stands still while the machine sleeps, and would be late by as much.
  const timer = setInterval(look, 1000);
  return stop;
}
