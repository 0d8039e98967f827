import type { OrganizationMention } from '../../model/mention.ts';
import { fitsAcronym, isAcronymShape } from '../../polish/organizations/acronym.ts';
import { tokenFrom } from '../../polish/organizations/token-source.ts';
import type { Reading } from '../reading.ts';
import { gluedToNext, isMark, rawAt } from '../token-view.ts';

/** Capitals in parentheses that name no body: agencies' signs, countries. */
const OTHER_SIGNS = new Set([
  'PAP',
  'IAR',
  'UE',
  'RP',
  'PL',
  'EU',
  'KRS',
  'NIP',
  'REGON',
  'BIP',
  'TVP',
  'COVID',
  'SIWZ',
  'VAT',
]);

/** The mentions with the acronyms that the page prints beside them: `Związek Miast Polskich (ZMP)`, `PLOT – Poznańska Lokalna …`. */
export function withAcronyms(
  reading: Reading,
  mentions: readonly OrganizationMention[],
): readonly OrganizationMention[] {
  return mentions.map((mention) => {
    const first = tokenFrom(reading, mention.start, 0);
    const next = tokenFrom(reading, mention.end, first);
    const after = acronymAfter(reading, next, mention);
    if (after !== null) return { ...mention, acronym: after };
    return acronymBefore(reading, first, mention);
  });
}

/** `(ZMP)`, `(w skrócie: ZMP)`, `(DG REGIO)`, `– ZMP`; in parentheses a foreign acronym counts too (`Rada Gmin i Regionów Europy (CEMR)`). */
function acronymAfter(reading: Reading, next: number, mention: OrganizationMention): string | null {
  if (isMark(reading, next, '(')) {
    const pair = signOfTwo(reading, next + 1, mention.name);
    if (pair !== null) return pair;
    for (let i = next + 1; i < next + 6 && i < reading.tokens.count; i++) {
      if (!isMark(reading, i + 1, ')')) continue;
      const token = rawAt(reading, i);
      if (!isAcronymShape(token) || OTHER_SIGNS.has(token)) return null;
      return fitsAcronym(token, mention.name) || (i === next + 1 && token.length >= 3) ? token : null;
    }
    return null;
  }
  if (!isMark(reading, next, '-')) return null;
  const token = rawAt(reading, next + 1);
  return isAcronymShape(token) && fitsAcronym(token, mention.name) ? token : null;
}

/** `Dyrekcja Generalna ds. Energii (DG ENER)`: two signs in capitals and nothing else, the first of the name's letters. Trap: `(FOT KOWAL)`. */
function signOfTwo(reading: Reading, at: number, name: string): string | null {
  const [first, second] = [rawAt(reading, at), rawAt(reading, at + 1)];
  if (!isMark(reading, at + 2, ')') || !/^\p{Lu}{2,4}$/u.test(first) || !/^\p{Lu}{2,6}$/u.test(second)) return null;
  return OTHER_SIGNS.has(second) || !fitsAcronym(first, name) ? null : `${first} ${second}`;
}

/** `PLOT – Poznańska Lokalna Organizacja Turystyczna`: the acronym becomes part of the name, as printed. */
function acronymBefore(reading: Reading, first: number, mention: OrganizationMention): OrganizationMention {
  if (mention.head === 'program') return withSign(reading, first, mention);
  const token = rawAt(reading, first - 2);
  if (!isMark(reading, first - 1, '-') || !isAcronymShape(token) || !fitsAcronym(token, mention.name)) return mention;
  const start = reading.tokens.starts[first - 2] ?? mention.start;
  if (reading.text.slice(start, mention.start).includes('\n')) return mention;
  return { ...mention, acronym: token, start, name: `${token} – ${mention.name}` };
}

/** `UN-Habitat – Program ONZ ds. …`: a programme's sign before its Polish name. */
function withSign(reading: Reading, first: number, mention: OrganizationMention): OrganizationMention {
  if (!isMark(reading, first - 1, '-') || isLower(rawAt(reading, first - 2))) return mention;
  const compound = isMark(reading, first - 3, '-') && gluedToNext(reading, first - 3);
  const from = compound ? first - 4 : first - 2;
  const start = reading.tokens.starts[from] ?? mention.start;
  if (!/^\p{Lu}{2}/u.test(rawAt(reading, from)) || reading.text.slice(start, mention.start).includes('\n'))
    return mention;
  const sign = reading.text.slice(start, reading.tokens.ends[first - 2]);
  return { ...mention, start, name: `${sign} – ${mention.name}`, sure: false };
}

function isLower(word: string): boolean {
  return word.charAt(0) === word.charAt(0).toLowerCase();
}
