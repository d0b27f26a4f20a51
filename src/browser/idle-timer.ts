/** Touches, and that a hidden page is seen again, which is none. */
const HEARD = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input', 'visibilitychange'] as const;
/** Before anything in the page can stop them. */
const FIRST = { capture: true, passive: true };

/**
 * Waits until nobody has touched the page for some time: by the clock or by the running clock, whichever is first. One of
 * them may stand still while a machine sleeps, and the other may be set back by hand.
 *
 * @param minutes how long nobody may have touched it
 * @param tell hears, each second of the countdown, how many are left; then, once, zero or less
 * @param countdown the last of the minutes, in which touches no longer count
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
    // Judged before a touch counts: a machine that slept may wake with somebody else before it.
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
  // Each second, and not one long wait: a timer stands still while the machine sleeps, and would be late by as much.
  const timer = setInterval(look, 1000);
  return stop;
}
