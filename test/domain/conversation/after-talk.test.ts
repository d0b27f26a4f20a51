import { describe, expect, it } from 'vitest';
import {
  answerAfterTalk,
  asksAfterTalk,
  seeAfterTalk,
  takeBackAfterTalk,
} from '../../../src/domain/conversation/after-talk.js';
import { conversationActs } from '../../../src/domain/conversation/conversation-act.js';
import {
  closeConversation,
  conversationForCareTeam,
  conversationRecordKind,
  emptied,
  openConversation,
} from '../../../src/domain/conversation/conversation-record.js';
import { contextAt, reasonOf, valueOf } from '../example.js';

const context = contextAt();
const open = openConversation(
  {
    caseId: 'case',
    kind: 'start',
    mode: 'phone',
    participants: [{ party: 'carer', name: 'Odd' }],
    patientPresent: false,
  },
  context,
);
const closed = valueOf(closeConversation(open, 'Marte', context));
const said = { heard: 'yes', followedUp: 'too-early', words: ' Takk. ' } as const;

describe('two questions after a talk', () => {
  it('are asked once it has ended, and not where nothing of it is written', () => {
    expect([open, closed, emptied(closed, context.now)].map(asksAfterTalk)).toEqual([false, true, false]);
    expect(reasonOf(answerAfterTalk(open, { ...said, sharing: 'care-team' }, context))).toBe('nothing-changed');
    expect(reasonOf(answerAfterTalk(closed, { words: ' ', sharing: 'care-team' }, context))).toBe('nothing-said');
  });

  it('are answered once, seen by the team, and taken back until then', () => {
    const answered = valueOf(answerAfterTalk(closed, { ...said, sharing: 'care-team' }, context));
    expect(answered.afterwards).toMatchObject({ heard: 'yes', followedUp: 'too-early', words: 'Takk.' });
    expect(conversationRecordKind.schema.parse(answered)).toEqual(answered);
    expect(asksAfterTalk(answered)).toBe(false);
    expect(conversationActs(closed, answered)).toEqual([{ act: 'answered' }]);
    const seen = seeAfterTalk(answered, 'Jonas', context);
    expect(seen.afterwards?.seen).toEqual({ by: 'Jonas', at: context.now });
    expect(seeAfterTalk(seen, 'Marte', context)).toBe(seen);
    expect(conversationActs(answered, seen)).toEqual([]);
    expect(reasonOf(takeBackAfterTalk(seen))).toBe('already-read');
    const back = valueOf(takeBackAfterTalk(answered));
    expect(back).toEqual(closed);
    expect(conversationActs(answered, back)).toEqual([{ act: 'answer-taken-back' }]);
    expect(reasonOf(takeBackAfterTalk(closed))).toBe('nothing-changed');
  });

  it('are the carer’s alone where they say so: no list, no event, no receipt', () => {
    const kept = valueOf(answerAfterTalk(closed, { ...said, sharing: 'carer-only' }, context));
    expect(conversationForCareTeam(kept)).toEqual(conversationForCareTeam(closed));
    expect(conversationActs(closed, kept)).toEqual([]);
    expect(seeAfterTalk(kept, 'Jonas', context)).toBe(kept);
  });

  it('go with what was written, where nothing is to be written after all', () => {
    const answered = valueOf(answerAfterTalk(closed, { ...said, sharing: 'care-team' }, context));
    expect(emptied(answered, context.now).afterwards).toBeUndefined();
  });
});
