import { isClockBehind } from '../../src/domain/device/clock-check.js';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import type { DeviceController } from './device-controller.js';
import type { Found } from './device-port.js';

/** Below this there is no room for a day's writing. */
const LITTLE_ROOM = 5_000_000;

/** Looks at the clock and at the room that is left, and erases what is past its day. */
export async function tendDevice({ store, shown }: DeviceController['records']): Promise<Found> {
  const context = browserContext();
  const isBehind = isClockBehind(
    context.now,
    shown.map(({ record }) => record),
  );
  const [waits, room] = await Promise.all([store?.retention && eraseExpired(store, context), roomLeft()]);
  return { isClockWrong: isBehind || waits === true, isNearlyFull: room < LITTLE_ROOM };
}

/** Erases what is past its day; true where the clock may be wrong, and nothing is erased for that. */
async function eraseExpired(
  ...asked: Parameters<typeof import('./archive-and-erase.lazy.js').eraseExpired>
): Promise<boolean> {
  const device = await import('./archive-and-erase.lazy.js').catch(() => undefined);
  const expired = await device?.eraseExpired(...asked);
  return expired?.ok === true && expired.value.waits;
}

/** Bytes that the browser still gives this site, as far as it says. */
async function roomLeft(): Promise<number> {
  // Not there in every browser, whatever the types say.
  const storage = navigator.storage as StorageManager | undefined;
  const { quota, usage } = (await storage?.estimate().catch(() => undefined)) ?? {};
  return quota === undefined || usage === undefined ? Infinity : quota - usage;
}

/** Asks the browser to keep what is there until a person deletes it; says what came of it. */
export async function askToKeep(): Promise<Found> {
  const storage = navigator.storage as StorageManager | undefined;
  // One browser never answers where it shows no question.
  const noAnswer = new Promise<false>((resolve) => setTimeout(resolve, 5000, false));
  const isKept = storage ? await Promise.race([storage.persist(), noAnswer]).catch(() => false) : false;
  return { mayBeCleared: !isKept };
}
