import type { Candidate } from '../publication/choose-publication.ts';
import { labelCandidates } from '../publication/label-candidates.ts';
import type { PublicationField } from '../publication/read-labels.ts';
import { readStamp } from '../publication/read-stamp.ts';
import { signatureOf } from '../publication/signature.ts';
import type { AssembledLine } from './assemble.ts';
import type { FoundPublisher } from './find-publisher.ts';
import type { Head } from './read-head.ts';

const META_FIELDS: readonly (readonly [string, PublicationField])[] = [
  ['article:published_time', 'published'],
  ['og:published_time', 'published'],
  ['datepublished', 'published'],
  ['dcterms.issued', 'published'],
  ['dcterms.available', 'published'],
  ['dc.date.issued', 'published'],
  ['pubdate', 'published'],
  ['publishdate', 'published'],
  ['publish_date', 'published'],
  ['dc.date', 'published'],
  ['dcterms.date', 'published'],
  ['article:modified_time', 'modified'],
  ['og:updated_time', 'modified'],
  ['datemodified', 'modified'],
  ['dcterms.modified', 'modified'],
  ['dc.date.modified', 'modified'],
  ['datecreated', 'created'],
  ['dcterms.created', 'created'],
  ['dc.date.created', 'created'],
  ['article:author', 'author'],
  ['dc.creator', 'author'],
];

/** A dateline is a date and little else. */
const LONGEST_DATELINE = 40;
const LONGEST_BYLINE = 120;
/** Of `2019-04-15`. */
const DAY_LENGTH = 10;

/** Everything that the page gives for its publication data: printed lines, `<time>` elements, metadata for machines, and who keeps the site. */
export function publicationCandidates(
  lines: readonly AssembledLine[],
  times: readonly Candidate[],
  head: Head,
  publisher: FoundPublisher | null,
): Candidate[] {
  const found = lines.flatMap(fromLine);
  found.push(...times, ...fromJsonLd(head));
  for (const [key, field] of META_FIELDS) {
    const raw = head.metas.get(key);
    if (raw !== undefined) found.push({ field, raw, span: null, source: key, origin: 'meta' });
  }
  if (publisher !== null) {
    found.push({ field: 'publisher', raw: publisher.value, span: null, source: publisher.source, origin: 'meta' });
  }
  return found;
}

function fromLine({ line, start }: AssembledLine): readonly Candidate[] {
  const labelled = labelCandidates(line.text, start);
  if (labelled.some(({ field }) => field !== 'author'))
    return [...stampBeforeChange(line.text, start, labelled), ...labelled];
  const byline = line.place === 'content' ? (stampBehindName(line.text, start) ?? signed(line.text, start)) : null;
  if (byline !== null) return [...labelled, byline];
  if (labelled.length > 0) return labelled;
  // `16 stycznia 2026 | Przetargi`: the section stands behind the date.
  const raw = line.text.split(/\s[|•·]\s/, 1)[0] ?? '';
  if (line.place === 'beside' || raw.length > LONGEST_DATELINE || readStamp(raw) === null) return [];
  const span = { start, end: start + raw.length };
  return [{ field: 'published', raw, span, source: 'dateline', origin: 'dateline' }];
}

/** `27 sierpnia 2025 · zaktualizowano 9 września 2025`: when it was put up stands before when it was changed. */
function stampBeforeChange(text: string, start: number, labelled: readonly Candidate[]): readonly Candidate[] {
  if (!labelled.every(({ field }) => field === 'modified' || field === 'author')) return [];
  const raw = text.split(/\s?[|•·(,]\s?(?=\p{L}{3})/u, 1)[0] ?? '';
  if (raw.length > LONGEST_DATELINE || (readStamp(raw)?.length ?? 0) < DAY_LENGTH) return [];
  return [
    { field: 'published', raw, span: { start, end: start + raw.length }, source: 'dateline', origin: 'dateline' },
  ];
}

function fromJsonLd({ jsonLd }: Head): Candidate[] {
  const found: Candidate[] = [];
  const add = (field: PublicationField, raw: string | null, source: string): void => {
    if (raw !== null) found.push({ field, raw, span: null, source, origin: 'json-ld' });
  };
  add('published', jsonLd.published, 'datePublished');
  add('modified', jsonLd.modified, 'dateModified');
  add('author', jsonLd.author, 'author');
  return found;
}

/** `(al), 4 maja 2023, 10:15`: a credit and a stamp in any order. */
function signed(text: string, start: number): Candidate | null {
  const span = signatureOf(text)?.date;
  if (span === undefined) return null;
  const raw = text.slice(span.start, span.end);
  return {
    field: 'published',
    raw,
    span: { start: start + span.start, end: start + span.end },
    source: 'byline',
    origin: 'byline',
  };
}

/** `Wpisany przez Administrator, wtorek, 15 czerwca 2010 09:12`: a name, a comma, and nothing but a stamp. */
function stampBehindName(text: string, start: number): Candidate | null {
  if (text.length > LONGEST_BYLINE || readStamp(text) !== null) return null;
  for (const { index, 0: mark } of text.matchAll(/, | [–|-] /g)) {
    const from = index + mark.length;
    const close = text.slice(from + 1).search(/, \p{Lu}| [|•·] /u);
    const whole = text.slice(from);
    const raw = readStamp(whole) !== null || close < 0 ? whole : text.slice(from, from + 1 + close);
    if ((readStamp(raw)?.length ?? 0) < DAY_LENGTH) continue;
    const span = { start: start + from, end: start + from + raw.length };
    return { field: 'published', raw, span, source: 'byline', origin: 'byline' };
  }
  return null;
}
