// The pages that are measured side by side: the same twelve themes, six answers and a comment each, all on one page.
// Two floors written by hand, the peers as their own documentation embeds them, and the form of this house.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build } from 'vite';
import { prerenderNeedsForm } from '../../../dist/components/prerender.js';
import { carerNeeds12 } from '../../../dist/src/domain/index.js';
import { words } from '../../../dist/src/i18n/needs-form/nb.js';

const PEERS = '.cache/peers';

/** A peer as it lies on npm, at a fixed version, without what it would install besides. */
function peer(name, version) {
  const folder = join(PEERS, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(PEERS, { recursive: true });
  const quiet = { stdio: ['ignore', 'pipe', 'ignore'] };
  const tarball = execFileSync('npm', ['pack', '--silent', '--pack-destination', PEERS, `${name}@${version}`], quiet);
  // What was fetched half is not taken for the whole.
  const unpacked = `${folder}.unpacked`;
  mkdirSync(unpacked, { recursive: true });
  execFileSync('tar', ['-xzf', join(PEERS, String(tarball).trim()), '--strip-components=1', '-C', unpacked]);
  renameSync(unpacked, folder);
  return folder;
}

/** A peer that has parts of others, with those; nothing of it is run. */
function peerWithParts(name, version) {
  const folder = join(PEERS, `${name}-${version}-whole`);
  const installed = join(folder, 'node_modules', name);
  if (existsSync(installed)) return installed;
  mkdirSync(folder, { recursive: true });
  const args = ['install', '--silent', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
  execFileSync('npm', [...args, `${name}@${version}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  return installed;
}

const texts = words.questions;
const themes = carerNeeds12.questions.map(({ id }) => ({ id, ...texts.questions[id] }));
const answers = carerNeeds12.answers.map((code) => ({ code, text: texts.answers[code] }));
const comment = texts['comment-label'];

/** Builds a page as a host would, with Vite; gives its files by path. */
async function built(name, page, contents, alias = {}) {
  const root = join('.cache/bench', name);
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'index.html'), page);
  writeFileSync(join(root, 'page.js'), contents);
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    base: './',
    resolve: { alias: Object.entries(alias).map(([find, path]) => ({ find, replacement: resolve(path) })) },
    build: {
      target: 'es2022',
      write: false,
      modulePreload: { polyfill: false },
    },
  });
  const files = output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : String(file.source)]);
  return Object.fromEntries(files.map(([path, text]) => [path === '/index.html' ? '/' : path, text]));
}

const html = (body, head = '<script type="module" src="./page.js"></script>') =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>.</title><link rel="icon" href="data:,">${head}<body>${body}`;

const data = `const themes = ${JSON.stringify(themes)}; const answers = ${JSON.stringify(answers)}; const comment = ${JSON.stringify(comment)};`;

async function plainHtml() {
  const fieldset = ({ id, text, hint }) =>
    `<fieldset><legend>${text}</legend><p>${hint}</p>${answers
      .map(({ code, text: answer }) => `<label><input type="radio" name="${id}" value="${code}"> ${answer}</label>`)
      .join('')}<label>${comment}<textarea name="${id}-comment"></textarea></label></fieldset>`;
  return built(
    'html',
    html(`<form>${themes.map(fieldset).join('')}</form>`),
    `const form = document.querySelector('form');
     form.addEventListener('input', () => localStorage.setItem('form', JSON.stringify([...new FormData(form)])));`,
  );
}

async function bareLit() {
  return built(
    'lit',
    html('<bare-form></bare-form>'),
    `import { html, LitElement } from 'lit'; ${data}
      class BareForm extends LitElement {
        static properties = { said: { state: true } };
        constructor() { super(); this.said = {}; }
        say(id, value) { this.said = { ...this.said, [id]: value }; }
        render() {
          return html\`<form>\${themes.map(({ id, text, hint }) => html\`<fieldset><legend>\${text}</legend><p>\${hint}</p>
            \${answers.map(({ code, text: answer }) => html\`<label><input type="radio" name=\${id} value=\${code}
              .checked=\${this.said[id] === code} @change=\${() => this.say(id, code)}> \${answer}</label>\`)}
            <label>\${comment}<textarea .value=\${this.said[id + '-comment'] ?? ''}
              @input=\${(event) => this.say(id + '-comment', event.target.value)}></textarea></label></fieldset>\`)}</form>\`;
        }
      }
      customElements.define('bare-form', BareForm);`,
  );
}

const OURS = (attributes = '') =>
  `<carer-needs-form case-id="bench" layout="one-page"${attributes}></carer-needs-form>`;
const oursWith = (name, entry, body = OURS()) => built(name, html(body), `import '${resolve(entry)}';`);

/** As the README's script tag has it: the form and one language, beside the page, with nothing built. */
function byScriptTag() {
  const files = readdirSync('dist/script').map((name) => [`/${name}`, readFileSync(join('dist/script', name), 'utf8')]);
  const head =
    '<link rel="modulepreload" href="/form.js"><link rel="modulepreload" href="/nb.js"><script type="module" src="/needs-form-nb.js"></script>';
  return { '/': html(OURS(), head), ...Object.fromEntries(files) };
}

/** All elements and three languages in one file. */
function inOneFile() {
  return {
    '/': html(OURS(), '<script type="module" src="/carer-needs.js"></script>'),
    '/carer-needs.js': readFileSync('dist/carer-needs.js', 'utf8'),
  };
}

async function oursByEsbuild() {
  const root = '.cache/bench/esbuild';
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'page.js'), `import '${resolve('dist/components/needs-form/nb.js')}';`);
  const { outputFiles } = await esbuild({
    entryPoints: [join(root, 'page.js')],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: root,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const files = outputFiles.map(({ path, text }) => [`/${path.slice(path.lastIndexOf('/') + 1)}`, text]);
  return { '/': html(OURS(), '<script type="module" src="/page.js"></script>'), ...Object.fromEntries(files) };
}

async function prerendered() {
  const markup = await prerenderNeedsForm({ caseId: 'bench', layout: 'one-page' });
  return oursWith('prerendered', 'dist/components/needs-form/nb.js', markup);
}

async function surveyJs() {
  const core = peer('survey-core', '2.5.38');
  const ui = peer('survey-js-ui', '2.5.38');
  const model = {
    showQuestionNumbers: 'off',
    elements: themes.map(({ id, text, hint }) => ({
      type: 'radiogroup',
      name: id,
      title: text,
      description: hint,
      choices: answers.map(({ code, text: answer }) => ({ value: code, text: answer })),
      showCommentArea: true,
      commentText: comment,
    })),
  };
  return built(
    'survey',
    html('<div id="survey"></div>'),
    `import 'survey-core/survey-core.min.css';
     import { Model } from 'survey-core'; import { renderSurvey } from 'survey-js-ui';
     const survey = new Model(${JSON.stringify(model)});
     survey.onValueChanged.add(() => localStorage.setItem('survey', JSON.stringify(survey.data)));
     renderSurvey(survey, document.getElementById('survey'));`,
    { 'survey-core': core, 'survey-js-ui': ui },
  );
}

/** Its buttons are no radios: what is pressed are those in the shadow roots of its own buttons. */
async function medblocks() {
  const folder = peerWithParts('medblocks-ui', '0.0.192');
  const field = ({ id, text, hint }) =>
    `<h2>${text}</h2><p>${hint}</p><mb-buttons path="${id}" label="${text}">${answers
      .map(({ code, text: answer }) => `<mb-option value="${code}" label="${answer}"></mb-option>`)
      .join('')}</mb-buttons><mb-input textarea path="${id}-comment" label="${comment}"></mb-input>`;
  return built(
    'medblocks',
    html(`<mb-form>${themes.map(field).join('')}</mb-form>`),
    `import 'medblocks-ui/dist/src/medblocks/form/form.js';
     import 'medblocks-ui/dist/src/medblocks/codedtext/buttons.js';
     import 'medblocks-ui/dist/src/medblocks/codedtext/option.js';
     import 'medblocks-ui/dist/src/medblocks/text/input.js';
     const form = document.querySelector('mb-form');
     form.addEventListener('mb-input', () => localStorage.setItem('form', JSON.stringify(form.data ?? {})));`,
    { 'medblocks-ui': folder },
  );
}

async function lhcForms() {
  const folder = join(peer('lforms', '40.1.3'), 'dist/lforms');
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const control = {
    url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
    valueCodeableConcept: {
      coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'radio-button' }],
    },
  };
  const questionnaire = {
    resourceType: 'Questionnaire',
    status: 'active',
    title: texts.title,
    item: themes.flatMap(({ id, text }) => [
      {
        linkId: id,
        text,
        type: 'choice',
        extension: [control],
        answerOption: answers.map(({ code, text: display }) => ({ valueCoding: { code, display } })),
      },
      { linkId: `${id}-comment`, text: comment, type: 'text' },
    ]),
  };
  const zone = readFileSync(join(peer('zone.js', '0.15.1'), 'bundles/zone.umd.min.js'), 'utf8');
  const show = `LForms.Util.addFormToPage(${JSON.stringify(questionnaire)}, 'form', { fhirVersion: 'R4' })`;
  return {
    '/': html(
      `<div id="form"></div><script src="zone.js"></script><script src="lhc-forms.js"></script>
        <script src="lformsFHIR.min.js"></script><script>addEventListener('load', () => ${show})</script>`,
      '<link rel="stylesheet" href="styles.css">',
    ),
    '/styles.css': read('webcomponent/styles.css'),
    '/zone.js': zone,
    '/lhc-forms.js': read('webcomponent/lhc-forms.js'),
    '/lformsFHIR.min.js': read('fhir/R4/lformsFHIR.min.js'),
  };
}

const radiosIn = (root) => `[...(${root})?.querySelectorAll('input[type=radio]') ?? []]`;
const OURS_IN = radiosIn("document.querySelector('carer-needs-form')?.shadowRoot");
const IN_DOCUMENT = radiosIn('document');

/** Each page: its name, its files, and an expression for what is pressed to answer, six for each theme. */
export async function formPages() {
  return [
    { name: 'a hand-written HTML form', files: await plainHtml(), presses: IN_DOCUMENT },
    {
      name: 'a bare lit form',
      files: await bareLit(),
      presses: radiosIn("document.querySelector('bare-form')?.shadowRoot"),
    },
    {
      name: 'carer-needs-form, `needs-form/nb`, by Vite',
      files: await oursWith('nb', 'dist/components/needs-form/nb.js'),
      presses: OURS_IN,
    },
    {
      name: 'the same, `needs-form/define`',
      files: await oursWith('define', 'dist/components/needs-form/define.js'),
      presses: OURS_IN,
    },
    { name: 'the same, `needs-form/nb`, by esbuild', files: await oursByEsbuild(), presses: OURS_IN },
    { name: 'the same, by script tag', files: byScriptTag(), presses: OURS_IN },
    { name: 'the same, `dist/carer-needs.js`', files: inOneFile(), presses: OURS_IN },
    { name: 'the same, prerendered', files: await prerendered(), presses: OURS_IN },
    {
      name: 'medblocks-ui 0.0.192',
      files: await medblocks(),
      presses: `[...document.querySelectorAll('mb-buttons')]
        .flatMap((one) => [...one.shadowRoot?.querySelectorAll('sl-button') ?? []])
        .flatMap((one) => one.shadowRoot?.querySelector('button') ?? [])`,
    },
    { name: 'SurveyJS 2.5.38', files: await surveyJs(), presses: IN_DOCUMENT },
    { name: 'LHC-Forms 40.1.3', files: await lhcForms(), presses: IN_DOCUMENT },
  ];
}
