/** The form as staff say it on the phone; fetched where `filled-by` is `phone`. */
export interface FormSpokenMessages {
  readonly readOut: string;
  readonly answersAre: (answers: string) => string;
  readonly questions: Readonly<Record<string, string>>;
}
