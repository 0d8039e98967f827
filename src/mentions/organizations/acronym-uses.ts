import type { OrganizationMention } from '../../model/mention.ts';
import { fold } from '../../polish/fold.ts';
import { acronymOf, fitsAcronym, isAcronymShape } from '../../polish/organizations/acronym.ts';
import { remember } from '../../polish/places/remember.ts';
import { LOWER, MIXED, UPPER } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { foldedAt, gluedToNext, isMark, isWord, rawAt } from '../token-view.ts';

const RULE = 'mentions/organizations/acronym-uses.ts';

const initialsOf = remember(5_000, acronymOf);

interface Known {
  readonly name: string;
  readonly head: string | null;
  readonly sure: boolean;
  readonly confidence: number;
}

/** Every use of an acronym whose full name stands on the page: given with it, or built from its initials (three letters at least, one name only). */
export function acronymUses(
  reading: Reading,
  mentions: readonly OrganizationMention[],
): readonly OrganizationMention[] {
  const known = knownAcronyms(mentions);
  if (known.size === 0) return [];
  const uses: OrganizationMention[] = [];
  for (const segment of reading.segments) {
    for (let i = segment.first; i < segment.last; i++) {
      const shape = reading.tokens.shapes[i];
      if (shape !== UPPER && shape !== MIXED) continue;
      const token = rawAt(reading, i);
      const meant = known.get(token) ?? withSmall(known, token);
      if (meant === undefined || inCapitals(reading, segment, i) || isExplanation(reading, i)) continue;
      uses.push(use(reading, segment, i, token, meant));
    }
  }
  return uses;
}

function knownAcronyms(mentions: readonly OrganizationMention[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  const built = new Map<string, Known | null>();
  for (const { acronym, name, head, sure } of mentions) {
    if (acronym !== null && !known.has(acronym)) known.set(acronym, { name, head, sure, confidence: 0.9 });
    const initials = initialsOf(name);
    if (initials.length < 3 || !sure) continue;
    const before = built.get(initials);
    if (before === undefined) built.set(initials, { name, head, sure, confidence: 0.75 });
    // A title in capitals names the same: `ZWIĄZEK GMIN NADWIŚLAŃSKICH`.
    else if (before !== null && fold(before.name) !== fold(name)) built.set(initials, null);
    else if (before !== null && before.name === before.name.toUpperCase()) built.set(initials, { ...before, name });
  }
  for (const [acronym, one] of built) if (one !== null && !known.has(acronym)) known.set(acronym, one);
  return known;
}

/** `SGiPM` of the `Stowarzyszenie Gmin i Powiatów Mazowsza`: the small words in small letters. Trap: `SGiPM` beside a `Stowarzyszenie Gmin Mazowsza`. */
function withSmall(known: ReadonlyMap<string, Known>, token: string): Known | undefined {
  const capitals = token.replace(/\p{Ll}/gu, '');
  if (capitals === token || capitals.length < 3 || !isAcronymShape(token)) return undefined;
  const meant = known.get(capitals);
  return meant !== undefined && fitsAcronym(token, meant.name) ? meant : undefined;
}

/** `Związek Miast Polskich (ZMP)`: the parentheses explain the name beside them. */
function isExplanation(reading: Reading, at: number): boolean {
  return isMark(reading, at - 1, '(') && isMark(reading, at + 1, ')');
}

/** A word of a line in capitals is no acronym: `RADA GMINY ORLA`. */
function inCapitals(reading: Reading, segment: Segment, at: number): boolean {
  const left = at > segment.first && isWord(reading, at - 1) ? reading.tokens.shapes[at - 1] : LOWER;
  const right = at + 1 < segment.last && isWord(reading, at + 1) ? reading.tokens.shapes[at + 1] : LOWER;
  return left === UPPER && right === UPPER && !isAcronymShape(rawAt(reading, at));
}

/** `ZMP-u`, `ZMP-em`: the ending is read with it. */
function use(reading: Reading, segment: Segment, at: number, token: string, meant: Known): OrganizationMention {
  const inflected =
    gluedToNext(reading, at) &&
    isMark(reading, at + 1, '-') &&
    gluedToNext(reading, at + 1) &&
    /^[a-z]{1,3}$/.test(foldedAt(reading, at + 2));
  const last = inflected ? at + 2 : at;
  return {
    kind: 'organization',
    start: reading.tokens.starts[at] ?? 0,
    end: reading.tokens.ends[last] ?? 0,
    block: segment.block,
    confidence: meant.confidence,
    rule: RULE,
    name: meant.name,
    acronym: token,
    head: meant.head,
    sure: meant.sure,
  };
}
