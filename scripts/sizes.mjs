// Measures what a browser loads, gzip, minified and tree-shaken, and fails where a budget is exceeded.
//   node scripts/sizes.mjs          prints the table, checks the budgets and the figures in docs/measurements.md; build first
//   node scripts/sizes.mjs --write  writes the table there
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { keepTable } from './keep-table.mjs';

const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Bundles as a host's bundler would, with chunks, and gives each output file with its gzip size. */
async function chunks(contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: '.', loader: 'js' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'out',
    write: false,
    metafile: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const size = new Map(
    outputFiles.map((file) => [
      file.path.slice(file.path.lastIndexOf('/out/') + 1),
      gzipSync(file.contents, { level: 9 }).length,
    ]),
  );
  return { outputs: metafile.outputs, size };
}

/**
 * The entry with everything it imports statically, and the chunks with these names: a file `*.lazy.js` without its
 * ending, or a section of messages. A name without a chunk is an error in this table, not a chunk of size 0.
 */
async function loaded(contents, lazy) {
  const { outputs, size } = await chunks(contents);
  const ends = lazy.map((name) => (name.startsWith('words of ') ? `/i18n/${name.slice(9)}/nb.js` : `/${name}.lazy.js`));
  const wanted = new Set();
  const want = (name) => {
    if (wanted.has(name)) return;
    wanted.add(name);
    for (const one of outputs[name].imports) if (one.kind === 'import-statement') want(one.path);
  };
  for (const [name, { entryPoint }] of Object.entries(outputs)) if (entryPoint === '<stdin>') want(name);
  for (const end of ends) {
    const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(end));
    if (!found) throw new Error(`no chunk ends in ${end}: was it renamed, or is it no longer fetched apart?`);
    want(found[0]);
  }
  const inputs = [...wanted].flatMap((name) => Object.keys(outputs[name].inputs));
  return { bytes: [...wanted].reduce((sum, name) => sum + size.get(name), 0), inputs, scripts: wanted.size };
}

const firstScreen = (name, lazy, budget, which = 'its first screen') => ({
  what: `\`carer-needs/${name}/define\`, with storage, up to ${which} in one language`,
  contents: `import './dist/components/${name}/define.js'`,
  lazy,
  budget,
});
const words = (...sections) => sections.map((section) => `words of ${section}`);
const FORM_WORDS = words('needs-form');
const TALK_WORDS = words(
  ...['common', 'saving', 'questions', 'questions-after', 'conversation', 'conversation-staff'],
  ...['carer-card', 'case-desk', 'plan'],
);
const formFirst = firstScreen('needs-form', FORM_WORDS, 46_100, 'its first answer');
/** Files until the first theme can be answered: each is a request, and on a slow network half a second. */
const MOST_SCRIPTS = 4;
const rows = [
  formFirst,
  firstScreen(
    'conversation-record',
    ['staff-view', 'before-talk', ...TALK_WORDS],
    95_300,
    'the desk of staff, before a talk',
  ),
  firstScreen(
    'conversation-record',
    ['staff-view', 'open-talk', ...TALK_WORDS, ...words('open-talk')],
    107_700,
    'the desk of staff, in a talk',
  ),
  firstScreen(
    'conversation-record',
    [
      'carer-view',
      ...words('common', 'saving', 'questions', 'questions-after', 'conversation', 'carer-reading', 'whom-to-call'),
    ],
    73_300,
    'the carer’s page',
  ),
  firstScreen(
    'follow-up-plan',
    [
      'staff-view',
      ...words('common', 'saving', 'questions', 'questions-after', 'plan', 'plan-staff', 'plan-carer'),
      ...words('carer-card', 'case-desk', 'whom-to-call'),
    ],
    95_500,
    'the desk of staff',
  ),
  firstScreen(
    'follow-up-plan',
    ['carer-view', ...words('common', 'saving', 'plan-carer', 'whom-to-call')],
    63_000,
    'the carer’s page',
  ),
  firstScreen('case-board', ['idb-case-index', ...words('common', 'saving', 'board')], 52_500),
];

let hasFailed = false;
const table = ['| what loads, gzip | size | budget |', '| --- | ---: | ---: |'];
function row(what, bytes, budget) {
  table.push(`| ${what} | ${kilo(bytes)} | ${kilo(budget)} |`);
  if (bytes <= budget) return;
  hasFailed = true;
  console.error(`over budget: ${what} is ${bytes} bytes, allowed are ${budget}`);
}

const first = await loaded(formFirst.contents, FORM_WORDS);
const opened = [...FORM_WORDS, 'form-records', 'device-monitor'];
const whole = await loaded(formFirst.contents, opened);
for (const contents of [formFirst.contents, `import './dist/components/needs-form/nb.js'`]) {
  // An entry for one language has its words in itself.
  const { scripts } = await loaded(contents, contents === formFirst.contents ? FORM_WORDS : []);
  if (scripts <= MOST_SCRIPTS) continue;
  hasFailed = true;
  console.error(`${contents}: ${scripts} scripts until the first answer, allowed are ${MOST_SCRIPTS}`);
}

for (const { what, contents, lazy, budget } of rows) {
  const { bytes, inputs } = await loaded(contents, lazy);
  row(what, bytes, budget);
  const foreign = inputs.find((input) => /\/interop\/|fhir/i.test(input));
  if (foreign) {
    hasFailed = true;
    console.error(`an element loads FHIR code: ${what} has ${foreign}`);
  }
}
row('what the form fetches once it is shown: schemas, the watch over the disk', whole.bytes - first.bytes, 16_600);
const paper = await loaded(formFirst.contents, [...opened, 'paper-entry', 'print', ...words('form-paper')]);
row('printing and the form on paper, fetched where they are used', paper.bytes - whole.bytes, 9_000);
const device = await loaded(formFirst.contents, [...opened, 'device-panel', ...words('device')]);
row(
  'what a device has to say: locked, kept in memory only, written in two places, a copy as a file',
  device.bytes - whole.bytes,
  14_300,
);
const sealed = await loaded(
  `${formFirst.contents}; export { SealedRecordStore } from './dist/src/storage/index.js'`,
  FORM_WORDS,
);
row('`SealedRecordStore`, beside an element, where a host wants it', sealed.bytes - first.bytes, 30_000);
row(
  '`dist/carer-needs.js`: all elements and three languages in one file',
  gzipSync(readFileSync('dist/carer-needs.js'), { level: 9 }).length,
  272_500,
);
console.log(table.join('\n'));

if (!(await keepTable('docs/measurements.md', 'sizes', table.join('\n')))) hasFailed = true;
process.exitCode = hasFailed ? 1 : 0;
