import type { PlaceMention, PlaceRole } from '../../model/mention.ts';
import { CASE_BITS } from '../../polish/places/case-forms.ts';
import { WORD } from '../../polish/tokens.ts';
import type { Reading, Recogniser, Segment } from '../reading.ts';
import { foldedAt, isMark } from '../token-view.ts';
import { administrativeMentions } from './administrative.ts';
import { isPlace } from './gates/is-place.ts';
import { type Anchor, anchorBefore, continuesName, goesOn, startsSentence } from './left-context.ts';
import { isCapitalised, matchName, type NameMatch } from './match-name.ts';
import { type PageArea, pageArea } from './page-area.ts';
import { candidatesOf, rankReadings } from './rank-readings.ts';
import { isUndeclined, readingsInCase, type Subject } from './subject.ts';
import { matchVillage, unknownVillage, type VillageMatch } from './village-mention.ts';

/** What `w` asks for. */
const VENUE_PREPOSITION = { cases: CASE_BITS.loc, role: 'venue', telling: true } as const;

const RULE = 'mentions/places/recognise-places.ts';

/** A mention with the tokens that it takes. */
interface Placed {
  readonly mention: PlaceMention;
  readonly first: number;
  readonly last: number;
}

interface Scan {
  readonly reading: Reading;
  readonly segment: Segment;
  readonly area: PageArea;
  readonly lettered: boolean;
  readonly placed: Placed[];
}

/** `Gdańsk, Gdynia i Sopot`: the place right before, joined to token `i` by a comma or `i`, `oraz`; undefined where there is none. */
function listedAfter(scan: Scan, i: number): Placed | undefined {
  const before = scan.placed.at(-1);
  if (before === undefined || before.mention.role === 'street') return undefined;
  if (before.last === i - 1 && /^(?:,|;|i|oraz|a|lub|czy|\/)$/.test(foldedAt(scan.reading, i - 1))) return before;
  const joined =
    before.last === i - 2 &&
    isMark(scan.reading, i - 2, ',') &&
    /^(?:a|oraz|i|w|z)$/.test(foldedAt(scan.reading, i - 1));
  // `w Gdańsku (Polska), Wilnie`: the brackets of a country stand between.
  return joined ? before : undefined;
}

/** `Szczecin-Świnoujście`, `Berlin – Poznań – Łódź`: the place before, joined by a dash. */
function chainedAfter(scan: Scan, i: number): Placed | undefined {
  const before = scan.placed.at(-1);
  if (before === undefined || before.last !== i - 1 || !isMark(scan.reading, i - 1, '-')) return undefined;
  const country = before.mention.candidates[0]?.type === 'country';
  return country ? undefined : before;
}

function hasCase(match: NameMatch, bit: number): boolean {
  return match.readings.some(({ cases }) => (cases & bit) !== 0);
}

/** The page's own municipality needs no other words to be meant. */
function isOwn(match: NameMatch, { municipality }: PageArea): boolean {
  return (
    municipality !== null &&
    match.readings.some(({ entry }) => entry.name === municipality.name && entry.teryt === municipality.teryt)
  );
}

function roleOf(subject: Subject, listed: Placed | undefined): PlaceRole {
  const { reading, match, anchor, from, limit } = subject;
  if (anchor !== null && anchor.strength !== 'weak') {
    // `w Gdynia Arena`, `przedstawiciel Poznań Convention Bureau`: the name stands in the nominative and goes on.
    const named = isUndeclined(subject) && goesOn(reading, match.last, limit);
    if (named) return 'name_part';
    // `z Charkowem`: together with it, not from it.
    const together = anchor.role === 'origin' && anchor.preposition !== null && !hasCase(match, CASE_BITS.gen);
    return together ? 'other' : anchor.role;
  }
  if (anchor !== null) return anchor.role;
  if (listed !== undefined) return listed.mention.role;
  const opens = startsSentence(reading, match.first, from);
  if (!opens && continuesName(reading, match.first, from)) return 'name_part';
  return goesOn(reading, match.last, limit) ? 'name_part' : 'other';
}

function confidenceOf(subject: Subject, role: PlaceRole): number {
  const [best] = subject.match.readings;
  const anchored = subject.anchor !== null && subject.anchor.strength !== 'weak';
  let confidence = anchored ? 0.95 : 0.85;
  if (best?.entry.weight === 'minor') confidence -= 0.2;
  if (best?.lettersKept === false) confidence -= 0.15;
  if (role === 'name_part') confidence -= 0.1;
  return Math.round(confidence * 100) / 100;
}

function placeMention(scan: Scan, subject: Subject, listed: Placed | undefined): PlaceMention {
  const readings = rankReadings(readingsInCase(subject.match.readings, subject.anchor), scan.area);
  const role = roleOf(subject, listed);
  return {
    kind: 'place',
    ...spanOf(scan.reading, subject.match.first, subject.match.last),
    block: scan.segment.block,
    confidence: confidenceOf(subject, role),
    rule: RULE,
    name: readings[0]?.nominative ?? '',
    candidates: candidatesOf(readings),
    role,
  };
}

function spanOf(reading: Reading, first: number, last: number): { start: number; end: number } {
  return { start: reading.tokens.starts[first] as number, end: reading.tokens.ends[last - 1] as number };
}

function villageOf(scan: Scan, first: number, anchor: Anchor | null): VillageMatch | null {
  if (anchor === null || anchor.role === 'street' || anchor.role === 'office') return null;
  const { reading, segment, area } = scan;
  const known = matchVillage(reading, first, segment.last, anchor, area);
  if (known !== null) return known;
  return anchor.village && anchor.strength === 'strong' ? unknownVillage(reading, first, segment.last) : null;
}

function villageMention(scan: Scan, first: number, found: VillageMatch, role: PlaceRole): PlaceMention {
  const { name, candidates, confidence } = found;
  const span = spanOf(scan.reading, first, found.last);
  return { kind: 'place', ...span, block: scan.segment.block, confidence, rule: RULE, name, candidates, role };
}

/** After a dash both ends are parts of one name; the first keeps a role that words before it gave. */
function chain(scan: Scan, mention: PlaceMention): PlaceMention {
  const before = scan.placed.at(-1);
  if (before === undefined) return mention;
  if (before.mention.role === 'other')
    scan.placed[scan.placed.length - 1] = { ...before, mention: { ...before.mention, role: 'name_part' } };
  return { ...mention, role: before.mention.role === 'other' ? 'name_part' : before.mention.role };
}

/** Whether a list begins here: `Radom i Kielce`, `Góra, Koło i Piła`: the item after is a name that can be nothing else. */
function opensList(scan: Scan, match: NameMatch): boolean {
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

/** The place at token `i`, or null. */
function placeAt(scan: Scan, i: number): Placed | null {
  const { reading, segment, lettered } = scan;
  const anchor = anchorBefore(reading, i, segment.first);
  const listed = listedAfter(scan, i);
  const match: NameMatch | null = matchName(reading, i, segment.last);
  if (match !== null && !(anchor?.village === true)) {
    const subject: Subject = {
      reading,
      match: { ...match, readings: rankReadings(match.readings, scan.area) },
      anchor,
      listed: listed !== undefined || chainedAfter(scan, i) !== undefined || opensList(scan, match),
      own: isOwn(match, scan.area),
      from: segment.first,
      limit: segment.last,
      lettered,
    };
    if (isPlace(subject)) return { mention: placeMention(scan, subject, listed), first: i, last: match.last };
  }
  const village = villageOf(scan, i, anchor ?? listedAnchor(listed));
  if (village === null) return null;
  return {
    mention: villageMention(scan, i, village, anchor?.role ?? listed?.mention.role ?? 'other'),
    first: i,
    last: village.last,
  };
}

/** Villages in a list after a village: `w Jachrance, Woli Kiełpińskiej i Zegrzu`. */
function listedAnchor(listed: Placed | undefined): Anchor | null {
  if (listed?.mention.candidates[0]?.type !== 'village' || listed.mention.role !== 'venue') return null;
  return {
    role: 'venue',
    preposition: VENUE_PREPOSITION,
    strength: 'plain',
    village: false,
    first: listed.first,
  };
}

function scanSegment(scan: Scan): readonly PlaceMention[] {
  const { reading, segment, placed } = scan;
  const administrative = administrativeMentions(reading, segment, scan.area);
  for (let i = segment.first; i < segment.last; i++) {
    if (reading.tokens.kinds[i] !== WORD || !isCapitalised(reading, i)) continue;
    const at = reading.tokens.starts[i] as number;
    if (administrative.some(({ start, end }) => at >= start && at < end)) continue;
    const found = placeAt(scan, i);
    if (found === null) continue;
    const chained = chainedAfter(scan, i) !== undefined;
    placed.push(chained ? { ...found, mention: chain(scan, found.mention) } : found);
    i = found.last - 1;
  }
  return [...administrative, ...placed.map(({ mention }) => mention)];
}

const POLISH_LETTER = /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]/g;

/** Towns, communes, counties, voivodeships, countries, foreign cities and, behind an anchor, villages, each in the nominative with its part in the phrase. */
export const recognisePlaces: Recogniser = (reading) => {
  const area = pageArea(reading.page);
  const letters = reading.text.slice(0, 4_000).match(POLISH_LETTER)?.length ?? 0;
  const lettered = letters > 3;
  return reading.segments
    .flatMap((segment) => [...scanSegment({ reading, segment, area, lettered, placed: [] })])
    .sort((a, b) => a.start - b.start || b.end - a.end);
};
