/** One date of an EDTF value or ISO 8601: year, month (or the code of a season or quarter), day, time, and the mark of doubt. */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?([?~%]?)$/;

const SEASONS: Readonly<Record<string, string>> = {
  '21': 'wiosna',
  '22': 'lato',
  '23': 'jesień',
  '24': 'zima',
  '33': 'I kwartał',
  '34': 'II kwartał',
  '35': 'III kwartał',
  '36': 'IV kwartał',
};

interface Known {
  readonly year: number;
  readonly month: number | null;
  readonly season: string | null;
  readonly day: number | null;
  readonly time: string | null;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('pl', { ...options, timeZone: 'UTC' });
const DAY = format({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = format({ month: 'long', year: 'numeric' });
const MONTH_ALONE = format({ month: 'long' });

/**
 * An EDTF value, or an ISO 8601 date that may have a time, as Poles write it: `2024-10-07/2024-10-08` → `7–8 października 2024`. What is
 * uncertain keeps its question mark, what is approximate gets `ok.`. Forms that kronika does not write itself stay as they are.
 */
export function polishDate(edtf: string): string {
  const [first = '', second, ...rest] = edtf.split('/');
  if (rest.length > 0) return edtf;
  if (second === '..') return openDate('od', first) ?? edtf;
  if (first === '..') return openDate('do', second ?? '') ?? edtf;
  const start = parse(first);
  const end = second === undefined ? null : parse(second);
  if (start === null || (second !== undefined && end === null)) return edtf;
  return end === null ? marked(alone(start), start) : rangeText(start, end);
}

function parse(text: string): Known | null {
  const found = DATE.exec(text);
  if (found === null) return null;
  const [, year, code = null, day, time = null, mark] = found;
  const season = code === null ? null : (SEASONS[code] ?? null);
  const month = code === null || season !== null ? null : Number(code);
  if (month !== null && (month < 1 || month > 12)) return null;
  return {
    year: Number(year),
    month,
    season,
    day: day === undefined ? null : Number(day),
    time,
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%',
  };
}

function instant({ year, month, day }: Known): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return date;
}

function alone(date: Known): string {
  const { year, month, season, day, time, approximate } = date;
  if (season !== null) return `${season} ${year}`;
  if (month === null) return String(year);
  if (day === null) return approximate ? genitive(date) : MONTH.format(instant(date));
  return `${DAY.format(instant(date))}${time === null ? '' : `, ${time}`}`;
}

/** `kwietnia 2023`: a month behind a preposition; only beside a day does `Intl` decline it. */
function genitive(date: Known): string {
  if (date.month === null || date.day !== null) return alone(date);
  const parts = DAY.formatToParts(instant(date));
  return `${parts.find(({ type }) => type === 'month')?.value} ${date.year}`;
}

function marked(text: string, { uncertain, approximate }: Pick<Known, 'uncertain' | 'approximate'>): string {
  return `${approximate ? 'ok. ' : ''}${text}${uncertain ? '?' : ''}`;
}

function openDate(word: 'od' | 'do', text: string): string | null {
  const date = parse(text);
  if (date === null) return null;
  return `${word} ${marked(genitive(date), date)}`;
}

function rangeText(start: Known, end: Known): string {
  const alike = start.uncertain === end.uncertain && start.approximate === end.approximate;
  const text = alike ? span(start, end) : null;
  return text === null ? `${marked(alone(start), start)} – ${marked(alone(end), end)}` : marked(text, start);
}

/** ICU puts thin spaces around the dash, in some versions. */
function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202f]/g, ' ');
}

/** Both ends in one, what they share once; null where they are not of one precision. */
function span(start: Known, end: Known): string | null {
  if (start.season !== null || end.season !== null || start.time !== null || end.time !== null) return null;
  if (start.day !== null && end.day !== null) return plainSpaces(DAY.formatRange(instant(start), instant(end)));
  if (start.day !== null || end.day !== null) return null;
  if (start.month === null && end.month === null) return `${start.year}–${end.year}`;
  if (start.month === null || end.month === null || start.approximate) return null;
  if (start.year !== end.year) return null;
  return `${MONTH_ALONE.format(instant(start))}–${MONTH.format(instant(end))}`;
}
