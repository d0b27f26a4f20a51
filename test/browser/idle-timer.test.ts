import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startIdleTimer } from '../../src/browser/idle-timer.js';

const MINUTE = 60_000;

describe('the idle timer', () => {
  let page: EventTarget;
  let told: number[];
  let stop: () => void;
  const start = (minutes: number, countdown?: number): void => {
    stop = startIdleTimer(minutes, (secondsLeft) => told.push(secondsLeft), countdown);
  };
  const touch = (name = 'pointermove'): boolean => page.dispatchEvent(new Event(name));

  beforeEach(() => {
    vi.useFakeTimers();
    page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    told = [];
  });

  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each(['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'])('counts anew at %s', (name) => {
    start(5);
    vi.advanceTimersByTime(4 * MINUTE);
    touch(name);
    vi.advanceTimersByTime(4 * MINUTE);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(MINUTE);
    expect(told).toEqual([0]);
  });

  it('tells of the end once, and hears nothing after it', () => {
    start(1);
    vi.advanceTimersByTime(5 * MINUTE);
    touch();
    vi.advanceTimersByTime(5 * MINUTE);
    expect(told).toEqual([0]);
  });

  it('tells each second of the countdown, in which only another start counts', () => {
    start(5, 1);
    vi.advanceTimersByTime(4 * MINUTE);
    expect(told).toEqual([60]);
    vi.advanceTimersByTime(500);
    touch();
    vi.advanceTimersByTime(500);
    expect(told.at(-1)).toBe(59);
    stop();
    start(5, 1);
    told = [];
    vi.advanceTimersByTime(4 * MINUTE - 1000);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(MINUTE + 1000);
    expect(told).toHaveLength(61);
    expect(told.at(-1)).toBe(0);
  });

  it('stops', () => {
    start(1);
    stop();
    vi.advanceTimersByTime(2 * MINUTE);
    touch();
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  describe('where the machine slept', () => {
    it('no touch counts any more, although no timer has run', () => {
      start(5);
      vi.setSystemTime(Date.now() + 60 * MINUTE);
      touch();
      expect(told).toEqual([-55 * 60]);
    });

    it('a touch that comes into a countdown of which nobody has heard does not end it', () => {
      start(5, 1);
      vi.setSystemTime(Date.now() + 4.5 * MINUTE);
      touch();
      expect(told).toEqual([30]);
    });

    it('is over as soon as the page is seen again', () => {
      start(5);
      vi.setSystemTime(Date.now() + 60 * MINUTE);
      touch('visibilitychange');
      expect(told).toHaveLength(1);
    });

    it('a clock that was set back is no way around', () => {
      start(5);
      vi.setSystemTime(Date.now() - 60 * MINUTE);
      vi.advanceTimersByTime(5 * MINUTE);
      expect(told).toEqual([0]);
    });
  });
});
