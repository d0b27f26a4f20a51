import type { Held } from './records-controller.js';

/**
 * A first save that crossed an erasing has begun anew what was erased: it goes, too. Later saves are refused by the store
 * itself.
 */
export async function eraseAgain(erased: readonly Held[]): Promise<void> {
  for (const { saving, store, kind, record } of erased) {
    await saving;
    const there = await store.read(kind, record.id);
    if (there.ok) await store.erase(kind.caseIdOf(record), { one: { kind: kind.name, id: record.id } });
  }
}
