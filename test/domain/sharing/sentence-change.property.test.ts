import { beforeEach, describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  addTopic,
  closeConversation,
  conversationForPatientJournal,
  ConversationRecord,
  openConversation,
  recordSentConversationExtract,
  recordTopic,
  removeTopic,
  setNothingWritten,
  shareTopic,
  topicLine,
} from '../../../src/domain/conversation/conversation-record.js';
import {
  answerNeed,
  changeOfNeed,
  needDraft,
  releaseNeeds,
  typedNeed,
  writeNeed,
} from '../../../src/domain/conversation/need-in-journal.js';
import { actionLine, addAction, changeAction, draftPlan } from '../../../src/domain/plan/follow-up-plan.js';
import { openSupportCase, recordLineConsent, withdrawConsent } from '../../../src/domain/case/support-case.js';
import { mergeConversations } from '../../../src/domain/merge/merge-conversations.js';
import {
  linesToWithdraw,
  sentExtract,
  withoutWithdrawn,
  type JournalExtract,
} from '../../../src/domain/sharing/journal-extract.js';
import { standingAgreement, type LineConsent } from '../../../src/domain/sharing/line-consent.js';
import { sentenceChange, sentenceToWrite } from '../../../src/domain/sharing/sentence-change.js';
import type { Line } from '../../../src/domain/sharing/sharing.js';
import { contextAt, reasonOf, valueOf } from '../example.js';

const context = contextAt();
const staff = 'Marte Lunde';
const AGREED = 'Datter trenger avløsning, helst om natten.';

/** A talk with one sentence that the carer has agreed to and that was sent, as Marte has it before her. */
class Desk {
  supportCase = openSupportCase({ id: 'case', carer: {} }, context);
  talk: ConversationRecord;
  readonly topicId: string;
  readonly draft: string;

  constructor() {
    const about = { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false, participants: [] } as const;
    const begun = valueOf(addTopic(openConversation({ ...about, participants: [] }, context), { other: 'x' }, context));
    this.topicId = begun.topics[0]?.id ?? '';
    this.draft = `${needDraft(this.topicId)} · ${staff}`;
    const written = valueOf(recordTopic(begun, this.topicId, { need: AGREED }));
    this.talk = valueOf(shareTopic(written, this.topicId, 'patient-journal'));
    this.hear('given');
    this.talk = recordSentConversationExtract(this.talk, sentExtract(this.extract, context));
  }

  get topic(): ConversationRecord['topics'][number] {
    const found = this.talk.topics.find(({ id }) => id === this.topicId);
    if (!found) throw new Error('the topic is gone');
    return found;
  }

  get line(): Line {
    return topicLine(this.talk, this.topic);
  }

  get extract(): JournalExtract {
    return conversationForPatientJournal(this.talk, this.supportCase.consents);
  }

  get agreement(): LineConsent | undefined {
    return standingAgreement(this.line, this.supportCase.consents);
  }

  /** What the field shows. */
  get shown(): string {
    return typedNeed(this.talk, this.topic, this.draft);
  }

  get state(): string {
    return changeOfNeed(this.talk, this.topic, this.draft, false);
  }

  /** The carer answers about the sentence as it reads now. */
  hear(decision: 'given' | 'refused'): void {
    const { sharing: _level, ...scope } = this.line;
    this.supportCase = valueOf(recordLineConsent(this.supportCase, { scope, decision, recordedBy: staff }, context));
  }

  /** The carer takes the yes back. */
  withdraw(): void {
    this.supportCase = valueOf(withdrawConsent(this.supportCase, this.agreement?.id ?? '', context));
  }

  type(text: string): void {
    this.talk = valueOf(writeNeed(this.talk, this.topicId, text, this.draft));
  }

  answer(answer: 'keep' | 'change'): void {
    this.talk = valueOf(answerNeed(this.talk, this.topicId, this.draft, answer));
  }

  reload(): void {
    this.talk = ConversationRecord.parse(JSON.parse(JSON.stringify(this.talk)));
  }

  /** What an element does after each change: tells the host what to take back, and writes what waits for nothing. */
  tellHost(): string[] {
    const toTake = linesToWithdraw(this.talk.sentExtract, this.extract);
    if (this.talk.sentExtract)
      this.talk = recordSentConversationExtract(this.talk, withoutWithdrawn(this.talk.sentExtract, this.extract));
    this.talk = releaseNeeds(this.talk, () => this.draft);
    return toTake;
  }
}

const words = fc.oneof(fc.constantFrom('', ' ', AGREED, `${AGREED} `, 'Hun sover ikke.'), fc.string());

describe('the carer’s yes to a sentence that is changed', () => {
  it('stands again, the same one, when exactly the agreed words are back, as long as nobody withdrew it', () => {
    fc.assert(
      fc.property(fc.array(words), (edits) => {
        const desk = new Desk();
        const yes = desk.agreement;
        for (const need of edits) {
          desk.talk = valueOf(recordTopic(desk.talk, desk.topicId, { need }));
          expect(desk.agreement).toEqual(need === AGREED ? yes : undefined);
        }
        desk.talk = valueOf(recordTopic(desk.talk, desk.topicId, { need: AGREED }));
        expect(yes).toBeDefined();
        expect(desk.agreement).toEqual(yes);
        expect(desk.extract.lines.map(({ text }) => text)).toEqual([AGREED]);
      }),
    );
  });

  it('is gone for good once it was withdrawn, whatever is written before and after, and brought back', () => {
    fc.assert(
      fc.property(fc.array(words), fc.array(words), (before, after) => {
        const desk = new Desk();
        const write = (need: string): void => {
          desk.talk = valueOf(recordTopic(desk.talk, desk.topicId, { need }));
        };
        before.forEach(write);
        write(AGREED);
        desk.withdraw();
        for (const need of [...after, AGREED]) {
          write(need);
          expect(desk.agreement).toBeUndefined();
          expect(desk.extract.lines).toEqual([]);
        }
      }),
    );
  });

  it('does not come back with its words where the carer has answered about other words since', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom('given', 'refused'), (other, decision) => {
        fc.pre(other !== AGREED && other.trim() !== '');
        const desk = new Desk();
        desk.talk = valueOf(recordTopic(desk.talk, desk.topicId, { need: other }));
        desk.hear(decision);
        desk.talk = valueOf(recordTopic(desk.talk, desk.topicId, { need: AGREED }));
        expect(desk.agreement).toBeUndefined();
      }),
    );
  });

  it('is as true of an action of the plan', () => {
    fc.assert(
      fc.property(fc.array(words), fc.boolean(), (edits, isWithdrawn) => {
        const author = { by: staff };
        const action = { need: '', what: AGREED, kind: 'respite' } as const;
        let plan = valueOf(addAction(draftPlan('case', context), action, author, context));
        const actionId = plan.actions[0]?.id ?? '';
        const scope = { recordId: plan.id, lineId: actionId, text: AGREED };
        const asked = { scope, decision: 'given', recordedBy: staff } as const;
        let { consents } = valueOf(recordLineConsent(new Desk().supportCase, asked, context));
        const yes = consents.at(-1);
        if (isWithdrawn) {
          const supportCase = { ...new Desk().supportCase, consents };
          consents = valueOf(withdrawConsent(supportCase, yes?.id ?? '', context)).consents;
        }
        for (const what of [...edits, AGREED]) {
          const changed = changeAction(plan, actionId, { what }, author, context);
          if (changed.ok) plan = changed.value;
        }
        const [now] = plan.actions;
        const agreement = now && standingAgreement(actionLine(plan, now), consents);
        expect(agreement).toEqual(isWithdrawn ? undefined : yes);
      }),
    );
  });
});

describe('what is typed over a sentence in the journal', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });

  it('takes nothing back and is not lost, through any reload, until somebody has answered', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.boolean()), { minLength: 1 }), (typing) => {
        desk = new Desk();
        const yes = desk.agreement;
        for (const [text, reloads] of typing) {
          desk.type(text);
          if (reloads) desk.reload();
          expect(desk.tellHost()).toEqual([]);
          expect(desk.shown).toBe(text);
          expect(desk.state).toBe(text === AGREED ? 'none' : 'asking');
          expect(desk.topic.need).toBe(AGREED);
          expect(desk.agreement).toEqual(yes);
          expect(ConversationRecord.parse(desk.talk)).toEqual(desk.talk);
        }
      }),
    );
  });

  it('leaves no trace when it is typed back, or when the sentence is to stay as it was', () => {
    fc.assert(
      fc.property(fc.array(words), fc.boolean(), (typing, isAnswered) => {
        desk = new Desk();
        const before = desk.talk;
        for (const text of typing) desk.type(text);
        if (isAnswered) desk.answer('keep');
        else desk.type(AGREED);
        expect(desk.talk).toEqual(before);
      }),
    );
  });

  it('is the sentence once that is said, which is then taken back, once, and needs a yes of its own', () => {
    fc.assert(
      fc.property(words, (text) => {
        fc.pre(text !== AGREED);
        desk = new Desk();
        desk.type(text);
        desk.answer('change');
        expect(desk.tellHost()).toEqual([desk.topicId]);
        expect(desk.tellHost()).toEqual([]);
        expect(desk.topic.need).toBe(text);
        expect(desk.talk).not.toHaveProperty('drafts');
        expect(desk.agreement).toBeUndefined();
        // The words that were agreed to are written again: nobody is asked, and they can be sent again.
        desk.type(AGREED);
        expect(desk.state).toBe('none');
        expect(desk.extract.lines.map(({ text: agreed }) => agreed)).toEqual([AGREED]);
      }),
    );
  });

  it('is written without a question where the sentence was withdrawn meanwhile', () => {
    desk.type('Datter er utslitt.');
    desk.withdraw();
    expect(desk.tellHost()).toEqual([desk.topicId]);
    expect(desk.topic.need).toBe('Datter er utslitt.');
    expect(desk.state).toBe('none');
    expect(desk.talk).not.toHaveProperty('drafts');
  });

  it('stands beside what somebody else has made of the sentence meanwhile', () => {
    desk.type('Datter er utslitt.');
    desk.talk = valueOf(recordTopic(desk.talk, desk.topicId, { need: 'Datter sover ikke.' }));
    desk.tellHost();
    expect(desk.topic.need).toBe('Datter er utslitt. / Datter sover ikke.');
  });

  it('is asked about anew where the other’s words are in the journal by then', () => {
    desk.type(`${AGREED} Hun er utslitt.`);
    desk.talk = valueOf(recordTopic(desk.talk, desk.topicId, { need: `Uendret: ${AGREED}` }));
    desk.hear('given');
    desk.talk = recordSentConversationExtract(desk.talk, sentExtract(desk.extract, context));
    expect(desk.tellHost()).toEqual([]);
    expect(desk.state).toBe('asking');
    expect(desk.shown).toBe(`Uendret: ${AGREED} Hun er utslitt.`);
    desk.answer('keep');
    expect(desk.topic.need).toBe(`Uendret: ${AGREED}`);
  });

  it('becomes a late note where somebody else ends the talk, and is refused after it has ended', () => {
    const base = desk.talk;
    desk.type('Datter er utslitt.');
    const closed = valueOf(closeConversation(base, 'Jonas Vik', context));
    const merged = mergeConversations(base, desk.talk, closed);
    expect(merged.topics[0]?.need).toBe(AGREED);
    expect(merged.corrections).toMatchObject([
      { text: 'Datter er utslitt.', kind: 'late-note', topicId: desk.topicId },
    ]);
    expect(reasonOf(writeNeed(closed, desk.topicId, 'x', desk.draft))).toBe('already-closed');
    expect(releaseNeeds(merged, () => desk.draft)).toBe(merged);
  });

  it('goes with its topic, and with all else where nothing is to be written', () => {
    desk.type('Datter er utslitt.');
    expect(JSON.stringify(valueOf(removeTopic(desk.talk, desk.topicId)))).not.toContain('utslitt');
    expect(JSON.stringify(valueOf(setNothingWritten(desk.talk, true, context)))).not.toContain('utslitt');
    expect(reasonOf(answerNeed(desk.talk, 'gone', desk.draft, 'keep'))).toBe('no-such-topic');
  });
});

describe('saving over a sentence in the journal', () => {
  it('writes it only once that is said; of any other sentence, at once', () => {
    const { line, talk } = new Desk();
    const sent = talk.sentExtract;
    expect(sentenceToWrite(line, sent, 'Andre ord.')).toBeUndefined();
    expect(sentenceToWrite(line, sent, 'Andre ord.', 'change')).toBe('Andre ord.');
    expect(sentenceToWrite(line, sent, 'Andre ord.', 'keep')).toBe(AGREED);
    expect(sentenceToWrite(line, sent, AGREED)).toBe(AGREED);
    expect(sentenceToWrite(line, undefined, 'Andre ord.')).toBe('Andre ord.');
    expect(sentenceToWrite({ ...line, lineId: 'other' }, sent, 'Andre ord.')).toBe('Andre ord.');
  });

  it('is a question only once the typing is done', () => {
    const { line, talk } = new Desk();
    expect(sentenceChange(line, talk.sentExtract, 'Andre ord.', true)).toBe('typing');
    expect(sentenceChange(line, talk.sentExtract, 'Andre ord.', false)).toBe('asking');
    expect(sentenceChange(line, talk.sentExtract, undefined, false)).toBe('none');
  });
});
