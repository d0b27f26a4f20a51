/*
 * Measures what sealing costs: two stores over IndexedDB with the same records, one of them sealed, queried in turns.
 */
import { today } from '../../src/browser/clock-and-ids.js';
import { followUpPlanKind } from '../../src/domain/plan/follow-up-plan.js';
import type { RecordKind, StoredRecord } from '../../src/domain/kernel/record-kind.js';
import { IdbRecordStore } from '../../src/storage/idb/idb-record-store.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { SealedRecordStore } from '../../src/storage/sealed/sealed-record-store.js';
import { recordsOf, value } from './boards.js';
import { pair, type Measured } from './pair.js';

/** Each has four records. */
const CASES = 2500;
const secret = { passphrase: 'sju blå båter i medvind' };

async function fill(store: RecordStore): Promise<number> {
  const start = performance.now();
  for (let number = 0; number < CASES; number += 1)
    for (const { kind, record } of recordsOf(number)) value(await store.save(kind as RecordKind<StoredRecord>, record));
  return performance.now() - start;
}

async function savePlan(store: RecordStore): Promise<void> {
  const caseId = `case-${String(Math.floor(Math.random() * CASES))}`;
  const [plan] = value(await store.list(followUpPlanKind, caseId)).records;
  if (!plan) throw new Error('the case has no plan');
  value(await store.save(followUpPlanKind, plan));
}

export async function measureSealed(): Promise<Measured[]> {
  const bare = new IdbRecordStore(`bench-bare-${crypto.randomUUID()}`);
  const beneath = new IdbRecordStore(`bench-sealed-${crypto.randomUUID()}`);
  const sealed = new SealedRecordStore(beneath);
  value(await sealed.setUp(secret));
  const filled = { ours: await fill(sealed), theirs: await fill(bare) };
  const boardOf = (store: RecordStore) => store.cases({ today: today() }, { limit: 50 });

  // Its rows are in memory only: each page that opens makes them once.
  const start = performance.now();
  value(await boardOf(sealed));
  const first = performance.now() - start;

  const measured = [
    await pair(
      'a sealed save: a plan read, sealed, acknowledged',
      'the same, not sealed',
      () => savePlan(sealed),
      () => savePlan(bare),
    ),
    await pair(
      'reading all 2,500 plans among 10,000 sealed records',
      'the same, not sealed',
      () => sealed.list(followUpPlanKind),
      () => bare.list(followUpPlanKind),
      9,
    ),
    {
      what: 'the first answer to a board over 10,000 sealed records, once for each page opened',
      against: 'each record of it',
      ours: first,
      theirs: first / (CASES * 4),
    },
    await pair(
      'each further answer',
      'the same, not sealed',
      () => boardOf(sealed),
      () => boardOf(bare),
    ),
    { what: 'writing 10,000 sealed records, one after the other', against: 'the same, not sealed', ...filled },
  ];
  await sealed.lock();
  const key = performance.now();
  value(await sealed.unlock(secret));
  const unlocked = performance.now() - key;
  const again = performance.now();
  value(await sealed.changeSecret(secret, { passphrase: 'åtte grønne båter i motvind' }));
  const changed = performance.now() - again;
  return [
    ...measured,
    {
      what: 'opening with the passphrase: 600,000 rounds, once for each page opened',
      against: 'a sealed save',
      ours: unlocked,
      theirs: measured[0]?.ours ?? 0,
    },
    {
      what: 'another passphrase: 10,000 records sealed anew',
      against: 'each record of it',
      ours: changed,
      theirs: changed / (CASES * 4),
    },
  ];
}
