import type { Span } from '../model/span.ts';
import { occasionForms } from '../polish/occasions/noun-index.ts';
import { isFiniteVerb } from '../polish/occasions/verb-forms.ts';
import { LOWER, MARK, TITLE, WORD } from '../polish/tokens.ts';
import { awaitsSubject } from './awaits-subject.ts';
import { endsLine, opensNextLine } from './next-line.ts';
import type { Reading, Segment } from './reading.ts';
import { titleLine } from './title-line.ts';
import { foldedAt, isMark, isNumber, isWord, rawAt } from './token-view.ts';

/** A sentence, a heading, a list item's sentence or a table cell's: a token range within one segment. */
export interface Sentence extends Span {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/** Words whose full stop does not end a sentence (folded). `r.` and `br.` may end one: the next word decides. */
const ABBREVIATIONS = new Set(
  (
    'ul pl al os im ks sw dr prof hab mgr inz lek gen plk kpt m n p np tzw tzn ww nt pn pt godz nr tel woj pow gm st ok tj poz art ust pkt ds mjr adw ' +
    'k red zob por min max tys mln mld dz lit wew fax faks kl kpr pplk sp sygn podst dn str wt sr czw sob niedz ndz zal rys tab dyr zast burm przew prez ' +
    'pok lok bud kier sekr miejsc jedn ob kol abp bp kard marsz sierz asp nadkom kom insp dh hm phm wg ew proc wlkp maz pom dln grn bl ppor por chor rtm kmdr kan bryg fot org wspolorg'
  ).split(' '),
);
const YEAR_SIGNS = new Set(['r', 'br', 'ub', 'bm', 'itd', 'itp', 'in']);

/** Cuts a segment into sentences. Line breaks do not end one; `;` does not either. */
function sentencesOf(reading: Reading, segment: Segment): readonly Sentence[] {
  const found: Sentence[] = [];
  let first = segment.first;
  let quoteEnd = -1;
  const title = titleLine(reading, segment);
  if (title > first) {
    found.push(sentence(reading, segment, first, title));
    first = title;
  }
  for (let i = first; i < segment.last; i++) {
    // A word opens no quotation and ends no sentence.
    const signed = opensNextLine(reading, segment, i);
    if (reading.tokens.kinds[i] === WORD && !signed && !isOverlong(reading, first, i)) continue;
    if (i > quoteEnd) quoteEnd = closingOf(reading, segment, i);
    // `„Woda. Miasto. Przyszłość”` is one title; what ends with its closing mark may end the sentence too.
    const goesOn =
      i + 1 < quoteEnd ||
      !endsSentence(reading, segment, first, i) ||
      isOpeningDate(reading, first, i) ||
      isYearOfList(reading, segment, first, i) ||
      isDateAfterColon(reading, segment, first, i);
    if (goesOn && !signed && !isOverlong(reading, first, i)) continue;
    let last = i + 1;
    while (last < segment.last && isClosing(reading, last)) last++;
    found.push(sentence(reading, segment, first, last));
    first = last;
    i = last - 1;
  }
  if (first < segment.last) found.push(sentence(reading, segment, first, segment.last));
  return found;
}

/** An enumeration of three hundred and fifty towns is shorter. What is longer has no full stops to read by, and its parts would all be compared with each other. */
const LONGEST_SENTENCE = 5000;

function isOverlong(reading: Reading, first: number, i: number): boolean {
  return (reading.tokens.ends[i] as number) - (reading.tokens.starts[first] as number) > LONGEST_SENTENCE;
}

const LONGEST_QUOTE = 160;

/** The closing mark of a short quotation that opens at token `i`, else -1. Straight marks do not say which they are. */
function closingOf(reading: Reading, segment: Segment, i: number): number {
  const mark = rawAt(reading, i);
  if (mark !== '„' && mark !== '«') return -1;
  const limit = (reading.tokens.starts[i] as number) + LONGEST_QUOTE;
  for (let next = i + 1; next < segment.last && (reading.tokens.starts[next] as number) < limit; next++) {
    if (reading.tokens.kinds[next] === MARK && '”"“»'.includes(rawAt(reading, next))) return next;
  }
  return -1;
}

/** `W 2017 r. Miasto Poznań …`, `W dniach 28 lutego – 1 marca 2019 r. Rada …`, `5 maja 2019 r. Rada …`: a date that opens a sentence is not one of its own. */
function isOpeningDate(reading: Reading, first: number, i: number): boolean {
  if (!YEAR_SIGNS.has(foldedAt(reading, i - 1))) return false;
  let day = first;
  while (day < first + 3 && isWord(reading, day) && LEADS_DAYS.test(foldedAt(reading, day))) day++;
  return (
    (i - first <= 7 && /^(?:w|we|od|do|z|dnia|na|po|przed|miedzy)$/.test(foldedAt(reading, first))) ||
    isDayMonthYear(reading, day, i) ||
    isDayInFigures(reading, first, i)
  );
}

/** `W dniu 12.05.2019 r. Kongres zgromadził …`, `W sobotę 10-12.09.2018 r. Rada …`. Trap: `12.05.2019 r. Kongres …`, the day before a piece of news. */
function isDayInFigures(reading: Reading, first: number, stop: number): boolean {
  let at = first;
  while (at < stop && isWord(reading, at) && LEADS_FIGURES.test(foldedAt(reading, at))) at++;
  if (at === first || !isNumber(reading, at) || !/^(?:19|20)\d\d$/.test(rawAt(reading, stop - 2))) return false;
  for (; at < stop - 1; at++) if (!isNumber(reading, at) && !/^[.,–—-]$/.test(rawAt(reading, at))) return false;
  return true;
}

const LEADS_FIGURES =
  /^(?:we?|od|dni|dnia|dniu|dniach|juz|poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele)$/;
const LEADS_DAYS = /^(?:w|we|od|dni|dnia|dniu|dniach|miedzy|pomiedzy|juz|dokladnie)$/;

/** `Przyjechali wszyscy: w dniach 5-7 maja 2014 r. Kutno gościło zjazd`: what opens behind a colon. Trap: `Termin: dnia 5 maja 2014 r. Miejsce: Kutno`. */
function isDateAfterColon(reading: Reading, segment: Segment, first: number, stop: number): boolean {
  if (!YEAR_SIGNS.has(foldedAt(reading, stop - 1))) return false;
  let colon = stop - 2;
  while (colon > first && stop - colon <= 9 && !isMark(reading, colon, ':')) colon--;
  if (!isMark(reading, colon, ':') || !/^(?:w|we|od|dnia)$/.test(foldedAt(reading, colon + 1))) return false;
  for (let next = stop + 1; next < Math.min(segment.last, stop + 5); next++) {
    if (isMark(reading, next, ':')) return false;
    if (isWord(reading, next) && reading.tokens.shapes[next] === LOWER) return isFiniteVerb(foldedAt(reading, next));
  }
  return false;
}

/** `…: w 1996 r. Kęty, w 1998 r. Rawicz`: the years of a list, each before its name. Trap: `Zjazd był w Kutnie, w 1998 r. Rada uchwaliła …`, one alone. */
function isYearOfList(reading: Reading, segment: Segment, first: number, stop: number): boolean {
  if (!isListedYear(reading, first, stop)) return false;
  const from = Math.max(first, stop - MOST_BETWEEN);
  const to = Math.min(segment.last, stop + MOST_BETWEEN);
  for (let i = from; i < to; i++) if (i !== stop && isListedYear(reading, first, i)) return true;
  return false;
}

const MOST_BETWEEN = 10;

/** `, w 1998 r.`, `oraz w 1998 r.`, up to its full stop, before a name. */
function isListedYear(reading: Reading, first: number, stop: number): boolean {
  return (
    stop - first >= 4 &&
    isMark(reading, stop, '.') &&
    foldedAt(reading, stop - 1) === 'r' &&
    /^(?:19|20)\d\d$/.test(rawAt(reading, stop - 2)) &&
    foldedAt(reading, stop - 3) === 'w' &&
    (isMark(reading, stop - 4, ',') ||
      isMark(reading, stop - 4, ':') ||
      /^(?:oraz|i|a)$/.test(foldedAt(reading, stop - 4))) &&
    reading.tokens.shapes[stop + 1] === TITLE
  );
}

/** `5 maja 2019 r`, `13-14 marca 2014 r`, `28 lutego – 1 marca 2013 r`, and no more, between `first` and the full stop. */
function isDayMonthYear(reading: Reading, first: number, stop: number): boolean {
  if (stop - first < 4 || !isNumber(reading, first) || !isNumber(reading, stop - 2)) return false;
  let days = 0;
  for (let i = first; i < stop - 2; i++) {
    const next = i + 1;
    if (!isNumber(reading, i)) {
      if (!isWord(reading, i) && !/^[-–—,]$/.test(rawAt(reading, i))) return false;
      // Two words in a row are no month's.
      if (isWord(reading, i) && isWord(reading, next) && !JOINS_DAYS.test(foldedAt(reading, next))) return false;
    } else if (++days > 4) return false;
  }
  return isWord(reading, stop - 3);
}

const JOINS_DAYS = /^(?:i|do|oraz)$/;

function sentence(reading: Reading, segment: Segment, first: number, last: number): Sentence {
  return {
    start: reading.tokens.starts[first] as number,
    end: reading.tokens.ends[last - 1] as number,
    block: segment.block,
    first,
    last,
  };
}

function isClosing(reading: Reading, i: number): boolean {
  return reading.tokens.kinds[i] === MARK && '”"»)…'.includes(rawAt(reading, i));
}

function endsSentence(reading: Reading, segment: Segment, first: number, i: number): boolean {
  if (endsLine(reading, segment, i)) return true;
  if (reading.tokens.kinds[i] !== MARK) return false;
  const mark = rawAt(reading, i);
  if (mark === '!' || mark === '?' || mark === '…') return startsSentence(reading, segment, i + 1);
  if (mark !== '.') return false;
  // `23.03. 2024 r.`: between numbers a full stop belongs to a date.
  if (isNumber(reading, i - 1) && isNumber(reading, i + 1)) return false;
  const before = foldedAt(reading, i - 1);
  if (isDayBeforeDash(reading, segment, i)) return false;
  // `5 lutego, g. 18:00`
  if (before === 'g' && isNumber(reading, i + 1)) return false;
  const glued = reading.tokens.ends[i] === reading.tokens.starts[i + 1];
  if (glued && i + 1 < segment.last && !isClosing(reading, i + 1)) return false;
  // `m.in. Opole`, but `Opole, Brzeg i in.` may end.
  if (before === 'in' && foldedAt(reading, i - 3) === 'm') return false;
  // `kościół p.w. św. Anny`
  if (before === 'w' && foldedAt(reading, i - 3) === 'p' && isMark(reading, i - 2, '.')) return false;
  // `12 maja 2019 r. 10:00–12:00 w Ełku`
  if (YEAR_SIGNS.has(before) && isNumber(reading, i + 1) && isMark(reading, i + 2, ':') && isNumber(reading, i + 3))
    return false;
  if (YEAR_SIGNS.has(before))
    return (
      startsSentence(reading, segment, i + 1) &&
      !continuesName(reading, i + 1) &&
      !awaitsSubject(reading, first, i, segment.last)
    );
  if (isWord(reading, i - 1) && (ABBREVIATIONS.has(before) || isInitial(reading, i - 1))) return false;
  // `12.05. – 14.05.2019`: a range.
  if (isNumber(reading, i - 1) && isMark(reading, i + 1, '-') && isNumber(reading, i + 2)) return false;
  // `5. Konferencja`, `XX. Zjazd`: a numeral with its full stop is an ordinal before a capital only at the start of a line.
  if (isNumber(reading, i - 1) && (i - 1 === segment.first || isEdition(reading, segment, i))) return false;
  return startsSentence(reading, segment, i + 1);
}

/** `21.12. – sesja budżetowa`: a day at the head of its line, and what is held on it. Trap: `Cena to 21.12. – Nie kupimy`. */
function isDayBeforeDash(reading: Reading, { first, last }: Segment, i: number): boolean {
  if (i - 3 !== first || i + 1 >= last || !'-–—'.includes(rawAt(reading, i + 1))) return false;
  return isNumber(reading, i - 3) && isMark(reading, i - 2, '.') && /^(?:0[1-9]|1[0-2])$/.test(rawAt(reading, i - 1));
}

/** `12 maja 2024 r. Gdańsk`-like names after `r.` cannot be told from a new sentence; only `r. (`, `r. –` are clear, and they do not start one. */
function continuesName(reading: Reading, i: number): boolean {
  return reading.tokens.kinds[i] === MARK && !'„"“'.includes(rawAt(reading, i));
}

function isInitial(reading: Reading, i: number): boolean {
  return reading.tokens.shapes[i] === TITLE && rawAt(reading, i).length === 1 && !/[iwzoua]/i.test(rawAt(reading, i));
}

function startsSentence(reading: Reading, segment: Segment, i: number): boolean {
  let at = i;
  while (at < segment.last && isClosing(reading, at)) at++;
  if (at >= segment.last) return true;
  if (isWord(reading, at)) return reading.tokens.shapes[at] !== LOWER;
  if (isNumber(reading, at)) return true;
  return '„"“«-–—•'.includes(rawAt(reading, at)) && !isMark(reading, at, ',');
}

/** What may stand right before an edition: `odbył się 3. Turniej`, `podczas 3. Turnieju`, `uczestnicy 3. Turnieju`. */
const BEFORE_EDITION =
  /^(?:sie|na|w|we|podczas|z|ze|do|dla|nami|nas|i|oraz|przez|r|br|uczestni\p{L}{1,4}|gosci\p{L}{0,3}|organizator\p{L}{0,4}|gospodarz\p{L}{0,3}|termin|dat\p{L}|program)$/u;

/** `odbył się 3. Turniej Piłki Plażowej`. Traps: `o godz. 10. Koncert poprowadzi …`, `ul. Długa 5. Festyn`, `przyszło 40. Turniej wygrał …`. */
function isEdition(reading: Reading, segment: Segment, i: number): boolean {
  if (i + 1 >= segment.last || !/^\d{1,2}$/.test(rawAt(reading, i - 1))) return false;
  if (!opensName(reading, segment, i + 1)) return false;
  const before = foldedAt(reading, i - 2);
  return BEFORE_EDITION.test(before) || /(?:[ao]no|owal[aoy]?)$/.test(before);
}

/** The noun of an occasion, with adjectives or without: `31. Bolesławieckiego Święta`. */
function opensName(reading: Reading, segment: Segment, from: number): boolean {
  for (let i = from; i < Math.min(segment.last, from + 3); i++) {
    if (occasionForms(foldedAt(reading, i)) !== undefined) return true;
    if (
      reading.tokens.shapes[i] !== TITLE ||
      !/(?:sk|ck|dzk|n|ow)(?:i|a|ie|y|e|iego|iej|im|ich|imi|ego|ej|ym|ych)$/.test(foldedAt(reading, i))
    )
      return false;
  }
  return false;
}

/** A table row this long is read as prose, cell by cell; a shorter one is one statement of all its cells. */
const LONG_ROW = 600;

/** All sentences of a reading, in order. The cells of a table row make one sentence: what one cell names, another dates. */
export function findSentences(reading: Reading): readonly Sentence[] {
  const found: Sentence[] = [];
  const { segments, page } = reading;
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i];
    if (segment === undefined) break;
    const block = page.blocks[segment.block];
    if (block === undefined || block.cells.length === 0 || block.end - block.start > LONG_ROW) {
      found.push(...sentencesOf(reading, segment));
      continue;
    }
    let last = segment;
    while (segments[i + 1]?.block === segment.block) {
      i++;
      last = segments[i] ?? last;
    }
    if (last.last > segment.first) found.push(sentence(reading, segment, segment.first, last.last));
  }
  return found;
}
