/** The rules of the procedure: schemas, transitions and projections. Pure; runs in Node as well as in a browser. */
export {
  answerAside,
  answerQuestion,
  choosePriorities,
  clearAssessment,
  commentOn,
  markUnclear,
  shareAnswer,
  shareAside,
} from './assessment/answer-assessment.js';
export type * from './assessment/answer-assessment.js';
export { formsSideBySide, raisedThemes } from './assessment/assessment-comparison.js';
export type * from './assessment/assessment-comparison.js';
export { carerNeeds12 } from './assessment/carer-needs-12.js';
export type * from './assessment/carer-needs-12.js';
export { assessmentForPatientJournal } from './assessment/assessment-extract.js';
export {
  Answer,
  AsideAnswer,
  FilledBy,
  NeedsAssessment,
  needsAssessmentKind,
} from './assessment/needs-assessment.schema.js';
export {
  MAX_PRIORITIES,
  answerTo,
  asideOf,
  assessmentForCareTeam,
  assessmentForCarer,
  currentAssessment,
  declareNoNeeds,
  inOrder,
  isEmpty,
  hasContent,
  startAssessment,
  takePen,
  visit,
} from './assessment/needs-assessment.js';
export type * from './assessment/needs-assessment.js';
export { isPaperCode, paperCode } from './assessment/paper-form-code.js';
export type * from './assessment/paper-form-code.js';
export { QuestionSet, QuestionTexts, WordedQuestionSet, readQuestionSet } from './assessment/question-set.js';
export type * from './assessment/question-set.js';
export {
  assessmentsForCareTeam,
  continueAssessment,
  receiptOf,
  replacedForms,
  submitAssessment,
  wasTakenBack,
  withdrawAssessment,
} from './assessment/submit-assessment.js';
export type * from './assessment/submit-assessment.js';
export {
  Drafts,
  UnfinishedForms,
  beginUnfinishedForms,
  keepUnfinished,
  unfinishedFormsKind,
  withDraft,
} from './case/form-drafts.js';
export type * from './case/form-drafts.js';
export { withoutConversation } from './case/off-record.js';
export type * from './case/off-record.js';
export { readReceiptFor } from './case/read-receipt.js';
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
  hasLeft,
  isSameName,
  nameAndRole,
  openSupportCase,
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
  removeEntry,
  removeExpectation,
  removeParticipant,
  removeTopic,
  removeView,
  restoreEntry,
  setLookAgain,
  setNextContact,
  setNothingWritten,
  shareTopic,
  topicLine,
} from './conversation/conversation-record.js';
export type * from './conversation/conversation-record.js';
export {
  byDate,
  currentConversation,
  latestWithTask,
  preferredMode,
  talksToRead,
  usualKind,
} from './conversation/current-conversation.js';
export type * from './conversation/current-conversation.js';
export { Expectation, ExpectationOwner, isOnCarer, ownedBy, ownerNow } from './conversation/expectation.js';
export type * from './conversation/expectation.js';
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
export { lastNote } from './conversation/prompt-note.js';
export type * from './conversation/prompt-note.js';
export { TrailAct, TrailActor, TrailEntry, trailEntry, trailKind } from './device/audit-trail.js';
export type * from './device/audit-trail.js';
export { caseErasedOn, formErasedOn, mayErase } from './device/retention.js';
export type * from './device/retention.js';
export { actOf } from './device/trail-act.js';
export { readJson } from './kernel/bounded-json.js';
export type * from './kernel/bounded-json.js';
export { DateTime, PlainDate } from './kernel/calendar.schema.js';
export { addDays, dayOf, daysBetween, isPlainDate } from './kernel/calendar.js';
export { done, refused } from './kernel/outcome.js';
export type * from './kernel/outcome.js';
export { readRecord } from './kernel/record-kind.js';
export type * from './kernel/record-kind.js';
export type * from './kernel/transition-context.js';
export { mergeAssessments } from './merge/merge-assessments.js';
export type * from './merge/merge-assessments.js';
export { mergeConversations } from './merge/merge-conversations.js';
export type * from './merge/merge-conversations.js';
export { mergePlans } from './merge/merge-plans.js';
export type * from './merge/merge-plans.js';
export { mergeRecords } from './merge/merge-records.js';
export type * from './merge/merge-records.js';
export { undoCaseChange, undoChange } from './merge/revert-change.js';
export type * from './merge/revert-change.js';
export { isSettled, talkPath } from './overview/agenda.js';
export type * from './overview/agenda.js';
export { appointments, calendarFile } from './overview/appointment.js';
export type * from './overview/appointment.js';
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
export { displayRow } from './overview/display-row.js';
export type * from './overview/display-row.js';
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
export { expectationsSoFar, handingOn } from './overview/shift-handover.js';
export type * from './overview/shift-handover.js';
export { whomToCall } from './overview/whom-to-call.js';
export type * from './overview/whom-to-call.js';
export { competingPlan, takeOverPlan } from './plan/competing-plans.js';
export type * from './plan/competing-plans.js';
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
  giveCopy,
  grantRespite,
  holdsNeeds,
  markNotAvailable,
  planAfter,
  planForCareTeam,
  planForCarer,
  planForPatientJournal,
  recordApplication,
  recordReview,
  recordSentPlanExtract,
  redactNeeds,
  redraft,
  removeAction,
  removeSafetyNetStep,
  reopenPlan,
  setActionStatus,
  setReview,
  shareAction,
  takeInPlan,
  usualReviewDay,
  wasAgreed,
} from './plan/follow-up-plan.js';
export type * from './plan/follow-up-plan.js';
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
  dayToLookAgain,
  followUpDate,
  groupActions,
  hasOwner,
  isLateForCarer,
  isToDo,
  namedOwner,
} from './plan/plan-action.js';
export type * from './plan/plan-action.js';
export { AgreedAction, PlanVersion, SafetyNetStep, agreedPart, comparePlans } from './plan/plan-version.js';
export type * from './plan/plan-version.js';
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
export type * from './record-types.js';
export {
  SentExtract,
  journalExtract,
  linesToWithdraw,
  sentExtract,
  unsentLines,
  withoutWithdrawn,
} from './sharing/journal-extract.js';
export type * from './sharing/journal-extract.js';
export { LineConsent, LineScope, decidedAfter, latestFirst, standingAgreement } from './sharing/line-consent.js';
export type * from './sharing/line-consent.js';
export { Sharing } from './sharing/sharing.schema.js';
export { isForCareTeam } from './sharing/sharing.js';
export type * from './sharing/sharing.js';
export { SHORTEST_PASSPHRASE } from './device/sealed-format.js';
