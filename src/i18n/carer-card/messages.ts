import type { RelationMessages } from '../relations/messages.js';
import type { Reached } from '../../domain/case/carer.js';

/** The messages of what is kept about the carer, as they read and correct it themselves. */
export interface CarerCardMessages {
  readonly relations: RelationMessages;
  readonly ownHeading: string;
  readonly ownIntro: string;
  readonly ownLabels: Readonly<Record<keyof Reached | 'name' | 'relation' | 'coordination', string>>;
  readonly ownNothing: string;
  readonly ownNearest: string;
  readonly ownCorrect: string;
  readonly ownSave: string;
  readonly ownCorrected: (date: string) => string;
  readonly ownElse: string;
  /** What is said otherwise once the person who was ill has died. */
  readonly bereaved: Partial<CarerCardMessages>;
}
