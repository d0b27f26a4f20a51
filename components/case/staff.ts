import type { TrailActor } from '../../src/domain/device/audit-trail.js';

/** The member of staff who is working, as the host knows them. */
export interface Staff {
  /** The host's own code for them; stands in the trail, where names do not. */
  readonly id?: string;
  readonly name: string;
  readonly role?: string;
  readonly unit?: string;
}

/** Staff under the code that the host knows them by; a name is no code. */
export function actorOf(view: 'staff' | 'carer', staff: Staff | undefined): TrailActor {
  if (view === 'carer') return { party: 'carer' };
  return { party: 'staff', ...(staff?.id && { code: staff.id }) };
}
