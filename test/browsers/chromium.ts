import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
// @ts-expect-error -- a plain script without types, shared with the other runners
import { chromePath } from '../../scripts/browsers.mjs';

export const executablePath = (chromePath as () => string)();

/** Containers and CI run as root, where Chromium's own sandbox does not work. */
export const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];

export function launch(switches: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...args, ...switches] });
}

export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'carer-needs-profile-'));
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** A profile on disk, as a person's own device and a ward PC have one. */
export function openProfile(profile: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { executablePath, args, ...options });
}
