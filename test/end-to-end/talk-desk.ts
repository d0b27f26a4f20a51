import type { Locator } from 'playwright-core';

/** Begins a talk from the page before it. */
export async function beginTalk(talk: Locator): Promise<void> {
  await talk.locator('.start-bar .go').click();
  await talk.locator('#stop-heading').waitFor();
}

/** Goes to a stop of an open talk by the way through it: `end`, `tasks` and so on, or to a topic by its place. */
export async function goTo(talk: Locator, stop: string | number): Promise<void> {
  await stopButton(talk, stop).click();
  await talk.locator('#stop-heading:focus').waitFor();
}

/** The button on the way that leads to a stop. */
export function stopButton(talk: Locator, stop: string | number): Locator {
  return typeof stop === 'number'
    ? talk.locator('[data-stop^="topic-"]').nth(stop)
    : talk.locator(`[data-stop="${stop}"]`);
}

/** Ends the open talk at its last stop. */
export async function endTalk(talk: Locator): Promise<void> {
  await goTo(talk, 'end');
  await talk.locator('[part=close]').click();
  await talk.locator('[part=close]').waitFor({ state: 'detached' });
}

/** Unfolds what concerns the case itself, below the page before a talk. */
export async function openCaseMatters(talk: Locator): Promise<void> {
  const fold = talk.locator('.case-matters');
  await fold.waitFor();
  // What was done in it may have left it open.
  if (!(await fold.evaluate((details) => (details as HTMLDetailsElement).open)))
    await fold.locator('> summary').click();
}
