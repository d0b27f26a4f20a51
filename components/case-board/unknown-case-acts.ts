/** What is read and saved where a form without a case is named, or joined to a case. */
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
import { formsToJoin, joinForms } from '../../src/domain/case/join-form.js';
import { openSupportCase, supportCaseKind, type SupportCase } from '../../src/domain/case/support-case.js';
import { trailEntry, trailKind, type TrailAct, type TrailActor } from '../../src/domain/device/audit-trail.js';
import { done, refused, type Outcome } from '../../src/domain/kernel/outcome.js';
import type { RecordKind, StoredRecord } from '../../src/domain/kernel/record-kind.js';
import type { CaseQuery } from '../../src/domain/overview/case-row.js';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import type { CompanionWrite, RecordStore } from '../../src/storage/record-store.js';
import type { Candidate, OpenForm, SaidOfCarer, Settled, StepFailure } from './unknown-case-view.js';

/** Who acts: by name in the records, by code in the trail. */
export interface Actor {
  readonly name: string;
  readonly trail: TrailActor;
}

/** How many cases a search shows: more are not read, and one more letter finds fewer. */
const MOST_FOUND = 6;

/** Reads what there is of a form without a case. `taken`: there is nothing left to be done with it. */
export async function openForm(store: RecordStore, caseId: string): Promise<Outcome<OpenForm, StepFailure>> {
  const [read, list] = await Promise.all([
    store.read(supportCaseKind, caseId),
    store.list(needsAssessmentKind, caseId),
  ]);
  if (!list.ok) return list;
  if (!read.ok && read.reason !== 'not-found') return read;
  const supportCase = read.ok ? read.value : undefined;
  const assessments = list.value.records;
  const forms = formsToJoin({ supportCase, assessments });
  const isOpened = supportCase !== undefined && supportCase.closing?.reason !== 'joined';
  const latest = forms.at(-1);
  if (!latest || isOpened) return refused('taken');
  const former = supportCase?.closing?.joinedTo;
  const to = former === undefined ? undefined : await store.read(supportCaseKind, former);
  const joinedTo = to?.ok && to.value.phase !== 'closed' ? candidateOf(to.value) : undefined;
  return done({ caseId, supportCase, assessments, latest, formCount: forms.length, joinedTo });
}

/** Cases that are followed and found by what was typed. */
export async function findCases(
  store: RecordStore,
  about: OpenForm,
  query: Pick<CaseQuery, 'today' | 'find' | 'unitDays'>,
): Promise<Outcome<readonly Candidate[], StepFailure>> {
  const page = await store.cases(query, { limit: MOST_FOUND * 2 });
  if (!page.ok) return page;
  const others = page.value.rows.filter(
    ({ caseId, step }) => caseId !== about.caseId && step !== 'name-case' && step !== 'look-at-form',
  );
  return done(others.slice(0, MOST_FOUND));
}

export async function nameCase(
  store: RecordStore,
  about: OpenForm,
  said: SaidOfCarer,
  by: Actor,
): Promise<Outcome<Settled, StepFailure>> {
  const { name, relation, initials } = said;
  const opened = openSupportCase(
    {
      id: about.caseId,
      carer: { name, ...(relation && { relation }) },
      ...(initials && { patient: { initials } }),
    },
    browserContext(),
  );
  const saved = await store.save(supportCaseKind, opened, step(supportCaseKind, opened, 'begun', by));
  if (saved.ok) return done({ is: 'named', case: saved.value });
  return refused(saved.reason === 'conflict' ? 'taken' : saved.reason);
}

export async function joinTo(
  store: RecordStore,
  about: OpenForm,
  to: Candidate,
  by: Actor,
): Promise<Outcome<Settled, StepFailure>> {
  const target = await store.read(supportCaseKind, to.caseId);
  if (!target.ok) return target;
  const joined = joinForms(about, target.value, by.name, browserContext());
  if (!joined.ok) return refused(joined.reason === 'case-closed' ? 'closed' : 'taken');
  const { copies, closed } = joined.value;
  const saved = await store.saveAll([
    { kind: supportCaseKind, record: closed, companion: step(supportCaseKind, closed, 'closed', by) },
    ...copies.map((record) => ({
      kind: needsAssessmentKind,
      record,
      companion: step(needsAssessmentKind, record, 'begun', by),
    })),
  ]);
  if (!saved.ok) return refused(saved.reason === 'conflict' ? 'taken' : saved.reason);
  return done({
    is: 'joined',
    to: candidateOf(target.value),
    before: about.supportCase,
    closed: { ...closed, revision: closed.revision + 1 },
    copies: copies.map((copy) => ({ ...copy, revision: copy.revision + 1 })),
  });
}

/** Undoes the last step, where nobody has gone on from it. The form never stands nowhere: it is back before copies go. */
export async function undoSettled(
  store: RecordStore,
  settled: Settled,
  by: Actor,
): Promise<Outcome<undefined, StepFailure>> {
  if (settled.is === 'named') return eraseNew(store, supportCaseKind, settled.case, by);
  const { before, closed, copies } = settled;
  if (before) {
    const record = { ...before, revision: closed.revision };
    const saved = await store.save(supportCaseKind, record, step(supportCaseKind, record, 'phase-changed', by));
    if (!saved.ok) return refused(saved.reason === 'conflict' ? 'used' : saved.reason);
  } else {
    const erased = await eraseNew(store, supportCaseKind, closed, by);
    if (!erased.ok) return erased;
  }
  for (const copy of copies) {
    const erased = await eraseNew(store, needsAssessmentKind, copy, by);
    if (!erased.ok) return erased;
  }
  return done(undefined);
}

async function eraseNew(
  store: RecordStore,
  kind: RecordKind<StoredRecord>,
  record: StoredRecord,
  by: Actor,
): Promise<Outcome<undefined, StepFailure>> {
  const erased = await store.erase(kind.caseIdOf(record), {
    one: { kind: kind.name, id: record.id },
    ifRevision: record.revision,
    companion: step(kind, record, 'erased', by),
  });
  return !erased.ok && erased.reason === 'conflict' ? refused('used') : erased;
}

function step(kind: RecordKind<StoredRecord>, record: StoredRecord, act: TrailAct, { trail }: Actor): CompanionWrite {
  return { kind: trailKind, record: trailEntry({ kind, record, act, by: trail }, browserContext()) };
}

function candidateOf({ id, carer, patient, contactPerson }: SupportCase): Candidate {
  const { name, relation, relationCode } = carer;
  return {
    caseId: id,
    ...(name !== undefined && { carer: name }),
    ...(relation !== undefined && { relation }),
    ...(relationCode !== undefined && { relationCode }),
    ...(patient?.initials !== undefined && { initials: patient.initials }),
    ...(contactPerson && { owner: contactPerson.name }),
  };
}
