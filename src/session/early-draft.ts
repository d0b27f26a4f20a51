/** Forms that are begun before it is known what the store has, or in two tabs at once. */
import {
  currentAssessment,
  needsAssessment,
  type DraftAssessment,
  type FilledBy,
} from '../domain/assessment/needs-assessment.js';
import type { TransitionContext } from '../domain/kernel/transition-context.js';
import type { RecordSession } from './record-session.js';

/** What a carer has written while the store was being opened, and the empty form that it was written in. */
export interface EarlyDraft {
  readonly blank: DraftAssessment;
  readonly form: DraftAssessment;
}

/**
 * Adds an early draft to the records that were read: merged with the draft that is there, by the rules for two tabs, or
 * as a form of its own. Undefined once that is done; until then the draft is to be kept.
 */
export function settleEarlyDraft(
  session: RecordSession,
  early: EarlyDraft,
  filledBy: FilledBy,
): EarlyDraft | undefined {
  if (session.phase !== 'ready' || session.isLocked) return early;
  const stored = currentAssessment(session.all(needsAssessment), filledBy);
  if (stored?.status === 'draft')
    return session.join(needsAssessment, stored.id, early.blank, early.form) ? undefined : early;
  session.put(needsAssessment, early.form);
  return undefined;
}

/**
 * Merges a draft that was begun on this page from `blank` into one that another tab began before it: two tabs that open
 * the form at the same moment each begin one. What is written meanwhile is merged too; then the draft is let go of,
 * without its words. Resolves once there is nothing to do, or nothing that can be done now.
 */
export async function joinTwinDraft(
  session: RecordSession,
  blank: DraftAssessment,
  { now }: Pick<TransitionContext, 'now'>,
): Promise<void> {
  for (let base = blank; ;) {
    const mine = draftOf(session, blank.id);
    const twin = mine && twinOf(session, mine);
    if (!twin || mine === base || !session.join(needsAssessment, twin.id, base, mine)) break;
    if (!(await session.flush())) return;
    base = mine;
    if (draftOf(session, blank.id) === mine)
      session.put(needsAssessment, { ...blank, status: 'withdrawn', withdrawnAt: now });
  }
}

function draftOf(session: RecordSession, id: string): DraftAssessment | undefined {
  const form = session.find(needsAssessment, id);
  return form?.status === 'draft' ? form : undefined;
}

/** The draft that stays: the one begun first. All tabs choose the same one. */
function twinOf(session: RecordSession, mine: DraftAssessment): DraftAssessment | undefined {
  const order = (form: DraftAssessment): string => `${Date.parse(form.startedAt)}/${form.id}`;
  return session
    .all(needsAssessment)
    .filter((form): form is DraftAssessment => form.status === 'draft')
    .filter((form) => (form.filledBy === 'self') === (mine.filledBy === 'self') && form.continues === mine.continues)
    .find((form) => order(form) < order(mine));
}
