import { done, refused, type Outcome } from '../../domain/kernel/outcome.js';
import { readRecord, type RecordKind, type StoredRecord } from '../../domain/kernel/record-kind.js';
import {
  sealedKeyKind,
  sealedKind,
  SHORTEST_PASSPHRASE,
  type SealedKey,
  type SealedRecord,
} from '../../domain/device/sealed-format.js';
import type { SealState } from '../lockable-store.js';
import { SEALED_KINDS } from '../record-kinds.js';
import { isStoreFailure, type RecordStore, type StoreFailure, type UnreadableRecord } from '../record-store.js';
import {
  isWeaker,
  newKeys,
  openKeys,
  openKeysWith,
  rewrapKeys,
  wrapperFor,
  type OpenKeys,
  type Secret,
} from './key-wrapping.js';
import { seal, unseal } from './record-encryption.js';

const NO_WRAPPER = 'this key cannot wrap others: an AES-GCM key for encrypt and decrypt is needed';

export type SetUpOutcome = Outcome<
  undefined,
  'too-short' | 'exists' | 'key-lost' | 'not-sealed' | 'needs-https' | StoreFailure
>;
export type UnlockOutcome = Outcome<
  undefined,
  'wrong-secret' | 'not-found' | 'key-lost' | 'needs-https' | StoreFailure
>;
export type ChangeSecretOutcome = UnlockOutcome | Outcome<undefined, 'too-short'>;

/**
 * The data keys of a sealed store. On the disk they are wrapped by a secret; once it is given they are in memory, and
 * records can be encrypted and decrypted until {@link forget}.
 */
export class Keyring {
  readonly #disk: RecordStore;
  readonly #changed: () => void;
  #open: OpenKeys | undefined;
  /** True while this tab saves the wrapped keys. */
  #isRewrapping = false;

  /**
   * @param disk the inner store, with the wrapped keys and the sealed records
   * @param changed called when the keys were opened, or were forgotten because another tab changed the secret
   */
  constructor(disk: RecordStore, changed: () => void) {
    this.#disk = disk;
    this.#changed = changed;
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  async state(): Promise<Outcome<SealState, StoreFailure>> {
    if (this.#open) return done('open');
    if (!canEncrypt()) return done('needs-https');
    const key = await this.#readKey();
    if (key.ok) return done('locked');
    if (key.reason === 'key-lost') return done('key-lost');
    if (key.reason !== 'not-found') return refused(key.reason);
    let state: SealState = 'new';
    for (const kind of SEALED_KINDS) {
      const list = await this.#disk.list(sealedKind(kind));
      if (!list.ok) return list;
      const { records, unreadable } = list.value;
      if (unreadable.some(({ raw }) => isPlain(raw))) return done('not-sealed');
      if (records.length + unreadable.length > 0) state = 'key-lost';
    }
    return done(state);
  }

  async setUp(secret: Secret): Promise<SetUpOutcome> {
    if (isTooShort(secret)) return refused('too-short');
    const state = await this.state();
    if (!state.ok) return state;
    if (state.value === 'open' || state.value === 'locked') return refused('exists');
    if (state.value !== 'new') return refused(state.value);
    const wrapper = await wrapperFor(secret);
    const keys = await newKeys(wrapper);
    const open = await openKeysWith(keys, wrapper.wrapper);
    // Checked before anything is written: keys that cannot be unwrapped again must not be stored.
    if (!open) throw new TypeError(NO_WRAPPER);
    const saved = await this.#disk.save(sealedKeyKind, keys);
    if (!saved.ok) return refused(isStoreFailure(saved.reason) ? saved.reason : 'exists');
    return this.#openWith(open);
  }

  async unlock(secret: Secret): Promise<UnlockOutcome> {
    if (!canEncrypt()) return refused('needs-https');
    const key = await this.#readKey();
    if (!key.ok) return key;
    const open = await openKeys(key.value, secret);
    if (!open) return refused('wrong-secret');
    const isRaised = isWeaker(key.value) && (await this.#rewrap(key.value, open, secret, { withNewKey: false })).ok;
    const opened = isRaised ? done(undefined) : this.#openWith(open);
    // The store opens even where the rounds could not be raised or records not be re-encrypted; the next unlock tries
    // again.
    if (key.value.isResealing) await this.#reseal();
    return opened;
  }

  async changeSecret(from: Secret, to: Secret): Promise<ChangeSecretOutcome> {
    if (isTooShort(to)) return refused('too-short');
    if (!canEncrypt()) return refused('needs-https');
    const key = await this.#readKey();
    if (!key.ok) return key;
    const open = await openKeys(key.value, from);
    if (!open) return refused('wrong-secret');
    const changed = await this.#rewrap(key.value, open, to, { withNewKey: true });
    return changed.ok ? this.#reseal() : changed;
  }

  forget(): void {
    this.#open = undefined;
  }

  /** Called when the wrapped keys on the disk were saved, here or in another tab. */
  async follow(): Promise<void> {
    if (!this.#isRewrapping) await this.#renew();
  }

  /** Erases the whole inner store with the wrapped keys. An open keyring gets new keys under the same secret. */
  async eraseAll(): Promise<Outcome<undefined, StoreFailure>> {
    await this.#renew();
    const open = this.#open;
    const erased = await this.#disk.eraseAll();
    if (!erased.ok || !open) return erased;
    const saved = await this.#disk.save(sealedKeyKind, await newKeys(open));
    if (!saved.ok) return refused(isStoreFailure(saved.reason) ? saved.reason : 'locked');
    const anew = await openKeysWith(saved.value, open.wrapper);
    return anew ? this.#openWith(anew) : refused('locked');
  }

  /** The record sealed with the newest key; undefined while no key is open. */
  async seal(kind: RecordKind<StoredRecord>, record: StoredRecord): Promise<SealedRecord | undefined> {
    const open = this.#open;
    const key = open?.keys.get(open.current);
    if (!open || !key) return undefined;
    const { id, revision } = record;
    const place = { kind: kind.name, id, caseId: kind.caseIdOf(record), revision };
    return seal(record, place, { id: open.current, key });
  }

  async unseal<Rec extends StoredRecord>(
    kind: RecordKind<Rec>,
    sealed: SealedRecord,
  ): Promise<Outcome<Rec, 'locked' | UnreadableRecord['reason']>> {
    const raw = await this.openBox(kind, sealed);
    if (!this.#open) return refused('locked');
    const read = readRecord(kind, raw);
    // The revision outside the box has to be the one inside.
    return read.ok && read.value.revision !== sealed.revision ? refused('unreadable') : read;
  }

  /** What is in the box, whether it can be read as a record or not; undefined where the box cannot be opened. */
  async openBox(kind: Pick<RecordKind<StoredRecord>, 'name'>, sealed: SealedRecord): Promise<unknown> {
    // A key that is not known here may have come in another tab, under the same secret or another.
    if (this.#open && !this.#open.keys.has(sealed.keyId)) await this.#renew();
    const key = this.#open?.keys.get(sealed.keyId);
    return key && unseal(kind.name, sealed, key);
  }

  async #readKey(): Promise<Outcome<SealedKey, 'not-found' | 'key-lost' | StoreFailure>> {
    const key = await this.#disk.read(sealedKeyKind, 'sealed-key');
    if (key.ok) return key;
    const { reason } = key;
    return refused(reason === 'not-found' || isStoreFailure(reason) ? reason : 'key-lost');
  }

  #openWith(open: OpenKeys): Outcome<undefined, never> {
    this.#open = open;
    this.#changed();
    return done(undefined);
  }

  async #rewrap(
    key: SealedKey,
    open: OpenKeys,
    to: Secret,
    options: { readonly withNewKey: boolean },
  ): Promise<Outcome<undefined, 'wrong-secret' | StoreFailure>> {
    const wrapper = await wrapperFor(to);
    const changed = await rewrapKeys(key, open.wrapper, wrapper, options);
    if (!changed) return refused('wrong-secret');
    const anew = await openKeysWith(changed, wrapper.wrapper);
    if (!anew) throw new TypeError(NO_WRAPPER);
    this.#isRewrapping = true;
    const saved = await this.#disk.save(sealedKeyKind, changed).finally(() => (this.#isRewrapping = false));
    // Another tab changed the keys at the same moment: the stored ones count, and the caller has to try again.
    if (!saved.ok) return refused(isStoreFailure(saved.reason) ? saved.reason : 'wrong-secret');
    return this.#openWith(anew);
  }

  /**
   * Re-encrypts what is not encrypted with the newest key, record by record, so that it can stop anywhere and go on
   * later.
   */
  async #reseal(): Promise<Outcome<undefined, StoreFailure>> {
    for (const kind of SEALED_KINDS) {
      const list = await this.#disk.list(sealedKind(kind));
      if (!list.ok) return list;
      for (const sealed of list.value.records) {
        if (sealed.keyId === this.#open?.current) continue;
        const read = await this.unseal(kind, sealed);
        if (!read.ok && read.reason === 'locked') return refused('locked');
        // Append-only records are never re-encrypted, and unreadable ones stay as they are.
        if (!read.ok || kind.appendOnly) continue;
        const raised = { ...read.value, revision: sealed.revision + 1 };
        const anew = await this.seal(kind, raised);
        if (!anew) return refused('locked');
        const saved = await this.#disk.save(sealedKind(kind), { ...anew, revision: sealed.revision });
        // A conflict means that somebody saved the record meanwhile, and so re-encrypted it.
        if (!saved.ok && isStoreFailure(saved.reason)) return refused(saved.reason);
      }
    }
    const key = await this.#readKey();
    if (!key.ok || !key.value.isResealing) return done(undefined);
    const ended = await this.#disk.save(sealedKeyKind, { ...key.value, isResealing: false });
    return ended.ok || !isStoreFailure(ended.reason) ? done(undefined) : refused(ended.reason);
  }

  /**
   * Reads the wrapped keys again. Where another tab has changed the secret, the keys are forgotten: the new secret has
   * to be given here before anything can be saved.
   */
  async #renew(): Promise<void> {
    const open = this.#open;
    if (!open) return;
    const key = await this.#readKey();
    if (!key.ok) return;
    const anew = await openKeysWith(key.value, open.wrapper);
    if (this.#open !== open) return;
    this.#open = anew;
    if (!anew) this.#changed();
  }
}

/** True for a stored record that is not encrypted. */
function isPlain(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && !('box' in raw);
}

/** Browsers give `crypto.subtle` to pages on https and localhost only, whatever the types say. */
function canEncrypt(): boolean {
  return (crypto as { readonly subtle?: SubtleCrypto }).subtle !== undefined;
}

function isTooShort(secret: Secret): boolean {
  return 'passphrase' in secret && secret.passphrase.length < SHORTEST_PASSPHRASE;
}
