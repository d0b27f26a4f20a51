import type { Outcome } from '../domain/kernel/outcome.js';
import type { RecordStore, StoreFailure } from './record-store.js';

/**
 * How it stands with a sealed store:
 *
 * - `new`: nothing was sealed here yet; it waits for {@link SealedRecordStore.setUp}
 * - `locked`: it waits for its passphrase or key
 * - `open`: it is open in this tab
 * - `key-lost`: sealed records lie here, and their key does not: nobody can read them any more
 * - `not-sealed`: records lie here that never were sealed: somebody wrote past this store, or they are still to be moved
 */
export type SealState = 'new' | 'locked' | 'open' | 'key-lost' | 'not-sealed';

/** A store that is opened with a secret: as much of it as a page that asks for a passphrase needs. */
export interface LockableStore extends RecordStore {
  /** Whether elements ask for a passphrase in the page, or wait for the host to bring its key. */
  readonly opensWith: 'passphrase' | 'host';
  state(): Promise<Outcome<SealState, StoreFailure>>;
  setUp(secret: { readonly passphrase: string }): Promise<Outcome<undefined, string>>;
  unlock(secret: { readonly passphrase: string }): Promise<Outcome<undefined, string>>;
}
