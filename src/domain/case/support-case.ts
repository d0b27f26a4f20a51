/**
 * The support case: its schema and transitions for contact person, phase, consents, the offer of a form and read
 * receipts.
 */
import * as z from 'zod/mini';
import { DateTime, PlainDate } from '../kernel/calendar.schema.js';
import { FreeText, Id, list, Revision, ShortText } from '../kernel/schema-fields.js';
import { Carer } from './carer.schema.js';
import { CasePhase, Closing, Death, MistakenDeath } from './case-phase.schema.js';
import { Child, ChildrenAsked } from './child.schema.js';
import { CaseChange, TalkOffer } from './talk-offer.schema.js';
import { ChildrenLine, Telling } from './telling.schema.js';
import { isPlainDate } from '../kernel/calendar.js';
import { done, refused, type Outcome } from '../kernel/outcome.js';
import type { RecordKind } from '../kernel/record-kind.js';
import { SentExtract } from '../sharing/journal-extract.js';
import { LineConsent, type LineScope, decidedAfter, latestFirst } from '../sharing/line-consent.js';
import type { TransitionContext } from '../kernel/transition-context.js';
import { readReceiptFor } from './read-receipt.js';

/** A person in the service whom the carer may call. */
export const ContactPerson = z.object({
  name: ShortText,
  role: z.optional(ShortText),
  phone: z.optional(ShortText),
  /** When the phone is answered, in words: "hverdager 8–15". */
  hours: z.optional(ShortText),
});
export type ContactPerson = z.infer<typeof ContactPerson>;

/** A person in one line: "name, role". */
export function nameAndRole({ name, role }: Pick<ContactPerson, 'name' | 'role'>): string {
  return role ? `${name}, ${role}` : name;
}

export const PatientConsentDecision = z.enum(['given', 'partly', 'refused', 'not-asked', 'lacks-capacity', 'disputed']);
export type PatientConsentDecision = z.infer<typeof PatientConsentDecision>;

/** What the patient says about staff telling the carer things. It never blocks the carer's own form or talk. */
export const PatientConsent = z.object({
  id: Id,
  kind: z.literal('patient-lets-carer-be-told'),
  /** What may be told, in staff's words. */
  scope: FreeText,
  /** What may not be told, although it is within the scope. */
  exceptions: z.optional(FreeText),
  decision: PatientConsentDecision,
  decidedAt: DateTime,
  recordedBy: ShortText,
  withdrawnAt: z.optional(DateTime),
});
export type PatientConsent = z.infer<typeof PatientConsent>;

/**
 * Two different consents that are never mixed: the patient's, about being told; the carer's, about one written line.
 */
export const Consent = z.union([PatientConsent, LineConsent]);
export type Consent = z.infer<typeof Consent>;

/**
 * Whether the carer was offered the form, and what they answered. Declining is a dated answer and brings no reminder.
 */
export const Offer = z.union([
  z.object({ state: z.literal('not-offered') }),
  z.object({
    state: z.enum(['offered', 'accepted', 'declined', 'later']),
    at: DateTime,
    recordedBy: z.optional(ShortText),
    /** The day on which staff ask again: once, and never late. */
    askAgainOn: z.optional(PlainDate),
  }),
]);
export type Offer = z.infer<typeof Offer>;

/** That the team has read a form; the carer sees it as a receipt. It is kept here, since a sent form never changes. */
export const ReadReceipt = z.object({ assessmentId: Id, readAt: DateTime, readBy: ShortText });
export type ReadReceipt = z.infer<typeof ReadReceipt>;

/** One change of the contact person, with both names. */
export const ContactChange = z.object({
  at: DateTime,
  recordedBy: ShortText,
  from: z.optional(ShortText),
  to: ShortText,
});
export type ContactChange = z.infer<typeof ContactChange>;

/** One carer in relation to one ill person. A patient has many of these, and so may a carer. */
export const SupportCase = z.object({
  id: Id,
  version: z.literal(1),
  revision: Revision,
  carer: Carer,
  patient: z.optional(
    z.object({
      hostReference: z.optional(ShortText),
      initials: z.optional(ShortText),
      /** Marks that cases of one patient have in common, where staff said that it is one patient. */
      sharedMarks: z.optional(list(Id)),
    }),
  ),
  /** What the case is called on a wall display, which passers-by can read; without one it shows initials. */
  nickname: z.optional(ShortText),
  /** The patient's own choice, set by staff, never self-declared. */
  nearestCarer: z.optional(z.boolean()),
  phase: CasePhase,
  /** When the case came into the phase it is in. */
  phaseSince: DateTime,
  death: z.optional(Death),
  mistakenDeaths: z.optional(list(MistakenDeath)),
  closing: z.optional(Closing),
  /** The offer of the form. */
  offer: Offer,
  talkOffers: z.optional(list(TalkOffer)),
  changes: z.optional(list(CaseChange)),
  childrenAsked: z.optional(ChildrenAsked),
  children: z.optional(list(Child)),
  /** Ids of children that were removed here and may still stand in an earlier talk. */
  childrenRemoved: z.optional(list(Id)),
  childrenLine: z.optional(ChildrenLine),
  /** What the carer tells about the one who is ill. */
  tellings: z.optional(list(Telling)),
  /** What was handed to the host of tellings and the sentence about children. */
  sentExtract: z.optional(SentExtract),
  contactPerson: z.optional(ContactPerson),
  deputy: z.optional(ContactPerson),
  contactChanges: z.optional(list(ContactChange)),
  /** The named service that keeps the overview. */
  coordination: z.optional(ShortText),
  consents: list(Consent),
  readReceipts: list(ReadReceipt),
});
export type SupportCase = z.infer<typeof SupportCase>;

export const supportCaseKind: RecordKind<SupportCase> = {
  name: 'support-case',
  version: 1,
  schema: SupportCase,
  migrations: [],
  caseIdOf: (supportCase) => supportCase.id,
  isFinal: () => false,
};

export function openSupportCase(
  about: Pick<SupportCase, 'carer' | 'patient' | 'nearestCarer' | 'nickname'> & { readonly id?: string },
  context: TransitionContext,
): SupportCase {
  return {
    ...about,
    id: about.id ?? context.newId(),
    version: 1,
    revision: 0,
    phase: 'active',
    phaseSince: context.now,
    offer: { state: 'not-offered' },
    consents: [],
    readReceipts: [],
  };
}

/** Records that the form was offered, or what the carer said to it. A later answer replaces an earlier one. */
export function recordOffer(
  supportCase: SupportCase,
  state: Exclude<Offer['state'], 'not-offered'>,
  recordedBy: string,
  context: TransitionContext,
  askAgainOn?: string,
): Outcome<SupportCase, 'case-closed' | 'not-a-date'> {
  if (supportCase.phase === 'closed') return refused('case-closed');
  if (askAgainOn !== undefined && !isPlainDate(askAgainOn)) return refused('not-a-date');
  const asked = askAgainOn === undefined ? {} : { askAgainOn };
  return done({ ...supportCase, offer: { state, at: context.now, recordedBy, ...asked } });
}

export function recordPatientConsent(
  supportCase: SupportCase,
  said: Pick<PatientConsent, 'decision' | 'scope' | 'exceptions' | 'recordedBy'>,
  context: TransitionContext,
): SupportCase {
  const consent: PatientConsent = {
    ...said,
    id: context.newId(),
    kind: 'patient-lets-carer-be-told',
    decidedAt: decidedAfter(context.now, supportCase.consents),
  };
  return { ...supportCase, consents: [...supportCase.consents, consent] };
}

/** Records what the carer said to having this one sentence written in the patient's journal. */
export function recordLineConsent(
  supportCase: SupportCase,
  said: Pick<LineConsent, 'decision' | 'recordedBy'> & { readonly scope: LineScope },
  context: TransitionContext,
): Outcome<SupportCase, 'nothing-to-agree-to'> {
  if (said.scope.text.trim() === '') return refused('nothing-to-agree-to');
  const consent: LineConsent = {
    ...said,
    id: context.newId(),
    kind: 'carer-lets-line-into-patient-journal',
    decidedAt: decidedAfter(context.now, supportCase.consents),
  };
  return done({ ...supportCase, consents: [...supportCase.consents, consent] });
}

/**
 * Removes the consents about lines of a record, which quote its sentences, where nothing of a talk is to be written
 * after all.
 */
export function forgetLines(supportCase: SupportCase, recordId: string): SupportCase {
  const isOfRecord = (consent: Consent): boolean =>
    consent.kind === 'carer-lets-line-into-patient-journal' && consent.scope.recordId === recordId;
  return { ...supportCase, consents: supportCase.consents.filter((consent) => !isOfRecord(consent)) };
}

/** Withdraws a consent of either kind. It stays in the history, with the moment it was withdrawn. */
export function withdrawConsent(
  supportCase: SupportCase,
  consentId: string,
  context: TransitionContext,
): Outcome<SupportCase, 'no-such-consent' | 'already-withdrawn'> {
  const consent = supportCase.consents.find((one) => one.id === consentId);
  if (!consent) return refused('no-such-consent');
  if (consent.withdrawnAt !== undefined) return refused('already-withdrawn');
  const consents = supportCase.consents.map((one) => (one === consent ? { ...one, withdrawnAt: context.now } : one));
  return done({ ...supportCase, consents });
}

/**
 * Takes back the withdrawal of a patient's consent that was a slip of the hand: what the patient had said stands again.
 * Only the withdrawal of this very moment, and only as long as the patient has not answered about the same scope since:
 * a later answer counts, whatever it is.
 */
export function takeBackWithdrawal(
  supportCase: SupportCase,
  consentId: string,
  withdrawnAt: DateTime,
): Outcome<SupportCase, 'no-such-consent'> {
  const latest = latestPatientConsents(supportCase).find((one) => one.id === consentId);
  if (latest?.withdrawnAt !== withdrawnAt) return refused('no-such-consent');
  const { withdrawnAt: _slip, ...standing } = latest;
  return done({ ...supportCase, consents: supportCase.consents.map((one) => (one === latest ? standing : one)) });
}

/** For each scope the patient's latest answer, whether it stands or was withdrawn; in the order in which they came. */
export function latestPatientConsents(supportCase: SupportCase): PatientConsent[] {
  const latest = new Map<string, PatientConsent>();
  const said = supportCase.consents.filter((one) => one.kind === 'patient-lets-carer-be-told');
  for (const one of latestFirst(said).reverse()) latest.set(one.scope.trim().toLowerCase(), one);
  return [...latest.values()];
}

/**
 * The patient's consents that stand: for each scope the latest decision, unless it was withdrawn. A no to one scope
 * leaves a yes to another standing. Empty where nobody has asked, or all was withdrawn.
 */
export function standingPatientConsents(supportCase: SupportCase): PatientConsent[] {
  return latestPatientConsents(supportCase).filter((one) => one.withdrawnAt === undefined);
}

/** Whether some of the patient's standing answers let the carer be told and others do not: then all are to be read. */
export function patientConsentsDiffer(standing: readonly PatientConsent[]): boolean {
  const allows = standing.map(({ decision }) => decision === 'given' || decision === 'partly');
  return allows.includes(true) && allows.includes(false);
}

/** Names the contact person and a deputy. Where somebody else had been named, the change is kept with both names. */
export function setContactPerson(
  supportCase: SupportCase,
  contactPerson: ContactPerson,
  deputy: ContactPerson | undefined,
  recordedBy: string,
  context: TransitionContext,
): Outcome<SupportCase, 'needs-name'> {
  const to = contactPerson.name.trim();
  if (to === '' || deputy?.name.trim() === '') return refused('needs-name');
  const { deputy: _former, ...rest } = supportCase;
  const from = supportCase.contactPerson?.name;
  const change: ContactChange = { at: context.now, recordedBy, to, ...(from !== undefined && { from }) };
  const contactChanges = from === to ? supportCase.contactChanges : [...(supportCase.contactChanges ?? []), change];
  return done({ ...rest, contactPerson, ...(deputy && { deputy }), ...(contactChanges && { contactChanges }) });
}

/** Whether two names are the same but for capitals and white space around them. */
export function isSameName(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.trim().toLowerCase() === other?.trim().toLowerCase();
}

/**
 * Whether somebody used to be contact person and is now neither contact person nor deputy.
 * @param written their name; what stands after it and a comma, such as a role, does not count
 */
export function hasLeft({ contactPerson, deputy, contactChanges = [] }: SupportCase, written: string): boolean {
  const begins = `${written.trim().toLowerCase()},`;
  const isTheirs = (name: string | undefined): boolean =>
    name !== undefined && begins.startsWith(`${name.trim().toLowerCase()},`);
  return !isTheirs(contactPerson?.name) && !isTheirs(deputy?.name) && contactChanges.some(({ from }) => isTheirs(from));
}

/**
 * Hands a case over from somebody who leaves: whoever takes over becomes contact person, or deputy where that is what
 * the other was. Who becomes contact person is not their own deputy any longer.
 */
export function handOver(
  supportCase: SupportCase,
  from: string,
  to: ContactPerson,
  recordedBy: string,
  context: TransitionContext,
): Outcome<SupportCase, 'needs-name' | 'same-person' | 'not-theirs'> {
  if (isSameName(from, to.name)) return refused('same-person');
  const { contactPerson, deputy } = supportCase;
  if (isSameName(contactPerson?.name, from)) {
    const staying = deputy && isSameName(deputy.name, to.name) ? undefined : deputy;
    return setContactPerson(supportCase, to, staying, recordedBy, context);
  }
  if (!contactPerson || !isSameName(deputy?.name, from)) return refused('not-theirs');
  const next = isSameName(contactPerson.name, to.name) ? undefined : to;
  return setContactPerson(supportCase, contactPerson, next, recordedBy, context);
}

/** Sets the name of the case on a wall display; an empty one removes it, so that initials are shown again. */
export function setNickname(supportCase: SupportCase, nickname: string): SupportCase {
  const { nickname: _former, ...rest } = supportCase;
  return nickname.trim() === '' ? rest : { ...rest, nickname: nickname.trim() };
}

/** Tells the carer that the team has read what they sent. Reading it again changes nothing. */
export function recordRead(
  supportCase: SupportCase,
  assessmentId: string,
  readBy: string,
  context: TransitionContext,
): SupportCase {
  if (readReceiptFor(supportCase, assessmentId)) return supportCase;
  const receipt: ReadReceipt = { assessmentId, readAt: context.now, readBy };
  return { ...supportCase, readReceipts: [...supportCase.readReceipts, receipt] };
}

/** The case as the carer sees it: without the patient's consents, which are between the patient and staff. */
export function supportCaseForCarer(supportCase: SupportCase): SupportCase {
  const consents = supportCase.consents.filter((consent) => consent.kind !== 'patient-lets-carer-be-told');
  return { ...supportCase, consents };
}

/** The team works from the whole case. */
export function supportCaseForCareTeam(supportCase: SupportCase): SupportCase {
  return supportCase;
}
