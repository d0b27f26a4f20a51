import type { Outcome } from '../domain/kernel/outcome.js';
import type { RecordStore, StoreFailure } from './record-store.js';

/**
 * The state of a sealed store:
 *
 * - `new`: nothing was sealed here yet; it waits for {@link SealedRecordStore.setUp}
 * - `locked`: it waits for its passphrase or key
 * - `open`: it is open in this tab
 * - `key-lost`: it has sealed records and no key: nobody can read them any more
 * - `not-sealed`: it has unencrypted records, which were written past this store or are still to be moved
 * - `needs-https`: the page is on plain http, where a browser encrypts nothing
 */
export type SealState = 'new' | 'locked' | 'open' | 'key-lost' | 'not-sealed' | 'needs-https';

/** A store that is opened with a secret, with only what a page that asks for a passphrase needs. */
export interface LockableStore extends RecordStore {
  /** Whether elements ask for a passphrase in the page, or wait for the host to bring its key. */
  readonly opensWith: 'passphrase' | 'host';
  state(): Promise<Outcome<SealState, StoreFailure>>;
  setUp(secret: { readonly passphrase: string }): Promise<Outcome<undefined, string>>;
  unlock(secret: { readonly passphrase: string }): Promise<Outcome<undefined, string>>;
}
