const A_SECOND = 1000;

/** Comes back after so many milliseconds; a test brings its own. */
export type Later = (act: () => void, milliseconds: number) => unknown;

/**
 * Tells news about a subject at most once a second: the first at once, and then the latest of each second, so that the
 * last is always told.
 */
export class OnceASecond<News> {
  readonly #tell: (news: News) => void;
  readonly #later: Later;
  /** Subjects that were told of within the last second, and the latest news since. */
  readonly #told = new Map<string, News | undefined>();

  constructor(tell: (news: News) => void, later: Later = (act, milliseconds) => setTimeout(act, milliseconds)) {
    this.#tell = tell;
    this.#later = later;
  }

  tell(subject: string, news: News): void {
    if (this.#told.has(subject)) {
      this.#told.set(subject, news);
      return;
    }
    this.#told.set(subject, undefined);
    this.#later(() => {
      const latest = this.#told.get(subject);
      this.#told.delete(subject);
      if (latest !== undefined) this.tell(subject, latest);
    }, A_SECOND);
    this.#tell(news);
  }

  /** Tells what waits, now. */
  flush(): void {
    for (const [subject, latest] of this.#told) {
      this.#told.set(subject, undefined);
      if (latest !== undefined) this.#tell(latest);
    }
  }
}
