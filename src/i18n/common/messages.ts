/** What the first screen of any element says. */
export interface CommonStartMessages {
  readonly loading: string;
  readonly missingCase: string;
  /** The page was set up so that nothing may be opened, which is told to its developer. */
  readonly notSetUp: string;
  /** A chunk of a later page could not be loaded. */
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
