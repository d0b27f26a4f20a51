import { describe, expect, it } from 'vitest';
import {
  addExpectation,
  addParticipant,
  addTopic,
  addView,
  answerPrompt,
  assignExpectation,
  restoreEntry,
  closeConversation,
  confirmConversation,
  conversationForCareTeam,
  conversationForCarer,
  correctConversation,
  describeConversation,
  explainConfidentiality,
  giveBackExpectation,
  greyZones,
  keepDraft,
  noteExpectation,
  openConversation,
  recordInterpreter,
  recordSentConversationExtract,
  recordTopic,
  removeExpectation,
  removeParticipant,
  removeTopic,
  removeView,
  setLookAgain,
  setNextContact,
  setNothingWritten,
  shareTopic,
  removeEntry,
  type OpenConversation,
  type Removed,
} from '../../../src/domain/conversation/conversation-record.js';
import { ownerNow } from '../../../src/domain/conversation/expectation.js';
import {
  linesToWithdraw,
  sentExtract,
  unsentLines,
  withoutWithdrawn,
} from '../../../src/domain/sharing/journal-extract.js';
import { contextAt, reasonOf, valueOf } from '../example.js';

const context = contextAt();

const frame = {
  caseId: 'case',
  kind: 'start',
  mode: 'in-person',
  patientPresent: false,
} as const;

function opened(startFrom: readonly { questionId: string }[] = []): OpenConversation {
  return openConversation({ ...frame, participants: [], startFrom }, context);
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
    expect(greyZones(talk).map(({ task }) => task)).toEqual(['Handle mat']);
    expect(greyZones(valueOf(assignExpectation(talk, id, 'service', context)))).toEqual([]);
    expect(valueOf(noteExpectation(talk, id, 'På torsdager')).expectations[0]?.note).toBe('På torsdager');
    expect(valueOf(removeExpectation(talk, id)).expectations).toEqual([]);
    expect(reasonOf(addExpectation(talk, { task: ' ', owner: 'service' }, context))).toBe('needs-name');
    expect(reasonOf(assignExpectation(talk, 'other', 'service', context))).toBe('no-such-expectation');
    expect(reasonOf(noteExpectation(talk, 'other', ''))).toBe('no-such-expectation');
    expect(reasonOf(giveBackExpectation(talk, 'other', context))).toBe('no-such-expectation');
    expect(reasonOf(removeExpectation(talk, 'other'))).toBe('no-such-expectation');
  });

  it('dates what the carer takes on, and lets it be given back at any time, also after the talk', () => {
    let talk = valueOf(addExpectation(opened(), { task: 'Handle mat', owner: 'nobody-yet' }, context));
    const id = talk.expectations[0]?.id ?? '';
    talk = valueOf(assignExpectation(talk, id, 'carer', context));
    expect(talk.expectations[0]?.carerSince).toBe('2026-11-22');
    const shared = valueOf(assignExpectation(talk, id, 'shared', contextAt('2026-12-01T08:00:00+01:00')));
    expect(shared.expectations[0]?.carerSince).toBe('2026-11-22');
    expect(valueOf(assignExpectation(shared, id, 'service', context)).expectations[0]).not.toHaveProperty('carerSince');
    const closed = valueOf(closeConversation(talk, 'Marte', context));
    const given = valueOf(giveBackExpectation(closed, id, context));
    expect(given.expectations[0]).toMatchObject({ owner: 'carer', givenBackAt: context.now });
    expect(given.expectations.map(ownerNow)).toEqual(['nobody-yet']);
    expect(greyZones(given)).toHaveLength(1);
  });

  it('refuses a child as interpreter', () => {
    const talk = valueOf(recordInterpreter(opened(), { language: 'polsk', by: 'professional' }));
    expect(talk.interpreter).toEqual({ language: 'polsk', professional: true });
    expect(reasonOf(recordInterpreter(talk, { language: 'polsk', by: 'child' }))).toBe('no-child-interprets');
    expect(valueOf(recordInterpreter(talk, { language: 'polsk', by: 'adult' })).interpreter?.professional).toBe(false);
    expect(valueOf(recordInterpreter(talk, undefined))).not.toHaveProperty('interpreter');
  });

  it('lets views that differ stand beside each other, each with a name', () => {
    let talk = valueOf(addTopic(opened(), { questionId: 'feelings' }, context));
    const topicId = talk.topics[0]?.id ?? '';
    talk = valueOf(addView(talk, topicId, { who: 'Broren', text: 'Det går fint.' }, context));
    talk = valueOf(addView(talk, topicId, { who: 'Kari', text: 'Det går ikke.' }, context));
    expect(talk.topics[0]?.views?.map(({ who }) => who)).toEqual(['Broren', 'Kari']);
    const viewId = talk.topics[0]?.views?.[0]?.id ?? '';
    expect(valueOf(removeView(talk, topicId, viewId)).topics[0]?.views).toHaveLength(1);
    expect(reasonOf(addView(talk, topicId, { who: '', text: 'x' }, context))).toBe('needs-name');
    expect(reasonOf(addView(talk, topicId, { who: 'x', text: ' ' }, context))).toBe('nothing-said');
    expect(reasonOf(addView(talk, 'other', { who: 'x', text: 'y' }, context))).toBe('no-such-topic');
  });

  it('knows who takes part, and who wrote in a topic last', () => {
    const talk = valueOf(addParticipant(opened(), { name: ' Broren ', party: 'other' }));
    expect(talk.participants).toEqual([{ name: 'Broren', party: 'other' }]);
    expect(valueOf(removeParticipant(talk, { name: 'Broren', party: 'other' })).participants).toEqual([]);
    expect(reasonOf(addParticipant(talk, { name: ' ', party: 'other' }))).toBe('needs-name');
    const topical = valueOf(addTopic(talk, { other: 'Hytta' }, context));
    const written = { by: 'Marte', at: context.now };
    const noted = valueOf(recordTopic(topical, topical.topics[0]?.id ?? '', { staffNote: 'x' }, written));
    expect(noted.topics[0]).toMatchObject({ staffNote: 'x', written });
  });

  it('keeps what is being typed until it is added, and out of what the team reads', () => {
    const talk = keepDraft(opened(), 'expectation', { task: 'Handl', owner: 'carer' });
    expect(talk.drafts).toEqual({ expectation: { task: 'Handl', owner: 'carer' } });
    expect(conversationForCareTeam(talk)).not.toHaveProperty('drafts');
    expect(valueOf(closeConversation(talk, 'Marte', context))).not.toHaveProperty('drafts');
    expect(keepDraft(talk, 'expectation', undefined)).not.toHaveProperty('drafts');
    expect(keepDraft(talk, 'expectation', { task: ' ' })).not.toHaveProperty('drafts');
  });

  it('says when what is expected of each other is looked at again', () => {
    const talk = valueOf(setLookAgain(opened(), '2026-12-03'));
    expect(talk.lookAgainAt).toBe('2026-12-03');
    expect(valueOf(setLookAgain(talk, undefined))).not.toHaveProperty('lookAgainAt');
    // A date field gives years of five digits while somebody types; a record cannot hold them.
    expect(reasonOf(setLookAgain(talk, '20266-03-12'))).toBe('not-a-date');
    expect(reasonOf(setNextContact(talk, '20266-03-12'))).toBe('not-a-date');
  });

  it('takes an entry away and brings it back to its place, beside what was written since', () => {
    let talk = valueOf(addTopic(opened([{ questionId: 'feelings' }]), { other: 'Hytta' }, context));
    const topicId = talk.topics[0]?.id ?? '';
    talk = valueOf(addView(talk, topicId, { who: 'Broren', text: 'Fint.' }, context));
    talk = valueOf(addExpectation(talk, { task: 'Handle', owner: 'carer' }, context));
    talk = valueOf(addParticipant(talk, { name: 'Broren', party: 'other' }));
    const [topic] = talk.topics;
    const [expectation] = talk.expectations;
    const [view] = topic?.views ?? [];
    if (!topic || !expectation || !view) throw new Error('something is missing');
    const all: Removed[] = [
      { from: 'views', entry: view, topicId },
      { from: 'topics', entry: topic },
      { from: 'expectations', entry: expectation },
      { from: 'participants', entry: { name: 'Broren', party: 'other' } },
    ];
    for (const taken of all) {
      const without = valueOf(removeEntry(talk, taken));
      expect(without).not.toEqual(talk);
      const since = valueOf(setNextContact(without, '2026-12-03'));
      expect(valueOf(restoreEntry(since, taken, 0))).toEqual({ ...talk, nextContact: '2026-12-03' });
    }
  });

  it('forgets with a topic what somebody had begun to write about it', () => {
    const talk = opened([{ questionId: 'feelings' }]);
    const topicId = talk.topics[0]?.id ?? '';
    const drafted = keepDraft(keepDraft(talk, `view/${topicId}`, { who: 'x' }), 'expectation', { task: 'y' });
    expect(valueOf(removeTopic(drafted, topicId)).drafts).toEqual({ expectation: { task: 'y' } });
  });

  it('leaves nothing of a yes behind, once the answer is another', () => {
    let talk = valueOf(answerPrompt(opened(), 'leans-on-carer', { answer: 'talked-about' }));
    talk = valueOf(recordInterpreter(talk, { language: 'polsk', by: 'adult' }));
    const none = valueOf(answerPrompt(talk, 'leans-on-carer', undefined));
    expect(none).toHaveProperty('interpreter');
    expect(valueOf(answerPrompt(none, 'interpreter', { answer: 'no' }))).not.toHaveProperty('interpreter');
  });

  it('goes on from who does what as it stood', () => {
    const before = valueOf(addExpectation(opened(), { task: 'Handle mat', owner: 'carer' }, context));
    const next = openConversation({ ...frame, participants: [], expectations: before.expectations }, context);
    expect(next.expectations).toEqual(before.expectations);
    const silent = openConversation(
      {
        ...frame,
        participants: [],
        expectations: before.expectations,
        startFrom: [{ questionId: 'feelings' }],
        nothingWritten: true,
      },
      context,
    );
    expect(silent).toMatchObject({ nothingWritten: true, topics: [], expectations: [] });
  });

  it('takes "not today" for an answer and lets it be taken back', () => {
    const talk = valueOf(answerPrompt(opened(), 'leans-on-carer', { answer: 'not-today' }));
    expect(talk.prompts).toEqual({ 'leans-on-carer': { answer: 'not-today' } });
    expect(valueOf(answerPrompt(talk, 'leans-on-carer', undefined)).prompts).toEqual({});
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
    let talk = valueOf(addTopic(opened(), { other: 'Noe privat' }, context));
    talk = { ...talk, children: [{ id: 'child', who: 'Noe privat' }] };
    talk = valueOf(recordInterpreter(talk, { language: 'Noe privat', by: 'adult' }));
    talk = valueOf(setLookAgain(talk, '2026-12-03'));
    talk = valueOf(correctConversation(talk, { text: 'Noe privat' }, context)) as OpenConversation;
    talk = keepDraft(talk, 'child', { who: 'Noe privat' }) as OpenConversation;
    const silent = valueOf(setNothingWritten(talk, true, context));
    expect(JSON.stringify(silent)).not.toContain('Noe privat');
    expect(reasonOf(addTopic(silent, { other: 'Mer' }, context))).toBe('nothing-is-written');
    expect(reasonOf(answerPrompt(silent, 'own-part', { answer: 'talked-about' }))).toBe('nothing-is-written');
    expect(reasonOf(correctConversation(silent, { text: 'Mer' }, context))).toBe('nothing-is-written');
    expect(reasonOf(recordInterpreter(silent, { language: 'Mer', by: 'adult' }))).toBe('nothing-is-written');
    expect(reasonOf(setLookAgain(silent, '2026-12-03'))).toBe('nothing-is-written');
    expect(keepDraft(silent, 'child', { who: 'Mer' })).toEqual(silent);
    expect(silent).not.toHaveProperty('lookAgainAt');
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
      setNothingWritten(closed, true, context),
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
    const line = {
      recordId: closed.id,
      lineId: topicId,
      text: 'x',
      ground: 'carer-agreed' as const,
      agreedAt: context.now,
    };
    const extract = { lines: [line] };
    const { sentExtract: sent } = recordSentConversationExtract(closed, sentExtract(extract, context));
    if (!sent) throw new Error('nothing was remembered');
    expect(linesToWithdraw(sent, extract)).toEqual([]);
    expect(unsentLines(sent, extract)).toEqual([]);
    expect(unsentLines(undefined, extract)).toEqual([line]);
    expect(linesToWithdraw(sent, { lines: [] })).toEqual([topicId]);
    // Other words are another line: the old ones are taken back, the new ones wait to be sent.
    const reworded = { lines: [{ ...line, text: 'y' }] };
    expect(linesToWithdraw(sent, reworded)).toEqual([topicId]);
    expect(unsentLines(sent, reworded)).toEqual(reworded.lines);
    expect(withoutWithdrawn(sent, reworded)).toEqual({ at: context.now, lines: [] });
  });
});
