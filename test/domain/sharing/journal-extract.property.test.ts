import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  addTopic,
  closeConversation,
  conversationForCareTeam,
  conversationForPatientJournal,
  ConversationRecord,
  correctConversation,
  openConversation,
  recordTopic,
  removeTopic,
  setNothingWritten,
  shareTopic,
  topicLine,
} from '../../../src/domain/conversation/conversation-record.js';
import {
  actionLine,
  addAction,
  changeAction,
  draftPlan,
  FollowUpPlan,
  planForCareTeam,
  planForPatientJournal,
  setActionStatus,
  shareAction,
} from '../../../src/domain/plan/follow-up-plan.js';
import { NeedsAssessment } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { assessmentForPatientJournal } from '../../../src/domain/assessment/assessment-extract.js';
import { type Line, type Sharing } from '../../../src/domain/sharing/sharing.js';
import { standingAgreement } from '../../../src/domain/sharing/line-consent.js';
import { journalText } from '../../../src/i18n/journal-text.js';
import { agreement as en } from '../../../src/i18n/journal-consent/en.js';
import { agreement as nb } from '../../../src/i18n/journal-consent/nb.js';
import { agreement as nn } from '../../../src/i18n/journal-consent/nn.js';
import {
  openSupportCase,
  recordLineConsent,
  SupportCase,
  withdrawConsent,
} from '../../../src/domain/case/support-case.js';
import { contextAt, valueOf } from '../example.js';

/** A case with a talk and a plan, and beside them what the carer has really said to each sentence. */
interface World {
  supportCase: SupportCase;
  talk: ConversationRecord;
  plan: FollowUpPlan;
  /** By line: the sentence and the answer that the carer gave last. Kept by the test alone. */
  said: Map<string, { text: string; agreed: boolean }>;
}
type Step = (world: World) => void;

const context = contextAt();
const author = { by: 'Marte Lunde' };
const staff = 'Marte Lunde';

function newWorld(): World {
  const supportCase = openSupportCase({ id: 'case', carer: {} }, context);
  const talk = openConversation(
    { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
    context,
  );
  return { supportCase, talk, plan: draftPlan('case', context), said: new Map() };
}

function lines({ talk, plan }: World): Line[] {
  return [
    ...talk.topics.map((topic) => topicLine(talk, topic)),
    ...plan.actions.map((action) => actionLine(plan, action)),
  ];
}

function keep<Value>(outcome: { ok: true; value: Value } | { ok: false }, set: (value: Value) => void): void {
  if (outcome.ok) set(outcome.value);
}

const pick = fc.nat({ max: 7 });
const text = fc.oneof(fc.constantFrom('Hun sover ikke.', 'Han trenger hjelp.', ''), fc.string());
const level = fc.constantFrom<Sharing>('carer-only', 'care-team', 'patient-journal');
const topicAt = (world: World, index: number): string =>
  world.talk.topics[index % (world.talk.topics.length || 1)]?.id ?? '';
const actionAt = (world: World, index: number): string =>
  world.plan.actions[index % (world.plan.actions.length || 1)]?.id ?? '';

/** Everything that anybody can do, in any order, sensible or not. */
const step: fc.Arbitrary<Step> = fc.oneof(
  text.map((other): Step => (world) => {
    keep(addTopic(world.talk, { other }, context), (talk) => (world.talk = talk));
  }),
  fc.tuple(pick, text, text).map(([index, need, staffNote]): Step => (world) => {
    keep(
      recordTopic(world.talk, topicAt(world, index), { need, staffNote, carerWords: need }),
      (talk) => (world.talk = talk),
    );
  }),
  fc.tuple(pick, level).map(([index, sharing]): Step => (world) => {
    keep(shareTopic(world.talk, topicAt(world, index), sharing), (talk) => (world.talk = talk));
  }),
  pick.map((index): Step => (world) => {
    keep(removeTopic(world.talk, topicAt(world, index)), (talk) => (world.talk = talk));
  }),
  text.map((what): Step => (world) => {
    keep(addAction(world.plan, { need: 'x', what, kind: 'listening' }, author, context), (plan) => (world.plan = plan));
  }),
  fc.tuple(pick, text).map(([index, what]): Step => (world) => {
    keep(changeAction(world.plan, actionAt(world, index), { what }, author, context), (plan) => (world.plan = plan));
  }),
  fc.tuple(pick, level).map(([index, sharing]): Step => (world) => {
    keep(shareAction(world.plan, actionAt(world, index), sharing, author, context), (plan) => (world.plan = plan));
  }),
  pick.map((index): Step => (world) => {
    keep(setActionStatus(world.plan, actionAt(world, index), 'done', author, context), (plan) => (world.plan = plan));
  }),
  fc.constant<Step>((world) => {
    keep(closeConversation(world.talk, staff, context), (talk) => (world.talk = talk));
  }),
  text.map((words): Step => (world) => {
    keep(correctConversation(world.talk, { text: words }, context), (talk) => (world.talk = talk));
  }),
  fc.boolean().map((on): Step => (world) => {
    keep(setNothingWritten(world.talk, on, context), (talk) => (world.talk = talk));
  }),
  // The carer is asked about a line as it reads now, and answers.
  fc.tuple(pick, fc.boolean()).map(([index, agreed]): Step => (world) => {
    const all = lines(world);
    const line = all[index % (all.length || 1)];
    if (!line) return;
    const { recordId, lineId, text: words } = line;
    const asked = {
      scope: { recordId, lineId, text: words },
      decision: agreed ? 'given' : 'refused',
      recordedBy: staff,
    } as const;
    keep(recordLineConsent(world.supportCase, asked, context), (supportCase) => {
      world.supportCase = supportCase;
      world.said.set(`${recordId}/${lineId}`, { text: words, agreed });
    });
  }),
  // The carer takes an answer back.
  pick.map((index): Step => (world) => {
    const consent = world.supportCase.consents[index % (world.supportCase.consents.length || 1)];
    if (consent?.kind !== 'carer-lets-line-into-patient-journal') return;
    const { recordId, lineId } = consent.scope;
    const isLatest =
      world.supportCase.consents
        .filter((one) => one.kind === consent.kind && one.scope.recordId === recordId && one.scope.lineId === lineId)
        .at(-1) === consent;
    keep(withdrawConsent(world.supportCase, consent.id, context), (supportCase) => {
      world.supportCase = supportCase;
      if (isLatest) world.said.delete(`${recordId}/${lineId}`);
    });
  }),
);

describe('whatever anybody does, in whatever order', () => {
  it('no line reaches the patient’s journal without the carer’s standing, dated yes to exactly these words', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const world = newWorld();
        for (const take of steps) {
          take(world);
          const { consents } = world.supportCase;
          const extracts = [
            conversationForPatientJournal(world.talk, consents),
            planForPatientJournal(world.plan, consents),
          ];
          for (const line of extracts.flatMap((extract) => extract.lines)) {
            expect(world.said.get(`${line.recordId}/${line.lineId}`)).toEqual({ text: line.text, agreed: true });
            expect(line).toMatchObject({ ground: 'carer-agreed', agreedAt: context.now });
            expect(lines(world).find((one) => one.lineId === line.lineId)?.sharing).toBe('patient-journal');
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('over a thousand steps: the text that leaves is the agreed sentences and fixed words, and nothing else', () => {
    const thousand = fc.array(step, { minLength: 1000, maxLength: 1000 });
    fc.assert(
      fc.property(thousand, fc.constantFrom(nb, nn, en), (steps, words) => {
        const world = newWorld();
        for (const take of steps) {
          take(world);
          const { lines: agreed } = conversationForPatientJournal(world.talk, world.supportCase.consents);
          for (const line of agreed) {
            expect(world.said.get(`${line.recordId}/${line.lineId}`)).toEqual({ text: line.text, agreed: true });
          }
          const text = journalText(words, { record: 'talk', at: world.talk.heldAt }, agreed);
          const sentences = agreed.map((line) => `– ${line.text.trim()}`);
          const said = [
            words.extractFrom.talk(words.journalDate('22', '11', '2026')),
            ...sentences,
            words.extractAgreed(words.journalDate('22', '11', '2026')),
          ];
          expect(text).toBe(agreed.length === 0 ? '' : said.join('\n'));
        }
        expect(ConversationRecord.parse(world.talk)).toEqual(world.talk);
      }),
      { numRuns: 15 },
    );
  });

  it('what the carer keeps is in no projection for others, and every record stays readable', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const world = newWorld();
        for (const take of steps) take(world);
        const kept = new Set(
          lines(world)
            .filter((line) => line.sharing === 'carer-only')
            .map((line) => line.lineId),
        );
        expect(conversationForCareTeam(world.talk).topics.some(({ id }) => kept.has(id))).toBe(false);
        expect(planForCareTeam(world.plan).actions.some(({ id }) => kept.has(id))).toBe(false);
        expect(ConversationRecord.parse(world.talk)).toEqual(world.talk);
        expect(FollowUpPlan.parse(world.plan)).toEqual(world.plan);
        expect(SupportCase.parse(world.supportCase)).toEqual(world.supportCase);
        if (world.talk.nothingWritten) expect(world.talk.topics).toEqual([]);
      }),
    );
  });

  it('the latest answer counts, wherever in the list it stands', () => {
    const scope = { recordId: 'talk', lineId: 'line', text: 'Datter trenger søvn.' };
    const answer = (decision: 'given' | 'refused', at: string): SupportCase['consents'] =>
      valueOf(recordLineConsent(newWorld().supportCase, { scope, decision, recordedBy: staff }, contextAt(at)))
        .consents;
    const yes = answer('given', '2026-11-22T10:07:00+01:00');
    const no = answer('refused', '2026-11-22T10:08:00+01:00');
    const line: Line = { ...scope, sharing: 'patient-journal' };
    // Two tabs may be brought together in either order.
    for (const consents of [
      [...yes, ...no],
      [...no, ...yes],
    ])
      expect(standingAgreement(line, consents)).toBeUndefined();
    const later = answer('given', '2026-11-22T10:09:00+01:00');
    expect(standingAgreement(line, [...later, ...no, ...yes])).toEqual(later[0]);
  });

  it('the story of a yes: agreed, sent, changed, asked again, withdrawn', () => {
    const world = newWorld();
    world.talk = valueOf(addTopic(world.talk, { other: 'Natten' }, context));
    const id = topicAt(world, 0);
    world.talk = valueOf(recordTopic(world.talk, id, { need: 'Datter trenger søvn.' }));
    world.talk = valueOf(shareTopic(world.talk, id, 'patient-journal'));
    const extract = (): string[] =>
      conversationForPatientJournal(world.talk, world.supportCase.consents).lines.map((line) => line.text);
    expect(extract()).toEqual([]);
    const agree = (): void => {
      const scope = { recordId: world.talk.id, lineId: id, text: world.talk.topics[0]?.need ?? '' };
      world.supportCase = valueOf(
        recordLineConsent(world.supportCase, { scope, decision: 'given', recordedBy: staff }, context),
      );
    };
    agree();
    expect(extract()).toEqual(['Datter trenger søvn.']);
    world.talk = valueOf(recordTopic(world.talk, id, { need: 'Datter er utslitt.' }));
    expect(extract()).toEqual([]);
    agree();
    expect(extract()).toEqual(['Datter er utslitt.']);
    const consent = world.supportCase.consents.at(-1);
    world.supportCase = valueOf(withdrawConsent(world.supportCase, consent?.id ?? '', context));
    expect(extract()).toEqual([]);
  });
});

describe('a form’s comment in the patient’s journal', () => {
  it('takes the same dated yes, and carries no answer code', () => {
    const form = NeedsAssessment.parse({
      id: 'form',
      version: 1,
      revision: 1,
      caseId: 'case',
      questionSet: { id: 'set', version: '1' },
      locale: 'nb',
      filledBy: 'self',
      startedAt: context.now,
      status: 'submitted',
      submittedAt: context.now,
      answers: { feelings: { answer: 'hard-now', comment: 'Jeg er redd.', sharing: 'patient-journal' } },
      aside: {},
      priorities: [],
      noNeedsNow: false,
      seen: [],
    });
    const supportCase = openSupportCase({ carer: {} }, context);
    expect(assessmentForPatientJournal(form, supportCase.consents).lines).toEqual([]);
    const scope = { recordId: 'form', lineId: 'feelings', text: 'Jeg er redd.' };
    const agreed = valueOf(recordLineConsent(supportCase, { scope, decision: 'given', recordedBy: staff }, context));
    expect(assessmentForPatientJournal(form, agreed.consents).lines.map((line) => line.text)).toEqual(['Jeg er redd.']);
  });
});
