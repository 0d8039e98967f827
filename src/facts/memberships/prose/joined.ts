import type { Statement } from '../../context.ts';
import type { Party } from '../claim.ts';

/** The first of a region and what commas and conjunctions join to it. */
export function firstJoined(statement: Statement, list: readonly Party[]): readonly Party[] {
  const run: Party[] = [];
  for (const party of list) {
    const last = run.at(-1);
    if (last !== undefined && !areJoined(statement, last, party)) break;
    run.push(party);
  }
  return run;
}

export function lastJoined(statement: Statement, list: readonly Party[]): readonly Party[] {
  const run: Party[] = [];
  for (const party of [...list].reverse()) {
    const next = run[0];
    if (next !== undefined && !areJoined(statement, party, next)) break;
    run.unshift(party);
  }
  return run;
}

/** `Gminę Bytnica, Gminę Skąpe i Miasto Gozdnica`; a seat or a year may stand between: `Związek A w Poznaniu, Izba B`, `gmina A (1997), miasto B (2000)`, `w 1997 r. A, w 2000 r. B`. */
function areJoined(statement: Statement, a: Party, b: Party): boolean {
  const from = seatEnd(statement, a.span.end) - statement.start;
  const between = statement.folded.slice(from, b.span.start - statement.start);
  return /^\s{0,3}(?:\([^)]{0,40}\)\s{0,3}|-\s(?:woj|pow)(?:\.|ewodztwo|iat)\s{1,2}[\p{L}-]{3,24}|-\s(?:miasto|gmina)(?:\s(?:wiejska|miejska|miejsko-wiejska))?)?(?:,|\s{0,2}i|\s{0,2}oraz|\s{0,2}ani|czy|a\s{1,3}takze|,?\s{0,3}(?:wraz|razem|wspolnie)\s{1,3}ze?|,\s{0,3}(?:oraz|a\s{1,3}takze)|,?\s{0,3}(?:tak\s{1,3}samo\s{1,3}jak|podobnie\s{1,3}jak|tak\s{1,3}jak|jak\s{1,3}i))\s{0,3}(?:(?:od|we?)\s{1,3}(?:(?:\d{1,2}\s{1,3})?\p{L}{3,12}\s{1,3})?\d{4}\s{1,3}(?:r\.|roku)\s{1,3})?(?:(?:do|we?)\s{1,3})?(?:(?:wojt|burmistrz|prezyden|starost)\p{L}{0,6}\s{1,3})?(?:(?:gmin|miast|powiat)\p{L}{0,3}\s{0,2}:?\s{1,3}|(?:(?:\p{L}{4,20}(?:ego|ej)\s{1,3})?(?:sieci(?:a)?|stowarzyszeni(?:a|u|em)|organizacji|zwiazk(?:u|iem)|ruchu)\s{1,3}))?$/u.test(
    between,
  );
}

/** `Związek Gmin A w Poznaniu`, `Unia B z siedzibą w Nowym Sączu`: up to behind the town that a body sits in. Trap: `Fundacja Ruch w Mieście`, no town. */
function seatEnd({ places, text, start }: Statement, end: number): number {
  const lead = SEAT.exec(text.slice(end - start))?.[0];
  const town = lead === undefined ? undefined : places.find((one) => one.start === end + lead.length);
  return town === undefined ? end : town.end;
}

const SEAT = /^[”"]?\s(?:z\ssiedzibą\s)?we?\s(?=\p{Lu})/u;
