import { describe, expect, it } from 'vitest';
import { openSupportCase, setContactPerson } from '../../../src/domain/case/support-case.js';
import {
  answerPrompt,
  closeConversation,
  openConversation,
  type ClosedConversation,
  type OpenConversation,
} from '../../../src/domain/conversation/conversation-record.js';
import type { PromptId } from '../../../src/domain/conversation/prompt.js';
import { whomToCall } from '../../../src/domain/overview/whom-to-call.js';
import { bereaved as bereavedCase, contextAt, valueOf } from '../example.js';

const opened = openSupportCase({ id: 'case', carer: {} }, contextAt('2026-11-01T10:00:00+01:00'));
const marte = { name: 'Marte Lunde', role: 'sykepleier', phone: '400 00 001', hours: 'hverdager 8–15' };
const jonas = { name: 'Jonas Vik', phone: '400 00 002', hours: 'kveld, natt og helg' };
const named = valueOf(setContactPerson(opened, marte, jonas, 'Marte', contextAt('2026-11-02T10:00:00+01:00')));

const frame = { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false } as const;

function openOn(day: string, notes: Partial<Record<PromptId, string>>): OpenConversation {
  const prompts = Object.entries(notes) as [PromptId, string][];
  return prompts.reduce(
    (talk, [id, note]) => valueOf(answerPrompt(talk, id, { answer: 'talked-about', note })),
    openConversation({ ...frame, participants: [] }, contextAt(`${day}T10:00:00+01:00`)),
  );
}

function heldOn(day: string, notes: Partial<Record<PromptId, string>>): ClosedConversation {
  return valueOf(closeConversation(openOn(day, notes), 'Marte', contextAt(`${day}T11:00:00+01:00`)));
}

describe('whom a carer can call', () => {
  it('is the contact person and the deputy of the case, with hours, and what was last noted for the night', () => {
    const talks = [
      heldOn('2026-11-20', { 'whom-to-call-at-night': ' Ring vakttelefonen. ' }),
      heldOn('2026-11-10', { 'whom-to-call-at-night': 'Ring Eva.' }),
      heldOn('2026-11-21', { 'whom-to-call-at-night': '  ' }),
    ];
    expect(whomToCall(named, talks)).toEqual({
      contactPerson: marte,
      deputy: jonas,
      atNight: { note: 'Ring vakttelefonen.', heldAt: '2026-11-20T10:00:00+01:00' },
    });
  });

  it('is nobody where nobody was named and nothing was noted', () => {
    expect(whomToCall(opened, [heldOn('2026-11-20', {})])).toEqual({});
    expect(whomToCall(undefined, [])).toEqual({});
  });

  it('takes by day what was noted in a talk only where nobody with a number is named', () => {
    const talks = [heldOn('2026-11-20', { 'whom-to-call': 'Ring avdelingen, 400 00 003.' })];
    expect(whomToCall(named, talks)).not.toHaveProperty('byDay');
    expect(whomToCall(opened, talks)).toMatchObject({ byDay: { note: 'Ring avdelingen, 400 00 003.' } });
    const withoutNumber = { ...opened, contactPerson: { name: 'Marte Lunde' } };
    expect(whomToCall(withoutNumber, talks)).toMatchObject({ contactPerson: { name: 'Marte Lunde' }, byDay: {} });
  });

  it('takes nothing from a talk that is still open', () => {
    expect(whomToCall(opened, [openOn('2026-11-20', { 'whom-to-call-at-night': 'Kanskje Jonas?' })])).toEqual({});
  });

  it('keeps the people after a death, and of the notes only those from talks since', () => {
    const bereaved = bereavedCase(named, contextAt('2026-11-22T06:00:00+01:00'));
    const before = heldOn('2026-11-20', { 'whom-to-call-at-night': 'Ring om hun får vondt.' });
    expect(whomToCall(bereaved, [before])).toEqual({ contactPerson: marte, deputy: jonas });
    const since = heldOn('2026-12-22', { 'whom-to-call-at-night': 'Ring Jonas.' });
    expect(whomToCall(bereaved, [before, since]).atNight?.note).toBe('Ring Jonas.');
  });
});
