// Compares the form with two hand-written floors and two peers: bytes loaded, time until it can be answered, time until
// an answer is painted, long tasks afterwards, memory. Built pages, gzip, a local server, a fresh browser context each
// time, the processor slowed four times; medians of seven. Fails on nothing.
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

const ROUNDS = 7;
const SLOWED = 4;
const ANSWERS = 6;
const TYPES = { js: 'text/javascript', css: 'text/css' };

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** Runs in the page from its start: notes when all answers can be given, and every task over 50 ms. */
function watch(root) {
  return `
    globalThis.bench = { longTasks: [] };
    new PerformanceObserver((list) => bench.longTasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration }))))
      .observe({ type: 'longtask', buffered: true });
    const radios = () => [...(${root})?.querySelectorAll('input[type=radio]') ?? []];
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    }));
    bench.answer = async (number) => {
      const all = radios();
      const start = performance.now();
      all[Math.floor((number * all.length) / 12)].click();
      await painted();
      return performance.now() - start;
    };
    const look = async () => {
      if (radios().length < 72) return requestAnimationFrame(look);
      await painted();
      bench.ready = performance.now();
    };
    requestAnimationFrame(look);`;
}

async function serve(files) {
  let bytes = 0;
  const packed = new Map(Object.entries(files).map(([path, text]) => [path, gzipSync(text, { level: 9 })]));
  const server = createServer((request, response) => {
    const body = packed.get(request.url);
    if (!body) return response.writeHead(404).end();
    bytes += body.length;
    response.setHeader('content-type', TYPES[request.url.split('.').pop()] ?? 'text/html');
    response.setHeader('content-encoding', 'gzip');
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}/`, loaded: () => bytes };
}

async function once(browser, { files, root }) {
  const { server, address, loaded } = await serve(files);
  const context = await browser.newContext();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.addInitScript(watch(root));
  await page.goto(address);
  await page.waitForFunction('bench.ready', undefined, { timeout: 60_000 });
  // What is loaded and run after the first answer could be given counts as load, too.
  await page.waitForLoadState('networkidle');
  const settled = await page.evaluate('performance.now()');
  const answers = [];
  for (let number = 0; number < ANSWERS; number += 1) answers.push(await page.evaluate(`bench.answer(${number})`));
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { ready, longTasks } = await page.evaluate('({ ready: bench.ready, longTasks: bench.longTasks })');
  await context.close();
  server.close();
  const after = longTasks.filter(({ startTime }) => startTime > settled).map(({ duration }) => duration);
  return { loaded: loaded(), ready, answer: median(answers), longest: Math.max(0, ...after), heap: usedSize };
}

export async function benchForms(browser, pages) {
  const runs = pages.map(() => []);
  // In turns, so that other load on the machine affects all pages alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, page] of pages.entries()) runs[index].push(await once(browser, page));
  }
  return pages.map(({ name }, index) => {
    const of = (figure) => median(runs[index].map((run) => run[figure]));
    return {
      name,
      loaded: of('loaded'),
      ready: of('ready'),
      answer: of('answer'),
      longest: of('longest'),
      heap: of('heap'),
    };
  });
}

/** The measured table, as in docs/measurements.md. */
export function formsTable(measured) {
  const lit = measured[1];
  const times = (value, floor) => `${(value / floor).toFixed(2)}×`;
  return [
    '| twelve themes on one page | loads, gzip | ready to answer | next paint after an answer | longest task after load | heap |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...measured.map(
      ({ name, loaded, ready, answer, longest, heap }) =>
        `| ${name} | ${(loaded / 1000).toFixed(1)} kB | ${ready.toFixed(0)} ms (${times(ready, lit.ready)}) | ${answer.toFixed(1)} ms (${times(answer, lit.answer)}) | ${longest === 0 ? 'none over 50 ms' : `${longest.toFixed(0)} ms`} | ${(heap / 1e6).toFixed(1)} MB |`,
    ),
  ].join('\n');
}
