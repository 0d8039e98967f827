import { fold } from '../../../polish/fold.ts';
import { isFiniteVerb } from '../../../polish/occasions/verb-forms.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import { someWord } from '../../../polish/some-word.ts';
import type { PageContext, Statement } from '../../context.ts';
import { takesPlace } from '../wording/cues.ts';
import { GATHERING, TOGETHER } from '../wording/gathering.ts';
import { hasVerb } from '../wording/has-verb.ts';

/** A date line of the page itself, or of what is to be handed in. */
const OF_THE_PAGE = phrase(
  /(?<![a-z])(?:aktualizacj|publikacj|dodan|opublikowan|wydan|zapis|zglosz|skladan|termin\s{1,3}skl|drukuj|udostepni|kategori|odslon|wyswietl|przeczytan|komentarz)/u,
);
/** No clock of an occasion tells seconds: `2021-06-29 07:58:13 Informacje`. */
const SECONDS = /(?<!\d)\d{1,2}:\d\d:\d\d(?!\d)/u;
/** What a date beside it is the date of. */
const ACT = phrase(
  /(?<![a-z])(?:(?:zarzad|prezydium|kapitula|komisja)\s{1,3}(?:\p{L}{3,20}\s{1,3}){0,3}?(?:przyj(?:al|ela)|podj(?:al|ela)|zatwierdzil[a]?)|uchwal\p{L}{1,4}|podpis\p{L}{2,5}|oglos\p{L}{1,5}|wplyn\p{L}{1,4}|zloz\p{L}{1,4}|przyjet\p{L}{1,2}|podjet\p{L}{1,2}|podjel\p{L}{1,2}|rozstrzyg\p{L}{2,6}|zmarl\p{L}?|urodzil\p{L}?|ukoncz\p{L}{2,5}|oddan\p{L}{1,2}|wybudow\p{L}{2,4}|zarejestr\p{L}{3,6})(?!\p{L})/u,
);

const BESIDE_IT = /(?<!\p{L})(?:po|przed|zamiast)(?!\p{L})/u;

/** A short line that is a date and hardly more: `📅 4 listopada 2022, godz. 19:00` under an event's heading. */
export function isDateLine(statement: Statement): boolean {
  const [date] = statement.dates;
  if (date === undefined || statement.kind === 'heading') return false;
  if (statement.text.length > (hasVerb(statement) ? 70 : 100)) return false;
  // `Po nim (7–9 maja) kuźnia będzie zamknięta`
  if (BESIDE_IT.test(statement.folded.slice(0, date.start - statement.start))) return false;
  // `Dnia 11 maja 2018 r. uchwalono statut`, `1 stycznia 1999 roku weszła w życie ustawa` tell of something else. Trap: `W Kole 7 i 8 maja pokazało się stu wystawców`.
  const year = date.expression.dates[0]?.start.year ?? null;
  if (
    year !== null &&
    tellsPast(statement) &&
    !takesPlace(statement) &&
    !GATHERING.test(statement) &&
    !TOGETHER.test(statement)
  )
    return false;
  return date.start - statement.start <= 12 && !isOfPage(statement) && !ACT.test(statement);
}

/** `wprowadzono`, `weszła`: a past verb, whatever it tells. */
const tellsPast = (statement: Statement): boolean =>
  hasVerb(statement) &&
  someWord(statement.folded, (word) => /(?:[ao]no|eto|yto|l[aoiy])$/u.test(word) && isFiniteVerb(word));

/** `Data: 24-09-2012 Drukuj`, `29 czerwca 2012 – kategoria: Sport`: of the page, not of what it tells. */
export function isOfPage(statement: Statement): boolean {
  return OF_THE_PAGE.test(statement) || SECONDS.test(statement.text);
}

/** `Kwiecień 2020` above `Pn Wt Śr Cz Pt`, `P W Ś C P S N`: the head of a calendar. */
export function isCalendarHead({ statements }: PageContext, { dates, index }: Statement): boolean {
  if (dates[0]?.expression.dates[0]?.start.day != null) return false;
  return /^\P{L}{0,3}p(?:n|on)?\.?\s{0,3}w(?:t)?\.?\s{0,3}s(?:r)?\.?\s{0,3}c/u.test(
    statements[index + 1]?.folded ?? '',
  );
}

/** Letters of a noun that its case forms share. */
const STEM = 4;

/** A day at the head of a row, and words behind its mark. */
const SAYS_WHAT = /^[^\p{L}]{0,6}(?:[^\n]{0,30}?\d[^\n]{0,12}?)\s{0,2}[–—:|-]\s{0,2}\p{L}{4}/u;

/** `28 lutego – decyzje komitetu` among rows with days of their own: each is the day of what its row says. Trap: `12 maja, godz. 17.00` alone in a list. */
export function isRowOfDays(
  { byBlock }: PageContext,
  { kind, block, text, folded, times }: Statement,
  lemma: string,
): boolean {
  // `28 sierpnia, 17:00 – świetlica`: a day with its hour says when, and where.
  if (times.length > 0 || !SAYS_WHAT.test(text)) return false;
  // `12 maja – bieg`, of the run that the page is about.
  if (folded.includes(fold(lemma).slice(0, STEM))) return false;
  const reach = kind === 'list_item' ? 1 : kind === 'paragraph' ? REACH : 0;
  for (let at = block - reach; at <= block + reach; at++)
    if (at !== block && byBlock[at]?.[0]?.kind === kind && opensWithDay(byBlock[at]?.[0])) return true;
  return false;
}

/** Lines that lost their bullets may have one without a day between them. */
const REACH = 2;

const opensWithDay = (one: Statement | undefined): boolean => {
  const [date] = one?.dates ?? [];
  return one !== undefined && date !== undefined && date.start - one.start <= 12;
};
