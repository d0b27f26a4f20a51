import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
// @ts-expect-error -- a plain script without types, shared with the other runners
import { chromePath } from '../../scripts/browsers.mjs';

export const executablePath = (chromePath as () => string)();

/** Containers and CI run as root, where Chromium's own sandbox cannot be had. */
export const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];

/** How often something is tried: a few times in each check, many times by `npm run test:faults`. */
export function times(quick: number, long: number): number {
  return process.env['FAULTS'] === 'long' ? long : quick;
}

/** Figures that a run found, for whoever reads its output. */
export function report(what: string, figures: unknown): void {
  console.log(`fault figures: ${what}: ${JSON.stringify(figures)}`);
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** The built demo on an address of its own, with headers that a host may set, and pages that it may add. */
export async function serveBuilt(
  headers: Readonly<Record<string, string>> = {},
  pages: Readonly<Record<string, string>> = {},
): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = normalize(pathname === '/' ? '/index.html' : pathname);
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    try {
      response.end(pages[path] ?? readFileSync(join('dist-demo', path)));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('the server has no port');
  return { server, address: `http://127.0.0.1:${String(at.port)}/` };
}

export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'carer-needs-fault-'));
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** A profile on disk, as a person's own device has one. */
export function openProfile(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { executablePath, args, locale: 'nb-NO', acceptDownloads: true });
}

/** A browser in a process group of its own, so that all of it can be killed at once, as a power cut does. */
export class KillableBrowser {
  readonly #process: ChildProcess;
  readonly #browser: Browser;

  private constructor(process: ChildProcess, browser: Browser) {
    this.#process = process;
    this.#browser = browser;
  }

  static async start(profile: string): Promise<KillableBrowser> {
    const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
    const options = ['--headless=new', ...args, ...quiet, '--remote-debugging-port=0', `--user-data-dir=${profile}`];
    const process = spawn(executablePath, [...options, 'about:blank'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const endpoint = await new Promise<string>((resolve, reject) => {
      let said = '';
      process.stderr.on('data', (data) => {
        said += String(data);
        const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
      process.on('exit', () => {
        reject(new Error(`the browser did not start: ${said.slice(-500)}`));
      });
    });
    return new KillableBrowser(process, await chromium.connectOverCDP(endpoint));
  }

  async page(): Promise<Page> {
    const [context] = this.#browser.contexts();
    if (!context) throw new Error('the browser has no context');
    return context.newPage();
  }

  /** Kills every process of it without a word, and waits until they are gone. */
  async kill(): Promise<void> {
    const { pid } = this.#process;
    if (pid === undefined) throw new Error('the browser has no process');
    const isGone = new Promise((resolve) => this.#process.once('exit', resolve));
    process.kill(-pid, 'SIGKILL');
    await isGone;
    await this.#browser.close().catch(() => undefined);
  }
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

/** What lies in the database of a page's origin, past all code of ours. */
export function rawRecords(page: Page, name = 'carer-needs'): Promise<{ kind: string; id: string; record: unknown }[]> {
  return page.evaluate(
    (database) =>
      new Promise<{ kind: string; id: string; record: unknown }[]>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => {
          reject(new Error('the database does not open'));
        };
        opening.onsuccess = () => {
          const all = opening.result.transaction('records').objectStore('records').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result as { kind: string; id: string; record: unknown }[]);
          };
        };
      }),
    name,
  );
}
