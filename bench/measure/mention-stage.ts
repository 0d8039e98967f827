import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Page } from '../../src/model/page.ts';
import { builtMentions, builtReading, builtReadPage } from './dist.ts';
import { ROOT } from './run.ts';

/** What `mention-stage` prints, as JSON. */
export interface MentionStage {
  readonly pages: number;
  /** Of text, a character counted as a byte. */
  readonly megabytes: number;
  /** Milliseconds until the modules are there, and those that the tables of the language and a first page take then. */
  readonly imported: number;
  readonly tables: number;
  /** Megabytes that stay in use once that page is read. */
  readonly kept: number;
  /** Megabytes of text a second of one core: of each recogniser with what it reads by, and of the whole. */
  readonly steps: readonly (readonly [label: string, speed: number])[];
}

/** Real pages where they are at hand; else the project's own. */
const SOURCES = [join(ROOT, '../shared/corpus'), join(ROOT, 'fixtures')];
const ROUNDS = 5;
/** A page that needs every table. */
const FIRST = 'Zebranie w Gdańsku i Jachrance 5 maja 2019 r. otworzył wójt Jan Kowal ze Związku Miast Polskich.';

async function loading(): Promise<Pick<MentionStage, 'imported' | 'tables' | 'kept'>> {
  const { readPage } = await builtReadPage();
  const page = readPage(Buffer.from(FIRST), 'a.txt');
  const before = inUse();
  const began = performance.now();
  const { findMentions } = await builtMentions();
  const imported = performance.now();
  findMentions(page);
  const read = performance.now();
  return { imported: imported - began, tables: read - imported, kept: (inUse() - before) / 1e6 };
}

function inUse(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function readPages(): Promise<readonly Page[]> {
  const { readPage } = await builtReadPage();
  const folder = SOURCES.find((each) => existsSync(each)) ?? ROOT;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html?|txt)$/.test(path))
    .sort()
    .map((path) => readPage(readFileSync(join(folder, path)), path));
}

/** Each run makes its own readings, so that nothing is remembered from one before. */
async function steps(pages: readonly Page[], megabytes: number): Promise<MentionStage['steps']> {
  const { findMentions, RECOGNISERS } = await builtMentions();
  const { readingOf } = await builtReading();
  const runs: readonly (readonly [string, (page: Page) => unknown])[] = [
    ['reading', (page) => readingOf(page).segments.length],
    ...RECOGNISERS.map((recognise) => [recognise.name, (page: Page) => recognise(readingOf(page))] as const),
    ['whole', findMentions],
  ];
  return runs.map(([label, run]) => [label, (megabytes / best(() => pages.forEach((page) => void run(page)))) * 1000]);
}

/** The least milliseconds of some rounds: the others were disturbed. */
function best(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    run();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

const cost = await loading();
const pages = await readPages();
const megabytes = pages.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
const stage: MentionStage = { pages: pages.length, megabytes, ...cost, steps: await steps(pages, megabytes) };
console.log(JSON.stringify(stage));
