import type { Reading } from '../mentions/reading.ts';
import type { Sentence } from '../mentions/sentences.ts';
import type { Mention } from '../model/mention.ts';
import { lowerBound } from '../polish/lower-bound.ts';

/** How long a line of such a notice is, and the whole. */
const LONGEST_LINE = 220;
const LONGEST = 600;
const MOST_LINES = 8;

/** `zwołuje na dzień` / `2 grudnia`, `informuję, że w dniu` / `5 maja`. */
const AWAITS_DAY = /(?<!\p{L})(?:na\s{1,3}dzien|w\s{1,3}dni(?:u|ach)|dnia)$/u;
/** `Sesja odbędzie się` / `13 stycznia o godz. 16.00`. Trap: `Sesja odbędzie się` / `Porządek obrad`. */
const AWAITS_WHEN = /(?<!\p{L})(?:odb(?:edzie|eda|yl[aoy]?)|rozpocz(?:nie|na|ela|elo|al))\s{1,3}sie$/u;
/** `zwołuję na dzień 2 grudnia o godz. 9.00` / `I sesję Rady`, `w sali narad odbędzie się` / `XII sesja`: a line whose verb waits for what it is said of. Trap: `Badanie odbędzie się 23 stycznia` / `XLI sesja`, two entries. */
const AWAITS_OCCASION =
  /(?<!\p{L})(?:zwol(?:uj|al)\p{L}{0,3}(?:\s{1,3}(?:na|w|dnia|o)\s[^;!?]{1,120})?|zaprasza(?:m|my|ja)?\s{1,3}na|odb(?:edzie|yl[aoy]?)\s{1,3}sie)$/u;
/** `W dniach 19-20 czerwca 2018 roku` alone on its line. */
const ONLY_WHEN = /^\P{L}{0,3}(?:w\s{1,3}dni(?:u|ach)|dnia)\s{1,3}\d[^.;:!?]{2,60}\.?$/u;
/** What no sentence begins with in small letters. Trap: entries of a list, `strzyżenie trawników` / `wycinka drzew`. */
const GOES_ON =
  /^(?:,\s{0,3})?(?:odb(?:edzie|eda|yl[aoy]?|yt(?:ego|ej|ych))|zwol(?:uj|al|an)\p{L}{0,3}|byl[aoiy]?|zostal[aoiy]?|uczestniczy\p{L}{1,3}|wzi(?:al|ela|eli)|ktor(?:y|a|e|ego|ej|ych|ym|zy)|w|we|na|z|ze|do|dla|o|od|oraz|przy|dnia)(?!\p{L})/u;
const STOPPED = /[.!?:;…]$/u;
const ABBREVIATED = /(?<!\p{L})(?:r|br|godz)\.$/u;

/**
 * One sentence printed in several paragraphs, as notices and minutes are set: `Przewodniczący zwołuje na dzień` / `2 grudnia o godz. 9.00` / `I sesję
 * Rady Gminy`; `W dniach 19-20 czerwca` / `wójt gminy` / `był w Poznaniu` / `na Kongresie`. Joined only where one line has the day and another what is
 * held. Traps: a title above a sentence of its own; entries of a list, one a line.
 */
export function joinBroken(
  reading: Reading,
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
): readonly Sentence[] {
  const found: Sentence[] = [];
  const tells = tellerOf(mentions);
  for (let at = 0; at < sentences.length; at++) {
    const first = sentences[at];
    if (first === undefined) break;
    const last = endOf(reading, sentences, at);
    const lines = sentences.slice(at, last + 1);
    const end = sentences[last];
    if (end === undefined || last === at || !isPartedByLines(lines.map(tells))) {
      found.push(first);
      continue;
    }
    found.push({ ...first, end: end.end, last: end.last });
    at = last;
  }
  return found;
}

interface Tells {
  readonly day: boolean;
  readonly occasion: boolean;
}

/** What each sentence mentions; they are asked for in order. */
function tellerOf(mentions: readonly Mention[]): (sentence: Sentence) => Tells {
  return ({ start, end }) => {
    const first = lowerBound(mentions.length, (one) => (mentions[one]?.start ?? 0) < start);
    let [day, occasion] = [false, false];
    for (let at = first; at < mentions.length; at++) {
      const one = mentions[at];
      if (one === undefined || one.start >= end) break;
      if (one.kind === 'date') day ||= one.use === 'plain' && one.expression.dates[0]?.start.day != null;
      else if (one.kind === 'occasion') occasion = true;
    }
    return { day, occasion };
  };
}

function isPartedByLines(lines: readonly Tells[]): boolean {
  return (
    lines.filter(({ day }) => day).length === 1 &&
    lines.some(({ occasion }) => occasion) &&
    !lines.some(({ day, occasion }) => day && occasion)
  );
}

/** The last sentence that goes on with the one at `from`; itself where none does. */
function endOf(reading: Reading, sentences: readonly Sentence[], from: number): number {
  let last = from;
  const start = sentences[from]?.start ?? 0;
  while (last - from + 1 < MOST_LINES) {
    const next = sentences[last + 1];
    const line = sentences[last];
    if (line === undefined || next === undefined || next.end - start > LONGEST) break;
    if (!stand(reading, line, next)) break;
    if (goesOn(reading, start, line, next)) last++;
    // `W dniach 19-20 czerwca` / `Wójt Gminy` / `był w Poznaniu`
    else if (last === from && ONLY_WHEN.test(told(reading, line)) && isSubject(reading, next, sentences[last + 2]))
      last += 2;
    else break;
  }
  return last;
}

const told = ({ folded }: Reading, { start, end }: Sentence): string => folded.slice(start, end);

/** Two lines of running text, one right below the other, the first without a full stop. */
function stand({ page, text, folded }: Reading, line: Sentence, next: Sentence): boolean {
  if (line.end - line.start > LONGEST_LINE || next.end - next.start > LONGEST_LINE) return false;
  if (!/^\s{0,2}\n\s{0,6}$/u.test(text.slice(line.end, next.start))) return false;
  const plain = [line, next].every(({ block }) => {
    const kind = page.blocks[block]?.kind;
    return kind === 'paragraph' || kind === 'heading';
  });
  const tail = folded.slice(Math.max(line.start, line.end - 8), line.end);
  return plain && (!STOPPED.test(tail) || ABBREVIATED.test(tail));
}

function goesOn(reading: Reading, start: number, line: Sentence, next: Sentence): boolean {
  const above = told(reading, line);
  const below = told(reading, next);
  if (AWAITS_DAY.test(above)) return /^\d/u.test(below);
  if (AWAITS_WHEN.test(above) && /^\d{1,2}(?:\.\d|\s{1,3}\p{L}{3})/u.test(below)) return true;
  if (GOES_ON.test(below) && /^(?:,\s{0,3})?\p{Ll}/u.test(reading.text.slice(next.start, next.start + 4))) return true;
  return AWAITS_OCCASION.test(reading.folded.slice(start, line.end)) && opensOccasion(below);
}

/** `I sesję Rady`, `XII sesja`, `nadzwyczajną sesję`, `posiedzenie Komisji`. */
const opensOccasion = (line: string): boolean =>
  /^(?:[ivxl]{1,8}\.?\s{1,3})?(?:\p{L}{4,18}(?:[aey]|ie)\s{1,3}){0,2}(?:sesj[ae]|posiedzenie|zebranie|zgromadzenie|spotkanie|konferencj[ae])(?!\p{L})/u.test(
    line,
  );

function isSubject(reading: Reading, line: Sentence, next: Sentence | undefined): boolean {
  return (
    next !== undefined &&
    line.end - line.start <= 60 &&
    /^\p{Lu}/u.test(reading.text.slice(line.start, line.start + 2)) &&
    stand(reading, line, next) &&
    goesOn(reading, line.start, line, next)
  );
}
