// How fast pages are read, with the built program: npm run bench -- [pages]
// Copies of the fixture pages are extracted, ingested, and ingested again.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PAGES = Number(process.argv[2] ?? 1000);

const sources = readdirSync(join(ROOT, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:html|txt)$/.test(path))
  .map((path) => join(ROOT, 'fixtures', path));
const folder = mkdtempSync(join(tmpdir(), 'kronika-bench-'));

/** Runs a command of kronika and says how long it took. */
function measure(label, ...words) {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/kronika.js'), ...words], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${label.padEnd(14)} ${seconds.toFixed(2).padStart(7)} s  ${Math.round(PAGES / seconds)
      .toString()
      .padStart(7)} pages/s`,
  );
}

try {
  mkdirSync(join(folder, 'pages'));
  for (let at = 0; at < PAGES; at++) {
    const source = sources[at % sources.length];
    copyFileSync(source, join(folder, 'pages', `${at}${extname(source)}`));
  }
  console.log(`${PAGES} pages, copies of ${sources.length}; Node ${process.version}`);
  measure('extract', 'extract', 'pages');
  measure('ingest', 'ingest', 'pages');
  measure('ingest again', 'ingest', 'pages');
  measure('events', 'events', '--json');
} finally {
  rmSync(folder, { recursive: true });
}
