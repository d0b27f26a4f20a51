import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/kernel/calendar.js';
import { openSupportCase } from '../../../src/domain/case/support-case.js';
import { nextStep } from '../../../src/domain/overview/next-step.js';
import { mergePlans } from '../../../src/domain/merge/merge-plans.js';
import { planActs } from '../../../src/domain/plan/plan-act.js';
import {
  addAction,
  agreePlan,
  draftPlan,
  followUpPlanKind,
  planForCareTeam,
  recordReview,
  removeAction,
  setActionStatus,
  shareAction,
  type FollowUpPlan,
} from '../../../src/domain/plan/follow-up-plan.js';
import { Helped, type ActionOwner } from '../../../src/domain/plan/plan-action.js';
import {
  askToTalkSooner,
  asksHowItWent,
  giveBackAction,
  givenBack,
  openTalkRequest,
  reportOnAction,
  reportsOf,
  reportsOn,
  seeReport,
  takeBackReport,
} from '../../../src/domain/plan/plan-report.js';
import { Came } from '../../../src/domain/plan/plan-report.schema.js';
import { unseenReports } from '../../../src/domain/plan/unseen-reports.js';
import { contextAt, reasonOf, valueOf } from '../example.js';

const TODAY = '2026-11-22';
const context = contextAt();
const later = contextAt('2026-11-23T09:30:00+01:00');
const marte = { by: 'Marte Lunde' };
const carer = { by: 'carer' } as const;

function planWith(owner: ActionOwner, due = TODAY): FollowUpPlan {
  const action = { need: '', what: 'Nattevakt', kind: 'respite', owner, due } as const;
  const drafted = valueOf(addAction(draftPlan('case', context), action, marte, context));
  return valueOf(agreePlan(drafted, { by: ['Odd', 'Marte'], carerHasCopy: true }, context));
}
const plan = planWith({ party: 'service', name: 'Hjemmetjenesten' });
const own = planWith({ party: 'carer', name: 'Odd', chosenByCarer: true });
const idOf = (one: FollowUpPlan): string => one.actions[0]?.id ?? '';
const asked = (one: FollowUpPlan, day = TODAY): unknown =>
  one.actions.map((action) => asksHowItWent(one, action, day))[0];

describe('what a carer says of an action', () => {
  it('is asked once it is due, of what the team sees to, and stands beside the next answer', () => {
    expect(asked(plan)).toBe('first');
    expect(asked(plan, '2026-11-21')).toBeUndefined();
    expect(asked(own)).toBeUndefined();
    expect(asked({ ...plan, status: 'closed', closedAt: context.now })).toBeUndefined();
    const begun = valueOf(setActionStatus(plan, idOf(plan), 'under-way', marte, context));
    const twice = { came: 'not-always', helped: 'partly', words: ' Kom to ganger. ' } as const;
    const first = valueOf(reportOnAction(begun, idOf(plan), twice, carer, context));
    expect(asked(first)).toBe('again');
    const noted = valueOf(
      reportOnAction(first, idOf(plan), { came: 'yes' }, { by: 'staff', recordedBy: 'Jonas' }, later),
    );
    expect(reportsOn(noted, idOf(plan)).map(({ by, came, words }) => [by, came, words])).toEqual([
      ['staff', 'yes', undefined],
      ['carer', 'not-always', 'Kom to ganger.'],
    ]);
    // What was agreed stands, and so does the status.
    expect(noted.status).toBe('agreed');
    expect(noted.actions).toEqual(begun.actions);
    expect(followUpPlanKind.schema.parse(noted)).toEqual(noted);
    expect(planActs(begun, first)).toEqual(['answered']);
    expect(planActs(first, noted)).toEqual([]);
    const done = valueOf(setActionStatus(first, idOf(plan), 'done', marte, later));
    expect(asked(done)).toBeUndefined();
  });

  it('needs one of the three, an action that is there, and a plan that is open', () => {
    const say = (one: FollowUpPlan, id: string, words = ''): string =>
      reasonOf(reportOnAction(one, id, { words }, carer, context));
    expect(say(plan, idOf(plan), ' ')).toBe('nothing-said');
    expect(say(plan, 'x', 'Nei')).toBe('no-such-action');
    expect(say({ ...plan, status: 'closed', closedAt: context.now }, idOf(plan), 'Nei')).toBe('plan-closed');
    const kept = valueOf(shareAction(plan, idOf(plan), 'carer-only', marte, context));
    expect(say(kept, idOf(plan), 'Nei')).toBe('no-such-action');
    expect(asked(kept)).toBeUndefined();
  });

  it('has a receipt, and can be taken back until somebody has seen it', () => {
    const said = valueOf(reportOnAction(plan, idOf(plan), { came: 'no' }, carer, context));
    const id = reportsOf(said)[0]?.id ?? '';
    expect(unseenReports(said)).toHaveLength(1);
    const seen = seeReport(said, id, 'Jonas Vik', later);
    expect(reportsOf(seen)).toMatchObject([{ seen: { by: 'Jonas Vik', at: later.now } }]);
    expect(seeReport(seen, id, 'Marte', context)).toBe(seen);
    expect(unseenReports(seen)).toEqual([]);
    expect(reasonOf(takeBackReport(seen, id))).toBe('already-seen');
    expect(reasonOf(takeBackReport(said, 'x'))).toBe('no-such-report');
    const back = valueOf(takeBackReport(said, id));
    expect(reportsOf(back)).toEqual([]);
    expect(planActs(said, back)).toEqual(['answer-taken-back']);
  });

  it('is removed with its action, so that it is nothing to read', () => {
    const said = valueOf(reportOnAction(plan, idOf(plan), { words: 'Nei' }, carer, context));
    expect(unseenReports(valueOf(removeAction(said, idOf(plan))))).toEqual([]);
  });

  it('waits on the board to be read', () => {
    const said = valueOf(reportOnAction(plan, idOf(plan), { words: 'Nei' }, carer, context));
    const supportCase = openSupportCase({ id: 'case', carer: {} }, context);
    const step = (one: FollowUpPlan): string =>
      nextStep({ supportCase, assessments: [], conversations: [], plans: [one] }, '2026-11-24').step;
    const later = valueOf(setActionStatus(said, idOf(plan), 'done', marte, context));
    expect(step(later)).toBe('read-answer');
    expect(step(seeReport(later, reportsOf(later)[0]?.id ?? '', 'Jonas', context))).not.toBe('read-answer');
  });

  it('goes with an action that the carer keeps', () => {
    const said = valueOf(reportOnAction(plan, idOf(plan), { words: 'Hemmelig' }, carer, context));
    const kept = valueOf(shareAction(said, idOf(plan), 'carer-only', marte, context));
    expect(JSON.stringify(planForCareTeam(kept))).not.toContain('Hemmelig');
  });
});

describe('what the carer chose to do', () => {
  it('is given back without a reason, leaves nobody as owner, and can be taken on again', () => {
    const returned = valueOf(giveBackAction(own, idOf(own), context));
    expect(returned.status).toBe('agreed');
    expect(returned.actions[0]?.owner).toBeUndefined();
    expect(returned.actions.map((action) => givenBack(returned, action)?.at)).toEqual([context.now]);
    expect(planActs(own, returned)).toEqual(['given-back']);
    expect(reasonOf(giveBackAction(returned, idOf(own), context))).toBe('not-yours');
    expect(reasonOf(giveBackAction(plan, idOf(plan), context))).toBe('not-yours');
    expect(valueOf(takeBackReport(returned, reportsOf(returned)[0]?.id ?? '')).actions).toEqual(own.actions);
  });
});

describe('a wish to talk before the day that was set', () => {
  it('asks for a review with its reason, and is open until one is held', () => {
    const wanted = valueOf(askToTalkSooner(plan, ' Jeg orker ikke. ', context));
    expect(wanted.review.reasons).toEqual(['carers-wish']);
    expect(openTalkRequest(wanted)?.words).toBe('Jeg orker ikke.');
    expect(planActs(plan, wanted)).toEqual(['talk-asked-for']);
    // The review stands on the board; it is not one more thing to read.
    expect(unseenReports(wanted)).toEqual([]);
    const held = valueOf(recordReview(wanted, addDays(TODAY, 14), marte, later));
    expect(openTalkRequest(held)).toBeUndefined();
    const back = valueOf(takeBackReport(wanted, openTalkRequest(wanted)?.id ?? ''));
    expect(back.review).toEqual(plan.review);
  });
});

const anyStep = fc.oneof(
  fc.record({
    do: fc.constant('report' as const),
    came: fc.option(fc.constantFrom(...Came.options), { nil: undefined }),
    helped: fc.option(fc.constantFrom(...Helped.options), { nil: undefined }),
    words: fc.string({ maxLength: 20 }),
  }),
  fc.record({ do: fc.constantFrom('give-back', 'sooner', 'see', 'take-back'), which: fc.nat(3) }),
);
type Step = typeof anyStep extends fc.Arbitrary<infer Value> ? Value : never;

function apply(now: FollowUpPlan, step: Step): FollowUpPlan {
  const report = 'which' in step ? (reportsOf(now)[step.which]?.id ?? '') : '';
  const tried =
    step.do === 'report' && 'words' in step
      ? reportOnAction(now, idOf(now), step, carer, context)
      : step.do === 'give-back'
        ? giveBackAction(now, idOf(now), context)
        : step.do === 'sooner'
          ? askToTalkSooner(now, '', context)
          : step.do === 'take-back'
            ? takeBackReport(now, report)
            : undefined;
  if (!tried) return seeReport(now, report, 'Jonas', context);
  return tried.ok ? tried.value : now;
}

describe('whatever a carer answers', () => {
  it('ends no agreement, fits the schema, and what somebody has seen stays', () => {
    fc.assert(
      fc.property(fc.constantFrom(plan, own), fc.array(anyStep, { maxLength: 8 }), (begin, steps) => {
        let now = begin;
        for (const step of steps) {
          const before = now;
          now = apply(now, step);
          expect(now.status).toBe('agreed');
          const seen = reportsOf(before).filter((one) => one.seen);
          for (const one of seen) expect(reportsOf(now)).toContainEqual(one);
        }
        expect(followUpPlanKind.schema.parse(now)).toEqual(now);
      }),
    );
  });

  it('meets what another device has seen, and loses nothing', () => {
    const said = valueOf(reportOnAction(plan, idOf(plan), { came: 'no' }, carer, context));
    const seen = seeReport(said, reportsOf(said)[0]?.id ?? '', 'Jonas', context);
    const more = valueOf(reportOnAction(said, idOf(plan), { helped: 'no' }, carer, later));
    const merged = valueOf(mergePlans(said, more, seen));
    expect(reportsOf(merged).map((one) => [one.at, one.seen?.by])).toEqual([
      [context.now, 'Jonas'],
      [later.now, undefined],
    ]);
  });
});
