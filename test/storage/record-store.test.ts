import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import { startAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
import { submitAssessment } from '../../src/domain/assessment/submit-assessment.js';
import { openSupportCase, supportCaseKind } from '../../src/domain/case/support-case.js';
import { DATABASE_VERSION, type RecordSchema } from '../../src/storage/idb/idb-schema.js';
import { IdbRecordStore } from '../../src/storage/idb/idb-record-store.js';
import { MemoryRecordStore } from '../../src/storage/memory-record-store.js';
import { openRecordStore } from '../../src/storage/open-record-store.js';
import type { StoreChange } from '../../src/storage/record-store.js';
import { recordStoreContract } from './record-store.contract.js';

const context = { now: '2026-11-22T09:30:00+01:00', newId: () => crypto.randomUUID() };

recordStoreContract('MemoryRecordStore', () => {
  const store = new MemoryRecordStore();
  return Promise.resolve({
    store,
    leave: (entry) => {
      store.keep(entry);
      return Promise.resolve();
    },
  });
});

describe('in IndexedDB', () => {
  const opened: IdbRecordStore[] = [];
  const names: string[] = [];

  function openStore(name: string): IdbRecordStore {
    const store = new IdbRecordStore(name);
    opened.push(store);
    if (!names.includes(name)) names.push(name);
    return store;
  }

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
    await Promise.all(names.splice(0).map((name) => deleteDB(name)));
  });

  recordStoreContract('IdbRecordStore', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const store = openStore(name);
    // Opens the database, so that there is one to leave things in.
    await store.list(supportCaseKind);
    return {
      store,
      leave: async (entry) => {
        const database = await openDB<RecordSchema>(name, DATABASE_VERSION);
        await database.put('records', entry);
        database.close();
      },
      reopen: async () => {
        await store.close();
        return openStore(name);
      },
    };
  });

  it('shows forms without a case that an older version of the database has, where boards did not show them', async () => {
    const name = `test-${crypto.randomUUID()}`;
    names.push(name);
    const older = await openDB<RecordSchema>(name, 2, {
      upgrade: (database) => {
        const records = database.createObjectStore('records', { keyPath: ['kind', 'id'] });
        records.createIndex('by-kind', 'kind');
        records.createIndex('by-case', ['kind', 'caseId']);
        database.createObjectStore('cases', { keyPath: 'caseId' }).createIndex('by-key', 'keys', { multiEntry: true });
      },
    });
    const draft = startAssessment(
      { caseId: 'unknown', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' },
      context,
    );
    for (const id of ['one', 'other']) {
      const sent = submitAssessment({ ...draft, id }, context);
      if (!sent.ok) throw new Error(sent.reason);
      await older.put('records', { kind: 'needs-assessment', id, caseId: 'unknown', record: sent.value });
    }
    older.close();
    const page = await openStore(name).cases({ today: '2026-11-22' }, { limit: 9 });
    expect(page.ok && page.value.rows.map(({ caseId, step }) => [caseId, step])).to.deep.equal([
      ['unknown', 'name-case'],
    ]);
  });

  it('opens the connection anew, by itself, where it was closed behind it, as Safari does in the background', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const opening: IDBOpenDBRequest[] = [];
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...database) => {
      const request = open(...database);
      opening.push(request);
      return request;
    };
    try {
      const store = openStore(name);
      const first = await store.save(supportCaseKind, openSupportCase({ carer: { name: 'Odd' } }, context));
      if (!first.ok) throw new Error(first.reason);
      opening[0]?.result.close();
      const second = await store.save(supportCaseKind, { ...first.value, carer: { name: 'Kari' } });
      expect(second.ok && second.value.revision).to.equal(2);
      expect(await store.read(supportCaseKind, first.value.id)).to.deep.equal(second);
      expect(opening).to.have.length(2);
    } finally {
      indexedDB.open = open;
    }
  });

  it('tells other tabs of a change', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const [here, there] = [openStore(name), openStore(name)];
    const heard = new Promise<StoreChange>((resolve) => there.watch(resolve));
    const saved = await here.save(supportCaseKind, openSupportCase({ carer: {} }, context));
    if (!saved.ok) throw new Error(saved.reason);
    const { id } = saved.value;
    expect(await heard).to.deep.equal({ type: 'saved', kind: 'support-case', id, caseId: id });
    expect((await there.read(supportCaseKind, id)).ok).to.equal(true);
  });

  it('lists the cases of a database from before there were rows, and loses none', async () => {
    const name = `test-${crypto.randomUUID()}`;
    names.push(name);
    const old = await openDB(name, 1, {
      upgrade: (database) => {
        const records = database.createObjectStore('records', { keyPath: ['kind', 'id'] });
        records.createIndex('by-kind', 'kind');
        records.createIndex('by-case', ['kind', 'caseId']);
      },
    });
    for (let number = 0; number < 300; number += 1) {
      const record = { ...openSupportCase({ carer: { name: `Nr ${String(number)}` } }, context), revision: 1 };
      await old.put('records', { kind: 'support-case', id: record.id, caseId: record.id, record });
    }
    await old.put('records', { kind: 'support-case', id: 'newer', caseId: 'newer', record: { version: 9 } });
    old.close();
    const page = await openStore(name).cases({ today: '2026-11-22' }, { limit: 10 });
    if (!page.ok) throw new Error(page.reason);
    expect([page.value.rows.length, page.value.count, page.value.unreadable]).to.deep.equal([10, 300, 1]);
  });

  it('makes a row anew that is none', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const store = openStore(name);
    const saved = await store.save(supportCaseKind, openSupportCase({ carer: { name: 'Odd' } }, context));
    if (!saved.ok) throw new Error(saved.reason);
    const query = { today: '2026-11-22' };
    const good = await store.cases(query, { limit: 10 });
    const database = await openDB<RecordSchema>(name, DATABASE_VERSION);
    const entry = await database.get('cases', saved.value.id);
    await database.put('cases', { ...entry, caseId: saved.value.id, keys: entry?.keys ?? [], row: { stage: 'x' } });
    database.close();
    expect(await store.cases(query, { limit: 10 })).to.deep.equal(good);
  });

  it('reads the page that is shown and no other row, however many there are', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const store = openStore(name);
    for (let number = 0; number < 120; number += 1)
      await store.save(supportCaseKind, openSupportCase({ carer: { name: `Nr ${String(number)}` } }, context));
    await store.cases({ today: '2026-11-22' }, { limit: 10 });
    let read = 0;
    const getAll = IDBIndex.prototype.getAll;
    IDBIndex.prototype.getAll = function (this: IDBIndex, ...wanted: Parameters<typeof getAll>) {
      const request = getAll.apply(this, wanted);
      request.addEventListener('success', () => (read += request.result.length));
      return request;
    };
    try {
      await store.cases({ today: '2026-11-22' }, { limit: 10 });
      expect(read).to.equal(11);
      read = 0;
      await store.cases({ today: '2026-11-22', filter: 'not-offered', sort: 'name' }, { limit: 10 });
      expect(read).to.equal(11);
      // After a save one row is made anew, out of what that case has.
      await store.save(supportCaseKind, openSupportCase({ carer: { name: 'Ny' } }, context));
      read = 0;
      await store.cases({ today: '2026-11-22' }, { limit: 10 });
      expect(read).to.equal(12);
    } finally {
      IDBIndex.prototype.getAll = getAll;
    }
  });

  it('lists what is to be done in cases whose rows an older version has made', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const store = openStore(name);
    const draft = startAssessment(
      { caseId: 'odd', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' },
      context,
    );
    const sent = submitAssessment(draft, context);
    if (!sent.ok) throw new Error(sent.reason);
    await store.save(supportCaseKind, openSupportCase({ id: 'odd', carer: { name: 'Odd' } }, context));
    await store.save(needsAssessmentKind, sent.value);
    await store.cases({ today: '2026-11-22' }, { limit: 9 });
    const database = await openDB<RecordSchema>(name, DATABASE_VERSION);
    const entry = await database.get('cases', 'odd');
    // As they were before work lists: no number before the days of the unit, and nothing that says what is lacking.
    const keys = (entry?.keys ?? []).filter((key) => key !== 'work').map((key) => key.replace('made/2 ', 'made/'));
    await database.put('cases', { ...entry, caseId: 'odd', keys });
    database.close();
    const page = await store.work({ today: '2026-11-22' }, { limit: 9 });
    expect(page.ok && page.value.rows.map(({ about, item }) => [about.carer, item.step])).to.deep.equal([
      ['Odd', 'hold-talk'],
    ]);
  });

  it('reads the rows of a work list that are shown, and the entries of no other case', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const store = openStore(name);
    for (let number = 0; number < 60; number += 1) {
      const id = `c${String(number)}`;
      const draft = startAssessment({ caseId: id, questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, context);
      const sent = submitAssessment(draft, context);
      if (!sent.ok) throw new Error(sent.reason);
      await store.save(supportCaseKind, openSupportCase({ id, carer: { name: id } }, context));
      await store.save(needsAssessmentKind, sent.value);
    }
    await store.work({ today: '2026-11-22' }, { limit: 10 });
    let read = 0;
    const { getAll } = IDBIndex.prototype;
    const { get } = IDBObjectStore.prototype;
    IDBIndex.prototype.getAll = function (this: IDBIndex, ...wanted: Parameters<typeof getAll>) {
      const request = getAll.apply(this, wanted);
      request.addEventListener('success', () => (read += request.result.length));
      return request;
    };
    IDBObjectStore.prototype.get = function (this: IDBObjectStore, ...wanted: Parameters<typeof get>) {
      read += 1;
      return get.apply(this, wanted);
    };
    try {
      const page = await store.work({ today: '2026-11-22' }, { limit: 10 });
      expect(page.ok && [page.value.rows.length, page.value.counts.later + page.value.counts.week]).to.deep.equal([
        10, 60,
      ]);
      // Ten cases, and the entry that says that forms were looked through.
      expect(read).to.equal(11);
    } finally {
      IDBIndex.prototype.getAll = getAll;
      IDBObjectStore.prototype.get = get;
    }
  });

  it('says blocked, and not nothing, where a newer version of the database is there', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const newer = await openDB(name, DATABASE_VERSION + 1);
    const store = openStore(name);
    expect(await store.list(supportCaseKind)).to.deep.equal({ ok: false, reason: 'blocked' });
    newer.close();
  });

  it('lets go at once when a newer version wants in', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const store = openStore(name);
    await store.list(supportCaseKind);
    const newer = await openDB(name, DATABASE_VERSION + 1);
    expect(newer.version).to.equal(DATABASE_VERSION + 1);
    newer.close();
  });

  it('can be used again after it was closed', async () => {
    const store = openStore(`test-${crypto.randomUUID()}`);
    await store.close();
    const saved = await store.save(supportCaseKind, openSupportCase({ carer: {} }, context));
    expect(saved.ok).to.equal(true);
  });

  it('opens by itself again after the database was taken from under it', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const store = openStore(name);
    await store.save(supportCaseKind, openSupportCase({ carer: {} }, context));
    await deleteDB(name);
    const list = await store.list(supportCaseKind);
    expect(list.ok && list.value.records).to.deep.equal([]);
  });
});

describe('where a browser refuses storage altogether, as Firefox does with site data blocked', () => {
  const { BroadcastChannel } = globalThis;
  const open = indexedDB.open.bind(indexedDB);
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };

  beforeEach(() => {
    globalThis.BroadcastChannel = function refused() {
      refuse();
    } as unknown as typeof BroadcastChannel;
    indexedDB.open = refuse;
  });
  afterEach(() => {
    globalThis.BroadcastChannel = BroadcastChannel;
    indexedDB.open = open;
  });

  it('says that storage is not to be had, and opens the store without a disk in its place', async () => {
    const store = new IdbRecordStore(`test-${crypto.randomUUID()}`);
    expect(await store.open()).to.deep.equal({ ok: false, reason: 'unavailable' });
    const instead = await openRecordStore(`test-${crypto.randomUUID()}`);
    expect(instead.isVolatile).to.equal(true);
    expect((await instead.save(supportCaseKind, openSupportCase({ carer: {} }, context))).ok).to.equal(true);
  });
});
