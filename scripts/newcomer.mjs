// Runs the README's two commands as they are written there, as after a fresh clone: in an empty folder, with an empty
// home and only the fonts of a bare system, so that nothing else on the machine makes them pass.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const BARE_FONTS = '/usr/share/fonts/truetype/dejavu';
const PAGES = ['/', '/portal.html', '/journal.html', '/plain.html'];
const LONGEST_START_MS = 180_000;

const base = mkdtempSync(join(tmpdir(), 'newcomer-'));
const clone = join(base, 'carer-needs');
const home = join(base, 'home');
mkdirSync(home);
const env = { PATH: process.env.PATH, HOME: home, LANG: 'C.UTF-8', CI: process.env.CI ?? '' };
// The npm registry is the machine's own setting.
for (const name of Object.keys(process.env)) if (/^npm_config_|_proxy$/i.test(name)) env[name] = process.env[name];
if (existsSync(BARE_FONTS)) {
  env.FONTCONFIG_FILE = join(base, 'fonts.conf');
  writeFileSync(
    env.FONTCONFIG_FILE,
    `<?xml version="1.0"?><fontconfig><dir>${BARE_FONTS}</dir><cachedir>${join(base, 'cache')}</cachedir></fontconfig>`,
  );
}

execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${process.cwd()}`, clone]);
// A registry that was set up for this machine is in its user's npm settings.
const settings = join(process.env.HOME ?? '', '.npmrc');
if (existsSync(settings)) writeFileSync(join(home, '.npmrc'), readFileSync(settings));

const [start, test] = [...readFileSync('README.md', 'utf8').matchAll(/^(npm ci && npm \w+)/gm)].map(
  ([, command]) => command,
);
if (!start?.endsWith('start') || !test?.endsWith('test')) throw new Error('the README does not name its two commands');

const times = [];
const begun = performance.now();
await starts(start);
times.push(`${start}: ${seconds(begun)}`);
const tested = performance.now();
execFileSync('bash', ['-c', test], { cwd: clone, env, stdio: 'inherit' });
times.push(`${test}: ${seconds(tested)}`);
rmSync(base, { recursive: true, force: true });
console.log(`\n✓ a newcomer's two commands: ${times.join(', ')}`);

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(0)} s`;
}

/** The demo is served at the address that the command prints. */
async function starts(command) {
  console.log(`\n— ${command}`);
  const demo = spawn('bash', ['-c', command], {
    cwd: clone,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await printedAddress(demo);
    for (const page of PAGES) {
      const answer = await fetch(new URL(page, address));
      if (!answer.ok) throw new Error(`${command}: ${page} answers ${answer.status}`);
    }
  } finally {
    process.kill(-demo.pid);
  }
}

function printedAddress(demo) {
  return new Promise((resolve, reject) => {
    let printed = '';
    const late = setTimeout(() => reject(new Error(`no address was printed: ${printed}`)), LONGEST_START_MS);
    demo.stdout.on('data', (chunk) => {
      printed += chunk;
      const [address] = stripVTControlCharacters(printed).match(/http:\/\/localhost:\d+\//) ?? [];
      if (!address) return;
      clearTimeout(late);
      resolve(address);
    });
    demo.on('exit', (code) => reject(new Error(`it ended with ${code}: ${printed}`)));
  });
}
