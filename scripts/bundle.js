// Puts the program into few files, dist/bundle/, and lets the entry files that tsc wrote lead there: opening the modules one by one takes most of
// the time that a command takes to start. They are CommonJS, since Node's loader of ES modules alone costs as much as a small query, and importing
// node:fs there loads all its streams. What commands import lazily is run lazily still. Packages stay outside, and are loaded when first needed.
import { hash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import nodeModule from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { knownStems } from './known-stems.js';
import { licencesOf } from './licences-of.js';
import { narrowLetters } from './narrow-letters.js';

const DIST = resolve('dist');
const manifest = JSON.parse(await readFile('package.json', 'utf8'));
/** Packages that go inside: commands need the first two, and `require` cannot load the others in every Node that we support without a warning. */
const INSIDE = new Set(['commander', 'better-sqlite3', 'chalk', 'string-width', 'd3-scale']);
/**
 * `import.meta.url` goes on naming the module's own place: data files and the worker are found beside it. Only the version need not be looked up.
 * Patterns are made lighter, and what phrases need is known.
 */
const ownModules = {
  name: 'own-modules',
  setup({ onLoad }) {
    onLoad({ filter: /dist\/.*\.js$/ }, async ({ path }) => {
      if (path === resolve(DIST, 'cli/version.js')) {
        return { contents: `export const version = () => ${JSON.stringify(manifest.version)};\n`, loader: 'js' };
      }
      if (path === resolve(DIST, 'polish/phrases/known-stems.js'))
        return { contents: await knownStems(DIST), loader: 'js' };
      const code = narrowLetters(await readFile(path, 'utf8'));
      const place = `../${relative(DIST, path)}`;
      return { contents: code.replaceAll('import.meta.url', `placeOf(${JSON.stringify(place)})`), loader: 'js' };
    });
  },
};

/** A package is required when the first module that imports it is run, not at the start of the file. */
const lazyPackages = {
  name: 'lazy-packages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path, namespace, kind, importer }) => {
      if (kind === 'entry-point' || path.startsWith('node:')) return null;
      if (INSIDE.has(path) || (importer.includes('/node_modules/') && namespace === 'file')) return null;
      return namespace === 'package' ? { path, external: true } : { path, namespace: 'package' };
    });
    onLoad({ filter: /.*/, namespace: 'package' }, ({ path }) => {
      return { contents: `module.exports = require(${JSON.stringify(path)});\n`, loader: 'js' };
    });
  },
};

/** Modules of Node that take milliseconds to load, and what of them is used, seldom. */
const COSTLY = {
  'node:crypto': ['createHash', 'hash'],
  'node:child_process': ['execFile', 'spawn', 'spawnSync'],
  'node:os': ['availableParallelism', 'release'],
  'node:zlib': [
    ...['brotliDecompressSync', 'constants', 'createGunzip', 'deflateRawSync', 'gunzipSync'],
    ...['inflateRawSync', 'inflateSync'],
  ],
};
const lazyNode = {
  name: 'lazy-node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:(?:crypto|child_process|os|zlib)$/ }, ({ path, namespace }) => {
      return namespace === 'costly' ? { path, external: true } : { path, namespace: 'costly' };
    });
    onLoad({ filter: /.*/, namespace: 'costly' }, ({ path }) => {
      const getters = COSTLY[path].map((name) => `get ${name}() { return require(${JSON.stringify(path)}).${name}; }`);
      return { contents: `module.exports = { ${getters.join(', ')} };\n`, loader: 'js' };
    });
  },
};

/** The compiled part of better-sqlite3 stays where npm has put it; mostly that is one place, which need not be searched for. */
const ownBinding = {
  name: 'own-binding',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^bindings$/ }, ({ path }) => ({ path, namespace: 'binding' }));
    onResolve({ filter: /.*/, namespace: 'binding' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'binding' }, () => ({
      contents: `
        const { existsSync } = require('node:fs');
        const { dirname, join } = require('node:path');
        module.exports = (name) => {
          for (const place of ['../../node_modules', '../../..']) {
            const likely = join(__dirname, place, 'better-sqlite3/build/Release', name);
            if (existsSync(likely)) return require(likely);
          }
          const root = dirname(require.resolve('better-sqlite3/package.json'));
          const usual = join(root, 'build/Release', name);
          return existsSync(usual) ? require(usual) : require(require.resolve('bindings', { paths: [root] }))({ bindings: name, module_root: root });
        };\n`,
      loader: 'js',
    }));
  },
};

/**
 * Walking folders and filling the database, reading pages, which is half of the program, and drawing: queries do without them, and a folder that did
 * not change without the second. They are files of their own, and share no state with the rest.
 */
const READING = ['ingest', 'load', 'read-pages'];
const DRAWING = [
  'report/html/page',
  'report/html/assets',
  'report/left-out',
  'report/collect/collect-report',
  'cli/render/svg',
];
const apart = {
  name: 'apart',
  setup({ onResolve, onLoad }) {
    const file = (name) => ({ path: `./${name}.cjs`, namespace: 'apart' });
    onResolve({ filter: /\/ingest\// }, ({ kind, importer, path }) => {
      if (kind !== 'dynamic-import' || !importer.startsWith(resolve(DIST, 'cli'))) return null;
      return READING.includes(basename(path, '.js')) ? file('reading') : null;
    });
    onResolve({ filter: /\.js$/ }, ({ kind, importer, path }) => {
      if (kind !== 'dynamic-import') return null;
      const module = relative(DIST, resolve(dirname(importer), path)).replace(/\.js$/, '');
      return DRAWING.includes(module) ? file('drawing') : null;
    });
    onResolve({ filter: /\/read-page-file\.js$/ }, ({ kind }) => (kind === 'entry-point' ? null : file('extracting')));
    onResolve({ filter: /.*/, namespace: 'apart' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'apart' }, ({ path }) => {
      const required =
        path === `./${COMPILED.extracting}` ? compiled(COMPILED.extracting) : `require(${JSON.stringify(path)})`;
      return { contents: `module.exports = ${required};\n`, loader: 'js' };
    });
  },
};

/**
 * What esbuild leaves of other letters stands in patterns (`/[„”]/`, and pieces of them in String.raw), and means the same as an escape. The file is read
 * with a byte a letter, where `„` would be three signs.
 */
function inAscii(code) {
  if (/\\[^\0-\x7f]/.test(code)) throw new Error('a pattern has a backslash before a letter that is to be escaped');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Run with what V8 made of them before: the program, and what reads pages, which takes .1 s to compile. */
const COMPILED = { main: 'main.cjs', extracting: 'extracting.cjs' };
function compiled(file) {
  return `require('../../bin/run-compiled.js').runCompiled(require('node:path').join(__dirname, '${file}'), { tuned: true })`;
}
await writeFile('dist/ingest/reading.js', READING.map((name) => `export * from './${name}.js';\n`).join(''));
await writeFile('dist/report/drawing.js', DRAWING.map((name) => `export * from '../${name}.js';\n`).join(''));

const ENTRIES = { main: 'dist/cli/main.js', 'page-worker': 'dist/ingest/page-worker.js' };

const { metafile } = await build({
  entryPoints: {
    ...ENTRIES,
    reading: 'dist/ingest/reading.js',
    extracting: 'dist/ingest/read-page-file.js',
    drawing: 'dist/report/drawing.js',
  },
  outdir: 'dist/bundle',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // Every Node that we support knows them. Where esbuild believes otherwise it writes `new RegExp('…')` instead, which is read anew each time it is met.
  supported: { 'regexp-unicode-property-escapes': true },
  minifyWhitespace: true,
  minifySyntax: true,
  // One byte a letter is read and compiled faster.
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  banner: { js: "const placeOf = (path) => new URL(path, require('node:url').pathToFileURL(__filename)).href;" },
  plugins: [ownModules, apart, lazyNode, ownBinding, lazyPackages],
});
for (const file of Object.values(COMPILED)) {
  const path = join('dist/bundle', file);
  const code = inAscii(await readFile(path, 'utf8'));
  if (/\bimport\(/.test(code)) throw new Error(`${path} has an import(), which bin/run-compiled.js cannot run`);
  // As the function that Node makes of a module: to put the program into one as it starts is to copy it twice.
  await writeFile(path, `/*${hash('sha256', code)}*/${nodeModule.wrap(code)}`, 'latin1');
}
await writeFile('dist/bundle/licences.txt', `${licencesOf(metafile)}\n`);
await writeFile(ENTRIES['page-worker'], "import '../bundle/page-worker.cjs';\n");
await writeFile(ENTRIES.main, "import '../../bin/kronika.js';\n");
