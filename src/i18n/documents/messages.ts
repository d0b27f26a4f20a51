import type { FilledBy } from '../../domain/assessment/needs-assessment.js';
import type { ConversationMode, Participant } from '../../domain/conversation/conversation-record.js';
import type { ArrangementPart } from '../../domain/plan/arrangement.js';
import type { ApplicationDecision } from '../../domain/plan/plan-action.js';

/** By who reads the document: the carer is spoken to, the team is told. */
export type ByReader = Readonly<Record<'carer' | 'care-team', string>>;

/** The messages of the documents that a host files or prints, besides those that the elements show as well. */
export interface DocumentMessages {
  readonly carerNamed: (name: string) => string;
  readonly formTitle: ByReader;
  readonly sentOn: (date: string) => string;
  readonly filledBy: Readonly<Record<FilledBy, string>>;
  readonly noNeeds: string;
  readonly priorities: string;
  readonly answers: string;
  readonly unclear: string;
  readonly talkTitle: ByReader;
  readonly modes: Readonly<Record<ConversationMode, string>>;
  readonly participants: string;
  readonly parties: Readonly<Record<Participant['party'], string>>;
  readonly patientPresent: string;
  readonly notConfirmed: string;
  readonly need: string;
  readonly carerSaid: ByReader;
  readonly teamNoted: string;
  readonly cameOfIt: string;
  readonly planTitle: ByReader;
  readonly agreementTitle: string;
  readonly proposal: string;
  readonly changedSince: (date: string) => string;
  readonly copyGiven: string;
  readonly toDo: string;
  readonly notAvailable: string;
  readonly settled: string;
  readonly carerDoes: ByReader;
  readonly nobodyYet: string;
  /** As the team reads them; the carer's are those of their own page. */
  readonly arrangementParts: Readonly<Record<ArrangementPart, string>>;
  readonly wanted: (terms: string) => string;
  readonly granted: (terms: string) => string;
  readonly applied: (date: string) => string;
  readonly decisions: Readonly<Record<ApplicationDecision, string>>;
  readonly decided: (decision: string, date: string | undefined) => string;
  readonly appeal: (what: string) => string;
  readonly appealBy: (date: string) => string;
  readonly coordination: (service: string) => string;
  readonly lookAgain: string;
  readonly nextContact: (date: string) => string;
  readonly reviewOn: (date: string) => string;
  readonly journalTitle: string;
  /** Above the lines of a form for the journal; a day in digits. */
  readonly fromForm: (date: string) => string;
  readonly individualPlanTitle: string;
  readonly individualPlanIntro: string;
  readonly respiteTitle: string;
  readonly respiteIntro: string;
  readonly agreedOn: (date: string, names: string) => string;
}
