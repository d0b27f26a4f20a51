// Measures in a real browser and prints a table of medians and ratios. Fails on nothing: medians differ between
// machines, ratios less so.
import { createServer } from 'node:http';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { formPages } from '../test/bench/forms/pages.mjs';
import { benchForms, formsTable } from './bench-forms.mjs';
import { chromePath } from './browsers.mjs';
import { keepTable } from './keep-table.mjs';

const { outputFiles } = await build({
  entryPoints: ['test/bench/page.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  write: false,
  define: { 'process.env.NODE_ENV': '"production"' },
});
const server = createServer((request, response) => {
  const isScript = request.url === '/page.js';
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  response.end(
    isScript ? outputFiles[0].text : '<!doctype html><html lang="nb"><script type="module" src="/page.js"></script>',
  );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
const browser = await chromium.launch({ executablePath: chromePath(), args });
const context = await browser.newContext();
const page = await context.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.waitForFunction('globalThis.measure');
const measured = await page.evaluate('measure()');
await page.evaluate('fillBoards()');
const boards = await page.evaluate('measureBoards()');
const sealed = await page.evaluate('measureSealed()');

/** The heap of a page that shows only the board over 10,000 cases, after garbage collection. */
const quiet = await context.newPage();
await quiet.goto(`http://127.0.0.1:${server.address().port}/`);
await quiet.waitForFunction('globalThis.openBoard');
await quiet.evaluate('openBoard(10_000).then(() => undefined)');
const devtools = await context.newCDPSession(quiet);
await devtools.send('HeapProfiler.collectGarbage');
const { usedSize } = await devtools.send('Runtime.getHeapUsage');
server.close();

const ms = (value) => `${value < 1 ? value.toFixed(2) : value.toFixed(1)} ms`;
const times = (ratio) => (ratio < 100 ? ratio.toPrecision(2) : Math.round(ratio).toLocaleString('en'));
const tableOf = (pairs) =>
  [
    '| what | takes | against | takes | ratio |',
    '| --- | ---: | --- | ---: | ---: |',
    ...pairs.map(
      ({ what, ours, against, theirs }) =>
        `| ${what} | ${ms(ours)} | ${against} | ${ms(theirs)} | ${theirs > 0 ? times(ours / theirs) : '–'} |`,
    ),
  ].join('\n');
const version = browser.version();
console.log(`Chromium ${version}, medians\n`);
console.log(tableOf(measured));
const boardsTable = `${tableOf(boards)}\n| heap of the page with the board over 10,000 | ${(usedSize / 1e6).toFixed(1)} MB | | | |`;
console.log(`\nThe board, in IndexedDB\n\n${boardsTable}`);

const sealedTable = tableOf(sealed);
console.log(`\nSealed beside not sealed, in IndexedDB\n\n${sealedTable}`);

console.log('\nThe form beside floors and peers, medians of seven, processor slowed four times\n');
const forms = formsTable(await benchForms(browser, await formPages()));
await browser.close();
console.log(forms);
// With --write, puts the figures and the date into docs/measurements.md.
if (process.argv.includes('--write')) {
  const today = new Date().toISOString().slice(0, 10);
  const tables = { forms, boards: boardsTable, sealed: sealedTable };
  for (const [name, table] of Object.entries(tables))
    await keepTable('docs/measurements.md', name, `${table}\n\nMeasured on ${today} with Chromium ${version}.`);
}
