import type { nothing, TemplateResult } from 'lit';
import type { PatientConsent, recordPatientConsent } from '../../src/domain/case/support-case.js';

type Part<Desk> = (desk: Desk) => TemplateResult | typeof nothing;

/** What the desk of staff shows of the case itself, and offers for other carers; there once its code was fetched. */
export interface CaseParts<Desk> {
  /** What was done last, and what is offered for the other carers of the patient; on top of every page. */
  readonly forOthers: Part<Desk>;
  readonly bereavement: Part<Desk>;
  readonly otherCarers: Part<Desk>;
  readonly caseFold: Part<Desk>;
  readonly caseClosed: Part<Desk>;
  /** The patient has answered: offers to record the same for their other carers. */
  readonly offerAnswer: (desk: Desk, said: Parameters<typeof recordPatientConsent>[1]) => void;
  /** As {@link offerAnswer}, after an answer was withdrawn. */
  readonly offerWithdrawal: (desk: Desk, consent: PatientConsent) => void;
  /** Runs after each update. */
  readonly look: () => void;
}
