import type { ConversationMode, Participant, TopicOutcome } from '../domain/conversation-record.js';
import type { CaseSort } from '../domain/case-row.js';
import type { ExpectationOwner } from '../domain/expectation.js';
import type { ReviewReason } from '../domain/follow-up-plan.js';
import type { FilledBy } from '../domain/needs-assessment.js';
import type {
  ActionChange,
  ActionKind,
  ActionOwner,
  ActionPart,
  ActionStatus,
  ApplicationDecision,
  Helped,
  RespiteTerms,
} from '../domain/plan-action.js';
import type { QuestionTexts } from '../domain/question-set.js';
import type { NextStepCode, Stage } from '../domain/next-step.js';
import type { ServiceOffer } from '../domain/service-offer.js';
import type { Appointment } from '../domain/appointment.js';
import type { Sharing } from '../domain/sharing.js';
import type { Offer, PatientConsentDecision } from '../domain/support-case.js';
import type { TalkPart } from '../domain/talk-path.js';
import type { ConversationKind, OwnPart, PromptAnswer, PromptId } from '../domain/talk-prompt.js';

/** Every key of every text. A language that lacks one does not compile. */
export interface Catalogue {
  readonly common: CommonStartMessages;
  readonly commonLater: CommonLaterMessages;
  readonly questionStart: QuestionStartTexts;
  readonly questions: QuestionTexts;
  readonly form: FormStartMessages;
  readonly formPages: FormPagesMessages;
  readonly formPaper: FormPaperMessages;
  readonly formSpoken: FormSpokenMessages;
  readonly conversation: ConversationMessages;
  readonly talk: TalkMessages;
  readonly openingQuestions: OpeningQuestions;
  readonly plan: PlanMessages;
  readonly planDesk: PlanDeskMessages;
  readonly planCarer: PlanCarerMessages;
  readonly board: BoardMessages;
  readonly device: DeviceMessages;
}

/** What a device has to say about keeping records: that it does not, that it is locked, how long, and in which file. */
export interface DeviceMessages {
  /** All the time, while nothing is kept beyond the page. */
  readonly memoryOnly: string;
  readonly saveCopy: string;
  readonly copySaved: string;
  /** The beginning of a file's name; says nothing about what is in it. */
  readonly copyName: string;
  /** Stands at the top of the file, for whoever opens it. */
  readonly copyAbout: string;
  /** What is shown was erased elsewhere, or taken away with the browser's storage. */
  readonly gone: string;
  readonly writeAnew: string;
  readonly letGo: string;
  /** Two wrote in one place at once. */
  readonly contestedHeading: string;
  readonly contestedText: string;
  readonly contestedAnswer: string;
  readonly writtenHere: string;
  readonly writtenElsewhere: string;
  readonly keepBoth: string;
  readonly keepHere: string;
  readonly keepElsewhere: string;
  /** The space for this site is nearly used up. */
  readonly nearlyFull: string;
  /** The clock of the device shows a time from before the last thing that was written. */
  readonly clockWrong: string;
  readonly lockedHeading: string;
  readonly lockedText: string;
  readonly lockedByHost: string;
  /** Where the host opens the store, and nothing was written here yet. */
  readonly newByHost: string;
  readonly newHeading: string;
  readonly newText: string;
  readonly passphrase: string;
  readonly passphraseAgain: string;
  /** A box to tick: what is typed can be read. */
  readonly showPassphrase: string;
  readonly passphraseHint: (signs: number) => string;
  readonly unlock: string;
  readonly setUp: string;
  readonly opening: string;
  readonly sealRefusals: Readonly<
    Record<'wrong-secret' | 'too-short' | 'not-the-same' | 'key-lost' | 'not-sealed' | 'exists' | 'not-found', string>
  >;
  /** How long what is kept stays, and who may take it away. */
  readonly deviceHeading: string;
  readonly draftErasedOn: (date: string) => string;
  readonly sentErasedOn: (date: string) => string;
  readonly caseErasedOn: (date: string) => string;
  readonly staysUntilErased: string;
  readonly mayBeCleared: string;
  readonly openCopy: string;
  readonly copyTakenIn: (added: number, same: number) => string;
  readonly copyRefused: (count: number) => string;
  readonly copyFailures: Readonly<Record<'too-large' | 'not-json' | 'not-ours' | 'from-newer-version', string>>;
  readonly erase: string;
  readonly eraseAsk: string;
  readonly eraseYes: string;
  readonly eraseNo: string;
  readonly erased: string;
}

/** What the first screen says about a question set. */
export type QuestionStartTexts = Pick<
  QuestionTexts,
  'title' | 'subtitle' | 'intro' | 'who-sees' | 'not-watched' | 'confidentiality' | 'no-needs-now'
>;

/** Why a record could not be read or saved, as the storage port names it. */
export type FailureReason =
  | 'not-found'
  | 'unreadable'
  | 'from-newer-version'
  | 'conflict'
  | 'quota-exceeded'
  | 'blocked'
  | 'unavailable'
  | 'locked';

/** What the first screen of any element says. */
export interface CommonStartMessages {
  readonly loading: string;
  readonly missingCase: string;
  /** A later page of an element could not be fetched. */
  readonly notFetched: string;
  readonly tryAgain: string;
  /** Sunday first, as `Date.getDay()` counts. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly months: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  readonly date: (weekday: string, day: number, month: string, year?: number) => string;
  readonly clock: (hour: string, minute: string) => string;
  readonly dateAndClock: (date: string, clock: string) => string;
  /** From today: 0 today, 1 tomorrow, −1 yesterday. */
  readonly inDays: (days: number) => string;
}

/** What is said where something is written: fetched with the pages on which that is done. */
export interface CommonLaterMessages {
  readonly saved: string;
  readonly failures: Readonly<Record<FailureReason, string>>;
  readonly takeStored: string;
  readonly keepMine: string;
  readonly cancel: string;
  readonly print: string;
  readonly sharing: Readonly<Record<Sharing, string>>;
  readonly pageFoot: (what: string, date: string) => string;
}

export interface CommonMessages extends CommonStartMessages, CommonLaterMessages {}

export interface HelpNumber {
  readonly number: string;
  readonly text: string;
}

export interface ChildPath {
  readonly text: string;
  readonly href?: string;
  readonly linkText?: string;
}

/** What the first screen of the form says; fetched with it. */
export interface FormStartMessages {
  readonly start: string;
  readonly aboutTheForm: (themes: number) => string;
  readonly helpHeading: string;
  readonly helpNumbers: readonly HelpNumber[];
  readonly childHeading: string;
  readonly filledBy: Readonly<Record<FilledBy, string>>;
  readonly hide: string;
  readonly show: string;
  readonly nextHeading: string;
  readonly nextText: string;
  readonly whoHeading: string;
}

/** What the pages after it say; fetched while the first one is read. */
export interface FormPagesMessages {
  readonly progress: (number: number, of: number) => string;
  readonly seen: string;
  readonly notSeen: string;
  readonly next: string;
  readonly back: string;
  readonly pause: string;
  readonly pauseHeading: string;
  readonly pauseText: string;
  readonly pauseTextShared: string;
  /** In place of `saved`, on a shared device. */
  readonly keptOnPage: string;
  readonly backToSummary: string;
  readonly moreThemes: string;
  readonly goOn: string;
  readonly clearAnswer: string;
  readonly optional: string;
  readonly teamReads: string;
  readonly onlyYouRead: string;
  readonly keepToMyself: string;
  readonly letTeamRead: string;
  readonly lastHeading: string;
  readonly prioritiesHint: string;
  readonly chosen: string;
  readonly chosenNone: string;
  readonly moveUp: (theme: string) => string;
  readonly moveDown: (theme: string) => string;
  readonly moved: (theme: string, number: number, of: number) => string;
  readonly threeChosen: string;
  readonly summaryHeading: string;
  readonly summaryIntro: string;
  readonly summaryEmpty: string;
  readonly summaryNoNeeds: string;
  readonly summarySkipped: string;
  readonly summaryPriorities: string;
  readonly change: string;
  readonly changeLabel: (what: string) => string;
  readonly submit: string;
  readonly emptyHeading: string;
  readonly allKeptHeading: string;
  readonly emptyText: string;
  readonly sendAnyway: string;
  readonly sentHeading: string;
  readonly sentText: string;
  readonly sentAt: (date: string) => string;
  readonly readBy: (name: string, date: string) => string;
  readonly notRead: string;
  readonly yourAnswers: string;
  readonly leftDevice: string;
  readonly alreadyRead: string;
  readonly talkTo: string;
  readonly notSent: string;
  readonly withdraw: string;
  readonly withdrawHeading: string;
  readonly withdrawText: string;
  readonly withdrawYes: string;
  readonly withdrawNo: string;
  readonly withdrawnHeading: string;
  readonly withdrawnText: string;
  readonly newForm: string;
  readonly notSentYet: string;
  readonly undo: string;
  readonly restarted: string;
  readonly childPath: ChildPath;
  readonly menu: string;
  readonly about: string;
  readonly backToForm: string;
  readonly largerText: string;
  readonly readAloud: string;
  readonly stopReading: string;
  readonly childGoBack: string;
  readonly childAfter: string;
  readonly pauseNotSaved: string;
  readonly idleHeading: string;
  readonly idleText: string;
  readonly idleSeconds: (seconds: number) => string;
  readonly idleStay: string;
  readonly idleLeftHeading: string;
  readonly idleLeft: string;
  readonly beginAgain: string;
  readonly add: string;
  readonly addingText: string;
  readonly keepSent: string;
  readonly unclear: string;
  readonly otherThemes: string;
  readonly staffTypes: string;
  /** In place of an empty form, once the person it is about has died. */
  readonly bereavedHeading: string;
  readonly bereavedTexts: readonly string[];
  readonly bereavedAnyway: string;
}

/** The form on paper: printing it empty, and keying in what came back; fetched where `filled-by` is `paper`. */
export interface FormPaperMessages {
  readonly heading: string;
  readonly intro: string;
  readonly printEmpty: string;
  readonly printHint: string;
  readonly begin: string;
  readonly keyingHeading: string;
  readonly keyingHint: string;
  readonly code: string;
  readonly codeFits: string;
  readonly codeOther: string;
  readonly unclearShort: string;
  readonly removeMark: string;
  readonly written: string;
  readonly wants: string;
  readonly wantsWrong: (of: number) => string;
  readonly done: string;
  readonly sheetHow: string;
  readonly sheetWho: string;
  readonly sheetWatched: string;
  readonly sheetPriorities: string;
  readonly sheetPage: (page: number, of: number) => string;
  readonly sheetThanks: string;
}

/** The form as staff say it on the phone; fetched where `filled-by` is `phone`. */
export interface FormSpokenMessages {
  readonly readOut: string;
  readonly answersAre: (answers: string) => string;
  readonly questions: Readonly<Record<string, string>>;
}

export type FormMessages = FormStartMessages & FormPagesMessages & FormPaperMessages;

export interface AgreementMessages {
  /** The name of the journal as a sharing level, where it is not the usual one. */
  readonly journalName?: string;
  readonly label: string;
  readonly needsAgreement: string;
  readonly agreedAt: (date: string) => string;
  readonly askHeading: string;
  /** The words to say to the carer. */
  readonly askWords: string;
  /** Above the text as it would leave, should the answer be yes. */
  readonly howItReads: string;
  readonly changedSinceAsked: string;
  readonly saidYes: string;
  readonly saidNo: string;
  readonly nothingToAsk: string;
  readonly previewHeading: string;
  readonly previewEmpty: string;
  readonly previewRest: string;
  readonly notSent: string;
  readonly wordsChanged: string;
  readonly extract: string;
  readonly extracted: (date: string) => string;
  readonly extractNotTaken: string;
  /** The journal-ready text around the agreed lines: where they come from, and that the carer said yes. */
  readonly extractFrom: Readonly<Record<'talk' | 'plan' | 'draft-plan', (date: string) => string>>;
  readonly extractAgreed: (dates: string) => string;
  /** A day in digits, as journals write it. */
  readonly journalDate: (day: string, month: string, year: string) => string;
}

/** What staff have before them in a talk; fetched with the desk, and not by a carer who reads. */
export interface TalkMessages {
  readonly kindIntro: Readonly<Record<ConversationKind, string>>;
  readonly pathHeading: string;
  readonly steps: Readonly<Record<TalkPart, string>>;
  readonly stepDone: string;
  readonly timeSpan: (from: string, until: string) => string;
  readonly wallClock: (hour: string, minute: string) => string;
  readonly ifTime: string;
  readonly askedHeading: string;
  readonly askGladly: string;
  readonly ofKindHeading: string;
  readonly standingHeading: string;
  readonly clarificationHeading: string;
  readonly prompts: Readonly<Record<PromptId, string>>;
  readonly promptAnswers: Readonly<Record<PromptAnswer, string>>;
  readonly promptYes: string;
  readonly takeBackAnswer: string;
  readonly saidBefore: (note: string) => string;
  readonly ownParts: Readonly<Record<OwnPart, string>>;
  readonly childWho: string;
  readonly childKnows: string;
  readonly childFollowedUpBy: string;
  readonly addChild: string;
  readonly removeChild: (who: string) => string;
  readonly childLacksFollowUp: string;
  readonly interpreterLanguage: string;
  readonly interpreterBy: string;
  readonly interpreters: Readonly<Record<'professional' | 'adult' | 'child', string>>;
  readonly columns: Readonly<Record<ExpectationOwner, string>>;
  readonly greyZone: string;
  readonly carerSince: (date: string) => string;
  readonly giveBack: string;
  readonly givenBack: (date: string) => string;
  readonly lookAgain: string;
  readonly endHeading: string;
  readonly unsettledHeading: string;
  readonly unsettledTopics: (topics: string) => string;
  readonly unsettledTasks: (tasks: string) => string;
  readonly unsettledAction: (topics: string) => string;
  readonly unsettledUnsent: string;
  readonly soon: Readonly<Record<'week' | 'two-weeks' | 'month', string>>;
  readonly participantsHeading: string;
  readonly participantName: string;
  readonly participantParty: string;
  readonly parties: Readonly<Record<Participant['party'], string>>;
  readonly addParticipant: string;
  readonly removeParticipant: (name: string) => string;
  readonly viewsHeading: string;
  readonly viewWho: string;
  readonly viewText: string;
  readonly addView: string;
  readonly removeView: (who: string) => string;
  readonly writtenBy: (name: string, when: string) => string;
  readonly elsewhere: (name: string) => string;
  readonly elsewhereUnnamed: string;
  readonly guideHeading: string;
  readonly scratch: string;
  readonly scratchHint: string;
  readonly handingHeading: string;
  readonly lastTalk: (talk: string, by: string) => string;
  readonly noTalkYet: string;
  readonly next: (date: string) => string;
  readonly noNext: string;
  readonly bereavementTalk: (from: string, until: string) => string;
  readonly greyHeading: string;
  readonly whatIfHeading: string;
  readonly contactNow: string;
  readonly noContact: string;
  readonly changeContact: string;
  readonly contactFrom: (name: string) => string;
  readonly contactTo: string;
  readonly makeContact: string;
  readonly contactChanged: (from: string, to: string, date: string, by: string) => string;
  readonly chooseAnswer: string;
  readonly keptTopics: (count: number) => string;
  readonly keptHint: string;
  readonly atNight: string;
  readonly exceptions: string;
  readonly exceptionsText: (text: string) => string;
  readonly historyHeading: string;
  readonly withdrawnOn: (date: string) => string;
  readonly lineHistoryHeading: string;
  readonly keptSentence: string;
  readonly lineSaid: Readonly<Record<'given' | 'refused', string>>;
  readonly keysHeading: string;
  readonly keys: readonly { readonly key: string; readonly does: string }[];
  /** What is said otherwise once the person who was ill has died. */
  readonly bereaved: Partial<TalkMessages>;
}

/** What staff can ask to open a theme; content, apart from the words of the page. */
export interface OpeningQuestions {
  /** By question id, two or three each. */
  readonly themes: Readonly<Record<string, readonly string[]>>;
  /** The same, to a bereaved carer. */
  readonly bereaved: Readonly<Record<string, readonly string[]>>;
  readonly somethingElse: readonly string[];
  readonly prompts: Readonly<Partial<Record<PromptId, readonly string[]>>>;
}

export interface ConversationMessages {
  readonly title: (carer: string) => string;
  readonly aCarer: string;
  readonly relation: (relation: string, initials: string) => string;
  readonly kinds: Readonly<Record<ConversationKind, string>>;
  readonly modes: Readonly<Record<ConversationMode, string>>;
  readonly kindLabel: string;
  readonly modeLabel: string;
  readonly patientPresent: string;
  readonly timeLabel: string;
  readonly minutes: (minutes: number) => string;
  readonly wantsToTalkAbout: (carer: string) => string;
  readonly mattersMost: (carer: string) => string;
  readonly prefers: (how: string) => string;
  readonly noForm: string;
  readonly formWithdrawn: string;
  readonly noPriorities: string;
  readonly noNeeds: string;
  readonly otherAnswers: string;
  readonly wroteAt: (carer: string, date: string) => string;
  readonly unclear: string;
  readonly filledBy: Readonly<Record<Exclude<FilledBy, 'self'>, string>>;
  readonly patientConsent: Readonly<Record<PatientConsentDecision, (scope: string) => string>>;
  readonly patientConsentHeading: string;
  readonly changeConsent: string;
  readonly consentDecision: string;
  readonly consentDecisions: Readonly<Record<PatientConsentDecision, string>>;
  readonly consentScope: string;
  readonly saveConsent: string;
  readonly withdrawConsent: string;
  readonly alwaysListen: string;
  readonly lastTime: string;
  readonly lastTimeEmpty: string;
  readonly offers: Readonly<Record<Offer['state'], string>>;
  readonly recordOffer: string;
  readonly uncovered: (themes: string) => string;
  readonly offersHere: (count: number) => string;
  readonly start: string;
  readonly earlier: string;
  readonly talkOn: (kind: string, date: string) => string;
  readonly unsentLine: string;
  readonly backToNow: string;
  readonly topicsHeading: string;
  readonly noTopics: string;
  readonly carerVoice: (carer: string) => string;
  readonly staffVoice: string;
  readonly carerWords: string;
  readonly need: string;
  readonly needHint: string;
  readonly staffNote: string;
  readonly outcomeLabel: string;
  readonly outcomes: Readonly<Record<TopicOutcome, string>>;
  readonly noOutcome: string;
  readonly removeTopic: (topic: string) => string;
  readonly topicRemoved: (topic: string) => string;
  readonly undo: string;
  readonly addTheme: string;
  readonly chooseTheme: string;
  readonly addOther: string;
  readonly add: string;
  readonly planThis: string;
  readonly inPlan: string;
  readonly expectationsHeading: string;
  readonly expectationsHint: string;
  readonly task: string;
  readonly who: string;
  readonly note: string;
  readonly owners: Readonly<Record<ExpectationOwner, string>>;
  readonly addTask: string;
  readonly removeTask: (task: string) => string;
  readonly frameHeading: string;
  readonly confidentiality: string;
  readonly confidentialityAt: (date: string) => string;
  readonly nothingWritten: string;
  readonly nothingWrittenHint: string;
  readonly nothingWrittenOn: string;
  readonly nothingWrittenAsk: string;
  readonly nothingWrittenYes: string;
  readonly nextContact: string;
  readonly close: string;
  readonly closedHeading: string;
  readonly closedBy: (name: string, date: string) => string;
  readonly newTalk: string;
  readonly confirmed: (date: string) => string;
  /** As {@link confirmed}, to the carer. */
  readonly youConfirmed: (date: string) => string;
  readonly notConfirmed: string;
  readonly corrections: string;
  readonly correctionAt: (date: string) => string;
  readonly about: (topic: string) => string;
  readonly carerHeading: string;
  readonly carerIntro: string;
  readonly carerEmpty: string;
  readonly teamNoted: string;
  readonly addCorrection: string;
  readonly correctionAbout: string;
  readonly correctionWhole: string;
  readonly correctionText: string;
  readonly correctionKind: string;
  readonly correctionKinds: Readonly<Record<'correction' | 'other-view' | 'late-note', string>>;
  readonly sendCorrection: string;
  readonly confirm: string;
  readonly printCopy: string;
  readonly ownerIsYou: string;
  readonly yourTask: (date: string) => string;
  readonly giveBackOwn: string;
  readonly givenBackOwn: (date: string) => string;
  readonly phaseHeading: string;
  readonly phaseBereaved: string;
  readonly setBereaved: string;
  readonly setBereavedAsk: string;
  readonly setBereavedYes: string;
  readonly agreement: AgreementMessages;
  /** What is said otherwise once the person who was ill has died. */
  readonly bereaved: Partial<ConversationMessages>;
  readonly refusals: Readonly<
    Record<
      | 'not-added-yet'
      | 'needs-agreement'
      | 'changed-meanwhile'
      | 'not-a-date'
      | 'no-child-interprets'
      | 'already-closed'
      | 'nothing-is-written'
      | 'already-a-topic'
      | 'needs-name'
      | 'no-such-topic'
      | 'no-such-expectation'
      | 'nothing-to-agree-to'
      | 'nothing-said'
      | 'needs-what'
      | 'needs-chosen'
      | 'plan-closed'
      | 'case-closed'
      | 'already-in-phase'
      | 'bereaved-stays-bereaved'
      | 'still-open'
      | 'already-confirmed'
      | 'no-such-consent'
      | 'already-withdrawn',
      string
    >
  >;
}

export interface PlanMessages {
  readonly heading: string;
  readonly statusText: Readonly<Record<'draft' | 'closed', string>>;
  readonly agreedText: (date: string, names: string) => string;
  readonly contactHeading: string;
  readonly contactNone: string;
  readonly deputyHeading: string;
  readonly changeContact: string;
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly hours: string;
  readonly save: string;
  readonly actionsHeading: string;
  readonly empty: string;
  readonly addAction: string;
  readonly kinds: Readonly<Record<ActionKind, string>>;
  readonly kindLabel: string;
  readonly what: string;
  readonly need: string;
  readonly needFor: (need: string) => string;
  readonly theme: string;
  readonly themeNone: string;
  readonly offers: OfferMessages;
  readonly wanted: string;
  readonly respiteParts: Readonly<Record<keyof RespiteTerms, string>>;
  readonly ownerParty: string;
  readonly parties: Readonly<Record<ActionOwner['party'], string>>;
  readonly ownerName: string;
  readonly ownerMissing: string;
  readonly chosenByCarer: string;
  readonly ownedBy: (name: string, party: string) => string;
  readonly due: string;
  readonly dueOn: (date: string) => string;
  readonly overdueBy: (days: number) => string;
  readonly status: Readonly<Record<ActionStatus, string>>;
  readonly change: string;
  readonly removeAction: string;
  readonly undo: string;
  readonly setUnderWay: string;
  readonly setDone: string;
  readonly setNotAvailable: string;
  readonly setDeclined: string;
  readonly setPlanned: string;
  readonly helpedAsk: string;
  readonly helped: Readonly<Record<Helped, string>>;
  readonly helpedText: Readonly<Record<Helped, string>>;
  readonly reason: string;
  readonly alternative: string;
  readonly lookAgainAt: string;
  readonly notAvailableText: (reason: string) => string;
  readonly alternativeText: (alternative: string) => string;
  readonly lookAgainText: (date: string) => string;
  readonly safetyHeading: string;
  readonly safetyEmpty: string;
  readonly situation: string;
  readonly step: string;
  readonly addStep: string;
  readonly removeStep: (situation: string) => string;
  readonly reviewHeading: string;
  readonly reviewDate: string;
  readonly reviewOn: (date: string) => string;
  readonly reviewNone: string;
  readonly reviewDue: string;
  readonly reviewReasons: Readonly<Record<ReviewReason, string>>;
  readonly holdReview: string;
  readonly reviewAsk: string;
  readonly reviewNext: string;
  readonly finishReview: string;
  readonly reviewHeld: (date: string, by: string) => string;
  readonly agreeHeading: string;
  readonly agreeBy: string;
  readonly agreeCarer: string;
  readonly carerHasCopy: string;
  readonly agree: string;
  readonly agreeHint: string;
  readonly printCopy: string;
  readonly stopHeading: string;
  readonly bereavedText: string;
  readonly agreement: AgreementMessages;
  /** What is said otherwise once the person who was ill has died. */
  readonly bereaved: Partial<PlanMessages>;
  readonly refusals: Readonly<
    Record<
      | 'not-added-yet'
      | 'changed-meanwhile'
      | 'not-a-date'
      | 'needs-way-on'
      | 'plan-closed'
      | 'needs-what'
      | 'needs-owner'
      | 'needs-chosen'
      | 'needs-name'
      | 'needs-reason'
      | 'needs-who-agreed'
      | 'already-agreed'
      | 'empty-plan'
      | 'no-such-action'
      | 'no-such-step'
      | 'not-available'
      | 'not-agreed-yet'
      | 'nothing-to-agree-to'
      | 'no-such-consent'
      | 'already-withdrawn',
      string
    >
  >;
}

/** What can be offered here, wherever something is chosen from it. */
export interface OfferMessages {
  readonly heading: string;
  readonly find: string;
  readonly theme: string;
  readonly allThemes: string;
  readonly offerCount: (count: number) => string;
  readonly moreCount: (count: number) => string;
  readonly showMore: string;
  readonly noMatch: string;
  readonly choose: string;
  readonly chosen: string;
  readonly letGo: string;
  readonly gone: string;
  readonly access: Readonly<Record<ServiceOffer['access'], string>>;
  readonly forWhom: (whom: string) => string;
  readonly languages: (languages: string) => string;
  readonly contact: (contact: string) => string;
  readonly checked: (date: string) => string;
  readonly ended: (date: string) => string;
  readonly unsure: string;
  readonly link: string;
}

/** What staff have in the plan, besides {@link PlanMessages}; fetched with their desk. */
export interface PlanDeskMessages {
  readonly more: string;
  readonly groupBy: string;
  readonly groups: Readonly<Record<'plan' | 'owner' | 'need', string>>;
  readonly noOwnerGroup: string;
  readonly noNeedGroup: string;
  readonly overdueCount: (count: number) => string;
  readonly copyGiven: string;
  readonly copyNotGiven: string;
  readonly giveCopy: string;
  readonly changedSince: (date: string) => string;
  readonly versionsHeading: string;
  readonly versionFirst: string;
  readonly unchanged: string;
  readonly versionSame: string;
  readonly historyHeading: string;
  readonly history: Readonly<Record<ActionChange['what'], string>>;
  readonly historyLine: (what: string, who: string, when: string) => string;
  readonly parts: Readonly<Record<ActionPart, string>>;
  readonly changedParts: (parts: string) => string;
  readonly grant: string;
  readonly followApplication: string;
  readonly sentAt: string;
  readonly decision: string;
  readonly noDecision: string;
  readonly decidedAt: string;
  readonly appeal: string;
  readonly appealBy: string;
  readonly planInstead: string;
  readonly lookNow: string;
  readonly ownerLeft: (name: string) => string;
  readonly agreeOthers: string;
  readonly newHeading: string;
  readonly newActionsHeading: string;
  readonly nothingOpen: string;
  readonly settledCount: (count: number) => string;
  readonly formAt: (date: string) => string;
  readonly noForms: string;
  readonly oneForm: string;
  readonly notAnswered: string;
  readonly wantsToTalk: string;
  readonly raisedAgain: (theme: string) => string;
  readonly raised: (theme: string) => string;
  readonly planForTheme: (theme: string) => string;
  readonly askedFor: (reasons: string) => string;
  readonly boardHeading: string;
  readonly nickname: string;
  readonly nicknameHint: string;
  readonly stepRemoved: (situation: string) => string;
  readonly said: Readonly<Record<'added' | 'changed' | 'removed', (what: string) => string>>;
  readonly saidReviewed: string;
  readonly saidAgreed: string;
  readonly saidClosed: string;
  readonly saidStatus: (what: string, status: string) => string;
  readonly afterDeath: string;
  /** In a calendar of staff, for what is to be done on a day. */
  readonly calendarDue: string;
  /** After a change of what was agreed. */
  readonly mustAgree: string;
  readonly changedStatus: string;
  readonly changeReason: string;
  readonly newHint: string;
  readonly closePlan: string;
  readonly closeHint: string;
  readonly otherPlan: string;
  readonly takeInOther: string;
  readonly earlierPlans: string;
  readonly planBetween: (from: string, until: string) => string;
  /** What is said otherwise once the person who was ill has died. */
  readonly bereaved: Partial<PlanDeskMessages>;
}

/** The carer's own page and copy. */
export interface PlanCarerMessages {
  readonly heading: string;
  readonly intro: string;
  readonly agreedText: (date: string, names: string) => string;
  readonly notAgreed: string;
  readonly changedSince: (date: string) => string;
  readonly empty: string;
  readonly callHeading: string;
  readonly callNone: string;
  readonly deputyHeading: string;
  readonly nextHeading: string;
  readonly nextContact: (date: string) => string;
  readonly nextNone: string;
  readonly reviewOn: (date: string) => string;
  readonly safetyHeading: string;
  readonly toDoHeading: string;
  readonly doneHeading: string;
  readonly takesCare: (owner: string) => string;
  readonly youDo: string;
  readonly nobodyYet: string;
  readonly underWay: string;
  readonly by: (date: string) => string;
  readonly late: (date: string) => string;
  readonly given: string;
  readonly done: string;
  readonly declined: string;
  readonly notAvailable: (reason: string) => string;
  readonly alternative: (what: string) => string;
  readonly lookAgain: (date: string) => string;
  readonly wanted: (terms: string) => string;
  readonly granted: (terms: string) => string;
  readonly applied: (date: string) => string;
  readonly decisions: Readonly<Record<ApplicationDecision, string>>;
  readonly decided: (decision: string) => string;
  readonly decidedAt: (decision: string, date: string) => string;
  readonly appeal: (what: string) => string;
  readonly appealBy: (date: string) => string;
  readonly ownNotes: string;
  readonly changesHeading: string;
  readonly differences: Readonly<Record<'added' | 'removed' | 'step-added' | 'step-removed', (what: string) => string>>;
  /** A part of an action that was agreed on otherwise before; without a former value where there was none. */
  readonly partChanged: (what: string, part: string, now: string, before: string) => string;
  readonly partNames: Readonly<Record<ActionPart, string>>;
  readonly nothing: string;
  /** Somebody's own words, in quotation marks. */
  readonly quoted: (words: string) => string;
  readonly calendar: string;
  readonly calendarHint: string;
  readonly calendarSaved: string;
  readonly calendarFile: string;
  /** What stands in a calendar that others may see: neutral, and no more than this. */
  readonly calendarWords: Readonly<Record<Appointment['kind'], string>>;
  readonly proposed: string;
  readonly notNowHeading: string;
  readonly askContact: string;
  readonly contactHelps: string;
  readonly appealPassed: (date: string) => string;
  readonly applicationHeading: string;
  readonly respiteHeading: string;
  readonly callLabel: (name: string, number: string) => string;
  /** Whom to call when it cannot wait. */
  readonly urgent: readonly HelpNumber[];
  readonly printed: (date: string) => string;
  /** After a death, before anything else. */
  readonly afterDeath?: string;
  /** What is said otherwise once the person who was ill has died. */
  readonly bereaved: Partial<PlanCarerMessages>;
}

export interface BoardMessages {
  readonly heading: string;
  readonly displayHeading: string;
  readonly carer: string;
  readonly patient: string;
  readonly stage: string;
  readonly nextStep: string;
  readonly date: string;
  readonly owner: string;
  readonly noOwner: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly steps: Readonly<Record<NextStepCode, string>>;
  readonly overdue: (days: number) => string;
  /** Where the next step has no day: since when the case waits for it. */
  readonly since: (date: string) => string;
  readonly filter: string;
  readonly filters: Readonly<Record<'open' | 'overdue', string>>;
  readonly sort: string;
  readonly sorts: Readonly<Record<CaseSort, string>>;
  readonly find: string;
  readonly count: (shown: number, of: number) => string;
  readonly moreCount: (count: number) => string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly noMatch: string;
  readonly showAll: string;
  readonly unreadable: (count: number) => string;
  readonly unnamed: string;
  /** On the wall, in place of a stage that says more than a passer-by should know. */
  readonly followed: string;
  readonly pageCount: (page: number, of: number) => string;
  readonly pause: string;
  readonly goOn: string;
  readonly nextPage: string;
  readonly leave: LeaveMessages;
}

/** Handing over all cases of somebody who leaves. */
export interface LeaveMessages {
  readonly heading: string;
  readonly hint: string;
  readonly from: string;
  readonly caseCount: (count: number) => string;
  readonly to: string;
  readonly role: string;
  readonly phone: string;
  readonly hours: string;
  readonly hand: string;
  readonly handCount: (count: number) => string;
  readonly doneCount: (count: number, to: string) => string;
  readonly undo: string;
  readonly undone: string;
  readonly failed: (count: number) => string;
  readonly same: string;
}
