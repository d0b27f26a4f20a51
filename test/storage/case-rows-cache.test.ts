import { expect } from '@open-wc/testing';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import { openSupportCase, supportCaseKind } from '../../src/domain/case/support-case.js';
import type { CaseRow } from '../../src/domain/overview/case-row.js';
import { rowsOf } from '../../src/storage/cases-by-scan.js';
import { MemoryRecordStore } from '../../src/storage/memory-record-store.js';
import { CaseRowsCache } from '../../src/storage/sealed/case-rows-cache.js';

const context = { now: '2026-11-22T09:30:00+01:00', newId: () => crypto.randomUUID() };
const today = '2026-11-22';

function valueOf<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome.value;
}

describe('the rows of a sealed board', () => {
  let store: MemoryRecordStore;
  let lists: (string | undefined)[];
  let rows: CaseRowsCache<CaseRow>;
  const add = async (name: string): Promise<string> => {
    const supportCase = openSupportCase({ carer: { name } }, context);
    await store.save(supportCaseKind, supportCase);
    return supportCase.id;
  };
  const names = async (day = today): Promise<(string | undefined)[]> =>
    valueOf(await rows.on(day)).rows.map(({ carer }) => carer);

  beforeEach(() => {
    store = new MemoryRecordStore();
    lists = [];
    rows = new CaseRowsCache<CaseRow>(
      {
        list: (kind, caseId) => {
          if (kind.name === 'support-case') lists.push(caseId);
          return store.list(kind, caseId);
        },
      },
      () => rowsOf,
    );
  });

  it('are read once a day, and then only those of cases that changed', async () => {
    await add('Kari');
    expect(await names()).to.have.members(['Kari']);
    const ola = await add('Ola');
    expect(await names()).to.have.members(['Kari']);
    rows.invalidate(ola);
    expect(await names()).to.have.members(['Kari', 'Ola']);
    await store.erase(ola);
    rows.invalidate(ola);
    expect(await names()).to.have.members(['Kari']);
    expect(lists).to.deep.equal([undefined, ola, ola]);
    await names('2026-11-23');
    expect(lists).to.have.length(4);
  });

  it('are the same for two boards that ask at once', async () => {
    await add('Kari');
    expect(await Promise.all([names(), names()])).to.deep.equal([['Kari'], ['Kari']]);
    expect(lists).to.deep.equal([undefined]);
  });

  it('are neither shown nor kept where they are cleared while they are read', async () => {
    await add('Kari');
    const asked = rows.on(today);
    await Promise.resolve();
    rows.clear();
    expect(await asked).to.deep.equal({ ok: false, reason: 'locked' });
    await store.eraseAll();
    expect(await names()).to.deep.equal([]);
  });
});
