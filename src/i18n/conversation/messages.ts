import type { ConversationMode } from '../../domain/conversation/conversation-record.js';
import type { TopicOutcome } from '../../domain/conversation/topic-outcome.js';
import type { ExpectationOwner } from '../../domain/conversation/expectation.js';
import type { FilledBy } from '../../domain/assessment/needs-assessment.js';
import type { PatientConsentDecision, Offer } from '../../domain/case/support-case.js';
import type { ConversationKind } from '../../domain/conversation/prompt.js';
import type { HelpNumber } from '../form-start/messages.js';
import type { AgreementMessages } from '../journal-consent/messages.js';
import type { FormerContactMessages } from '../former-contact/messages.js';
import type { TalkOfferMessages } from '../talk-offer/messages.js';

/** The messages of the talk, for staff and for the carer. */
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
  /** As {@link expectationsHeading}, in a talk from before a death. */
  readonly expectationsThen: string;
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
  /** For the carer. */
  readonly helpNumbers: readonly HelpNumber[];
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
  readonly phaseBereaved: (when: string) => string;
  readonly setBereaved: string;
  readonly setBereavedAsk: (when: string) => string;
  readonly setBereavedYes: string;
  readonly talkOffer: TalkOfferMessages;
  readonly formerContact: FormerContactMessages;
  readonly agreement: AgreementMessages;
  /** What is said otherwise once the person who was ill has died. */
  readonly bereaved: Partial<ConversationMessages>;
  readonly refusals: Readonly<
    Record<
      | 'not-added-yet'
      | 'needs-agreement'
      | 'unanswered-change'
      | 'changed-meanwhile'
      | 'not-a-date'
      | 'no-child-interprets'
      | 'same-in-plan'
      | 'not-discarded'
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
      | 'still-open'
      | 'already-confirmed'
      | 'no-such-consent'
      | 'already-withdrawn'
      | 'already-bereaved'
      | 'day-to-come'
      | 'no-death'
      | 'not-closed'
      | 'not-bereaved'
      | 'nothing-changed'
      | 'no-such-telling'
      | 'carers-words'
      | 'already-read'
      | 'closed-by-other'
      | 'closed-long-ago'
      | 'needs-reason'
      | 'needs-way-on'
      | 'no-such-action',
      string
    >
  >;
}
