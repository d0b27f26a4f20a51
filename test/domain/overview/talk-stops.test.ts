import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  addExpectation,
  addTopic,
  answerPrompt,
  openConversation,
  recordTopic,
  setNextContact,
  type ConversationRecord,
} from '../../../src/domain/conversation/conversation-record.js';
import { ConversationKind, PromptId, promptsFor } from '../../../src/domain/conversation/prompt.js';
import { firstStop, stopAfter, talkStops, type TalkOnItsWay } from '../../../src/domain/overview/talk-stops.js';
import { addAction, completeAction, draftPlan, type FollowUpPlan } from '../../../src/domain/plan/follow-up-plan.js';
import { contextAt, valueOf } from '../example.js';

const context = contextAt();
const frame = { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false } as const;
const open = (more = {}): ConversationRecord => openConversation({ ...frame, participants: [], ...more }, context);

const about = (conversation: ConversationRecord, more: Partial<TalkOnItsWay> = {}): TalkOnItsWay => ({
  conversation,
  plan: undefined,
  isBereaved: false,
  isAskedAboutChildren: false,
  ...more,
});

function withTopics(talk: ConversationRecord, ...names: string[]): ConversationRecord {
  return names.reduce((now, other) => valueOf(addTopic(now, { other }, context)), talk);
}

function agreed(...whats: string[]): FollowUpPlan {
  const earlier = contextAt('2026-11-01T10:00:00+01:00');
  return whats.reduce<FollowUpPlan>(
    (plan, what) => valueOf(addAction(plan, { need: '', what, kind: 'respite' }, { by: 'Marte' }, earlier)),
    draftPlan('case', earlier),
  );
}

describe('the way through a talk', () => {
  it('goes by every stop whatever the time, and the time says which of them there is time for', () => {
    const stops = (timeSetAside?: 10 | 20 | 40): string[] =>
      talkStops(about(withTopics(open(timeSetAside ? { timeSetAside } : {}), 'Natten', 'Maten'))).map(
        ({ name, state }) => `${name} ${state}`,
      );
    expect(stops(10)).toEqual([
      'topic now',
      'topic can-wait',
      'more add',
      'ask now',
      'tasks can-wait',
      'told can-wait',
      'end now',
    ]);
    expect(stops(20)).toEqual([
      'topic now',
      'topic now',
      'more add',
      'ask now',
      'tasks now',
      'told can-wait',
      'end now',
    ]);
    expect(stops(40)).toEqual(['topic now', 'topic now', 'more add', 'ask now', 'tasks now', 'told now', 'end now']);
    expect(stops()).toEqual(stops(20));
  });

  it('has of a talk off the record only what nothing is written in', () => {
    const stops = talkStops(about(open({ nothingWritten: true })));
    expect(stops.map(({ id }) => id)).toEqual(['guide', 'told', 'end']);
    expect(firstStop(stops, 'start')).toBe('guide');
  });

  it('begins with what was agreed last where the talk is about that, or else with what the carer wants first', () => {
    const plan = agreed('Nattevakt');
    const begin = (talk: ConversationRecord, more: Partial<TalkOnItsWay> = {}): string =>
      firstStop(talkStops(about(talk, more)), talk.kind);
    const talk = withTopics(open({ kind: 'follow-up' }), 'Natten');
    expect(begin(talk, { plan })).toBe('last');
    expect(begin(talk)).toBe(`topic-${talk.topics[0]!.id}`);
    expect(begin(withTopics(open(), 'Natten'), { plan })).toMatch(/^topic-/);
    expect(begin(open(), { plan })).toBe('more');
    // After a death nobody goes through the plan of before.
    expect(begin(talk, { plan, isBereaved: true })).toMatch(/^topic-/);
  });

  it('counts what was asked and gone through, and shows as done what is done', () => {
    let talk = withTopics(open(), 'Natten');
    const [topic] = talk.topics;
    const stop = (name: string, more: Partial<TalkOnItsWay> = {}) =>
      talkStops(about(talk, more)).find((one) => one.name === name);
    const { ofKind, standing } = promptsFor('start');
    const all = ofKind.length + standing.length + 1;
    expect(stop('ask')).toMatchObject({ answered: 0, asked: all, state: 'now' });
    expect(stop('ask', { isAskedAboutChildren: true })).toMatchObject({ answered: 1, asked: all });
    for (const id of [...ofKind, ...standing]) talk = valueOf(answerPrompt(talk, id, { answer: 'not-today' }));
    expect(stop('ask')).toMatchObject({ answered: all - 1, state: 'now' });
    expect(stop('ask', { isAskedAboutChildren: true })).toMatchObject({ answered: all, state: 'done' });

    let plan = agreed('Nattevakt', 'Seng');
    expect(stop('last', { plan })).toMatchObject({ answered: 0, asked: 2, state: 'now' });
    for (const { id } of plan.actions) plan = valueOf(completeAction(plan, id, 'yes', { by: 'Marte' }, context));
    expect(stop('last', { plan })).toMatchObject({ answered: 2, asked: 2, state: 'done' });

    talk = valueOf(addExpectation(talk, { task: 'Handle', owner: 'nobody-yet' }, context));
    expect(stop('tasks')).toMatchObject({ grey: 1, state: 'now' });
    expect(stop('topic')).toMatchObject({ state: 'now' });
    talk = valueOf(recordTopic(talk, topic!.id, { outcome: 'not-now' }));
    expect(stop('topic')).toMatchObject({ state: 'done' });
    expect(stop('end')).toMatchObject({ state: 'now' });
    talk = valueOf(setNextContact(talk, '2026-12-03'));
    expect(stop('end')).toMatchObject({ state: 'done' });
  });

  it('leads on to what there is time for, and to the end in the end', () => {
    const stops = talkStops(about(withTopics(open({ timeSetAside: 10 }), 'Natten', 'Maten')));
    const [first, second] = stops;
    expect(stopAfter(stops, first!.id)?.id).toBe('ask');
    expect(stopAfter(stops, second!.id)?.id).toBe('ask');
    expect(stopAfter(stops, 'ask')?.id).toBe('end');
    expect(stopAfter(stops, 'told')?.id).toBe('end');
    expect(stopAfter(stops, 'end')).toBeUndefined();
  });

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
