/** What the form needs to read and write records: their kinds with the schemas, the audit trail, news for the host. */
export { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
export { supportCaseKind } from '../../src/domain/case/support-case.js';
export { conversationRecordKind } from '../../src/domain/conversation/conversation-record.js';
export { trailWriter } from '../../src/session/audit-trail-writer.js';
export { formNews } from './host/form-news.js';
