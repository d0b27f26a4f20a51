import type { TrailActor } from '../../src/domain/device/audit-trail.js';
import type { HostSetting } from '../settings/host-setting.js';

/** The member of staff who is working, as the host knows them. */
export interface Staff {
  /** The host's own code for them; the audit trail holds this code and no names. */
  readonly id?: string;
  readonly name: string;
  readonly role?: string;
  readonly unit?: string;
}

/** Who acts, for the audit trail: staff by the host's code, never by name. */
export function actorOf(view: 'staff' | 'carer', staff: Staff | undefined): TrailActor {
  if (view === 'carer') return { party: 'carer' };
  return { party: 'staff', ...(staff?.id && { code: staff.id }) };
}

/** Reads the property `staff`: a name is needed, and what else is no text is left out, but a number as `id`. */
export const staffSetting: HostSetting = {
  standard: undefined,
  takes: 'an object with a text as name',
  read: (given) => {
    const { id, name, role, unit } = Object(given) as Readonly<Record<string, unknown>>;
    if (typeof name !== 'string') return undefined;
    const others = [id, role, unit].filter((one) => one !== undefined);
    // The host's own object where all of it is usable: whether it is another one is told by identity.
    if (others.every((one) => typeof one === 'string')) return given;
    const all = Object.entries({ id: typeof id === 'number' ? String(id) : id, name, role, unit });
    return Object.fromEntries(all.filter(([, value]) => typeof value === 'string'));
  },
};
