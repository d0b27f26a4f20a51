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
export { REACHED_BY, cardOf, correctReached, reachedAsTheySaid, setCard, undoCard } from './case/carer.js';
export type * from './case/carer.js';
export { CASE_ACTS, caseActs } from './case/case-act.js';
export type { CaseAct } from './case/case-act.js';
export { Carer, CarerRelation } from './case/carer.schema.js';
export {
  bereavedSince,
  closeCase,
  correctDeath,
  isSinceDeath,
  markSamePatient,
  namesOfPatient,
  recordDeath,
  reopenCase,
  sharesPatient,
  takeBackDeath,
} from './case/case-phase.js';
export { partFromPatient, withdrawSameAnswer } from './case/same-patient.js';
export { CLOSING_REASONS, CasePhase, Closing, Death, MistakenDeath } from './case/case-phase.schema.js';
export type { ClosingReason } from './case/case-phase.schema.js';
export {
  answerChildren,
  childrenKnown,
  keepChild,
  recordInterpreting,
  removeChildOfCase,
  restoreChildOfCase,
} from './case/children.js';
export type * from './case/children.js';
export { Child, ChildContact, ChildrenAsked } from './case/child.schema.js';
export {
  isAskedAnew,
  latestTalkOffer,
  noTalkWanted,
  recordChange,
  recordTalkOffer,
  seeTalkAnswer,
  standingNo,
  standingTalkOffer,
  takeBackEntry,
} from './case/talk-offer.js';
export { inviteAll, unansweredInvitations, whyNotInvited } from './case/form-invitation.js';
export type * from './case/form-invitation.js';
export { formerContactsIn, textsNamingContact } from './case/former-contacts.js';
export { CaseChange, TALK_OFFER_STATES, TalkOffer } from './case/talk-offer.schema.js';
export {
  addTelling,
  answerTelling,
  daysTold,
  documentChildren,
  documentTelling,
  followUpTelling,
  isLateTelling,
  isOpenTelling,
  keepChildrenLine,
  receiveTelling,
  recordSentCaseExtract,
  removeTelling,
  shareTelling,
  supportCaseForPatientJournal,
  tellingLine,
  wordTelling,
  writeChildrenLine,
} from './case/telling.js';
export { ChildrenLine, Telling, ToldThatDocumented } from './case/telling.schema.js';
export { cameAt, formsToJoin, joinForms } from './case/join-form.js';
export type * from './case/join-form.js';
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
  forgetLines,
  handOver,
  hasLeft,
  isSameName,
  nameAndRole,
  latestPatientConsents,
  openSupportCase,
  patientConsentsDiffer,
  recordLineConsent,
  recordOffer,
  recordPatientConsent,
  recordRead,
  setContactPerson,
  setNickname,
  standingPatientConsents,
  supportCaseForCareTeam,
  supportCaseForCarer,
  supportCaseKind,
  takeBackWithdrawal,
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
  WrittenBy,
  addExpectation,
  addOutcome,
  addParticipant,
  addTopic,
  addView,
  answerPrompt,
  assignExpectation,
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
  isEmptyTalk,
  keepDraft,
  noteExpectation,
  openConversation,
  recordInterpreter,
  recordSentConversationExtract,
  recordTopic,
  removeEntry,
  removeExpectation,
  removeParticipant,
  removeTopic,
  removeView,
  reopenConversation,
  reopensUntil,
  restoreEntry,
  setLookAgain,
  setNextContact,
  setNothingWritten,
  shareTopic,
  toggleOutcome,
  topicLine,
  writtenTopics,
} from './conversation/conversation-record.js';
export type * from './conversation/conversation-record.js';
export { answerAfterTalk, asksAfterTalk, seeAfterTalk, takeBackAfterTalk } from './conversation/after-talk.js';
export { AfterTalk, FollowedUp, Heard } from './conversation/after-talk.schema.js';
export { conversationActs } from './conversation/conversation-act.js';
export type { ActOnConversation, ConversationAct } from './conversation/conversation-act.js';
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
export { TopicOutcome, outcomesOf, withAdded, withToggled } from './conversation/topic-outcome.js';
export {
  answerNeed,
  changeOfNeed,
  needDraft,
  needsTypedOver,
  releaseNeeds,
  typedNeed,
  writeNeed,
} from './conversation/need-in-journal.js';
export {
  CAN_BE_NO,
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
export { actsOf } from './device/trail-act.js';
export { readJson } from './kernel/bounded-json.js';
export type * from './kernel/bounded-json.js';
export { DateTime, PlainDate } from './kernel/calendar.schema.js';
export { addDays, dayOf, daysBetween, isPlainDate, localMoment } from './kernel/calendar.js';
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
export { isSettled } from './overview/agenda.js';
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
  rowOfUnknownCase,
  wantedWords,
} from './overview/case-row.js';
export type * from './overview/case-row.js';
export { displayRow } from './overview/display-row.js';
export type * from './overview/display-row.js';
export { IDLE, NEXT_STEPS, STAGES, daysOfChange, nextStep } from './overview/next-step.js';
export { currentPlan, isReviewDue } from './plan/current-plan.js';
export { latestForm } from './overview/arranged.js';
export type * from './overview/arranged.js';
export type * from './overview/next-step.js';
export { isDiscardable } from './overview/discardable.js';
export { USUAL_DAYS } from './overview/unit-days.js';
export type * from './overview/unit-days.js';
export { agreedLines, ownWithdrawals, seeWithdrawal, takeBackYes } from './overview/own-agreements.js';
export type * from './overview/own-agreements.js';
export { expectationsSoFar, handingOn, tasksNow } from './overview/shift-handover.js';
export type * from './overview/shift-handover.js';
export { firstStop, stopAfter, talkStops } from './overview/talk-stops.js';
export type * from './overview/talk-stops.js';
export { CaseWork, WORK_STEPS, WorkItem, caseWork, workOfUnknownCase } from './overview/work-item.js';
export type * from './overview/work-item.js';
export { WORK_GROUPS, isInScope, workGroup, workPageOf } from './overview/work-page.js';
export type * from './overview/work-page.js';
export { WORK_SCOPES } from './overview/work-scope.js';
export type * from './overview/work-scope.js';
export { whomToCall } from './overview/whom-to-call.js';
export type * from './overview/whom-to-call.js';
export { competingPlan, takeOverPlan } from './plan/competing-plans.js';
export { sameAction } from './plan/same-action.js';
export type * from './plan/competing-plans.js';
export {
  FollowUpPlan,
  ReviewReason,
  actionFromTopic,
  actionLine,
  addAction,
  addNotAvailable,
  addSafetyNetStep,
  agreePlan,
  agreedVersions,
  askForReview,
  changeAction,
  closePlan,
  completeAction,
  draftPlan,
  followUpPlanKind,
  forgetDeath,
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
  setArrangement,
  setReview,
  settleAfterDeath,
  shareAction,
  takeInPlan,
  unsettledAtDeath,
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
  appealIsOpen,
  appealWarning,
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
export { planActs } from './plan/plan-act.js';
export type { PlanAct } from './plan/plan-act.js';
export { ARRANGEMENT_PARTS, Arrangement } from './plan/arrangement.js';
export type * from './plan/arrangement.js';
export { AgreedAction, PlanVersion, SafetyNetStep, agreedPart, comparePlans } from './plan/plan-version.js';
export type * from './plan/plan-version.js';
export { offerSearch } from './plan/offer-search.js';
export type * from './plan/offer-search.js';
export { carersThemes, offersForCarer } from './plan/offers-for-carer.js';
export type * from './plan/offers-for-carer.js';
export {
  askToTalkSooner,
  asksHowItWent,
  giveBackAction,
  givenBack,
  openTalkRequest,
  reportOnAction,
  reportsOf,
  reportsOn,
  seeReport,
  takeBackReport,
} from './plan/plan-report.js';
export type * from './plan/plan-report.js';
export { unseenReports } from './plan/unseen-reports.js';
export { Came, PlanReport } from './plan/plan-report.schema.js';
export {
  ServiceOffer,
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
  isInJournal,
  journalExtract,
  linesToWithdraw,
  sentExtract,
  unsentLines,
  withoutWithdrawn,
} from './sharing/journal-extract.js';
export type * from './sharing/journal-extract.js';
export { LineConsent, LineScope, decidedAfter, latestFirst, standingAgreement } from './sharing/line-consent.js';
export type * from './sharing/line-consent.js';
export { SENTENCE_ANSWERS, sentenceChange, sentenceToWrite } from './sharing/sentence-change.js';
export type * from './sharing/sentence-change.js';
export { Seen } from './sharing/seen.schema.js';
export { Sharing } from './sharing/sharing.schema.js';
export { isForCareTeam } from './sharing/sharing.js';
export type * from './sharing/sharing.js';
export { SHORTEST_PASSPHRASE } from './device/sealed-format.js';
