// Measures what a browser loads, gzip, minified and tree-shaken, and fails where a budget is exceeded.
//   node scripts/sizes.mjs          prints the table and checks the budgets and the figures in the README
//   node scripts/sizes.mjs --write  writes the table into the README
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Bundles as a host's bundler would, with chunks, and gives each output file with its gzip size. */
async function chunks(contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'out',
    write: false,
    metafile: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfigRaw: JSON.stringify({ compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } }),
  });
  const size = new Map(
    outputFiles.map((file) => [file.path.slice(file.path.lastIndexOf('/out/') + 1), gzipSync(file.contents, { level: 9 }).length]),
  );
  return { outputs: metafile.outputs, size };
}

/** The entry with all that it imports statically, and the lazy chunks whose source matches. */
async function loaded(contents, lazy) {
  const { outputs, size } = await chunks(contents);
  const wanted = new Set();
  const want = (name) => {
    if (wanted.has(name)) return;
    wanted.add(name);
    for (const one of outputs[name].imports) if (one.kind === 'import-statement') want(one.path);
  };
  for (const [name, output] of Object.entries(outputs)) {
    if (output.entryPoint === '<stdin>' || lazy.test(output.entryPoint ?? '')) want(name);
  }
  const inputs = [...wanted].flatMap((name) => Object.keys(outputs[name].inputs));
  return { bytes: [...wanted].reduce((sum, name) => sum + size.get(name), 0), inputs };
}

const everyElement = "import './components/define.ts'";
const rows = [
  ['`carer-needs/needs-form/define` with storage, up to its first screen in one language', "import './components/needs-form/define.ts'", /i18n\/nb\/(common|questions|form)\.ts$/, 32_000],
  ['`carer-needs/conversation-record/define`, the same way', "import './components/conversation-record/define.ts'", /i18n\/nb\/(common|questions|conversation|plan)\.ts$/, 45_000],
  ['`carer-needs/follow-up-plan/define`, the same way', "import './components/follow-up-plan/define.ts'", /i18n\/nb\/(common|questions|plan)\.ts$/, 40_000],
  ['`carer-needs/case-board/define`, the same way', "import './components/case-board/define.ts'", /i18n\/nb\/(common|board)\.ts$/, 32_000],
  ['`carer-needs/define`: all elements, all that loads later, three languages', everyElement, /./, 75_000],
];

let hasFailed = false;
const table = ['| what loads, gzip | size | budget |', '| --- | ---: | ---: |'];
for (const [what, contents, lazy, budget] of rows) {
  const { bytes, inputs } = await loaded(contents, lazy);
  table.push(`| ${what} | ${kilo(bytes)} | ${kilo(budget)} |`);
  if (bytes > budget) {
    hasFailed = true;
    console.error(`over budget: ${what} is ${bytes} bytes, allowed are ${budget}`);
  }
  const foreign = inputs.find((input) => /\/interop\/|fhir/i.test(input));
  if (foreign) {
    hasFailed = true;
    console.error(`an element loads FHIR code: ${what} has ${foreign}`);
  }
}
console.log(table.join('\n'));

const readme = readFileSync('README.md', 'utf8');
const marked = /(<!-- sizes -->\n)[\s\S]*?(\n<!-- \/sizes -->)/;
const updated = readme.replace(marked, (_all, before, after) => before + table.join('\n') + after);
if (process.argv.includes('--write')) {
  writeFileSync('README.md', updated);
} else if (updated !== readme) {
  hasFailed = true;
  console.error('the size table in README.md is not what was measured: node scripts/sizes.mjs --write');
}
process.exitCode = hasFailed ? 1 : 0;
