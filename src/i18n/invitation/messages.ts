/** The messages of an invitation to the form: on paper, on the phone and on a sheet. None names an illness. */
export interface InvitationMessages {
  /** The whole text message. Whoever sees the screen learns nothing: no name, no illness, no unit. */
  readonly sms: (address: string) => string;
  readonly letterTitle: string;
  readonly greeting: (name: string | undefined) => string;
  readonly letter: readonly string[];
  readonly how: string;
  readonly scan: string;
  readonly orWrite: string;
  readonly codeName: string;
  readonly contactHeading: string;
  readonly noContact: string;
  readonly notWatched: string;
  readonly from: (unit: string) => string;
  readonly sheetTitle: string;
  readonly sheet: readonly string[];
}
