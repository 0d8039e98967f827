import { fold } from '../../../polish/fold.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import type { Statement } from '../../context.ts';

/** `odbędzie się tradycyjne „Pożegnanie lata”`, `odbyła się „Noc Kupały”`. Trap: `odbędzie się w „Domku”`, where. */
const BEHIND = phrase(
  /(?<!\p{L})(?:odb[ęe]dzie|odb[ęe]d[ąa]|odby[łl][aoy]?)\s{1,3}si[ęe]\s{1,3}(?:(?!(?:we?|na|pod|przy|dla|ze?|o|u|do|za|po|przed|obok|pn|pt)\s)\p{Ll}{1,20}\s{1,3}){0,2}[„"](?<title>\p{Lu}[^„”"\n]{3,70})[”"]/u,
);
/** `„Noc Kupały” odbędzie się`. Traps: `Klub „Orzeł” odbędzie`, `projekt „Woda” …`, where a noun stands before. */
const BEFORE = phrase(
  /(?:^\s{0,3}|[:;]\s|(?<!\p{L})(?:tegoroczn[ey]|tradycyjn[ey]|coroczn[ey])\s{1,3})[„"](?<title>\p{Lu}[^„”"\n]{3,70})[”"]\s{1,3}(?:odb[ęe]dzie|odb[ęe]d[ąa]|odby[łl][aoy]?)\s{1,3}si[ęe](?!\p{L})/u,
);

/** What a sentence that names no occasion tells to be held by its title alone. */
export function titleHeld(statement: Statement): string | null {
  const found = BEHIND.exec(statement, statement.text) ?? BEFORE.exec(statement, statement.text);
  const title = found?.groups?.['title']?.replace(/\s+/gu, ' ').trim();
  return title === undefined || !/\p{Ll}{3}/u.test(title) || OTHER.test(fold(title)) ? null : title;
}

/** A film, a play or a call is no occasion by its title. */
const OTHER = /(?<!\p{L})(?:program|projekt|ustaw|uchwal|przetarg|nabor|zbiork)/u;
