import { describe, expect, it } from 'vitest';
import {
  ConversationRecord,
  conversationRecordKind,
  openConversation,
  recordTopic,
} from '../../../src/domain/conversation/conversation-record.js';
import { mergeRecords } from '../../../src/domain/merge/merge-records.js';
import type { RecordKind, StoredRecord } from '../../../src/domain/kernel/record-kind.js';
import {
  openSupportCase,
  recordPatientConsent,
  setContactPerson,
  SupportCase,
  supportCaseKind,
} from '../../../src/domain/case/support-case.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { contextAt, reasonOf, valueOf } from '../example.js';

const context = contextAt();
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
