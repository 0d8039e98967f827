import type { PlaceMention, PlaceRole } from '../../model/mention.ts';
import { unitsOfAdjective } from '../../polish/places/adjective-of.ts';
import type { PlaceEntry } from '../../polish/places/place-entry.ts';
import { candidateOf } from '../../polish/places/place-nominative.ts';
import type { Reading, Segment } from '../reading.ts';
import { anyTrigger, hasTrigger } from '../reading.ts';
import { foldedAt, isMark, isWord, wordAt } from '../token-view.ts';
import { trigger } from '../triggers.ts';
import { institutionBefore, isOffice } from './left-context.ts';
import { isCapitalised } from './match-name.ts';
import type { PageArea } from './page-area.ts';

const RULE = 'mentions/places/administrative.ts';

const COUNTY = /^(?:powiat(?:u|owi|em|y|ow|om|ami|ach)?|powiecie|pow)$/;
const VOIVODESHIP = /^(?:wojewodztw(?:o|a|u|em|ie|om|ami|ach)?|woj)$/;

/** `powiat`, `województwo` in any case, and what they are shortened to. */
export const UNIT = trigger(({ folded }) => COUNTY.test(folded) || VOIVODESHIP.test(folded));

/** End (exclusive) of the adjective at `i`, over hyphens: `kujawsko-pomorskiego`. */
function adjectiveEnd(reading: Reading, i: number, limit: number): number {
  let last = i + 1;
  while (last + 1 < limit && isMark(reading, last, '-') && isWord(reading, last + 1)) last += 2;
  return last;
}

function adjectiveText(reading: Reading, first: number, last: number): string {
  let text = '';
  for (let at = first; at < last; at++) text += isMark(reading, at, '-') ? '-' : foldedAt(reading, at);
  return text;
}

function roleOf(reading: Reading, unit: number, from: number): PlaceRole {
  const before = foldedAt(reading, unit - 1);
  if (unit - 1 < from) return 'unit';
  if (isOffice(wordAt(reading, unit - 1))) return 'office';
  if (/^(?:w|we|terenie|obszarze|granicach)$/.test(before)) return 'venue';
  if (/^(?:z|ze|do|od)$/.test(before)) return 'origin';
  // `Dz. Urz. Woj. Śląskiego` is a journal.
  if (before === '.' && foldedAt(reading, unit - 2) === 'urz') return 'name_part';
  if (before === '(' || before === ',') return 'other';
  return isCapitalised(reading, unit) && institutionBefore(reading, unit, from) >= 0 ? 'name_part' : 'unit';
}

function ranked(units: readonly PlaceEntry[], area: PageArea): readonly PlaceEntry[] {
  const near = ({ teryt }: PlaceEntry) =>
    (area.counties.has(teryt ?? '') ? 2 : 0) + (area.voivodeships.has((teryt ?? '').slice(0, 2)) ? 1 : 0);
  return [...units].sort((a, b) => near(b) - near(a));
}

/** What joins the adjectives of a list: `powiatów kartuskiego, wejherowskiego i puckiego`. */
function nextInList(reading: Reading, last: number, limit: number): number {
  if (last + 1 >= limit) return -1;
  return isMark(reading, last, ',') || /^(?:i|oraz)$/.test(foldedAt(reading, last)) ? last + 1 : -1;
}

/** Voivodeships and counties by their adjectives, in the nominative: `Województwa Zachodniopomorskiego`, `pow. wejherowski`, `powiatów X i Y`. */
export function administrativeMentions(reading: Reading, segment: Segment, area: PageArea): readonly PlaceMention[] {
  if (!anyTrigger(segment, UNIT)) return [];
  const found: PlaceMention[] = [];
  const { starts, ends } = reading.tokens;
  for (let i = segment.first; i < segment.last; i++) {
    if (!hasTrigger(reading, i, UNIT)) continue;
    const type = COUNTY.test(foldedAt(reading, i)) ? 'county' : 'voivodeship';
    let first = i + 1;
    if (isMark(reading, first, '.') || isMark(reading, first, ':')) first++;
    let begins = i;
    const role = roleOf(reading, i, segment.first);
    while (first >= 0 && first < segment.last && isWord(reading, first)) {
      const last = adjectiveEnd(reading, first, segment.last);
      const adjective = adjectiveText(reading, first, last);
      // `Woj. Śląsk.`: cut before its ending.
      const cut = isMark(reading, last, '.') ? unitsOfAdjective(type, `${adjective}i`) : [];
      const full = unitsOfAdjective(type, adjective);
      const units = ranked(full.length > 0 ? full : cut, area);
      const [best] = units;
      if (best === undefined) break;
      const span = { start: starts[begins] as number, end: ends[last - 1] as number };
      const candidates = units.map(candidateOf);
      found.push({
        kind: 'place',
        ...span,
        block: segment.block,
        confidence: units.length > 1 ? 0.8 : 0.95,
        rule: RULE,
        name: best.name,
        candidates,
        role,
      });
      first = nextInList(reading, last, segment.last);
      begins = first;
    }
  }
  return found;
}
