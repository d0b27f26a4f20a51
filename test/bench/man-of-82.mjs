/* global document, innerHeight, getComputedStyle */
// What the form asks of a man of 82 with a small phone and text twice as large: presses, and screens scrolled.
//   npm run build && node test/bench/man-of-82.mjs [pictures]
// He opens the portal's form, answers three themes, writes one sentence, keeps one theme to himself, chooses two to talk
// about, sends, and takes the sentence out again. Once he goes page by page, once by the list of pages where there is one.
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromePath } from '../../scripts/browsers.mjs';

const HEIGHT = 740;
const THEMES = [
  ['who-to-contact', 'managing'],
  ['rest-and-respite', 'needed'],
  ['own-health', 'hard-now'],
];
const TALKS = 'rest-and-respite';
const KEEPS = 'own-health';
const pictures = process.argv[2];

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://host');
  response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
  try {
    response.end(readFileSync(join('dist-demo', pathname)));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/portal.html?case=ny`;
const browser = await chromium.launch({
  executablePath: chromePath(),
  // The browser's own text size, as a person sets it: `em` in a media query follows this, and not the page's.
  args: ['--blink-settings=defaultFontSize=32', ...(process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [])],
});

/** Scrolls the shortest way until a finger can reach the control; gives the distance. Runs in the page. */
function reach(control) {
  const inView = () => {
    const box = control.getBoundingClientRect();
    const tall = box.height > innerHeight / 2;
    const y = tall ? Math.min(box.top + 40, innerHeight - 1) : box.top + box.height / 2;
    if (box.top < 0 || (tall ? y < box.top : box.bottom > innerHeight)) return false;
    const x = box.left + Math.min(box.width / 2, 160);
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit)
      hit = hit.shadowRoot.elementFromPoint(x, y);
    return control.contains(hit) || (hit?.contains(control) === true && getComputedStyle(hit).position === 'static');
  };
  const scrollers = [document.scrollingElement];
  for (let at = control.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY))
      scrollers.unshift(at);
  }
  let distance = 0;
  for (const scroller of scrollers) {
    const start = scroller.scrollTop;
    for (const way of control.getBoundingClientRect().top < innerHeight / 2 ? [-1, 1] : [1, -1]) {
      scroller.scrollTop = start;
      for (let moved = 0; ; moved += 10) {
        scroller.scrollTop = start + way * moved;
        if (inView()) return distance + Math.abs(scroller.scrollTop - start);
        if (Math.abs(scroller.scrollTop - start) < moved - 20) break;
      }
    }
    distance += Math.abs(scroller.scrollTop - start);
  }
  return undefined;
}

async function walk(byList) {
  const context = await browser.newContext({
    viewport: { width: 360, height: HEIGHT },
    locale: 'nb-NO',
    reducedMotion: 'reduce',
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto(address);
  const form = page.locator('carer-needs-form');
  let presses = 0;
  let scrolled = 0;
  let shots = 0;
  const to = async (control) => {
    await control.waitFor({ state: 'visible' });
    const distance = await control.evaluate(reach);
    if (distance === undefined) throw new Error(`cannot be reached: ${await control.evaluate((one) => one.outerHTML)}`);
    scrolled += distance;
    return distance;
  };
  const press = async (control, what) => {
    const distance = await to(control);
    presses += 1;
    const box = await control.boundingBox();
    await control.click({
      position: { x: Math.min(box.width / 2, 160), y: Math.min(box.height / 2, 40) },
      noWaitAfter: true,
    });
    if (pictures) console.log(`${String(presses).padStart(3)} ${(distance / HEIGHT).toFixed(1).padStart(5)}  ${what}`);
  };
  /** Another page is there once its heading has the focus; where it is out of sight, he looks for it. */
  const arrive = async () => {
    await form.locator('.title:focus').waitFor();
    const distance = await to(form.locator('.title:focus'));
    if (pictures && distance > 0) console.log(`    ${(distance / HEIGHT).toFixed(1).padStart(5)}  back to the heading`);
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({
        path: `${pictures}/${byList ? 'list' : 'pages'}-${String((shots += 1)).padStart(2, '0')}.png`,
      });
    }
  };
  const next = async () => {
    await press(form.locator('[part=next]'), 'go on');
    await arrive();
  };
  const isThere = async (selector) => (await form.locator(selector).count()) > 0;
  const list = form.locator('.where details').first();
  const goTo = async (place, selector) => {
    if (byList && (await list.locator(`[data-to="${place}"]`).count()) > 0) {
      await press(list.locator('summary'), 'open the list');
      await press(list.locator(`[data-to="${place}"]`), `to ${place}`);
      await arrive();
    }
    while (!(await isThere(selector))) await next();
  };

  await press(form.locator('[part=start]'), 'begin');
  await arrive();
  for (const [id, code] of THEMES) {
    await goTo(`theme:${id}`, `[name="answer-${id}"]`);
    await press(form.locator(`label:has([name="answer-${id}"][value="${code}"])`), `answer ${id}`);
    if (id === TALKS) {
      await press(form.locator('[part=comment]'), 'the text');
      await page.keyboard.type('Jeg har ikke sovet en hel natt siden mai.');
    }
    if (id === KEEPS) await press(form.locator('.theme .choices button').first(), 'for myself');
  }
  await goTo('priorities', '[part=priorities]');
  for (const id of [TALKS, 'who-to-contact'])
    await press(form.locator(`label:has([name=priority][value="${id}"])`), 'choose');
  await next();
  await press(form.locator('[part=submit]'), 'send');
  await form.locator('.sent').waitFor();
  await arrive();
  const sent = { presses, screens: scrolled / HEIGHT };
  await press(form.locator('[data-add], .after button').first(), 'add or change');
  await arrive();
  await press(
    form.locator('.said', { hasText: 'siden mai' }).getByRole('button', { name: /^Endre/ }),
    'change the theme',
  );
  await arrive();
  await press(form.locator('[part=comment]'), 'the text');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await next();
  await press(form.locator('[part=submit]'), 'send');
  await form.locator('.sent').waitFor();
  await arrive();
  await context.close();
  return { sent, all: { presses, screens: scrolled / HEIGHT } };
}

const line = ({ presses, screens }) => `${presses} presses, ${screens.toFixed(1)} screens`;
try {
  for (const [name, byList] of [
    ['page by page', false],
    ['by the list', true],
  ]) {
    const { sent, all } = await walk(byList);
    console.log(`${name}: ${line(all)} (until sent: ${line(sent)})`);
  }
} finally {
  await browser.close();
  server.close();
}
