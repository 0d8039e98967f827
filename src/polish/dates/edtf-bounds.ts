import { createRequire } from 'node:module';
import { SEASON_MONTHS } from './civil-day.ts';
import { SEASONS } from './partial-date.ts';

/** First and last day (ISO 8601) that an EDTF value allows; an open end is `0000-01-01` or `9999-12-31`, so that text order holds. */
export interface EdtfBounds {
  readonly earliest: string;
  readonly latest: string;
}

interface EdtfObject {
  readonly type: string;
  readonly min: number;
  readonly max: number;
}

/** A member of a list or set is a date, or a pair for `a..b`. */
interface EdtfList extends EdtfObject {
  readonly values: readonly (EdtfObject | readonly EdtfObject[])[];
  readonly earlier: boolean;
  readonly later: boolean;
}

type Parser = (value: string) => EdtfObject;

const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';

/** Importing the package takes about 25 ms, so that it waits for the first value which needs it; `require` keeps this synchronous. */
let parser: Parser | null = null;

function parse(value: string): EdtfObject {
  parser ??= (createRequire(import.meta.url)('edtf') as { readonly default: Parser }).default;
  return parser(value);
}

/** Bounds of an EDTF value. Throws where it is none. */
export function edtfBounds(value: string): EdtfBounds {
  return simpleBounds(value) ?? seasonBounds(value) ?? boundsOf(parse(value));
}

/** Whether `value` is EDTF (levels 0 to 2). */
export function isEdtf(value: string): boolean {
  try {
    parse(value);
    return true;
  } catch {
    return false;
  }
}

/** A plain day is its own bounds. */
function simpleBounds(value: string): EdtfBounds | null {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])[?~%]?$/.test(value)
    ? { earliest: value.slice(0, 10), latest: value.slice(0, 10) }
    : null;
}

/** The package takes seasons for calendar quarters (`2020-23` from July to September); they are three months from March on. */
function seasonBounds(value: string): EdtfBounds | null {
  const match = /^(\d{4})-(2[1-4])$/.exec(value);
  const season = SEASONS[Number(match?.[2]) - 21];
  if (match === null || season === undefined) return null;
  const [first, last] = SEASON_MONTHS[season];
  const year = Number(match[1]);
  return { earliest: isoOfTime(Date.UTC(year, first - 1, 1)), latest: isoOfTime(Date.UTC(year, last, 0)) };
}

function boundsOf(object: EdtfObject): EdtfBounds {
  const { min, max } = isList(object) ? listBounds(object) : object;
  return { earliest: isoOfTime(min), latest: isoOfTime(max) };
}

function isList(object: EdtfObject): object is EdtfList {
  return object.type === 'List' || object.type === 'Set';
}

/** The package looks at the first date of the last member only: `[a..b,c..d]` would end at c. */
function listBounds(list: EdtfList): { readonly min: number; readonly max: number } {
  const members = list.values.flat();
  return {
    min: list.earlier ? -Infinity : Math.min(...members.map((member) => member.min)),
    max: list.later ? Infinity : Math.max(...members.map((member) => member.max)),
  };
}

function isoOfTime(time: number): string {
  if (time === -Infinity) return EARLIEST;
  return time === Infinity ? LATEST : new Date(time).toISOString().slice(0, 10);
}
