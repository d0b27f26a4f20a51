import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addExpectation,
  addTopic,
  closeConversation,
  confirmConversation,
  ConversationRecord,
  isEmptyTalk,
  openConversation,
  recordTopic,
  reopenConversation,
  toggleOutcome,
} from '../../../src/domain/conversation/conversation-record.js';
import { outcomesOf, TopicOutcome, withAdded, withToggled } from '../../../src/domain/conversation/topic-outcome.js';
import { mergeConversations } from '../../../src/domain/merge/merge-conversations.js';
import { contextAt, reasonOf, valueOf } from '../example.js';

const context = contextAt();
const talk = valueOf(
  addTopic(
    openConversation(
      { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
      context,
    ),
    { questionId: 'feelings' },
    context,
  ),
);
const topicId = talk.topics[0]?.id ?? '';
const outcomes = fc.uniqueArray(fc.constantFrom(...TopicOutcome.options));

describe('what came of a topic', () => {
  it('is several things at once where it was', () => {
    let now = talk;
    for (const outcome of ['given-in-talk', 'action', 'no-service'] as const)
      now = valueOf(toggleOutcome(now, topicId, outcome));
    expect(outcomesOf(now.topics[0]!)).toEqual(['given-in-talk', 'action', 'no-service']);
    now = valueOf(toggleOutcome(now, topicId, 'given-in-talk'));
    expect(now.topics[0]).toMatchObject({ outcome: 'action', moreOutcomes: ['no-service'] });
    now = valueOf(toggleOutcome(now, topicId, 'no-need'));
    expect(outcomesOf(now.topics[0]!)).toEqual(['no-need']);
    expect(ConversationRecord.safeParse(now).success).toBe(true);
    expect(reasonOf(toggleOutcome(now, 'none', 'action'))).toBe('no-such-topic');
  });

  it('never holds one twice, nor anything beside "not now" or "no need"', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TopicOutcome.options), { maxLength: 12 }), (presses) => {
        const now = presses.reduce<TopicOutcome[]>((all, one) => withToggled(all, one), []);
        expect(new Set(now).size).toBe(now.length);
        if (now.includes('not-now') || now.includes('no-need')) expect(now).toHaveLength(1);
      }),
    );
  });

  it('adds an outcome once, whatever stood there', () => {
    fc.assert(
      fc.property(outcomes, fc.constantFrom(...TopicOutcome.options), (all, one) => {
        expect(withAdded(withAdded(all, one), one)).toEqual(withAdded(all, one));
      }),
    );
  });
});

describe('a talk that was closed too early', () => {
  const closed = valueOf(closeConversation(talk, 'Marte', context));

  it('is opened again by whoever closed it, within a day, and says so', () => {
    const later = contextAt('2026-11-22T18:00:00+01:00');
    expect(valueOf(reopenConversation(closed, 'Marte', later))).toMatchObject({
      status: 'open',
      reopenings: [{ by: 'Marte', closedAt: context.now }],
    });
    expect(reasonOf(reopenConversation(closed, 'Jonas', later))).toBe('closed-by-other');
    expect(reasonOf(reopenConversation(talk, 'Marte', later))).toBe('still-open');
    expect(reasonOf(reopenConversation(closed, 'Marte', contextAt('2026-11-23T09:31:00+01:00')))).toBe(
      'closed-long-ago',
    );
    const confirmed = valueOf(confirmConversation(closed, context));
    expect(reasonOf(reopenConversation(confirmed, 'Marte', later))).toBe('already-confirmed');
  });

  it('takes in what the carer added meanwhile, and stays open', () => {
    const reopened = valueOf(reopenConversation(closed, 'Marte', context));
    const corrected = { ...closed, corrections: [{ id: 'c', at: context.now, text: 'Ikke helt slik.' }] };
    expect(mergeConversations(closed, reopened, corrected)).toMatchObject({
      status: 'open',
      corrections: [{ text: 'Ikke helt slik.' }],
    });
    expect(mergeConversations(closed, corrected, reopened).status).toBe('open');
  });
});

describe('an empty talk', () => {
  it('is one in which nothing was recorded', () => {
    expect(isEmptyTalk(talk)).toBe(true);
    expect(isEmptyTalk(valueOf(recordTopic(talk, topicId, { staffNote: 'x' })))).toBe(false);
    expect(isEmptyTalk({ ...talk, nextContact: '2026-12-01' })).toBe(false);
    expect(isEmptyTalk({ ...talk, nothingWritten: true })).toBe(false);
    expect(isEmptyTalk({ ...talk, confidentialityExplainedAt: context.now })).toBe(false);
    const [task] = valueOf(addExpectation(talk, { task: 'Handle', owner: 'nobody-yet' }, context)).expectations;
    expect(isEmptyTalk({ ...talk, expectations: [task!] })).toBe(false);
    expect(isEmptyTalk({ ...talk, expectations: [task!] }, [task!])).toBe(true);
    expect(isEmptyTalk({ ...talk, expectations: [{ ...task!, note: 'x' }] }, [task!])).toBe(false);
    // A theme was chosen beforehand; something else was named by somebody.
    expect(isEmptyTalk(valueOf(addTopic(talk, { other: 'Gården' }, context)))).toBe(false);
  });
});
