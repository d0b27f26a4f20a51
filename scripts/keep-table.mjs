// Keeps the README's tables true: what was measured and what the manifest says stand between marks in it.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

/**
 * Puts a table between `<!-- name -->` and `<!-- /name -->`; without `--write`, only looks whether it is there already.
 * Gives false, and says so, where the README is out of date.
 */
export async function keepTable(name, table) {
  const formatted = (await format(table, { parser: 'markdown', printWidth: 120 })).trim();
  const readme = readFileSync('README.md', 'utf8');
  const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`);
  if (!marked.test(readme)) throw new Error(`README.md has no place for the table "${name}"`);
  const updated = readme.replace(marked, (_all, before, after) => `${before}\n${formatted}\n${after}`);
  if (updated === readme) return true;
  if (process.argv.includes('--write')) {
    writeFileSync('README.md', updated);
    return true;
  }
  console.error(`README.md: the table "${name}" is out of date; write it anew with --write`);
  return false;
}
