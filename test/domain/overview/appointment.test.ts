import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { appointments, calendarFile, type Appointment } from '../../../src/domain/overview/appointment.js';
import {
  closeConversation,
  openConversation,
  type ClosedConversation,
} from '../../../src/domain/conversation/conversation-record.js';
import {
  addAction,
  completeAction,
  draftPlan,
  setReview,
  type FollowUpPlan,
} from '../../../src/domain/plan/follow-up-plan.js';
import { recordTalkOffer } from '../../../src/domain/case/talk-offer.js';
import { openSupportCase } from '../../../src/domain/case/support-case.js';
import { bereaved as bereavedCase, contextAt, valueOf } from '../example.js';

const on = (day: string): ReturnType<typeof contextAt> => contextAt(`${day}T10:00:00+01:00`);
const words = { contact: 'Avtale', review: 'Gjennomgang', due: 'Frist' };
const supportCase = openSupportCase({ id: 'Kari Brekke', carer: { name: 'Kari Brekke' } }, on('2026-10-01'));
const talkOn = (day: string, nextContact: string): ClosedConversation => ({
  ...valueOf(
    closeConversation(
      openConversation(
        { caseId: 'Kari Brekke', kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
        on(day),
      ),
      'Marte',
      on(day),
    ),
  ),
  nextContact,
});

function planned(): FollowUpPlan {
  const made = on('2026-11-05');
  let plan: FollowUpPlan = draftPlan('Kari Brekke', made);
  for (const [what, due] of [
    ['Nattevakt', '2026-12-03'],
    ['Hospice', '2026-11-28'],
    ['Ferdig', '2026-11-29'],
  ] as const)
    plan = valueOf(addAction(plan, { need: 'Sorg', what, kind: 'training', due }, { by: 'Marte' }, made));
  plan = valueOf(completeAction(plan, plan.actions[2]?.id ?? '', 'yes', { by: 'Marte' }, on('2026-11-06')));
  return valueOf(setReview(plan, '2026-12-10', on('2026-11-05')));
}

/** The file as another program reads it. */
function read(file: string): { summary: string; date: string; uid: string }[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    return { summary: event.summary, date: event.startDate.toString(), uid: event.uid };
  });
}

describe('the days of a case', () => {
  it('are next contact, review and what is still to be done, the first one first', () => {
    const days = appointments(supportCase, [talkOn('2026-11-05', '2026-12-01')], planned(), 'staff', '2026-11-22');
    expect(days.map(({ date, kind }) => [date, kind])).toEqual([
      ['2026-11-28', 'due'],
      ['2026-12-01', 'contact'],
      ['2026-12-03', 'due'],
      ['2026-12-10', 'review'],
    ]);
  });

  it('are to the carer what is theirs, and no day that has gone by', () => {
    const days = (today: string): unknown =>
      appointments(supportCase, [talkOn('2026-11-05', '2026-12-01')], planned(), 'carer', today).map(
        ({ date }) => date,
      );
    expect(days('2026-11-22')).toEqual(['2026-12-01', '2026-12-10']);
    expect(days('2026-12-02')).toEqual(['2026-12-10']);
  });

  it('are only what concerns the bereaved carer after a death', () => {
    const bereaved = bereavedCase(supportCase, on('2026-11-20'));
    const before = talkOn('2026-11-05', '2026-12-01');
    expect(appointments(bereaved, [before], planned(), 'staff', '2026-11-22')).toEqual([]);
    const after = talkOn('2026-12-20', '2027-01-10');
    expect(appointments(bereaved, [before, after], planned(), 'staff', '2026-12-21').map(({ date }) => date)).toEqual([
      '2027-01-10',
    ]);
  });

  it('are not a contact any more once the carer has said no', () => {
    const talk = talkOn('2026-11-05', '2026-12-01');
    const no = { about: 'talk', state: 'declined', by: 'carer' } as const;
    const declined = valueOf(recordTalkOffer(supportCase, no, on('2026-11-10')));
    expect(appointments(supportCase, [talk], undefined, 'carer', '2026-11-22')).toHaveLength(1);
    expect(appointments(declined, [talk], undefined, 'carer', '2026-11-22')).toEqual([]);
  });

  it('do not follow a talk that a wrong clock put into a year to come', () => {
    const [of2031, real] = [talkOn('2031-05-01', '2026-12-24'), talkOn('2026-11-20', '2026-12-01')];
    const contact = (...talks: Parameters<typeof appointments>[1]): unknown =>
      appointments(supportCase, talks, undefined, 'staff', '2026-11-22').map(({ date }) => date);
    expect(contact(of2031, real)).toEqual(['2026-12-01']);
    expect(contact(of2031)).toEqual(['2026-12-24']);
  });
});

describe('the calendar file', () => {
  it('is read by another program, and gives nothing away', () => {
    const file = calendarFile(
      appointments(supportCase, [talkOn('2026-11-05', '2026-12-01')], planned(), 'staff', '2026-11-22'),
      words,
      '2026-11-22T23:30:00+01:00',
    );
    expect(read(file).map(({ summary, date }) => [date, summary])).toEqual([
      ['2026-11-28', 'Frist'],
      ['2026-12-01', 'Avtale'],
      ['2026-12-03', 'Frist'],
      ['2026-12-10', 'Gjennomgang'],
    ]);
    expect(file).toContain('DTSTAMP:20261122T223000Z');
    for (const word of ['Kari', 'Brekke', 'Nattevakt', 'Hospice', 'Sorg', 'Marte']) expect(file).not.toContain(word);
  });

  it('keeps the id of a day when the day is moved, and rises in sequence', () => {
    const plan = { ...planned(), revision: 3 };
    const later = { ...valueOf(setReview(plan, '2026-12-20', on('2026-11-05'))), revision: 4 };
    const [one, other] = [plan, later].map((now) =>
      appointments(supportCase, [], now, 'staff', '2026-11-22').find(({ kind }) => kind === 'review'),
    );
    expect(other?.id).toBe(one?.id);
    expect([one?.sequence, other?.sequence]).toEqual([3, 4]);
  });

  it('has ids that say nothing about the matter, each its own, and the same the next time', () => {
    const plan = planned();
    const [first] = plan.actions;
    if (!first) throw new Error('the plan has no action');
    const appealed = {
      ...plan,
      actions: [{ ...first, application: { appealBy: '2026-12-13' } }, ...plan.actions.slice(1)],
    };
    const uids = (): string[] =>
      read(
        calendarFile(
          appointments(supportCase, [talkOn('2026-11-05', '2026-12-01')], appealed, 'staff', '2026-11-22'),
          words,
          '2026-11-22T09:00:00+01:00',
        ),
      ).map(({ uid }) => uid);
    expect(uids()).toHaveLength(5);
    expect(new Set(uids()).size).toBe(5);
    expect(uids().filter((uid) => /appeal|due|review|contact/.test(uid))).toEqual([]);
    const [one, other] = [appointments, appointments].map((all) =>
      all(supportCase, [], appealed, 'staff', '2026-11-22'),
    );
    expect(one).toEqual(other);
    const endings = uids().map((uid) => uid.slice(-4));
    expect(new Set(endings).size, 'the same kind does not end in the same').toBe(5);
  });

  it('has a host’s words in one line each, whatever breaks a line in them', () => {
    const made = (due: string): string =>
      calendarFile(
        [{ id: 'x', sequence: 1, date: '2026-12-01', kind: 'due' }],
        { ...words, due },
        '2026-11-22T09:00:00Z',
      );
    for (const broken of ['Husk\rEND:VEVENT', 'Husk\nEND:VEVENT', 'Husk\r\nEND:VEVENT']) {
      expect(made(broken)).toContain('SUMMARY:Husk\\nEND:VEVENT\r\n');
      expect(read(made(broken)).map(({ summary }) => summary)).toEqual(['Husk\nEND:VEVENT']);
    }
    expect(made('Husk\r\rdet')).toContain('SUMMARY:Husk\\n\\ndet\r\n');
    expect(made('Husk\u0000 \u0007det\u007f'), 'what a text may not contain').toContain('SUMMARY:Husk det\r\n');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (due) => {
        expect(made(due).replaceAll('\r\n', '')).not.toMatch(/(?!\t)\p{Cc}/u);
      }),
    );
  });

  it('is read by another program whatever words are replaced, in lines that are never too long', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(text, (word) => {
        const day: Appointment = { id: 'x', sequence: 1, date: '2026-12-01', kind: 'due' };
        const plain = word.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ').trim() || 'x';
        const file = calendarFile([day], { ...words, due: plain }, '2026-11-22T09:00:00+01:00');
        expect(read(file)[0]?.summary).toBe(plain);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });
});
