import type { OmittedReason } from '../../model/page.ts';
import { isMetadataLine } from '../publication/metadata-line.ts';
import { remembering } from '../remembering.ts';
import { isBanner } from './banner.ts';
import { isNavigation } from './navigation.ts';
import { LINE_PATTERNS } from './patterns.ts';
import { plain } from './plain.ts';

/** `Ta strona używa plików cookies …`, `Akceptuję ciasteczka`; trap: `ciasteczka` on a fair's menu. */
const COOKIE_WORD = /cookie|ciastecz/;
const COOKIE_USE = /uzywa|korzysta|wykorzyst|stosuj|zapisuj|akceptuj|zgod|przegladark|polityk/;
const MAX_COOKIE = 1500;
const MAX_LINE = 400;

const SOURCES = LINE_PATTERNS.map(([, { source }]) => source);
/** All patterns of how a line begins in one: nearly every line is none of them, and is known for that by its first letters. */
const BEGINNING = new RegExp(SOURCES.filter((source) => source.startsWith('^')).join('|'), 'u');
const WITHIN = new RegExp(SOURCES.filter((source) => !source.startsWith('^')).join('|'), 'u');

/** Why one block or line is no statement of the page (a banner, a counter, a cookie note …), from its text alone; null for content. */
export const classifyText = remembering(classified);

function classified(text: string): OmittedReason | null {
  if (text.length > MAX_COOKIE) return null;
  const line = plain(text);
  if (line === '') return null;
  if (COOKIE_WORD.test(line) && COOKIE_USE.test(line)) return 'cookie';
  if (line.length > MAX_LINE) return null;
  if (isBanner(line)) return 'banner';
  if (isNavigation(line)) return 'menu';
  if (BEGINNING.test(line) || WITHIN.test(line))
    return LINE_PATTERNS.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
  return isMetadataLine(text) ? 'metadata' : null;
}
