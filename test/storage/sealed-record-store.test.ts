import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import { sealedKeyKind, sealedKind, type SealedKey, type SealedRecord } from '../../src/domain/device/sealed-format.js';
import { openSupportCase, supportCaseKind, type SupportCase } from '../../src/domain/case/support-case.js';
import { DATABASE_VERSION, type RecordSchema } from '../../src/storage/idb/idb-schema.js';
import { IdbRecordStore } from '../../src/storage/idb/idb-record-store.js';
import { MemoryRecordStore } from '../../src/storage/memory-record-store.js';
import type { RecordStore, StoreChange } from '../../src/storage/record-store.js';
import { SealedRecordStore } from '../../src/storage/sealed/sealed-record-store.js';
import type { Secret } from '../../src/storage/sealed/key-wrapping.js';
import { MovedClock } from '../browsers/clock.js';
import { recordStoreContract } from './record-store.contract.js';

const context = { now: '2026-11-22T09:30:00+01:00', newId: () => crypto.randomUUID() };
const SECRET_WORDS = 'Jeg orker snart ikke mer';

function valueOf<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome.value;
}

async function hostKey(): Promise<Secret> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return { key };
}

async function saved(store: RecordStore, record: SupportCase): Promise<SupportCase> {
  return valueOf((await store.save(supportCaseKind, record)) as Outcome<SupportCase, string>);
}

async function read(store: RecordStore, id: string): Promise<SupportCase> {
  return valueOf(await store.read(supportCaseKind, id));
}

const aCase = (): SupportCase => openSupportCase({ carer: { name: SECRET_WORDS } }, context);

recordStoreContract('SealedRecordStore in memory', async () => {
  const inner = new MemoryRecordStore();
  const store = new SealedRecordStore(inner, { opensWith: 'host' });
  valueOf(await store.setUp(await hostKey()));
  return {
    store,
    leave: (entry) => {
      inner.keep(entry);
      return Promise.resolve();
    },
  };
});

const names: string[] = [];
const opened: IdbRecordStore[] = [];

function idb(name: string): IdbRecordStore {
  const store = new IdbRecordStore(name);
  opened.push(store);
  if (!names.includes(name)) names.push(name);
  return store;
}

async function letGo(): Promise<void> {
  await Promise.all(opened.splice(0).map((store) => store.close()));
  await Promise.all(names.splice(0).map((name) => deleteDB(name)));
}

describe('over IndexedDB', () => {
  afterEach(letGo);

  recordStoreContract('SealedRecordStore', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const secret = await hostKey();
    const inner = idb(name);
    const store = new SealedRecordStore(inner, { opensWith: 'host' });
    valueOf(await store.setUp(secret));
    return {
      store,
      leave: async (entry) => {
        const database = await openDB<RecordSchema>(name, DATABASE_VERSION);
        await database.put('records', entry);
        database.close();
      },
      reopen: async () => {
        await inner.close();
        const again = new SealedRecordStore(idb(name), { opensWith: 'host' });
        valueOf(await again.unlock(secret));
        return again;
      },
    };
  });
});

describe('a sealed store', () => {
  let inner: MemoryRecordStore;
  let store: SealedRecordStore;
  const passphrase: Secret = { passphrase: 'fire vanlige ord her' };

  /** The sealed records beneath, as they lie there. */
  async function beneath(): Promise<SealedRecord[]> {
    return [...valueOf(await inner.list(sealedKind(supportCaseKind))).records];
  }

  async function sealedKey(): Promise<SealedKey> {
    return valueOf(await inner.read(sealedKeyKind, 'sealed-key'));
  }

  beforeEach(() => {
    inner = new MemoryRecordStore();
    store = new SealedRecordStore(inner);
  });

  it('gives and takes nothing before it is opened', async () => {
    expect(await store.state()).to.deep.equal({ ok: true, value: 'new' });
    const locked = { ok: false, reason: 'locked' };
    expect(await store.save(supportCaseKind, aCase())).to.deep.equal(locked);
    expect(await store.read(supportCaseKind, 'x')).to.deep.equal(locked);
    expect(await store.list(supportCaseKind)).to.deep.equal(locked);
    expect(await store.cases({ today: '2026-11-22' }, { limit: 1 })).to.deep.equal(locked);
    expect(await store.work({ today: '2026-11-22' }, { limit: 1 })).to.deep.equal(locked);
    expect(await store.unlock(passphrase)).to.deep.equal({ ok: false, reason: 'not-found' });
    expect(await store.setUp({ passphrase: 'for kort' })).to.deep.equal({ ok: false, reason: 'too-short' });
  });

  it('opens with its passphrase, in the letters of any keyboard, and with no other', async () => {
    valueOf(await store.setUp({ passphrase: 'på en blå båt' }));
    expect((await sealedKey()).wrapping).to.deep.include({ by: 'passphrase', rounds: 600_000 });
    const { id } = await saved(store, aCase());
    const other = new SealedRecordStore(inner);
    expect(await other.state()).to.deep.equal({ ok: true, value: 'locked' });
    expect(await other.unlock({ passphrase: 'på en blå bil' })).to.deep.equal({ ok: false, reason: 'wrong-secret' });
    expect(await other.unlock(await hostKey())).to.deep.equal({ ok: false, reason: 'wrong-secret' });
    // The ring above the a as a sign of its own, as some keyboards have it.
    valueOf(await other.unlock({ passphrase: 'på en blå båt'.normalize('NFD') }));
    expect((await read(other, id)).carer.name).to.equal(SECRET_WORDS);
  });

  it('is set up once, also where two tabs do it in the same moment', async () => {
    const other = new SealedRecordStore(inner);
    const secrets = [await hostKey(), await hostKey()] as const;
    const both = await Promise.all([store.setUp(secrets[0]), other.setUp(secrets[1])]);
    expect(both.filter(({ ok }) => ok)).to.have.length(1);
    expect(both.find(({ ok }) => !ok)).to.deep.equal({ ok: false, reason: 'exists' });
    expect(await store.setUp(secrets[0])).to.deep.equal({ ok: false, reason: 'exists' });
  });

  it('lets no word, name or date beneath it, and lengths in steps only', async () => {
    valueOf(await store.setUp(await hostKey()));
    const short = await saved(store, aCase());
    await saved(store, openSupportCase({ carer: { name: 'Li', relation: 'venn' } }, context));
    const records = await beneath();
    const text = JSON.stringify(records);
    for (const word of [SECRET_WORDS, 'orker', 'Li"', 'venn', '2026', 'phase']) expect(text).to.not.contain(word);
    expect(new Set(records.map(({ box }) => box.length)).size).to.equal(1);
    expect(Object.keys(records[0] ?? {}).sort()).to.deep.equal(
      ['box', 'caseId', 'id', 'iv', 'keyId', 'revision', 'version'].sort(),
    );
    // The same words sealed twice look different each time.
    const before = records.find(({ id }) => id === short.id);
    await saved(store, short);
    const after = (await beneath()).find(({ id }) => id === short.id);
    expect(after?.box).to.not.equal(before?.box);
    expect(after?.iv).to.not.equal(before?.iv);
  });

  it('reads nothing that was changed, moved, given another revision or another key', async () => {
    valueOf(await store.setUp(await hostKey()));
    const [one, other] = [await saved(store, aCase()), await saved(store, aCase())];
    const [first, second] = await beneath();
    if (!first || !second) throw new Error('two were saved');
    const entry = (record: SealedRecord): Parameters<MemoryRecordStore['keep']>[0] => ({
      kind: 'support-case',
      id: record.id,
      caseId: record.caseId,
      record,
    });
    const flipped = first.box.startsWith('A') ? `B${first.box.slice(1)}` : `A${first.box.slice(1)}`;
    const hands: SealedRecord[] = [
      { ...first, box: flipped },
      { ...first, box: first.box.slice(4) },
      { ...first, box: second.box, iv: second.iv },
      { ...first, revision: 7 },
      { ...first, caseId: other.id },
      { ...first, keyId: 'another' },
      { ...first, iv: '%%%' },
    ];
    for (const tampered of hands) {
      inner.keep(entry(tampered));
      expect(await store.read(supportCaseKind, one.id), JSON.stringify(tampered)).to.deep.equal({
        ok: false,
        reason: 'unreadable',
      });
      const list = valueOf(await store.list(supportCaseKind));
      expect(list.records.map(({ id }) => id)).to.deep.equal([other.id]);
      // And it is not written over by somebody who never read it.
      const saving = await store.save(supportCaseKind, { ...aCase(), id: one.id });
      expect(saving.ok).to.equal(false);
      expect((await beneath()).find(({ id }) => id === one.id)).to.deep.equal(tampered);
    }
    inner.keep(entry(first));
    expect((await read(store, one.id)).id).to.equal(one.id);
  });

  it('opens no more where somebody has changed how its key is wrapped', async () => {
    valueOf(await store.setUp(passphrase));
    const key = await sealedKey();
    if (key.wrapping.by !== 'passphrase') throw new Error('it has a passphrase');
    inner.keep({
      kind: 'sealed-key',
      id: key.id,
      caseId: 'sealed-key',
      record: { ...key, wrapping: { ...key.wrapping, rounds: 1 } },
    });
    expect(await new SealedRecordStore(inner).unlock(passphrase)).to.deep.equal({ ok: false, reason: 'wrong-secret' });
  });

  it('says that the key is lost, writes nothing over what lies there, and can be erased and begun anew', async () => {
    valueOf(await store.setUp(await hostKey()));
    await saved(store, aCase());
    await inner.erase('sealed-key', { one: { kind: 'sealed-key', id: 'sealed-key' } });
    const later = new SealedRecordStore(inner);
    expect(await later.state()).to.deep.equal({ ok: true, value: 'key-lost' });
    expect(await later.setUp(await hostKey())).to.deep.equal({ ok: false, reason: 'key-lost' });
    expect(await beneath()).to.have.length(1);
    valueOf(await later.eraseAll());
    expect(await later.state()).to.deep.equal({ ok: true, value: 'new' });
  });

  it('says that what lies there was never sealed, and neither begins over it nor calls it lost', async () => {
    const inner = new MemoryRecordStore();
    await saved(inner, aCase());
    const store = new SealedRecordStore(inner);
    expect(valueOf(await store.state())).to.equal('not-sealed');
    expect(await store.setUp({ passphrase: 'sju blå båter i medvind' })).to.deep.equal({
      ok: false,
      reason: 'not-sealed',
    });
    expect(valueOf(await inner.list(supportCaseKind)).records).to.have.length(1);
  });

  it('writes nothing down under a key that cannot open it again', async () => {
    const { key } = (await hostKey()) as { key: CryptoKey };
    const half = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
    const store = new SealedRecordStore(new MemoryRecordStore(), { opensWith: 'host' });
    for (const [does, state] of [
      [() => store.setUp({ key: half }), 'new'],
      [() => store.changeSecret({ key }, { key: half }), 'open'],
    ] as const) {
      if (state === 'open') valueOf(await store.setUp({ key }));
      let thrown: unknown;
      await does().catch((error: unknown) => (thrown = error));
      expect(thrown).to.be.instanceOf(TypeError);
      expect(valueOf(await store.state())).to.equal(state);
    }
    await store.lock();
    valueOf(await store.unlock({ key }));
  });

  it('takes another secret, seals all anew, and the old one opens nothing any more', async () => {
    const [old, next] = [await hostKey(), await hostKey()];
    valueOf(await store.setUp(old));
    const cases = await Promise.all(Array.from({ length: 12 }, () => saved(store, aCase())));
    const [before] = await beneath();
    expect(await store.changeSecret(next, old)).to.deep.equal({ ok: false, reason: 'wrong-secret' });
    valueOf(await store.changeSecret(old, next));
    for (const { id } of cases) expect((await read(store, id)).carer.name).to.equal(SECRET_WORDS);
    expect((await beneath()).every(({ keyId }) => keyId !== before?.keyId)).to.equal(true);
    expect((await sealedKey()).isResealing).to.equal(false);
    const later = new SealedRecordStore(inner);
    expect(await later.unlock(old)).to.deep.equal({ ok: false, reason: 'wrong-secret' });
    valueOf(await later.unlock(next));
    for (const { id } of cases) expect((await read(later, id)).carer.name).to.equal(SECRET_WORDS);
  });

  it('loses nothing where sealing anew is broken off at any point, and goes on at the next opening', async () => {
    for (let after = 0; after < 9; after += 1) {
      const [old, next] = [await hostKey(), await hostKey()];
      const disk = new MemoryRecordStore();
      const dying = new DyingStore(disk);
      const before = new SealedRecordStore(dying);
      valueOf(await before.setUp(old));
      const cases = [];
      for (let number = 0; number < 6; number += 1) cases.push(await saved(before, aCase()));
      dying.savesLeft = after;
      await Promise.race([before.changeSecret(old, next), dying.isGone]);
      const later = new SealedRecordStore(disk);
      const isChanged = after > 0;
      expect((await later.unlock(isChanged ? old : next)).ok, `after ${String(after)} saves`).to.equal(false);
      valueOf(await later.unlock(isChanged ? next : old));
      for (const { id } of cases) expect((await read(later, id)).carer.name).to.equal(SECRET_WORDS);
      const key = valueOf(await disk.read(sealedKeyKind, 'sealed-key'));
      expect(key.isResealing).to.equal(false);
      const all = valueOf(await disk.list(sealedKind(supportCaseKind))).records;
      expect(all.every(({ keyId }) => keyId === key.current)).to.equal(true);
    }
  });

  it('is followed by another tab that is open under the same secret; under another one that tab is locked', async () => {
    const secret = await hostKey();
    valueOf(await store.setUp(secret));
    const other = new SealedRecordStore(inner);
    valueOf(await other.unlock(secret));
    const { id } = await saved(store, aCase());
    valueOf(await store.changeSecret(secret, secret));
    await saved(store, { ...(await read(store, id)), nickname: 'Ny' });
    expect((await read(other, id)).nickname).to.equal('Ny');
    valueOf(await store.changeSecret(secret, await hostKey()));
    expect(await other.read(supportCaseKind, id)).to.deep.equal({ ok: false, reason: 'locked' });
    expect(await other.state()).to.deep.equal({ ok: true, value: 'locked' });
  });

  it('raises the rounds of an old passphrase when it is used', async () => {
    valueOf(await store.setUp(passphrase));
    const { id } = await saved(store, aCase());
    await weaken(inner, passphrase);
    const rounds = async (): Promise<number> => {
      const { wrapping } = await sealedKey();
      return wrapping.by === 'passphrase' ? wrapping.rounds : 0;
    };
    expect(await rounds()).to.equal(1000);
    const later = new SealedRecordStore(inner);
    valueOf(await later.unlock(passphrase));
    expect(await rounds()).to.equal(600_000);
    expect((await read(later, id)).carer.name).to.equal(SECRET_WORDS);
  });

  it('has what is being written saved before it locks, and tells of both', async () => {
    const secret = await hostKey();
    valueOf(await store.setUp(secret));
    const supportCase = await saved(store, aCase());
    const heard: StoreChange['type'][] = [];
    store.watch(async ({ type }) => {
      heard.push(type);
      if (type === 'closing') await store.save(supportCaseKind, { ...supportCase, nickname: 'Sist' });
    });
    await store.lock();
    expect(heard).to.deep.equal(['closing', 'saved', 'invalidated']);
    expect(await store.read(supportCaseKind, supportCase.id)).to.deep.equal({ ok: false, reason: 'locked' });
    valueOf(await store.unlock(secret));
    expect((await read(store, supportCase.id)).nickname).to.equal('Sist');
  });

  /** The next time that a store asks all who show something of it to look again. */
  function looksAgain(changing: SealedRecordStore): Promise<void> {
    return new Promise((resolve) => {
      changing.watch(({ type }) => {
        if (type === 'invalidated') resolve();
      });
    });
  }

  it('locks by itself when nobody is there', async () => {
    const quick = new SealedRecordStore(inner, { opensWith: 'host', lockAfterMinutes: 0.001 });
    valueOf(await quick.setUp(await hostKey()));
    await looksAgain(quick);
    expect(await quick.state()).to.deep.equal({ ok: true, value: 'locked' });
  });

  it('does not lock by itself while somebody is there', async () => {
    const clock = new MovedClock();
    try {
      const timed = new SealedRecordStore(inner, { opensWith: 'host', lockAfterMinutes: 10 });
      valueOf(await timed.setUp(await hostKey()));
      for (const event of ['pointermove', 'keydown', 'wheel']) {
        clock.pass(9);
        window.dispatchEvent(new Event(event));
        clock.lookAgain();
        expect(valueOf(await timed.state())).to.equal('open');
      }
      const isLocked = looksAgain(timed);
      clock.pass(11);
      // Somebody else may have woken the machine: the first touch comes too late.
      window.dispatchEvent(new Event('pointermove'));
      await isLocked;
      expect(valueOf(await timed.state())).to.equal('locked');
    } finally {
      clock.giveBack();
    }
  });

  it('erases all with its keys, stays open here under the same secret, and is closed in other tabs', async () => {
    const secret = await hostKey();
    valueOf(await store.setUp(secret));
    const other = new SealedRecordStore(inner);
    valueOf(await other.unlock(secret));
    await saved(store, aCase());
    const { keys } = await sealedKey();
    valueOf(await store.eraseAll());
    expect(valueOf(await store.list(supportCaseKind)).records).to.deep.equal([]);
    expect((await sealedKey()).keys.map(({ id }) => id)).to.not.include.members(keys.map(({ id }) => id));
    expect(await other.list(supportCaseKind)).to.deep.equal({ ok: false, reason: 'locked' });
    valueOf(await other.unlock(secret));
    const { id } = await saved(store, aCase());
    expect((await read(other, id)).id).to.equal(id);
  });
});

/** A store as a process has it that dies after some more saves: nothing is written by it any more, and nobody is answered. */
class DyingStore extends MemoryRecordStore {
  readonly #disk: MemoryRecordStore;
  #die: () => void = () => undefined;
  readonly isGone = new Promise<void>((resolve) => (this.#die = resolve));
  savesLeft = Infinity;

  constructor(disk: MemoryRecordStore) {
    super();
    this.#disk = disk;
  }

  override read: MemoryRecordStore['read'] = (kind, id) => this.#disk.read(kind, id);
  override list: MemoryRecordStore['list'] = (kind, caseId) => this.#disk.list(kind, caseId);
  override saveAll: MemoryRecordStore['saveAll'] = (writes) => {
    this.savesLeft -= 1;
    if (this.savesLeft >= 0) return this.#disk.saveAll(writes);
    this.#die();
    return new Promise(() => undefined);
  };
}

/** Wraps the key as it would have been in a time of fewer rounds. */
async function weaken(inner: MemoryRecordStore, secret: Secret): Promise<void> {
  const { openKeys, rewrapKeys } = await import('../../src/storage/sealed/key-wrapping.js');
  const key = valueOf(await inner.read(sealedKeyKind, 'sealed-key'));
  const open = await openKeys(key, secret);
  if (!open || !('passphrase' in secret)) throw new Error('it does not open');
  const salt = btoa('0123456789abcdef');
  const material = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret.passphrase), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const wrapper = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: new TextEncoder().encode('0123456789abcdef'), iterations: 1000 },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  const wrapping = { by: 'passphrase', derivation: 'PBKDF2-SHA-256', salt, rounds: 1000 } as const;
  const weak = await rewrapKeys(key, open.wrapper, { wrapping, wrapper }, { withNewKey: false });
  if (!weak) throw new Error('it does not open');
  await inner.save(sealedKeyKind, weak);
}
