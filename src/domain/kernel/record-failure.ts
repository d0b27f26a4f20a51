/** Why a record could not be read or saved, as the storage port names it. */
export type FailureReason =
  | 'not-found'
  | 'unreadable'
  | 'from-newer-version'
  | 'conflict'
  | 'quota-exceeded'
  | 'blocked'
  | 'unavailable'
  | 'locked';
