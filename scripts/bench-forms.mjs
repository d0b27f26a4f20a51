// Compares the form with two hand-written floors and three peers: bytes loaded, time until it can be answered, time until
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
function watch(presses) {
  return `
    globalThis.bench = { longTasks: [] };
    new PerformanceObserver((list) => bench.longTasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration }))))
      .observe({ type: 'longtask', buffered: true });
    const answers = () => ${presses};
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    }));
    bench.answer = async (number) => {
      const all = answers();
      const start = performance.now();
      all[Math.floor((number * all.length) / 12)].click();
      await painted();
      return performance.now() - start;
    };
    const look = async () => {
      if (answers().length < 72) return requestAnimationFrame(look);
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
  return {
    server,
    address: `http://127.0.0.1:${server.address().port}/`,
    loaded: () => bytes,
  };
}

/** Slow 4G, as browsers' own tools have it. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

async function once(browser, { files, presses }, network) {
  const { server, address, loaded } = await serve(files);
  const context = await browser.newContext();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: network ? 1 : SLOWED });
  if (network) {
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', network);
  }
  await client.send('Performance.enable');
  await page.addInitScript(watch(presses));
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction('bench.ready', undefined, { timeout: 60_000 });
  const untilReady = { bytes: loaded() };
  const ready = await page.evaluate('bench.ready');
  const { metrics } = await client.send('Performance.getMetrics');
  const spent = (name) => 1000 * (metrics.find((one) => one.name === name)?.value ?? 0);
  const work = { script: spent('ScriptDuration'), layout: spent('LayoutDuration') + spent('RecalcStyleDuration') };
  if (network) {
    const asked = await page.evaluate(`(${roundsOf})()`);
    await context.close();
    server.close();
    return { ready, ...asked };
  }
  // What is loaded and run after the first answer could be given counts as load, too.
  await page.waitForLoadState('networkidle');
  const settled = await page.evaluate('performance.now()');
  const answers = [];
  for (let number = 0; number < ANSWERS; number += 1) answers.push(await page.evaluate(`bench.answer(${number})`));
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const longTasks = await page.evaluate('bench.longTasks');
  await context.close();
  server.close();
  const after = longTasks.filter(({ startTime }) => startTime > settled).map(({ duration }) => duration);
  return {
    loaded: untilReady.bytes,
    ready,
    ...work,
    answer: median(answers),
    longest: Math.max(0, ...after),
    heap: usedSize,
  };
}

/** Runs in the page: how many times something was asked for after something else had arrived, until the first answer. */
function roundsOf() {
  const { ready } = globalThis.bench;
  const scripts = performance
    .getEntriesByType('resource')
    .filter((one) => one.responseEnd < ready && one.name.endsWith('.js'));
  let rounds = 0;
  let arrived = 0;
  for (const one of scripts.sort((a, b) => a.startTime - b.startTime)) {
    if (one.startTime < arrived) continue;
    rounds += 1;
    arrived = Math.min(
      ...scripts.filter((other) => other.startTime >= one.startTime).map((other) => other.responseEnd),
    );
  }
  return { rounds, scripts: scripts.length };
}

export async function benchForms(browser, pages) {
  const runs = pages.map(() => ({ slowed: [], slow4G: [] }));
  // In turns, so that other load on the machine affects all pages alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, page] of pages.entries()) {
      runs[index].slowed.push(await once(browser, page));
      runs[index].slow4G.push(await once(browser, page, SLOW_4G));
    }
  }
  return pages.map(({ name }, index) => {
    const { slowed, slow4G } = runs[index];
    const of = (figure, list = slowed) => median(list.map((run) => run[figure]));
    return {
      name,
      ...Object.fromEntries(
        ['loaded', 'ready', 'answer', 'longest', 'heap', 'script', 'layout'].map((one) => [one, of(one)]),
      ),
      ready4G: of('ready', slow4G),
      rounds: of('rounds', slow4G),
      scripts: of('scripts', slow4G),
    };
  });
}

/** The measured table, as in docs/measurements.md. */
export function formsTable(measured) {
  const lit = measured[1];
  const times = (value, floor) => `${(value / floor).toFixed(2)}×`;
  return [
    '| twelve themes on one page | until the first answer: rounds, scripts, gzip | ready, processor slowed four times | ready, slow 4G | script; style and layout | next paint after an answer | longest task after load | heap |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...measured.map((one) => {
      const { name, loaded, rounds, scripts, ready, ready4G, script, layout, answer, longest, heap } = one;
      const columns = [
        name,
        `${rounds}, ${scripts}, ${(loaded / 1000).toFixed(1)} kB`,
        `${ready.toFixed(0)} ms (${times(ready, lit.ready)})`,
        `${ready4G.toFixed(0)} ms (${times(ready4G, lit.ready4G)})`,
        `${script.toFixed(0)} ms; ${layout.toFixed(0)} ms`,
        `${answer.toFixed(1)} ms (${times(answer, lit.answer)})`,
        longest === 0 ? 'none over 50 ms' : `${longest.toFixed(0)} ms`,
        `${(heap / 1e6).toFixed(1)} MB`,
      ];
      return `| ${columns.join(' | ')} |`;
    }),
  ].join('\n');
}
