import { fold } from '../../polish/fold.ts';
import { nameWords } from '../omit/name-words.ts';
import type { Candidate } from '../publication/choose-publication.ts';
import type { PublicationField } from '../publication/read-labels.ts';
import { readStamp } from '../publication/read-stamp.ts';
import { attribute, type ElementNode, elementsOf, given } from './node.ts';
import { textOf } from './text-of.ts';

const WORDS: readonly (readonly [RegExp, PublicationField])[] = [
  [/^(?:updated|modified|datemodified|dateupdated|entry-modified)$/, 'modified'],
  [/^(?:published|entry-date|datepublished|pubdate|post-date|posted-on|wp-block-post-date)$/, 'published'],
  [/^(?:created|datecreated)$/, 'created'],
];

/** `<time datetime>` and microdata dates that the markup calls published or updated, among the elements of a page that are read. */
export function timeCandidates(read: readonly ElementNode[]): Candidate[] {
  const found: Candidate[] = [];
  for (const element of read) {
    const candidate = fromElement(element) ?? besideTitle(element);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

function fromElement(element: ElementNode): Candidate | null {
  if (element.name !== 'time' && element.attributes === null) return null;
  const itemprop = attribute(element, 'itemprop').toLowerCase();
  if (element.name !== 'time' && !itemprop.startsWith('date')) return null;
  const words = [
    itemprop,
    ...nameWords(element),
    ...wordsAround(element),
    ...(given(element, 'pubdate') !== undefined ? ['pubdate'] : []),
  ];
  // Themes that print one date call it `updated`, as hAtom wants; `pubdate` says which it is.
  const named = WORDS.filter(([pattern]) => words.some((word) => pattern.test(word))).map(([, known]) => known);
  const field = words.includes('pubdate') ? 'published' : named[0];
  const raw = attribute(element, 'datetime') || attribute(element, 'content') || textOf(element, 60);
  // `<time datetime="2022-03-03">3 lata temu</time>`: only what was put on line is so long ago.
  if (field === undefined && element.name === 'time' && AGO.test(fold(textOf(element, 60))))
    return { field: 'published', raw: attribute(element, 'datetime'), span: null, source: '<time>', origin: 'time' };
  return field === undefined || raw === ''
    ? null
    : { field, raw, span: null, source: `<${element.name}>`, origin: 'time' };
}

/** `artykul__data`, `news-date`: the day of what was written, as its class says. */
const OF_ARTICLE =
  /^(?:artykul|news|aktualnosc|aktualnosci|wpis|wiadomosc|article|post|entry)[-_]{1,2}(?:data|date|czas)$/;
const LONGEST_STAMP = 24;

/** `<h1>Zawody</h1><span class="artykul__data">2022.06.20</span>`: a day alone beside the title. Traps: `<span class="event-date">`, of what takes place; the same class in a list of other news. */
function besideTitle(element: ElementNode): Candidate | null {
  if (element.attributes === null || element.parent === null) return null;
  if (!nameWords(element).some((word) => OF_ARTICLE.test(word))) return null;
  if (!elementsOf(element.parent).some((other) => other.name === 'h1')) return null;
  const raw = textOf(element, LONGEST_STAMP + 1).trim();
  return raw.length > LONGEST_STAMP || readStamp(raw) === null
    ? null
    : { field: 'published', raw, span: null, source: `<${element.name}>`, origin: 'time' };
}

const AGO =
  /^\s{0,3}(?:\d{1,3}|pol|kilka|rok|miesiac|tydzien|dzien|godzine|wczoraj)(?:\s{1,3}\p{L}{3,9})?\s{1,3}temu\s{0,3}$/u;

/** `<h1>…</h1><div class="wp-block-post-date"><time>`: the box around the time says it. Trap: the same boxes in a list of other news. */
function wordsAround({ name, parent }: ElementNode): readonly string[] {
  const beside = parent?.parent ?? null;
  if (name !== 'time' || parent === null || beside === null) return [];
  return elementsOf(beside).some((other) => other.name === 'h1') ? nameWords(parent) : [];
}
