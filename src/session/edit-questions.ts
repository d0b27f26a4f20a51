import { isContestedStill, settleContested, type Contested } from '../domain/merge/edit-conflict.js';
import type { RecordSession, ShownRecord } from './record-session.js';
import { decide } from './resolve-conflict.js';

/** A place in a shown record that two people wrote in at once, and about which nobody has decided yet. */
export interface OpenQuestion {
  readonly shown: ShownRecord;
  readonly question: Contested;
}

export function openQuestions({ shown }: Pick<RecordSession, 'shown'>): OpenQuestion[] {
  return shown.flatMap((one) =>
    one.held.questions
      .filter((question) => isContestedStill(one.held.record, question))
      .map((question) => ({ shown: one, question })),
  );
}

/** Applies what a person has chosen; of a text, both versions can stay. */
export function answerQuestion(
  session: RecordSession,
  { shown: { kind, held }, question }: OpenQuestion,
  keep: 'both' | 'mine' | 'theirs',
): void {
  decide(session, { type: 'settled', question }, held.record.id);
  if (keep === 'both') return;
  const settled = settleContested(held.record, question, keep);
  // A record that was closed or sent meanwhile is not written in any more.
  if (settled !== held.record && !kind.isFinal(held.record)) session.put(kind, settled);
}
