import { closeCase, recordDeath, reopenCase } from '../../../src/domain/case/case-phase.js';
import { supportCaseForPatientJournal } from '../../../src/domain/case/telling.js';
import { describe, expect, it } from 'vitest';
import { readReceiptFor } from '../../../src/domain/case/read-receipt.js';
import {
  forgetLines,
  handOver,
  hasLeft,
  nameAndRole,
  openSupportCase,
  recordLineConsent,
  recordOffer,
  recordPatientConsent,
  recordRead,
  setContactPerson,
  patientConsentsDiffer,
  standingPatientConsents,
  takeBackWithdrawal,
  supportCaseForCarer,
  supportCaseForCareTeam,
  withdrawConsent,
} from '../../../src/domain/case/support-case.js';
import { standingAgreement } from '../../../src/domain/sharing/line-consent.js';
import { bereaved as bereavedCase, contextAt, reasonOf, valueOf } from '../example.js';

const context = contextAt();
const opened = openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context);

describe('offering the form', () => {
  it('records what the carer said, dated; a later answer replaces an earlier one', () => {
    const later = valueOf(recordOffer(opened, 'later', 'Marte', context));
    const declined = valueOf(recordOffer(later, 'declined', 'Marte', context));
    expect(declined.offer).toEqual({ state: 'declined', at: context.now, recordedBy: 'Marte' });
    expect(
      reasonOf(
        recordOffer(
          valueOf(closeCase(opened, { reason: 'ended', recordedBy: 'Marte' }, context)),
          'offered',
          'Marte',
          context,
        ),
      ),
    ).toBe('case-closed');
  });
});

describe('the patient’s consent', () => {
  const given = recordPatientConsent(opened, { decision: 'given', scope: 'Symptomer', recordedBy: 'Marte' }, context);

  it('stands for each scope on its own', () => {
    const both = recordPatientConsent(given, { decision: 'refused', scope: 'Samtaler', recordedBy: 'Marte' }, context);
    expect(standingPatientConsents(both).map(({ decision, scope }) => [decision, scope])).toEqual([
      ['given', 'Symptomer'],
      ['refused', 'Samtaler'],
    ]);
    const changed = recordPatientConsent(
      both,
      { decision: 'refused', scope: 'symptomer ', recordedBy: 'Marte' },
      context,
    );
    expect(standingPatientConsents(changed).map(({ decision }) => decision)).toEqual(['refused', 'refused']);
    expect(changed.consents).toHaveLength(3);
  });

  it('can be withdrawn, and stays in the history', () => {
    const id = given.consents[0]?.id ?? '';
    const withdrawn = valueOf(withdrawConsent(given, id, context));
    expect(standingPatientConsents(withdrawn)).toEqual([]);
    expect(withdrawn.consents[0]?.withdrawnAt).toBe(context.now);
    expect(reasonOf(withdrawConsent(withdrawn, id, context))).toBe('already-withdrawn');
    expect(reasonOf(withdrawConsent(withdrawn, 'x', context))).toBe('no-such-consent');
  });

  it('stands again where the withdrawal was a slip, of that moment alone', () => {
    const id = given.consents[0]?.id ?? '';
    const withdrawn = valueOf(withdrawConsent(given, id, context));
    expect(valueOf(takeBackWithdrawal(withdrawn, id, context.now))).toEqual(given);
    const before = '2026-11-01T08:00:00+01:00';
    expect(reasonOf(takeBackWithdrawal(withdrawn, id, before))).toBe('no-such-consent');
    expect(reasonOf(takeBackWithdrawal(given, id, context.now))).toBe('no-such-consent');
    // What the carer said to a sentence is not the patient's, and not taken back here.
    const scope = { recordId: 'talk', lineId: 'topic', text: 'Datter trenger søvn.' };
    const line = valueOf(recordLineConsent(opened, { scope, decision: 'given', recordedBy: 'Marte' }, context));
    const lineId = line.consents[0]?.id ?? '';
    const lineWithdrawn = valueOf(withdrawConsent(line, lineId, context));
    expect(reasonOf(takeBackWithdrawal(lineWithdrawn, lineId, context.now))).toBe('no-such-consent');
  });

  it('keeps a no that came after the withdrawal, to the same and to another scope', () => {
    const id = given.consents[0]?.id ?? '';
    const withdrawn = valueOf(withdrawConsent(given, id, context));
    const no = { decision: 'refused', recordedBy: 'Marte' } as const;
    const same = recordPatientConsent(withdrawn, { ...no, scope: 'symptomer' }, context);
    expect(reasonOf(takeBackWithdrawal(same, id, context.now))).toBe('no-such-consent');
    // Also where the clock was wrong when the no was recorded.
    const earlier = contextAt('2026-11-01T08:00:00+01:00');
    const wrongClock = recordPatientConsent(withdrawn, { ...no, scope: 'Symptomer' }, earlier);
    expect(reasonOf(takeBackWithdrawal(wrongClock, id, context.now))).toBe('no-such-consent');
    const other = recordPatientConsent(withdrawn, { ...no, scope: '' }, context);
    const both = standingPatientConsents(valueOf(takeBackWithdrawal(other, id, context.now)));
    expect(both.map(({ decision }) => decision)).toEqual(['given', 'refused']);
    expect(patientConsentsDiffer(both)).toBe(true);
    expect(patientConsentsDiffer(standingPatientConsents(other))).toBe(false);
  });
});

describe('the carer’s agreement', () => {
  it('is to a sentence, not to an empty line', () => {
    const scope = { recordId: 'talk', lineId: 'topic', text: ' ' };
    expect(reasonOf(recordLineConsent(opened, { scope, decision: 'given', recordedBy: 'Marte' }, context))).toBe(
      'nothing-to-agree-to',
    );
  });
});

describe('a clock that goes back', () => {
  it('puts no later no behind an earlier yes', () => {
    const scope = { recordId: 'talk', lineId: 'topic', text: 'Datter trenger søvn.' };
    const earlier = contextAt('2026-11-01T08:00:00+01:00');
    const yes = valueOf(recordLineConsent(opened, { scope, decision: 'given', recordedBy: 'Marte' }, context));
    const no = valueOf(recordLineConsent(yes, { scope, decision: 'refused', recordedBy: 'Marte' }, earlier));
    expect(no.consents[1]?.decidedAt).toBe(context.now);
    const line = { recordId: 'talk', lineId: 'topic', sharing: 'patient-journal', text: scope.text } as const;
    expect(standingAgreement(line, yes.consents)).toBeDefined();
    expect(standingAgreement(line, no.consents)).toBe(undefined);
    const patient = { scope: 'Symptomer', recordedBy: 'Marte' };
    const given = recordPatientConsent(opened, { ...patient, decision: 'given' }, context);
    const refused = recordPatientConsent(given, { ...patient, decision: 'refused' }, earlier);
    expect(standingPatientConsents(refused).map(({ decision }) => decision)).toEqual(['refused']);
  });
});

describe('forgetting what was asked', () => {
  it('takes out the sentences of one record, and nothing else', () => {
    const scope = { recordId: 'talk', lineId: 'topic', text: 'Hemmelig.' };
    const patient = recordPatientConsent(opened, { decision: 'given', scope: '', recordedBy: 'Marte' }, context);
    const asked = valueOf(recordLineConsent(patient, { scope, decision: 'refused', recordedBy: 'Marte' }, context));
    const other = { ...scope, recordId: 'other' };
    const both = valueOf(recordLineConsent(asked, { scope: other, decision: 'given', recordedBy: 'Marte' }, context));
    const left = forgetLines(both, 'talk').consents;
    expect(left).toHaveLength(2);
    expect(left).not.toContainEqual(asked.consents[1]);
  });
});

describe('who reads the case', () => {
  const scope = { recordId: 'talk', lineId: 'topic', text: 'Datter trenger søvn.' };
  const withPatient = recordPatientConsent(
    opened,
    { decision: 'refused', scope: 'Samtaler', recordedBy: 'Marte' },
    context,
  );
  const both = valueOf(recordLineConsent(withPatient, { scope, decision: 'given', recordedBy: 'Marte' }, context));

  it('the carer, but for what the patient has said; the team, whole; the patient’s journal, nothing of it', () => {
    expect(supportCaseForCarer(both).consents.map(({ kind }) => kind)).toEqual([
      'carer-lets-line-into-patient-journal',
    ]);
    expect(supportCaseForCareTeam(both)).toEqual(both);
    expect(supportCaseForPatientJournal(opened)).toEqual({ lines: [] });
  });
});

describe('a case', () => {
  it('goes from active to bereaved to closed, and opens again as what it was', () => {
    const bereaved = bereavedCase(opened, context);
    expect(bereaved).toMatchObject({ phase: 'bereaved', phaseSince: context.now });
    const again = recordDeath(bereaved, { on: '2026-11-20', recordedBy: 'Marte' }, context);
    expect(reasonOf(again)).toBe('already-bereaved');
    const closed = valueOf(closeCase(bereaved, { reason: 'died', recordedBy: 'Marte' }, context));
    expect(closed.phase).toBe('closed');
    expect(valueOf(reopenCase(closed, context)).phase).toBe('bereaved');
  });

  it('has a contact person and a deputy with names', () => {
    const person = { name: 'Marte', phone: '400 00 001' };
    const both = valueOf(setContactPerson(opened, person, { name: 'Jonas' }, 'Marte Lunde', context));
    expect(both.deputy).toEqual({ name: 'Jonas' });
    expect(both.contactChanges).toEqual([{ at: context.now, recordedBy: 'Marte Lunde', to: 'Marte' }]);
    expect(valueOf(setContactPerson(both, person, undefined, 'Marte Lunde', context))).not.toHaveProperty('deputy');
    expect(reasonOf(setContactPerson(opened, { name: ' ' }, undefined, 'Marte Lunde', context))).toBe('needs-name');
    expect(reasonOf(setContactPerson(opened, person, { name: '' }, 'Marte Lunde', context))).toBe('needs-name');
  });

  it('knows who was contact person and is so no longer, by name, also where a role is written after it', () => {
    const [marte, jonas] = [{ name: 'Marte Lunde', role: 'sykepleier' }, { name: 'Jonas Vik' }];
    const named = valueOf(setContactPerson(opened, marte, undefined, 'x', context));
    const left = valueOf(handOver(named, 'Marte Lunde', jonas, 'x', context));
    for (const written of ['Marte Lunde', ' marte lunde', 'Marte Lunde, sykepleier', 'Marte Lunde, natt, nord']) {
      expect(hasLeft(left, written), written).toBe(true);
      expect(hasLeft(named, written), written).toBe(false);
    }
    for (const written of ['Jonas Vik', 'Marte', 'Marte Lundeby', 'sykepleier, Marte Lunde', ''])
      expect(hasLeft(left, written), written).toBe(false);
    const deputy = valueOf(setContactPerson(left, jonas, marte, 'x', context));
    expect(hasLeft(deputy, 'Marte Lunde')).toBe(false);
    expect([marte, jonas].map(nameAndRole)).toEqual(['Marte Lunde, sykepleier', 'Jonas Vik']);
  });

  it('tells the carer once that a form was read', () => {
    const read = recordRead(opened, 'form', 'Marte', context);
    expect(readReceiptFor(read, 'form')).toEqual({ assessmentId: 'form', readAt: context.now, readBy: 'Marte' });
    expect(recordRead(read, 'form', 'Jonas', context)).toBe(read);
  });
});
