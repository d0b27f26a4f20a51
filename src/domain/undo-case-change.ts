import { mergeVersions } from './merge.js';
import type { SupportCase } from './support-case.js';

/**
 * Takes back one change of a case: what stood before comes back where nothing else was written in its place since, and
 * what came later stays.
 */
export function undoCaseChange(now: SupportCase, before: SupportCase, after: SupportCase): SupportCase {
  return mergeVersions(after, now, before);
}
