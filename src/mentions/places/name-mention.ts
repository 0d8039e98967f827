import type { PlaceMention, PlaceRole } from '../../model/mention.ts';
import { CASE_BITS } from '../../polish/places/case-forms.ts';
import { continuesName, goesOn, isInStreetName, startsSentence } from './left-context.ts';
import type { NameMatch } from './match-name.ts';
import type { Placed, Scan } from './neighbours.ts';
import type { PageArea } from './page-area.ts';
import { candidatesOf } from './rank-readings.ts';
import { isUndeclined, readingsInCase, type Subject } from './subject.ts';

const RULE = 'mentions/places/name-mention.ts';

function hasCase(match: NameMatch, bit: number): boolean {
  return match.readings.some(({ cases }) => (cases & bit) !== 0);
}

/** The page's own municipality needs no other words to be meant. */
export function isOwn(match: NameMatch, { municipality }: PageArea): boolean {
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
  if (!opens && continuesName(reading, match.first, from)) {
    return isInStreetName(reading, match.first, from) ? 'street' : 'name_part';
  }
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

/** The mention of a match that passed the gates, with the part it plays. */
export function placeMention(scan: Scan, subject: Subject, listed: Placed | undefined): PlaceMention {
  // Some of the readings, which are in their order.
  const readings = readingsInCase(subject.match.readings, subject.anchor);
  const role = roleOf(subject, listed);
  const { reading, match } = subject;
  return {
    kind: 'place',
    start: reading.tokens.starts[match.first] as number,
    end: reading.tokens.ends[match.last - 1] as number,
    block: scan.segment.block,
    confidence: confidenceOf(subject, role),
    rule: RULE,
    name: readings[0]?.nominative ?? '',
    candidates: candidatesOf(readings),
    role,
  };
}
