import { describe, expect, it } from 'vitest';
import {
  addExpectation,
  answerPrompt,
  closeConversation,
  openConversation,
  setNextContact,
  type ClosedConversation,
} from '../../../src/domain/conversation/conversation-record.js';
import {
  addAction,
  addSafetyNetStep,
  draftPlan,
  shareAction,
  recordApplication,
} from '../../../src/domain/plan/follow-up-plan.js';
import { expectationsSoFar, handingOn } from '../../../src/domain/overview/shift-handover.js';
import { openSupportCase } from '../../../src/domain/case/support-case.js';
import type { ConversationKind } from '../../../src/domain/conversation/prompt.js';
import { bereaved as bereavedCase, contextAt, valueOf } from '../example.js';

const context = contextAt();
const supportCase = openSupportCase({ id: 'case', carer: {} }, context);
const frame = { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false } as const;
const open = (at = context, more = {}) => openConversation({ ...frame, participants: [], ...more }, at);

function heldOn(day: string, kind: ConversationKind = 'start'): ClosedConversation {
  const at = contextAt(`${day}T10:00:00+01:00`);
  let talk = valueOf(addExpectation(open(at, { kind }), { task: `Oppgave ${day}`, owner: 'nobody-yet' }, at));
  talk = valueOf(answerPrompt(talk, 'children-under-18', { answer: 'talked-about' }));
  talk = valueOf(setNextContact(talk, '2026-12-03'));
  return valueOf(closeConversation(talk, 'Marte', at));
}

describe('what the next one on duty has to know', () => {
  it('comes from the latest talk and from the plan: what is next, what is left, what nobody has', () => {
    let plan = draftPlan('case', context);
    const add = (what: string, due?: string): void => {
      const action = { need: '', what, kind: 'practical-help', ...(due && { due }) } as const;
      plan = valueOf(addAction(plan, action, { by: 'Marte' }, context)) as typeof plan;
    };
    add('Snart', '2026-11-25');
    add('Bare den pårørende');
    plan = valueOf(
      shareAction(plan, plan.actions.at(-1)?.id ?? '', 'carer-only', { by: 'Marte' }, context),
    ) as typeof plan;
    plan = valueOf(addSafetyNetStep(plan, { situation: 'Vondt', step: 'Ring' }, context)) as typeof plan;
    const conversations = [heldOn('2026-11-20'), heldOn('2026-11-10')];
    const handed = handingOn({ supportCase, assessments: [], conversations, plans: [plan] });
    expect(handed).toMatchObject({
      lastTalk: { kind: 'start', heldAt: '2026-11-20T10:00:00+01:00', by: 'Marte' },
      nextContact: '2026-12-03',
      lacksChildFollowUp: true,
      greyZones: [{ task: 'Oppgave 2026-11-20' }],
      whatToDoIf: [{ situation: 'Vondt' }],
    });
  });

  it('says nothing where there is nothing', () => {
    const handed = handingOn({ supportCase, assessments: [], conversations: [open()], plans: [] });
    expect(handed).toEqual({
      appeals: [],
      tasks: [],
      greyZones: [],
      whatToDoIf: [],
      lacksChildFollowUp: false,
      tellings: [],
    });
    expect(expectationsSoFar([open()])).toEqual([]);
  });

  it('hands on the days that were written: who does what, an appeal, a contact that was missed', () => {
    const action = { need: '', what: 'Søk om avlastning', kind: 'application' } as const;
    const added = valueOf(addAction(draftPlan('case', context), action, { by: 'Marte' }, context));
    const about = { decision: 'refused', appealBy: '2026-12-10' } as const;
    const plan = valueOf(recordApplication(added, added.actions[0]?.id ?? '', about, { by: 'Marte' }, context));
    const conversations = [{ ...heldOn('2026-11-20'), lookAgainAt: '2026-12-01' }];
    const on = (today: string, plans = [plan]): ReturnType<typeof handingOn> =>
      handingOn({ supportCase, assessments: [], conversations, plans }, undefined, today);
    expect(on('2026-11-22')).toMatchObject({
      nextContact: '2026-12-03',
      lookAgainAt: '2026-12-01',
      appeals: [{ what: 'Søk om avlastning', appealBy: '2026-12-10' }],
    });
    expect(on('2026-12-04')).toMatchObject({ missedContact: '2026-12-03' });
    expect(on('2026-12-04')).not.toHaveProperty('nextContact');
    // A review that was held since was the contact.
    const reviewed = { ...plan, reviews: [{ heldAt: '2026-12-03T10:00:00+01:00', by: 'Marte' }] };
    expect(on('2026-12-04', [reviewed])).not.toHaveProperty('missedContact');
    const settled = recordApplication(
      plan,
      plan.actions[0]?.id ?? '',
      { ...about, appealed: 'yes' },
      { by: 'M' },
      context,
    );
    expect(on('2026-12-04', [valueOf(settled)]).appeals).toEqual([]);
  });

  it('goes on from the last talk of which something was written', () => {
    const silentAt = contextAt('2026-11-21T10:00:00+01:00');
    const silent = valueOf(closeConversation(open(silentAt, { nothingWritten: true }), 'Marte', silentAt));
    const conversations = [heldOn('2026-11-10'), silent, heldOn('2026-11-20')];
    expect(expectationsSoFar(conversations).map(({ task }) => task)).toEqual(['Oppgave 2026-11-20']);
  });

  it('chases nothing after a death, and offers a talk after four to six weeks until it was held', () => {
    const bereaved = bereavedCase(supportCase, context);
    const before = [heldOn('2026-11-20')];
    const handed = handingOn({ supportCase: bereaved, assessments: [], conversations: before, plans: [] });
    expect(handed).not.toHaveProperty('nextContact');
    expect(handed).toMatchObject({
      bereavementTalk: { from: '2026-12-20', until: '2027-01-03' },
      greyZones: [],
    });
    const after = [...before, heldOn('2026-12-22', 'bereavement')];
    expect(handingOn({ supportCase: bereaved, assessments: [], conversations: after, plans: [] })).not.toHaveProperty(
      'bereavementTalk',
    );
  });
});
