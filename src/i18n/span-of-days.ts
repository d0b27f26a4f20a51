/** How a language says a number of days or weeks; `numbers` are its words from none upwards, and digits follow. */
interface Counting {
  readonly numbers: readonly string[];
  /** The word for one of weeks, where that is not the word for one of days. */
  readonly oneWeek?: string;
  readonly days: (number: string, count: number) => string;
  readonly weeks: (number: string, count: number) => string;
  readonly between: (from: string, until: string) => string;
  readonly within: (until: string) => string;
}

/** A span of days in words: in weeks where both ends are whole weeks ("fire til seks uker"), else in days. */
export function spanOfDays(from: number, until: number, counting: Counting): string {
  const { numbers, between, within } = counting;
  const isInWeeks = until >= 7 && from % 7 === 0 && until % 7 === 0;
  const [unit, size] = isInWeeks ? ([counting.weeks, 7] as const) : ([counting.days, 1] as const);
  const one = isInWeeks ? counting.oneWeek : undefined;
  const word = (count: number): string => (count === 1 ? one : undefined) ?? numbers[count] ?? String(count);
  const [first, last] = [from / size, until / size];
  if (first <= 0) return within(unit(word(last), last));
  return unit(first === last ? word(last) : between(word(first), word(last)), last);
}
