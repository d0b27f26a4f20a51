import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Timeout for a condition, for a busy machine. It only bounds the waiting; nothing waits this long without a reason.
 */
export const PATIENTLY = { timeout: 30_000, interval: 50 } as const;

/** A record as stored in the database, with the columns beside it. */
export interface RawRecord {
  readonly kind: string;
  readonly id: string;
  readonly caseId: string;
  readonly record: unknown;
}

/** Reads the database of a page's origin directly, over its own connection and without our code. */
export function rawRecords(page: Page, name = 'carer-needs'): Promise<RawRecord[]> {
  return page.evaluate(async (database) => {
    // To open what is not there would make it, and as something that our own code does not know.
    const isThere = (await indexedDB.databases()).some((one) => one.name === database);
    if (!isThere) return [];
    return new Promise<RawRecord[]>((resolve, reject) => {
      const opening = indexedDB.open(database);
      opening.onerror = () => {
        reject(new Error('the database does not open'));
      };
      opening.onsuccess = () => {
        const all = opening.result.transaction('records').objectStore('records').getAll();
        all.onsuccess = () => {
          opening.result.close();
          resolve(all.result as RawRecord[]);
        };
      };
    });
  }, name);
}

/**
 * Waits until a record with all of these pieces, words or other parts of its JSON, is in the database. Call it before a
 * page is closed, reloaded or killed, or before another is opened that has to find them: from then on nothing may lose
 * them.
 */
export async function onDisk(page: Page, ...pieces: readonly string[]): Promise<void> {
  await expect
    .poll(async () => {
      const missing = (await rawRecords(page)).map((entry) => {
        const text = JSON.stringify(entry);
        return pieces.filter((piece) => !text.includes(piece));
      });
      // Of the record that comes closest, what is still waited for.
      return missing.reduce((fewest, one) => (one.length < fewest.length ? one : fewest), pieces);
    }, PATIENTLY)
    .toEqual([]);
}

/** Waits until none of these stands in the database any more. */
export async function goneFromDisk(page: Page, ...pieces: readonly string[]): Promise<void> {
  await expect
    .poll(async () => {
      const text = JSON.stringify(await rawRecords(page));
      return pieces.filter((piece) => text.includes(piece));
    }, PATIENTLY)
    .toEqual([]);
}

/** How often a text lies in the raw files of a browser profile, in either of the encodings that browsers use. */
export function leftIn(profile: string, text: string): { file: string; times: number }[] {
  const encodings = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')];
  return filesIn(profile).flatMap((file) => {
    const bytes = readFileSync(file);
    const found = encodings.reduce((sum, one) => sum + count(bytes, one), 0);
    return found > 0 ? [{ file: file.slice(profile.length + 1), times: found }] : [];
  });
}

/** Words that stand nowhere else and that no compression shortens. */
export function uniqueWord(about: string): string {
  return `${about}${crypto.randomUUID().replaceAll('-', '')}`;
}

function count(bytes: Buffer, wanted: Buffer): number {
  let found = 0;
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) found += 1;
  return found;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
