// Keeps the tables of attributes, properties, events and parts in the elements' READMEs the same as the manifest.
// `--write` writes them; otherwise it only checks.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { keepTable } from './keep-table.mjs';

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules.flatMap(({ path, declarations }) =>
  declarations.filter(({ tagName }) => tagName).map((element) => ({ ...element, folder: dirname(path) })),
);
const code = (text) => `\`${text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')}\``;
const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function tableOf({ attributes = [], members = [], events = [], cssParts = [] }) {
  const properties = members.filter(
    ({ kind, name }) => kind === 'field' && !attributes.some(({ fieldName }) => fieldName === name),
  );
  const methods = members.filter(({ kind }) => kind === 'method');
  const rows = [
    ...attributes.map(({ name, type, description }) => [
      'attribute',
      `${name}`,
      `${code(type?.text ?? 'string')} ${cell(description)}`,
    ]),
    ...properties.map(({ name, type, description }) => [
      'property',
      `.${name}`,
      `${code(type?.text ?? 'unknown')} ${cell(description)}`,
    ]),
    ...methods.map(({ name, description }) => ['method', `${name}()`, cell(description)]),
    ...events.map(({ name, description }) => ['event', name, cell(description)]),
    ...cssParts.map(({ name, description }) => ['part', name, cell(description)]),
  ];
  return [
    '| kind | name | what |',
    '| --- | --- | --- |',
    ...rows.map(([kind, name, what]) => `| ${kind} | ${code(name)} | ${what} |`),
  ].join('\n');
}

let areTrue = elements.length > 0;
for (const element of elements)
  areTrue = (await keepTable(`${element.folder}/README.md`, 'api', tableOf(element))) && areTrue;
process.exitCode = areTrue ? 0 : 1;
