import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Browser, type Page } from 'playwright-core';
import { args, executablePath } from '../browsers/chromium.js';

/** How often each fault is tried: a few times in each check, many times by `npm run test:faults`. */
export function times(quick: number, long: number): number {
  return process.env['FAULTS'] === 'long' ? long : quick;
}

/** Figures that a run found, for whoever reads its output. */
export function report(what: string, figures: unknown): void {
  console.log(`fault figures: ${what}: ${JSON.stringify(figures)}`);
}

/**
 * A random moment, at most so many milliseconds from now, at which something is killed. No test may depend on its
 * length, only on what was acknowledged by then.
 */
export function someMoment(within: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * within));
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
