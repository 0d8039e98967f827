import type { PlaceMention } from '../../model/mention.ts';
import { CASE_BITS } from '../../polish/places/case-forms.ts';
import type { Reading, Segment } from '../reading.ts';
import { foldedAt, isMark, isNumber } from '../token-view.ts';
import { isPlace } from './gates/is-place.ts';
import type { Anchor } from './left-context.ts';
import { isCapitalised, matchName, type NameMatch } from './match-name.ts';
import type { PageArea } from './page-area.ts';
import type { Subject } from './subject.ts';

/** What `w` asks for. */
const VENUE_PREPOSITION = { cases: CASE_BITS.loc, role: 'venue', telling: true } as const;

/** A mention with the tokens that it takes. */
export interface Placed {
  readonly mention: PlaceMention;
  readonly first: number;
  readonly last: number;
}

/** A segment being read, with the places found so far. */
export interface Scan {
  readonly reading: Reading;
  readonly segment: Segment;
  readonly area: PageArea;
  readonly lettered: boolean;
  /** The segment is one of a column of towns. */
  readonly column: boolean;
  readonly placed: Placed[];
}

/** `Gdańsk, Gdynia i Sopot`: the place right before, joined to token `i` by a comma or `i`, `oraz`; undefined where there is none. */
export function listedAfter(scan: Scan, i: number): Placed | undefined {
  const before = scan.placed.at(-1);
  if (before === undefined || before.mention.role === 'street') return undefined;
  const end = bracketsEnd(scan.reading, before.last, i);
  if (end === i - 1 && /^(?:,|;|i|oraz|a|lub|czy|\/)$/.test(foldedAt(scan.reading, i - 1))) return before;
  const joined =
    end === i - 2 && isMark(scan.reading, i - 2, ',') && /^(?:a|oraz|i|w|z)$/.test(foldedAt(scan.reading, i - 1));
  // `w Gdańsku (Polska), Wilnie`: the brackets of a country stand between.
  return joined ? before : undefined;
}

/** The longest note in brackets behind an item of a list, in tokens: `(od 1 stycznia 2001 r.)`. */
const LONGEST_NOTE = 9;

/** `Sanok (od 2001 r.), Lesko`: behind a note in brackets, which has a digit; else where it would begin. */
function bracketsEnd(reading: Reading, from: number, limit: number): number {
  if (!isMark(reading, from, '(')) return from;
  let dated = false;
  for (let i = from + 1; i < Math.min(limit, from + LONGEST_NOTE); i++) {
    if (isNumber(reading, i)) dated = true;
    if (isMark(reading, i, ')')) return dated ? i + 1 : from;
  }
  return from;
}

/** `Szczecin-Świnoujście`, `Berlin – Poznań – Łódź`: the place before, joined by a dash. */
export function chainedAfter(scan: Scan, i: number): Placed | undefined {
  const before = scan.placed.at(-1);
  if (before === undefined || before.last !== i - 1 || !isMark(scan.reading, i - 1, '-')) return undefined;
  const country = before.mention.candidates[0]?.type === 'country';
  return country ? undefined : before;
}

/** After a dash both ends are parts of one name; the first keeps a role that words before it gave. */
export function chain(scan: Scan, mention: PlaceMention): PlaceMention {
  const before = scan.placed.at(-1);
  if (before === undefined) return mention;
  if (before.mention.role === 'other')
    scan.placed[scan.placed.length - 1] = { ...before, mention: { ...before.mention, role: 'name_part' } };
  return { ...mention, role: before.mention.role === 'other' ? 'name_part' : before.mention.role };
}

/** Whether a list begins here: `Radom i Kielce`, `Góra, Koło i Piła`: the item after is a name that can be nothing else. */
export function opensList(scan: Scan, match: NameMatch): boolean {
  const { reading, segment } = scan;
  if (!/^(?:,|i|oraz|-)$/.test(foldedAt(reading, match.last)) || match.last + 1 >= segment.last) return false;
  if (!isCapitalised(reading, match.last + 1)) return false;
  const next = matchName(reading, match.last + 1, segment.last);
  return next !== null && next.readings[0]?.lettersKept === true && isPlace(bareSubject(scan, next));
}

/** A match as if nothing stood before it but a list. */
function bareSubject(scan: Scan, match: NameMatch): Subject {
  const { reading, segment, lettered } = scan;
  return {
    reading,
    match,
    anchor: null,
    listed: false,
    own: false,
    from: segment.first,
    limit: segment.last,
    lettered,
  };
}

/** Villages in a list after a village: `w Jachrance, Woli Kiełpińskiej i Zegrzu`. */
export function listedAnchor(listed: Placed | undefined): Anchor | null {
  if (listed?.mention.candidates[0]?.type !== 'village' || listed.mention.role !== 'venue') return null;
  return {
    role: 'venue',
    preposition: VENUE_PREPOSITION,
    strength: 'plain',
    village: null,
    first: listed.first,
  };
}
