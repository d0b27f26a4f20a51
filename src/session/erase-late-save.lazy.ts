import { isSame } from '../domain/kernel/deep-equal.js';
import type { Slot } from './record-session.js';

/**
 * Erases records whose first save reached the store only after they were erased, and so created them anew. Later saves
 * are refused by the store itself.
 */
export async function eraseLateSaves(erased: readonly Slot[]): Promise<void> {
  for (const { writing, store, kind, held } of erased) {
    await writing;
    const { record } = held;
    const there = await store?.read(kind, record.id);
    // Only what was saved from here: the case may have been begun anew under the same id.
    if (!there?.ok || there.value.revision !== 1 || !isSame(there.value, { ...record, revision: 1 })) continue;
    await store?.erase(kind.caseIdOf(record), { one: { kind: kind.name, id: record.id }, ifRevision: 1 });
  }
}
