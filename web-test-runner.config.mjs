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
const others = wantsAll ? [firefox, (await import('./test/browsers/webkit-launcher.mjs')).webkitLauncher] : [];

export default {
  files: ['test/storage/**/*.test.ts', 'test/components/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  rootDir: '.',
  hostname: '127.0.0.1',
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  browsers: wantsOthers ? others : [chromium, ...others],
  concurrentBrowsers: 2,
  concurrency: 1,
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 300_000,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), closingLine()],
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
};
