import type { OmittedReason } from '../../model/page.ts';
import { isMetadataLine } from '../publication/metadata-line.ts';
import { remembering } from '../remembering.ts';
import { isBanner } from './banner.ts';
import { isNavigation, isSectionRow } from './navigation.ts';
import { LINE_PATTERNS } from './patterns.ts';
import { plain } from './plain.ts';

/** `Ta strona używa plików cookies …`, `Akceptuję ciasteczka`; trap: `ciasteczka` on a fair's menu. */
const COOKIE_WORD = /cookie|ciastecz/;
const COOKIE_USE = /uzywa|korzysta|wykorzyst|stosuj|zapisuj|akceptuj|zgod|przegladark|polityk/;
const MAX_COOKIE = 1500;
const MAX_LINE = 400;

const SOURCES = LINE_PATTERNS.flatMap(([, { source }, needs]) => (needs === undefined ? [source] : []));
/** All patterns of how a line begins in one: nearly every line is none of them, and is known for that by its first letters. */
const BEGINNING = new RegExp(SOURCES.join('|'), 'u');
/** Those that go through much of a line, and what they need. */
const THOROUGH = LINE_PATTERNS.filter(([, , needs]) => needs !== undefined);
const NEEDED = new RegExp(THOROUGH.flatMap(([, , needs]) => needs?.source ?? []).join('|'), 'u');

/** Why one block or line is no statement of the page (a banner, a counter, a cookie note …), from its text alone; null for content. */
export const classifyText = remembering(classified);

function classified(text: string): OmittedReason | null {
  if (text.length > MAX_COOKIE) return null;
  const line = plain(text);
  if (line === '') return null;
  if (COOKIE_WORD.test(line) && COOKIE_USE.test(line)) return 'cookie';
  if (line.length > MAX_LINE) return null;
  if (isBanner(line)) return 'banner';
  if (isNavigation(line) || isSectionRow(line, text)) return 'menu';
  if (BEGINNING.test(line) || (NEEDED.test(line) && THOROUGH.some(([, pattern]) => pattern.test(line))))
    return LINE_PATTERNS.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
  return isMetadataLine(text) ? 'metadata' : null;
}
