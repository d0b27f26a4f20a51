import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OnceASecond } from '../../src/session/once-a-second.js';

/** A clock that a test moves. */
class HandClock {
  now = 0;
  #alarms: { readonly at: number; readonly act: () => void }[] = [];

  readonly later = (act: () => void, milliseconds: number): void => {
    this.#alarms.push({ at: this.now + milliseconds, act });
  };

  pass(milliseconds: number): void {
    const until = this.now + milliseconds;
    for (;;) {
      const [next] = this.#alarms.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at);
      if (!next) break;
      this.#alarms = this.#alarms.filter((one) => one !== next);
      this.now = next.at;
      next.act();
    }
    this.now = until;
  }
}

function teller(): { clock: HandClock; news: OnceASecond<string>; told: (readonly [at: number, news: string])[] } {
  const clock = new HandClock();
  const told: (readonly [number, string])[] = [];
  const news = new OnceASecond<string>((one) => told.push([clock.now, one]), clock.later);
  return { clock, news, told };
}

describe('news while somebody types', () => {
  it('comes at once, and then the latest of each second', () => {
    const { clock, news, told } = teller();
    for (const letter of 'hei du') {
      news.tell('form', letter);
      clock.pass(300);
    }
    clock.pass(5000);
    expect(told).toEqual([
      [0, 'h'],
      [1000, ' '],
      [2000, 'u'],
    ]);
  });

  it('comes at once again after a second in which nothing happened', () => {
    const { clock, news, told } = teller();
    news.tell('form', 'one');
    clock.pass(1000);
    news.tell('form', 'two');
    expect(told).toEqual([
      [0, 'one'],
      [1000, 'two'],
    ]);
  });

  it('is kept apart by what it is about', () => {
    const { news, told } = teller();
    news.tell('form', 'one');
    news.tell('plan', 'two');
    expect(told).toEqual([
      [0, 'one'],
      [0, 'two'],
    ]);
  });

  it('is told before an element goes, and not once more after that', () => {
    const { clock, news, told } = teller();
    news.tell('form', 'one');
    clock.pass(100);
    news.tell('form', 'two');
    news.flush();
    clock.pass(5000);
    expect(told).toEqual([
      [0, 'one'],
      [100, 'two'],
    ]);
  });

  it('however somebody types: never twice within a second, and always the last', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2500 }), { minLength: 1, maxLength: 40 }), (pauses) => {
        const { clock, news, told } = teller();
        pauses.forEach((pause, at) => {
          clock.pass(pause);
          news.tell('form', String(at));
        });
        clock.pass(5000);
        expect(told.at(-1)?.[1]).toBe(String(pauses.length - 1));
        const times = told.map(([at]) => at);
        expect(times.slice(1).every((at, index) => at - (times[index] ?? 0) >= 1000)).toBe(true);
      }),
    );
  });
});
