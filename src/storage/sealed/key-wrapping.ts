/** Data keys of a sealed store: creating them, and wrapping and unwrapping them with a secret. */
import type { SealedKey, Wrapping, WrappedKey } from '../../domain/device/sealed-format.js';
import { fromBase64, toBase64 } from './base64.js';

/**
 * What opens a sealed store: a passphrase that a person knows, or a key that the host holds (AES-GCM, 256 bits, with
 * the usages `encrypt` and `decrypt`). Neither is ever written to the disk.
 */
export type Secret = { readonly passphrase: string } | { readonly key: CryptoKey };

/**
 * Rounds of PBKDF2 with SHA-256 for a passphrase that is set today. An older, lower count is raised when it is used.
 */
export const ROUNDS = 600_000;

/** The keys of an open store: the one that wraps, and the data keys by their ids, which cannot be exported. */
export interface OpenKeys extends Wrapper {
  readonly keys: ReadonlyMap<string, CryptoKey>;
  readonly current: string;
}

const AES = { name: 'AES-GCM', length: 256 } as const;

/** The key that wraps the data keys, and how it is derived. */
export interface Wrapper {
  readonly wrapping: Wrapping;
  readonly wrapper: CryptoKey;
}

/** The keys of a new store: a first data key, wrapped. */
export async function newKeys({ wrapping, wrapper }: Wrapper): Promise<SealedKey> {
  const first = await wrapNewKey(wrapping, wrapper);
  return {
    id: 'sealed-key',
    version: 1,
    revision: 0,
    wrapping,
    keys: [first],
    current: first.id,
    isResealing: false,
  };
}

/** The data keys; undefined where the secret is not the one they are wrapped by, or somebody has changed them. */
export async function openKeys(sealed: SealedKey, secret: Secret): Promise<OpenKeys | undefined> {
  const wrapper = await wrapperOf(sealed.wrapping, secret);
  return wrapper && openKeysWith(sealed, wrapper);
}

/** As {@link openKeys}, with a wrapper that is known from before. */
export async function openKeysWith(sealed: SealedKey, wrapper: CryptoKey): Promise<OpenKeys | undefined> {
  const { wrapping, current } = sealed;
  const keys = new Map<string, CryptoKey>();
  for (const wrapped of sealed.keys) {
    const key = await unwrap(wrapped, wrapping, wrapper, false);
    if (!key) return undefined;
    keys.set(wrapped.id, key);
  }
  return keys.has(current) ? { wrapping, wrapper, keys, current } : undefined;
}

/** The same data keys, wrapped by another secret; and one more, where records are to be re-encrypted. */
export async function rewrapKeys(
  sealed: SealedKey,
  from: CryptoKey,
  { wrapping, wrapper }: Wrapper,
  options: { readonly withNewKey: boolean },
): Promise<SealedKey | undefined> {
  const keys: WrappedKey[] = [];
  for (const wrapped of sealed.keys) {
    const key = await unwrap(wrapped, sealed.wrapping, from, true);
    if (!key) return undefined;
    keys.push(await wrap(wrapped.id, key, wrapping, wrapper));
  }
  if (!options.withNewKey) return { ...sealed, wrapping, keys };
  const next = await wrapNewKey(wrapping, wrapper);
  return { ...sealed, wrapping, keys: [...keys, next], current: next.id, isResealing: true };
}

/** True where a passphrase was set with fewer rounds than one is given today. */
export function isWeaker({ wrapping }: SealedKey): boolean {
  return wrapping.by === 'passphrase' && wrapping.rounds < ROUNDS;
}

async function wrapNewKey(wrapping: Wrapping, wrapper: CryptoKey): Promise<WrappedKey> {
  const key = await crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt']);
  return wrap(crypto.randomUUID(), key, wrapping, wrapper);
}

async function wrap(id: string, key: CryptoKey, wrapping: Wrapping, wrapper: CryptoKey): Promise<WrappedKey> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const raw = await crypto.subtle.exportKey('raw', key);
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: about(id, wrapping) }, wrapper, raw);
  new Uint8Array(raw).fill(0);
  return { id, iv: toBase64(iv), box: toBase64(new Uint8Array(box)) };
}

async function unwrap(
  { id, iv, box }: WrappedKey,
  wrapping: Wrapping,
  wrapper: CryptoKey,
  isExtractable: boolean,
): Promise<CryptoKey | undefined> {
  const [start, bytes] = [fromBase64(iv), fromBase64(box)];
  if (!start || !bytes) return undefined;
  try {
    const raw = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: start, additionalData: about(id, wrapping) },
      wrapper,
      bytes,
    );
    const key = await crypto.subtle.importKey('raw', raw, AES, isExtractable, ['encrypt', 'decrypt']);
    new Uint8Array(raw).fill(0);
    return key;
  } catch {
    // A wrong secret, or tampering: WebCrypto does not say which, and it must not.
    return undefined;
  }
}

/**
 * The additional data that a wrapped key is authenticated with: it cannot be unwrapped with fewer rounds or in another
 * place.
 */
function about(id: string, wrapping: Wrapping): Uint8Array<ArrayBuffer> {
  const how = wrapping.by === 'host' ? ['host'] : ['passphrase', wrapping.derivation, wrapping.salt, wrapping.rounds];
  return new TextEncoder().encode(JSON.stringify(['carer-needs', 'sealed-key', 1, id, ...how]));
}

/** The wrapper for a new secret: for a passphrase with a salt of its own, and today's rounds. */
export async function wrapperFor(secret: Secret): Promise<Wrapper> {
  if ('key' in secret) return { wrapping: { by: 'host' }, wrapper: secret.key };
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(16)));
  const wrapping = { by: 'passphrase', derivation: 'PBKDF2-SHA-256', salt, rounds: ROUNDS } as const;
  return { wrapping, wrapper: await derive(secret.passphrase, wrapping) };
}

async function wrapperOf(wrapping: Wrapping, secret: Secret): Promise<CryptoKey | undefined> {
  if (wrapping.by === 'host') return 'key' in secret ? secret.key : undefined;
  return 'passphrase' in secret ? derive(secret.passphrase, wrapping) : undefined;
}

async function derive(
  passphrase: string,
  { salt, rounds }: Extract<Wrapping, { by: 'passphrase' }>,
): Promise<CryptoKey> {
  // Normalized, since another keyboard may give other code points for the same letters.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt) ?? new Uint8Array(), iterations: rounds },
    material,
    AES,
    false,
    ['encrypt', 'decrypt'],
  );
}
