import * as z from 'zod/mini';

/*
 * Field types that the record schemas are built from. All checks use `refine`: each ready-made check (`maxLength`,
 * `regex`, `int` …) is a class of its own in the bundle, together over a kilobyte on a carer's phone. For the same
 * reason records use `z.union` where a `z.discriminatedUnion` would do; the types are the same.
 */

/**
 * Free text as a person writes it. The limit is far above what anyone writes (ten thousand characters are
 * about five pages) and far below what would make a browser stutter.
 */
const MAX_TEXT = 10_000;
export const FreeText = textUpTo(MAX_TEXT);

/** A name, a role, a phone number: one line. */
export const ShortText = textUpTo(300);

export const Id = textMatching(/^.{1,200}$/, 'has to be a text of 1 to 200 characters');

/** A code is a word and never a number, so that nobody can add codes up. */
export const Code = textMatching(
  /^[a-z][a-z0-9-]{0,79}$/,
  'has to be a code: lower-case letters, digits and hyphens, beginning with a letter',
);

/** Counts the saves of a record. A record that was never saved has 0. */
export const Revision = z.number().check(z.refine((count) => Number.isSafeInteger(count) && count >= 0));

/**
 * The most entries a list may have: more than any real record holds, as a bound for what is read from disk or a file.
 */
const MAX_ENTRIES = 500;
export function list<Entry extends z.ZodMiniType>(entry: Entry): z.ZodMiniArray<Entry> {
  return z.array(entry).check(z.refine((entries) => entries.length <= MAX_ENTRIES, 'has too many entries'));
}

function textUpTo(length: number): z.ZodMiniString {
  return z.string().check(z.refine((text) => text.length <= length, 'is too long'));
}

export function textMatching(pattern: RegExp, orElse?: string): z.ZodMiniString {
  return z.string().check(z.refine((text) => pattern.test(text), orElse));
}
