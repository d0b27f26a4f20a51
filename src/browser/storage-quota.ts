/** Bytes that the browser still gives this site, as far as it says. */
export async function roomLeft(): Promise<number> {
  // Not there in every browser, whatever the types say.
  const storage = navigator.storage as StorageManager | undefined;
  const { quota, usage } = (await storage?.estimate().catch(() => undefined)) ?? {};
  return quota === undefined || usage === undefined ? Infinity : quota - usage;
}

/** Asks the browser to keep what is there until a person deletes it; whether it has promised so. */
export async function askToKeep(): Promise<boolean> {
  const storage = navigator.storage as StorageManager | undefined;
  if (!storage) return false;
  // Firefox never answers where it shows no question.
  const noAnswer = new Promise<false>((resolve) => setTimeout(resolve, 5000, false));
  return Promise.race([storage.persist(), noAnswer]).catch(() => false);
}
