import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { chromePath, FIREFOX, hasAllBrowsers } from './scripts/browsers.mjs';
import { closingLine } from './test/browsers/closing-line.mjs';

const chromium = chromeLauncher({
  launchOptions: {
    executablePath: chromePath(),
    headless: true,
    // Containers and CI run as root, where Chromium's own sandbox cannot be had.
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu', '--no-first-run'] : ['--no-first-run'],
  },
});
const firefox = puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: FIREFOX, headless: true } });
// ALL_BROWSERS=1: three engines, where they are there; OTHER_BROWSERS=1: the two besides Chromium.
const wantsOthers = process.env.OTHER_BROWSERS === '1';
const wantsAll = wantsOthers || (process.env.ALL_BROWSERS === '1' && hasAllBrowsers());
const webkit = wantsAll ? (await import('./test/browsers/webkit-launcher.mjs')).webkitLauncher : undefined;

const files = ['test/storage/**/*.test.ts', 'test/components/**/*.test.ts'];
/*
 * What elements do for a person runs in all engines. The pages that are built to break an element (kinds of hosts,
 * printing, translators) run in Chromium: WebKit's driver cannot hold a key down and takes minutes for them, and one of
 * them is not mended in Firefox yet.
 */
const filesOfOthers = [
  ...files,
  '!test/components/hosts/**',
  '!test/components/parts/**',
  '!test/components/translated.test.ts',
  // The other drivers cannot paste.
  '!test/components/case/too-long.test.ts',
  '!test/components/needs-form/{delivery,finding-the-way,text-boxes}.test.ts',
];

export default {
  ...(wantsAll
    ? {
        groups: [
          ...(wantsOthers ? [] : [{ name: 'chromium', files, browsers: [chromium] }]),
          { name: 'others', files: filesOfOthers, browsers: [firefox, webkit] },
        ],
      }
    : { files }),
  nodeResolve: { exportConditions: ['browser', 'development'] },
  rootDir: '.',
  hostname: '127.0.0.1',
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  browsers: [chromium],
  concurrentBrowsers: 2,
  concurrency: 1,
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 300_000,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), closingLine()],
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
};
