import { mergeAssessments } from './merge-assessments.js';
import { mergeConversations } from './merge-conversations.js';
import { mergePlans } from './merge-plans.js';
import { freeTexts } from './merge-text.js';
import { mergeVersions } from './three-way-merge.js';
import { done, refused, type Outcome } from '../kernel/outcome.js';
import type { RecordKind, RecordKindName, StoredRecord } from '../kernel/record-kind.js';
import type { RecordTypes } from '../record-types.js';

type MergeRule<Rec> = (base: Rec, mine: Rec, theirs: Rec) => Outcome<Rec, string>;

/** What is written as sentences in a case: what was told, what came of it, and what is known of children. */
const CASE_TEXTS = freeTexts('text', 'journalText', 'outcome', 'knows', 'tasks');

const RULES: { readonly [Name in RecordKindName]?: MergeRule<RecordTypes[Name]> } = {
  'conversation-record': (base, mine, theirs) => done(mergeConversations(base, mine, theirs)),
  'follow-up-plan': mergePlans,
  'needs-assessment': mergeAssessments,
  'support-case': (base, mine, theirs) => done(mergeVersions(base, mine, theirs, CASE_TEXTS)),
  'unfinished-forms': (base, mine, theirs) => done(mergeVersions(base, mine, theirs)),
};

/**
 * Merges two versions of one record that are based on `base`, by the rule of its kind. Refused with a reason where a
 * person has to choose.
 */
export function mergeRecords(
  kind: RecordKind<StoredRecord>,
  base: StoredRecord,
  mine: StoredRecord,
  theirs: StoredRecord,
): Outcome<StoredRecord, string> {
  // The caller passes records of this kind; that they have its type, the compiler cannot see.
  const rule = RULES[kind.name] as MergeRule<StoredRecord> | undefined;
  if (!rule) return refused('not-merged');
  const merged = rule(base, mine, theirs);
  // Two texts that are long already may be too long together: then a person has to choose.
  return merged.ok && !kind.schema.safeParse(merged.value).success ? refused('too-long') : merged;
}
