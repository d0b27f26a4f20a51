import { expect } from '@open-wc/testing';
import { trailWriter } from '../../src/session/audit-trail-writer.js';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import { startAssessment, type NeedsAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
import { submitAssessment } from '../../src/domain/assessment/submit-assessment.js';
import { commentOn } from '../../src/domain/assessment/answer-assessment.js';
import { followUpPlanKind } from '../../src/domain/plan/follow-up-plan.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import type { RecordKind, StoredRecord } from '../../src/domain/kernel/record-kind.js';
import { closeCase } from '../../src/domain/case/case-phase.js';
import { openSupportCase, supportCaseKind, type SupportCase } from '../../src/domain/case/support-case.js';
import { readingEntry, TrailAct, trailEntry, trailKind, type TrailEntry } from '../../src/domain/device/audit-trail.js';
import { LOCALES } from '../../src/i18n/resolve-locale.js';
import { loadTrailLegend } from '../../src/i18n/trail/load.js';
import type { TrailLegend } from '../../src/i18n/trail/messages.js';
import { archiveOf, exportRecords, importRecords, type ImportReport } from '../../src/storage/archive.js';
import { eraseCase, eraseExpired } from '../../src/storage/expiry.js';
import { MemoryRecordStore } from '../../src/storage/memory-record-store.js';
import { SealedRecordStore } from '../../src/storage/sealed/sealed-record-store.js';
import type { RecordStore, SaveOutcome } from '../../src/storage/record-store.js';

const on = (day: string): { now: string; newId: () => string } => ({
  now: `${day}T09:30:00+01:00`,
  newId: () => crypto.randomUUID(),
});
const context = on('2026-11-22');
const staff = { party: 'staff', code: 'n-1' } as const;

function valueOf<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome.value;
}

async function saved<Rec extends StoredRecord>(store: RecordStore, kind: RecordKind<Rec>, record: Rec): Promise<Rec> {
  const step = trailEntry({ kind: kind, record, act: 'changed', by: staff }, context);
  return valueOf((await store.save(kind, record, { kind: trailKind, record: step })) as Outcome<Rec, string>);
}

const newCase = (name: string, id: string): SupportCase => openSupportCase({ id, carer: { name } }, context);
const newForm = (caseId: string, words: string, day = '2026-11-22'): NeedsAssessment => {
  const about = { caseId, questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' } as const;
  return valueOf(commentOn(startAssessment(about, on(day)), carerNeeds12, 'feelings', words));
};

async function idsIn(store: RecordStore, kind: RecordKind<StoredRecord>): Promise<string[]> {
  return valueOf(await store.list(kind))
    .records.map(({ id }) => id)
    .sort();
}

describe('everything as one file', () => {
  let here: MemoryRecordStore;
  let there: MemoryRecordStore;

  const taken = async (store: RecordStore, text: string, caseId?: string): Promise<ImportReport> =>
    valueOf(await importRecords(store, text, staff, context, caseId));

  beforeEach(async () => {
    here = new MemoryRecordStore();
    there = new MemoryRecordStore();
    for (const id of ['one', 'two']) {
      await saved(here, supportCaseKind, newCase(id, id));
      await saved(here, needsAssessmentKind, newForm(id, `Ord i ${id}`));
    }
  });

  it('is read by a person, and goes from one device to another and back without anything doubled or lost', async () => {
    const text = valueOf(await exportRecords(here, context));
    expect(text).to.contain('"comment": "Ord i one"');
    expect(await taken(there, text)).to.deep.equal({ added: 8, replaced: 0, same: 0, refused: [] });
    for (const kind of [supportCaseKind, needsAssessmentKind] as RecordKind<StoredRecord>[])
      expect(valueOf(await there.list(kind)).records).to.deep.equal(valueOf(await here.list(kind)).records);
    expect(await taken(there, text)).to.deep.equal({ added: 0, replaced: 0, same: 8, refused: [] });
    const back = await taken(here, valueOf(await exportRecords(there, context)));
    // The steps that say that it was taken in are new to the first device.
    expect([back.replaced, back.refused]).to.deep.equal([0, []]);
    const trail = valueOf(await there.list(trailKind)).records.filter(({ act }) => act === 'imported');
    expect(trail.map(({ recordRevision, by }) => [recordRevision, by])).to.deep.equal(
      [1, 1, 1, 1].map((r) => [r, staff]),
    );
  });

  for (const locale of LOCALES)
    it(`explains the codes of its trail, and is taken in all the same (${locale})`, async () => {
      const legend = await loadTrailLegend(locale);
      const text = valueOf(await exportRecords(here, context, undefined, { legend }));
      const file = JSON.parse(text) as { legend: TrailLegend; records: { 'trail-entry': TrailEntry[] } };
      for (const act of TrailAct.options) expect(file.legend.acts[act], act).to.be.a('string');
      for (const { act, by } of file.records['trail-entry'])
        expect([file.legend.acts[act], file.legend.parties[by.party]].every(Boolean)).to.equal(true);
      for (const kind of Object.keys(file.records)) expect(file.legend.kinds, kind).to.have.property(kind);
      expect((await taken(there, text)).refused).to.deep.equal([]);
    });

  it('is taken in also where it comes from before there were legends, with the acts of that time', async () => {
    const file = JSON.parse(valueOf(await exportRecords(here, context))) as Record<string, unknown>;
    expect(file).to.not.have.property('legend');
    const acts =
      'begun changed sent withdrawn closed agreed read consent-recorded phase-changed imported erased expired';
    const steps = acts.split(' ').map((act) => ({
      ...{ id: act, version: 1, revision: 1, caseId: 'one', at: '2026-01-02T08:00:00Z', by: { party: 'staff' } },
      ...{ act, kind: 'support-case', recordId: 'one', recordRevision: 1 },
    }));
    const report = await taken(there, JSON.stringify({ ...file, records: { 'trail-entry': steps } }));
    expect([report.added, report.refused]).to.deep.equal([steps.length, []]);
  });

  it('goes where nobody has written, however many have read there', async () => {
    await taken(there, valueOf(await exportRecords(here, context)));
    const [form] = valueOf(await here.list(needsAssessmentKind, 'one')).records;
    if (!form) throw new Error('there is one');
    await there.save(trailKind, readingEntry({ kind: needsAssessmentKind, record: form, by: staff }, context));
    await saved(here, needsAssessmentKind, valueOf(commentOn(form, carerNeeds12, 'feelings', 'Mer')));
    expect((await taken(there, valueOf(await exportRecords(here, context)))).replaced).to.equal(1);
  });

  it('is refused as a whole where the store takes nothing at all', async () => {
    const text = valueOf(await exportRecords(here, context));
    const locked = new SealedRecordStore(new MemoryRecordStore());
    expect(await importRecords(locked, text, staff, context)).to.deep.equal({ ok: false, reason: 'locked' });
  });

  it('brings what was written on, and does not take away what was written here', async () => {
    await taken(there, valueOf(await exportRecords(here, context)));
    const [form] = valueOf(await here.list(needsAssessmentKind, 'one')).records;
    if (!form) throw new Error('there is one');
    await saved(here, needsAssessmentKind, valueOf(commentOn(form, carerNeeds12, 'feelings', 'Mer')));
    const second = valueOf(await exportRecords(here, context));
    expect((await taken(there, second)).replaced).to.equal(1);
    expect(valueOf(await there.read(needsAssessmentKind, form.id)).answers['feelings']?.comment).to.equal('Mer');

    // Both go on by themselves: the one with more saves is no newer than the other.
    const [mine, theirs] = [
      valueOf(await here.read(needsAssessmentKind, form.id)),
      valueOf(await there.read(needsAssessmentKind, form.id)),
    ];
    await saved(there, needsAssessmentKind, valueOf(commentOn(theirs, carerNeeds12, 'feelings', 'Der')));
    let next = mine;
    for (const words of ['Her', 'Her også'])
      next = await saved(here, needsAssessmentKind, valueOf(commentOn(next, carerNeeds12, 'feelings', words)));
    const report = await taken(there, valueOf(await exportRecords(here, context)));
    expect(report.refused.map(({ id, reason }) => [id, reason])).to.deep.equal([[form.id, 'changed-here']]);
    expect(valueOf(await there.read(needsAssessmentKind, form.id)).answers['feelings']?.comment).to.equal('Der');
  });

  describe('between devices that went on by themselves', () => {
    /** A device with one form, on which somebody writes in one sitting. */
    function device(): {
      write(text: string): Promise<void>;
      words(): Promise<string | undefined>;
      out(): Promise<string>;
      take(text: string): Promise<ImportReport>;
      form(): Promise<NeedsAssessment>;
    } {
      const store = new MemoryRecordStore();
      const trail = trailWriter(() => ({ party: 'carer' }));
      const form = async (): Promise<NeedsAssessment | undefined> =>
        valueOf(await store.list(needsAssessmentKind)).records[0];
      return {
        form: async () => {
          const one = await form();
          if (!one) throw new Error('nothing was written');
          return one;
        },
        write: async (text) => {
          const before = await form();
          const next = commentOn(before ?? newForm('c', ''), carerNeeds12, 'feelings', text);
          const also = trail.step(needsAssessmentKind, before, valueOf(next));
          valueOf((await store.save(needsAssessmentKind, valueOf(next), also)) as Outcome<NeedsAssessment, string>);
          if (also) trail.written(also);
        },
        words: async () => (await form())?.answers['feelings']?.comment,
        out: async () => valueOf(await exportRecords(store, context)),
        take: (text) => taken(store, text),
      };
    }

    it('never says that words are here which are not, however often it is asked', async () => {
      const [one, other] = [device(), device()];
      await one.write('Hun sover.');
      await other.take(await one.out());
      // In one sitting, of which the trail says once that something was changed.
      await one.write('Hun sover. Jeg orker ikke mer.');
      for (const words of ['Hun sover. Og', 'Hun sover. Og spiser', 'Hun sover. Og spiser lite'])
        await other.write(words);
      for (let time = 0; time < 2; time += 1) {
        const report = await other.take(await one.out());
        expect(report.refused.map(({ reason }) => reason)).to.deep.equal(['changed-here']);
      }
      expect(await other.words()).to.equal('Hun sover. Og spiser lite');
    });

    it('never writes over what was written here at the same revision', async () => {
      const [origin, hers, thers, third] = [device(), device(), device(), device()];
      await origin.write('x');
      for (const one of [hers, thers]) await one.take(await origin.out());
      await hers.write('Mine egne ord');
      await thers.write('Andre ord');
      await third.take(await thers.out());
      await third.write('Andre ord, og flere');
      const report = await hers.take(await third.out());
      expect([report.replaced, report.refused.map(({ reason }) => reason)]).to.deep.equal([0, ['changed-here']]);
      expect(await hers.words()).to.equal('Mine egne ord');
    });

    it('takes a copy of what could not be saved where it was written on from, and nowhere else', async () => {
      const [origin, hers, thers] = [device(), device(), device()];
      await origin.write('x');
      for (const one of [hers, thers]) await one.take(await origin.out());
      await hers.write('Mine egne ord');
      await thers.write('Andre ord');
      const base = await thers.form();
      const pending = valueOf(commentOn(base, carerNeeds12, 'feelings', 'Andre ord, og et til'));
      const copy = archiveOf({ [needsAssessmentKind.name]: [{ ...pending, revision: base.revision + 1 }] }, context, {
        bases: [base],
      });
      expect((await hers.take(copy)).refused.map(({ reason }) => reason)).to.deep.equal(['changed-here']);
      expect((await thers.take(copy)).replaced).to.equal(1);
      expect([await hers.words(), await thers.words()]).to.deep.equal(['Mine egne ord', 'Andre ord, og et til']);
    });
  });

  it('takes in what is about one case only, where that is asked for', async () => {
    const report = await taken(there, valueOf(await exportRecords(here, context)), 'two');
    expect(await idsIn(there, supportCaseKind)).to.deep.equal(['two']);
    expect([...new Set(report.refused.map(({ reason }) => reason))]).to.deep.equal(['other-case']);
  });

  it('raises what an older version has written, and finds it the same the next time', async () => {
    const old: unknown = await (
      await fetch(new URL('../fixtures/records/follow-up-plan.v1.owner-with-role.json', import.meta.url))
    ).json();
    const text = archiveOf({ [followUpPlanKind.name]: [old] }, context);
    expect((await taken(there, text)).added).to.equal(1);
    const plan = valueOf(await there.read(followUpPlanKind, 'id-20'));
    expect(plan.version).to.equal(2);
    expect(plan.actions[0]?.owner).to.deep.include({ name: 'Marte Lunde', role: 'palliativt team' });
    expect(await taken(there, text)).to.deep.include({ added: 0, same: 1 });
  });

  it('refuses what it cannot read with a list, takes in the rest, and takes along what this version cannot read', async () => {
    here.keep({ kind: 'support-case', id: 'newer', caseId: 'newer', record: { version: 99, id: 'newer' } });
    const archive = JSON.parse(valueOf(await exportRecords(here, context))) as { records: Record<string, unknown[]> };
    expect(archive.records['support-case']).to.deep.include({ version: 99, id: 'newer' });
    const [first] = archive.records['support-case'] ?? [];
    archive.records['support-case']?.push({ ...(first as object) }, { id: 'x' }, 7);
    archive.records['diary'] = [{}];
    const report = await taken(there, JSON.stringify(archive));
    expect(report.refused).to.deep.equal([
      { kind: 'diary', index: 0, reason: 'unknown-kind' },
      { kind: 'support-case', index: 2, reason: 'from-newer-version' },
      { kind: 'support-case', index: 3, id: 'one', reason: 'twice' },
      { kind: 'support-case', index: 4, reason: 'unreadable' },
      { kind: 'support-case', index: 5, reason: 'unreadable' },
    ]);
    expect(await idsIn(there, supportCaseKind)).to.deep.equal(['one', 'two']);
  });

  it('says what is no such file, and is not brought down by one', async () => {
    const deep = `{"format":"carer-needs-archive","records":{"support-case":${'['.repeat(500_000)}`;
    for (const [text, reason] of [
      ['', 'not-json'],
      ['{', 'not-json'],
      ['[]', 'not-ours'],
      ['{"format":"carer-needs-archive"}', 'not-ours'],
      [
        '{"format":"carer-needs-archive","version":2,"exportedAt":"2026-11-22T09:30:00Z","records":{}}',
        'from-newer-version',
      ],
      [deep, 'too-large'],
    ] as const)
      expect(await importRecords(there, text, staff, context), text.slice(0, 40)).to.deep.equal({ ok: false, reason });
  });

  it('stops where the disk is full, says so, and can be taken in again', async () => {
    const text = valueOf(await exportRecords(here, context));
    let room = 3;
    const full = new (class extends MemoryRecordStore {
      override restore: MemoryRecordStore['restore'] = (kind, record) => {
        room -= 1;
        return room < 0 ? Promise.resolve({ ok: false, reason: 'quota-exceeded' }) : super.restore(kind, record);
      };
    })();
    const first = await taken(full, text);
    expect([first.added, first.stoppedBy]).to.deep.equal([3, 'quota-exceeded']);
    room = Infinity;
    expect(await taken(full, text)).to.deep.equal({ added: 5, replaced: 0, same: 3, refused: [] });
  });
});

describe('what is past its day', () => {
  const retention = { drafts: 30, sentForms: 60, closedCases: 90 };
  let store: MemoryRecordStore;
  let draft: NeedsAssessment;
  let sent: NeedsAssessment;

  beforeEach(async () => {
    store = new MemoryRecordStore({ retention });
    draft = await saved(store, needsAssessmentKind, newForm('open', 'Kladd'));
    sent = await saved(store, needsAssessmentKind, valueOf(submitAssessment(newForm('open', 'Sendt'), context)));
    await saved(store, supportCaseKind, newCase('Åpen', 'open'));
    await saved(
      store,
      supportCaseKind,
      valueOf(closeCase(newCase('Lukket', 'closed'), { reason: 'ended', recordedBy: 'Marte' }, context)),
    );
    await saved(store, needsAssessmentKind, valueOf(submitAssessment(newForm('closed', 'Lukket'), context)));
  });

  const forms = (): Promise<string[]> => idsIn(store, needsAssessmentKind);
  const cases = (): Promise<string[]> => idsIn(store, supportCaseKind);

  it('is erased on that day, and no other day, without anyone opening it', async () => {
    expect(valueOf(await eraseExpired(store, on('2026-12-21')))).to.deep.equal({ forms: 0, cases: 0, waits: false });
    expect(valueOf(await eraseExpired(store, on('2026-12-22')))).to.deep.equal({ forms: 1, cases: 0, waits: false });
    expect(await forms()).to.not.include(draft.id);
    expect(valueOf(await eraseExpired(store, on('2027-01-21')))).to.deep.equal({ forms: 2, cases: 0, waits: false });
    expect(await forms()).to.deep.equal([]);
    expect(await cases()).to.deep.equal(['closed', 'open']);
    expect(valueOf(await eraseExpired(store, on('2027-02-20')))).to.deep.equal({ forms: 0, cases: 1, waits: false });
    expect(await cases()).to.deep.equal(['open']);
    const trail = valueOf(await store.list(trailKind)).records.filter(({ act }) => act === 'expired');
    // The steps of a case go with it, and leave the one that says so.
    expect(trail.map(({ by, kind }) => [by.party, kind])).to.deep.equal([
      ['device', 'needs-assessment'],
      ['device', 'needs-assessment'],
      ['device', 'support-case'],
    ]);
    expect(trail.some((step) => 'recordRevision' in step)).to.equal(false);
  });

  it('counts a draft from the day it was last written in', async () => {
    await store.save(needsAssessmentKind, { ...draft, changedAt: on('2026-12-20').now });
    await eraseExpired(store, on('2026-12-30'));
    expect(await forms()).to.include(draft.id);
    await eraseExpired(store, on('2027-01-19'));
    expect(await forms()).to.not.include(draft.id);
  });

  it('stays where the clock has leapt or gone back, until it shows the same on another day', async () => {
    await eraseExpired(store, on('2026-11-23'));
    expect(valueOf(await eraseExpired(store, on('2040-01-01')))).to.deep.equal({ forms: 0, cases: 0, waits: true });
    expect(valueOf(await eraseExpired(store, on('2026-11-24')))).to.deep.equal({ forms: 0, cases: 0, waits: true });
    expect(await forms()).to.include.members([draft.id, sent.id]);
    expect(valueOf(await eraseExpired(store, on('2026-11-25'))).waits).to.equal(false);
    expect(await forms()).to.have.length(3);
    await eraseExpired(store, on('2040-01-01'));
    expect(valueOf(await eraseExpired(store, on('2040-01-02')))).to.deep.equal({ forms: 2, cases: 1, waits: false });
  });

  it('stays for good where the store has no terms', async () => {
    const other = new MemoryRecordStore();
    await saved(other, needsAssessmentKind, newForm('open', 'Kladd', '2020-01-01'));
    expect(valueOf(await eraseExpired(other, on('2039-01-01'))).forms).to.equal(0);
    expect(valueOf(await other.list(needsAssessmentKind)).records).to.have.length(1);
  });

  it('and what a person erases leaves one step that says so, and no other', async () => {
    valueOf(await eraseCase(store, 'open', { party: 'carer' }, context));
    const trail = valueOf(await store.list(trailKind, 'open')).records;
    expect(trail.map(({ act, by, recordId }) => [act, by.party, recordId])).to.deep.equal([
      ['erased', 'carer', 'open'],
    ]);
    const again: SaveOutcome<NeedsAssessment> = await store.save(needsAssessmentKind, draft);
    expect(again).to.deep.equal({ ok: false, reason: 'not-found' });
  });
});
