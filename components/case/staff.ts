import type { TrailActor } from '../../src/domain/device/audit-trail.js';

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
