export type Fields = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same data, in whatever order its fields are. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((entry, index) => isSame(entry, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one).filter((name) => one[name] !== undefined);
  return (
    names.length === Object.keys(other).filter((name) => other[name] !== undefined).length &&
    names.every((name) => isSame(one[name], other[name]))
  );
}

/** Entries of a list by what makes each the same one. */
export function byKey(entries: readonly unknown[]): Map<string, unknown> {
  return new Map(entries.map((entry) => [keyOf(entry), entry]));
}

/** What makes an entry the same one on both sides: its id, or all that it says. */
export function keyOf(entry: unknown): string {
  const id = isObject(entry) ? (entry['id'] ?? entry['lineId']) : undefined;
  return typeof id === 'string' ? id : JSON.stringify(sorted(entry));
}

/** The same fields in one order, whoever wrote them. */
function sorted(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => one.localeCompare(other)));
}
