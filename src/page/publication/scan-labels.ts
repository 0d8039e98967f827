import { foldLine } from '../../polish/fold-line.ts';
import { remembering } from '../remembering.ts';
import { isFirstName, isTail } from './is-tail.ts';
import { LABEL_TABLE, type LabelEntry } from './label-table.ts';
import { leadingStamp, readStamp } from './read-stamp.ts';

/** A label found in a line, and where its value may begin. Offsets are those of the scanned text. */
export interface LabelHit {
  readonly entry: LabelEntry;
  readonly start: number;
  /** End of the label's words. */
  readonly labelEnd: number;
  /** Behind the colon, where there is one. */
  readonly valueStart: number;
}

/** `Wytworzył(a)`, `Opublikował(a)(a)`, `wprowadził(-a)`, `podpisał/a` */
const VERB_ENDING = '(?:a|(?:\\(-?a\\)|/-?a){1,2})?';
const sources = LABEL_TABLE.map(({ pattern }) => `(${pattern.replaceAll('_', VERB_ENDING)})`);
const LABELS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
const LEADING = new RegExp(`^(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'u');

/** Characters that part one `label: value` from the next in one line. */
const SEPARATOR = /[|/·•;,()>[\]\t*_\u2013\u2014-]/;
/** Longer lines are prose; a label with its value is at their beginning or nowhere. */
const LONG = 400;

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/**
 * A label is one where it begins its line or part of a line, or where it has a capital and a colon after other words (`Inne Opublikowano: 28.05.2021`).
 * Traps: `Uchwałę opublikowano 12 maja 2020 r. w Dzienniku`, `autor: książki` in mid-sentence.
 */
function begins(line: string, start: number, colon: boolean): boolean {
  let before = start - 1;
  while (before >= 0 && /\s/.test(line.charAt(before)) && line.charAt(before) !== '\t') before--;
  if (before < 0 || SEPARATOR.test(line.charAt(before))) return true;
  if (start - 1 - before > 2) return true;
  return colon && isCapital(line.charAt(start)) && start <= 80;
}

/** A stamp, and after it nothing but who entered it, or a further label. Trap: `Aktualizacja z 3.06.2021: konkurs unieważniono`. */
function standsAlone(after: string): boolean {
  const stamp = leadingStamp(after);
  if (stamp === null) return false;
  return (
    /^(?:$|przez[ :]|by |[|/(•·]|autor|w (?:kategorii|dziale) )/.test(stamp.rest) ||
    isTail(stamp.rest) ||
    isLabelled(stamp.rest)
  );
}

/** `Utworzono 3.03.2022, aktualizacja 5.03.2022` */
function isLabelled(rest: string): boolean {
  const label = LEADING.exec(rest);
  return (
    label !== null && (/^:/.test(rest.slice(label[0].length)) || leadingStamp(rest.slice(label[0].length)) !== null)
  );
}

/** `opublikował Piotr Wolny, 2019-06-04 09:51`, `Dodane przez Biuro w dniu 24/06/2022`: who and when fill the line. Trap: `Opublikował Jan Nowak w 2019 roku tom wierszy`. */
const SIGNED = /^\s{1,3}\p{Lu}[^\d\n:]{1,60}[\s,](?=\d)/u;
/** `Opublikowano przez j.kowal2 w pon., 25/09/2017 - 13:18`: behind `przez` a user's name may be in small letters. */
const BY_USER = /^\s{1,3}\p{L}[^\n:]{1,60}?[\s,](?=\d{1,4}[-/. ])/u;
const DAY_LENGTH = 10;
/** `Modyfikacja Anna Lis - 2022-03-05 10:31`, two cells of a row: a person and when. Trap: `Modyfikacja Planu Ochrony 5.03.2022`. */
const PERSON_AND = /^\s{1,3}(\p{Lu}\p{Ll}{1,20}) \p{Lu}[\p{L}-]{1,30}[\s,(–-]{1,4}(?=\d)/u;

function isSigned(entry: LabelEntry, label: string, after: string): boolean {
  if (entry.kind === 'date' && entry.field === 'modified') {
    const [lead, first] = PERSON_AND.exec(after) ?? [];
    return (
      lead !== undefined && first !== undefined && isFirstName(first) && readStamp(after.slice(lead.length)) !== null
    );
  }
  if (entry.kind !== 'name' || entry.dated === null) return false;
  const name = (/(?:przez|by)$/.test(label) ? BY_USER : SIGNED).exec(after)?.[0];
  return name !== undefined && (readStamp(after.slice(name.length))?.length ?? 0) >= DAY_LENGTH;
}

function hitOf(line: string, match: RegExpExecArray): LabelHit | null {
  const index = match.slice(1).findIndex((group) => group !== undefined);
  const entry = LABEL_TABLE[index];
  if (!entry) return null;
  const start = match.index;
  const labelEnd = start + match[0].length;
  const gap = /^[\s*_]{0,40}:?[*_]{0,2}/.exec(line.slice(labelEnd))?.[0] ?? '';
  const colon = gap.includes(':');
  const signed = isSigned(entry, match[0], line.slice(labelEnd));
  // `Metryka: opublikował …`
  const titled = signed && /:\s{0,3}$/.test(line.slice(0, start));
  if (!titled && !begins(line, start, colon)) return null;
  const after = line.slice(labelEnd + gap.length);
  // Without a colon only a cell's end, a column's gap or the date itself may follow: `Opublikowano 20 kwietnia 2019`, `Autor<TAB>Jan Nowak`.
  const apart = /\t|\s{3}/.test(gap) || (after.trim() === '' && line.slice(0, start).trim() === '');
  const stamped = entry.kind === 'date' && standsAlone(after);
  if (!colon && !apart && !stamped && !signed) return null;
  return { entry, start, labelEnd, valueStart: labelEnd + gap.length };
}

/** What a label needs behind it, and a piece of each label's words: most lines have neither, and are not folded. */
const VALUED = /[:\t]|\s{3}|\d{4}/;
const SHORT = 60;
const WORDS =
  /data |na stronie|publik|przes[łl]an|submit|publish|posted|doda[nłl]|mieszcz|mie[śs]ci|dost[eę]p|prowadz|twor[zy]|sporz|modyf|aktual|zmi[ae]n|edyt|edycj|pobra|druk|archiw|podmiot|jednostka|wydawca|aut[oh]|osoba|odpow|podpis|redag|zatw|sprawdz|liczba|ilo[śs][cć]|dokument|wersja|pow[óo]d|okres|wpis|popraw|czas |wiadomo|artyku[łl] z|materia|news|notka|og[łl]osz|napisan|z dnia/iu;

const NONE: readonly LabelHit[] = [];

/** A line is asked about more than once, and menus and footers on every page of a site. */
const labelsOf = remembering((whole: string): readonly LabelHit[] => {
  const line = whole.slice(0, LONG);
  if ((line.length > SHORT && !VALUED.test(line)) || !WORDS.test(line)) return NONE;
  const folded = foldLine(line);
  const hits: LabelHit[] = [];
  for (const match of folded.matchAll(LABELS)) {
    const hit = hitOf(whole, match);
    if (hit) hits.push(hit);
  }
  return hits;
});

/** All labels of one line `[lineStart, lineEnd)` of `text`, in order. */
export function scanLabels(text: string, lineStart: number, lineEnd: number): readonly LabelHit[] {
  return labelsOf(text.slice(lineStart, lineEnd)).map(({ entry, start, labelEnd, valueStart }) => ({
    entry,
    start: lineStart + start,
    labelEnd: lineStart + labelEnd,
    valueStart: lineStart + valueStart,
  }));
}
