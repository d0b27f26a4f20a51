import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The package's public entries, so that the demo imports what a host would. */
const entries = {
  'carer-needs/define': at('components/define.ts'),
  'carer-needs/needs-form/define': at('components/needs-form/define.ts'),
  'carer-needs/needs-form/nb': at('components/needs-form/nb.ts'),
  'carer-needs/needs-form/nn': at('components/needs-form/nn.ts'),
  'carer-needs/needs-form/en': at('components/needs-form/en.ts'),
  'carer-needs/domain': at('src/domain/index.ts'),
  'carer-needs/documents': at('src/documents/index.ts'),
  'carer-needs/invitation': at('src/invitation/index.ts'),
  'carer-needs/storage': at('src/storage/index.ts'),
  'carer-needs': at('components/index.ts'),
};

/** Serves the one-file bundle to `plain.html` during development, as the built demo has it beside the page. */
function serveBundle(): Plugin {
  return {
    name: 'serve-bundle',
    configureServer(server) {
      server.middlewares.use('/carer-needs.js', (_request, response) => {
        response.setHeader('content-type', 'text/javascript');
        createReadStream(at('dist/carer-needs.js')).pipe(response);
      });
    },
  };
}

/**
 * In one file nothing is fetched later, so each `import()` becomes an import at once. Left to itself, the bundler wraps every
 * module that an `import()` reaches in a function of its own: 541.7 kB and 166.3 kB gzip instead of 530.4 and 161.6.
 */
function importAtOnce(): Plugin {
  return {
    name: 'import-at-once',
    transform(code) {
      const imports: string[] = [];
      const atOnce = code.replaceAll(/\bimport\((['"][^'"]+['"])\)/g, (_import, path: string) => {
        const name = `atOnce${imports.length}`;
        imports.push(`import * as ${name} from ${path};`);
        return `Promise.resolve(${name})`;
      });
      return imports.length > 0 ? { code: [atOnce, ...imports].join('\n'), map: null } : undefined;
    },
  };
}

const isOfOneLanguage = (id: string): boolean => /\/(provide-)?(nb|nn|en)\.ts$/.test(id);

/** The form by itself for a page without a bundler: one small file for each language, and one with the form. */
const forScriptTags: UserConfig = {
  plugins: [literalsHtmlCssMinifier() as Plugin],
  build: {
    target: 'es2022',
    outDir: at('dist/script'),
    copyPublicDir: false,
    lib: {
      entry: Object.fromEntries(
        ['nb', 'nn', 'en'].map((locale) => [`needs-form-${locale}`, at(`components/needs-form/${locale}.ts`)]),
      ),
      formats: ['es'],
    },
    rolldownOptions: {
      // The words of the page's language are there at once, and those of the others are fetched.
      checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        codeSplitting: { groups: [{ name: 'form', tags: ['$initial'], test: (id) => !isOfOneLanguage(id) }] },
      },
    },
  },
};

export default defineConfig(({ mode }) =>
  mode === 'script'
    ? forScriptTags
    : mode === 'bundle'
      ? {
          plugins: [importAtOnce(), literalsHtmlCssMinifier() as Plugin],
          build: {
            target: 'es2022',
            outDir: at('dist'),
            emptyOutDir: false,
            copyPublicDir: false,
            lib: { entry: at('components/define.ts'), formats: ['es'], fileName: () => 'carer-needs.js' },
            rolldownOptions: { output: { codeSplitting: false, minify: true } },
          },
        }
      : {
          root: at('demo'),
          base: './',
          resolve: {
            alias: Object.entries(entries).map(([find, replacement]) => ({
              find: new RegExp(`^${find}$`),
              replacement,
            })),
          },
          plugins: [serveBundle(), literalsHtmlCssMinifier() as Plugin],
          build: {
            target: 'es2022',
            outDir: at('dist-demo'),
            emptyOutDir: true,
            modulePreload: { polyfill: false },
            rolldownOptions: { input: ['index', 'portal', 'journal'].map((page) => at(`demo/${page}.html`)) },
          },
        },
);
