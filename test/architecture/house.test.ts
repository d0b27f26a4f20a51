import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, shipped, sourceOf } from './imports.js';

describe('what bundlers have to understand', () => {
  const { sideEffects } = JSON.parse(sourceOf('package.json')) as { sideEffects: readonly string[] };

  it('what is handed on is handed on by name: see docs/decisions.md', () => {
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

describe('scripts, which no compiler reads', () => {
  const scripts = ['scripts', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.mjs'))
      .map((path) => join(folder, path)),
  );

  it.each(scripts)('%s imports what there is', (path) => {
    const imported = [...sourceOf(path).matchAll(/^(?:import|export|\}).* from '(\.[^']+)'/gm)].map(([, to = '']) =>
      join(dirname(path), to),
    );
    // What is built of a source lies under `dist` where the source lies.
    const sources = imported.map((to) => to.replace(/^dist\/(.+)\.js$/, '$1.ts'));
    expect(sources.filter((source) => !existsSync(source))).toEqual([]);
  });
});
