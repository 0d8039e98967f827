import type { Random } from './random.ts';
import { dayOf, gathering, sentence, unionName } from './sentences.ts';
import { TOWNS, type Town } from './words.ts';

/** What a page says, before a site puts it into its shell. */
export interface Article {
  readonly number: number;
  readonly home: Town;
  readonly title: string;
  /** ISO. */
  readonly published: string;
  readonly paragraphs: readonly string[];
  /** A list with its heading, or null. */
  readonly list: { readonly heading: string; readonly items: readonly string[] } | null;
  /** Titles of other pages, for teasers. */
  readonly others: readonly string[];
}

/** Characters of the paragraphs together, about. */
const LENGTH = 3_800;

export function makeArticle(random: Random, number: number): Article {
  const home = random.pick(TOWNS);
  const paragraphs: string[] = [];
  for (let length = 0; length < LENGTH; ) {
    const sentences = Array.from({ length: 2 + random.int(5) }, () => sentence(random, home));
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return {
    number,
    home,
    title: random.chance(0.5) ? `${gathering(random)} ${home.held}` : `Wiadomości z ${home.genitive} nr ${number}`,
    published: `${2005 + random.int(19)}-${two(1 + random.int(12))}-${two(1 + random.int(28))}`,
    paragraphs,
    list: random.chance(0.3) ? listOf(random) : null,
    others: Array.from({ length: 24 }, () => `${gathering(random)} – ${dayOf(random)}`),
  };
}

function listOf(random: Random): Article['list'] {
  if (random.chance(0.5)) {
    const items = Array.from({ length: 5 + random.int(12) }, () => random.pick(TOWNS).name);
    return { heading: `Członkowie organizacji ${unionName(random)}`, items: [...new Set(items)] };
  }
  const items = Array.from({ length: 4 + random.int(8) }, () => `${dayOf(random)} – ${gathering(random)}`);
  return { heading: 'Kalendarz imprez', items };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
