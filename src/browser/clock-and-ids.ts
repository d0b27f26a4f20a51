import { dayOf, localMoment, type PlainDate } from '../domain/kernel/calendar.js';
import type { TransitionContext } from '../domain/kernel/transition-context.js';

/** The clock and the ids of this browser, for the transitions of `domain`. */
export function browserContext(): TransitionContext {
  return { now: localMoment(new Date()), newId };
}

/** A fresh id. Browsers have `crypto.randomUUID` on https and localhost only; a hospital's intranet may be plain http. */
function newId(): string {
  // Not everywhere, whatever the types say.
  const { randomUUID } = crypto as { randomUUID?: typeof crypto.randomUUID };
  return randomUUID ? randomUUID.call(crypto) : idFromBytes(crypto.getRandomValues(new Uint8Array(16)));
}

/** A UUID of version 4, as RFC 9562 lays out its 16 bytes. */
function idFromBytes(bytes: Uint8Array): string {
  const fixed = bytes.map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte));
  const digits = Array.from(fixed, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Today in the time zone of the browser. */
export function today(): PlainDate {
  return dayOf(localMoment(new Date()));
}

/** The last day for date fields, so that a year has four digits. */
export const LAST_DAY: PlainDate = '9999-12-31';
