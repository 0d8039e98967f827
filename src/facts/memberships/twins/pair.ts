import { placeNominative } from '../../../polish/places/place-nominative.ts';
import type { Statement } from '../../context.ts';
import type { Party } from '../claim.ts';

const NAMED = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,24}(?:(?:\s|\s[–-]\s)\p{Lu}[\p{L}\p{M}'’-]{2,24}){0,2}`;
const UNIT_WORD = String.raw`(?:(?:[Gg]min(?:ą|ami)|[Mm]iast(?:em|ami)|\p{Ll}{5,14}(?:im|ym|ą))\s){0,2}`;
const PAIR = new RegExp(
  String.raw`między\s${UNIT_WORD}(${NAMED})\s(?:i|a|oraz)\s${UNIT_WORD}(${NAMED})(?=\s\p{Ll}|[\s.,(]|$)`,
  'u',
);

/** The two that an agreement is between, and which of them is ours by a form that only a town has; null where one is not named: `między naszą gminą a Recken`. */
export function oursOfPair({ text, start }: Statement, at: number): { readonly ours: Party | null } | null {
  const match = PAIR.exec(text.slice(Math.max(0, at - 2)));
  if (match === null) return null;
  for (const name of match.slice(1)) {
    const town = placeNominative(name).find((one) => one.country === 'PL' && HOMES.has(one.type));
    if (town === undefined) continue;
    const from = start + Math.max(0, at - 2) + match.index + match[0].indexOf(name);
    return { ours: { name: town.name, acronym: null, span: { start: from, end: from + name.length }, resolved: true } };
  }
  return { ours: null };
}

const HOMES: ReadonlySet<string> = new Set(['town', 'gmina', 'city']);
