import type { nothing, TemplateResult } from 'lit';
import type { OpenConversation } from '../../src/domain/conversation/conversation-record.js';
import type { PatientConsent, recordPatientConsent } from '../../src/domain/case/support-case.js';

type Part<Desk> = (desk: Desk) => TemplateResult | typeof nothing;

/** What the desk of staff shows of the case itself, and offers for other carers; there once its code was fetched. */
export interface CaseParts<Desk> {
  /** What was done last, and what is offered for the other carers of the patient; on top of every page. */
  readonly forOthers: Part<Desk>;
  readonly bereavement: Part<Desk>;
  readonly otherCarers: Part<Desk>;
  /** A death that stands in the case of another carer of the patient. */
  readonly diedElsewhere: Part<Desk>;
  readonly caseFold: Part<Desk>;
  readonly caseClosed: Part<Desk>;
  /** What was offered to the carer and what they answered; the day to ask again stands here or elsewhere. */
  readonly asking: (desk: Desk, isDayAskedElsewhere: boolean) => TemplateResult | typeof nothing;
  /** What the carer tells about the one who is ill, and what staff told them. */
  readonly toldBothWays: (desk: Desk, conversation?: OpenConversation) => TemplateResult | typeof nothing;
  /** The patient has answered: offers to record the same for their other carers. */
  readonly offerAnswer: (desk: Desk, said: Parameters<typeof recordPatientConsent>[1]) => void;
  /** As {@link offerAnswer}, after an answer was withdrawn. */
  readonly offerWithdrawal: (desk: Desk, consent: PatientConsent) => void;
  /** Runs after each update. */
  readonly look: () => void;
}
