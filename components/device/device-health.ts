import { browserContext } from '../../src/browser/clock-and-ids.js';
import { roomLeft } from '../../src/browser/storage-quota.js';
import { isClockBehind } from '../../src/domain/device/clock-check.js';
import type { DeviceHealth, ShownRecords } from './device-port.js';

/** Below this there is no room for a day's writing. */
const LITTLE_ROOM = 5_000_000;

/** Looks at the clock and at the room that is left, and erases what is past its day. */
export async function checkDevice({ store, shown }: ShownRecords): Promise<DeviceHealth> {
  const context = browserContext();
  const isBehind = isClockBehind(
    context.now,
    shown.map(({ held }) => held.record),
  );
  const [waits, room] = await Promise.all([store?.retention && eraseExpired(store, context), roomLeft()]);
  return { isClockWrong: isBehind || waits === true, isNearlyFull: room < LITTLE_ROOM };
}

/** Erases what is past its day; true where the clock may be wrong, and nothing is erased for that. */
async function eraseExpired(
  ...asked: Parameters<typeof import('./archive-and-erase.lazy.js').eraseExpired>
): Promise<boolean> {
  const code = await import('./archive-and-erase.lazy.js').catch(() => undefined);
  const expired = await code?.eraseExpired(...asked);
  return expired?.ok === true && expired.value.waits;
}
