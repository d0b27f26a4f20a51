/** Encrypting a record for a sealed store, and decrypting it. */
import type { StoredRecord } from '../../domain/kernel/record-kind.js';
import type { SealedRecord } from '../../domain/device/sealed-format.js';
import { fromBase64, toBase64 } from './base64.js';

/** Records are padded to a multiple of this many bytes, so that nobody sees from outside how much somebody wrote. */
const STEP = 1024;
const SPACE = 0x20;

/** Where a record belongs. The box is authenticated with it: it opens in no other place and at no other revision. */
interface Place {
  readonly kind: string;
  readonly id: string;
  readonly caseId: string;
  readonly revision: number;
}

export async function seal(
  record: StoredRecord,
  place: Place,
  { id: keyId, key }: { readonly id: string; readonly key: CryptoKey },
): Promise<SealedRecord> {
  const words = new TextEncoder().encode(JSON.stringify(record));
  // JSON ignores white space after it.
  const padded = new Uint8Array(Math.ceil(words.length / STEP) * STEP).fill(SPACE);
  padded.set(words);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: about(place, keyId) }, key, padded);
  const { id, caseId, revision } = place;
  return { id, version: 1, revision, caseId, keyId, iv: toBase64(iv), box: toBase64(new Uint8Array(box)) };
}

/** What is in the box; undefined where it was changed, moved, or sealed with another key. */
export async function unseal(kind: string, sealed: SealedRecord, key: CryptoKey): Promise<unknown> {
  const [iv, box] = [fromBase64(sealed.iv), fromBase64(sealed.box)];
  if (!iv || !box) return undefined;
  try {
    const { id, caseId, revision, keyId } = sealed;
    const additionalData = about({ kind, id, caseId, revision }, keyId);
    const words = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, box);
    return JSON.parse(new TextDecoder().decode(words)) as unknown;
  } catch {
    // Authentication failed: it was changed or moved. To readers it is an unreadable record.
    return undefined;
  }
}

function about({ kind, id, caseId, revision }: Place, keyId: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(
    JSON.stringify(['carer-needs', 'sealed-record', 1, kind, id, caseId, revision, keyId]),
  );
}
