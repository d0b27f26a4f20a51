/** The elements and their events as classes. Importing registers nothing. */
export * from './case-board/case-board.js';
export * from './case-board/case-board.events.js';
export * from './conversation-record/conversation-record.js';
export * from './conversation-record/conversation-record.events.js';
export * from './follow-up-plan/follow-up-plan.js';
export * from './follow-up-plan/follow-up-plan.events.js';
export * from './journal-extract.events.js';
export * from './needs-form/needs-form.js';
export * from './needs-form/needs-changed.event.js';
export * from './needs-form/needs-form.events.js';
export * from './record-failed.event.js';
export type { Staff } from './staff.js';
export type {
  BoardMessages,
  ChildPath,
  CommonMessages,
  ConversationMessages,
  FormMessages,
  HelpNumber,
  PlanCarerMessages,
  PlanDeskMessages,
  PlanMessages,
  TalkMessages,
} from '../src/i18n/messages.js';
export type { QuestionTexts, WordedQuestionSet } from '../src/domain/question-set.js';
