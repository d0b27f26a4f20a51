import type { CardInput } from '../../domain/case/carer.js';

/** The messages of a case on every desk of staff: the card of the carer. */
export interface CaseDeskMessages {
  readonly cardHeading: string;
  readonly cardLabels: Readonly<Record<keyof CardInput, string>>;
  readonly cardEmpty: string;
  readonly changeCard: string;
  readonly saveCard: string;
  readonly cardSaved: string;
  readonly relationNone: string;
  readonly relationHint: string;
  readonly referenceHint: string;
  readonly nearest: Readonly<Record<'yes' | 'no' | 'not-asked', string>>;
  readonly nearestText: Readonly<Record<'yes' | 'no', string>>;
  readonly needsInterpreter: (language: string) => string;
  readonly correctedByCarer: (date: string) => string;
  readonly formSays: string;
  readonly takeOver: string;
  readonly tookOver: (what: string) => string;
  readonly undoCase: string;
  /** After how many days, or weeks, a bereavement talk is offered. */
  readonly afterDeathCount: (from: number, until: number) => string;
  /** What is said otherwise once the person who was ill has died. */
  readonly bereaved: Partial<CaseDeskMessages>;
}
