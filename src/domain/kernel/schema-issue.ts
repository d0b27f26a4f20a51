import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/**
 * What does not fit in something that a host gave, with its place, for whoever wrote it.
 *
 * @param whole what to call the thing itself, where no part of it is to blame
 */
export function tellIssue(issue: Issue, above: readonly PropertyKey[], whole: string): string[] {
  const path = [...above, ...issue.path];
  // Of the shapes that were tried, the one that came furthest says best what is wrong.
  if (issue.code === 'invalid_union') {
    const nearest = [...issue.errors].sort((one, other) => one.length - other.length)[0];
    if (nearest?.length) return nearest.flatMap((one) => tellIssue(one, path, whole));
  }
  const where = path.map(String).join('.') || whole;
  if (issue.code === 'invalid_type') return [`${where} is missing or not of type ${issue.expected}`];
  if (issue.code === 'invalid_value') return [`${where} has to be one of ${issue.values.map(String).join(', ')}`];
  if (issue.code === 'invalid_key') return [`${where} ${issue.issues[0]?.message ?? ''}`];
  return [`${where} ${issue.message}`];
}
