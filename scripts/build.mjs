// Builds everything that is published or shown: library and types, manifest, one-file bundle, production demo.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifyHTMLLiterals } from '@literals/html-css-minifier';

const run = (tool, ...args) => execFileSync('npx', ['--no-install', tool, ...args], { stdio: 'inherit' });

for (const folder of ['dist', 'dist-demo', '.cache']) rmSync(folder, { recursive: true, force: true });
run('tsc', '--build');
// A host's bundler does not remove white space from templates and style sheets, so it is removed here.
for (const name of readdirSync('.cache/compiled/components', { recursive: true })) {
  if (!name.endsWith('.js')) continue;
  const path = join('.cache/compiled/components', name);
  const minified = await minifyHTMLLiterals(readFileSync(path, 'utf8'), { fileName: path });
  if (minified) writeFileSync(path, minified.code);
}
await import('./bundle-package.mjs');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
run('vite', 'build', '--mode', 'bundle', '--logLevel', 'warn');
run('vite', 'build', '--mode', 'script', '--logLevel', 'warn');
run('vite', 'build', '--logLevel', 'warn');
// The plain page loads the same file that is published.
copyFileSync('dist/carer-needs.js', 'dist-demo/carer-needs.js');
