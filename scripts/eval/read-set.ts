import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldPage, goldPage } from './gold.ts';
import { fields } from './json.ts';

export interface EvalPage {
  readonly slug: string;
  readonly path: string;
  readonly gold: GoldPage;
}

/** Odd and even are of the first number in a page's name; the even half is held out from those who write rules. */
export type Half = 'odd' | 'even';

/** Their even halves are kept from those who write rules. */
const HALVED: readonly string[] = [
  'fixtures/eval/text',
  'fixtures/eval/html',
  'fixtures/eval/third',
  'fixtures/eval/twentysixth',
];

const OWN = [
  ...HALVED,
  'fixtures/eval/fifth',
  'fixtures/eval/sixth',
  'fixtures/eval/seventh',
  'fixtures/eval/eighth',
  'fixtures/eval/ninth',
  'fixtures/eval/tenth',
  'fixtures/eval/eleventh',
  'fixtures/eval/twelfth',
  'fixtures/eval/thirteenth',
  'fixtures/eval/fourteenth',
  'fixtures/eval/fifteenth',
  'fixtures/eval/sixteenth',
  'fixtures/eval/seventeenth',
  'fixtures/eval/eighteenth',
  'fixtures/eval/nineteenth',
  'fixtures/eval/twentieth',
  'fixtures/eval/twentyfirst',
  'fixtures/eval/twentysecond',
  'fixtures/eval/twentythird',
  'fixtures/eval/twentyfourth',
  'fixtures/eval/twentyseventh',
  'fixtures/eval/twentyfifth',
  'fixtures/eval/second',
  'fixtures/eval/fourth',
];

/** The sets to score, by folder; the last ones lie outside the project and are skipped where they are not there. */
export const SETS: readonly string[] = [...OWN, 'fixtures/pages', '../shared/eval/dev', '../shared/eval/dev-html'];

/** The sets whose figures may only rise. */
export const PINNED: readonly string[] = OWN;

const withoutExtension = (name: string): string => name.replace(/\.[^.]+$/, '');

function fromJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** `pages/<slug>.txt` and one `gold.json`. */
function readFlatSet(folder: string): readonly EvalPage[] {
  const gold = fields(fromJson(join(folder, 'gold.json')), 'gold.json');
  const names = readdirSync(join(folder, 'pages')).sort();
  const bare = names.filter((name) => !(withoutExtension(name) in gold));
  if (bare.length > 0 || names.length !== Object.keys(gold).length)
    throw new Error(`${folder}: pages and gold.json do not match (${bare.join(', ')})`);
  return names.map((name) => {
    const slug = withoutExtension(name);
    return { slug, path: join(folder, 'pages', name), gold: goldPage(gold[slug], slug) };
  });
}

/** `<slug>/page.html` and `<slug>/facts.json`. */
function readFolderSet(folder: string): readonly EvalPage[] {
  const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return slugs
    .map(({ name }) => name)
    .sort()
    .map((slug) => {
      const page = readdirSync(join(folder, slug)).find((name) => name.startsWith('page.'));
      if (page === undefined) throw new Error(`${folder}/${slug}: no page`);
      return { slug, path: join(folder, slug, page), gold: goldPage(fromJson(join(folder, slug, 'facts.json')), slug) };
    });
}

function halfOfPage(slug: string): Half {
  return Number.parseInt(/\d{1,6}/u.exec(slug)?.[0] ?? '0', 10) % 2 === 1 ? 'odd' : 'even';
}

/** Whether a page is kept from those who write rules. */
export function isHeldOut(folder: string, slug: string): boolean {
  return HALVED.includes(folder) && halfOfPage(slug) === 'even';
}

/** The annotated pages of a folder by name, or null where the folder is not there. */
export function readSet(folder: string, half: Half | null = null): readonly EvalPage[] | null {
  if (!existsSync(folder)) return null;
  const pages = existsSync(join(folder, 'gold.json')) ? readFlatSet(folder) : readFolderSet(folder);
  return half === null ? pages : pages.filter(({ slug }) => halfOfPage(slug) === half);
}

/** SHA-256 over the bytes of all pages and of what is annotated, so that a figure belongs to one state of a set. */
export function setDigest(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(join(folder, 'pages')).sort()) {
    hash.update(`${name}\0`).update(readFileSync(join(folder, 'pages', name)));
  }
  return hash.update(readFileSync(join(folder, 'gold.json'))).digest('hex');
}
