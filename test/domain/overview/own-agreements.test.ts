import { describe, expect, it } from 'vitest';
import { caseActs } from '../../../src/domain/case/case-act.js';
import { openSupportCase, recordLineConsent, type SupportCase } from '../../../src/domain/case/support-case.js';
import { addTelling, documentTelling, shareTelling } from '../../../src/domain/case/telling.js';
import {
  addTopic,
  openConversation,
  recordSentConversationExtract,
  shareTopic,
  topicLine,
} from '../../../src/domain/conversation/conversation-record.js';
import {
  agreedLines,
  ownWithdrawals,
  seeWithdrawal,
  takeBackYes,
  type AgreedRecords,
} from '../../../src/domain/overview/own-agreements.js';
import {
  actionLine,
  addAction,
  draftPlan,
  planForPatientJournal,
  recordSentPlanExtract,
  shareAction,
} from '../../../src/domain/plan/follow-up-plan.js';
import { sentExtract } from '../../../src/domain/sharing/journal-extract.js';
import type { Line } from '../../../src/domain/sharing/sharing.js';
import { contextAt, reasonOf, valueOf } from '../example.js';

const context = contextAt();
const later = contextAt('2026-11-25T09:30:00+01:00');
const opened = openSupportCase({ id: 'case', carer: { name: 'Odd' } }, context);

function agreeTo(supportCase: SupportCase, { recordId, lineId, text }: Line): SupportCase {
  const scope = { recordId, lineId, text };
  return valueOf(recordLineConsent(supportCase, { decision: 'given', scope, recordedBy: 'Marte' }, context));
}

const drafted = valueOf(
  addAction(draftPlan('case', context), { need: '', what: 'Nattevakt', kind: 'respite' }, { by: 'Marte' }, context),
);
const actionId = drafted.actions[0]?.id ?? '';
const shared = valueOf(shareAction(drafted, actionId, 'patient-journal', { by: 'Marte' }, context));
const withPlan = agreeTo(opened, actionLine(shared, shared.actions[0] ?? (undefined as never)));
const sent = recordSentPlanExtract(shared, sentExtract(planForPatientJournal(shared, withPlan.consents), context));
const records: AgreedRecords = { supportCase: withPlan, conversations: [], plans: [sent] };

describe('what a carer has said yes to for the patient’s journal', () => {
  it('is taken back by themselves: it is for the team again, and the host has something to take out', () => {
    const [line, ...others] = agreedLines(records);
    expect([line?.text, others]).toEqual(['Nattevakt', []]);
    if (!line) throw new Error('no line');
    const { supportCase, plans = [], gone } = valueOf(takeBackYes(records, line, later));
    expect(gone).toEqual([actionId]);
    expect(plans[0]?.actions[0]?.sharing).toBe('care-team');
    expect(plans[0]?.sentExtract?.lines).toEqual([]);
    expect(caseActs(withPlan, supportCase)).toEqual(['line-consent-withdrawn']);
    const after = { ...records, supportCase, plans };
    expect(agreedLines(after)).toEqual([]);
    expect(reasonOf(takeBackYes(after, line, later))).toBe('no-such-consent');
    const [withdrawal] = ownWithdrawals(supportCase);
    expect(withdrawal).toMatchObject({ withdrawnBy: 'carer', withdrawnAt: later.now });
    const seen = seeWithdrawal(supportCase, withdrawal?.id ?? '', 'Jonas', later);
    expect(ownWithdrawals(seen)[0]?.seen).toEqual({ by: 'Jonas', at: later.now });
    expect(seeWithdrawal(seen, withdrawal?.id ?? '', 'Marte', later)).toBe(seen);
  });

  it('may be a topic of a talk that nobody has sent yet', () => {
    const about = { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false } as const;
    const begun = valueOf(
      addTopic(openConversation({ ...about, participants: [] }, context), { questionId: 'feelings' }, context),
    );
    const topicId = begun.topics[0]?.id ?? '';
    const needed = { ...begun, topics: begun.topics.map((topic) => ({ ...topic, need: 'Søvn' })) };
    const talk = valueOf(shareTopic(needed, topicId, 'patient-journal'));
    const supportCase = agreeTo(opened, topicLine(talk, talk.topics[0] ?? (undefined as never)));
    const all = { supportCase, conversations: [talk], plans: [] };
    const [line] = agreedLines(all);
    if (!line) throw new Error('no line');
    const taken = valueOf(takeBackYes(all, line, later));
    expect(taken.gone).toEqual([]);
    expect(taken.conversations?.[0]?.topics[0]?.sharing).toBe('care-team');
    expect(
      recordSentConversationExtract(talk, sentExtract({ lines: [line] }, context)).sentExtract?.lines,
    ).toHaveLength(1);
  });

  it('stays where it must be documented, on the ground that the carer was told of', () => {
    const told = valueOf(addTelling(opened, { text: 'Hun faller ofte.', by: 'carer' }, context));
    const tellingId = told.tellings?.[0]?.id ?? '';
    const line = { recordId: 'case', lineId: tellingId, text: 'Hun faller ofte.', sharing: 'patient-journal' } as const;
    const agreed = agreeTo(valueOf(shareTelling(told, tellingId, 'patient-journal')), line);
    const documented = valueOf(documentTelling(agreed, tellingId, 'Marte', context));
    for (const [supportCase, sharing] of [
      [agreed, 'care-team'],
      [documented, 'patient-journal'],
    ] as const) {
      const taken = valueOf(takeBackYes({ supportCase, conversations: [], plans: [] }, line, later));
      expect(taken.supportCase.tellings?.[0]?.sharing).toBe(sharing);
    }
  });
});
