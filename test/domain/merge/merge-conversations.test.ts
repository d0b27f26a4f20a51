import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  addExpectation,
  addTopic,
  answerPrompt,
  closeConversation,
  conversationForCareTeam,
  ConversationRecord,
  openConversation,
  recordSentConversationExtract,
  recordTopic,
  removeTopic,
  setNothingWritten,
  shareTopic,
  type OpenConversation,
} from '../../../src/domain/conversation/conversation-record.js';
import { mergeConversations } from '../../../src/domain/merge/merge-conversations.js';
import { linesToWithdraw } from '../../../src/domain/sharing/journal-extract.js';
import { contextAt, valueOf } from '../example.js';

const context = contextAt();

/** What a person does to one part of a talk, and how to tell afterwards that it is there. */
interface Doing {
  readonly does: (talk: OpenConversation) => OpenConversation;
  readonly isKept: (talk: ConversationRecord) => boolean;
}

const base = openConversation(
  {
    caseId: 'case',
    kind: 'start',
    mode: 'in-person',
    patientPresent: false,
    participants: [],
    startFrom: [{ questionId: 'feelings' }, { questionId: 'own-health' }, { questionId: 'rest-and-respite' }],
  },
  context,
);

function doings(who: string): fc.Arbitrary<Doing> {
  const topic = fc.nat({ max: 2 });
  const field = fc.constantFrom('need', 'carerWords', 'staffNote');
  return fc.oneof(
    fc.tuple(topic, field, fc.stringMatching(/^[a-z]{6}$/)).map(([index, name, word]): Doing => {
      const said = `${who} ${word}`;
      const at = base.topics[index]?.id ?? '';
      const textOf = (talk: ConversationRecord): string => talk.topics.find(({ id }) => id === at)?.[name] ?? '';
      return {
        does: (talk) => valueOf(recordTopic(talk, at, { [name]: `${textOf(talk)} ${said}` })),
        isKept: (talk) => textOf(talk).includes(said),
      };
    }),
    fc.stringMatching(/^[a-z]{6}$/).map((word): Doing => {
      const other = `${who} ${word}`;
      return {
        does: (talk) => valueOf(addTopic(talk, { other }, { ...context, newId: () => crypto.randomUUID() })),
        isKept: (talk) => talk.topics.some((one) => 'other' in one && one.other === other),
      };
    }),
    fc.stringMatching(/^[a-z]{6}$/).map((word): Doing => {
      const task = `${who} ${word}`;
      return {
        does: (talk) =>
          valueOf(addExpectation(talk, { task, owner: 'carer' }, { ...context, newId: () => crypto.randomUUID() })),
        isKept: (talk) => talk.expectations.some((one) => one.task === task),
      };
    }),
  );
}

describe('two who write in one talk', () => {
  it('lose nothing, whatever each of them writes', () => {
    const person = (who: string): fc.Arbitrary<Doing[]> => fc.array(doings(who), { maxLength: 12 });
    fc.assert(
      fc.property(person('Marte'), person('Jonas'), (here, there) => {
        const mine = here.reduce((talk, { does }) => does(talk), base);
        const theirs = there.reduce((talk, { does }) => does(talk), base);
        const merged = mergeConversations(base, mine, theirs);
        for (const { isKept } of [...here, ...there]) expect(isKept(merged)).toBe(true);
        expect(ConversationRecord.parse(merged)).toEqual(merged);
        // Merged once more, nothing doubles.
        expect(mergeConversations(theirs, merged, theirs)).toEqual(merged);
      }),
      { numRuns: 300 },
    );
  });

  const [first] = base.topics;
  const id = first?.id ?? '';

  it('keep a topic that one took away while the other wrote in it', () => {
    const gone = valueOf(removeTopic(base, id));
    const written = valueOf(recordTopic(base, id, { staffNote: 'Viktig.' }));
    expect(mergeConversations(base, gone, written).topics.find((one) => one.id === id)?.staffNote).toBe('Viktig.');
    const untouched = valueOf(addTopic(base, { other: 'Hytta' }, context));
    expect(mergeConversations(base, gone, untouched).topics.map((one) => one.id)).not.toContain(id);
  });

  it('write nothing when one of them was asked to', () => {
    const silent = valueOf(setNothingWritten(base, true, context));
    const written = valueOf(recordTopic(base, id, { staffNote: 'Hemmelig.' }));
    for (const merged of [mergeConversations(base, silent, written), mergeConversations(base, written, silent)]) {
      expect(merged).toMatchObject({ nothingWritten: true, topics: [], expectations: [] });
    }
  });

  it('bring nothing back that was deleted, also when writing is allowed again', () => {
    const secret = valueOf(recordTopic(base, id, { staffNote: 'Hemmelig.' }));
    const emptied = valueOf(setNothingWritten(secret, true, contextAt('2026-11-22T10:00:00+01:00')));
    const again = valueOf(setNothingWritten(emptied, false, context));
    const after = valueOf(addTopic(again, { other: 'Nytt' }, { ...context, newId: () => 'new' }));
    const elsewhere = valueOf(recordTopic(secret, id, { staffNote: 'Hemmelig, mer.' }));
    for (const merged of [mergeConversations(secret, elsewhere, after), mergeConversations(secret, after, elsewhere)]) {
      expect(JSON.stringify(merged)).not.toContain('Hemmelig');
      expect(merged).toMatchObject({ nothingWritten: false, topics: [{ other: 'Nytt' }] });
    }
  });

  it('keep of what was sent that it was, and not the words, so that the host can be told', () => {
    const sent = recordSentConversationExtract(base, { at: context.now, lines: [{ lineId: id, text: 'Sover lite.' }] });
    const emptied = valueOf(setNothingWritten(sent, true, context));
    expect(JSON.stringify(emptied)).not.toContain('Sover lite');
    expect(linesToWithdraw(emptied.sentExtract, { lines: [] })).toEqual([id]);
    const other = recordSentConversationExtract(base, { at: context.now, lines: [{ lineId: 'b', text: 'Annet.' }] });
    expect(mergeConversations(base, sent, other).sentExtract?.lines).toHaveLength(2);
  });

  it('take up one theme once, unless both have written in it', () => {
    const newId = (id: string): typeof context => ({ ...context, newId: () => id });
    const mine = valueOf(addTopic(base, { questionId: 'work-money-rights' }, newId('mine')));
    const theirs = valueOf(addTopic(base, { questionId: 'work-money-rights' }, newId('theirs')));
    const onTheme = (talk: ConversationRecord): number =>
      talk.topics.filter((topic) => 'questionId' in topic && topic.questionId === 'work-money-rights').length;
    expect(onTheme(mergeConversations(base, mine, theirs))).toBe(1);
    const written = valueOf(recordTopic(mine, 'mine', { need: 'x' }));
    expect(onTheme(mergeConversations(base, written, theirs))).toBe(2);
  });

  it('share a line as closely as either of them does', () => {
    const shut = valueOf(shareTopic(base, id, 'carer-only'));
    const opened = valueOf(shareTopic(base, id, 'patient-journal'));
    for (const merged of [mergeConversations(base, shut, opened), mergeConversations(base, opened, shut)]) {
      expect(merged.topics[0]?.sharing).toBe('carer-only');
    }
    expect(mergeConversations(base, opened, base).topics[0]?.sharing).toBe('patient-journal');
  });

  it('add to a talk that the other has ended what was still being written, each where it belongs, and once', () => {
    const closed = valueOf(closeConversation(base, 'Jonas', context));
    let late = valueOf(recordTopic(base, id, { staffNote: 'I siste liten.' }));
    late = valueOf(addExpectation(late, { task: 'Handle mat', owner: 'carer' }, context));
    late = valueOf(answerPrompt(late, 'own-part', { answer: 'talked-about', note: 'Mindre.' }));
    const merged = mergeConversations(base, late, closed);
    expect(merged).toMatchObject({ status: 'closed', topics: closed.topics });
    expect(merged.corrections.map(({ text, kind, topicId }) => [text, kind, topicId])).toEqual([
      ['I siste liten.', 'late-note', id],
      ['Handle mat', 'late-note', undefined],
      ['Mindre.', 'late-note', undefined],
    ]);
    expect(ConversationRecord.parse(merged)).toEqual(merged);
    expect(mergeConversations(base, late, merged)).toEqual(merged);
    const silent = valueOf(closeConversation(valueOf(setNothingWritten(base, true, context)), 'Jonas', context));
    expect(mergeConversations(base, late, silent)).toEqual(silent);
  });

  it('show the team nothing that one of them kept back while the other ended the talk', () => {
    const closed = valueOf(closeConversation(base, 'Jonas', context));
    const kept = valueOf(shareTopic(valueOf(recordTopic(base, id, { need: 'Hemmelig.' })), id, 'carer-only'));
    const added = valueOf(addTopic(kept, { questionId: 'work-money-rights' }, { ...context, newId: () => 'new' }));
    const mine = valueOf(
      shareTopic(valueOf(recordTopic(added, 'new', { need: 'Hemmelig også.' })), 'new', 'carer-only'),
    );
    const merged = mergeConversations(base, mine, closed);
    expect(JSON.stringify(merged)).toContain('Hemmelig.');
    expect(JSON.stringify(merged)).toContain('Hemmelig også.');
    expect(JSON.stringify(conversationForCareTeam(merged))).not.toContain('Hemmelig');
  });

  it('both have what they were still writing added, in whichever order it comes, and each once', () => {
    const closed = valueOf(closeConversation(base, 'Jonas', context));
    const [one, other] = ['Ord fra Marte.', 'Ord fra Ingrid.'].map((text) =>
      valueOf(recordTopic(base, id, { staffNote: text })),
    );
    if (!one || !other) throw new Error('there are two');
    const both = mergeConversations(base, other, mergeConversations(base, one, closed));
    const texts = mergeConversations(base, one, both).corrections.map(({ text }) => text);
    expect(texts).toEqual(['Ord fra Marte.', 'Ord fra Ingrid.']);
    expect(new Set(both.corrections.map((late) => late.id)).size).toBe(2);
  });

  it('leave a talk alone that the other has ended', () => {
    const written = valueOf(answerPrompt(base, 'own-part', { answer: 'not-today' }));
    const closed = valueOf(closeConversation(base, 'Jonas', context));
    expect(mergeConversations(base, written, closed)).toEqual(closed);
    const shared = valueOf(shareTopic(closed, id, 'carer-only'));
    expect(mergeConversations(closed, shared, closed)).toEqual(shared);
  });
});
