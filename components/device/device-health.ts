import { browserContext } from '../../src/browser/clock-and-ids.js';
import { roomLeft } from '../../src/browser/storage-quota.js';
import { isClockBehind } from '../../src/domain/device/clock-check.js';
import type { DeviceHealth, ShownRecords } from './device-port.js';

/** In bytes; less is not enough for a day's writing. */
const LITTLE_ROOM = 5_000_000;

/** Checks the clock and the free space, and erases records past their retention. */
export async function checkDevice({ store, shown }: ShownRecords): Promise<DeviceHealth> {
  const context = browserContext();
  const isBehind = isClockBehind(
    context.now,
    shown.map(({ held }) => held.record),
  );
  const [waits, room] = await Promise.all([store?.retention && eraseExpired(store, context), roomLeft()]);
  return { isClockWrong: isBehind || waits === true, isNearlyFull: room < LITTLE_ROOM };
}

/** Erases records past their retention. True where the clock may be wrong, and nothing was erased for that reason. */
async function eraseExpired(
  ...asked: Parameters<typeof import('./archive-and-erase.lazy.js').eraseExpired>
): Promise<boolean> {
  const code = await import('./archive-and-erase.lazy.js').catch(() => undefined);
  const expired = await code?.eraseExpired(...asked).catch((error: unknown) => {
    // A store that throws, such as one in a framework's proxy, breaks its contract: its author is told.
    reportError(error);
    return undefined;
  });
  return expired?.ok === true && expired.value.waits;
}
