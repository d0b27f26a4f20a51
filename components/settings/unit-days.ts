import { USUAL_DAYS, type UnitDays } from '../../src/domain/overview/unit-days.js';
import type { HostSetting } from './host-setting.js';

/** More days than any unit waits. */
const MOST = 3650;

/**
 * Reads the property `unitDays`: whole numbers of days. What a host leaves out is as usual; a bereavement talk that
 * would end before it begins is no span of days.
 */
export const unitDaysSetting: HostSetting = {
  standard: USUAL_DAYS,
  takes: `whole numbers of days, at most ${String(MOST)}, as ${Object.keys(USUAL_DAYS).join(', ')}`,
  read: (given) => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
    const names = Object.keys(USUAL_DAYS);
    const known = Object.entries(given).filter(([, days]) => days !== undefined && days !== null);
    if (!known.every(([name, days]) => names.includes(name) && isDays(days))) return undefined;
    const all: UnitDays = { ...USUAL_DAYS, ...Object.fromEntries(known) };
    if (all.bereavementTalkFrom > all.bereavementTalkUntil) return undefined;
    // The host's own object where nothing is left out: whether it is another one is told by identity.
    return known.length === names.length ? given : all;
  },
};

function isDays(days: unknown): boolean {
  return Number.isInteger(days) && Number(days) >= 0 && Number(days) <= MOST;
}
