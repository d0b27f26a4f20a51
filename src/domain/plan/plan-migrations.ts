import { isObject, type Fields } from '../kernel/deep-equal.js';
import type { Migration } from '../kernel/record-kind.js';

/** The steps that raise a plan of an older version. What is not of the old shape is left for the schema to refuse. */
export const planMigrations: readonly Migration[] = [
  // From version 1 to 2: the role of an owner is a field of its own.
  (plan) => ({
    ...plan,
    version: 2,
    actions: each(plan['actions'], separateRole),
    ...('versions' in plan && {
      versions: each(plan['versions'], (agreed) => ({ ...agreed, actions: each(agreed['actions'], separateRole) })),
    }),
  }),
];

/** Two parts and one comma: "Jonas Vik, palliativt team". */
const NAME_AND_ROLE = /^([^\s,][^,]*), ([^\s,][^,]*)$/;

/**
 * Staff wrote "name, role" into one field. It is taken apart where it says just that, so that putting it together again
 * gives the same letters. A name of one part or three, of a relative or of the carer, is left as somebody wrote it.
 */
function separateRole(action: Fields): Fields {
  if (!isObject(action['owner'])) return action;
  // Version 1 had no role: what stands there under that name was never read.
  const { role: _unknown, ...owner } = action['owner'];
  const { party, name: written } = owner;
  const parts = party === 'service' && typeof written === 'string' ? NAME_AND_ROLE.exec(written) : null;
  return { ...action, owner: parts ? { ...owner, name: parts[1], role: parts[2] } : owner };
}

function each(list: unknown, change: (one: Fields) => Fields): unknown {
  return Array.isArray(list) ? list.map((one: unknown) => (isObject(one) ? change(one) : one)) : list;
}
