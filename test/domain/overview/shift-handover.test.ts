import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  addExpectation,
  addTopic,
  answerPrompt,
  closeConversation,
  openConversation,
  recordTopic,
  setNextContact,
  type ClosedConversation,
} from '../../../src/domain/conversation/conversation-record.js';
import {
  actionFromTopic,
  addAction,
  addSafetyNetStep,
  draftPlan,
  shareAction,
  recordApplication,
} from '../../../src/domain/plan/follow-up-plan.js';
import { expectationsSoFar, handingOn } from '../../../src/domain/overview/shift-handover.js';
import { openSupportCase } from '../../../src/domain/case/support-case.js';
import { talkPath } from '../../../src/domain/overview/agenda.js';
import { ConversationKind, PromptId, promptsFor } from '../../../src/domain/conversation/prompt.js';
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

describe('the way through a talk', () => {
  it('is three parts in ten minutes, and more where there is more time; it always ends in the next contact', () => {
    const parts = (timeSetAside?: 10 | 20 | 40): string[] =>
      talkPath(open(context, timeSetAside ? { timeSetAside } : {}), undefined).map(({ part }) => part);
    expect(parts(10)).toEqual(['topics', 'action', 'next-contact']);
    expect(parts(20)).toEqual(['topics', 'action', 'expectations', 'next-contact']);
    expect(parts(40)).toEqual(['topics', 'action', 'expectations', 'standing', 'next-contact']);
    expect(parts()).toEqual(parts(20));
    expect(talkPath(open(context, { nothingWritten: true }), undefined)).toEqual([
      { part: 'next-contact', done: false },
    ]);
  });

  it('shows as done what was done', () => {
    let talk = valueOf(addTopic(open(context, { timeSetAside: 10 }), { other: 'Natten' }, context));
    const topic = talk.topics[0];
    if (!topic) throw new Error('no topic');
    const done = (plan = draftPlan('case', context)): boolean[] => talkPath(talk, plan).map((step) => step.done);
    expect(done()).toEqual([false, false, false]);
    const plan = valueOf(
      addAction(
        draftPlan('case', context),
        actionFromTopic({ need: '', what: 'Nattevakt', kind: 'respite' }, talk.id, topic),
        { by: 'Marte' },
        context,
      ),
    );
    talk = valueOf(recordTopic(talk, topic.id, { outcome: 'not-now' }));
    talk = valueOf(setNextContact(talk, '2026-12-03'));
    expect(done()).toEqual([true, false, true]);
    expect(done(plan as ReturnType<typeof draftPlan>)).toEqual([true, true, true]);
    talk = valueOf(recordTopic(talk, topic.id, { outcome: 'given-in-talk' }));
    expect(done()).toEqual([true, true, true]);
  });
});

describe('what is asked in a talk', () => {
  it('differs by kind; each prompt stands once, and every one is asked somewhere', () => {
    const all = ConversationKind.options.map((kind): PromptId[] => {
      const { ofKind, expectations, standing, told } = promptsFor(kind);
      return [...ofKind, ...expectations, ...standing, ...told];
    });
    for (const prompts of all) expect(new Set(prompts).size).toBe(prompts.length);
    expect(new Set(all.flat())).toEqual(new Set(PromptId.options.filter((id) => id !== 'children-under-18')));
    expect(new Set(all.map((prompts) => prompts.join())).size).toBe(ConversationKind.options.length);
  });

  it('asks nobody about the illness, an emergency or more care after a death', () => {
    const asked = Object.values(promptsFor('bereavement')).flat();
    for (const id of [
      'what-carer-knows',
      'emergency-arrangement',
      'own-part',
      'told-by-us',
      'what-to-do-if',
    ] as const) {
      expect(asked).not.toContain(id);
    }
    expect(promptsFor('advance-care-planning', true)).toEqual(promptsFor('bereavement'));
    fc.assert(
      fc.property(fc.constantFrom(...ConversationKind.options), (kind) => {
        expect(promptsFor(kind).standing).toContain('interpreter');
        // Asked for the case, in a section of its own.
        expect(Object.values(promptsFor(kind)).flat()).not.toContain('children-under-18');
      }),
    );
  });
});
