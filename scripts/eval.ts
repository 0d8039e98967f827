// Scores the built tool on the annotated pages: npm run eval -- [--half odd|even] [--verbose] [--update [--allow-regression]] [folder...]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Extract } from '../src/model/extract.ts';
import { formatCalibration, type Judged } from './eval/calibration.ts';
import { extractPages } from './eval/extract-pages.ts';
import { below, type Floor, figuresOf, readFloors, writeFloors } from './eval/floors.ts';
import { formatPublication, formatScore } from './eval/format.ts';
import { CORPUS_GOLD, readPublicationGold } from './eval/publication-gold.ts';
import { type EvalPage, type Half, isHeldOut, PINNED, readSet, SETS, setDigest } from './eval/read-set.ts';
import { scoreCharsets } from './eval/score-charsets.ts';
import { type PageScore, scorePage } from './eval/score-page.ts';
import { publicationDigest, publicationFigures, scorePublication } from './eval/score-publication.ts';
import { scoreSet } from './eval/score-set.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    'allow-regression': { type: 'boolean', default: false },
  },
});

function halfOf(option: string | undefined): Half | null {
  if (option === undefined || option === 'odd' || option === 'even') return option ?? null;
  throw new Error(`--half ${option}: odd or even`);
}

function scoreOne({ slug, path, gold }: EvalPage, extracts: ReadonlyMap<string, Extract>, shown: boolean): PageScore {
  const extract = extracts.get(path);
  if (extract === undefined) console.log(`  ${slug}: refused`);
  const score = scorePage(gold, extract);
  if (shown) for (const remark of score.remarks) console.log(`  ${slug}: ${remark}`);
  return score;
}

/** Records of all sets scored, for the curve of confidence. */
const judged: Judged[] = [];

function scoreFolder(folder: string, half: Half | null): Floor | null {
  const pages = readSet(folder, half);
  if (pages === null) {
    console.log(`${folder}: not there, skipped\n`);
    return null;
  }
  const extracts = extractPages(pages.map(({ path }) => path));
  const score = scoreSet(
    pages.map((page) => {
      // What goes wrong on a held-out page is shown only to one who asks for it.
      const shown = options.verbose && (half === 'even' || !isHeldOut(folder, page.slug));
      return scoreOne(page, extracts, shown);
    }),
  );
  console.log(`${formatScore(folder, score)}\n`);
  judged.push(...score.judged);
  return { sha256: PINNED.includes(folder) ? setDigest(folder) : '', figures: figuresOf(score) };
}

/** Title and publication data of real pages, which stay outside the project. */
function scoreCorpus(): Floor | null {
  const pages = readPublicationGold();
  if (pages === null) {
    console.log(`${CORPUS_GOLD}: its pages are not there, skipped\n`);
    return null;
  }
  const score = scorePublication(pages);
  if (options.verbose) for (const remark of score.remarks) console.log(`  ${remark}`);
  console.log(`${formatPublication(CORPUS_GOLD, score)}\n`);
  return { sha256: publicationDigest(), figures: publicationFigures(score) };
}

/** Raises the floors to what was measured; returns what would sink, and then leaves the file alone unless that is allowed. */
function raise(measured: ReadonlyMap<string, Floor>): readonly string[] {
  const floors = new Map<string, Floor>(readFloors());
  const sunk: string[] = [];
  for (const [folder, floor] of measured) {
    if (!PINNED.includes(folder) && folder !== CORPUS_GOLD) continue;
    sunk.push(...below(floors.get(folder)?.figures ?? {}, floor.figures).map((name) => `${folder}: ${name}`));
    floors.set(folder, floor);
  }
  if (sunk.length === 0 || options['allow-regression']) writeFloors(floors);
  return sunk;
}

/** Texts of our own, in every charset. */
function showCharsets(): void {
  const texts = [...SETS, 'fixtures/pages'].filter((folder) => folder.startsWith('fixtures/')).flatMap(plainTexts);
  const { right, of } = scoreCharsets(texts);
  console.log(
    `charsets, of pages with 300 Polish letters: ${((100 * right) / of).toFixed(2)} % right (${right}/${of})\n`,
  );
}

function plainTexts(folder: string): readonly string[] {
  const pages = readSet(folder) ?? [];
  return pages.filter(({ path }) => path.endsWith('.txt')).map(({ path }) => readFileSync(path, 'utf8'));
}

const half = halfOf(options.half);
if (options.update && half !== null) throw new Error('--update needs whole sets');
const measured = new Map<string, Floor>();
for (const folder of positionals.length > 0 ? positionals : [...SETS, CORPUS_GOLD]) {
  const floor = folder === CORPUS_GOLD ? scoreCorpus() : scoreFolder(folder, half);
  if (floor !== null) measured.set(folder, floor);
}
if (positionals.length === 0) showCharsets();
console.log(`${formatCalibration(judged)}\n`);
if (options.update) {
  for (const name of raise(measured)) {
    console.error(`below its floor: ${name}`);
    if (!options['allow-regression']) process.exitCode = 1;
  }
}
