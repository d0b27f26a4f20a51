import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carer-needs-server-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a module in a plain Node, as a server does, to its end; what it prints. */
async function inNode(name: string, code: string): Promise<unknown> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['node'],
    tsconfig: 'tsconfig.json',
    logLevel: 'error',
  });
  // A rejection that nobody handles, or a process that does not end, fails the test.
  const { stdout } = await run(process.execPath, [outfile], { timeout: 30_000 });
  return JSON.parse(stdout);
}

describe('in Node, without a browser', () => {
  it('every entry can be imported', async () => {
    const entries = [
      ...['components/index', 'components/define'],
      ...['domain', 'storage', 'documents', 'invitation'].map((name) => `src/${name}/index`),
    ];
    const code = entries.map((path, at) => `import * as entry${String(at)} from './${path}.js';`).join('\n');
    const names = entries.map((_path, at) => `Object.keys(entry${String(at)}).length`).join(', ');
    const counts = (await inNode('entries', `${code}\nconsole.log(JSON.stringify([${names}]));`)) as number[];
    expect(counts).toHaveLength(entries.length);
  });

  it.each(['carer-needs-form', 'carer-conversation-record', 'carer-follow-up-plan', 'carer-case-board'])(
    '%s is made and updated as a server renders it, without touching what only browsers have',
    async (tag) => {
      const code = `
        import { ReactiveElement } from '@lit/reactive-element';
        import './components/define.js';
        const touched: string[] = [];
        for (const name of ['indexedDB', 'IntersectionObserver', 'ResizeObserver', 'BroadcastChannel'])
          Object.defineProperty(globalThis, name, {
            configurable: true,
            get: () => { touched.push(name); return undefined; },
          });
        const element = new (customElements.get('${tag}')!)();
        for (const [name, value] of [['case-id', 'case'], ['lang', 'en'], ['view', 'nonsense'], ['readonly', 'false']])
          element.setAttribute(name, value);
        element.willUpdate(element._$changedProperties ?? new Map());
        ReactiveElement.prototype['update'].call(element, new Map());
        const [slot] = element.render().strings;
        console.log(JSON.stringify({ touched, slot }));
      `;
      expect(await inNode(tag, code)).toEqual({ touched: [], slot: '<slot></slot>' });
    },
  );

  it('a store that is opened says that there is none, listens all the same, and lets the process end', async () => {
    const code = `
      import { IdbRecordStore, openRecordStore, SealedRecordStore } from './src/storage/index.js';
      const store = new IdbRecordStore();
      store.watch(() => undefined);
      new SealedRecordStore(store);
      const [opened, instead] = [await store.open(), await openRecordStore()];
      console.log(JSON.stringify([opened, instead.isVolatile]));
    `;
    expect(await inNode('store', code)).toEqual([{ ok: false, reason: 'unavailable' }, true]);
  });
});
