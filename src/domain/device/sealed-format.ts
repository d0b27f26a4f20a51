import * as z from 'zod/mini';
import { Id, list, Revision, ShortText } from '../kernel/schema-fields.js';
import type { RecordKind, StoredRecord } from '../kernel/record-kind.js';

/** The least number of characters in a passphrase. */
export const SHORTEST_PASSPHRASE = 10;

/**
 * An upper bound for the rounds that are read from disk: this code never writes so many, and they would hang the page.
 */
const MOST_ROUNDS = 20_000_000;

/** How the data keys are wrapped: by a key derived from a passphrase, or by a key of the host's. */
const Wrapping = z.union([
  z.object({
    by: z.literal('passphrase'),
    derivation: z.literal('PBKDF2-SHA-256'),
    salt: ShortText,
    rounds: z.number().check(z.refine((rounds) => Number.isInteger(rounds) && rounds >= 1 && rounds <= MOST_ROUNDS)),
  }),
  z.object({ by: z.literal('host') }),
]);
export type Wrapping = z.infer<typeof Wrapping>;

const WrappedKey = z.object({ id: Id, iv: ShortText, box: ShortText });
export type WrappedKey = z.infer<typeof WrappedKey>;

/**
 * The data keys of a store, each wrapped by what the person or the host knows. New records are sealed with `current`.
 */
export const SealedKey = z.object({
  id: z.literal('sealed-key'),
  version: z.literal(1),
  revision: Revision,
  wrapping: Wrapping,
  keys: list(WrappedKey),
  current: Id,
  /** Records are being re-encrypted with `current`. If that is interrupted, the next unlock goes on with it. */
  isResealing: z.boolean(),
});
export type SealedKey = z.infer<typeof SealedKey>;

export const sealedKeyKind: RecordKind<SealedKey> = {
  name: 'sealed-key',
  version: 1,
  schema: SealedKey,
  migrations: [],
  caseIdOf: () => 'sealed-key',
  isFinal: () => false,
};

/**
 * A record as a sealed store writes it to the inner store: the fields that find it, and the encrypted record in `box`.
 */
export const SealedRecord = z.object({
  id: Id,
  /** The version of this format; that of the record is in the box. */
  version: z.literal(1),
  revision: Revision,
  caseId: Id,
  keyId: Id,
  iv: ShortText,
  box: z.string(),
});
export type SealedRecord = z.infer<typeof SealedRecord>;

/** The kind under which the inner store keeps the sealed records of a kind. */
export function sealedKind({
  name,
  appendOnly,
}: Pick<RecordKind<StoredRecord>, 'name' | 'appendOnly'>): RecordKind<SealedRecord> {
  return {
    name,
    version: 1,
    schema: SealedRecord,
    migrations: [],
    caseIdOf: ({ caseId }) => caseId,
    isFinal: () => false,
    ...(appendOnly && { appendOnly }),
  };
}
