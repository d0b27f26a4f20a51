import { isSame } from '../../src/domain/kernel/deep-equal.js';
import type { Held } from './records-controller.js';

/**
 * A first save that crossed an erasing has begun anew what was erased: it goes, too. Later saves are refused by the store
 * itself.
 */
export async function eraseAgain(erased: readonly Held[]): Promise<void> {
  for (const held of erased) {
    await held.saving;
    const { store, kind, record } = held;
    const there = await store.read(kind, record.id);
    // Only what was saved from here: the case may have been begun anew under the same id.
    if (!there.ok || there.value.revision !== 1 || !isSame(there.value, { ...record, revision: 1 })) continue;
    await store.erase(kind.caseIdOf(record), { one: { kind: kind.name, id: record.id }, ifRevision: 1 });
  }
}
