/** The elements and their events as classes. Importing registers nothing. */
export { CarerCaseBoard } from './case-board/case-board.js';
export { CarerCaseSelectedEvent } from './case-board/case-board.events.js';
export { CarerConversationRecord } from './conversation-record/conversation-record.js';
export {
  CarerConversationChangedEvent,
  CarerConversationCloseEvent,
  CarerConversationClosedEvent,
} from './conversation-record/conversation-record.events.js';
export { CarerFollowUpPlan } from './follow-up-plan/follow-up-plan.js';
export {
  CarerPlanAgreeEvent,
  CarerPlanAgreedEvent,
  CarerPlanChangedEvent,
} from './follow-up-plan/follow-up-plan.events.js';
export { CarerJournalExtractEvent, CarerJournalExtractWithdrawnEvent } from './events/journal-extract.events.js';
export { CarerNeedsForm } from './needs-form/needs-form.js';
export { CarerNeedsChangedEvent } from './needs-form/needs-changed.event.js';
export {
  CarerNeedsSubmitEvent,
  CarerNeedsSubmittedEvent,
  CarerNeedsWithdrawnEvent,
} from './needs-form/needs-form.events.js';
export { CarerActRecordedEvent } from './events/act-recorded.event.js';
export type { RecordAct, RecordedAct } from './events/act-recorded.event.js';
export { CarerCaseChangedEvent } from './events/case-changed.event.js';
export { CarerRecordFailedEvent } from './events/record-failed.event.js';
export type { Staff } from './case/staff.js';
export type { BoardMessages } from '../src/i18n/board/messages.js';
export type { CommonMessages, FormMessages } from '../src/i18n/catalogue.js';
export type { ConversationMessages } from '../src/i18n/conversation/messages.js';
export type { TalkMessages } from '../src/i18n/conversation-staff/messages.js';
export type { DeviceMessages } from '../src/i18n/device/messages.js';
export type { ChildPath, HelpNumber } from '../src/i18n/form-start/messages.js';
export type { PlanMessages } from '../src/i18n/plan/messages.js';
export type { PlanCarerMessages } from '../src/i18n/plan-carer/messages.js';
export type { PlanDeskMessages } from '../src/i18n/plan-staff/messages.js';
export { loadTrailLegend } from '../src/i18n/trail/load.js';
export type { TrailLegend } from '../src/i18n/trail/messages.js';
export type { QuestionTexts, WordedQuestionSet } from '../src/domain/assessment/question-set.js';
