/** The messages about whom the carer can call: on their pages, on their copies on paper, and once a form is sent. */
export interface WhomToCallMessages {
  readonly callHeading: string;
  /** Nobody is named: true also where a name is known elsewhere and not here. */
  readonly callNone: string;
  readonly yourContact: string;
  /** Above what was noted in a talk, where no contact person with a number is named. */
  readonly dayHeading: string;
  readonly deputyHeading: string;
  readonly nightHeading: string;
  /** Nothing was noted for the night, and there is no deputy; above the help numbers. */
  readonly nightNone: string;
  /** The day of the talk in which it was noted. */
  readonly fromTalk: (date: string) => string;
  readonly callLabel: (name: string, number: string) => string;
}
