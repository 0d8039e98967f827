import type { OrganizationMention } from '../../model/mention.ts';
import { cleanName, splitQualifier } from '../../polish/organizations/clean-name.ts';
import { TITLE, UPPER } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { foldedAt, isMark, isNumber, isWord, rawAt } from '../token-view.ts';

const RULE = 'mentions/organizations/foreign-mentions.ts';

/** English, French and German nouns that head names of bodies (folded); those of occasions (`Forum`, `Summit`, `Conference`) are left to the occasions. */
const BODY =
  /^(?:network|association|council|foundation|alliance|federation|union|club|society|committee|commission|institute|university|agency|partnerschaft|partnership|bureau|secretariat|platform|cooperative|organization|organisation|authority|chamber|fund|verband|verein|stiftung|assembly of)$/;
/** What a network without such a noun is of: `Cities for Cyclists`, `Mayors for Peace`. */
const MEMBERS = /^(?:cities|mayors|regions|towns|municipalities|metropolises|citta)$/;
const OCCASION =
  /^(?:forum|conference|congress|summit|week|day|days|award|awards|festival|workshop|meeting|session|programme|program|project|index|report|expo|fair)$/;
const LINK = /^(?:of|for|and|the|de|des|du|la|le|les|et|on|in|fur|und|der|di|von|to|on|d|l|against|et)$/;

/** Runs of capitalised foreign words that hold a body's noun: `European Cities Marketing`, `Le Club de Strasbourg`. Read by shape: `sure` is false. */
export function foreignMentions(reading: Reading, segment: Segment): readonly OrganizationMention[] {
  const found: OrganizationMention[] = [];
  let i = segment.first;
  while (i < segment.last) {
    const last = runEnd(reading, segment, i);
    if (last > i + 1 && isBody(reading, segment, i, last)) found.push(mentionOf(reading, segment, i, last));
    i = Math.max(i + 1, last);
  }
  return found;
}

function isForeignCapital(reading: Reading, at: number): boolean {
  if (!isWord(reading, at) || (reading.tokens.shapes[at] ?? 0) < TITLE) return false;
  // A Polish letter means a Polish word; the accents of other languages do not.
  return !/[ąćęłńóśźż]/iu.test(rawAt(reading, at));
}

/** After a run of capitals joined by small foreign words, `&` and hyphens; `at` where none begins. */
function runEnd(reading: Reading, segment: Segment, at: number): number {
  if (!isForeignCapital(reading, at)) return at;
  let last = at + 1;
  while (last < segment.last) {
    if (reading.text.slice(reading.tokens.ends[last - 1], reading.tokens.starts[last]).includes('\n')) break;
    if (isForeignCapital(reading, last)) last++;
    else {
      const next = afterLinks(reading, last);
      if (next === last || next >= segment.last || !isForeignCapital(reading, next)) break;
      last = next + 1;
    }
  }
  return last;
}

/** Over up to two small words or one mark (`&`, `-`, `’`). */
function afterLinks(reading: Reading, at: number): number {
  let next = at;
  if (
    isMark(reading, next, '&') ||
    isMark(reading, next, '-') ||
    isMark(reading, next, "'") ||
    isMark(reading, next, '’')
  )
    return next + 1;
  while (next < at + 2 && LINK.test(foldedAt(reading, next))) next++;
  return next > at && foldedAt(reading, next) === 'age' ? next : next;
}

function isBody(reading: Reading, segment: Segment, first: number, last: number): boolean {
  let body = false;
  let members = false;
  let linked = false;
  for (let i = first; i < last; i++) {
    const word = foldedAt(reading, i);
    if (OCCASION.test(word)) return false;
    body ||= BODY.test(word);
    members ||= MEMBERS.test(word);
    linked ||= LINK.test(word) || isMark(reading, i, '&');
  }
  if (body) return true;
  const whole = first === segment.first && restIsEmpty(reading, segment, last);
  return members && (linked || whole || carried(reading, first) || /^marketing$/.test(foldedAt(reading, last - 1)));
}

/** Nothing but marks after the run: a list item, a table cell or a heading of its own. */
function restIsEmpty(reading: Reading, segment: Segment, last: number): boolean {
  for (let i = last; i < segment.last; i++) if (isWord(reading, i) || isNumber(reading, i)) return false;
  return true;
}

function carried(reading: Reading, first: number): boolean {
  return /^(?:siec|sieci|siecia|organizacji|organizacja|stowarzyszenia|stowarzyszeniu)$/.test(
    foldedAt(reading, first - 1),
  );
}

function mentionOf(reading: Reading, segment: Segment, first: number, last: number): OrganizationMention {
  const start = reading.tokens.starts[first] ?? 0;
  const end = reading.tokens.ends[last - 1] ?? start;
  const printed = reading.text.slice(start, end);
  const { name } = splitQualifier(cleanName(printed));
  const capitals = reading.tokens.shapes[first] === UPPER && last === first + 1;
  return {
    kind: 'organization',
    start,
    end: name.length < printed.length && printed.startsWith(name) ? start + name.length : end,
    block: segment.block,
    confidence: capitals ? 0.6 : 0.7,
    rule: RULE,
    name,
    acronym: null,
    head: null,
    sure: false,
  };
}
