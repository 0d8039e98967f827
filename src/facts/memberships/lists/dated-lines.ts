import { resolveDate } from '../../../polish/dates/resolve-date.ts';
import type { PageContext, Statement } from '../../context.ts';
import type { Claim, Party } from '../claim.ts';
import { namesListed } from '../parties/parties.ts';
import { looksLikeEntry } from './items.ts';

/** `3. Gmina Kozy    1999`, `Gmina Kozy    15.05.2004 (zawieszona)`: a name, the day it joined, and a note without numbers. */
const LINE =
  /^(\s{0,12}(?:\d{1,3}[.)]\s{1,4})?)(\p{Lu}[\p{L}\s„”"()-]{2,60}?)(?:\s{1,40}|\s{0,6}[.…_]{3,60}\s{0,6})(?:od\s{1,3})?((?:\d{1,2}[./]\d{1,2}[./]|\d{1,2}\s\p{Ll}{3,12}\s|\p{Ll}{4,12}\s)?(?:19|20[0-3])\d{1,2})(?:\s?r\.|\sroku)?(?:\s{0,4}\([^()\d]{3,40}\))?\s{0,6}$/u;
const YEAR = /(?:19|20)\d\d$/u;

interface Dated {
  readonly party: Party;
  readonly start: Claim['start'];
}

/**
 * Lines of a `<pre>` or of one paragraph below `Członkowie, w kolejności przystępowania:`, each a name and since when; empty where one line is anything else.
 * Traps: `Stowarzyszenie Kock 2050`, `Gmina Kozy   5 412`.
 */
export function datedLines(context: PageContext, { block }: Statement): readonly Dated[] {
  const own = context.page.blocks[block];
  if (own?.kind !== 'paragraph') return [];
  const found: Dated[] = [];
  let at = own.start;
  for (const line of context.page.text.slice(own.start, own.end).split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.trim() === '') continue;
    const [, lead = '', name = '', day = ''] = LINE.exec(line) ?? [];
    if (!YEAR.test(day) || !looksLikeEntry(name)) return [];
    const from = start + lead.length;
    const [party, ...others] = namesListed(context, { start: from, end: from + name.length });
    if (party === undefined || others.length > 0) return [];
    const told = start + line.indexOf(day, lead.length + name.length);
    found.push({ party, start: dayOf(context, block, { start: told, end: told + day.length }) });
  }
  return found.length > 1 ? found : [];
}

/** `4. Gmina Kozy 1999` as an item of a list of members: since when. Trap: `Stowarzyszenie Kock 2030`, a name. */
export function endingDay(context: PageContext, { block, start, text }: Statement): Claim['start'] {
  const [, lead = '', name = '', day = ''] = LINE.exec(text) ?? [];
  if (!YEAR.test(day) || !/^(?:Gmina|Miasto|Powiat)\s/u.test(name)) return null;
  const told = start + text.indexOf(day, lead.length + name.length);
  return dayOf(context, block, { start: told, end: told + day.length });
}

/** The day as the page's dates have it, else its bare year. */
function dayOf(context: PageContext, block: number, span: { start: number; end: number }): Claim['start'] {
  for (const { dates, scope } of context.byBlock[block] ?? [])
    for (const date of dates) {
      const range = date.expression.dates[0];
      if (range === undefined || date.start < span.start - 4 || date.end > span.end + 6) continue;
      const value = resolveDate(date.expression, range, context.references[scope]?.date ?? null, 'past').start;
      if (value !== null) return { value, span: { start: date.start, end: date.end } };
    }
  return { value: context.page.text.slice(span.end - 4, span.end), span: { start: span.end - 4, end: span.end } };
}
