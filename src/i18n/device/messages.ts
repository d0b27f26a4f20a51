/** The messages about keeping records on this device: storage, locking, retention and the export file. */
export interface DeviceMessages {
  /** Shown all the time, while nothing is kept beyond the page. */
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
    Record<
      | 'wrong-secret'
      | 'too-short'
      | 'not-the-same'
      | 'key-lost'
      | 'not-sealed'
      | 'needs-https'
      | 'exists'
      | 'not-found',
      string
    >
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
  /** Where the answers lie with the team: only what was not sent is the carer's to erase. */
  readonly eraseUnsent: string;
  readonly eraseUnsentAsk: string;
  readonly erasedUnsent: string;
  readonly sentStays: string;
  readonly unsentStays: string;
  /** Of a form of which only the receipt is here. */
  readonly receiptErasedOn: (date: string) => string;
  readonly receiptStays: string;
  readonly eraseReceipt: string;
  readonly eraseReceiptAsk: string;
}
