import { assessmentForPatientJournal } from '../domain/assessment/assessment-extract.js';
import type { NeedsAssessment } from '../domain/assessment/needs-assessment.js';
import { daysTold, supportCaseForPatientJournal } from '../domain/case/telling.js';
import { conversationForPatientJournal, type ConversationRecord } from '../domain/conversation/conversation-record.js';
import { planForPatientJournal, type FollowUpPlan } from '../domain/plan/follow-up-plan.js';
import type { JournalExtract } from '../domain/sharing/journal-extract.js';
import type { SupportCase } from '../domain/case/support-case.js';
import { journalText } from '../i18n/journal-text.js';
import { assertSameCase, loadWords, rendered, type ReadableDocument } from './document.js';
import { section } from './document-tree.js';

/** The records that an extract is made of, all of one case; what is left out has no lines in it. */
export interface JournalRecords {
  /** A BCP 47 tag. */
  readonly locale: string;
  /** With what the carer agreed to. Without it, nothing may stand in the patient's journal. */
  readonly supportCase?: SupportCase | undefined;
  readonly assessments?: readonly NeedsAssessment[] | undefined;
  readonly conversations?: readonly ConversationRecord[] | undefined;
  readonly plans?: readonly FollowUpPlan[] | undefined;
}

/**
 * The extract of a case for the patient's journal: what the carer told about the one who is ill and agreed to, or what
 * must be documented, and the agreed lines of forms, talks and plans; word for word as the elements hand them over.
 * Undefined where there is none.
 */
export function journalDocument(
  records: JournalRecords & { readonly supportCase: SupportCase },
): Promise<ReadableDocument | undefined> {
  return extractDocument(records, supportCaseForPatientJournal(records.supportCase));
}

/** The same of single records, without what lies in the case itself. */
export async function extractDocument(
  records: JournalRecords,
  told: JournalExtract = { lines: [] },
): Promise<ReadableDocument | undefined> {
  const { supportCase, assessments = [], conversations = [], plans = [] } = records;
  if (!supportCase) return undefined;
  for (const { caseId } of [...assessments, ...conversations, ...plans]) assertSameCase(caseId, { supportCase });
  const words = await loadWords(records);
  const { consents } = supportCase;
  const { agreement } = words.conversation;
  // No element hands lines of a form on, so that its opening is not among the words that they load.
  const ofForm = { ...agreement, extractFrom: { ...agreement.extractFrom, talk: words.documents.fromForm } };
  const texts = [
    journalText(agreement, { record: 'case', at: daysTold(supportCase, told) }, told.lines),
    ...assessments.map((form) => {
      const at = form.status === 'submitted' ? form.submittedAt : form.startedAt;
      return journalText(ofForm, { record: 'talk', at }, assessmentForPatientJournal(form, consents).lines);
    }),
    ...conversations.map((talk) =>
      journalText(agreement, { record: 'talk', at: talk.heldAt }, conversationForPatientJournal(talk, consents).lines),
    ),
    ...plans.map((plan) => {
      const from =
        plan.status === 'agreed'
          ? ({ record: 'plan', at: plan.agreedAt } as const)
          : ({ record: 'draft-plan', at: plan.draftedAt } as const);
      return journalText(agreement, from, planForPatientJournal(plan, consents).lines);
    }),
  ].filter((text) => text !== '');
  if (texts.length === 0) return undefined;
  return rendered({
    lang: words.locale,
    title: words.documents.journalTitle,
    lines: [],
    sections: texts.flatMap((text) => section(undefined, [{ is: 'paragraph', text }])),
  });
}
