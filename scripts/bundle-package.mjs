// Puts the compiled package together from few files, so that a host loads few: what the form shares with anything else is
// one file, the rest of the form another, and whatever is fetched later one file each. Types stay beside the entries.
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build } from 'vite';

const COMPILED = '.cache/compiled';
const FORM = `${COMPILED}/components/needs-form/define.js`;
const { exports: entryPoints, dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const packages = Object.keys({ ...dependencies, ...peerDependencies });
const isDependency = (id) => packages.some((name) => id === name || id.startsWith(`${name}/`));

const entries = Object.values(entryPoints)
  .map((entry) => entry.default)
  .filter((path) => /^\.\/dist\/(components|src)\//.test(path))
  .map((path) => path.replace('./dist', COMPILED));

/** What is imported both at once and later is an entry too, so that it is one file under one name. */
const wordsOfForm = ['nb', 'nn', 'en'].map((locale) => `${COMPILED}/src/i18n/needs-form/${locale}.js`);

/** Which modules import which, and which are fetched later. */
const { metafile } = await esbuild({
  entryPoints: entries,
  bundle: true,
  splitting: true,
  format: 'esm',
  outdir: 'out',
  write: false,
  metafile: true,
  external: packages.flatMap((name) => [name, `${name}/*`]),
});
const importsOf = (path, kind) =>
  metafile.inputs[path].imports.filter((one) => one.kind === kind && !one.external).map((one) => one.path);

/** The modules that are there once a root is loaded; with those fetched later, where they count too. */
function reachedFrom(root, kinds = ['import-statement']) {
  const reached = new Set();
  const reach = (path) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const kind of kinds) importsOf(path, kind).forEach(reach);
  };
  reach(root);
  return reached;
}

const later = new Set(Object.keys(metafile.inputs).flatMap((path) => importsOf(path, 'dynamic-import')));
const form = reachedFrom(FORM);
const hasForm = (entry) => reachedFrom(entry).has(FORM.replace('define', 'needs-form'));
// What makes the form's markup runs in Node, and is no reason to cut the form in two.
const isForNode = (entry) => entry.endsWith('/prerender.js');
const others = entries
  .filter((entry) => !hasForm(entry) && !isForNode(entry))
  .map((entry) => reachedFrom(entry, ['import-statement', 'dynamic-import']));
const idOf = (path) => resolve(path);
const shared = new Set([...form].filter((path) => others.some((reached) => reached.has(path))).map(idOf));
const formOnly = new Set([...form].map(idOf).filter((id) => !shared.has(id)));

/**
 * What an element fetches later and only the entry of all classes has at once: left to itself it would lie in that
 * entry, and the element would fetch all others with it.
 */
const INDEX = `${COMPILED}/components/index.js`;
const ofOtherEntries = new Set(entries.filter((entry) => entry !== INDEX).flatMap((entry) => [...reachedFrom(entry)]));
const fetchedLater = new Set([...later].flatMap((path) => [...reachedFrom(path)]));
const apart = new Set(
  [...reachedFrom(INDEX)].filter((path) => fetchedLater.has(path) && !ofOtherEntries.has(path)).map(idOf),
);

/** A bundler keeps the order of modules with imports that name nothing; ours do nothing when imported, and hosts are warned. */
const withoutBareImports = {
  name: 'without-bare-imports',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(/^import "[^"]*\/chunks\/[^"]+";\n/gm, '');
  },
};

await build({
  configFile: false,
  plugins: [withoutBareImports],
  logLevel: 'warn',
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    copyPublicDir: false,
    lib: {
      entry: Object.fromEntries(
        [...entries, ...wordsOfForm].map((path) => [path.slice(COMPILED.length + 1, -'.js'.length), path]),
      ),
      formats: ['es'],
    },
    rolldownOptions: {
      external: isDependency,
      // Else each entry that something else imports too would be two files.
      preserveEntrySignatures: 'allow-extension',
      checks: { bundlerTimings: false },
      output: {
        entryFileNames: '[name].js',
        // A file that is fetched later keeps its path, under which it is found in a host's network log.
        chunkFileNames: ({ facadeModuleId, moduleIds, name }) => {
          const module = facadeModuleId ?? moduleIds.find((id) => later.has(relative('.', id)));
          return module ? relative(resolve(COMPILED), module) : `chunks/${name}.js`;
        },
        codeSplitting: {
          groups: [
            { name: 'apart', test: (id) => apart.has(id) },
            { name: 'shared', test: (id) => shared.has(id) },
            { name: 'form', test: (id) => formOnly.has(id) && id !== idOf(FORM) },
          ],
        },
      },
    },
  },
});

for (const name of readdirSync(COMPILED, { recursive: true, encoding: 'utf8' }))
  if (name.endsWith('.d.ts')) cpSync(join(COMPILED, name), join('dist', name));
