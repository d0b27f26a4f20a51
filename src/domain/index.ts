/** The rules of the procedure: schemas, transitions and projections. Pure; runs in Node as well as in a browser. */
export { appointments, calendarFile } from './overview/appointment.js';
export type * from './overview/appointment.js';
export { readJson } from './kernel/bounded-json.js';
export type * from './kernel/bounded-json.js';
export { DateTime, PlainDate, addDays, dayOf, daysBetween, isPlainDate } from './kernel/calendar.js';
export type * from './kernel/calendar.js';
export { carerNeeds12 } from './assessment/carer-needs-12.js';
export {
  CASE_SORTS,
  CaseRow,
  caseRow,
  filtersOf,
  findableWords,
  initialsOf,
  isFoundBy,
  orderOf,
  pageOf,
  personKey,
  wantedWords,
} from './overview/case-row.js';
export type * from './overview/case-row.js';
export {
  ConversationMode,
  ConversationRecord,
  Correction,
  OtherView,
  Participant,
  Topic,
  TopicOutcome,
  WrittenBy,
  addChild,
  addExpectation,
  addParticipant,
  addTopic,
  addView,
  answerPrompt,
  assignExpectation,
  bringBack,
  changeChild,
  closeConversation,
  confirmConversation,
  conversationForCareTeam,
  conversationForCarer,
  conversationForPatientJournal,
  conversationRecordKind,
  correctConversation,
  describeConversation,
  emptied,
  explainConfidentiality,
  giveBackExpectation,
  greyZones,
  keepDraft,
  lacksChildFollowUp,
  noteExpectation,
  openConversation,
  recordInterpreter,
  recordSentConversationExtract,
  recordTopic,
  removeChild,
  removeExpectation,
  removeParticipant,
  removeTopic,
  removeView,
  setLookAgain,
  setNextContact,
  setNothingWritten,
  shareTopic,
  takeAway,
  topicLine,
} from './conversation/conversation-record.js';
export type * from './conversation/conversation-record.js';
export { Expectation, ExpectationOwner, isOnCarer, ownedBy, ownerNow } from './conversation/expectation.js';
export type * from './conversation/expectation.js';
export {
  FollowUpPlan,
  ReviewReason,
  actionFromTopic,
  actionLine,
  addAction,
  addSafetyNetStep,
  agreePlan,
  agreedVersions,
  askForReview,
  changeAction,
  closePlan,
  completeAction,
  draftPlan,
  followUpPlanKind,
  forgetNeeds,
  giveCopy,
  grantRespite,
  holdsNeeds,
  markNotAvailable,
  planForCareTeam,
  planForCarer,
  planForPatientJournal,
  planSince,
  recordApplication,
  recordReview,
  recordSentPlanExtract,
  redraft,
  removeAction,
  removeSafetyNetStep,
  reopenPlan,
  setActionStatus,
  setReview,
  shareAction,
  takeInPlan,
  wasAgreed,
} from './plan/follow-up-plan.js';
export type * from './plan/follow-up-plan.js';
export { formsSideBySide, raisedThemes } from './assessment/assessment-comparison.js';
export type * from './assessment/assessment-comparison.js';
export { expectationsSoFar, handingOn } from './overview/shift-handover.js';
export type * from './overview/shift-handover.js';
export { mergeAssessments } from './merge/merge-assessments.js';
export { mergeConversations } from './merge/merge-conversations.js';
export { mergePlans } from './merge/merge-plans.js';
export { mergeRecords } from './merge/merge-records.js';
export {
  Answer,
  AsideAnswer,
  FilledBy,
  MAX_PRIORITIES,
  NeedsAssessment,
  answerAside,
  answerQuestion,
  answerTo,
  asideOf,
  assessmentForCareTeam,
  assessmentForCarer,
  assessmentForPatientJournal,
  assessmentsForCareTeam,
  choosePriorities,
  clearAssessment,
  commentOn,
  continueAssessment,
  currentAssessment,
  declareNoNeeds,
  isEmpty,
  isSaid,
  markUnclear,
  needsAssessmentKind,
  shareAnswer,
  shareAside,
  startAssessment,
  submitAssessment,
  takePen,
  visit,
  withdrawAssessment,
} from './assessment/needs-assessment.js';
export type * from './assessment/needs-assessment.js';
export {
  BEREAVEMENT_TALK_FROM_DAYS,
  BEREAVEMENT_TALK_UNTIL_DAYS,
  NEXT_STEPS,
  STAGES,
  currentPlan,
  daysOfChange,
  isReviewDue,
  nextStep,
} from './overview/next-step.js';
export type * from './overview/next-step.js';
export { done, refused } from './kernel/outcome.js';
export type * from './kernel/outcome.js';
export { isPaperCode, paperCode } from './assessment/paper-form-code.js';
export {
  ACTION_PARTS,
  ActionChange,
  ActionKind,
  ActionOwner,
  Application,
  ApplicationDecision,
  Helped,
  NotAvailable,
  PlanAction,
  RespiteTerms,
  areDays,
  dayToLook,
  groupActions,
  hasOwner,
  isToDo,
  namedOwner,
} from './plan/plan-action.js';
export type * from './plan/plan-action.js';
export { AgreedAction, PlanVersion, SafetyNetStep, agreedPart, comparePlans } from './plan/plan-version.js';
export type * from './plan/plan-version.js';
export { QuestionSet, QuestionTexts, WordedQuestionSet, readQuestionSet } from './assessment/question-set.js';
export type * from './assessment/question-set.js';
export { readRecord } from './kernel/record-kind.js';
export type * from './kernel/record-kind.js';
export { caseErasedOn, formErasedOn, mayErase } from './device/retention.js';
export type * from './device/retention.js';
export { SHORTEST_PASSPHRASE } from './device/sealed-format.js';
export {
  ServiceOffer,
  offerSearch,
  offersFor,
  offersIn,
  readCatalogue,
  stateOfOffer,
  uncoveredThemes,
} from './plan/service-offer.js';
export type * from './plan/service-offer.js';
export { Sharing, isForCareTeam } from './sharing/sharing.js';
export type * from './sharing/sharing.js';
export {
  Consent,
  ContactChange,
  ContactPerson,
  Offer,
  PatientConsent,
  PatientConsentDecision,
  ReadReceipt,
  SupportCase,
  changePhase,
  forgetLines,
  handOver,
  isSameName,
  openSupportCase,
  readReceiptFor,
  recordLineConsent,
  recordOffer,
  recordPatientConsent,
  recordRead,
  setContactPerson,
  setNickname,
  standingPatientConsents,
  supportCaseForCareTeam,
  supportCaseForCarer,
  supportCaseForPatientJournal,
  supportCaseKind,
  withdrawConsent,
} from './case/support-case.js';
export type * from './case/support-case.js';
export { isSettled, talkPath } from './overview/agenda.js';
export type * from './overview/agenda.js';
export {
  CAN_BE_NO,
  Child,
  ConversationKind,
  Interpreter,
  OwnPart,
  Prompt,
  PromptId,
  promptsFor,
} from './conversation/prompt.js';
export type * from './conversation/prompt.js';
export { TrailAct, TrailActor, TrailEntry, actOf, trailEntry, trailKind } from './device/audit-trail.js';
export type * from './device/audit-trail.js';
export type * from './kernel/transition-context.js';
export { undoCaseChange, undoChange } from './merge/revert-change.js';
export {
  Drafts,
  UnfinishedForms,
  beginUnfinishedForms,
  keepUnfinished,
  unfinishedFormsKind,
  withDraft,
} from './case/form-drafts.js';
export type * from './case/form-drafts.js';
