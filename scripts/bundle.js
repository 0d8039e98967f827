// Puts the program into few files, dist/bundle/, and lets the entry files that tsc wrote lead there: opening the modules one by one takes most of
// the time that a command takes to start. What commands import lazily is run lazily still. Packages stay outside, and are loaded when first needed.
import { readFile, writeFile } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const DIST = resolve('dist');
/** Packages that `require` cannot load in every Node that we support without a warning. */
const MODULES_ONLY = new Set(['string-width', 'ical.js', 'chalk']);

/** `import.meta.url` goes on naming the module's own place: data files and the worker are found beside it. */
const ownPlace = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /dist\/.*\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      if (!code.includes('import.meta.url')) return null;
      const place = `../${relative(DIST, path)}`;
      return {
        contents: code.replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, import.meta.url).href`),
        loader: 'js',
      };
    });
  },
};

/** An import statement of a package would be carried out at the start of the file, whoever needs it. */
const lazyPackages = {
  name: 'lazy-packages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path, namespace, kind }) => {
      if (kind === 'entry-point' || path.startsWith('node:')) return null;
      if (namespace === 'package' || kind === 'dynamic-import') return { path, external: true };
      return { path, namespace: 'package' };
    });
    onLoad({ filter: /.*/, namespace: 'package' }, ({ path }) => {
      const name = JSON.stringify(path);
      return MODULES_ONLY.has(path)
        ? { contents: `const found = await import(${name});\nexport default found.default;\n`, loader: 'js' }
        : { contents: `module.exports = require(${name});\n`, loader: 'js' };
    });
  },
};

/**
 * Walking folders and filling the database, and reading pages, which is half of the program: queries do without both, and a folder that did not
 * change without the latter. They are files of their own, and share no state with the rest.
 */
const READING = ['ingest', 'load', 'read-pages'];
const apartReading = {
  name: 'apart-reading',
  setup({ onResolve }) {
    onResolve({ filter: /\/ingest\// }, ({ kind, importer, path }) => {
      if (kind !== 'dynamic-import' || !importer.startsWith(resolve(DIST, 'cli'))) return null;
      return READING.includes(basename(path, '.js')) ? { path: './reading.js', external: true } : null;
    });
    onResolve({ filter: /\/read-page-file\.js$/ }, ({ kind }) => {
      return kind === 'entry-point' ? null : { path: './extracting.js', external: true };
    });
  },
};
await writeFile('dist/ingest/reading.js', READING.map((name) => `export * from './${name}.js';\n`).join(''));

const ENTRIES = { main: 'dist/cli/main.js', 'page-worker': 'dist/ingest/page-worker.js' };

await build({
  entryPoints: { ...ENTRIES, reading: 'dist/ingest/reading.js', extracting: 'dist/ingest/read-page-file.js' },
  outdir: 'dist/bundle',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  charset: 'utf8',
  logLevel: 'warning',
  banner: {
    js: "import { createRequire as requireOf } from 'node:module';\nconst require = requireOf(import.meta.url);",
  },
  plugins: [ownPlace, apartReading, lazyPackages],
});
for (const [name, entry] of Object.entries(ENTRIES)) await writeFile(entry, `import '../bundle/${name}.js';\n`);
