/**
 * What somebody last chose to see in a list, remembered in this browser from day to day: codes of filters and orders,
 * never a name, a search or a word of a record. Where the browser refuses `localStorage`, it is forgotten.
 */
export type Choices = Readonly<Record<string, string>>;

/** What was chosen under this name; nothing where it was never chosen, or cannot be read. */
export function rememberedChoices(name: string): Choices {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '{}');
    return Object.fromEntries(
      Object.entries(Object(kept) as object).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

export function rememberChoices(name: string, choices: Choices): void {
  try {
    localStorage.setItem(name, JSON.stringify(choices));
  } catch {
    // Blocked or full: see above.
  }
}
