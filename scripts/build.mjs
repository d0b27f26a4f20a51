// Builds everything that is published or shown: library and types, manifest, one-file bundle, production demo.
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';

const run = (tool, ...args) => execFileSync('npx', ['--no-install', tool, ...args], { stdio: 'inherit' });

for (const folder of ['dist', 'dist-demo', '.cache']) rmSync(folder, { recursive: true, force: true });
run('tsc', '--build');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
run('vite', 'build', '--mode', 'bundle', '--logLevel', 'warn');
run('vite', 'build', '--logLevel', 'warn');
// The plain page loads the very file that is published.
copyFileSync('dist/carer-needs.js', 'dist-demo/carer-needs.js');
