/** Bytes that this site may still store; `Infinity` where the browser does not say. */
export async function roomLeft(): Promise<number> {
  // Not every browser has it, whatever the types say.
  const storage = navigator.storage as StorageManager | undefined;
  const { quota, usage } = (await storage?.estimate().catch(() => undefined)) ?? {};
  return quota === undefined || usage === undefined ? Infinity : quota - usage;
}

/** Asks the browser to keep what is stored until a person deletes it. True where it has promised to. */
export async function askToKeep(): Promise<boolean> {
  const storage = navigator.storage as StorageManager | undefined;
  if (!storage) return false;
  // Firefox never settles the promise where it shows no question: after five seconds that counts as no.
  const noAnswer = new Promise<false>((resolve) => setTimeout(resolve, 5000, false));
  return Promise.race([storage.persist(), noAnswer]).catch(() => false);
}
