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
