import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { openSupportCase, supportCaseKind } from '../../src/domain/support-case.js';
import { DATABASE_VERSION, type RecordSchema } from '../../src/storage/idb-schema.js';
import { IdbRecordStore } from '../../src/storage/idb-record-store.js';
import { MemoryRecordStore } from '../../src/storage/memory-record-store.js';
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
