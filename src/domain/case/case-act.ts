/** What was done to a case, told by comparing it before and after. */
import { isSame } from '../kernel/deep-equal.js';
import { openSupportCase, type Consent, type SupportCase } from './support-case.js';

/**
 * Acts on a case that another system may have to hear of. Codes only; whoever needs the content reads the case.
 *
 * - `opened`: the case is new
 * - `card`, `coordination`: set by staff; `card-corrected`: the carer corrected how they are reached
 * - `contact-person`: the contact person or the deputy
 * - `patient-consent`, `line-consent`: an answer was recorded; `…-withdrawn`: one was withdrawn or taken away
 * - `death`: recorded, or its day corrected; `death-taken-back`: recorded by mistake
 * - `change`: something after which the carer is asked anew, such as a discharge
 * - `children`, `telling`: what is kept of children, or what the carer told about the one who is ill
 * - `form-read`: the carer can see that the team has read a form
 */
export const CASE_ACTS = [
  'opened',
  'death',
  'death-taken-back',
  'closed',
  'reopened',
  'patient-consent',
  'patient-consent-withdrawn',
  'line-consent',
  'line-consent-withdrawn',
  'form-offered',
  'form-offer-answered',
  'form-offer-taken-back',
  'talk-offered',
  'talk-offer-answered',
  'talk-offer-taken-back',
  'form-read',
  'contact-person',
  'coordination',
  'card',
  'card-corrected',
  'change',
  'children',
  'telling',
] as const;
export type CaseAct = (typeof CASE_ACTS)[number];

/** The acts that led from `before` to `after`, each once; a case without a `before` is new. */
export function caseActs(before: SupportCase | undefined, after: SupportCase): CaseAct[] {
  const from = before ?? emptyCase(after);
  const acts = new Set<CaseAct>([
    ...(before ? [] : (['opened'] as const)),
    ...phaseActs(from, after),
    ...consentActs(from, after, 'patient-lets-carer-be-told', 'patient-consent'),
    ...consentActs(from, after, 'carer-lets-line-into-patient-journal', 'line-consent'),
    ...offerActs(from, after),
    ...CASE_PARTS.flatMap(([act, ...parts]) => (parts.some((part) => !isSame(from[part], after[part])) ? [act] : [])),
    ...cardActs(from, after),
  ]);
  return CASE_ACTS.filter((act) => acts.has(act));
}

/** Parts of a case of which it is enough to know that they were changed. */
const CASE_PARTS: readonly (readonly [act: CaseAct, ...parts: (keyof SupportCase)[]])[] = [
  ['form-read', 'readReceipts'],
  ['contact-person', 'contactPerson', 'deputy'],
  ['coordination', 'coordination'],
  ['card', 'patient', 'nickname', 'nearestCarer'],
  ['change', 'changes'],
  ['children', 'childrenAsked', 'children', 'childrenRemoved', 'childrenLine'],
  ['telling', 'tellings'],
];

function emptyCase({ id, phaseSince }: SupportCase): SupportCase {
  return openSupportCase({ id, carer: {} }, { now: phaseSince, newId: () => id });
}

function phaseActs(before: SupportCase, after: SupportCase): CaseAct[] {
  const wasClosed = before.phase === 'closed';
  const isClosed = after.phase === 'closed';
  const acts: CaseAct[] = [];
  if (isClosed !== wasClosed) acts.push(isClosed ? 'closed' : 'reopened');
  // A case from before deaths were kept has its phase only, and while it is closed the phase that it was in.
  const died = ({ death, phase, closing }: SupportCase): boolean =>
    death !== undefined || phase === 'bereaved' || closing?.before.phase === 'bereaved';
  if (died(after) && (!died(before) || before.death?.on !== after.death?.on)) acts.push('death');
  if (died(before) && !died(after) && !isClosed) acts.push('death-taken-back');
  return acts;
}

function consentActs(
  before: SupportCase,
  after: SupportCase,
  kind: Consent['kind'],
  act: 'patient-consent' | 'line-consent',
): CaseAct[] {
  const of = ({ consents }: SupportCase): Consent[] => consents.filter((one) => one.kind === kind);
  const [former, now] = [of(before), of(after)];
  const stands = (one: Consent | undefined): boolean => one !== undefined && one.withdrawnAt === undefined;
  const inAfter = (id: string): Consent | undefined => now.find((one) => one.id === id);
  const inBefore = (id: string): Consent | undefined => former.find((one) => one.id === id);
  const isRecorded = now.some((one) => stands(one) && !stands(inBefore(one.id)));
  const isWithdrawn = former.some((one) => stands(one) && !stands(inAfter(one.id)));
  return [...(isRecorded ? [act] : []), ...(isWithdrawn ? [`${act}-withdrawn` as const] : [])];
}

function offerActs(before: SupportCase, after: SupportCase): CaseAct[] {
  const acts: CaseAct[] = [];
  if (!isSame(before.offer, after.offer)) {
    const { state } = after.offer;
    if (state === 'not-offered') acts.push('form-offer-taken-back');
    else acts.push(state === 'offered' ? 'form-offered' : 'form-offer-answered');
  }
  const [former, now] = [before.talkOffers ?? [], after.talkOffers ?? []];
  const added = now.filter(({ id }) => !former.some((one) => one.id === id));
  if (added.some(({ state }) => state === 'offered')) acts.push('talk-offered');
  if (added.some(({ state }) => state !== 'offered')) acts.push('talk-offer-answered');
  if (former.some(({ id }) => !now.some((one) => one.id === id))) acts.push('talk-offer-taken-back');
  return acts;
}

/** Whether the carer corrected the card themselves, or staff set it. */
function cardActs({ carer: before }: SupportCase, { carer: after }: SupportCase): CaseAct[] {
  if (isSame(before, after)) return [];
  return [before.correctedAt === after.correctedAt ? 'card' : 'card-corrected'];
}
