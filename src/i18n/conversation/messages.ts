import type { TopicOutcome } from '../../domain/conversation/topic-outcome.js';
import type { ExpectationOwner } from '../../domain/conversation/expectation.js';
import type { Offer } from '../../domain/case/support-case.js';
import type { ConversationKind, OwnPart, PromptAnswer } from '../../domain/conversation/prompt.js';
import type { FormerContactMessages } from '../former-contact/messages.js';

/** The messages of the talk, for staff and for the carer. */
export interface ConversationMessages {
  readonly aCarer: string;
  readonly relation: (relation: string, initials: string) => string;
  readonly kinds: Readonly<Record<ConversationKind, string>>;
  readonly minutes: (minutes: number) => string;
  readonly prefers: (how: string) => string;
  readonly withdrawConsent: string;
  readonly offers: Readonly<Record<Offer['state'], string>>;
  readonly start: string;
  readonly earlier: string;
  readonly talkOn: (kind: string, date: string) => string;
  readonly carerVoice: (carer: string) => string;
  readonly staffVoice: string;
  readonly carerWords: string;
  readonly need: string;
  readonly staffNote: string;
  readonly outcomes: Readonly<Record<TopicOutcome, string>>;
  readonly noOutcome: string;
  readonly undo: string;
  readonly add: string;
  readonly expectationsHeading: string;
  /** As {@link expectationsHeading}, in a talk from before a death. */
  readonly expectationsThen: string;
  readonly task: string;
  readonly who: string;
  readonly note: string;
  readonly owners: Readonly<Record<ExpectationOwner, string>>;
  readonly nothingWritten: string;
  readonly nothingWrittenOn: string;
  /** What is kept all the same. */
  readonly nothingWrittenHint: string;
  readonly nextContact: string;
  readonly close: string;
  readonly confirmed: (date: string) => string;
  readonly corrections: string;
  readonly correctionAt: (date: string) => string;
  readonly teamNoted: string;
  readonly correctionKinds: Readonly<Record<'correction' | 'other-view' | 'late-note', string>>;
  readonly ownerIsYou: string;
  readonly formerContact: FormerContactMessages;
  readonly askedHeading: string;
  readonly childrenHeading: string;
  readonly promptAnswers: Readonly<Record<PromptAnswer, string>>;
  readonly promptYes: string;
  readonly ownParts: Readonly<Record<OwnPart, string>>;
  readonly interpreters: Readonly<Record<'professional' | 'adult' | 'child', string>>;
  readonly lookAgain: string;
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
