import { existsSync, readFileSync } from 'node:fs';
import { fields, textsOrNulls } from './json.ts';

/** What is said of a page itself. */
export const FIELDS = ['title', 'publisher', 'author', 'created', 'published', 'modified'] as const;
export type Field = (typeof FIELDS)[number];

/** Every value that is right, null where it is right to give none. */
export type Accepted = readonly (string | null)[];

/** One page of the corpus, and what a reader of its source found there. */
export interface AnnotatedPage {
  readonly path: string;
  readonly accepted: Readonly<Record<Field, Accepted>>;
}

/** The annotations: pages are only named there. */
export const CORPUS_GOLD = 'fixtures/corpus';
export const GOLD_FILE = `${CORPUS_GOLD}/publication.json`;
const CORPUS = '../shared/corpus/html';

/** The annotated pages of the corpus; null where it is not on this machine. A field that is not annotated is on the page nowhere. */
export function readPublicationGold(): readonly AnnotatedPage[] | null {
  if (!existsSync(CORPUS)) return null;
  const raw = fields(JSON.parse(readFileSync(GOLD_FILE, 'utf8')), GOLD_FILE);
  return Object.entries(raw).map(([name, value]) => {
    const from = fields(value, name);
    const of = (field: Field): Accepted => {
      const values = textsOrNulls(from[field], `${name}.${field}`);
      return values.length === 0 ? [null] : values;
    };
    const accepted = Object.fromEntries(FIELDS.map((field) => [field, of(field)])) as Record<Field, Accepted>;
    return { path: `${CORPUS}/${name}`, accepted };
  });
}
