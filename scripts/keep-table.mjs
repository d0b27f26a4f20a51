// Checks generated tables in Markdown pages, measured figures and the manifest's API, or writes them between their
// marks.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

/**
 * Puts a table into a page between `<!-- name -->` and `<!-- /name -->`; without `--write`, only compares. False, with
 * a message, where the page is out of date.
 */
export async function keepTable(page, name, table) {
  const formatted = (await format(table, { parser: 'markdown', printWidth: 120 })).trim();
  const text = readFileSync(page, 'utf8');
  const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`);
  if (!marked.test(text)) throw new Error(`${page} has no place for the table "${name}"`);
  const updated = text.replace(marked, (_all, before, after) => `${before}\n${formatted}\n${after}`);
  if (updated === text) return true;
  if (process.argv.includes('--write')) {
    writeFileSync(page, updated);
    return true;
  }
  console.error(`${page}: the table "${name}" is out of date; write it anew with --write`);
  return false;
}
