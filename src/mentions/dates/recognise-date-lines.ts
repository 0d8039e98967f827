import type { DateMention } from '../../model/mention.ts';
import type { PartialDate } from '../../model/temporal.ts';
import { isPossible, NO_DATE } from '../../polish/dates/partial-date.ts';
import type { Reading } from '../reading.ts';

const RULE = 'mentions/dates/recognise-date-lines.ts';

/** `Terminarz imprez sportowych`, `Kalendarz koncertów`. Trap: `Harmonogram odbioru odpadów`, a statute with its `2.10 Przepisy`. */
const CALENDAR =
  /(?<!\p{L})(?:kalendar\p{L}{1,4}|terminarz\p{L}{0,2}|harmonogram\p{L}{0,2}|repertuar|plan|program)(?!\p{L})[^\n]{0,60}(?<!\p{L})(?:imprez|wydarze[nń]|zawod|rozgryw|koncert|spotka[nń]|uroczysto|turniej|biegow|rajd)/iu;
/** `14.01 Turniej Noworoczny`, `17.06-18.06 Zlot`. */
const LINE =
  /^\s{0,2}(\d{1,2})\.(0[1-9]|1[0-2])\.?(?:\s?[-–]\s?(\d{1,2})\.(0[1-9]|1[0-2])\.?)?\s{1,3}(?:[-–|]\s{1,2})?(?=[\p{Lu}„])/u;
const LEAST = 2;

/** Days that only the heading above makes days: `14.01 Turniej Noworoczny` in a calendar of events, two such lines or more. */
export function recogniseDateLines({ page, text }: Reading): readonly DateMention[] {
  const found = page.blocks.flatMap(({ kind, start, end, scope, intro, cells }, block) => {
    if ((kind !== 'list_item' && kind !== 'paragraph') || cells.length > 0) return [];
    const line = LINE.exec(text.slice(start, Math.min(end, start + 40)));
    if (line === null) return [];
    const above = [intro, page.scopes[scope]?.heading ?? null].map((at) => (at === null ? undefined : page.blocks[at]));
    if (
      !above.some(
        (one) => one !== undefined && CALENDAR.test(text.slice(one.start, Math.min(one.end, one.start + 200))),
      )
    )
      return [];
    const mention = mentionOf(start, block, line);
    return mention === null ? [] : [mention];
  });
  return found.length < LEAST ? [] : found;
}

function mentionOf(
  at: number,
  block: number,
  [whole, day, month, lastDay, lastMonth]: RegExpExecArray,
): DateMention | null {
  const first = partial(day, month);
  const last = lastDay === undefined ? null : partial(lastDay, lastMonth);
  if (!isPossible(first) || (last !== null && !isPossible(last))) return null;
  return {
    kind: 'date',
    start: at + (whole.length - whole.trimStart().length),
    end: at + whole.replace(/(?<=\d)[\s.|–-]{1,8}$/u, '').length,
    block,
    confidence: 0.75,
    rule: RULE,
    expression: {
      dates: [{ start: first, end: last }],
      relative: null,
      bound: null,
      approximate: false,
      weekday: null,
      exact: true,
    },
    use: 'plain',
  };
}

const partial = (day: string | undefined, month: string | undefined): PartialDate => ({
  ...NO_DATE,
  month: Number(month),
  day: Number(day),
});
