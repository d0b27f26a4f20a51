import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  addExpectation,
  addTopic,
  answerPrompt,
  closeConversation,
  conversationForCareTeam,
  ConversationRecord,
  conversationRecordKind,
  openConversation,
  recordSentConversationExtract,
  recordTopic,
  removeTopic,
  setNothingWritten,
  shareTopic,
  type OpenConversation,
} from '../../src/domain/conversation/conversation-record.js';
import { mergeConversations } from '../../src/domain/merge/merge-conversations.js';
import {
  addAction,
  agreePlan,
  closePlan,
  completeAction,
  draftPlan,
  FollowUpPlan,
  redactNeeds,
  holdsNeeds,
  markNotAvailable,
  setActionStatus,
} from '../../src/domain/plan/follow-up-plan.js';
import { mergePlans } from '../../src/domain/merge/merge-plans.js';
import { mergeText } from '../../src/domain/merge/merge-text.js';
import { mergeRecords } from '../../src/domain/merge/merge-records.js';
import type { RecordKind, StoredRecord } from '../../src/domain/kernel/record-kind.js';
import { linesToWithdraw } from '../../src/domain/sharing/journal-extract.js';
import {
  openSupportCase,
  recordPatientConsent,
  setContactPerson,
  SupportCase,
  supportCaseKind,
} from '../../src/domain/case/support-case.js';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import { mergeAssessments } from '../../src/domain/merge/merge-assessments.js';
import { needsAssessmentKind, startAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { answerQuestion, commentOn, shareAnswer } from '../../src/domain/assessment/answer-assessment.js';
import { contextAt, reasonOf, valueOf } from './example.js';

const context = contextAt();
const author = { by: 'Marte' };

describe('two ways in which one text was changed', () => {
  it.each([
    [
      'Hun sover dårlig.',
      'Hun sover svært dårlig.',
      'Hun sover dårlig. Spiser lite.',
      'Hun sover svært dårlig. Spiser lite.',
    ],
    ['', 'Fra Marte', 'Fra Jonas', 'Fra Marte / Fra Jonas'],
    ['x😀', 'x😁', 'x😂', 'x😁 / x😂'],
    ['Morfin 10 mg', 'Morfin 20 mg', 'Morfin 15 mg', 'Morfin 20 / 15 mg'],
    ['Morfin 10 mg', 'Morfin 1 mg', 'Morfin 100 mg', 'Morfin 1 / 100 mg'],
    ['Morfin ', 'Morfin 2', 'Morfin 2,5', 'Morfin 2 / 2,5'],
    ['Klokka ', 'Klokka 1', 'Klokka 11', 'Klokka 1 / 11'],
    ['spør han', 'spør hun', 'spør ham', 'spør hun / ham'],
    ['Ring 22334455', 'Ring 92334455', 'Ring 22334459', 'Ring 92334455 / 22334459'],
    ['a b c', 'a X b c D', 'E a X b c', 'E a X b c D'],
    ['Hun er darlig', 'Hun er dårlig. Spiser lite', 'Hun er dårlig', 'Hun er dårlig. Spiser lite'],
    ['Alt står her nå.', 'Alt står fortsatt her nå.', '', 'fortsatt '],
    ['Alt.', '', 'Alt. Og mer.', ' Og mer.'],
    ['samme', 'nytt', 'nytt', 'nytt'],
    ['ab', 'aXb', 'aYb', 'aX / Yb'],
  ])('%j: %j and %j give %j', (base, mine, theirs, merged) => {
    expect(mine === theirs ? mine : mergeText(base, mine, theirs).text).toBe(merged);
  });

  it('keep every word that somebody put in', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{3,6}$/), { maxLength: 8 });
    const put = fc.tuple(fc.nat(), fc.stringMatching(/^[A-Z]{4}$/));
    fc.assert(
      fc.property(words, put, put, (base, [whereMine, mine], [whereTheirs, theirs]) => {
        const withWord = (where: number, word: string): string => {
          const at = where % (base.length + 1);
          return [...base.slice(0, at), word, ...base.slice(at)].join(' ');
        };
        const merged = mergeText(base.join(' '), withWord(whereMine, mine), withWord(whereTheirs, theirs)).text;
        for (const word of [...base, mine, theirs]) expect(merged).toContain(word);
      }),
    );
  });

  it('in many places at once keep each word once, and nothing is doubled', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,6}$/), { minLength: 1, maxLength: 30 });
    const put = (letters: RegExp): fc.Arbitrary<[number, string][]> =>
      fc.uniqueArray(fc.tuple(fc.nat({ max: 30 }), fc.stringMatching(letters)), {
        maxLength: 6,
        selector: ([, word]) => word,
      });
    const withWords = (base: readonly string[], changes: readonly [number, string][]): string => {
      const text = [...base];
      for (const [where, word] of changes) text.splice(where % (text.length + 1), 0, word);
      return text.join(' ');
    };
    fc.assert(
      fc.property(words, put(/^[A-K]{4}$/), put(/^[L-Z]{4}$/), (base, mine, theirs) => {
        const { text, clashes } = mergeText(base.join(' '), withWords(base, mine), withWords(base, theirs));
        const merged = text.split(/[\s/]+/).filter(Boolean);
        expect(merged.sort()).toEqual([...base, ...[...mine, ...theirs].map(([, word]) => word)].sort());
        expect(text.split(' / ').length - 1).toBe(clashes.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('typed at the same time, letter by letter in one field, lose no letter', () => {
    const order = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(order, (turns) => {
        // Each types at the end of their own words and saves after each letter; the store has one text.
        let stored = '';
        const hands = [
          { base: '', text: '', caret: 0, letters: 0, sign: 'a' },
          { base: '', text: '', caret: 0, letters: 0, sign: 'b' },
        ];
        for (const turn of turns) {
          const hand = hands[turn ? 1 : 0];
          if (!hand) throw new Error('no hand');
          hand.text = hand.text.slice(0, hand.caret) + hand.sign + hand.text.slice(hand.caret);
          hand.caret += 1;
          hand.letters += 1;
          const merged = stored === hand.base ? hand.text : mergeText(hand.base, hand.text, stored).text;
          if (!merged.startsWith(hand.text.slice(0, hand.caret)))
            hand.caret = merged.length - (hand.text.length - hand.caret);
          hand.text = hand.base = stored = merged;
        }
        for (const { sign, letters } of hands) expect(stored.split(sign).length - 1).toBe(letters);
      }),
    );
  });
});

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

describe('two who work on one plan', () => {
  const draft = valueOf(
    addAction(
      draftPlan('case', context),
      { need: 'Søvn', what: 'Nattevakt', kind: 'respite', owner: { party: 'service', name: 'Natt' } },
      author,
      context,
    ),
  );
  const id = draft.actions[0]?.id ?? '';
  const agreed = valueOf(agreePlan(draft, { by: ['Kari'], carerHasCopy: false }, context));

  it('agree to nothing that was added meanwhile', () => {
    const longer = valueOf(addAction(draft, { need: '', what: 'Mer', kind: 'listening' }, author, context));
    const merged = valueOf(mergePlans(draft, longer, agreed));
    expect(merged.status).toBe('draft');
    expect(merged).not.toHaveProperty('agreedAt');
    expect(merged.actions).toHaveLength(2);
  });

  it('leave an agreement standing while an agreed action goes its way', () => {
    const done = valueOf(completeAction(agreed, id, 'yes', author, context));
    const shared = valueOf(setActionStatus(agreed, id, 'under-way', author, context));
    const merged = valueOf(mergePlans(agreed, done, shared));
    expect(merged.status).toBe('agreed');
    expect(merged.actions[0]?.history).toHaveLength(3);
    expect(FollowUpPlan.safeParse(merged).success).toBe(true);
  });

  it('make no plan that cannot be read, whoever said what about an action', () => {
    const none = valueOf(
      markNotAvailable(agreed, id, { reason: 'Ingen ledig', alternative: 'Dagsenter' }, author, context),
    );
    const done = valueOf(completeAction(agreed, id, 'yes', author, context));
    for (const merged of [mergePlans(agreed, none, done), mergePlans(agreed, done, none)]) {
      expect(FollowUpPlan.safeParse(valueOf(merged)).success).toBe(true);
    }
    const closed = valueOf(closePlan(agreed, context));
    expect(reasonOf(mergePlans(agreed, done, closed))).toBe('plan-closed');
  });

  it('forget the need behind an action where nothing of the talk is to be written, and keep the action', () => {
    const action = {
      need: 'Hemmelig',
      what: 'Nattevakt',
      kind: 'respite',
      source: { conversationId: 'talk', topicId: 't' },
    } as const;
    const plan = valueOf(addAction(draft, action, author, context));
    const without = redactNeeds(plan, 'talk');
    expect(JSON.stringify(without)).not.toContain('Hemmelig');
    expect(without.actions).toHaveLength(2);
    expect(without.actions[0]).toEqual(plan.actions[0]);
    expect(holdsNeeds(plan, 'talk')).toBe(true);
    expect(holdsNeeds(without, 'talk')).toBe(false);
    // Of one topic that the carer keeps: the action still knows where it came from.
    expect(holdsNeeds(plan, 'talk', 'other')).toBe(false);
    const kept = redactNeeds(plan, 'talk', 't');
    expect(kept.actions[1]).toMatchObject({ need: '', source: { topicId: 't' } });
    expect(redactNeeds(kept, 'talk', 't')).toEqual(kept);
  });
});

describe('who may read what two wrote at once', () => {
  it('stays as close as either of them wanted it, also where nothing stood there before', () => {
    const about = { caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' } as const;
    const form = startAssessment(about, context);
    const kept = valueOf(
      shareAnswer(
        valueOf(commentOn(form, carerNeeds12, 'feelings', 'Bare mitt')),
        carerNeeds12,
        'feelings',
        'carer-only',
      ),
    );
    const answered = valueOf(answerQuestion(form, carerNeeds12, 'feelings', 'hard-now'));
    for (const [mine, theirs] of [
      [kept, answered],
      [answered, kept],
    ] as const) {
      const merged = valueOf(mergeAssessments(form, mine, theirs));
      expect(merged.answers['feelings']).toMatchObject({
        sharing: 'carer-only',
        comment: 'Bare mitt',
        answer: 'hard-now',
      });
    }
  });
});

describe('merging by kind', () => {
  it('keeps what both recorded about a case', () => {
    const supportCase = openSupportCase({ id: 'case', carer: {} }, context);
    const say = (scope: string, from: SupportCase = supportCase): SupportCase =>
      recordPatientConsent(from, { decision: 'given', scope, recordedBy: 'Marte' }, { ...context, newId: () => scope });
    const kind = supportCaseKind as unknown as RecordKind<StoredRecord>;
    const merged = SupportCase.parse(valueOf(mergeRecords(kind, supportCase, say('a'), say('b'))));
    expect(merged.consents.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('makes nobody out of two: a contact person is one of the two who were named', () => {
    const before = openSupportCase({ id: 'case', carer: {} }, context);
    const named = (name: string, phone: string): SupportCase =>
      valueOf(setContactPerson(before, { name, phone }, undefined, 'x', context));
    const kind = supportCaseKind as unknown as RecordKind<StoredRecord>;
    const merged = SupportCase.parse(
      valueOf(mergeRecords(kind, named('Bo', '111'), named('Ane', '111'), named('Bo', '222'))),
    );
    expect(merged.contactPerson).toEqual({ name: 'Ane', phone: '111' });
  });

  it('asks a person where two long texts would not go into one', () => {
    const kind = conversationRecordKind as unknown as RecordKind<StoredRecord>;
    const long = (letter: string): ConversationRecord =>
      valueOf(recordTopic(base, base.topics[0]?.id ?? '', { staffNote: letter.repeat(6000) }));
    expect(reasonOf(mergeRecords(kind, base, long('a'), long('b')))).toBe('too-long');
  });

  it('leaves the carer’s form to the carer', () => {
    const form = { id: 'form', version: 1, revision: 1 };
    expect(reasonOf(mergeRecords(needsAssessmentKind as unknown as RecordKind<StoredRecord>, form, form, form))).toBe(
      'not-merged',
    );
  });
});
