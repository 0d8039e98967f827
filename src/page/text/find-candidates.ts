import type { Stamp } from '../../model/page.ts';
import { bannerDate } from '../noise/banner.ts';
import type { Candidate } from '../publication/choose-publication.ts';
import { labelCandidates } from '../publication/label-candidates.ts';
import { readStamp } from '../publication/read-stamp.ts';
import { type Line, lineAt, type Marks } from './lines.ts';
import { isProse } from './shape.ts';
import { unitStart } from './site-name.ts';

/** `Jan Nowak, 12 maja 2020`, `Jan Nowak | 12.05.2020`: a first name and a surname, then a day, and nothing else. */
const BYLINE = /^(\p{Lu}\p{Ll}{1,20}(?:[ -]\p{Lu}\p{Ll}{1,25}){1,2})\s{0,3}[,|•·/–-]\s{0,3}(\S.{5,40})$/u;
/** How many lines below its title a page prints who wrote it. */
const NEAR = 3;

/** The byline among the lines below the title, or none. */
export function bylineOf(
  lines: readonly Line[],
  title: number | null,
): { readonly line: number; readonly candidates: readonly Candidate[] } | null {
  if (title === null) return null;
  for (let index = title + 1; index <= title + NEAR; index++) {
    const line = lines[index];
    // Below the text a name and a date sign it.
    if (line && isProse(line.text)) return null;
    const found = line ? BYLINE.exec(line.text) : null;
    const [name, raw] = [found?.[1], found?.[2]];
    if (!line || !name || !raw || (readStamp(raw)?.length ?? 0) < 10) continue;
    const span = { start: line.end - raw.length, end: line.end };
    return {
      line: index,
      candidates: [
        {
          field: 'author',
          raw: name,
          span: { start: line.start, end: line.start + name.length },
          source: 'byline',
          origin: 'byline',
        },
        { field: 'published', raw, span, source: 'byline', origin: 'byline' },
      ],
    };
  }
  return null;
}

/** All that a text page says of its own publication: labels outside teasers, the dateline, and the day that its banner gives as today. */
export function findCandidates(
  text: string,
  lines: readonly Line[],
  marks: Marks,
  dateline: Stamp | null,
): readonly Candidate[] {
  const inTeaser = (start: number): boolean => marks.get(lineAt(lines, start)) === 'teaser';
  const own = labelCandidates(text, 0).filter(({ span }) => span === null || !inTeaser(span.start));
  const banners = lines.flatMap((line, index): Candidate[] => {
    const raw = marks.get(index) === 'banner' ? bannerDate(line.text) : null;
    return raw
      ? [{ field: 'retrieved', raw, span: { start: line.start, end: line.end }, source: 'banner', origin: 'banner' }]
      : [];
  });
  const date: Candidate[] = dateline
    ? [{ field: 'published', raw: dateline.raw, span: dateline.span, source: 'dateline', origin: 'dateline' }]
    : [];
  return [...own, ...date, ...banners];
}

/** A site that prints its unit's name above the page publishes it. */
export function siteCandidates(lines: readonly Line[], site: number | null): readonly Candidate[] {
  const line = site === null ? undefined : lines[site];
  const from = line ? unitStart(line.text) : null;
  if (!line || from === null) return [];
  const span = { start: line.start + from, end: line.end };
  return [{ field: 'publisher', raw: line.text.slice(from), span, source: 'site name', origin: 'banner' }];
}
