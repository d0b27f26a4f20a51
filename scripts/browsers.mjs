// Finds the browsers that the tests run in, and installs them where this machine lets us.
//   node scripts/browsers.mjs         a Chrome or Chromium
//   node scripts/browsers.mjs --all   Firefox and WebKitGTK too
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Launcher } from 'chrome-launcher';

export const FIREFOX = '/usr/bin/firefox-esr';
export const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';

/** The path of a Chrome or Chromium on this machine; undefined where there is none. */
export function chromePath() {
  const [found] = [process.env.CHROME_PATH, '/usr/bin/chromium'].filter((path) => path && existsSync(path));
  if (found) return found;
  try {
    return Launcher.getInstallations()[0];
  } catch {
    // chrome-launcher throws on Linux where it finds no browser.
    return undefined;
  }
}

/** Whether all three engines can be tested: Debian's packages of Firefox and WebKitGTK are installed. */
export function hasAllBrowsers() {
  return [FIREFOX, WEBKIT_DRIVER, '/usr/bin/Xvfb'].every((path) => existsSync(path));
}

function install(packages) {
  const isRoot = process.getuid?.() === 0;
  const command = isRoot ? 'apt-get' : 'sudo';
  const before = isRoot ? [] : ['-n', 'apt-get'];
  console.log(`Installing ${packages.join(', ')} …`);
  for (let attempt = 1; ; attempt += 1) {
    try {
      execFileSync(command, [...before, 'update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
      execFileSync(command, [...before, 'install', '-y', '-qq', '--no-install-recommends', ...packages], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      return;
    } catch (error) {
      // On a machine that has just started, apt may be locked by its own first update.
      if (attempt === 6) throw error;
      execFileSync('sleep', ['20']);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = [];
  if (!chromePath()) missing.push('chromium');
  if (process.argv.includes('--all') && !hasAllBrowsers()) missing.push('firefox-esr', 'webkit2gtk-driver', 'xvfb');
  if (missing.length > 0) {
    const canInstall = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
    try {
      if (!canInstall) throw new Error('no apt-get here');
      install(missing);
    } catch {
      console.error('The tests need Chrome or Chromium: install it, or set CHROME_PATH to where it is.');
      process.exitCode = 1;
    }
  }
}
