import { describe, expect, it } from 'vitest';
import { imports, isOurs, isThere, shipped, sourceOf } from './imports.js';

const room = (path: string): string =>
  path.startsWith('src/') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? '');

describe('who may import whom', () => {
  const allowed: Record<string, readonly string[]> = {
    'src/domain': ['src/domain'],
    'src/browser': ['src/browser', 'src/domain'],
    'src/storage': ['src/storage', 'src/browser', 'src/domain'],
    'src/session': ['src/session', 'src/storage', 'src/browser', 'src/domain'],
    'src/i18n': ['src/i18n', 'src/domain'],
    'src/documents': ['src/documents', 'src/domain', 'src/i18n'],
    'src/invitation': ['src/invitation', 'src/documents', 'src/domain', 'src/i18n'],
    components: ['components', 'src/domain', 'src/browser', 'src/storage', 'src/session', 'src/i18n'],
  };

  it('every import goes to a room below, or stays in its own', () => {
    expect(imports.filter(({ from, to }) => isOurs(to) && !allowed[room(from)]?.includes(room(to)))).toEqual([]);
  });

  it('every import leads to a file', () => {
    expect(imports.filter(({ to }) => isOurs(to) && !isThere(to))).toEqual([]);
  });

  it.each([
    ['idb', /^src\/storage\/idb\//],
    ['zod', /^src\/domain\//],
    ['lit', /^components\//],
    ['uqr', /^src\/invitation\//],
  ])('%s has one place', (name, place) => {
    const users = imports.filter(({ to }) => to === name || to.startsWith(`${name}/`)).map(({ from }) => from);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((from) => !place.test(from))).toEqual([]);
  });

  it('the shipped code needs no other package', () => {
    const foreign = imports.filter(({ to }) => !isOurs(to));
    // What makes markup runs in Node, where a host has installed the renderer.
    const forNode = foreign.filter(({ to }) => to.startsWith('@lit-labs/ssr'));
    expect([...new Set(forNode.map(({ from }) => from))]).toEqual(['components/prerender.ts']);
    const packages = foreign.filter((one) => !forNode.includes(one)).map(({ to }) => to.split('/')[0]);
    expect([...new Set(packages)].sort()).toEqual(['idb', 'lit', 'uqr', 'zod']);
  });

  it('components know the storage port as types, and only the composition root knows the adapter', () => {
    const values = imports.filter(
      ({ from, to, how }) => room(from) === 'components' && room(to) === 'src/storage' && how !== 'type',
    );
    expect(values.map(({ from, to }) => [from, to])).toEqual([
      ['components/default-store.ts', 'src/storage/open-record-store.ts'],
      // What a device does with its records as a whole: a file of them, and away with them.
      ['components/device/archive-and-erase.ts', 'src/storage/archive.ts'],
      ['components/device/archive-and-erase.ts', 'src/storage/expiry.ts'],
      // A shared device keeps nothing: its store has no disk.
      ['components/needs-form/needs-form.ts', 'src/storage/memory-record-store.lazy.ts'],
    ]);
  });
});

describe('no circle', () => {
  it('leads from a file back to itself, whether by values or by types', () => {
    const above = new Map<string, string[]>();
    for (const { from, to, how } of imports)
      if (how !== 'lazy' && isOurs(to)) above.set(from, [...(above.get(from) ?? []), to]);
    expect(circlesIn(above)).toEqual([]);
  });
});

describe('what is fetched later', () => {
  const isWords = (path: string): boolean => /^src\/i18n\/[\w-]+\/(nb|nn|en)\.ts$/.test(path);

  it('is named *.lazy.ts, but for the words of a language', () => {
    const lazy = imports.filter(({ how }) => how === 'lazy').map(({ to }) => to);
    expect(lazy.length).toBeGreaterThan(10);
    expect(lazy.filter((to) => !to.endsWith('.lazy.ts') && !isWords(to))).toEqual([]);
  });

  it('is fetched, and never imported with what fetches it', () => {
    expect(imports.filter(({ to, how }) => how === 'value' && to.endsWith('.lazy.ts'))).toEqual([]);
    const fetched = new Set(imports.filter(({ how }) => how === 'lazy').map(({ to }) => to));
    expect(shipped.filter((path) => path.endsWith('.lazy.ts') && !fetched.has(path))).toEqual([]);
  });

  it('says who fetches it, or what it is for', () => {
    const lazy = shipped.filter((path) => path.endsWith('.lazy.ts'));
    expect(lazy.filter((path) => !sourceOf(path).includes('/**'))).toEqual([]);
  });
});

/** Every way that leads from a file back to itself, once. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return circles;
}
