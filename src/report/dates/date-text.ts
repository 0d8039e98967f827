import type { DateTexts } from '../texts/texts.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;

interface Parts {
  readonly year: string;
  readonly month: number | null;
  readonly day: number | null;
  readonly approximate: boolean;
}

/**
 * An EDTF value (or an ISO date of any precision) as people write it: `2024-10-07/2024-10-08` → `7–8 października 2024`. An inferred date (`?`)
 * is written like any other: whoever shows it marks it. What it cannot put into words stays EDTF.
 */
export function dateText(edtf: string, texts: DateTexts): string {
  return setText(edtf, texts) ?? intervalText(edtf, texts) ?? oneText(edtf, texts) ?? edtf;
}

function partsOf(text: string): Parts | null {
  const [, year, month, day, mark] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  return {
    year: String(Number(year)),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    approximate: mark === '~' || mark === '%',
  };
}

function oneText(text: string, texts: DateTexts): string | null {
  const parts = partsOf(text);
  if (parts === null) return null;
  const words = wordsOf(parts, texts);
  return words === null || !parts.approximate ? words : texts.about(words);
}

/** Null where the month is no month, season or quarter. */
function wordsOf({ year, month, day }: Parts, texts: DateTexts): string | null {
  if (month === null) return year;
  const season = texts.seasons[month - 21];
  if (season !== undefined) return `${season} ${year}`;
  if (month >= 33 && month <= 36) return texts.quarter(month - 32, year);
  const [afterDay, alone] = [texts.months.afterDay[month - 1], texts.months.alone[month - 1]];
  if (afterDay === undefined || alone === undefined) return null;
  return day === null ? `${alone} ${year}` : `${day}\u00a0${afterDay} ${year}`;
}

function intervalText(text: string, texts: DateTexts): string | null {
  const [from, to, ...rest] = text.split('/');
  if (from === undefined || to === undefined || rest.length > 0) return null;
  if (from === to) return oneText(from, texts);
  if (to === '..' || to === '') return apply(texts.since, oneText(from, texts));
  if (from === '..' || from === '') return apply(texts.until, oneText(to, texts));
  return rangeText(partsOf(from), partsOf(to), texts);
}

/** What both ends share is written once; the dash is tight between numbers and spaced between words. */
function rangeText(from: Parts | null, to: Parts | null, texts: DateTexts): string | null {
  if (from === null || to === null) return null;
  const [first, last] = [wordsOf(from, texts), wordsOf(to, texts)];
  if (first === null || last === null) return null;
  const about = from.approximate || to.approximate ? texts.about : (words: string) => words;
  if (from.month === null && to.month === null) return about(`${first}–${last}`);
  if (from.year !== to.year) return about(`${first} – ${last}`);
  if (from.month === to.month && from.day !== null && to.day !== null) return about(`${from.day}–${last}`);
  return about(`${first.slice(0, -from.year.length).trimEnd()} – ${last}`);
}

/** `[..2018-12-19]`, `[2018,2019]`, `{2018-05,2018-06}`. */
function setText(text: string, texts: DateTexts): string | null {
  const inner = /^(?:\[(.*)\]|\{(.*)\})$/.exec(text);
  if (inner === null) return null;
  const list = inner[1] ?? inner[2] ?? '';
  if (!list.includes(',') && list.startsWith('..')) return apply(texts.notAfter, oneText(list.slice(2), texts));
  if (!list.includes(',') && list.endsWith('..')) return apply(texts.notBefore, oneText(list.slice(0, -2), texts));
  const members = list
    .split(',')
    .map((member) => intervalText(member.replace('..', '/'), texts) ?? oneText(member, texts));
  return members.includes(null) ? null : members.join(inner[1] === undefined ? ', ' : ` ${texts.or} `);
}

function apply(phrase: (date: string) => string, date: string | null): string | null {
  return date === null ? null : phrase(date);
}
