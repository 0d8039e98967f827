import type { DateTexts } from '../texts/texts.ts';

/** One date of an EDTF value or ISO 8601: year, month (or the code of a season or quarter), day, time, and the mark of doubt. */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?([?~%]?)$/;

interface Parts {
  readonly year: string;
  readonly month: number | null;
  readonly day: number | null;
  readonly time: string | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

interface Style extends DateTexts {
  /** Keep the question mark of what is inferred. */
  readonly doubt: boolean;
}

/**
 * An EDTF value (or an ISO date of any precision, that may have a time) as people write it: `2024-10-07/2024-10-08` → `7–8 października 2024`.
 * An inferred date (`?`) is written like any other, for who shows it marks it, unless `doubt` keeps its mark. What it cannot put into words stays EDTF.
 */
export function dateText(edtf: string, texts: DateTexts, { doubt = false } = {}): string {
  const style = { ...texts, doubt };
  return setText(edtf, style) ?? intervalText(edtf, style) ?? oneText(edtf, style) ?? edtf;
}

function partsOf(text: string): Parts | null {
  const [, year, month, day, time = null, mark] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  return {
    year: String(Number(year)),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    time,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

/** `behind`: a preposition stands before it, as in `od kwietnia 2011`. */
function oneText(text: string, style: Style, behind = false): string | null {
  const parts = partsOf(text);
  return parts === null ? null : marked(wordsOf(parts, style, behind || parts.approximate), parts, style);
}

function marked(words: string | null, { approximate, uncertain }: Parts, { about, doubt }: Style): string | null {
  if (words === null) return null;
  return `${approximate ? about(words) : words}${uncertain && doubt ? '?' : ''}`;
}

/** Null where the month is no month, season or quarter. */
function wordsOf({ year, month, day, time }: Parts, style: Style, behind = false): string | null {
  if (month === null) return year;
  const season = (behind ? style.seasons.behind : style.seasons.alone)[month - 21];
  if (season !== undefined) return `${season} ${year}`;
  if (month >= 33 && month <= 36) return style.quarter(month - 32, year, behind);
  const [afterDay, alone] = [style.months.afterDay[month - 1], style.months.alone[month - 1]];
  if (afterDay === undefined || alone === undefined) return null;
  if (day === null) return `${behind ? afterDay : alone} ${year}`;
  return `${day}\u00a0${afterDay} ${year}${time === null ? '' : `, ${time}`}`;
}

function intervalText(text: string, style: Style): string | null {
  const [from, to, ...rest] = text.split('/');
  if (from === undefined || to === undefined || rest.length > 0) return null;
  if (from === to) return oneText(from, style);
  if (to === '..' || to === '') return apply(style.since, oneText(from, style, true));
  if (from === '..' || from === '') return apply(style.until, oneText(to, style, true));
  return rangeText(partsOf(from), partsOf(to), style);
}

/** What both ends share is written once, unless one of them alone is in doubt. */
function rangeText(from: Parts | null, to: Parts | null, style: Style): string | null {
  if (from === null || to === null) return null;
  const alike = from.approximate === to.approximate && (from.uncertain === to.uncertain || !style.doubt);
  const span = alike && from.time === null && to.time === null ? spanText(from, to, style) : null;
  if (span !== null) return marked(span, to, style);
  const [first, last] = [from, to].map((parts) => marked(wordsOf(parts, style, parts.approximate), parts, style));
  return first == null || last == null ? null : `${first} – ${last}`;
}

/** The dash is tight between single words and spaced between several. Null where they share nothing. */
function spanText(from: Parts, to: Parts, style: Style): string | null {
  const behind = from.approximate;
  const [first, last] = [wordsOf(from, style, behind), wordsOf(to, style, behind)];
  if (first === null || last === null) return null;
  if (from.month === null && to.month === null) return `${first}–${last}`;
  if (from.year !== to.year || from.month === null || to.month === null) return null;
  if (from.month === to.month && from.day !== null && to.day !== null) return `${from.day}–${last}`;
  const shared = first.slice(0, -from.year.length).trimEnd();
  const dash = /\s/.test(shared) || to.day !== null ? ' – ' : '–';
  return `${shared}${dash}${last}`;
}

/** `[..2018-12-19]`, `[2018,2019]`, `{2018-05,2018-06}`. */
function setText(text: string, style: Style): string | null {
  const inner = /^(?:\[(.*)\]|\{(.*)\})$/.exec(text);
  if (inner === null) return null;
  const list = inner[1] ?? inner[2] ?? '';
  if (!list.includes(',') && list.startsWith('..')) return apply(style.notAfter, oneText(list.slice(2), style));
  if (!list.includes(',') && list.endsWith('..')) return apply(style.notBefore, oneText(list.slice(0, -2), style));
  const members = list
    .split(',')
    .map((member) => intervalText(member.replace('..', '/'), style) ?? oneText(member, style));
  return members.includes(null) ? null : members.join(inner[1] === undefined ? ', ' : ` ${style.or} `);
}

function apply(phrase: (date: string) => string, date: string | null): string | null {
  return date === null ? null : phrase(date);
}
