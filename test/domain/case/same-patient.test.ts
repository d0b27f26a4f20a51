import { describe, expect, it } from 'vitest';
import { markSamePatient, sharesPatient } from '../../../src/domain/case/case-phase.js';
import { partFromPatient, withdrawSameAnswer } from '../../../src/domain/case/same-patient.js';
import {
  openSupportCase,
  recordPatientConsent,
  standingPatientConsents,
  type SupportCase,
} from '../../../src/domain/case/support-case.js';
import { contextAt, reasonOf, valueOf } from '../example.js';

const context = contextAt('2026-11-20T10:00:00+01:00');
const opened = (id: string): SupportCase => openSupportCase({ id, carer: { name: id } }, context);

describe('a case that was said to be about another one’s patient by mistake', () => {
  it('leaves them, and keeps what it has in common with nobody there', () => {
    const [kari, per] = markSamePatient({ ...opened('kari'), patient: { initials: 'A.B.' } }, opened('per'), context);
    const [joined, lise] = markSamePatient(per, opened('lise'), context);
    const left = partFromPatient(kari, [joined, lise]);
    expect(sharesPatient(left, joined)).toBe(false);
    expect(left.patient).toEqual({ initials: 'A.B.' });
    expect(sharesPatient(joined, lise)).toBe(true);
    expect(partFromPatient(lise, [joined])).toEqual(opened('lise'));
    expect(partFromPatient(opened('ola'), [joined])).toEqual(opened('ola'));
  });
});

describe('what the patient has withdrawn', () => {
  it('is withdrawn for another carer where it was the same answer', () => {
    const said = { decision: 'given', scope: 'Symptomer ', recordedBy: 'Marte' } as const;
    const per = recordPatientConsent(opened('per'), said, context);
    const same = { decision: 'given', scope: 'symptomer' } as const;
    expect(standingPatientConsents(valueOf(withdrawSameAnswer(per, same, context)))).toEqual([]);
    expect(reasonOf(withdrawSameAnswer(per, { ...same, decision: 'refused' }, context))).toBe('no-such-consent');
    expect(reasonOf(withdrawSameAnswer(opened('lise'), same, context))).toBe('no-such-consent');
  });
});
