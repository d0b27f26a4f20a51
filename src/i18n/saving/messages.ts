import type { FailureReason } from '../../domain/kernel/record-failure.js';
import type { Sharing } from '../../domain/sharing/sharing.js';

/** The messages about saving and sharing; loaded with the pages on which something is written. */
export interface CommonLaterMessages {
  readonly saved: string;
  readonly failures: Readonly<Record<FailureReason, string>>;
  /** Beside a moment on a day to come. */
  readonly dateWrong: string;
  /** Something was pasted or typed beyond what a field takes. */
  readonly tooLong: (limit: number, leftOut: number) => string;
  /** On a button, while what it began is being saved. */
  readonly busy: string;
  readonly takeStored: string;
  readonly keepMine: string;
  readonly cancel: string;
  readonly print: string;
  readonly sharing: Readonly<Record<Sharing, string>>;
  readonly pageFoot: (what: string, date: string) => string;
}
