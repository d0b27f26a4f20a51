import * as z from 'zod/mini';

/**
 * Free text as a person writes it. The limit is far above what anyone writes (ten thousand characters are
 * about five pages) and far below what would make a browser stutter.
 */
export const MAX_TEXT = 10_000;
export const FreeText = z.string().check(z.maxLength(MAX_TEXT));

/** A name, a role, a phone number: one line. */
export const ShortText = z.string().check(z.maxLength(300));

export const Id = z.string().check(z.minLength(1), z.maxLength(200));

/** A code is a word and never a number, so that nobody can add codes up. */
export const Code = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,79}$/));

/** Counts the saves of a record. A record that was never saved has 0. */
export const Revision = z.number().check(z.int(), z.nonnegative());

/** More entries than any real record holds; a bound for whatever is read from disk or from a file. */
export const MAX_ENTRIES = 500;
export function list<Entry extends z.ZodMiniType>(entry: Entry): z.ZodMiniArray<Entry> {
  return z.array(entry).check(z.maxLength(MAX_ENTRIES));
}
