import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { bereavedSince, isSinceDeath } from '../../../src/domain/case/case-phase.js';
import { childrenKnown } from '../../../src/domain/case/children.js';
import { addDays, dayOf, daysBetween } from '../../../src/domain/kernel/calendar.js';
import { caseRow, filtersOf, orderOf, pageOf, type CaseRow } from '../../../src/domain/overview/case-row.js';
import { currentPlan } from '../../../src/domain/plan/current-plan.js';
import { daysOfChange, IDLE, nextStep } from '../../../src/domain/overview/next-step.js';
import type { CaseRecords } from '../../../src/domain/overview/arranged.js';
import { planAfter, wasAgreed } from '../../../src/domain/plan/follow-up-plan.js';
import { appealIsOpen, followUpDate } from '../../../src/domain/plan/plan-action.js';
import { caseRecords, START, today, unitDays } from '../any-case.js';

/** What must be done by a day, and what a standing no answers: found again here, without the rules under test. */
function lateThings(records: CaseRecords, now: string): { readonly contact: boolean; readonly other: string[] } {
  const { supportCase, conversations, plans } = records;
  const { phase } = supportCase;
  if (phase === 'closed') return { contact: false, other: [] };
  const isLate = (day: string | undefined): day is string => day !== undefined && day < now;
  const since = bereavedSince(supportCase);
  const talks = conversations
    .filter(({ heldAt, kind }) => {
      if (daysBetween(now, dayOf(heldAt)) > 1) return false;
      if (phase !== 'bereaved' || since === undefined) return true;
      return isSinceDeath(supportCase, heldAt) || (kind === 'bereavement' && dayOf(heldAt) >= since);
    })
    .sort((one, other) => Date.parse(one.heldAt) - Date.parse(other.heldAt));
  const [last, closed] = [talks.at(-1), talks.filter(({ status }) => status === 'closed').at(-1)];
  const open = currentPlan(plans);
  const plan = open && phase === 'bereaved' ? planAfter(open, supportCase) : open;
  const contact = last?.nextContact ?? closed?.nextContact;
  const isMet = plan?.reviews.some(({ heldAt }) => contact !== undefined && dayOf(heldAt) >= contact) === true;
  const other = [
    plan?.review.date,
    last?.lookAgainAt ?? closed?.lookAgainAt,
    ...(plan?.actions ?? []).flatMap((action) => [
      wasAgreed(plan!) ? followUpDate(action) : undefined,
      appealIsOpen(action) ? action.application?.appealBy : undefined,
    ]),
    ...childrenKnown(supportCase, conversations, undefined).children.map(({ followUpDue }) => followUpDue),
    ...(phase === 'bereaved' ? [] : (supportCase.tellings ?? [])).map(({ at, receivedAt, outcomeAt, followUpDue }) =>
      receivedAt === undefined ? dayOf(at) : outcomeAt === undefined ? followUpDue : undefined,
    ),
  ].filter(isLate);
  return { contact: isLate(contact) && !isMet, other };
}

/**
 * A carer has said no to a talk: to staff, or in a form. That answers the contact that was arranged, also where a change
 * since then asks the question anew: asked is not arranged.
 */
function saidNo({ supportCase, assessments }: CaseRecords): boolean {
  return (
    (supportCase.talkOffers ?? []).some(({ state }) => state === 'declined' || state === 'later') ||
    assessments.some(({ noNeedsNow, aside }) => noNeedsNow || aside['talk-preference']?.choice === 'no-talk-now')
  );
}

describe('the next step, in any case on any day', () => {
  it('hides nothing that is late: neither behind a form, nor behind an open talk', () => {
    fc.assert(
      fc.property(caseRecords, today, unitDays, (records, now, unit) => {
        const { contact, other } = lateThings(records, now);
        const next = nextStep(records, now, unit);
        if (other.length > 0) expect(next.overdue, other.join()).toBe(true);
        if (contact && !saidNo(records)) expect(next.overdue).toBe(true);
        const shown = other.length + (contact && !saidNo(records) ? 1 : 0);
        expect(1 + (next.more ?? 0)).toBeGreaterThanOrEqual(shown);
      }),
      { numRuns: 500 },
    );
  });

  it('is overdue only after its day, and never where the carer has the turn', () => {
    fc.assert(
      fc.property(caseRecords, today, unitDays, (records, now, unit) => {
        const { date, since, overdue, step } = nextStep(records, now, unit);
        // A form without a day of its own is late once it has waited for longer than the unit lets it.
        const day = date ?? addDays(since ?? now, unit.formWaits);
        if (overdue) expect(day < now).toBe(true);
        if (IDLE.has(step) || step === 'ask-again' || step === 'choose-when-to-ask') expect(overdue).toBe(false);
      }),
    );
  });

  it('chases nothing of the plan after a death, and nothing at all in a closed case', () => {
    fc.assert(
      fc.property(caseRecords, today, (records, now) => {
        const { step } = nextStep(records, now);
        const { supportCase, plans, assessments } = records;
        const { phase, phaseSince, death } = supportCase;
        const begun = plans.flatMap(({ draftedAt, actions, review }) => [
          draftedAt,
          review.setAt ?? '',
          review.askedAt ?? '',
          ...actions.map(({ history }) => history[0]?.at ?? ''),
        ]);
        const isOfBefore = begun.every((at) => at < (death?.on ?? ''));
        if (phase === 'bereaved' && isOfBefore)
          expect(['hold-review', 'follow-plan', 'look-again', 'appeal', 'make-plan', 'agree-plan']).not.toContain(step);
        // A form that was sent since is no thing of the plan.
        const isNewForm = assessments.some((form) => form.status === 'submitted' && form.submittedAt > phaseSince);
        if (phase === 'closed') expect(step).toBe(isNewForm ? 'look-at-form' : 'none');
      }),
    );
  });

  it('asks for the review of a plan that somebody wants to look at', () => {
    fc.assert(
      fc.property(caseRecords, today, (records, now) => {
        const next = nextStep(records, now);
        if (next.stage !== 'plan-agreed' && next.stage !== 'review-due') return;
        const [plan] = records.plans;
        expect(next.stage === 'review-due').toBe(
          (plan?.review.reasons.length ?? 0) > 0 || (plan?.review.date ?? '9999') <= now,
        );
      }),
    );
  });

  it('changes by itself on no other days than those that are known beforehand', () => {
    fc.assert(
      fc.property(
        caseRecords,
        today,
        fc.oneof(fc.constant(1), fc.nat({ max: 90 })),
        unitDays,
        (records, now, days, unit) => {
          const later = addDays(now, days);
          if (daysOfChange(records, unit).some((day) => day > now && day <= later)) return;
          expect(nextStep(records, later, unit)).toEqual(nextStep(records, now, unit));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the rows of a board', () => {
  const rows = fc.array(
    fc.tuple(caseRecords, fc.option(fc.constantFrom('Åse', 'Ari', 'Ærlend', 'Odd'), { nil: undefined })),
    { maxLength: 12 },
  );
  const boardOn = (all: readonly (readonly [CaseRecords, string | undefined])[], now: string): CaseRow[] =>
    all.map(([records, name], index) => {
      const carer = name === undefined ? {} : { name };
      const supportCase = { ...records.supportCase, id: `case-${String(index)}`, carer };
      return caseRow({ ...records, supportCase }, now).row;
    });

  it('come page by page as they come at once, none twice and none left out', () => {
    fc.assert(
      fc.property(
        rows,
        today,
        fc.constantFrom('due', 'name', 'owner'),
        fc.integer({ min: 1, max: 5 }),
        (all, now, sort, limit) => {
          const board = boardOn(all, now);
          const query = { today: now, sort } as const;
          const whole = pageOf(board, query, { limit: 100 });
          const paged: CaseRow[] = [];
          let after: string | undefined;
          do {
            const page = pageOf(board, query, { limit, after });
            paged.push(...page.rows);
            after = page.next;
          } while (after !== undefined);
          expect(paged).toEqual(whole.rows);
          expect(whole.count).toBe(board.filter((row) => filtersOf(row).includes('open')).length);
        },
      ),
    );
  });

  it('stand by their day: what is overdue before what is not, and what waits for nobody last', () => {
    fc.assert(
      fc.property(rows, today, (all, now) => {
        const board = pageOf(boardOn(all, now), { today: now }, { limit: 100 }).rows;
        const places = board.map(({ overdue, step }) => (overdue ? 0 : IDLE.has(step) ? 2 : 1));
        expect([...places].sort((one, other) => one - other)).toEqual(places);
        for (const place of [0, 1, 2]) {
          const days = board
            .filter((_row, at) => places[at] === place)
            .map(({ date, since }) => daysBetween(START, date ?? since ?? '9999-12-31'));
          expect([...days].sort((one, other) => one - other)).toEqual(days);
        }
      }),
    );
  });

  it('stand by name as in a phone book, with æ, ø and å last', () => {
    const row = (carer: string): CaseRow => ({ caseId: carer, stage: 'offered', step: 'none', overdue: false, carer });
    const names = ['Åse', 'Øyvind', 'Ærlend', 'Aase', 'Zita', 'Émile', 'Anna', 'anders'];
    const sorted = [...names].map(row).sort((one, other) => (orderOf(one, 'name') < orderOf(other, 'name') ? -1 : 1));
    expect(sorted.map(({ carer }) => carer)).toEqual([
      'anders',
      'Anna',
      'Émile',
      'Zita',
      'Ærlend',
      'Øyvind',
      'Aase',
      'Åse',
    ]);
  });
});
