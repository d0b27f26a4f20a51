import nodeResolve from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { pageOf, type HostFolder } from './host.js';

interface Bundling {
  readonly bundler: 'esbuild' | 'rollup' | 'vite' | 'webpack';
  readonly shape: 'one file' | 'chunks';
}

/** Each bundler as its documentation sets it up. Not minified: that changes no import and takes most of the time. */
const bundlers: Record<
  Bundling['bundler'],
  (folder: HostFolder, to: string, isOneFile: boolean) => Promise<'module' | 'classic' | undefined>
> = {
  async esbuild(folder, to, isOneFile) {
    await esbuild({
      entryPoints: [join(folder.path, 'host.js')],
      bundle: true,
      format: 'esm',
      splitting: !isOneFile,
      outdir: join(folder.path, to),
      logLevel: 'error',
    });
    return 'module';
  },

  async rollup(folder, to, isOneFile) {
    const bundle = await rollup({
      input: join(folder.path, 'host.js'),
      plugins: [nodeResolve({ browser: true })],
      // It warns of the helpers of TypeScript's decorators and of comments in zod; an import that is missing fails the page.
      logLevel: 'silent',
    });
    await bundle.write({ dir: join(folder.path, to), format: 'es', inlineDynamicImports: isOneFile });
    await bundle.close();
    return 'module';
  },

  async vite(folder, to, isOneFile) {
    folder.write('index.html', pageOf('./host.js', 'module'));
    const shared = { outDir: join(folder.path, to), minify: false } as const;
    await vite({
      root: folder.path,
      base: './',
      configFile: false,
      logLevel: 'error',
      build: isOneFile
        ? {
            ...shared,
            lib: { entry: join(folder.path, 'host.js'), formats: ['es'], fileName: 'host' },
            rolldownOptions: { output: { codeSplitting: false } },
          }
        : shared,
    });
    // As an application, vite makes the page, too.
    return isOneFile ? 'module' : undefined;
  },

  async webpack(folder, to, isOneFile) {
    await new Promise<void>((resolve, reject) => {
      webpack(
        {
          mode: 'production',
          context: folder.path,
          entry: './host.js',
          output: { path: join(folder.path, to), filename: 'host.js' },
          optimization: { minimize: false },
          performance: false,
          plugins: isOneFile ? [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })] : [],
        },
        (error, stats) => {
          if (error) reject(error);
          else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-warnings')));
          else resolve();
        },
      );
    });
    return 'classic';
  },
};

export const bundlings: readonly Bundling[] = (['esbuild', 'rollup', 'vite', 'webpack'] as const).flatMap((bundler) =>
  (['one file', 'chunks'] as const).map((shape) => ({ bundler, shape })),
);

/** Bundles the folder's `host.js`; gives the path of the page that loads it. */
export async function bundle(folder: HostFolder, { bundler, shape }: Bundling): Promise<string> {
  const to = `${bundler}-${shape.replace(' ', '-')}`;
  const type = await bundlers[bundler](folder, to, shape === 'one file');
  if (type) folder.write(`${to}/index.html`, pageOf('./host.js', type));
  return `${to}/`;
}

/** Each of these files as a bundle by itself, by the bundler that leaves out most. */
export async function bundleSingly(folder: HostFolder, files: readonly string[]): Promise<string> {
  await esbuild({
    entryPoints: files.map((file) => join(folder.path, file)),
    bundle: true,
    format: 'esm',
    outdir: join(folder.path, 'singly'),
    logLevel: 'error',
  });
  folder.write('singly/index.html', files.map((file) => pageOf(`./${file}`, 'module')).join('\n'));
  return 'singly/';
}
