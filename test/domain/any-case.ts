import * as fc from 'fast-check';
import { recordOffer, openSupportCase, type SupportCase } from '../../src/domain/case/support-case.js';
import { closeCase, recordDeath, reopenCase, takeBackDeath } from '../../src/domain/case/case-phase.js';
import { keepChild } from '../../src/domain/case/children.js';
import { recordChange, recordTalkOffer } from '../../src/domain/case/talk-offer.js';
import { addTelling, answerTelling, followUpTelling, receiveTelling } from '../../src/domain/case/telling.js';
import { addDays, dayOf } from '../../src/domain/kernel/calendar.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import type { TransitionContext } from '../../src/domain/kernel/transition-context.js';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import { answerAside } from '../../src/domain/assessment/answer-assessment.js';
import { startAssessment, type NeedsAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { submitAssessment } from '../../src/domain/assessment/submit-assessment.js';
import {
  closeConversation,
  openConversation,
  type ConversationRecord,
} from '../../src/domain/conversation/conversation-record.js';
import {
  addAction,
  addSafetyNetStep,
  agreePlan,
  askForReview,
  changeAction,
  closePlan,
  completeAction,
  draftPlan,
  giveCopy,
  grantRespite,
  markNotAvailable,
  recordApplication,
  recordReview,
  removeAction,
  removeSafetyNetStep,
  ReviewReason,
  setActionStatus,
  setArrangement,
  setReview,
  shareAction,
  type FollowUpPlan,
} from '../../src/domain/plan/follow-up-plan.js';
import { ApplicationDecision, Helped } from '../../src/domain/plan/plan-action.js';
import { askToTalkSooner, giveBackAction, reportOnAction, takeBackReport } from '../../src/domain/plan/plan-report.js';
import type { CaseRecords } from '../../src/domain/overview/arranged.js';
import { USUAL_DAYS, type UnitDays } from '../../src/domain/overview/unit-days.js';

export const author = { by: 'Marte Lunde' };
export const service = { party: 'service', name: 'Hjemmetjenesten' } as const;
let ids = 0;
export const START = '2026-01-01';
export const contextOn = (day: number): TransitionContext => ({
  now: `${addDays(START, day)}T10:00:00+01:00`,
  newId: () => `id-${String(++ids)}`,
});

export interface Tried {
  readonly ok: boolean;
  readonly value?: FollowUpPlan;
}
export type Step = (plan: FollowUpPlan, context: TransitionContext) => Tried;

const pick = fc.nat({ max: 5 });
export const day = fc.nat({ max: 200 }).map((days) => addDays(START, days));
export const word = fc.constantFrom('a', 'b', 'c');
const at = (plan: FollowUpPlan, index: number): string => plan.actions[index % (plan.actions.length || 1)]?.id ?? '';

export const planStep: fc.Arbitrary<Step> = fc.oneof(
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
  fc
    .tuple(
      pick,
      fc.record(
        {
          sentAt: day,
          decision: fc.constantFrom(...ApplicationDecision.options),
          appealBy: day,
          appealed: fc.constantFrom('yes', 'no'),
        },
        { requiredKeys: ['sentAt'] },
      ),
    )
    .map(
      ([index, application]): Step =>
        (plan, context) =>
          recordApplication(plan, at(plan, index), application, author, context),
    ),
  fc.tuple(pick, fc.constantFrom('care-team', 'carer-only')).map(
    ([index, sharing]): Step =>
      (plan, context) =>
        shareAction(plan, at(plan, index), sharing, author, context),
  ),
  fc.tuple(pick, word).map(
    ([index, words]): Step =>
      (plan, context) =>
        reportOnAction(plan, at(plan, index), { words }, { by: 'carer' }, context),
  ),
  pick.map(
    (index): Step =>
      (plan, context) =>
        giveBackAction(plan, at(plan, index), context),
  ),
  fc.constant<Step>((plan, context) => askToTalkSooner(plan, '', context)),
  fc.constant<Step>((plan) => takeBackReport(plan, plan.reports?.[0]?.id ?? '')),
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
  fc.tuple(word, fc.constantFrom('x', '')).map(
    ([howOften, ifCarerCannot]): Step =>
      (plan, context) =>
        setArrangement(plan, { howOften, ifCarerCannot }, context),
  ),
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
export const history = fc.array(planStep, { maxLength: 40 });

/** Every plan that a history passes through, the empty one first. */
export function plansOf(steps: readonly Step[]): FollowUpPlan[] {
  const plans: FollowUpPlan[] = [draftPlan('case', contextOn(0))];
  steps.forEach((step, index) => {
    const before = plans.at(-1)!;
    const after = step(before, contextOn(index + 1));
    if (after.ok && after.value) plans.push(after.value);
  });
  return plans;
}

type Happening = (supportCase: SupportCase, context: TransitionContext) => Outcome<SupportCase, string>;
const optionalDay = fc.option(day, { nil: undefined });

/** What may happen to a case itself; what is refused leaves it as it was. */
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.tuple(fc.constantFrom('offered', 'accepted', 'declined', 'later'), optionalDay).map(
    ([state, again]): Happening =>
      (now, context) =>
        recordOffer(now, state, 'Marte', context, again),
  ),
  fc
    .tuple(
      fc.constantFrom('talk', 'bereavement-talk'),
      fc.constantFrom('offered', 'accepted', 'declined', 'later'),
      optionalDay,
    )
    .map(
      ([about, state, again]): Happening =>
        (now, context) =>
          recordTalkOffer(
            now,
            { about, state, by: 'staff', ...(again !== undefined && { askAgainOn: again }) },
            context,
          ),
    ),
  fc.constant<Happening>((now, context) => recordChange(now, 'worsening', 'Marte', context)),
  fc.nat({ max: 60 }).map(
    (days): Happening =>
      (now, context) =>
        recordDeath(now, { on: addDays(dayOf(context.now), -days), recordedBy: 'Marte' }, context),
  ),
  fc.constant<Happening>((now, context) => takeBackDeath(now, 'Marte', context)),
  fc.constant<Happening>((now, context) => closeCase(now, { reason: 'ended', recordedBy: 'Marte' }, context)),
  fc.constant<Happening>((now, context) => reopenCase(now, context)),
  fc.constantFrom('carer', 'staff').map(
    (by): Happening =>
      (now, context) =>
        addTelling(now, { text: 'x', by, ...(by === 'staff' && { recordedBy: 'Marte' }) }, context),
  ),
  fc.constant<Happening>((now, context) => receiveTelling(now, now.tellings?.at(-1)?.id ?? '', 'Marte', context)),
  optionalDay.map(
    (due): Happening =>
      (now) =>
        followUpTelling(now, now.tellings?.at(-1)?.id ?? '', 'Marte', due),
  ),
  fc.constant<Happening>((now, context) => answerTelling(now, now.tellings?.at(-1)?.id ?? '', 'x', 'Marte', context)),
  optionalDay.map(
    (due): Happening =>
      (now, context) =>
        keepChild(now, { id: context.newId(), who: 'A', ...(due !== undefined && { followUpDue: due }) }),
  ),
);

/** A case with everything that may have happened in it. */
export const caseRecords: fc.Arbitrary<CaseRecords> = fc
  .record({
    happenings: fc.array(fc.tuple(fc.nat({ max: 40 }), happening), { maxLength: 6 }),
    forms: fc.array(fc.tuple(fc.nat({ max: 150 }), fc.boolean(), fc.constantFrom('needs', 'no-needs', 'no-talk')), {
      maxLength: 3,
    }),
    talks: fc.array(
      fc.record({
        day: fc.nat({ max: 150 }),
        isClosed: fc.boolean(),
        next: optionalDay,
        again: optionalDay,
        kind: fc.constantFrom('start', 'follow-up', 'bereavement'),
      }),
      { maxLength: 3 },
    ),
    steps: fc.option(history, { nil: undefined }),
    closes: fc.boolean(),
  })
  .map(({ happenings, forms, talks, steps, closes }): CaseRecords => {
    let supportCase: SupportCase = openSupportCase({ id: 'case', carer: { name: 'Kari' } }, contextOn(0));
    let when = 1;
    for (const [later, happen] of happenings) {
      when += later;
      const changed = happen(supportCase, contextOn(when));
      if (changed.ok) supportCase = changed.value;
    }
    const assessments = forms.map(([when, isSent, says]): NeedsAssessment => {
      const draft = startAssessment(
        { caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' },
        contextOn(when),
      );
      const said = says === 'no-talk' ? answerAside(draft, carerNeeds12, 'talk-preference', 'no-talk-now') : undefined;
      const filled = said?.ok ? said.value : { ...draft, noNeedsNow: says === 'no-needs' };
      const sent = submitAssessment(filled, contextOn(when));
      return isSent && sent.ok ? sent.value : draft;
    });
    const conversations = talks.map(({ day: when, isClosed, next, again, kind }): ConversationRecord => {
      const open = openConversation(
        { caseId: 'case', kind: kind, mode: 'phone', patientPresent: false, participants: [] },
        contextOn(when),
      );
      const planned = {
        ...open,
        ...(next !== undefined && { nextContact: next }),
        ...(again !== undefined && { lookAgainAt: again }),
      };
      const closed = closeConversation(planned, 'Marte', contextOn(when));
      return isClosed && closed.ok ? closed.value : planned;
    });
    const plan = steps && plansOf(steps).at(-1);
    const closed = plan && closes ? closePlan(plan, contextOn(70)) : undefined;
    return { supportCase, assessments, conversations, plans: closed?.ok ? [closed.value] : plan ? [plan] : [] };
  });
export const today = fc.nat({ max: 260 }).map((days) => addDays(START, days));

/** What units decide about days: some ring after two or three, some wait for weeks. */
export const unitDays: fc.Arbitrary<UnitDays> = fc.oneof(
  fc.constant(USUAL_DAYS),
  fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }), fc.nat({ max: 14 })).map(([from, longer, formWaits]) => ({
    bereavementTalkFrom: from,
    bereavementTalkUntil: from + longer,
    formWaits,
  })),
);
