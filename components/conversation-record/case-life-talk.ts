import type { CaseLifeMessages } from '../../src/i18n/case-life/messages.js';
import type { ToldMessages } from '../../src/i18n/told/messages.js';
import type { CaseLife } from './case-life-actions.js';
import type { SamePatient } from './same-patient-actions.js';
import type { StaffTalk } from './staff-actions.js';

/** All that is rendered from where the case itself is on the screen. */
export interface LifeTalk extends StaffTalk {
  readonly lifeWords: CaseLifeMessages;
  readonly told: ToldMessages;
  readonly life: CaseLife;
  readonly samePatient: SamePatient;
}
