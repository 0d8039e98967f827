import type { Stamp } from '../../model/page.ts';
import { bannerDate } from '../noise/banner.ts';
import type { Candidate } from '../publication/choose-publication.ts';
import { labelCandidates } from '../publication/label-candidates.ts';
import { type Line, lineAt, type Marks } from './lines.ts';
import { unitStart } from './site-name.ts';

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
