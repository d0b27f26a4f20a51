// Takes the README's pictures from the built demo: one of each element, in Bokmål, with a fixed date and a font that
// every machine has after `npm ci`.
//   npm run build && node scripts/pictures.mjs
import { Buffer } from 'node:buffer';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { chromePath } from './browsers.mjs';

const FOLDER = 'docs/pictures';
const LARGEST = 60_000;
const MORNING = new Date('2026-11-24T09:00:00+01:00');
const WIDTH = 1080;
const HEIGHT = 880;

const fonts = [400, 600, 700].map((weight) => {
  const file = `node_modules/@fontsource/open-sans/files/open-sans-latin-${weight}-normal.woff2`;
  const data = readFileSync(file, 'base64');
  return `@font-face { font-family: Pictures; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) }`;
});
const style = `${fonts.join('\n')} body { font-family: Pictures } .layout { display: block } main { padding: 24px !important }
  header, .patients, .tabs, .back-to-board, .received { display: none !important }`;

const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
const [address] = server.resolvedUrls.local;
const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
const browser = await chromium.launch({ executablePath: chromePath(), args });

/** Opens a page of the demo without the host's surroundings, and brings it to the state that the picture shows. */
async function take(name, path, show) {
  const context = await browser.newContext({
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    reducedMotion: 'reduce',
    viewport: { width: WIDTH, height: HEIGHT },
  });
  await context.clock.setFixedTime(MORNING);
  const page = await context.newPage();
  await page.goto(address + path);
  await page.addStyleTag({ content: style });
  await show(page, page.locator(`carer-${name}`));
  // Else the caret blinks.
  await page.evaluate(() => globalThis.document.activeElement?.blur());
  await page.evaluate(() => globalThis.document.fonts.ready);
  const devtools = await context.newCDPSession(page);
  // WebP, which Playwright's own screenshots do not offer.
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
  await context.close();
  const picture = Buffer.from(data, 'base64');
  if (picture.length > LARGEST) throw new Error(`${name}: ${picture.length} bytes, allowed are ${LARGEST}`);
  writeFileSync(`${FOLDER}/${name}.webp`, picture);
  console.log(`${FOLDER}/${name}.webp ${picture.length} bytes`);
}

try {
  mkdirSync(FOLDER, { recursive: true });
  await take('needs-form', 'portal.html?lang=nb', async (page, form) => {
    await form.locator('[part=start]').click();
    for (let at = 0; at < 7; at += 1) await form.locator('[part=next]').click();
    const theme = page.getByRole('group', { name: /^Pusterom og avlastning/ });
    await theme.getByRole('radio', { name: 'Jeg trenger støtte til dette', exact: true }).check();
    await form.locator('[part=comment]').fill('Jeg har ikke sovet en hel natt siden mai.');
    await page.getByText('Lagret her på telefonen eller maskinen').waitFor();
  });
  await take('conversation-record', 'journal.html?lang=nb#talk/case-ingrid', async (_page, talk) => {
    await talk.locator('.wants').waitFor();
    await talk.locator('form .go').first().click();
    const topic = talk.locator('[part=topic]').first();
    await topic.locator('.ask').first().waitFor();
    await topic.locator('.voice.carer textarea').first().fill('Den minste spør hver kveld om mamma kommer hjem igjen.');
    await topic.locator('.voice:not(.carer) textarea').nth(1).fill('Å få hjelp til å snakke med jentene.');
    await topic.locator('input[value=given-in-talk]').check();
    // Scrolled below the sticky bar: the topic with its two voices, and what the patient can read.
    await talk
      .locator('[part=preview]')
      .evaluate((preview) => globalThis.scrollBy(0, preview.getBoundingClientRect().top - 70));
  });
  await take('follow-up-plan', 'journal.html?lang=nb#plan/case-odd', async (_page, plan) => {
    await plan.locator('[part=action]').first().waitFor();
  });
  await take('case-board', 'journal.html?lang=nb#tavle', async (_page, board) => {
    await board.locator('[part=case]').first().waitFor();
  });
} finally {
  await browser.close();
  await server.close();
}
