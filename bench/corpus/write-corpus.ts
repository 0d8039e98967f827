import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, makeArticle } from './article.ts';
import { seeded } from './random.ts';
import type { Shell } from './shell.ts';
import { drupal } from './shells/drupal.ts';
import { joomla } from './shells/joomla.ts';
import { logonet } from './shells/logonet.ts';
import { tables } from './shells/tables.ts';
import { wordpress } from './shells/wordpress.ts';

const SHELLS: readonly Shell[] = [wordpress, joomla, drupal, logonet, tables];
const PER_FOLDER = 1_000;

export interface Corpus {
  readonly folder: string;
  readonly paths: readonly string[];
  readonly bytes: number;
}

/** Writes so many made pages below a folder, the same for the same seed: HTML in several shells, every sixth one text where `text` is set. */
export function writeCorpus(folder: string, pages: number, { seed = 1, text = false } = {}): Corpus {
  const paths: string[] = [];
  let bytes = 0;
  for (let number = 0; number < pages; number++) {
    const random = seeded(seed * 1_000_003 + number);
    const article = makeArticle(random, number);
    const shell = text && number % 6 === 5 ? null : SHELLS[number % SHELLS.length];
    const content = shell ? shell(article, random) : asText(article);
    const below = join(folder, String(Math.floor(number / PER_FOLDER)));
    if (number % PER_FOLDER === 0) mkdirSync(below, { recursive: true });
    const path = join(below, `${number}.${shell ? 'html' : 'txt'}`);
    writeFileSync(path, content);
    paths.push(path);
    bytes += Buffer.byteLength(content);
  }
  return { folder, paths, bytes };
}

function asText({ title, published, paragraphs, list }: Article): string {
  const lines = [title, '', published, '', ...paragraphs.flatMap((paragraph) => [paragraph, ''])];
  return [...lines, ...(list === null ? [] : [list.heading, ...list.items])].join('\n');
}
