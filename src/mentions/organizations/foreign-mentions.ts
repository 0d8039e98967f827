import type { OrganizationMention } from '../../model/mention.ts';
import { cleanName, splitQualifier } from '../../polish/organizations/clean-name.ts';
import { isNetwork } from '../../polish/organizations/networks.ts';
import { placeNominative } from '../../polish/places/place-nominative.ts';
import { TITLE, UPPER } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { anyTrigger } from '../reading.ts';
import { foldedAt, gluedToNext, isMark, isNumber, isWord, rawAt } from '../token-view.ts';
import { trigger } from '../triggers.ts';

const RULE = 'mentions/organizations/foreign-mentions.ts';

/** English, French and German nouns that head names of bodies (folded); those of occasions (`Forum`, `Summit`, `Conference`) are left to the occasions. */
const BODY =
  /^(?:network|association|council|foundation|alliance|federation|union|club|society|committee|commission|institute|university|agency|partnerschaft|partnership|bureau|secretariat|platform|cooperative|organization|organisation|authority|chamber|fund|verband|verein|stiftung|assembly of)$/;
/** What a network without such a noun is of: `Cities for Cyclists`, `Mayors for Peace`. */
const MEMBERS = /^(?:cities|mayors|regions|towns|municipalities|metropolises|citta)$/;
/** Adjectives that make no name of them: `Smart Cities`. */
const KIND =
  /^(?:smart|safe|green|greener|future|digital|sustainable|european|polish|healthy|creative|circular|metropolitan|urban|twin|sister|partner|small|our|new|slow|smaller|medium|baltic)$/;
const OCCASION =
  /^(?:forum|conference|congress|summit|week|day|days|award|awards|festival|workshop|meeting|session|programme|program|project|index|report|expo|fair)$/;
const LINK = /^(?:of|for|and|the|de|des|du|la|le|les|et|on|in|fur|und|der|di|von|to|on|d|l|against|et)$/;

/** Runs of capitalised foreign words that hold a body's noun: `European Cities Marketing`, `Le Club de Strasbourg`. Read by shape: `sure` is false. */
export function foreignMentions(reading: Reading, segment: Segment): readonly OrganizationMention[] {
  if (!anyTrigger(segment, NOUN)) return [];
  const found: OrganizationMention[] = [];
  let i = segment.first;
  while (i < segment.last) {
    const last = runEnd(reading, segment, i);
    if (last > i + 1 && isBody(reading, segment, i, last)) found.push(mentionOf(reading, segment, i, last));
    i = Math.max(i + 1, last);
  }
  return found;
}

/** Nouns that make a run of foreign words a body; most segments hold none. */
const NOUN = trigger(({ folded }) => BODY.test(folded) || MEMBERS.test(folded));

function isForeignCapital(reading: Reading, at: number): boolean {
  if (!isWord(reading, at) || (reading.tokens.shapes[at] ?? 0) < TITLE) return false;
  const word = rawAt(reading, at);
  // A Polish letter means a Polish word, unless a town (`Łódź Convention Bureau`); the accents of other languages do not.
  return !/[ąćęłńóśźż]/iu.test(word) || isTown(word);
}

function isTown(word: string): boolean {
  return placeNominative(word)[0]?.name === word;
}

/** After a run of capitals joined by small foreign words, `&` and hyphens; `at` where none begins. */
function runEnd(reading: Reading, segment: Segment, at: number): number {
  if (!isForeignCapital(reading, at) || /^(?:about|by|from|welcome|guide|see)$/.test(foldedAt(reading, at))) return at;
  let last = compoundEnd(reading, segment, at);
  while (last < segment.last && !lineEndsBefore(reading, last)) {
    const next = isForeignCapital(reading, last) ? last : afterLinks(reading, at, last);
    if (next >= segment.last || !isForeignCapital(reading, next)) break;
    last = compoundEnd(reading, segment, next);
  }
  return last;
}

function lineEndsBefore(reading: Reading, at: number): boolean {
  return reading.text.slice(reading.tokens.ends[at - 1], reading.tokens.starts[at]).includes('\n');
}

/** After a word with what hyphens glue to it: `Ille-et-Vilaine`, `Age-friendly`. */
function compoundEnd(reading: Reading, segment: Segment, at: number): number {
  let last = at;
  while (
    last + 2 < segment.last &&
    gluedToNext(reading, last) &&
    isMark(reading, last + 1, '-') &&
    gluedToNext(reading, last + 1)
  ) {
    if (!isWord(reading, last + 2)) break;
    last += 2;
  }
  return last + 1;
}

/** Over up to two small words, `&`, an apostrophe, or the dash between a town and its partner (`Poznań – Ille-et-Vilaine Foundation`). */
function afterLinks(reading: Reading, first: number, at: number): number {
  if (isMark(reading, at, '&') || isMark(reading, at, "'") || isMark(reading, at, '’')) return at + 1;
  if (isMark(reading, at, '-') && at === first + 1 && isTown(rawAt(reading, first))) return at + 1;
  let next = at;
  while (next < at + 2 && LINK.test(foldedAt(reading, next))) next++;
  return next;
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
  const known = last - first === 2 && MEMBERS.test(foldedAt(reading, last - 1)) && isCalled(reading, first);
  return (
    members && (linked || whole || known || carried(reading, first) || /^marketing$/.test(foldedAt(reading, last - 1)))
  );
}

/** `Energy Cities`, or two words that the page says again: `Greenway Towns`. Trap: `Smart Cities`, a kind of towns. */
function isCalled(reading: Reading, first: number): boolean {
  const name = `${rawAt(reading, first)} ${rawAt(reading, first + 1)}`;
  if (isNetwork(name)) return true;
  return !KIND.test(foldedAt(reading, first)) && reading.text.indexOf(name) !== reading.text.lastIndexOf(name);
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
