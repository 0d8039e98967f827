import { foldLine } from '../../polish/fold-line.ts';
import type { Line } from './lines.ts';

/** The line among `head` that the last step of the page's address names: `…/artykul/forum-miasteczek`, `Forum Miasteczek`. */
export function slugLine(lines: readonly Line[], head: readonly number[], url: string | null): number | null {
  const slug = slugOf(
    (url ?? '')
      .replace(/[?#].*/s, '')
      .replace(/(?<!\/)\/+$/, '')
      .replace(/^.*\//, '')
      .replace(/\.\w{2,5}$/, '')
      .replace(/[,.]\d{1,8}$/, ''),
  );
  if (slug.length < LEAST_SLUG || !slug.includes('-')) return null;
  return head.find((i) => isOfSlug(slugOf(lines[i]?.text ?? ''), slug)) ?? null;
}

const LEAST_SLUG = 8;
/** So much of a title is enough: `zwiazek-miast-baltyckich` of `Związek Miast Bałtyckich (UBC)`. */
const LONG_SLUG = 16;

const isOfSlug = (line: string, slug: string): boolean =>
  line === slug || (slug.length >= LONG_SLUG && line.startsWith(`${slug}-`));

function slugOf(text: string): string {
  return foldLine(text)
    .replace(/[^a-z0-9]{1,40}/g, '-')
    .replace(/^-|-$/g, '');
}
