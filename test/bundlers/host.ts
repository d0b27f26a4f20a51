import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };

/** An entry as a host writes it, and the values that it exports. */
export interface Entry {
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * The entries of the built package for pages with what they export, read from the build, so that a new export is tested without a
 * change here.
 */
export async function publicEntries(): Promise<Entry[]> {
  if (!existsSync('dist')) throw new Error('nothing is built; build it first: npm run build');
  const modules = Object.entries(packageJson.exports).flatMap(([path, to]) =>
    // What makes markup runs in Node and is in no page.
    typeof to === 'string' || path === './prerender'
      ? []
      : [{ name: `carer-needs${path.slice(1)}`, file: resolve(to.default) }],
  );
  return Promise.all(
    modules.map(async ({ name, file }) => ({ name, values: (await import(file)) as Entry['values'] })),
  );
}

/** A folder with the package installed under its name, so that bundlers read its exports and `sideEffects`. */
export class HostFolder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'carer-needs-host-')));

  constructor() {
    mkdirSync(join(this.path, 'node_modules'));
    symlinkSync(resolve('.'), join(this.path, 'node_modules/carer-needs'), 'junction');
    this.write('package.json', '{ "type": "module", "private": true }');
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.path, name), text);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** `script` names the host's own file, relative to the page; `type` is how this bundler's output is loaded. */
export function pageOf(script: string, type: 'module' | 'classic'): string {
  return `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<main></main><script ${type === 'module' ? 'type="module"' : 'defer'} src="${script}"></script></html>`;
}

/** Imports all there is and uses each at its top level, as a host does that keeps its store in a constant. */
export function wholeHost(entries: readonly Entry[]): string {
  let count = 0;
  const used: string[] = [];
  const imports = entries.map(({ name, values }) => {
    const names = Object.keys(values).map((exported) => {
      const local = `import${(count += 1)}`;
      used.push(`[${JSON.stringify(`${name} ${exported}`)}, ${local}]`);
      return `${exported} as ${local}`;
    });
    return names.length > 0 ? `import { ${names.join(', ')} } from '${name}';` : `import '${name}';`;
  });
  return `${imports.join('\n')}
import { MemoryRecordStore } from 'carer-needs/storage';

globalThis.missing = [${used.join(', ')}].filter(([, value]) => value === undefined).map(([name]) => name);

const store = new MemoryRecordStore();
const offers = [{
  id: 'night-watch', name: 'Nattevakt', what: 'En fagperson våker hjemme.', themes: ['rest-and-respite'],
  access: 'low-threshold', area: 'Fjordvik', validAsOf: '2026-10-01', contact: '400 00 010',
}];

function put(tag, properties) {
  document.querySelector('main').append(Object.assign(document.createElement(tag), properties));
}
put('carer-needs-form', { id: 'in-memory', store, caseId: 'x' });
put('carer-needs-form', { id: 'on-disk', caseId: 'x' });
put('carer-conversation-record', { caseId: 'x' });
put('carer-follow-up-plan', { caseId: 'x', offers });
put('carer-case-board', {});
`;
}

/**
 * Hosts with one import each beside the form: what else is imported must not be why it is there. Functions are left out,
 * which are there before anything runs.
 */
export function singleHosts(entries: readonly Entry[]): { readonly file: string; readonly source: string }[] {
  const isClass = (value: unknown): boolean => /^class\b/.test(String(value));
  return entries
    .flatMap(({ name, values }) =>
      Object.entries(values)
        .filter(([, value]) => typeof value !== 'function' || isClass(value))
        .map(([exported]) => ({ name, exported })),
    )
    .map(({ name, exported }, index) => ({
      file: `single-${index}.js`,
      source: `import 'carer-needs/needs-form/define';
import { ${exported} as value } from '${name}';
(globalThis.singles ??= {})[${JSON.stringify(`${name} ${exported}`)}] = value !== undefined;`,
    }));
}
