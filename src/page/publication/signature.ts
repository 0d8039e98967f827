import type { Span } from '../../model/span.ts';
import { fold } from '../../polish/fold.ts';
import { occasionForms } from '../../polish/occasions/noun-index.ts';
import { FIRST_NAMES } from '../../polish/people/first-names.ts';
import { placeNominative } from '../../polish/places/place-nominative.ts';
import { readStamp } from './read-stamp.ts';
import { withoutUpdate } from './updated-tail.ts';

/** Who signs a line, and the day it gives; offsets are those of the line. */
export interface Signature {
  readonly date: Span;
  readonly author: Span | null;
  /** Says more than a name: a count, `fot.`, `(red.)`. */
  readonly credited: boolean;
}

const LONGEST = 120;
/** Of `2019-04-15`. */
const DAY_LENGTH = 10;

/** A whole day, with its weekday before it and its hour behind it. Trap: `12-13 maja 2020`, `do 12.05.2020`. */
const DAY =
  /(?<![\p{L}\p{N}.,/–-])(?:(?:pon|wt|śr|czw|pt|pi|sob|niedz|nd)\p{L}{0,9}\.?,?\s)?(?:\d{1,2}(?:\s?[./-]\s?\d{1,2}\s?[./-]\s?|[.,]?\s\p{L}{1,12}\.?,?\s)\d{4}|\d{4}[-./]\d{1,2}[-./]\d{1,2})(?:\s?(?:roku|r\.))?(?:,?\s(?:[-–]\s|o\s|g\.\s?|godz\.\s?)?(?:\d{1,2}:\d{2}(?::\d{2})?|\(\d{1,2}:\d{2}\)))?(?![\p{L}\p{N}–-])/iu;

/** What parts one piece of such a line from the next. Trap: the hyphen of `Nowak-Lis`. */
const PARTED = /\s?[|·•,;/\t()–—]\s?|\s-\s|\s{3,20}/u;
const PIPED = /[|·•/\t–—]/u;

/** `red.`, `Redakcja`, `14 komentarzy`, `Wyświetleń: 120`, `3 min czytania`, `brak komentarzy`: of nothing but a piece of news. */
const CREDITS = [
  // `wtorek, 2.6.2015 11:50 276 0`: how often it was read, and answered
  /^\d{1,6} \d{1,5}$/u,
  // `UM Czersk`, `by admin`; trap: `GOK Kozy` may be where
  /^(?:red(?:akcja|\.)?|(?:by )?admin(?:istrator)?|by \p{L}[\p{L}-]{1,20}(?: \p{L}[\p{L}-]{1,20})?|inf\.? (?:wl|pras)\p{L}{0,4}\.?|informacja prasowa|(?:um|ug|umig) (?:w )?\p{L}[\p{L} -]{2,30})$/u,
  /^(?:brak|\d{1,6}|\d{1,3} \d{3}) (?:komentarz\p{L}{0,2}|wyswietle\p{L}{1,3}|odslon\p{L}{0,2}|odwiedzin|wejsc|razy|udostepnie\p{L}{1,2}|polubie\p{L}{1,2}|reakcj\p{L}{1,2}|min(?:ut\p{L}{0,2})?\.?(?: czytania)?)$/u,
  /^(?:komentarz\p{L}{0,2}|wyswietl\p{L}{1,5}|odslon\p{L}{0,2}|odwiedzin\p{L}{0,3}|przeczytano|czytano|czas czytania):? (?:ok\. )?\d{1,6}(?: (?:razy|min\p{L}{0,3}\.?))?$/u,
  /^(?:skomentuj|komentuj|dodaj komentarz|drukuj|wydruk|udostepnij)$/u,
  // `Aktualności, 29.01.2024`: no event is held there; trap: `Kultura, 12 maja 2020` may be a place's short name
  /^(?:aktualnosci|wiadomosci|komunikaty?|newsy?|informacje|z zycia \p{L}{3,12})$/u,
  // `Tekst i zdjęcia: Olga Rak`, `fot. archiwum`, `Rozmawiał: Jan Lis`, `przez admin`, `w kategorii Kultura`; trap: `przez Walne Zebranie w Lublinie`, who decided
  /^(?:tekst|zdjecia|tekst i (?:zdjecia|fot\.|foto)|fot|foto|autor(?:ka|zy)?|rozmawial[ai]?|notowal[ai]?|wysluchal[ai]?|opr|oprac(?:owal[ai]?)?|napisal[ai]?|zrodlo|relacja|kategoria|kategorie|w kategorii|dzial|w dziale|tagi?|dodal[ai]?|zamiescil[ai]?|przez|autorstwa)(?:[.:] ?| )(?!z )(?!(?:(?:nad)?zwyczajn|waln|zgromadz|zebran|zjazd|kongres|sejm|komisj|zarzad|rad[aey] )\p{L}{0,8})[\p{L}.@ _&-]{2,40}\d{0,3}$/u,
];
/** `Region 21 czerwca 2022 Wydanie 23/2022`: the number of a paper, whose section stands beside it without a bar. */
const ISSUE = /^(?:wydanie|numer wydania) (?:nr )?\d{1,4}(?:\/\d{2,4})?$/u;
/** What such a line may begin with: `Wpis z 9 listopada 2022`, `Wiadomość z dnia 11.05.2010`. Trap: `List z 12 maja 1945`. */
const OPENS =
  /^(?:(?:wpis|wiadomosc|artykul|material|post|notka|news|aktualnosc|relacja|tekst|informacja) z(?: dnia)?|z ostatniej chwili|(?:dodano|napisano|wpisano|opublikowano|zamieszczono|umieszczono|ogloszono|wywieszono)(?: dnia| w dniu)?|publikacja)$/u;
/** `Data: 5 kwietnia 2017` is a field of a notice as well: only among other pieces does it sign. */
const DATED = /^(?:data|dnia|dn\.|w dniu)[: ]{0,2}$/u;
/** Alone in brackets: `(ab)`, `(J.K.)`. */
const INITIALS = /\(\s?\p{L}{1,3}\.?(?:[./ ]{1,2}\p{L}{1,3}\.?){0,2}\s?\)/gu;
/** `MW`, `J.K.`, `M. Lis`; `IV` is a numeral, as in the number of a resolution. */
const SHORT_NAME =
  /^(?:(?![IVXLC]+$)\p{Lu}{2,4}|\p{Lu}\.\s?\p{Lu}\.?|\p{Lu}\.\s?\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?)$/u;
const FULL_NAME = /^(\p{Lu}\p{Ll}{1,20})(?: \p{Lu}\.)? \p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?$/u;
const FIRST = new Set([...FIRST_NAMES.m, ...FIRST_NAMES.f].map(fold));
/** A section of a paper: a word or three. */
const CATEGORY = /^\p{L}{3,20}(?: \p{L}{1,20}){0,2}$/u;

/** `-ski`, `-wicz`: a surname that needs no known first name before it. */
const SURNAME = /(?:[scz]k[ia]|wicz)$/u;

/** `Dyrektor GOK`, `Burmistrz Gminy`: who signs, by the post alone. Trap: `Starostwo`, `Prezes Rady wręczył nagrody`. */
export const POST =
  /^(?:[Bb]urmistrz|[Ww]ójt|[Pp]rezydent|[Ss]tarosta|[Mm]arszałek|[Pp]rzewodnicząc[ay]|[Dd]yrektor|[Pp]rezes|[Ss]ołtys|[Ss]ekretarz|[Zz]arząd|[Rr]edakcja)(?: (?:\p{Lu}\p{L}{0,20}|gminy|miasta|powiatu|zarządu|rady|sołectwa|i)){0,5}$/u;

/** `Dziennikarz P. Rak`, `Reporterka Anna Lis`: who writes by trade. Trap: `Redaktor naczelny konkursu`. */
const BY_TRADE =
  /^(?:[Dd]ziennikar(?:z|ka)|[Rr]edaktor(?:ka)?|(?:[Ff]oto)?[Rr]eporter(?:ka)?|[Kk]orespondent(?:ka)?) (?=\p{Lu})/u;

const isName = (printed: string): boolean => {
  const piece = printed.replace(BY_TRADE, '');
  if (POST.test(piece)) return true;
  const first = FULL_NAME.exec(piece)?.[1];
  if (SHORT_NAME.test(piece) || (first !== undefined && FIRST.has(fold(first)))) return true;
  // `Środa Śląska`, `Piknik Strażacki` have the ending too.
  if (first === undefined || !SURNAME.test(piece)) return false;
  return occasionForms(fold(first)) === undefined && placeNominative(piece).length === 0;
};

/** What is no letter, digit or bracket at the ends of a line: emoji, bullets. */
const EDGES = /^[^\p{L}\p{N}(]{1,12}|[^\p{L}\p{N}).]{1,12}$/gu;

/**
 * A line that says who wrote a piece of news and when, and nothing else: `(red.) | 16 maja 2019, 08:12 | 14 komentarzy`, `11 maja 2018 · Rozmawiał: Jan Lis`,
 * `Wpis z 9 listopada 2022, kategoria: Sport`. Each of its pieces must be the day, a name, a credit, a count or, behind a bar, the name of a section, and one of them must be of news alone.
 * Traps: `12 maja 2020, Dom Kultury`, `15 czerwca 2019 | 17:00 | stadion` say where something is held.
 */
export function signatureOf(line: string): Signature | null {
  // `1. | Związek Powiatów Polskich | 25.02.1999`: a row of a table.
  if (line.length > LONGEST || /^\d{1,3}[.)]?\s?\|/u.test(line)) return null;
  const whole = withoutUpdate(line);
  const found = DAY.exec(whole);
  if (found === null || (readStamp(found[0].replace(/[()]/g, ''))?.length ?? 0) < DAY_LENGTH) return null;
  const date = { start: found.index, end: found.index + found[0].length };
  const sides = [whole.slice(0, date.start), whole.slice(date.end)];
  if (sides.some((side) => DAY.test(side))) return null;
  const told = sides.flatMap((side) => piecesOf(side));
  const updated = whole !== line;
  if (updated && told.length === 0) return { date, author: null, credited: true };
  // An hour of its own, or a number, is of an event.
  if (told.length === 0 || told.some(({ kind }) => kind === 'other')) return null;
  const piped = PIPED.test(sides.join(' '));
  const credited = updated || told.some(({ kind }) => kind === 'credit' || kind === 'issue');
  const sectioned = piped || told.some(({ kind }) => kind === 'issue');
  if (!sectioned && told.some(({ kind }) => kind === 'category')) return null;
  if (!credited && !told.some(({ kind }) => kind === 'name')) return null;
  const name = told.find(({ kind, text }) => kind === 'name' && FULL_NAME.test(text))?.text;
  const at = name === undefined ? -1 : line.indexOf(name);
  return { date, author: name === undefined || at < 0 ? null : { start: at, end: at + name.length }, credited };
}

interface Piece {
  readonly kind: 'credit' | 'issue' | 'name' | 'category' | 'label' | 'other';
  readonly text: string;
}

function piecesOf(side: string): readonly Piece[] {
  let initials = 0;
  const pieces = side
    .replace(INITIALS, (printed) => {
      if (isTown(printed)) return printed;
      initials++;
      return ' | ';
    })
    .split(PARTED)
    .map((piece) => piece.replace(EDGES, '').trim())
    // A bare number counts something: `💬 14`.
    .filter((piece) => /\p{L}|\D\d|\d{5}/u.test(piece))
    .map((text): Piece => ({ kind: kindOf(text), text }));
  return initials > 0 ? [...pieces, { kind: 'credit', text: '' }] : pieces;
}

/** `12 maja 2019 r. – Kongres Miast (Ełk)`: where it is. Trap: `(Ela)`, who wrote it. */
function isTown(printed: string): boolean {
  const name = printed.replace(/[^\p{L}]/gu, '');
  return /^\p{Lu}\p{Ll}{2}$/u.test(name) && placeNominative(name).some(({ type }) => type !== 'village');
}

function kindOf(piece: string): Piece['kind'] {
  const folded = fold(piece);
  if (CREDITS.some((credit) => credit.test(folded)) || OPENS.test(folded)) return 'credit';
  if (ISSUE.test(folded)) return 'issue';
  if (DATED.test(folded)) return 'label';
  if (isName(piece)) return 'name';
  return CATEGORY.test(piece) ? 'category' : 'other';
}
