import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordDeath } from '../../../src/domain/case/case-phase.js';
import { openSupportCase, recordOffer, type SupportCase } from '../../../src/domain/case/support-case.js';
import {
  recordChange,
  recordTalkOffer,
  latestTalkOffer,
  standingTalkOffer,
} from '../../../src/domain/case/talk-offer.js';
import { TALK_OFFER_STATES, type TalkOffer } from '../../../src/domain/case/talk-offer.schema.js';
import { answerAside } from '../../../src/domain/assessment/answer-assessment.js';
import { startAssessment, type SubmittedAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { submitAssessment } from '../../../src/domain/assessment/submit-assessment.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { nextStep, type NextStep } from '../../../src/domain/overview/next-step.js';
import { contextAt, reasonOf, valueOf } from '../example.js';

const on = (day: string): ReturnType<typeof contextAt> => contextAt(`${day}T10:00:00+01:00`);
const opened = openSupportCase({ id: 'case', carer: { name: 'Nils', relation: 'nabo' } }, on('2026-10-01'));
const step = (supportCase: SupportCase, today: string, form?: SubmittedAssessment): NextStep =>
  nextStep({ supportCase, assessments: form ? [form] : [], conversations: [], plans: [] }, today);

const answered = (
  supportCase: SupportCase,
  state: TalkOffer['state'],
  day: string,
  about: TalkOffer['about'] = 'talk',
  askAgainOn?: string,
): SupportCase =>
  valueOf(recordTalkOffer(supportCase, { about, state, by: 'carer', ...(askAgainOn && { askAgainOn }) }, on(day)));

const draft = startAssessment(
  { caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' },
  on('2026-11-01'),
);
const noTalk = valueOf(
  submitAssessment(valueOf(answerAside(draft, carerNeeds12, 'talk-preference', 'no-talk-now')), on('2026-11-02')),
);
const noNeeds = valueOf(submitAssessment({ ...draft, noNeedsNow: true }, on('2026-11-02')));

describe('a form that asks for no talk', () => {
  it.each([
    ['no talk now', noTalk],
    ['no needs now', noNeeds],
  ])('leads to thanks and a day, never to a talk (%s)', (_name, form) => {
    expect(step(opened, '2027-05-01', form)).toMatchObject({ step: 'choose-when-to-ask', overdue: false });
    const later = answered(opened, 'later', '2026-11-03', 'talk', '2026-12-01');
    expect(step(later, '2026-11-20', form)).toMatchObject({ step: 'ask-again', date: '2026-12-01', overdue: false });
    // The day is a help to remember, and never late.
    expect(step(later, '2027-05-01', form)).toMatchObject({ step: 'ask-again', overdue: false });
    expect(step(answered(opened, 'declined', '2026-11-03'), '2027-05-01', form).step).toBe('respect-declined');
  });

  it('asks anew, once, when something changes', () => {
    const declined = answered(opened, 'declined', '2026-11-03');
    const worse = valueOf(recordChange(declined, 'worsening', 'Marte', on('2026-11-10')));
    expect(standingTalkOffer(worse, 'talk')).toBeUndefined();
    // To ask is not to hold a talk, and it is never late.
    expect(step(worse, '2027-05-01', noTalk)).toMatchObject({ step: 'ask-again', overdue: false, since: '2026-11-10' });
    const changed = valueOf(recordChange(opened, 'worsening', 'Marte', on('2026-11-10')));
    expect(step(changed, '2027-05-01', noTalk)).toMatchObject({ step: 'ask-again', overdue: false });
    expect(step(answered(worse, 'offered', '2026-11-12'), '2027-05-01', noTalk)).toMatchObject({
      step: 'await-answer',
      overdue: false,
    });
    expect(step(answered(worse, 'declined', '2026-11-12'), '2027-05-01', noTalk).step).toBe('respect-declined');
  });
});

describe('a talk that is offered', () => {
  it('waits for an answer, is held after a yes, and is not chased', () => {
    expect(step(answered(opened, 'offered', '2026-11-03'), '2027-05-01')).toMatchObject({
      step: 'await-answer',
      overdue: false,
    });
    expect(step(answered(opened, 'accepted', '2026-11-03'), '2026-11-05')).toMatchObject({
      stage: 'talk-due',
      step: 'hold-talk',
      since: '2026-11-03',
    });
  });

  it('is about a death only after one, and in no closed case', () => {
    const said = { about: 'bereavement-talk', state: 'offered', by: 'staff' } as const;
    expect(reasonOf(recordTalkOffer(opened, said, on('2026-11-03')))).toBe('not-bereaved');
    expect(
      reasonOf(recordTalkOffer({ ...opened, phase: 'closed' }, { ...said, about: 'talk' }, on('2026-11-03'))),
    ).toBe('case-closed');
    expect(reasonOf(recordTalkOffer(opened, { ...said, about: 'talk', askAgainOn: 'snart' }, on('2026-11-03')))).toBe(
      'not-a-date',
    );
  });
});

describe('the neighbour who said no to the form', () => {
  const declined = valueOf(recordOffer(opened, 'declined', 'Marte', on('2026-10-05')));

  it('gets no task at a death but the one offer of a bereavement talk, and his no ends it', () => {
    const died = valueOf(recordDeath(declined, { on: '2026-11-01', recordedBy: 'Marte' }, on('2026-11-01')));
    expect(step(died, '2026-11-10').step).toBe('offer-bereavement-talk');
    for (const state of ['declined', 'later'] as const) {
      const no = answered(died, state, '2026-12-01', 'bereavement-talk');
      expect(step(no, '2027-12-01').overdue).toBe(false);
    }
    // Nothing changes any more that would ask a second time.
    const no = answered(died, 'declined', '2026-12-01', 'bereavement-talk');
    const changed = valueOf(recordChange(no, 'service-refused-or-ended', 'Marte', on('2026-12-05')));
    expect(step(changed, '2027-12-01').step).toBe('respect-declined');
    expect(step(answered(died, 'accepted', '2026-12-01', 'bereavement-talk'), '2026-12-02')).toMatchObject({
      stage: 'bereaved-talk-due',
      step: 'hold-talk',
      date: '2026-12-13',
    });
  });

  it('is asked again on the day that was chosen, and after a change', () => {
    const later = valueOf(recordOffer(opened, 'later', 'Marte', on('2026-10-05'), '2026-12-24'));
    expect(step(later, '2026-11-01')).toMatchObject({ step: 'ask-again', date: '2026-12-24', overdue: false });
    const changed = valueOf(recordChange(declined, 'discharge-or-move', 'Marte', on('2026-11-01')));
    expect(step(changed, '2026-11-02').step).toBe('offer-form');
  });
});

describe('in any history of offers, answers and changes', () => {
  const day = fc.integer({ min: 0, max: 60 });
  const act = fc.oneof(
    fc.record({
      is: fc.constant('offer' as const),
      about: fc.constantFrom('talk' as const, 'bereavement-talk' as const),
      state: fc.constantFrom(...TALK_OFFER_STATES),
      day,
    }),
    fc.record({ is: fc.constant('form-offer' as const), state: fc.constantFrom(...TALK_OFFER_STATES), day }),
    fc.record({
      is: fc.constant('change' as const),
      kind: fc.constantFrom('worsening' as const, 'discharge-or-move' as const),
      day,
    }),
    fc.record({ is: fc.constant('death' as const), day }),
  );
  const dayOn = (offset: number): string => new Date(Date.UTC(2026, 9, 1 + offset)).toISOString().slice(0, 10);

  it('a no that stands is never late, and nobody is chased for it', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
        let supportCase = opened;
        for (const one of [...acts].sort((a, b) => a.day - b.day)) {
          const context = on(dayOn(one.day));
          const next =
            one.is === 'offer'
              ? recordTalkOffer(supportCase, { about: one.about, state: one.state, by: 'carer' }, context)
              : one.is === 'form-offer'
                ? recordOffer(supportCase, one.state, 'Marte', context)
                : one.is === 'change'
                  ? recordChange(supportCase, one.kind, 'Marte', context)
                  : recordDeath(supportCase, { on: dayOn(one.day), recordedBy: 'Marte' }, context);
          if (next.ok) supportCase = next.value;
        }
        const about = supportCase.phase === 'bereaved' ? 'bereavement-talk' : 'talk';
        const latest = latestTalkOffer(supportCase, about);
        if (latest?.state !== 'declined' && latest?.state !== 'later') return;
        const { step: next, overdue } = step(supportCase, '2028-01-01');
        expect(overdue).toBe(false);
        expect(['respect-declined', 'choose-when-to-ask', 'ask-again']).toContain(next);
      }),
    );
  });
});
