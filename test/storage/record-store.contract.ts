import {
  closeCase,
  markSamePatient,
  recordDeath,
  reopenCase,
  takeBackDeath,
} from '../../src/domain/case/case-phase.js';
import { keepChild } from '../../src/domain/case/children.js';
import { joinForms } from '../../src/domain/case/join-form.js';
import { recordTalkOffer } from '../../src/domain/case/talk-offer.js';
import { addTelling, followUpTelling, receiveTelling } from '../../src/domain/case/telling.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import type { TransitionContext } from '../../src/domain/kernel/transition-context.js';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { addDays } from '../../src/domain/kernel/calendar.js';
import { USUAL_DAYS } from '../../src/domain/overview/unit-days.js';
import type { CaseFilter, CaseSort } from '../../src/domain/overview/case-row.js';
import type { WorkPage } from '../../src/domain/overview/work-page.js';
import { WORK_SCOPES } from '../../src/domain/overview/work-scope.js';
import {
  closeConversation,
  conversationRecordKind,
  openConversation,
} from '../../src/domain/conversation/conversation-record.js';
import {
  addAction,
  agreePlan,
  draftPlan,
  followUpPlanKind,
  recordApplication,
  setActionStatus,
} from '../../src/domain/plan/follow-up-plan.js';
import {
  openSupportCase,
  setContactPerson,
  supportCaseKind,
  type SupportCase,
} from '../../src/domain/case/support-case.js';
import { startAssessment, type DraftAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
import { submitAssessment } from '../../src/domain/assessment/submit-assessment.js';
import { paperCode } from '../../src/domain/assessment/paper-form-code.js';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import type { RecordKind, StoredRecord } from '../../src/domain/kernel/record-kind.js';
import { trailEntry, trailKind, type TrailAct, type TrailEntry } from '../../src/domain/device/audit-trail.js';
import type { RecordStore, StoreChange } from '../../src/storage/record-store.js';
import { casesByScan } from '../../src/storage/cases-by-scan.lazy.js';
import { workByScan } from '../../src/storage/work-by-scan.lazy.js';

const context = { now: '2026-11-22T09:30:00+01:00', newId: () => crypto.randomUUID() };
const newCase = (name: string): SupportCase => openSupportCase({ carer: { name } }, context);
const newForm = (caseId: string): DraftAssessment =>
  startAssessment({ caseId, questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, context);

const step = (record: SupportCase, act: TrailAct): TrailEntry =>
  trailEntry({ kind: supportCaseKind, record, act, by: { party: 'staff', code: 'n-1' } }, context);

/** What may happen to a case, by its name; what is refused changes nothing. */
const CHANGES = {
  named: (now, { name }, on) => setContactPerson({ ...now, carer: { name } }, { name }, undefined, 'Marte', on),
  bereaved: (now, _about, on) => recordDeath(now, { on: on.now.slice(0, 10), recordedBy: 'Marte' }, on),
  'no-death': (now, _about, on) => takeBackDeath(now, 'Marte', on),
  closed: (now, _about, on) => closeCase(now, { reason: 'ended', recordedBy: 'Marte' }, on),
  reopened: (now, _about, on) => reopenCase(now, on),
  told: (now, _about, on) => addTelling(now, { text: 'x', by: 'carer' }, on),
  heard: (now, { date }, on) => {
    const id = now.tellings?.at(-1)?.id ?? '';
    const received = receiveTelling(now, id, 'Marte', on);
    return received.ok ? followUpTelling(received.value, id, 'Marte', date) : received;
  },
  child: (now, { date }, on) => keepChild(now, { id: on.newId(), who: 'A', followUpDue: date }),
  no: (now, { date }, on) =>
    recordTalkOffer(now, { about: 'talk', state: 'declined', by: 'carer', askAgainOn: date }, on),
} satisfies Record<
  string,
  (now: SupportCase, about: { name: string; date: string }, on: TransitionContext) => Outcome<SupportCase, string>
>;
type Change = keyof typeof CHANGES;

const unitDays = fc.constantFrom(
  USUAL_DAYS,
  { bereavementTalkFrom: 2, bereavementTalkUntil: 3, formWaits: 1 },
  { bereavementTalkFrom: 28, bereavementTalkUntil: 42, formWaits: 0 },
);

/** A random action on one of a few cases, or a query of the board or of its work list. */
const thing = fc.oneof(
  fc.record({
    is: fc.constantFrom(
      ...(Object.keys(CHANGES) as Change[]),
      'form' as const,
      'form' as const,
      'talk' as const,
      'planned' as const,
      'same-patient' as const,
      'joined' as const,
      'erased' as const,
    ),
    who: fc.integer({ min: 0, max: 4 }),
    name: fc.constantFrom('Åse Moen', 'Kari', 'Odd Brekke'),
    day: fc.nat({ max: 60 }),
  }),
  fc.record({
    is: fc.constant('asked' as const),
    day: fc.nat({ max: 60 }),
    limit: fc.integer({ min: 1, max: 3 }),
    query: fc.record(
      {
        filter: fc.constantFrom<CaseFilter>(
          'open',
          'overdue',
          'form-in',
          'plan-agreed',
          'review-due',
          'bereaved',
          'closed',
          'unknown-case',
        ),
        sort: fc.constantFrom<CaseSort>('due', 'name', 'owner'),
        find: fc.constantFrom('ka', 'moen ås', 'A.B.', 'Od', 'm', paperCode('case-1', carerNeeds12), ''),
        person: fc.constantFrom('kari', 'Odd Brekke'),
        patient: fc.constantFrom('p-0', 'p-1', 'nobody'),
        unitDays,
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    is: fc.constant('work-asked' as const),
    day: fc.nat({ max: 60 }),
    limit: fc.integer({ min: 1, max: 4 }),
    query: fc.record(
      {
        scope: fc.constantFrom(...WORK_SCOPES),
        worker: fc.constantFrom(
          { name: ' kari', unit: 'HJEMMETJENESTEN ' },
          { name: 'Odd Brekke' },
          { unit: 'a/b' },
          {},
        ),
        find: fc.constantFrom('ka', 'rull', 'A.B.', paperCode('case-1', carerNeeds12), ''),
        unitDays,
      },
      { requiredKeys: [] },
    ),
  }),
);
type Happening = Exclude<
  typeof thing extends fc.Arbitrary<infer One> ? One : never,
  { is: 'asked' } | { is: 'work-asked' }
>;

async function happen(store: RecordStore, { is, who, name, day }: Happening): Promise<void> {
  const id = `case-${String(who)}`;
  const date = addDays('2026-11-01', day);
  const on = { now: `${date}T09:30:00+01:00`, newId: context.newId };
  const read = await store.read(supportCaseKind, id);
  const patient = { initials: 'A.B.', hostReference: `p-${String(who % 2)}` };
  const supportCase = read.ok
    ? read.value
    : openSupportCase({ id, carer: { name }, patient }, { ...on, now: context.now });
  if (is === 'form') {
    const sent = submitAssessment(newForm(id), on);
    if (sent.ok) await store.save(needsAssessmentKind, sent.value);
  } else if (is === 'talk') {
    const talk = openConversation(
      { caseId: id, kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
      { ...on, now: context.now },
    );
    const closed = closeConversation({ ...talk, nextContact: date, lookAgainAt: addDays(date, 3) }, 'Marte', on);
    if (closed.ok) await store.save(conversationRecordKind, closed.value);
  } else if (is === 'planned') {
    const action = {
      need: '',
      what: 'Rullator',
      kind: 'application',
      owner: { party: 'service', name: ['Hjemmetjenesten', 'a/b', 'a'][day % 3] ?? '' },
      due: date,
    } as const;
    const plan = addAction(draftPlan(id, on), action, { by: 'Marte' }, on);
    const agreed = plan.ok && agreePlan(plan.value, { by: ['Kari'], carerHasCopy: true }, on);
    if (!agreed || !agreed.ok) return;
    const about = { decision: 'partly', appealBy: addDays(date, 20) } as const;
    const decided = recordApplication(agreed.value, agreed.value.actions[0]?.id ?? '', about, { by: 'Marte' }, on);
    if (decided.ok) await store.save(followUpPlanKind, { ...decided.value, review: { date, reasons: [] } });
  } else if (is === 'same-patient' || is === 'joined') {
    const other = await store.read(supportCaseKind, `case-${String((who + 1) % 5)}`);
    if (!other.ok) return;
    if (is === 'same-patient' && read.ok) {
      const [one, another] = markSamePatient(read.value, other.value, on);
      await store.saveAll([one, another].map((record) => ({ kind: supportCaseKind, record })));
    } else if (is === 'joined' && !read.ok) {
      const forms = await store.list(needsAssessmentKind, id);
      if (!forms.ok) return;
      const unknown = { caseId: id, supportCase: undefined, assessments: forms.value.records };
      const joined = joinForms(unknown, other.value, 'Marte', on);
      if (!joined.ok) return;
      const copies = joined.value.copies.map((record) => ({ kind: needsAssessmentKind, record }));
      await store.saveAll([...copies, { kind: supportCaseKind, record: joined.value.closed }]);
    }
  } else if (is === 'erased') {
    // Only what was said of the case: its forms come without one.
    await store.erase(id, { one: { kind: 'support-case', id } });
  } else {
    const changed = CHANGES[is](supportCase, { name, date }, on);
    if (changed.ok) await store.save(supportCaseKind, changed.value);
  }
}

export interface StoreUnderTest {
  readonly store: RecordStore;
  /** Puts something into the store behind its back, as another version or a broken disk would leave it. */
  leave(entry: { kind: 'support-case'; id: string; caseId: string; record: unknown }): Promise<void>;
  /** Lets go of the store and opens what lies there anew, where the store has a disk. */
  reopen?(): Promise<RecordStore>;
}

/** What every store promises, whatever it keeps records in. */
export function recordStoreContract(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`${name}: the contract of a record store`, () => {
    let tested: StoreUnderTest;
    let store: RecordStore;
    beforeEach(async () => {
      tested = await open();
      store = tested.store;
    });

    it('gives back what was saved, with the next revision', async () => {
      const saved = await store.save(supportCaseKind, newCase('Odd'));
      if (!saved.ok) throw new Error(saved.reason);
      expect(saved.value.revision).to.equal(1);
      expect(await store.read(supportCaseKind, saved.value.id)).to.deep.equal({ ok: true, value: saved.value });
      const again = await store.save(supportCaseKind, saved.value);
      expect(again.ok && again.value.revision).to.equal(2);
    });

    it('writes nothing that it could not read again, and leaves what lies there', async () => {
      const saved = await store.save(supportCaseKind, newCase('Odd'));
      if (!saved.ok) throw new Error(saved.reason);
      const broken = { ...saved.value, phaseSince: '20266-03-12T09:30:00+01:00' };
      let mistake: unknown;
      await store.save(supportCaseKind, broken).catch((error: unknown) => (mistake = error));
      expect(mistake).to.be.instanceOf(TypeError);
      expect(String(mistake)).to.not.contain('Odd');
      expect(await store.read(supportCaseKind, saved.value.id)).to.deep.equal(saved);
    });

    it('says not-found for what was never saved', async () => {
      expect(await store.read(supportCaseKind, 'nobody')).to.deep.equal({ ok: false, reason: 'not-found' });
    });

    it('keeps kinds apart, also under one id', async () => {
      const supportCase = newCase('Odd');
      await store.save(supportCaseKind, supportCase);
      expect((await store.read(needsAssessmentKind, supportCase.id)).ok).to.equal(false);
    });

    it('lists a kind, and a kind of one case', async () => {
      const [one, other] = [newForm('case-1'), newForm('case-2')];
      await store.save(needsAssessmentKind, one);
      await store.save(needsAssessmentKind, other);
      const ids = async (caseId?: string): Promise<string[]> => {
        const list = await store.list(needsAssessmentKind, caseId);
        if (!list.ok) throw new Error(list.reason);
        return list.value.records.map(({ id }) => id).sort();
      };
      expect(await ids()).to.deep.equal([one.id, other.id].sort());
      expect(await ids('case-1')).to.deep.equal([one.id]);
      expect(await ids('case-3')).to.deep.equal([]);
    });

    it('answers a save from an old revision with conflict and what is there, and writes nothing', async () => {
      const first = await store.save(supportCaseKind, newCase('Odd'));
      if (!first.ok) throw new Error(first.reason);
      const second = await store.save(supportCaseKind, { ...first.value, carer: { name: 'Kari' } });
      if (!second.ok) throw new Error(second.reason);
      const late = await store.save(supportCaseKind, { ...first.value, carer: { name: 'Nils' } });
      expect(late).to.deep.equal({ ok: false, reason: 'conflict', current: second.value });
      expect(await store.read(supportCaseKind, first.value.id)).to.deep.equal({ ok: true, value: second.value });
    });

    it('lets one of many saves from one revision through', async () => {
      const first = await store.save(supportCaseKind, newCase('Odd'));
      if (!first.ok) throw new Error(first.reason);
      const saves = await Promise.all(
        Array.from({ length: 20 }, (_, number) =>
          store.save(supportCaseKind, { ...first.value, carer: { name: String(number) } }),
        ),
      );
      expect(saves.filter(({ ok }) => ok)).to.have.length(1);
    });

    it('reports what it cannot read, keeps it, and never writes over it', async () => {
      const broken = {
        kind: 'support-case',
        id: 'broken',
        caseId: 'broken',
        record: { version: 1, id: 'broken' },
      } as const;
      const newer = {
        kind: 'support-case',
        id: 'newer',
        caseId: 'newer',
        record: { version: 99, id: 'newer', new: true },
      } as const;
      await tested.leave(broken);
      await tested.leave(newer);
      const good = await store.save(supportCaseKind, newCase('Odd'));
      expect(await store.read(supportCaseKind, 'broken')).to.deep.equal({ ok: false, reason: 'unreadable' });
      expect(await store.read(supportCaseKind, 'newer')).to.deep.equal({ ok: false, reason: 'from-newer-version' });
      for (const id of ['broken', 'newer']) {
        const saved = await store.save(supportCaseKind, { ...newCase('Odd'), id, revision: 0 });
        expect(saved.ok, id).to.equal(false);
      }
      const list = await store.list(supportCaseKind);
      if (!list.ok) throw new Error(list.reason);
      expect(list.value.records).to.deep.equal(good.ok ? [good.value] : []);
      const unreadable = [...list.value.unreadable].sort((a, b) => a.id.localeCompare(b.id));
      expect(unreadable.map(({ id, reason }) => [id, reason])).to.deep.equal([
        ['broken', 'unreadable'],
        ['newer', 'from-newer-version'],
      ]);
      expect(unreadable.map(({ raw }) => raw)).to.deep.equal([broken.record, newer.record]);
    });

    it('holds copies: changing a record afterwards changes nothing in the store', async () => {
      const supportCase = newCase('Odd');
      const saved = await store.save(supportCaseKind, supportCase);
      if (!saved.ok) throw new Error(saved.reason);
      saved.value.carer.name = 'Kari';
      const read = await store.read(supportCaseKind, supportCase.id);
      expect(read.ok && read.value.carer.name).to.equal('Odd');
    });

    it('erases everything', async () => {
      await store.save(supportCaseKind, newCase('Odd'));
      await store.save(needsAssessmentKind, newForm('case'));
      expect((await store.eraseAll()).ok).to.equal(true);
      for (const kind of [supportCaseKind, needsAssessmentKind]) {
        const list = await store.list(kind as typeof supportCaseKind);
        expect(list.ok && list.value.records).to.deep.equal([]);
      }
    });

    it('does not bring back by a save what was erased', async () => {
      const form = await store.save(needsAssessmentKind, newForm('case-1'));
      if (!form.ok) throw new Error(form.reason);
      await store.erase('case-1');
      expect(await store.save(needsAssessmentKind, form.value)).to.deep.equal({ ok: false, reason: 'not-found' });
      expect(await store.read(needsAssessmentKind, form.value.id)).to.deep.equal({ ok: false, reason: 'not-found' });
    });

    it('erases one case with all that is kept of it, also what it cannot read, and leaves the others', async () => {
      const [one, other] = [newCase('Odd'), newCase('Kari')];
      await store.save(supportCaseKind, one, { kind: trailKind, record: step(one, 'begun') });
      await store.save(supportCaseKind, other);
      await store.save(needsAssessmentKind, newForm(one.id));
      await store.save(needsAssessmentKind, newForm(other.id));
      const broken = { kind: 'support-case', id: 'broken', caseId: one.id, record: { version: 99 } } as const;
      await tested.leave(broken);
      const gone = step(one, 'erased');
      expect((await store.erase(one.id, { companion: { kind: trailKind, record: gone } })).ok).to.equal(true);
      for (const kind of [supportCaseKind, needsAssessmentKind] as RecordKind<StoredRecord>[]) {
        const list = await store.list(kind);
        if (!list.ok) throw new Error(list.reason);
        expect(list.value.records.map((record) => kind.caseIdOf(record))).to.deep.equal([other.id]);
        expect(list.value.unreadable).to.deep.equal([]);
      }
      const trail = await store.list(trailKind, one.id);
      expect(trail.ok && trail.value.records.map(({ act }) => act)).to.deep.equal(['erased']);
      const page = await store.cases({ today: '2026-11-22' }, { limit: 10 });
      expect(page.ok && page.value.rows.map(({ caseId }) => caseId)).to.deep.equal([other.id]);
    });

    it('erases one record of a case, and makes the row of the case anew', async () => {
      const supportCase = newCase('Odd');
      await store.save(supportCaseKind, supportCase);
      const sent = submitAssessment(newForm(supportCase.id), context);
      const form = sent.ok && (await store.save(needsAssessmentKind, sent.value));
      if (!form || !form.ok) throw new Error('not saved');
      const stage = async (): Promise<string | undefined> => {
        const page = await store.cases({ today: '2026-11-22' }, { limit: 10 });
        return page.ok ? page.value.rows[0]?.stage : page.reason;
      };
      expect(await stage()).to.equal('form-in');
      await store.erase(supportCase.id, { one: { kind: 'needs-assessment', id: form.value.id } });
      expect(await stage()).to.equal('not-offered');
      expect((await store.read(supportCaseKind, supportCase.id)).ok).to.equal(true);
    });

    it('saves a step of the trail in the same transaction, or neither, and never changes one', async () => {
      const supportCase = newCase('Odd');
      const begun = step(supportCase, 'begun');
      const heard: StoreChange[] = [];
      const stop = store.watch((change) => heard.push(change));
      const first = await store.save(supportCaseKind, supportCase, { kind: trailKind, record: begun });
      if (!first.ok) throw new Error(first.reason);
      stop();
      // A host that keeps a trail of its own listens here.
      expect(heard.map((change) => change.type === 'saved' && change.kind)).to.deep.equal([
        'support-case',
        'trail-entry',
      ]);
      const late = await store.save(supportCaseKind, supportCase, {
        kind: trailKind,
        record: step(supportCase, 'changed'),
      });
      expect(late.ok).to.equal(false);
      const trail = await store.list(trailKind, supportCase.id);
      if (!trail.ok) throw new Error(trail.reason);
      expect(trail.value.records).to.deep.equal([{ ...begun, revision: 1 }]);
      const [entry] = trail.value.records;
      if (!entry) throw new Error('there is one');
      const changed = await store.save(trailKind, { ...entry, act: 'read' });
      expect(!changed.ok && changed.reason).to.equal('conflict');
      expect((await store.restore(trailKind, { ...entry, act: 'read', revision: 9 })).ok).to.equal(false);
      expect(await store.read(trailKind, entry.id)).to.deep.equal({ ok: true, value: entry });
    });

    it('saves several records in one transaction, in their order, each with its companion', async () => {
      const [one, other] = [newCase('Odd'), newForm('case-1')];
      const heard: StoreChange[] = [];
      const stop = store.watch((change) => heard.push(change));
      const saved = await store.saveAll([
        { kind: supportCaseKind, record: one, companion: { kind: trailKind, record: step(one, 'begun') } },
        { kind: needsAssessmentKind, record: other },
      ]);
      stop();
      if (!saved.ok) throw new Error(saved.reason);
      expect(saved.value.map(({ id, revision }) => [id, revision])).to.deep.equal([
        [one.id, 1],
        [other.id, 1],
      ]);
      expect((await store.read(needsAssessmentKind, other.id)).ok).to.equal(true);
      const trail = await store.list(trailKind, one.id);
      expect(trail.ok && trail.value.records).to.have.length(1);
      expect(heard.map((change) => change.type === 'saved' && change.kind)).to.deep.equal([
        'support-case',
        'trail-entry',
        'needs-assessment',
      ]);
    });

    it('saves none of several where one of them cannot be, and says which', async () => {
      const first = await store.save(supportCaseKind, newCase('Odd'));
      if (!first.ok) throw new Error(first.reason);
      const second = await store.save(supportCaseKind, { ...first.value, carer: { name: 'Kari' } });
      if (!second.ok) throw new Error(second.reason);
      const form = newForm('case-1');
      const heard: StoreChange[] = [];
      const stop = store.watch((change) => heard.push(change));
      const refused = await store.saveAll([
        { kind: needsAssessmentKind, record: form },
        {
          kind: supportCaseKind,
          record: { ...first.value, carer: { name: 'Nils' } } as StoredRecord,
          companion: { kind: trailKind, record: step(first.value, 'changed') },
        },
      ]);
      const gone = await store.saveAll([
        { kind: needsAssessmentKind, record: form },
        { kind: supportCaseKind, record: { ...newCase('Per'), revision: 3 } },
      ]);
      stop();
      expect(refused).to.deep.equal({ ok: false, reason: 'conflict', current: second.value, at: 1 });
      expect(gone).to.deep.equal({ ok: false, reason: 'not-found', at: 1 });
      expect(await store.read(needsAssessmentKind, form.id)).to.deep.equal({ ok: false, reason: 'not-found' });
      expect(await store.read(supportCaseKind, first.value.id)).to.deep.equal({ ok: true, value: second.value });
      const trail = await store.list(trailKind, first.value.id);
      expect(trail.ok && trail.value.records).to.deep.equal([]);
      expect(heard).to.deep.equal([]);
    });

    it('takes in a record from elsewhere at its revision, and only where it is newer', async () => {
      const record = { ...newCase('Odd'), revision: 5 };
      expect(await store.restore(supportCaseKind, record)).to.deep.equal({ ok: true, value: 'added' });
      expect(await store.read(supportCaseKind, record.id)).to.deep.equal({ ok: true, value: record });
      const refusal = { ok: false, reason: 'not-newer' };
      expect(await store.restore(supportCaseKind, { ...record, carer: { name: 'Per' } })).to.deep.equal(refusal);
      expect(await store.restore(supportCaseKind, { ...record, revision: 4 })).to.deep.equal(refusal);
      const newer = { ...record, carer: { name: 'Kari' }, revision: 6 };
      expect(await store.restore(supportCaseKind, newer)).to.deep.equal({ ok: true, value: 'replaced' });
      expect(await store.read(supportCaseKind, record.id)).to.deep.equal({ ok: true, value: newer });
      await tested.leave({ kind: 'support-case', id: 'newer', caseId: 'newer', record: { version: 99, id: 'newer' } });
      expect(await store.restore(supportCaseKind, { ...record, id: 'newer' })).to.deep.equal({
        ok: false,
        reason: 'from-newer-version',
      });
    });

    it('tells of saves and of erasing, until asked to stop', async () => {
      const heard: StoreChange[] = [];
      // A sealed store is opened anew with another key; that is no change of records.
      const stop = store.watch((change) => change.type !== 'invalidated' && heard.push(change));
      const form = newForm('case-1');
      await store.save(needsAssessmentKind, form);
      await store.eraseAll();
      stop();
      await store.save(needsAssessmentKind, newForm('case-1'));
      expect(heard).to.deep.equal([
        { type: 'saved', kind: 'needs-assessment', id: form.id, caseId: 'case-1' },
        { type: 'erased' },
      ]);
    });

    it('lists cases and what is to be done in them as their records say, page by page, on every day', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(thing, { minLength: 1, maxLength: 40 }), async (things) => {
          await store.eraseAll();
          for (const one of things) {
            if (one.is === 'asked') {
              const query = { ...one.query, today: addDays('2026-11-01', one.day) };
              const asked = await store.cases(query, { limit: one.limit });
              const scanned = await casesByScan(store, query, { limit: one.limit });
              expect(asked).to.deep.equal(scanned);
              const next = asked.ok ? asked.value.next : undefined;
              if (next === undefined) continue;
              const page = { limit: one.limit, after: next };
              expect(await store.cases(query, page)).to.deep.equal(await casesByScan(store, query, page));
            } else if (one.is === 'work-asked') {
              const query = { ...one.query, today: addDays('2026-11-01', one.day) };
              const asked = await store.work(query, { limit: one.limit });
              expect(asked).to.deep.equal(await workByScan(store, query, { limit: one.limit }));
              const next = asked.ok ? asked.value.next : undefined;
              if (next === undefined) continue;
              const page = { limit: one.limit, after: next };
              expect(await store.work(query, page)).to.deep.equal(await workByScan(store, query, page));
            } else {
              await happen(store, one);
            }
          }
        }),
        { numRuns: 40 },
      );
    });

    it('shows a form without a case at once, until the case is named, and again when its naming is undone', async () => {
      const rows = async (): Promise<unknown[]> => {
        const page = await store.cases({ today: '2026-11-22' }, { limit: 10 });
        if (!page.ok) throw new Error(page.reason);
        return page.value.rows.map(({ caseId, step, carer }) => [caseId, step, carer]);
      };
      expect(await rows()).to.deep.equal([]);
      await store.save(needsAssessmentKind, newForm('unknown'));
      expect(await rows()).to.deep.equal([]);
      const sent = submitAssessment(newForm('unknown'), context);
      if (sent.ok) await store.save(needsAssessmentKind, sent.value);
      expect(await rows()).to.deep.equal([['unknown', 'name-case', undefined]]);
      const named = openSupportCase({ id: 'unknown', carer: { name: 'Odd' } }, context);
      await store.save(supportCaseKind, named);
      expect(await rows()).to.deep.equal([['unknown', 'hold-talk', 'Odd']]);
      await store.erase('unknown', { one: { kind: 'support-case', id: 'unknown' }, ifRevision: 1 });
      expect(await rows()).to.deep.equal([['unknown', 'name-case', undefined]]);
    });

    it('shows a form that comes to a closed case among those that are followed', async () => {
      const closed = closeCase(newCase('Odd'), { reason: 'ended', recordedBy: 'Marte' }, context);
      if (!closed.ok) throw new Error(closed.reason);
      await store.save(supportCaseKind, closed.value);
      const open = async (): Promise<unknown> => {
        const page = await store.cases({ today: '2026-11-24', filter: 'open' }, { limit: 10 });
        return page.ok && page.value.rows.map(({ stage, step }) => [stage, step]);
      };
      expect(await open()).to.deep.equal([]);
      const sent = submitAssessment(newForm(closed.value.id), { ...context, now: '2026-11-23T09:30:00+01:00' });
      if (sent.ok) await store.save(needsAssessmentKind, sent.value);
      expect(await open()).to.deep.equal([['form-in', 'look-at-form']]);
    });

    it('lists what is to be done as soon as it is saved, and no longer once it is done or erased', async () => {
      const plan = addAction(
        draftPlan('odd', context),
        {
          need: '',
          what: 'Ring Odd',
          kind: 'listening',
          owner: { party: 'service', name: 'Marte' },
          due: '2026-11-24',
        },
        { by: 'Marte' },
        context,
      );
      const agreed = plan.ok && agreePlan(plan.value, { by: ['Odd'], carerHasCopy: true }, context);
      if (!agreed || !agreed.ok) throw new Error('was refused');
      const mine = async (): Promise<WorkPage | undefined> => {
        const page = await store.work({ today: '2026-11-24', scope: 'mine', worker: { name: 'marte' } }, { limit: 10 });
        return page.ok ? page.value : undefined;
      };
      await store.save(supportCaseKind, { ...newCase('Odd'), id: 'odd' });
      expect((await mine())?.rows).to.deep.equal([]);
      const saved = await store.save(followUpPlanKind, agreed.value);
      const found = await mine();
      expect(found?.rows.map(({ about, item }) => [about.carer, item.what, item.date])).to.deep.equal([
        ['Odd', 'Ring Odd', '2026-11-24'],
      ]);
      expect(found?.counts).to.deep.equal({ late: 0, today: 1, week: 0, later: 0, 'no-day': 0 });
      if (!saved.ok) throw new Error(saved.reason);
      const done = setActionStatus(saved.value, saved.value.actions[0]?.id ?? '', 'done', { by: 'Marte' }, context);
      if (done.ok) await store.save(followUpPlanKind, done.value);
      expect((await mine())?.rows).to.deep.equal([]);
      await store.erase('odd');
      expect((await mine())?.rows).to.deep.equal([]);
    });

    it('counts the cases that it cannot read', async () => {
      await tested.leave({
        kind: 'support-case',
        id: 'broken',
        caseId: 'broken',
        record: { version: 1, id: 'broken' },
      });
      await store.save(supportCaseKind, newCase('Odd'));
      await store.save(needsAssessmentKind, newForm('broken'));
      const page = await store.cases({ today: '2026-11-22' }, { limit: 10 });
      expect(page.ok && [page.value.count, page.value.unreadable]).to.deep.equal([1, 1]);
    });

    it('has no case left once everything was erased', async () => {
      await store.save(supportCaseKind, newCase('Odd'));
      await store.cases({ today: '2026-11-22' }, { limit: 10 });
      await store.eraseAll();
      const page = await store.cases({ today: '2026-11-22' }, { limit: 10 });
      expect(page).to.deep.equal({ ok: true, value: { rows: [], count: 0, unreadable: 0 } });
    });

    it('has what it acknowledged when it is opened anew', async () => {
      if (!tested.reopen) return;
      const saved = await store.save(supportCaseKind, newCase('Odd'));
      if (!saved.ok) throw new Error(saved.reason);
      const reopened = await tested.reopen();
      expect(await reopened.read(supportCaseKind, saved.value.id)).to.deep.equal({ ok: true, value: saved.value });
    });
  });
}
