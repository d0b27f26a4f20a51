// Everything that "done" means, in the order in which it fails fastest. Says at the end how long each step took.
//   node scripts/check.mjs           all of it
//   node scripts/check.mjs --tested  `npm test` has just run: only what it leaves out, in the other two engines
import { execFileSync } from 'node:child_process';

const steps = [
  ['types and layers', 'npm', 'run', '--silent', 'types'],
  ['format', 'npx', '--no-install', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint', 'npm', 'run', '--silent', 'lint'],
  // Either builds, too, so that the steps after it have something to look at.
  ...(process.argv.includes('--tested')
    ? [
        ['build', 'npm', 'run', '--silent', 'build'],
        ['element tests in Firefox and WebKit', 'env', 'OTHER_BROWSERS=1', 'npx', '--no-install', 'wtr'],
      ]
    : [['tests', 'npm', 'test', '--silent']]),
  ['faults, a few of each', 'npx', '--no-install', 'vitest', 'run', '--project', 'faults'],
  ['types through the package’s entries', 'npx', '--no-install', 'tsc', '-p', 'test/embedding'],
  ['tables of the elements’ READMEs', 'node', 'scripts/api-table.mjs'],
  ['sizes', 'node', 'scripts/sizes.mjs'],
  ['package', 'npx', '--no-install', 'publint', '--strict'],
  [
    'package types',
    'npx',
    '--no-install',
    'attw',
    '--pack',
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    './dist/carer-needs.js',
    './custom-elements.json',
  ],
];

const times = [];
for (const [what, command, ...args] of steps) {
  console.log(`\n— ${what}`);
  const start = performance.now();
  try {
    execFileSync(command, args, { stdio: 'inherit' });
  } catch {
    console.error(`\n✗ ${what} failed: ${[command, ...args].join(' ')}`);
    process.exit(1);
  }
  times.push(`${what} ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
console.log(`\n✓ all is well: ${times.join(', ')}`);
