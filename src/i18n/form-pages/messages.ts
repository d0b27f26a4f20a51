import type { ChildPath } from '../form-start/messages.js';

/** The messages of the form's pages after the first screen. */
export interface FormPagesMessages {
  readonly progress: (number: number, of: number) => string;
  /** The pages around the themes: the one before them, and those after. */
  readonly beforeThemes: string;
  readonly afterThemes: (number: number, of: number) => string;
  readonly answered: string;
  readonly seen: string;
  readonly notSeen: string;
  readonly next: string;
  readonly back: string;
  readonly pause: string;
  readonly pauseHeading: string;
  readonly pauseText: string;
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
  /** As the three above, of a theme, whose answer and text are kept back together. */
  readonly onlyYouReadBoth: string;
  readonly keepBothToMyself: string;
  readonly letTeamReadBoth: string;
  /** So many letters of what was pasted had no room. */
  readonly tooLong: (over: number) => string;
  /** The page about how the carer is reached, and what they need for a talk. */
  readonly reachHeading: string;
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
  /** On the button, and beside it, while the host delivers the form. */
  readonly sending: string;
  /** The host could not deliver the form. */
  readonly notDelivered: string;
  /** No host took the form. */
  readonly notTaken: string;
  /** The choice whether a copy stays, before sending. */
  readonly keepCopy: string;
  readonly keepCopyHint: string;
  readonly keepCopySealed: string;
  /** In place of the answers, where no copy of them was kept. */
  readonly noCopyHere: string;
  /** Above a draft that adds to a sent form that was read meanwhile. */
  readonly addingToRead: string;
  readonly clearHeading: string;
  readonly clearYes: string;
  readonly clearNo: string;
  /** A new form is begun: the way back to the one that was sent. */
  readonly sentBefore: (date: string) => string;
  readonly seeSent: string;
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
  readonly idleDone: string;
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
