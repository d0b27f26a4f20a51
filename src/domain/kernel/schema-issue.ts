import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/**
 * Describes a schema issue in data that a host gave, with its path, in sentences for whoever wrote the data.
 * @param whole what to call the data itself, for an issue without a path
 */
export function tellIssue(issue: Issue, above: readonly PropertyKey[], whole: string): string[] {
  const path = [...above, ...issue.path];
  // Of the shapes that were tried, the one with the fewest issues is most likely the one that was meant.
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
