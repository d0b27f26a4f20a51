/**
 * The messages for what goes both ways about the one who is ill: what the carer tells, and what staff may tell the carer.
 * For staff alone.
 */
export interface ToldMessages {
  readonly tellingsHeading: string;
  readonly tellingsHint: string;
  readonly tellingsUnwritten: string;
  readonly openTellings: (count: number) => string;
  readonly noTellings: string;
  readonly addTelling: string;
  readonly tellingText: string;
  readonly saveTelling: string;
  readonly tellingWrittenBy: (name: string, when: string) => string;
  readonly tellingWaits: string;
  readonly tellingReceived: (name: string, date: string) => string;
  readonly followUpHeading: string;
  readonly followUpWho: string;
  readonly followUpBy: string;
  readonly saveFollowUp: string;
  readonly followedUp: (who: string) => string;
  readonly followedUpBy: (who: string, date: string) => string;
  readonly followUpLate: (who: string, date: string) => string;
  readonly nobodyFollowsUp: string;
  readonly cameOfItHeading: string;
  readonly cameOfItHint: string;
  readonly saveCameOfIt: string;
  readonly correctCameOfIt: string;
  readonly cameOfItBy: (name: string, date: string) => string;
  readonly settledTellings: (count: number) => string;
  readonly inJournalHeading: string;
  readonly journalSentence: string;
  readonly journalSentenceHint: string;
  readonly askCarer: string;
  readonly mustDocument: string;
  readonly mustDocumentHint: string;
  readonly documentHeading: string;
  /** The words to say to the carer before a sentence is documented without asking. */
  readonly documentWords: string;
  readonly toldBy: string;
  readonly toldOn: string;
  readonly confirmTold: string;
  readonly documented: (name: string, date: string) => string;
  readonly documentAgain: string;
  readonly changedSinceTold: string;
  readonly keepOut: string;
  readonly removeTelling: string;
  readonly removeTellingAsk: string;
  readonly removeTellingYes: string;
  readonly weToldHeading: string;
  readonly nothingTold: string;
  readonly toldInTalk: (date: string) => string;
  /** What is said otherwise once the person who was ill has died. */
  readonly bereaved: Partial<ToldMessages>;
}
