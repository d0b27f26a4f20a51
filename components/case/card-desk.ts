import type { SubmittedAssessment } from '../../src/domain/assessment/needs-assessment.js';
import type { SupportCase } from '../../src/domain/case/support-case.js';
import type { CarerCardMessages } from '../../src/i18n/carer-card/messages.js';
import type { CaseDeskMessages } from '../../src/i18n/case-desk/messages.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { FormDraftKeeper } from '../../src/session/form-draft-keeper.js';
import type { Staff } from './staff.js';

/** What the card of a carer is rendered from, for staff. */
export interface CardDesk {
  readonly caseWords: CaseDeskMessages;
  readonly cardWords: CarerCardMessages;
  readonly common: CommonMessages;
  readonly supportCase: SupportCase;
  /** The newest form, as the care team may read it. */
  readonly form: SubmittedAssessment | undefined;
  readonly staff: Staff | undefined;
  readonly formDrafts: FormDraftKeeper;
  /** Changes the case; it can be undone, under what is said of it. */
  readonly changeCard: (how: (now: SupportCase) => SupportCase, said: string) => void;
}
