import { USUAL_DAYS, type UnitDays } from '../../src/domain/overview/unit-days.js';
import type { HostSetting } from '../settings/host-setting.js';

/** Longer than anything waits, and short enough to count with. */
const MOST_DAYS = 1000;

/** Reads the property `unitDays`: what a host leaves out is as usual; where one part is broken, all of it is. */
export const unitDaysSetting: HostSetting = {
  standard: USUAL_DAYS,
  takes: 'an object with whole days as bereavementTalkFrom, bereavementTalkUntil (not before it) and formWaits',
  read: (given) => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
    const of = given as Readonly<Record<keyof UnitDays, unknown>>;
    const names = Object.keys(USUAL_DAYS) as (keyof UnitDays)[];
    const all = names.map((name) => [name, of[name] ?? USUAL_DAYS[name]] as const);
    if (!all.every(([, days]) => isDays(days))) return undefined;
    const days = Object.fromEntries(all) as unknown as UnitDays;
    return days.bereavementTalkUntil < days.bereavementTalkFrom ? undefined : days;
  },
};

function isDays(given: unknown): boolean {
  return typeof given === 'number' && Number.isInteger(given) && given >= 0 && given <= MOST_DAYS;
}
