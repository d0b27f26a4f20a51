import { describe, expect, it } from 'vitest';
import {
  addExpectation,
  addTopic,
  answerPrompt,
  changeExpectation,
  closeConversation,
  confirmConversation,
  conversationForCareTeam,
  conversationForCarer,
  correctConversation,
  describeConversation,
  explainConfidentiality,
  openConversation,
  recordSentConversationExtract,
  recordTopic,
  removeExpectation,
  removeTopic,
  setNextContact,
  setNothingWritten,
  shareTopic,
  type OpenConversation,
} from '../../src/domain/conversation-record.js';
import { linesToWithdraw, sentExtract, unsentLines, withoutWithdrawn } from '../../src/domain/sharing.js';
import { contextAt, reasonOf, valueOf } from './example.js';

const context = contextAt();

function opened(startFrom: readonly { questionId: string }[] = []): OpenConversation {
  return openConversation(
    { caseId: 'case', kind: 'start', mode: 'in-person', patientPresent: false, participants: [], startFrom },
    context,
  );
}

describe('an open talk', () => {
  it('starts from the carer’s themes in the carer’s order, or from nothing', () => {
    const talk = opened([{ questionId: 'feelings' }, { questionId: 'own-health' }]);
    expect(talk.topics.map((topic) => 'questionId' in topic && topic.questionId)).toEqual(['feelings', 'own-health']);
    expect(talk.topics.every(({ sharing }) => sharing === 'care-team')).toBe(true);
    expect(opened().topics).toEqual([]);
  });

  it('takes up a theme once and "something else" by name', () => {
    const talk = valueOf(addTopic(opened(), { questionId: 'feelings' }, context));
    expect(reasonOf(addTopic(talk, { questionId: 'feelings' }, context))).toBe('already-a-topic');
    expect(reasonOf(addTopic(talk, { other: ' ' }, context))).toBe('needs-name');
    expect(valueOf(addTopic(talk, { other: 'Hytta' }, context)).topics).toHaveLength(2);
  });

  it('removes a topic', () => {
    const talk = valueOf(addTopic(opened(), { other: 'Hytta' }, context));
    const topic = talk.topics[0];
    if (!topic) throw new Error('no topic');
    const removed = valueOf(removeTopic(talk, topic.id));
    expect(removed.topics).toEqual([]);
    expect(reasonOf(removeTopic(removed, topic.id))).toBe('no-such-topic');
  });

  it('keeps the grid of who does what, grey zones included', () => {
    const talk = valueOf(addExpectation(opened(), { task: 'Handle mat', owner: 'nobody-yet' }, context));
    const id = talk.expectations[0]?.id ?? '';
    expect(valueOf(changeExpectation(talk, id, { owner: 'shared' })).expectations[0]?.owner).toBe('shared');
    expect(valueOf(removeExpectation(talk, id)).expectations).toEqual([]);
    expect(reasonOf(addExpectation(talk, { task: ' ', owner: 'service' }, context))).toBe('needs-name');
    expect(reasonOf(changeExpectation(talk, 'other', {}))).toBe('no-such-expectation');
    expect(reasonOf(removeExpectation(talk, 'other'))).toBe('no-such-expectation');
  });

  it('takes "not today" for an answer and lets it be taken back', () => {
    const talk = valueOf(answerPrompt(opened(), 'children-under-18', { answer: 'not-today' }));
    expect(talk.prompts).toEqual({ 'children-under-18': { answer: 'not-today' } });
    expect(valueOf(answerPrompt(talk, 'children-under-18', undefined)).prompts).toEqual({});
  });

  it('dates when confidentiality was explained, and the next contact', () => {
    const talk = valueOf(explainConfidentiality(opened(), true, context));
    expect(talk.confidentialityExplainedAt).toBe(context.now);
    expect(valueOf(explainConfidentiality(talk, false, context)).confidentialityExplainedAt).toBeUndefined();
    expect(valueOf(setNextContact(talk, '2026-12-03')).nextContact).toBe('2026-12-03');
  });
});

describe('a talk of which nothing is written', () => {
  it('is emptied at once and takes nothing more, but is kept as having taken place', () => {
    const talk = valueOf(addTopic(opened(), { other: 'Noe privat' }, context));
    const silent = valueOf(setNothingWritten(talk, true));
    expect(JSON.stringify(silent)).not.toContain('Noe privat');
    expect(reasonOf(addTopic(silent, { other: 'Mer' }, context))).toBe('nothing-is-written');
    expect(reasonOf(answerPrompt(silent, 'own-part', { answer: 'talked-about' }))).toBe('nothing-is-written');
    expect(reasonOf(correctConversation(silent, { text: 'Mer' }, context))).toBe('nothing-is-written');
    expect(valueOf(describeConversation(silent, { patientPresent: true })).patientPresent).toBe(true);
    expect(valueOf(closeConversation(silent, 'Marte', context)).status).toBe('closed');
  });
});

describe('a closed talk', () => {
  const closed = valueOf(closeConversation(opened([{ questionId: 'feelings' }]), 'Marte', context));
  const topicId = closed.topics[0]?.id ?? '';

  it('takes no more writing', () => {
    for (const outcome of [
      addTopic(closed, { other: 'x' }, context),
      recordTopic(closed, topicId, { need: 'x' }),
      removeTopic(closed, topicId),
      addExpectation(closed, { task: 'x', owner: 'service' }, context),
      answerPrompt(closed, 'own-part', undefined),
      setNextContact(closed, undefined),
      setNothingWritten(closed, true),
      explainConfidentiality(closed, true, context),
      describeConversation(closed, {}),
      closeConversation(closed, 'x', context),
    ]) {
      expect(reasonOf(outcome)).toBe('already-closed');
    }
  });

  it('takes the carer’s corrections, beside what stands there', () => {
    const corrected = valueOf(correctConversation(closed, { text: 'Det var ikke slik.', topicId }, context));
    expect(corrected.topics).toEqual(closed.topics);
    expect(corrected.corrections).toMatchObject([{ text: 'Det var ikke slik.', topicId, at: context.now }]);
    expect(reasonOf(correctConversation(closed, { text: ' ' }, context))).toBe('nothing-said');
  });

  it('is confirmed by the carer once', () => {
    const confirmed = valueOf(confirmConversation(closed, context));
    expect(confirmed.confirmedByCarerAt).toBe(context.now);
    expect(reasonOf(confirmConversation(confirmed, context))).toBe('already-confirmed');
    expect(reasonOf(confirmConversation(opened(), context))).toBe('still-open');
  });

  it('hides from the team what the carer keeps, with the corrections to it', () => {
    const kept = valueOf(shareTopic(closed, topicId, 'carer-only'));
    const corrected = valueOf(correctConversation(kept, { text: 'Privat.', topicId }, context));
    const forTeam = conversationForCareTeam(corrected);
    expect(forTeam.topics).toEqual([]);
    expect(forTeam.corrections).toEqual([]);
    expect(conversationForCarer(corrected)).toEqual(corrected);
  });

  it('knows which sent lines the host has to take back', () => {
    const line = { recordId: closed.id, lineId: topicId, text: 'x', agreedAt: context.now };
    const extract = { lines: [line], text: 'x' };
    const { sentExtract: sent } = recordSentConversationExtract(closed, sentExtract(extract, context));
    if (!sent) throw new Error('nothing was remembered');
    expect(linesToWithdraw(sent, extract)).toEqual([]);
    expect(unsentLines(sent, extract)).toEqual([]);
    expect(unsentLines(undefined, extract)).toEqual([line]);
    expect(linesToWithdraw(sent, { lines: [], text: '' })).toEqual([topicId]);
    // Other words are another line: the old ones are taken back, the new ones wait to be sent.
    const reworded = { lines: [{ ...line, text: 'y' }], text: 'y' };
    expect(linesToWithdraw(sent, reworded)).toEqual([topicId]);
    expect(unsentLines(sent, reworded)).toEqual(reworded.lines);
    expect(withoutWithdrawn(sent, reworded)).toEqual({ at: context.now, lines: [] });
  });
});
