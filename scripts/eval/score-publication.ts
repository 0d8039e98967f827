import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '../../src/model/page.ts';
import { readPage } from '../../src/page/read-page.ts';
import { fold } from '../../src/polish/fold.ts';
import { type Figures, toThousandths } from './floors.ts';
import { type Accepted, type AnnotatedPage, FIELDS, type Field, GOLD_FILE } from './publication-gold.ts';
import { add, rates, type Tally } from './tally.ts';

export interface PublicationScore {
  readonly pages: number;
  readonly tallies: ReadonlyMap<Field, Tally>;
  /** What is missing or wrong, a line each. */
  readonly remarks: readonly string[];
}

const DATES: ReadonlySet<Field> = new Set(['created', 'published', 'modified']);
const NONE: Tally = { found: 0, extra: 0, missed: 0 };

function statedValue({ title, publication }: Page, field: Field): string | null {
  return (field === 'title' ? title : publication[field])?.value ?? null;
}

/** Without case, diacritics, quotes, dashes and an end mark. */
function bare(text: string): string {
  return fold(text)
    .replace(/["'„”“‘’–—-]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!]$/, '');
}

/** A date may say more than is annotated (`2019-04-15T08:12` of `2019-04-15`), and never less. */
function agrees(field: Field, want: string, given: string): boolean {
  return DATES.has(field) ? given.startsWith(want) : bare(want) === bare(given);
}

function tallyOf(field: Field, accepted: Accepted, given: string | null): Tally {
  const right = given !== null && accepted.some((want) => want !== null && agrees(field, want, given));
  if (right) return { found: 1, extra: 0, missed: 0 };
  return { found: 0, extra: given === null ? 0 : 1, missed: accepted.includes(null) ? 0 : 1 };
}

/** Reads the annotated pages and counts, field by field, what is right, wrong and missing. */
export function scorePublication(pages: readonly AnnotatedPage[]): PublicationScore {
  const tallies = new Map<Field, Tally>(FIELDS.map((field) => [field, NONE]));
  const remarks: string[] = [];
  for (const { path, accepted } of pages) {
    const page = readPage(readFileSync(path), path);
    for (const field of FIELDS) {
      const given = statedValue(page, field);
      const tally = tallyOf(field, accepted[field], given);
      tallies.set(field, add(tallies.get(field) ?? NONE, tally));
      if (tally.extra + tally.missed > 0) {
        remarks.push(`${path.split('/').at(-1)}: ${field}: ${given} given, ${accepted[field].join(' or ')} expected`);
      }
    }
  }
  return { pages: pages.length, tallies, remarks };
}

/** Precision and recall of each field, the figures that may only rise. */
export function publicationFigures({ tallies }: PublicationScore): Figures {
  const named = [...tallies].flatMap(([field, tally]): readonly (readonly [string, number])[] => {
    const { precision, recall } = rates(tally);
    return [
      [`${field} precision`, toThousandths(precision)],
      [`${field} recall`, toThousandths(recall)],
    ];
  });
  return Object.fromEntries(named);
}

/** Of the annotations; the pages themselves are read-only. */
export function publicationDigest(): string {
  return createHash('sha256').update(readFileSync(GOLD_FILE)).digest('hex');
}
