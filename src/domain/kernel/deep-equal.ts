/** Comparing plain data: deep equality, and the keys by which entries of two lists are matched. */
export type Fields = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Deep equality of plain data. The order of fields does not count, and a field that is undefined counts as absent. */
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

/** The entries of a list by their {@link keyOf}. */
export function byKey(entries: readonly unknown[]): Map<string, unknown> {
  return new Map(entries.map((entry) => [keyOf(entry), entry]));
}

/** The key by which an entry is matched in two versions of a list: its id or line id, else its whole content. */
export function keyOf(entry: unknown): string {
  const id = isObject(entry) ? (entry['id'] ?? entry['lineId']) : undefined;
  return typeof id === 'string' ? id : JSON.stringify(sorted(entry));
}

/** A copy with its fields in alphabetical order, so that equal content gives equal JSON. */
function sorted(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => one.localeCompare(other)));
}
