import { fold } from '../../polish/fold.ts';
import { adjectiveNominative } from '../../polish/inflection/adjective.ts';
import { ordinalValue, romanValue } from '../../polish/numerals.ts';
import type { NounForm } from '../../polish/occasions/noun-index.ts';
import { LOWER } from '../../polish/tokens.ts';
import type { Reading, Segment } from '../reading.ts';
import { foldedAt, gluedToNext, isMark, isNumber, isWord, rawAt } from '../token-view.ts';
import { adjectiveGender } from './agreeing.ts';
import { isCountedLine } from './counted-lines.ts';
import { isRomanSection } from './roman-sections.ts';

export interface Edition {
  readonly value: number;
  /** Its first token. */
  readonly first: number;
  /** As the name has it, in the nominative: `XXVIII`, `30.`, `Dwudziesty siódmy`. */
  readonly text: string;
  /** In words: `pierwszą sesję poświęcono …` may count the sessions of a day. */
  readonly words: boolean;
}

const MOST = 199;
/** As `odsłona` fewer may be the parts of one event. */
const LEAST_SHOWN = 3;
/** Endings that are written after a numeral: `XX-ta sesja`, `21-szy kongres`, `5-tej`. */
const HYPHENED_ENDING =
  /^(?:sz[aeyi]|szej|szego|szym|t[aey]|tej|tego|tym|ci|ci[ae]|ciej|ciego|cim|g[ai]|gie|giej|giego|gim|m[aey]|mej|mego|mym|ego|ej|ym|emu|[aey])$/;
/** Numbers that count hours, rooms, articles and the like: `godz. 10 Spotkanie`, `sala 12 Sesja`. */
const COUNTED =
  /^(?:godz|godzin\p{L}{0,3}|sal\p{L}{1,2}|nr|pok|pokoj\p{L}{0,2}|ul|o|i|oraz|ok|poz|art|par|klas\p{L}{1,2}|parter|pietro|pietrze)$/u;

const HOUR = /^godzin\p{L}{0,2}$/u;
/** `Ad 4. Następne spotkanie`, `Pkt 3. Sesja`: the number is of what was said, in words or with a full stop. */
const POINT = /^(?:ad|pkt|punkt\p{L}{0,3}|lp|par|art|ust|rozdz|zal|zalacznik)$/u;

/** `część II posiedzenia`, `w części I konferencji`: the number of the part. */
const PART = /^(?:czesc|czesci|rozdzial\p{L}{0,2}|tom\p{L}{0,2}|etap\p{L}{0,2}|blok\p{L}{0,2}|zalacznik\p{L}{0,2})$/u;

/** `XV`, `30.`, `11`, `XX-ta`, `dwudziesty siódmy`, `VI edycji` ending just before token `next`, which belongs to the name of `form`'s noun. */
export function readEdition(reading: Reading, segment: Segment, next: number, form: NounForm): Edition | null {
  const before = next - 1 < segment.first ? '' : foldedAt(reading, next - 1);
  if (!/^(?:edycj|odslon)/.test(before)) {
    return readNumeral(reading, segment, next, form);
  }
  // `VI Edycji Kongresu`: the numeral belongs to the noun that follows; in words it agrees with `edycja` and stays out of the name.
  const counted = readNumeral(reading, segment, next - 1, form);
  // `druga odsłona festiwalu` may be a part of one.
  if (counted === null || (before.startsWith('odslon') && counted.value < LEAST_SHOWN)) return null;
  return { ...counted, text: counted.words ? '' : counted.text, words: false };
}

/** What stands in brackets between the number and the noun. Trap: `II (pon.) sesja`. */
const KIND =
  /^(?:nadzwyczajn|uroczyst|zdaln|wyjazdow|inauguracyjn|budzetow|absolutoryjn|ostatni|pierwsz|zwyczajn|sprawozdawcz|wspoln)(?:a|ej|y|ego|e|ym|ych)?$/;

function readNumeral(reading: Reading, segment: Segment, next: number, form: NounForm): Edition | null {
  let at = next - 1;
  if (at < segment.first) return null;
  // `LIV (nadzwyczajną) sesję`
  if (
    isMark(reading, at, ')') &&
    at - 3 >= segment.first &&
    isMark(reading, at - 2, '(') &&
    KIND.test(foldedAt(reading, at - 1))
  )
    at -= 3;
  // `Trzecie już Święto Śliwki`, `LIV już Zjazd`
  if (foldedAt(reading, at) === 'juz' && at > segment.first && isOrdinal(rawAt(reading, at - 1))) at--;
  if (isHyphenedEnding(reading, segment, at)) at -= 2;
  const dotted = isMark(reading, at, '.');
  if (dotted) at--;
  if (at < segment.first) return null;
  if (isNumber(reading, at)) return numericEdition(reading, segment, at, dotted || at < next - 2, next, form);
  if (!isWord(reading, at)) return null;
  const raw = rawAt(reading, at);
  const roman = raw === raw.toUpperCase() ? romanValue(fold(raw)) : null;
  if (roman !== null && dotted && isRomanSection(reading, at, segment.first)) return null;
  if (roman !== null && at > segment.first && PART.test(foldedAt(reading, at - 1))) return null;
  if (roman !== null && roman > 0 && roman <= MOST && (raw !== 'I' || isFirst(reading, segment, at, next)))
    return { value: roman, first: at, text: raw, words: false };
  return dotted ? null : ordinalEdition(reading, segment, at, form);
}

/** In words, or two Roman letters and more: a lone one is a word or an initial. */
function isOrdinal(raw: string): boolean {
  if (ordinalValue(raw) !== null) return true;
  return raw.length > 1 && raw === raw.toUpperCase() && romanValue(fold(raw)) !== null;
}

function isHyphenedEnding(reading: Reading, segment: Segment, at: number): boolean {
  return (
    at - 2 >= segment.first &&
    HYPHENED_ENDING.test(foldedAt(reading, at)) &&
    isMark(reading, at - 1, '-') &&
    gluedToNext(reading, at - 1) &&
    gluedToNext(reading, at - 2)
  );
}

/** A lone `I` is a numeral before a capital (`I Kongres`) and within a sentence (`podczas I sesji`); at its start it may be `i` (`I kongres się skończył`). */
function isFirst(reading: Reading, segment: Segment, at: number, next: number): boolean {
  const { shapes } = reading.tokens;
  if (shapes[next] !== LOWER) return true;
  const opens = at === segment.first || !isWord(reading, at - 1);
  return !opens || (next + 1 < segment.last && isWord(reading, next + 1) && shapes[next + 1] !== LOWER);
}

function numericEdition(
  reading: Reading,
  segment: Segment,
  at: number,
  dotted: boolean,
  next: number,
  form: NounForm,
): Edition | null {
  const value = Number(rawAt(reading, at));
  if (value < 1 || value > MOST) return null;
  if (dotted && isCountedLine(reading, at, value, next)) return null;
  // `2 Rajdy Rowerowe` are two; `5 Targi Pracy`, which have no singular, may be the fifth.
  if (
    form.number === 'pl' &&
    form.noun.declension.sg.length > 0 &&
    (!dotted || isChapter(reading, segment, at, next, form))
  )
    return null;
  const before = at - 1;
  if (before >= segment.first) {
    // `10.00 Sesja`, `godz. 10 Spotkanie`, `12 maja 30. Konferencja`: the first two are times.
    const glued = gluedToNext(reading, before);
    if (glued && (isMark(reading, before, ':') || isMark(reading, before, '-'))) return null;
    // `Uchwała Nr IX/12/19 Zgromadzenia`: the last part of an act's number.
    if (glued && isMark(reading, before, '/')) return null;
    // `5 marca 2020 r. 3. Turniej`
    if (isMark(reading, before, '.') && (glued || !/^b?r$/.test(foldedAt(reading, before - 1)))) return null;
    // `pod numerem 12 345 67 10. Otwarcie`: the last digits of a telephone number.
    if (isNumber(reading, before) && rawAt(reading, before).length < 4) return null;
    // `zaplanowano na godzinę 11. Jarmark potrwa …`
    if (dotted && isHouseNumber(reading, segment, before)) return null;
    if ((dotted ? HOUR : COUNTED).test(foldedAt(reading, before)) || POINT.test(foldedAt(reading, before))) return null;
  }
  // Without a full stop only before a capital: `11 Światowego Forum`, not `8 konferencji`.
  if (!dotted && reading.tokens.shapes[next] === LOWER) return null;
  return { value, first: at, text: `${value}.`, words: false };
}

/** `4. Szkolenia`, `3. Wizyty studyjne` alone on a line: a chapter of a report. Traps: `12. Dni Kutna`, `5. Spotkania Teatralne`. */
function isChapter(reading: Reading, segment: Segment, at: number, next: number, { noun }: NounForm): boolean {
  if (at !== segment.first || noun.lemma === 'dzień') return false;
  for (let i = next + 1; i < segment.last; i++) if (reading.tokens.shapes[i] !== LOWER) return false;
  return true;
}

const STREET = /^(?:ul|al|pl|os|ulic\p{L}{1,2}|alej\p{L}{1,2}|plac\p{L}{0,2})$/u;
/** How far before the number its street's sign may stand. */
const STREET_REACH = 6;

/** `ul. św. Jakuba 1. Wystawa potrwa do maja`: the number of a house ends the sentence. */
function isHouseNumber(reading: Reading, { first }: Segment, before: number): boolean {
  for (let at = before; at >= Math.max(first, before - STREET_REACH); at--) {
    if (STREET.test(foldedAt(reading, at))) return true;
    if (!isWord(reading, at) && !isMark(reading, at, '.')) return false;
  }
  return false;
}

function ordinalEdition(reading: Reading, segment: Segment, at: number, form: NounForm): Edition | null {
  const value = ordinalValue(rawAt(reading, at));
  if (value === null) return null;
  const nominative = (i: number): string => adjectiveNominative(rawAt(reading, i), adjectiveGender(form), form.number);
  const tens = value < 10 && at - 1 >= segment.first ? ordinalValue(rawAt(reading, at - 1)) : null;
  if (tens === null || tens < 20 || tens >= 100) return { value, first: at, text: nominative(at), words: true };
  return {
    value: tens + value,
    first: at - 1,
    text: `${nominative(at - 1)} ${nominative(at)}`,
    words: true,
  };
}
