import { describe, expect, it } from 'vitest';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { startAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { submitAssessment, withdrawAssessment } from '../../../src/domain/assessment/submit-assessment.js';
import { closeCase, reopenCase, takeBackDeath } from '../../../src/domain/case/case-phase.js';
import {
  openSupportCase,
  recordOffer,
  recordPatientConsent,
  recordRead,
  setNickname,
  supportCaseKind,
  withdrawConsent,
} from '../../../src/domain/case/support-case.js';
import { recordTalkOffer } from '../../../src/domain/case/talk-offer.js';
import {
  addExpectation,
  addTopic,
  closeConversation,
  confirmConversation,
  conversationRecordKind,
  correctConversation,
  giveBackExpectation,
  keepDraft,
  openConversation,
  recordSentConversationExtract,
  reopenConversation,
  setNothingWritten,
} from '../../../src/domain/conversation/conversation-record.js';
import { isNewestWith } from '../../../src/domain/conversation/conversation-act.js';
import type { TrailAct } from '../../../src/domain/device/audit-trail.js';
import { actsOf } from '../../../src/domain/device/trail-act.js';
import type { RecordKind, StoredRecord } from '../../../src/domain/kernel/record-kind.js';
import type { TransitionContext } from '../../../src/domain/kernel/transition-context.js';
import {
  addAction,
  agreePlan,
  changeAction,
  closePlan,
  draftPlan,
  followUpPlanKind,
  giveCopy,
  recordReview,
  recordSentPlanExtract,
  reopenPlan,
} from '../../../src/domain/plan/follow-up-plan.js';
import { bereaved, contextAt, valueOf } from '../example.js';

const context: TransitionContext = { ...contextAt(), newId: () => crypto.randomUUID() };
const by = 'Marte';

const draft = startAssessment({ caseId: 'a', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, context);
const sent = valueOf(submitAssessment(draft, context));
const supportCase = openSupportCase({ carer: { name: 'Kari' } }, context);
const dead = bereaved(supportCase, context);
const told = recordPatientConsent(supportCase, { decision: 'given', scope: 'alt', recordedBy: by }, context);
const talk = valueOf(
  addExpectation(
    openConversation({ caseId: 'a', kind: 'start', mode: 'phone', patientPresent: false, participants: [] }, context),
    { task: 'Ringe legen', owner: 'carer' },
    context,
  ),
);
const task = talk.expectations[0]?.id ?? '';
const ended = valueOf(closeConversation(talk, by, context));
const extract = { at: context.now, lines: [{ lineId: 'one', text: 'Vil sove.' }] };
const handed = recordSentConversationExtract(ended, extract);
const plan = valueOf(
  addAction(
    draftPlan('a', context),
    { need: '', kind: 'coordination', what: 'Ringe', owner: { party: 'service', name: by } },
    { by },
    context,
  ),
);
const action = plan.actions[0]?.id ?? '';
const agreed = valueOf(agreePlan(plan, { by: ['Kari'], carerHasCopy: false }, context));
const ending = valueOf(closePlan(plan, context));

/** What a test needs of a kind, whatever its records. */
const kind = <Rec extends StoredRecord>(one: RecordKind<Rec>): { readonly name: RecordKind<Rec>['name'] } => one;

describe('a step of the trail', () => {
  const steps: readonly (readonly [
    what: string,
    kind: ReturnType<typeof kind>,
    before: StoredRecord | undefined,
    after: StoredRecord,
    acts: readonly TrailAct[],
  ])[] = [
    ['a form is begun', kind(needsAssessmentKind), undefined, draft, ['begun']],
    ['… changed', kind(needsAssessmentKind), draft, draft, ['changed']],
    ['… sent', kind(needsAssessmentKind), draft, sent, ['sent']],
    ['a form comes in', kind(needsAssessmentKind), undefined, sent, ['sent']],
    [
      'a sent form is taken back',
      kind(needsAssessmentKind),
      sent,
      valueOf(withdrawAssessment(sent, false, context)),
      ['withdrawn'],
    ],
    [
      'a draft is let go',
      kind(needsAssessmentKind),
      draft,
      valueOf(withdrawAssessment(draft, false, context)),
      ['discarded'],
    ],
    ['a talk is begun', kind(conversationRecordKind), undefined, talk, ['begun']],
    [
      '… written in',
      kind(conversationRecordKind),
      talk,
      valueOf(addTopic(talk, { other: 'Hunden' }, context)),
      ['changed'],
    ],
    ['… ended', kind(conversationRecordKind), talk, ended, ['closed']],
    [
      '… opened again',
      kind(conversationRecordKind),
      ended,
      valueOf(reopenConversation(ended, by, context)),
      ['reopened'],
    ],
    ['… emptied', kind(conversationRecordKind), talk, valueOf(setNothingWritten(talk, true, context)), ['emptied']],
    [
      'the carer corrects it',
      kind(conversationRecordKind),
      ended,
      valueOf(correctConversation(ended, { text: 'Nei.' }, context)),
      ['corrected'],
    ],
    [
      'staff add what they were still writing',
      kind(conversationRecordKind),
      ended,
      valueOf(correctConversation(ended, { text: 'Ja.', kind: 'late-note' }, context)),
      ['changed'],
    ],
    ['… types at it', kind(conversationRecordKind), ended, keepDraft(ended, 'correction', { text: 'N' }), ['changed']],
    ['… confirms it', kind(conversationRecordKind), ended, valueOf(confirmConversation(ended, context)), ['confirmed']],
    [
      '… gives a task back',
      kind(conversationRecordKind),
      ended,
      valueOf(giveBackExpectation(ended, task, context)),
      ['given-back'],
    ],
    ['lines go to the journal', kind(conversationRecordKind), ended, handed, ['sent-to-journal']],
    [
      '… and are taken back',
      kind(conversationRecordKind),
      handed,
      recordSentConversationExtract(handed, { ...extract, lines: [] }),
      ['withdrawn-from-journal'],
    ],
    [
      'one is sent, and another is not any more',
      kind(conversationRecordKind),
      handed,
      recordSentConversationExtract(handed, {
        at: '2026-11-23T09:30:00+01:00',
        lines: [{ lineId: 'two', text: 'Vil ut.' }],
      }),
      ['sent-to-journal', 'withdrawn-from-journal'],
    ],
    ['a plan is begun', kind(followUpPlanKind), undefined, plan, ['begun']],
    ['… agreed', kind(followUpPlanKind), plan, agreed, ['agreed']],
    ['… handed out', kind(followUpPlanKind), agreed, valueOf(giveCopy(agreed)), ['copy-given']],
    [
      '… agreed with a copy',
      kind(followUpPlanKind),
      plan,
      valueOf(agreePlan(plan, { by: ['Kari'], carerHasCopy: true }, context)),
      ['agreed', 'copy-given'],
    ],
    [
      '… changed, so that it has to be agreed anew',
      kind(followUpPlanKind),
      agreed,
      valueOf(changeAction(agreed, action, { what: 'Skrive' }, { by }, context)),
      ['redrafted'],
    ],
    [
      '… reviewed',
      kind(followUpPlanKind),
      agreed,
      valueOf(recordReview(agreed, undefined, { by }, context)),
      ['reviewed'],
    ],
    ['… ended', kind(followUpPlanKind), plan, ending, ['closed']],
    ['… opened again', kind(followUpPlanKind), ending, valueOf(reopenPlan(ending, plan)), ['reopened']],
    [
      '… opened again as it was agreed',
      kind(followUpPlanKind),
      valueOf(closePlan(agreed, context)),
      agreed,
      ['reopened'],
    ],
    [
      'lines of it go to the journal',
      kind(followUpPlanKind),
      agreed,
      recordSentPlanExtract(agreed, extract),
      ['sent-to-journal'],
    ],
    ['a case is begun', kind(supportCaseKind), undefined, supportCase, ['begun']],
    ['… named', kind(supportCaseKind), supportCase, setNickname(supportCase, 'Fjell'), ['changed']],
    ['a death', kind(supportCaseKind), supportCase, dead, ['phase-changed']],
    ['… that was a mistake', kind(supportCaseKind), dead, valueOf(takeBackDeath(dead, by, context)), ['taken-back']],
    [
      'a case is closed',
      kind(supportCaseKind),
      supportCase,
      valueOf(closeCase(supportCase, { reason: 'ended', recordedBy: by }, context)),
      ['phase-changed'],
    ],
    [
      '… and opened again',
      kind(supportCaseKind),
      valueOf(closeCase(supportCase, { reason: 'ended', recordedBy: by }, context)),
      valueOf(reopenCase(valueOf(closeCase(supportCase, { reason: 'ended', recordedBy: by }, context)), context)),
      ['reopened'],
    ],
    ['a consent', kind(supportCaseKind), supportCase, told, ['consent-recorded']],
    [
      '… is withdrawn',
      kind(supportCaseKind),
      told,
      valueOf(withdrawConsent(told, told.consents[0]?.id ?? '', context)),
      ['taken-back'],
    ],
    [
      'the form is offered',
      kind(supportCaseKind),
      supportCase,
      valueOf(recordOffer(supportCase, 'offered', by, context)),
      ['offered'],
    ],
    [
      'the carer says no to a talk',
      kind(supportCaseKind),
      supportCase,
      valueOf(recordTalkOffer(supportCase, { about: 'talk', state: 'declined', by: 'carer' }, context)),
      ['offer-answered'],
    ],
    ['a form is read', kind(supportCaseKind), supportCase, recordRead(supportCase, 'form', by, context), ['read']],
    [
      'a reading and a consent in one save',
      kind(supportCaseKind),
      supportCase,
      recordRead(told, 'form', by, context),
      ['consent-recorded', 'read'],
    ],
  ];

  it.each(steps)('%s', (_what, of, before, after, acts) => {
    expect(actsOf(of, before, after)).toEqual(acts);
  });

  it('a task that was taken over is given back in the newest talk', () => {
    const later = { ...ended, id: 'later', heldAt: '2026-12-01T09:30:00+01:00' };
    expect(isNewestWith(task, ended, [ended, later])).toBe(false);
    expect(isNewestWith(task, later, [ended, later])).toBe(true);
    const twin = { ...ended, id: `${ended.id}-b` };
    expect([ended, twin].filter((one) => isNewestWith(task, one, [ended, twin]))).toHaveLength(1);
  });
});
