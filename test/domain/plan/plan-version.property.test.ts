import { closeCase, recordDeath } from '../../../src/domain/case/case-phase.js';
import { dayOf } from '../../../src/domain/kernel/calendar.js';
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/domain/kernel/calendar.js';
import { caseRow, filtersOf, orderOf, pageOf, type CaseRow } from '../../../src/domain/overview/case-row.js';
import {
  closeConversation,
  openConversation,
  type ConversationRecord,
} from '../../../src/domain/conversation/conversation-record.js';
import {
  addAction,
  addSafetyNetStep,
  agreedVersions,
  agreePlan,
  askForReview,
  changeAction,
  closePlan,
  completeAction,
  draftPlan,
  FollowUpPlan,
  giveCopy,
  grantRespite,
  markNotAvailable,
  planForCareTeam,
  recordApplication,
  recordReview,
  removeAction,
  removeSafetyNetStep,
  ReviewReason,
  setActionStatus,
  setReview,
  shareAction,
} from '../../../src/domain/plan/follow-up-plan.js';
import { undoChange } from '../../../src/domain/merge/revert-change.js';
import { mergePlans } from '../../../src/domain/merge/merge-plans.js';
import { startAssessment, type NeedsAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { submitAssessment } from '../../../src/domain/assessment/submit-assessment.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { IDLE, daysOfChange, nextStep, type CaseRecords } from '../../../src/domain/overview/next-step.js';
import { USUAL_DAYS } from '../../../src/domain/overview/unit-days.js';
import { ApplicationDecision, Helped } from '../../../src/domain/plan/plan-action.js';
import { reasonOf, valueOf } from '../example.js';
import { agreedPart, comparePlans } from '../../../src/domain/plan/plan-version.js';
import { openSupportCase, recordOffer, type SupportCase } from '../../../src/domain/case/support-case.js';
import type { TransitionContext } from '../../../src/domain/kernel/transition-context.js';

const author = { by: 'Marte Lunde' };
const service = { party: 'service', name: 'Hjemmetjenesten' } as const;
let ids = 0;
const START = '2026-01-01';
const contextOn = (day: number): TransitionContext => ({
  now: `${addDays(START, day)}T10:00:00+01:00`,
  newId: () => `id-${String(++ids)}`,
});

interface Tried {
  readonly ok: boolean;
  readonly value?: FollowUpPlan;
}
type Step = (plan: FollowUpPlan, context: TransitionContext) => Tried;

const pick = fc.nat({ max: 5 });
const day = fc.nat({ max: 200 }).map((days) => addDays(START, days));
const word = fc.constantFrom('a', 'b', 'c');
const at = (plan: FollowUpPlan, index: number): string => plan.actions[index % (plan.actions.length || 1)]?.id ?? '';

const planStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(word, fc.option(day, { nil: undefined }), fc.constantFrom('training', 'respite', 'application')).map(
    ([what, due, kind]): Step =>
      (plan, context) =>
        addAction(plan, { need: 'n', what, kind, owner: service, ...(due && { due }) }, author, context),
  ),
  fc.tuple(pick, word, fc.option(day, { nil: undefined })).map(
    ([index, what, due]): Step =>
      (plan, context) =>
        changeAction(plan, at(plan, index), { what, due }, author, context),
  ),
  fc.tuple(pick, fc.constantFrom('planned', 'under-way', 'done', 'declined')).map(
    ([index, status]): Step =>
      (plan, context) =>
        setActionStatus(plan, at(plan, index), status, author, context),
  ),
  fc.tuple(pick, fc.constantFrom(...Helped.options)).map(
    ([index, helped]): Step =>
      (plan, context) =>
        completeAction(plan, at(plan, index), helped, author, context),
  ),
  fc.tuple(pick, day).map(
    ([index, lookAgainAt]): Step =>
      (plan, context) =>
        markNotAvailable(plan, at(plan, index), { reason: 'x', lookAgainAt }, author, context),
  ),
  fc.tuple(pick, word).map(
    ([index, extent]): Step =>
      (plan, context) =>
        grantRespite(plan, at(plan, index), { extent }, author, context),
  ),
  fc.tuple(pick, day, fc.option(fc.constantFrom(...ApplicationDecision.options), { nil: undefined })).map(
    ([index, sentAt, decision]): Step =>
      (plan, context) =>
        recordApplication(plan, at(plan, index), { sentAt, ...(decision && { decision }) }, author, context),
  ),
  fc.tuple(pick, fc.constantFrom('care-team', 'carer-only')).map(
    ([index, sharing]): Step =>
      (plan, context) =>
        shareAction(plan, at(plan, index), sharing, author, context),
  ),
  pick.map(
    (index): Step =>
      (plan) =>
        removeAction(plan, at(plan, index)),
  ),
  word.map(
    (situation): Step =>
      (plan, context) =>
        addSafetyNetStep(plan, { situation, step: 'x' }, context),
  ),
  fc.constant<Step>((plan) => removeSafetyNetStep(plan, plan.safetyNet[0]?.id ?? '')),
  fc.option(day, { nil: undefined }).map(
    (date): Step =>
      (plan, context) =>
        setReview(plan, date, context),
  ),
  fc.constantFrom(...ReviewReason.options).map(
    (reason): Step =>
      (plan, context) =>
        askForReview(plan, reason, context),
  ),
  fc.option(day, { nil: undefined }).map(
    (next): Step =>
      (plan, context) =>
        recordReview(plan, next, author, context),
  ),
  fc.boolean().map(
    (carerHasCopy): Step =>
      (plan, context) =>
        agreePlan(plan, { by: ['Kari'], carerHasCopy }, context),
  ),
  fc.constant<Step>((plan) => giveCopy(plan)),
);
const history = fc.array(planStep, { maxLength: 40 });

/** Every plan that a history passes through, the empty one first. */
function plansOf(steps: readonly Step[]): FollowUpPlan[] {
  const plans: FollowUpPlan[] = [draftPlan('case', contextOn(0))];
  steps.forEach((step, index) => {
    const before = plans.at(-1)!;
    const after = step(before, contextOn(index + 1));
    if (after.ok && after.value) plans.push(after.value);
  });
  return plans;
}

describe('the versions of a plan, in any history', () => {
  it('are each as they were agreed, for ever, and the last is what is agreed now', () => {
    fc.assert(
      fc.property(history, (steps) => {
        let known: unknown[] = [];
        for (const plan of plansOf(steps)) {
          const versions = agreedVersions(plan);
          // Who may read a line is the carer's to change, also of what was agreed long ago.
          const words = versions.map((version) => ({
            ...version,
            actions: version.actions.map(({ sharing: _sharing, ...rest }) => rest),
          }));
          expect(words.slice(0, known.length)).toEqual(known);
          known = words;
          if (plan.status !== 'agreed') continue;
          const last = versions.at(-1);
          expect(last?.agreedAt).toBe(plan.agreedAt);
          // Following a plan leaves what was agreed as it is.
          expect(last && comparePlans(last, agreedPart(plan))).toEqual([]);
        }
      }),
    );
  });

  it('differ from each other by exactly what has to be changed to get from one to the other', () => {
    fc.assert(
      fc.property(history, fc.nat(), fc.nat(), (steps, one, other) => {
        const plans = plansOf(steps);
        const [before, after] = [one, other].map((index) => agreedPart(plans[index % plans.length]!));
        if (!before || !after) return;
        const differences = comparePlans(before, after);
        const has = (is: string): number => differences.filter((one) => one.is === is).length;
        expect(before.actions.length + has('added') - has('removed')).toBe(after.actions.length);
        expect(before.safetyNet.length + has('step-added') - has('step-removed')).toBe(after.safetyNet.length);
        const back = comparePlans(after, before);
        expect(back).toHaveLength(differences.length);
        expect(comparePlans(after, after)).toEqual([]);
      }),
    );
  });

  it('can be read again, show the team nothing that the carer keeps, and survive being merged with themselves', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const plan = plansOf(steps).at(-1)!;
        expect(FollowUpPlan.parse(plan)).toEqual(plan);
        const kept = plan.actions.filter(({ sharing }) => sharing === 'carer-only').map(({ id }) => id);
        const shown = JSON.stringify(planForCareTeam(plan));
        for (const id of kept) expect(shown).not.toContain(`"${id}"`);
        expect(mergePlans(plan, plan, plan)).toEqual({ ok: true, value: plan });
      }),
    );
  });
});

describe('undoing a change', () => {
  it('brings back what stood before, agreement and order and all', () => {
    fc.assert(
      fc.property(history, planStep, (steps, last) => {
        const before = plansOf(steps).at(-1)!;
        const changed = last(before, contextOn(60));
        if (!changed.ok || !changed.value) return;
        const undone = undoChange(changed.value, before, changed.value);
        expect(undone).toEqual({ ok: true, value: before });
      }),
    );
  });

  it('takes back nothing that somebody else has written in its place since', () => {
    const one = valueOf(
      addAction(
        draftPlan('case', contextOn(0)),
        { need: '', what: 'x', kind: 'training', owner: service },
        author,
        contextOn(0),
      ),
    );
    const before = valueOf(agreePlan(one, { by: ['Kari'], carerHasCopy: true }, contextOn(1)));
    const id = before.actions[0]?.id ?? '';
    const started = valueOf(setActionStatus(before, id, 'under-way', author, contextOn(2)));
    const ended = valueOf(completeAction(started, id, 'yes', author, contextOn(3)));
    expect(valueOf(undoChange(ended, before, started)).actions[0]).toMatchObject({ status: 'done', helped: 'yes' });
    // Agreed anew in other words, and then the change of before is taken back: nobody has agreed to that.
    const changed = valueOf(changeAction(before, id, { what: 'y' }, author, contextOn(2)));
    const anew = valueOf(agreePlan(changed, { by: ['Kari'], carerHasCopy: true }, contextOn(3)));
    const undone = valueOf(undoChange(anew, before, changed));
    expect([undone.status, agreedVersions(undone).length]).toEqual(['draft', 2]);
    const closed = valueOf(closePlan(started, contextOn(3)));
    expect(reasonOf(undoChange(closed, before, started))).toBe('plan-closed');
  });

  it('of another tab that is a step behind revokes no new agreement', () => {
    const two = ['x', 'y'].reduce<FollowUpPlan>(
      (plan, what) =>
        valueOf(addAction(plan, { need: '', what, kind: 'training', owner: service }, author, contextOn(0))),
      draftPlan('case', contextOn(0)),
    );
    const base = valueOf(agreePlan(two, { by: ['Kari'], carerHasCopy: true }, contextOn(1)));
    const [first = '', second = ''] = base.actions.map(({ id }) => id);
    const changed = valueOf(changeAction(base, first, { what: 'z' }, author, contextOn(2)));
    const anew = valueOf(agreePlan(changed, { by: ['Kari'], carerHasCopy: true }, contextOn(3)));
    const started = valueOf(setActionStatus(base, second, 'under-way', author, contextOn(2)));
    for (const merged of [mergePlans(base, started, anew), mergePlans(base, anew, started)]) {
      expect(valueOf(merged)).toMatchObject({ status: 'agreed', agreedAt: anew.agreedAt });
    }
  });

  it('leaves alone what was done since', () => {
    fc.assert(
      fc.property(history, planStep, word, (steps, last, situation) => {
        const before = plansOf(steps).at(-1)!;
        const changed = last(before, contextOn(60));
        if (!changed.ok || !changed.value) return;
        const since = addSafetyNetStep(changed.value, { situation, step: 'since' }, contextOn(61));
        if (!since.ok) return;
        const undone = undoChange(since.value, before, changed.value);
        expect(undone.ok && undone.value.safetyNet.some(({ step }) => step === 'since')).toBe(true);
        if (undone.ok) expect(FollowUpPlan.safeParse(undone.value).success).toBe(true);
      }),
    );
  });
});

/** A case with everything that may have happened in it. */
const caseRecords: fc.Arbitrary<CaseRecords> = fc
  .record({
    offered: fc.option(fc.constantFrom('offered', 'accepted', 'declined', 'later'), { nil: undefined }),
    phase: fc.option(fc.tuple(fc.constantFrom('bereaved', 'closed'), fc.nat({ max: 150 })), { nil: undefined }),
    forms: fc.array(fc.tuple(fc.nat({ max: 150 }), fc.boolean()), { maxLength: 3 }),
    talks: fc.array(
      fc.record({
        day: fc.nat({ max: 150 }),
        isClosed: fc.boolean(),
        next: fc.option(day, { nil: undefined }),
        kind: fc.constantFrom('start', 'follow-up', 'bereavement'),
      }),
      { maxLength: 3 },
    ),
    steps: fc.option(history, { nil: undefined }),
    closes: fc.boolean(),
  })
  .map(({ offered, phase, forms, talks, steps, closes }): CaseRecords => {
    let supportCase: SupportCase = openSupportCase({ id: 'case', carer: { name: 'Kari' } }, contextOn(0));
    if (offered) {
      const recorded = recordOffer(supportCase, offered, 'Marte', contextOn(1));
      if (recorded.ok) supportCase = recorded.value;
    }
    if (phase) {
      const context = contextOn(phase[1]);
      const changed =
        phase[0] === 'bereaved'
          ? recordDeath(supportCase, { on: dayOf(context.now), recordedBy: 'Marte' }, context)
          : closeCase(supportCase, { reason: 'ended', recordedBy: 'Marte' }, context);
      if (changed.ok) supportCase = changed.value;
    }
    const assessments = forms.map(([when, isSent]): NeedsAssessment => {
      const draft = startAssessment(
        { caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' },
        contextOn(when),
      );
      const sent = submitAssessment(draft, contextOn(when));
      return isSent && sent.ok ? sent.value : draft;
    });
    const conversations = talks.map(({ day: when, isClosed, next, kind }): ConversationRecord => {
      const open = openConversation(
        { caseId: 'case', kind: kind, mode: 'phone', patientPresent: false, participants: [] },
        contextOn(when),
      );
      const planned = next === undefined ? open : { ...open, nextContact: next };
      const closed = closeConversation(planned, 'Marte', contextOn(when));
      return isClosed && closed.ok ? closed.value : planned;
    });
    const plan = steps && plansOf(steps).at(-1);
    const closed = plan && closes ? closePlan(plan, contextOn(70)) : undefined;
    return { supportCase, assessments, conversations, plans: closed?.ok ? [closed.value] : plan ? [plan] : [] };
  });
const today = fc.nat({ max: 260 }).map((days) => addDays(START, days));

describe('the next step, in any case on any day', () => {
  it('is overdue only after its day, and never where the carer has the turn', () => {
    fc.assert(
      fc.property(caseRecords, today, (records, now) => {
        const { date, since, overdue, step } = nextStep(records, now);
        // A form without a day of its own is late once it has waited for longer than the unit lets it.
        const day = date ?? addDays(since ?? now, USUAL_DAYS.formWaits);
        if (overdue) expect(day < now).toBe(true);
        if (IDLE.has(step) || step === 'ask-again' || step === 'choose-when-to-ask') expect(overdue).toBe(false);
      }),
    );
  });

  it('chases nothing of the plan after a death, and nothing at all in a closed case', () => {
    fc.assert(
      fc.property(caseRecords, today, (records, now) => {
        const { step } = nextStep(records, now);
        const { phase } = records.supportCase;
        const { phaseSince } = records.supportCase;
        const isOfBefore = records.plans.every(({ draftedAt, actions, review }) =>
          [
            draftedAt,
            review.setAt ?? '',
            review.askedAt ?? '',
            ...actions.map(({ history }) => history[0]?.at ?? ''),
          ].every((at) => at < phaseSince),
        );
        // A form that was sent since is no thing of the plan.
        const isNewForm = records.assessments.some(
          (form) => form.status === 'submitted' && form.submittedAt > phaseSince,
        );
        const allowed = [
          'offer-bereavement-talk',
          'make-contact',
          'finish-talk',
          'none',
          ...(isNewForm ? ['hold-talk'] : []),
        ];
        if (phase === 'bereaved' && isOfBefore) expect(allowed).toContain(step);
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
      fc.property(caseRecords, today, fc.nat({ max: 90 }), (records, now, days) => {
        const later = addDays(now, days);
        const days_ = daysOfChange(records);
        if (days_.some((day) => day > now && day <= later)) return;
        expect(nextStep(records, later)).toEqual(nextStep(records, now));
      }),
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
        const dated = pageOf(boardOn(all, now), { today: now }, { limit: 100 }).rows.filter(
          ({ date }) => date !== undefined,
        );
        const days = dated.map(({ date }) => daysBetween(START, date ?? START));
        expect([...days].sort((one, other) => one - other)).toEqual(days);
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
