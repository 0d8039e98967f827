import type { PlaceMention } from '../../model/mention.ts';
import { LOWER, WORD } from '../../polish/tokens.ts';
import type { Recogniser } from '../reading.ts';
import { anyTrigger, hasTrigger } from '../reading.ts';
import { rawAt } from '../token-view.ts';
import { trigger } from '../triggers.ts';
import { administrativeMentions, UNIT } from './administrative.ts';
import { doubleName } from './double-name.ts';
import { isPlace } from './gates/is-place.ts';
import { type Anchor, anchorBefore, continuesName } from './left-context.ts';
import { matchName, type NameMatch } from './match-name.ts';
import { isOwn, placeMention } from './name-mention.ts';
import { chain, chainedAfter, listedAfter, listedAnchor, opensList, type Placed, type Scan } from './neighbours.ts';
import { pageArea } from './page-area.ts';
import { rankReadings } from './rank-readings.ts';
import { settleHomonyms } from './settle-homonyms.ts';
import type { Subject } from './subject.ts';
import { townColumns } from './town-column.ts';
import {
  matchVillage,
  preferOwnVillage,
  preferVillageAtHome,
  unknownVillage,
  type VillageMatch,
  villageMention,
} from './village-mention.ts';

function subjectOf(scan: Scan, match: NameMatch, anchor: Anchor | null, listed: boolean): Subject {
  const { reading, segment, area, lettered } = scan;
  const readings = rankReadings(match.readings, area);
  return {
    reading,
    match: readings === match.readings ? match : { ...match, readings },
    anchor,
    // `Kiermasz Książki, Gdańsk`: the end of a name begins no list.
    listed:
      listed || ((anchor !== null || !continuesName(reading, match.first, segment.first)) && opensList(scan, match)),
    own: isOwn(match, area),
    from: segment.first,
    limit: segment.last,
    lettered,
  };
}

/** A name of the gazetteer at token `i` that passes the gates, or null. */
function namedAt(scan: Scan, i: number, anchor: Anchor | null): Placed | null {
  const match = matchName(scan.reading, i, scan.segment.last);
  if (match === null) return null;
  const listed = listedAfter(scan, i);
  const among = listed !== undefined || scan.column || chainedAfter(scan, i) !== undefined;
  const subject = subjectOf(scan, match, anchor, among);
  if (!isPlace(subject)) return null;
  const mention = preferOwnVillage(scan, placeMention(scan, subject, listed));
  const double = match.last === i + 1 ? doubleName(scan.reading, mention, match.last, anchor) : null;
  if (double !== null) return { mention: double, first: i, last: match.last + 1 };
  return { mention: preferVillageAtHome(scan, mention, anchor), first: i, last: match.last };
}

/** `we wsi X`, `w miejscowości X`: the village of the page's own commune, then a town, then any village, then a name that nobody knows. */
function settlementAt(scan: Scan, i: number, anchor: Anchor): Placed | null {
  const { reading, segment } = scan;
  const village = matchVillage(scan, i, anchor);
  if (village?.own) return placed(scan, i, village, anchor);
  const named = namedAt(scan, i, anchor);
  const known = named !== null && named.mention.candidates[0]?.country === 'PL';
  // A longer name wins: `w miejscowości Ząbkowice Śląskie` is not the village Ząbkowice.
  if (known && (village === null || named.last > village.last || anchor.village === 'any')) return named;
  const found = village ?? unknownVillage(reading, i, segment.last);
  return found === null ? null : placed(scan, i, found, anchor);
}

/** The place at token `i`, or null. */
function placeAt(scan: Scan, i: number): Placed | null {
  const { reading, segment } = scan;
  const anchor = anchorBefore(reading, i, segment.first);
  if (anchor !== null && anchor.village !== null) return settlementAt(scan, i, anchor);
  const named = namedAt(scan, i, anchor);
  if (named !== null) return named;
  const governing = anchor ?? listedAnchor(listedAfter(scan, i));
  if (governing === null || governing.role === 'street' || governing.role === 'office') return null;
  const village = matchVillage(scan, i, governing) ?? (anchor === null ? null : foreignTown(scan, i, anchor));
  return village === null ? null : placed(scan, i, village, governing);
}

/** Letters that no Polish word has; names of houses and makes begin with some of them. */
const FOREIGN = /[áàâäåæçèéêëíîïñöøőšúůüűýžřčďěťňß]/iu;
const NO_TOWN = /^(?:café|über|škoda|citroën|nestlé|l'oréal|rosé)/iu;

/** `w Sárvár`, `w Tønder`: behind `w` a capital with a letter that is not Polish is a town abroad that no gazetteer of ours has; as printed. */
function foreignTown({ reading, segment }: Scan, i: number, { preposition, role }: Anchor): VillageMatch | null {
  const name = rawAt(reading, i);
  if (preposition === null || role !== 'venue' || !FOREIGN.test(name) || NO_TOWN.test(name)) return null;
  const found = unknownVillage(reading, i, Math.min(segment.last, i + 1));
  // `w Hlučínu`
  return found === null ? null : { ...found, name: found.name.replace(/(?<=[bcdfghjklmnprstvz])u$/u, '') };
}

function placed(scan: Scan, first: number, village: VillageMatch, anchor: Anchor): Placed {
  return { mention: villageMention(scan, first, village, anchor.role), first, last: village.last };
}

const NONE: readonly PlaceMention[] = [];
const CAPITAL = trigger(({ kind, shape }) => kind === WORD && shape !== LOWER);

function scanSegment(scan: Scan): readonly PlaceMention[] {
  const { reading, segment } = scan;
  if (!anyTrigger(segment, CAPITAL | UNIT)) return NONE;
  const administrative = administrativeMentions(reading, segment, scan.area);
  for (let i = segment.first; i < segment.last; i++) {
    if (!hasTrigger(reading, i, CAPITAL)) continue;
    const at = reading.tokens.starts[i] as number;
    if (administrative.length > 0 && administrative.some(({ start, end }) => at >= start && at < end)) continue;
    const found = placeAt(scan, i);
    if (found === null) continue;
    const chained = chainedAfter(scan, i) !== undefined;
    scan.placed.push(chained ? { ...found, mention: chain(scan, found.mention) } : found);
    i = found.last - 1;
  }
  const named = scan.placed.map(({ mention }) => mention);
  return administrative.length > 0 ? [...administrative, ...named] : named;
}

const POLISH_LETTERS = 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ';
/** How much of a page is looked at to tell whether it lost its Polish letters, and how many of them it must have. */
const SAMPLE = 4_000;
const FEW = 3;

function hasLetters(sample: string): boolean {
  let found = 0;
  for (const letter of sample) if (POLISH_LETTERS.includes(letter) && ++found > FEW) return true;
  return false;
}

/** Towns, communes, counties, voivodeships, countries, foreign cities and, behind an anchor, villages, each in the nominative with its part in the phrase. */
export const recognisePlaces: Recogniser = (reading) => {
  const area = pageArea(reading.page);
  const lettered = hasLetters(reading.text.slice(0, SAMPLE));
  const columns = townColumns(reading);
  const found = reading.segments
    .flatMap((segment) => scanSegment({ reading, segment, area, lettered, column: columns.has(segment), placed: [] }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return settleHomonyms(found, area);
};
