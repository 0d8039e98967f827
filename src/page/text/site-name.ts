import { fold } from '../../polish/fold.ts';
import { namesUnit } from '../publication/names-unit.ts';
import type { Line, Marks } from './lines.ts';
import { isHeadingLike, isProse } from './shape.ts';

const MAX_WORDS = 8;
const MIN_WORD = 5;
/** Letters of a word that its case forms, and the site's address, share. */
const STEM = 5;

/** `BIP Urząd Miejski w Rykach`, `Biuletyn Informacji Publicznej – Gmina Zielone` */
const BULLETIN = /^(?:bip|biuletyn informacji publicznej)(?: [-|:])? (?=\p{L})/u;
/** `Wolbrom - wiadomości`: a name and one of the site's sections. */
const SECTIONED = / [-|] (?:wiadomosci|aktualnosci|portal miejski|serwis miejski|oficjalna strona|strona glowna)$/;
/** `PSARY – strona sołectwa`: what it is needs no address. */
const SITE_OF =
  / [-|] (?:(?:oficjalna )?strona (?:internetowa )?(?:solectwa|gminy|miasta|parafii|powiatu|stowarzyszenia)|portal (?:miejski|gminny)|serwis (?:miejski|gminny))$/;
/** `LOT „Puszcza Kozienicka”` */
const ACTION_GROUP = /^(?:lot|lgd|lgr) /;

/** `Nasi członkowie`, `Władze Związku`, `Kalendarium`: what a site's page lists. */
const PART_OF_SITE =
  /(?<!\p{L})(?:czlonk|sklad(?!\p{L})|wladz|organ[yoa]|list[ay]|wykaz|histori|kontakt|o nas|statut|kalendari|struktur|partnerz|samorzad)/u;

/** Whether a line may be a site's name; trap: the heading `Wiadomości – Komunikaty` is nobody's. */
function namesSite(line: string, url: string): boolean {
  const name = plain(line);
  if (saysHost(name, url) || isShortInHost(name, url)) return true;
  if (SITE_OF.test(name)) return true;
  // `Rivers of Mazovia - Forum`, on `rivers-forum.example`
  if (/^\p{L}[\p{L} ]{3,40} [-|] \p{L}{3,20}$/u.test(name) && !SECTIONED.test(name) && isOfHost(name, url)) return true;
  const subject = name.replace(SECTIONED, '');
  if (subject !== name) return isOfHost(`- ${subject}`, url);
  const start = unitStart(line);
  if (start !== null && start > 0) return /^https?:\/\/(?:www\.)?bip\b/.test(url);
  return (start === 0 || ACTION_GROUP.test(name)) && isOfHost(name, url);
}

/** `Fundusze - ngo.pl` on `fundusze.ngo.pl`: the line ends with the address itself. */
function saysHost(name: string, url: string): boolean {
  const said = /(?:^|[ (])((?:[a-z0-9-]{2,40}\.){1,3}[a-z]{2,5})\)?$/.exec(name)?.[1];
  return said !== undefined && hostOf(url).endsWith(said.replace(/^www\./, ''));
}

/** `Zakład Gospodarki Komunalnej` on `zgk-lipowo.pl`: the first letters of all its words, three at least, are a part of the address. */
function isShortInHost(name: string, url: string): boolean {
  const words = name.split(' ');
  if (words.length < MIN_INITIALS || words.some((word) => !/^[a-z]{3,25}$/.test(word))) return false;
  return hostOf(url)
    .split(/[.-]/)
    .includes(words.map(([letter]) => letter).join(''));
}
const MIN_INITIALS = 3;

/** Offset at which a site's name names the unit: 4 in `BIP Urząd Gminy Zielone`; null where it names none. */
export function unitStart(line: string): number | null {
  const name = plain(line);
  const start = BULLETIN.exec(name)?.[0].length ?? 0;
  return (namesUnit(name.slice(start)) || (start === 0 && ACTION_GROUP.test(name))) && !SECTIONED.test(name)
    ? start
    : null;
}

function plain(line: string): string {
  return fold(line).replaceAll(/[\u2013\u2014]/g, '-');
}

const hostOf = (url: string): string => /^https?:\/\/([^/]{3,200})/.exec(fold(url))?.[1] ?? '';

/** Whether a word of the name is in the address: `Związek Miast Odrzańskich` on `miasta-odrzanskie.pl`. Heads (`Związek`) are on too many sites to tell. */
function isOfHost(name: string, url: string): boolean {
  const host = hostOf(url);
  const words = fold(name)
    .split(/[^\p{L}\p{N}]{1,10}/u)
    .slice(1);
  return words.some((word) => word.length >= MIN_WORD && host.includes(word.slice(0, STEM)));
}

/**
 * The line at the top of a page that names its site, where another heading follows before any text: a unit or an organisation, whose name is in the page's
 * own address. Trap: an article about a body (`Stowarzyszenie …` and then its text), or one on another's site.
 */
export function findSiteName(lines: readonly Line[], marks: Marks, url: string | null): number | null {
  if (url === null) return null;
  const kept = lines.flatMap((line, index) => (marks.has(index) ? [] : [{ line, index }]));
  const [first] = kept;
  if (!first || !isHeadingLike(first.line.text)) return null;
  if (first.line.text.split(' ').length > MAX_WORDS) return null;
  // Right above the way from the start page stands whose site it is, whatever its address.
  if (marks.get(first.index + 1) === 'breadcrumb' && unitStart(first.line.text) !== null) return first.index;
  if (!namesSite(first.line.text, url)) return null;
  const prose = kept.findIndex(({ line }) => isProse(line.text) && !isHeadingLike(line.text));
  // Without running text the line below the name may be its motto: `Razem nad rzeką`.
  const second = prose < 0 && PART_OF_SITE.test(fold(kept[1]?.line.text ?? '')) ? 2 : 1;
  const titled = kept.slice(1, Math.max(second, prose)).some(({ line, index }) => {
    return line.gapBefore && isHeadingLike(line.text) && lines[index + 1]?.gapBefore === true;
  });
  return titled ? first.index : null;
}
