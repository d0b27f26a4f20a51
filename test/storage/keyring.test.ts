import { expect } from '@open-wc/testing';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import { sealedKeyKind } from '../../src/domain/device/sealed-format.js';
import { openSupportCase, supportCaseKind, type SupportCase } from '../../src/domain/case/support-case.js';
import { MemoryRecordStore } from '../../src/storage/memory-record-store.js';
import { Keyring } from '../../src/storage/sealed/keyring.js';
import type { Secret } from '../../src/storage/sealed/key-wrapping.js';

const context = { now: '2026-11-22T09:30:00+01:00', newId: () => crypto.randomUUID() };

function valueOf<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome.value;
}

async function hostKey(): Promise<Secret> {
  return {
    key: await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
  };
}

describe('a keyring', () => {
  let disk: MemoryRecordStore;
  let secret: Secret;
  const supportCase: SupportCase = openSupportCase({ carer: { name: 'Kari' } }, context);
  /** A keyring over the disk, and whether it was open each time that it told of a change. */
  const keyring = (): { keys: Keyring; told: boolean[] } => {
    const told: boolean[] = [];
    const keys: Keyring = new Keyring(disk, () => told.push(keys.isOpen));
    return { keys, told };
  };

  beforeEach(async () => {
    disk = new MemoryRecordStore();
    secret = await hostKey();
  });

  it('seals and unseals while it is open, and neither once it has forgotten', async () => {
    const { keys, told } = keyring();
    expect(await keys.seal(supportCaseKind, supportCase)).to.equal(undefined);
    valueOf(await keys.setUp(secret));
    const sealed = await keys.seal(supportCaseKind, supportCase);
    if (!sealed) throw new Error('it is open');
    expect(valueOf(await keys.unseal(supportCaseKind, sealed))).to.deep.equal(supportCase);
    keys.forget();
    expect(keys.isOpen).to.equal(false);
    expect(await keys.seal(supportCaseKind, supportCase)).to.equal(undefined);
    expect(await keys.unseal(supportCaseKind, sealed)).to.deep.equal({ ok: false, reason: 'locked' });
    expect(await keys.openBox(supportCaseKind, sealed)).to.equal(undefined);
    // Forgetting is no news to whoever asked for it.
    expect(told).to.deep.equal([true]);
  });

  it('goes on with keys that came in another tab under the same secret', async () => {
    const [here, other] = [keyring(), keyring()];
    valueOf(await here.keys.setUp(secret));
    valueOf(await other.keys.unlock(secret));
    valueOf(await here.keys.changeSecret(secret, secret));
    const sealed = await here.keys.seal(supportCaseKind, supportCase);
    if (!sealed) throw new Error('it is open');
    // It has heard of nothing, and comes upon a key that it does not know.
    expect(valueOf(await other.keys.unseal(supportCaseKind, sealed))).to.deep.equal(supportCase);
    expect(other.told).to.deep.equal([true]);
  });

  it('forgets once, and says so once, where the secret was changed in another tab', async () => {
    const [here, other] = [keyring(), keyring()];
    valueOf(await here.keys.setUp(secret));
    valueOf(await other.keys.unlock(secret));
    valueOf(await here.keys.changeSecret(secret, await hostKey()));
    const sealed = await here.keys.seal(supportCaseKind, supportCase);
    if (!sealed) throw new Error('it is open');
    const reads = await Promise.all(Array.from({ length: 5 }, () => other.keys.unseal(supportCaseKind, sealed)));
    for (const read of reads) expect(read).to.deep.equal({ ok: false, reason: 'locked' });
    expect(other.told).to.deep.equal([true, false]);
    expect(valueOf(await other.keys.state())).to.equal('locked');
  });

  it('follows what happened to the wrapped keys, and is not misled by what it does itself', async () => {
    const { keys, told } = keyring();
    disk.watch((change) => {
      if (change.type === 'saved' && change.kind === sealedKeyKind.name) void keys.follow();
    });
    valueOf(await keys.setUp(secret));
    const next = await hostKey();
    valueOf(await keys.changeSecret(secret, next));
    expect(keys.isOpen).to.equal(true);
    expect(told).to.deep.equal([true, true]);
    const other = keyring();
    valueOf(await other.keys.changeSecret(next, secret));
    await keys.follow();
    expect(keys.isOpen).to.equal(false);
    expect(told).to.deep.equal([true, true, false]);
  });

  it('gives way to new keys under the same secret when all is erased', async () => {
    const { keys } = keyring();
    valueOf(await keys.setUp(secret));
    const sealed = await keys.seal(supportCaseKind, supportCase);
    if (!sealed) throw new Error('it is open');
    valueOf(await keys.eraseAll());
    expect(keys.isOpen).to.equal(true);
    expect(await keys.unseal(supportCaseKind, sealed)).to.deep.equal({ ok: false, reason: 'unreadable' });
    valueOf(await keyring().keys.unlock(secret));
  });
});
