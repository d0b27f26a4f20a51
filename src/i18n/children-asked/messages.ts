/** The messages with which children under 18 are asked about, in every talk. */
export interface ChildrenAskedMessages {
  readonly question: string;
  readonly answers: Readonly<Record<'yes' | 'no', string>>;
  /** Asked until it was answered, and then no more. */
  readonly askOnce: string;
  readonly formSaysYes: (carer: string) => string;
  readonly answeredBy: (name: string, date: string) => string;
  readonly answeredEarlier: string;
  /** In a talk of which nothing is written. */
  readonly notWrittenHere: string;
  readonly stillUnasked: string;
  readonly lacksFollowUp: string;
  readonly stay: string;
}
