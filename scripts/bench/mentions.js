// How fast the mention stage reads, on one core, with the built program.
// Beside each figure stands a loop that only adds up the same characters: what else runs on the machine slows both.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Real pages where they are at hand; else the project's own. */
const SOURCES = [join(ROOT, '../shared/corpus'), join(ROOT, 'fixtures')];
const ROUNDS = 7;

const load = (path) => import(pathToFileURL(join(ROOT, 'dist', path)).href);

/** The best of some rounds, in milliseconds: the others were disturbed. */
function best(run) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    run();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

function addUp(pages) {
  let sum = 0;
  for (const { text } of pages) for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) | 0;
  return sum;
}

function readPages(readPage) {
  const folder = SOURCES.find((each) => existsSync(each)) ?? ROOT;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html?|txt)$/.test(path))
    .sort()
    .map((path) => readPage(readFileSync(join(folder, path)), path));
}

/** How long the first page takes that needs every table of the language, and how much memory the tables keep. */
async function loadLanguage() {
  const before = process.memoryUsage();
  const began = performance.now();
  const { findMentions } = await load('mentions/index.js');
  const imported = performance.now();
  const text = 'Zebranie w Gdańsku i Jachrance 5 maja 2019 r. otworzył wójt Jan Kowal ze Związku Miast Polskich.';
  const block = { kind: 'paragraph', start: 0, end: text.length, cells: [], scope: 0 };
  findMentions({ path: 'a.txt', url: null, title: null, publication: {}, text, blocks: [block], scopes: [] });
  const read = performance.now();
  const after = process.memoryUsage();
  const kept = after.heapUsed + after.external - before.heapUsed - before.external;
  return { imported: imported - began, tables: read - imported, megabytes: kept / 1e6 };
}

/** The steps of the mention stage; each makes its own readings, so that nothing is remembered from a step before. */
async function steps(pages) {
  const { tokenize } = await load('polish/tokens.js');
  const { fold } = await load('polish/fold.js');
  const { readingOf } = await load('mentions/reading.js');
  const { findMentions, RECOGNISERS, REFINERS } = await load('mentions/index.js');
  const found = pages.map((page) => findMentions(page));
  return [
    ['tokens', () => pages.map((page) => tokenize(page.text).count)],
    ['folding', () => pages.map((page) => fold(page.text).length)],
    ['reading', () => pages.map((page) => readingOf(page).segments.length)],
    ...RECOGNISERS.map((recognise) => [
      `+ ${recognise.name}`,
      () => pages.map((page) => recognise(readingOf(page)).length),
    ]),
    ['refiners', () => found.map(({ reading, mentions }) => REFINERS.map((refine) => refine(mentions, reading)))],
    ['whole mention stage', () => pages.map((page) => findMentions(page).mentions.length)],
  ];
}

/** Prints megabytes of text (a character is a byte) a second for each step, and what the language data costs to load. */
export async function benchMentions() {
  const { imported, tables, megabytes } = await loadLanguage();
  const { readPage } = await load('page/read-page.js');
  const pages = readPages(readPage);
  const size = pages.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  console.log(`mentions: ${pages.length} pages, ${size.toFixed(1)} MB of text; Node ${process.version}`);
  console.log(
    `  modules ${imported.toFixed(0)} ms; language data and a first page ${tables.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`,
  );
  for (const [label, run] of await steps(pages)) {
    const reference = best(() => addUp(pages));
    const speed = (size / best(run)) * 1000;
    const share = (speed / ((size / reference) * 1000)) * 100;
    console.log(
      `  ${label.padEnd(24)} ${speed.toFixed(1).padStart(8)} MB/s  ${share.toFixed(1).padStart(6)} % of adding up`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchMentions();
