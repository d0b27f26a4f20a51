// The README's table of elements, from the manifest. `--write` writes it.
import { readFileSync } from 'node:fs';
import { keepTable } from './readme.mjs';

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName)
  .sort((one, other) => one.tagName.localeCompare(other.tagName));
const code = (text) => `\`${text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')}\``;
const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = elements
  .map(({ tagName, attributes = [], members = [], events = [], cssParts = [] }) => {
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
      `#### \`<${tagName}>\``,
      '',
      '| kind | name | what |',
      '| --- | --- | --- |',
      ...rows.map(([kind, name, what]) => `| ${kind} | ${code(name)} | ${what} |`),
    ].join('\n');
  })
  .join('\n\n');

process.exitCode = (await keepTable('api', table)) ? 0 : 1;
