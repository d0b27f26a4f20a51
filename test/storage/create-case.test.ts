import { expect } from '@open-wc/testing';
import { openSupportCase, supportCaseKind } from '../../src/domain/index.js';
import { MemoryRecordStore } from '../../src/storage/memory-record-store.js';

describe('a host', () => {
  it('creates a case in three lines, as the README shows it, and it stands on the board', async () => {
    const store = new MemoryRecordStore();
    const caseId = 'the-case-you-know-them-by';

    const context = { now: new Date().toISOString(), newId: () => crypto.randomUUID() };
    const about = { id: caseId, carer: { name: 'Kari Nordli' }, patient: { initials: 'A.B.' } };
    await store.save(supportCaseKind, openSupportCase(about, context));

    const page = await store.cases({ today: context.now.slice(0, 10) }, { limit: 9 });
    expect(page.ok && page.value.rows).to.deep.equal([
      {
        caseId,
        stage: 'not-offered',
        step: 'offer-form',
        overdue: false,
        since: context.now.slice(0, 10),
        carer: 'Kari Nordli',
        initials: 'A.B.',
      },
    ]);
  });
});
