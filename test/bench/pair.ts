const ROUNDS = 30;

export interface Measured {
  readonly what: string;
  readonly against: string;
  /** Medians in milliseconds. */
  readonly ours: number;
  readonly theirs: number;
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** Runs both in turns, after a round that does not count. */
export async function pair(
  what: string,
  against: string,
  ours: () => Promise<unknown>,
  theirs: () => Promise<unknown>,
  rounds = ROUNDS,
): Promise<Measured> {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, run] of [
      ['ours', ours],
      ['theirs', theirs],
    ] as const) {
      const start = performance.now();
      await run();
      if (round > 0) times[name].push(performance.now() - start);
    }
  }
  return { what, against, ours: median(times.ours), theirs: median(times.theirs) };
}
