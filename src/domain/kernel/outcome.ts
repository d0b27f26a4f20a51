/**
 * The one shape of an expected failure: either the value, or a reason as a code.
 * Reasons are words for programs; the sentence a person reads is made in `i18n`.
 */
export type Outcome<Value, Reason extends string> = Done<Value> | Refused<Reason>;

export interface Done<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Refused<Reason extends string> {
  readonly ok: false;
  readonly reason: Reason;
}

export function done<Value>(value: Value): Done<Value> {
  return { ok: true, value };
}

export function refused<Reason extends string>(reason: Reason): Refused<Reason> {
  return { ok: false, reason };
}
