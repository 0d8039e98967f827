import type { Stamp } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import { foldLine } from '../../polish/fold-line.ts';
import { leadingStamp } from '../publication/read-stamp.ts';
import { withoutUpdate } from '../publication/updated-tail.ts';

const MAX_LENGTH = 80;
/** Of `2019-04-15`: months and years alone are headings of lists, not the day of a news item. */
const DAY_LENGTH = 10;
/** `27 kwietnia 2023 | Aktualności`, `27.04.2023, Kultura`: a category may stand behind the date, one or two words. */
const CATEGORY = /^(?:[|/·•-] ?)?[\p{L}]{3,20}(?: [\p{L}]{1,20})?$/u;

/** `10 sierpnia 2014, MW`, `26.06.2019, Biuro Prasowe`, `14.11.2019, rozmawia: Marta Lis`: who wrote it. Trap: `12 maja 2020, Dom Kultury` says where something is held. */
const WRITER =
  /\d(?: r\.)?(?:, ?| ?[|–-] )(?:\p{Lu}{2,4}|(?:[Rr]ed\.|Redakcja|Biuro|Wydział|Referat|(?:[Rr]ozmawia(?:ł|ła)?|[Oo]pr(?:ac)?|[Oo]pracowa(?:ł|ła)|[Nn]apisa(?:ł|ła)|[Tt]ekst|[Aa]utor(?:ka)?|[Pp]rzygotowa(?:ł|ła)|[Nn]otowa(?:ł|ła)|[Ff]ot)[.:]?)(?: [\p{L}.-]{1,20}){0,4})$/u;

/** `Data: 2019-04-15`, in the order of a system. Trap: `Data: 15 kwietnia 2019`, when something is held. */
const LABEL = /^Data: {0,2}(?=(?:19|20)\d\d-\d\d-\d\d$)/u;

/** `10:00–14:00`: how long something lasts. */
const HOURS = /\d[:.]\d\d\s?[–—-]\s?\d{1,2}[:.]\d\d/u;

/** `godz. 9.12`, `godz. 14:20`. Trap: the `9.08` of `19.08.2022, godz. 16.00`. */
const ODD_MINUTE = /\d[:.][0-5][1-46-9](?!\d|[.-]\d)|\d:(?:[0-5]5(?<!15|45)|[1245]0)(?!\d)/u;

/** `• 2021-10-25, 07:42`: nothing is announced for such a minute, so it is when a page was put up, even as an item of a list. Trap: `• 25.10.2021, 18:00`. */
export const isPutUpThen = (text: string, { start, end }: Span): boolean =>
  end - start <= MAX_LENGTH && /\d:[0-5][1-46-9](?!\d)/u.test(text.slice(start, end));

/** The day a line prints if it prints nothing else (a category may follow): `5 kwietnia 2024`. Null for `12 maja 2020, godz. 10.00`, `12-13 maja`, prose. */
export function datelineOf(text: string, span: Span): Stamp | null {
  if (span.end - span.start > MAX_LENGTH) return null;
  const raw = text.slice(span.start, span.end).trim();
  // `z dnia 9 sierpnia 2023 r.` dates the resolution named above it.
  if (/^(?:z )?(?:dnia|dn\.)\s/i.test(raw)) return null;
  // An hour with its `godz.` is when something begins, not when a page was put up; but nothing begins at `godz. 9:12`.
  if (raw.includes('\n') || HOURS.test(raw)) return null;
  if (foldLine(raw).includes('godz') && !ODD_MINUTE.test(raw)) return null;
  const stamp = leadingStamp(withoutUpdate(raw.replace(LABEL, '')));
  if (stamp === null || stamp.value.length < DAY_LENGTH) return null;
  // `20 maja 2024 o 09:31 🌐`
  const sign = !/[\p{L}\p{N}]/u.test(stamp.rest);
  const category = /[|/·•]/.test(raw) && CATEGORY.test(stamp.rest);
  if (!sign && !category && !WRITER.test(raw)) return null;
  return { value: stamp.value, raw, span: { start: span.start, end: span.end }, source: 'dateline' };
}
