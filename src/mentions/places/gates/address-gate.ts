import { WEEKDAY_NAME } from '../../../polish/dates/calendar-names.ts';
import { TITLE, UPPER } from '../../../polish/tokens.ts';
import { facet } from '../../../polish/words.ts';
import { foldedAt, isMark, isNumber, isWord, rawAt, wordAt } from '../../token-view.ts';
import { isInstitution } from '../left-context.ts';
import { homographsOf, isSingleWord, type Subject } from '../subject.ts';

/** How many words a neighbour between commas may have. */
const REACH = 8;
const MARKS: readonly string[] = [',', '|', '(', ')', ';', '-', '•', '/'];

/** Where people meet: `Dom Kultury`, `rynek`, `sala OSP`, `Hotel Batory`. */
const isVenue = facet(
  (word) =>
    isInstitution(word) ||
    /^(?:ryn(?:ek|ku)$|plac(?:u)?$|hotel|swietlic|remiz|amfiteatr|stadion|boisk|ratusz|hal[aei]$|sal[aei]$|aul[aei]$|zamek$|zamku$|palac|bulwar|promenad|kosci[eo]l|teatr|kino$|filharmoni|targowisk|dworek$|skansen|restauracj|dworzec$|dworca$|online$|ul$|al$|pl$)/.test(
      word.folded,
    ),
);

const WEEKDAY = new RegExp(`^${WEEKDAY_NAME}$`);
/** Towns are called `Piątek`, `Środa`, `Sobota` too. */
export const isWeekday = (folded: string): boolean => WEEKDAY.test(folded);

/**
 * `12 września, Dom Kultury, Kutno`, `Limanowa, Rynek`, `(Głogów, 12–13.09.2019)`: a town in the nominative alone between marks, beside a venue or, in front, beside
 * a day. What else the word may be does not stand so. Traps: `Góra, dolina i las`; `Piątek, godz. 10.00`; `Kowal, ślusarz, Dom Kultury`.
 */
export function isOfAddress(subject: Subject): boolean {
  const { reading, match, from, limit } = subject;
  if (!isSingleWord(subject) || match.readings[0]?.nominative !== rawAt(reading, match.first)) return false;
  const shape = reading.tokens.shapes[match.first];
  if ((shape !== TITLE && shape !== UPPER) || isWeekday(foldedAt(reading, match.first))) return false;
  // `10:00 Kutno, Dom Kultury`
  const opens = match.first <= from || parts(subject, match.first - 1) || isNumber(reading, match.first - 1);
  const closes = match.last >= limit || parts(subject, match.last) || isMark(reading, match.last, '.');
  if (!opens || !closes || match.readings[0]?.entry.country !== 'PL') return false;
  if (match.first <= from && match.last >= limit) return isAlone(subject);
  if (match.last < limit && parts(subject, match.last)) {
    const next = match.last + 1;
    if (isVenue(wordAt(reading, next)) && !isOther(subject, next)) return true;
    const bracket = match.first > from && isMark(reading, match.first - 1, '(');
    if (next < limit && isNumber(reading, next) && (bracket || !homographsOf(subject).word)) return true;
  }
  return match.first > from && (isVenueBefore(subject) || isDayBefore(subject));
}

/** `Kutno` as a line of its own; what is a common word or a surname as well may be a heading, or sign, but for a word below an hour (`10:00–14:00` / `Głogów`). */
function isAlone(subject: Subject): boolean {
  const { word, person } = homographsOf(subject);
  const { reading, from } = subject;
  return !person && (!word || (isNumber(reading, from - 1) && isMark(reading, from - 2, ':')));
}

/** `12 września 2019 r., Kutno.`: behind a day and a comma, at the end. */
function isDayBefore(subject: Subject): boolean {
  const { reading, match, from, limit } = subject;
  const ends = match.last >= limit || isMark(reading, match.last, '.') || isMark(reading, match.last, ')');
  const { word, person } = homographsOf(subject);
  if (!ends || word || person || !isMark(reading, match.first - 1, ',')) return false;
  let at = match.first - 2;
  while (at > from && /^(?:r|roku|\.)$/.test(foldedAt(reading, at))) at--;
  return at >= from && isNumber(reading, at);
}

/** The part before the mark holds a venue: `Dom Kultury, Kutno`, `10.00 | rynek | Kutno`. */
function isVenueBefore(subject: Subject): boolean {
  const { reading, match, from } = subject;
  if (foldedAt(reading, match.first - 1) === '(') return false;
  for (let at = match.first - 2; at >= Math.max(from, match.first - 2 - REACH); at--) {
    if (parts(subject, at)) return false;
    if (isVenue(wordAt(reading, at)) && !isOther(subject, at)) return true;
  }
  return false;
}

/** `Dyrektor Domu Kultury, Kowal`: the house's people, not the house. */
function isOther({ reading, from }: Subject, venue: number): boolean {
  return (
    venue > from &&
    isWord(reading, venue - 1) &&
    /^(?:dyrektor|kierown|pracowni|prezes|rzeczni)/.test(foldedAt(reading, venue - 1))
  );
}

function parts({ reading }: Subject, at: number): boolean {
  return MARKS.some((mark) => isMark(reading, at, mark));
}
