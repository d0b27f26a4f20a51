/** What the form needs to read and write records: their kinds with the schemas, and the audit trail. */
export { needsAssessmentKind } from '../domain/assessment/needs-assessment.schema.js';
export { supportCaseKind } from '../domain/case/support-case.js';
export { conversationRecordKind } from '../domain/conversation/conversation-record.js';
export { trailWriter } from './audit-trail-writer.js';
