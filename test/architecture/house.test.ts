import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : path.endsWith('.ts') ? [path] : [];
  });
}

const shipped = [...filesBelow('src'), ...filesBelow('components')];
const sourceOf = (path: string): string => readFileSync(path, 'utf8');

interface Import {
  readonly from: string;
  /** A file of ours as a path, or a package's name. */
  readonly to: string;
  readonly isTypeOnly: boolean;
}

const imports: Import[] = shipped.flatMap((from) =>
  [
    ...sourceOf(from).matchAll(
      /(?:import|export)(\s+type)?[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)|^import\s+'([^']+)'/gm,
    ),
  ].map(([, type, named, lazy, bare]) => {
    const target = named ?? lazy ?? bare ?? '';
    const to = target.startsWith('.') ? normalize(join(dirname(from), target)).replace(/\.js$/, '.ts') : target;
    return { from, to, isTypeOnly: type !== undefined };
  }),
);
const room = (path: string): string =>
  path.startsWith('src/') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? '');

describe('who may import whom', () => {
  const allowed: Record<string, readonly string[]> = {
    'src/domain': ['src/domain'],
    'src/storage': ['src/storage', 'src/domain'],
    'src/i18n': ['src/i18n', 'src/domain'],
    components: ['components', 'src/domain', 'src/i18n', 'src/storage'],
  };

  it('every import goes to a room below, or stays in its own', () => {
    const wrong = imports.filter(
      ({ from, to }) => /^(src|components)\//.test(to) && !allowed[room(from)]?.includes(room(to)),
    );
    expect(wrong).toEqual([]);
  });

  it('every import leads to a file', () => {
    expect(imports.filter(({ to }) => /^(src|components)\//.test(to) && !existsSync(to))).toEqual([]);
  });

  it.each([
    ['idb', /^src\/storage\/idb-/],
    ['zod', /^src\/domain\//],
    ['lit', /^components\//],
  ])('%s has one place', (name, place) => {
    const users = imports.filter(({ to }) => to === name || to.startsWith(`${name}/`)).map(({ from }) => from);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((from) => !place.test(from))).toEqual([]);
  });

  it('the shipped code needs no other package', () => {
    const packages = new Set(
      imports
        .map(({ to }) => to)
        .filter((to) => !/^(src|components)\//.test(to))
        .map((to) => to.split('/')[0]),
    );
    expect([...packages].sort()).toEqual(['idb', 'lit', 'zod']);
  });

  it('components know the storage port as types, and only the composition root knows the adapter', () => {
    const values = imports.filter(
      ({ from, to, isTypeOnly }) => room(from) === 'components' && room(to) === 'src/storage' && !isTypeOnly,
    );
    expect(values.map(({ from, to }) => [from, to])).toEqual([
      ['components/default-store.ts', 'src/storage/open-record-store.ts'],
      // A shared device keeps nothing: its store has no disk.
      ['components/needs-form/needs-form.ts', 'src/storage/memory-record-store.ts'],
      // What a device does with its records as a whole: a file of them, and away with them.
      ['components/this-device.ts', 'src/storage/archive.ts'],
      ['components/this-device.ts', 'src/storage/expiry.ts'],
    ]);
  });
});

describe('what bundlers have to understand', () => {
  const { sideEffects } = JSON.parse(sourceOf('package.json')) as { sideEffects: readonly string[] };

  it('what is handed on is handed on by name: see the README, "Why it is so"', () => {
    expect(shipped.filter((path) => /^export \* /m.test(sourceOf(path)))).toEqual([]);
  });

  it('what registers an element is marked as doing something when imported', () => {
    const registering = shipped.filter((path) =>
      /^defineOnce\(|customElements\.define\(|@customElement/m.test(sourceOf(path)),
    );
    const names = registering.map((path) => basename(path)).filter((name) => name !== 'define-once.ts');
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !sideEffects.includes(`**/${name}`))).toEqual([]);
    expect(names.filter((name) => !sideEffects.includes(`**/${name.replace(/ts$/, 'js')}`))).toEqual([]);
  });
});

describe('what shipped code never does', () => {
  it.each([
    ['reach the network', /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/],
    ['make code or markup of text', /\beval\(|new Function|innerHTML|outerHTML\s*=|unsafeHTML|document\.write/],
    ['talk to the console', /console\./],
  ])('%s', (_what, pattern) => {
    expect(shipped.filter((path) => pattern.test(sourceOf(path)))).toEqual([]);
  });

  it('take the clock or chance into the rules; that they know no browser, the compiler sees to', () => {
    const impure = /\bDate\.now|new Date\(\)|Math\.random/;
    expect(filesBelow('src/domain').filter((path) => impure.test(sourceOf(path)))).toEqual([]);
  });
});

describe('elements', () => {
  const folders = readdirSync('components').filter((name) => existsSync(`components/${name}/define.ts`));

  it.each(folders)('%s: tag, class and folder are one name', (folder) => {
    const tag = `carer-${folder}`;
    const name = tag.replaceAll(/(?:^|-)(\w)/g, (_dash, letter: string) => letter.toUpperCase());
    expect(sourceOf(`components/${folder}/define.ts`)).toContain(`defineOnce('${tag}', ${name})`);
    const source = sourceOf(`components/${folder}/${folder}.ts`);
    expect(source).toContain(`export class ${name} extends LitElement`);
    expect(source).toContain(`@element ${tag}`);
  });

  const events = shipped
    .filter((path) => /\.events?\.ts$/.test(path))
    .flatMap((path) =>
      [...sourceOf(path).matchAll(/static readonly eventName = '([^']+)'/g)].map(([, name]) => ({
        path,
        name: name ?? '',
      })),
    );

  it.each(events)('$name is documented on the element that fires it, and typed for hosts', ({ path, name }) => {
    const documented = folders.filter((folder) =>
      sourceOf(`components/${folder}/${folder}.ts`).includes(`@fires ${name} `),
    );
    expect(documented.length).toBeGreaterThan(0);
    expect(sourceOf(path)).toContain(`'${name}': `);
  });

  it.each(folders)('%s: every part it shows is documented', (folder) => {
    const shown = filesBelow(`components/${folder}`).flatMap((path) =>
      [...sourceOf(path).matchAll(/ part="([^"]+)"/g)].map(([, part]) => part),
    );
    const source = sourceOf(`components/${folder}/${folder}.ts`);
    for (const part of shown) expect(source).toContain(`@csspart ${part ?? ''} `);
  });

  it('importing the classes in Node registers nothing and does no harm', async () => {
    const { CarerNeedsForm, CarerCaseBoard } = await import('../../components/index.js');
    expect(CarerNeedsForm.formAssociated).toBe(true);
    expect(CarerCaseBoard.name).toBe('CarerCaseBoard');
    expect('customElements' in globalThis && customElements.get('carer-needs-form')).toBeFalsy();
  });
});

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8');

  it('names only paths that are there', () => {
    const paths = [...readme.matchAll(/`((?:src|components|demo|test|scripts)\/[\w./-]+)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
