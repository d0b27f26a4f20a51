import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Made by a command, or by git: not there on a fresh machine. */
const MADE = /^(\.cache|\.git|node_modules|dist|dist-demo|artefacts|custom-elements\.json)(\/|$)/;
const README_LIMIT = 12_288;
/** Shorter ones are turns of phrase. */
const LONG_SENTENCE = 60;

function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = normalize(join(folder, entry.name));
    if (MADE.test(path)) return [];
    return entry.isDirectory() ? [path, ...below(path)] : [path];
  });
}

interface Page {
  readonly path: string;
  /** Without what stands in code blocks. */
  readonly prose: string;
  readonly text: string;
}

const paths = below('.');
const pages: readonly Page[] = paths
  .filter((path) => path.endsWith('.md'))
  .map((path) => {
    const text = readFileSync(path, 'utf8');
    return { path, text, prose: text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '') };
  });
const packed = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
};

const matches = (path: string, pattern: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/[.+]/g, '\\$&').replaceAll('*', '[^/]*')}$`).test(path);

/** A path from the root or from the page, or a file's name; `*` stands for any name. */
function isThere(named: string, page: Page): boolean {
  const pattern = named.replace(/\/$/, '');
  if (MADE.test(pattern)) return true;
  if (!pattern.includes('/')) return paths.some((path) => matches(basename(path), pattern));
  return [pattern, normalize(join(dirname(page.path), pattern))].some((one) =>
    paths.some((path) => matches(path, one)),
  );
}

const isFile = (code: string): boolean => /^[\w@.*][\w@.*/-]*\.(ts|mjs|js|json|md|html|css|webp|yml|yaml)$/.test(code);
const isFolder = (code: string): boolean => /^(src|components|demo|docs|test|scripts)\/[\w.*/-]+$/.test(code);

/** What a heading is called in an address, as GitHub and npm make it. */
function anchorsOf({ prose }: Page): string[] {
  return [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

const linksOf = ({ prose }: Page): string[] =>
  [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to).filter((to) => !/^[a-z]+:/.test(to));

const isShipped = (path: string): boolean =>
  packed.files.some((entry) => matches(path, entry) || path.startsWith(`${entry}/`));

describe('every page of documentation', () => {
  it('is read here', () => {
    expect(pages.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/hosting.md', 'components/needs-form/README.md']),
    );
  });

  it.each(pages)('$path names only files and folders that are there', (page) => {
    const named = [...page.prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
    const gone = named.filter((code) => (isFile(code) || isFolder(code)) && !isThere(code, page));
    expect(gone).toEqual([]);
  });

  it.each(pages)('$path links to pages and headings that are there', (page) => {
    const broken = linksOf(page).filter((link) => {
      const [to = '', anchor] = link.split('#');
      const path = to === '' ? page.path : normalize(join(dirname(page.path), to));
      if (!existsSync(path)) return true;
      const target = pages.find((one) => one.path === path);
      return anchor !== undefined && !(target && anchorsOf(target).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  it.each(pages)('$path names only commands that there are', ({ text }) => {
    const scripts = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(scripts.filter((name) => !(name in packed.scripts))).toEqual([]);
    const files = [...text.matchAll(/node (scripts\/[\w.-]+)/g)].map(([, path = '']) => path);
    expect(files.filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each(pages)('$path names only entries that the package has', ({ text }) => {
    const entries = [...text.matchAll(/['`]carer-needs\/([\w./-]+)['`]/g)].map(([, entry = '']) => `./${entry}`);
    expect(entries.filter((entry) => !(entry in packed.exports))).toEqual([]);
  });

  it.each(pages.filter(({ path }) => isShipped(path)))('$path, which is shipped, links to what is shipped', (page) => {
    const to = linksOf(page)
      .map((link) => link.split('#')[0] ?? '')
      .filter((path) => path !== '')
      .map((path) => normalize(join(dirname(page.path), path)));
    expect(to.filter((path) => !isShipped(path))).toEqual([]);
  });

  it('says what no other page says', () => {
    const places = new Map<string, string[]>();
    for (const { path, prose } of pages) {
      // What is generated says of each element what the manifest says.
      const written = prose.replaceAll(/<!-- (\w+) -->[\s\S]*?<!-- \/\1 -->/g, '');
      for (const sentence of sentencesIn(written)) places.set(sentence, [...(places.get(sentence) ?? []), path]);
    }
    expect([...places].filter(([, where]) => where.length > 1)).toEqual([]);
  });
});

/** Sentences long enough to be said once: of paragraphs, of items, and of cells of a table. */
function sentencesIn(text: string): string[] {
  return text
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )|\||^#+ /m)
    .flatMap((part) => part.split(/(?<=[.!?:;])(?=\s|\*)/))
    .map((sentence) =>
      sentence
        .replaceAll(/[`*_]|^\s*(?:[-*]|\d+\.) /g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((sentence) => sentence.length > LONG_SENTENCE && /[a-z]/i.test(sentence));
}

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8');

  it(`is at most ${String(README_LIMIT)} bytes, so that ten lines are found in it`, () => {
    expect(statSync('README.md').size).toBeLessThanOrEqual(README_LIMIT);
  });

  it('has a picture of each element', () => {
    const elements = readdirSync('components').filter((name) => existsSync(`components/${name}/define.ts`));
    expect(elements.length).toBeGreaterThan(0);
    for (const name of elements) {
      expect(readme).toContain(`(docs/pictures/${name}.webp)`);
      expect(statSync(`docs/pictures/${name}.webp`).size).toBeLessThanOrEqual(60_000);
    }
  });

  it('has a map with only rooms that are there, and with all of them', () => {
    const [, map = ''] = /```text\n([\s\S]*?)```/.exec(readme) ?? [];
    const lines = map.split('\n').filter((line) => line !== '');
    const rooms = lines.flatMap((line) => {
      const inside = line.startsWith(' ') ? 'components/' : '';
      return [...(/^\s*((?:[\w/-]+\/\s+)+)/.exec(`${line} `)?.[1] ?? '').matchAll(/[\w/-]+/g)].map(
        ([room]) => `${inside}${room.slice(0, -1)}`,
      );
    });
    const folders = ['src', 'components'].flatMap((parent) =>
      readdirSync(parent, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${parent}/${name}`),
    );
    expect(rooms.filter((room) => !existsSync(room))).toEqual([]);
    expect(folders.filter((folder) => !rooms.includes(folder))).toEqual([]);
  });

  it('says that this is not the CSNAT, is not validated and claims no effect', () => {
    expect(readme).toMatch(/own wording/);
    expect(readme).toMatch(/Not the CSNAT/);
    expect(readme).toMatch(/Not validated[\s\S]{0,120}no effect is claimed/);
  });
});

describe('theming', () => {
  it('every custom property that an element reads is documented, and no other', () => {
    const read = new Set(
      paths
        .filter((path) => path.startsWith('components/') && path.endsWith('.ts'))
        .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/var\((--carer-[\w-]+)/g)].map(([, name]) => name)),
    );
    const hosting = pages.find(({ path }) => path === 'docs/hosting.md');
    const table = hosting?.prose.slice(hosting.prose.indexOf('## Look'), hosting.prose.indexOf('## A strict policy'));
    const documented = new Set([...(table ?? '').matchAll(/`(--carer-[\w-]+)`/g)].map(([, name]) => name));
    expect([...documented].sort()).toEqual([...read].sort());
  });
});
