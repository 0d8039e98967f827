import type { DateMention } from '../../../model/mention.ts';
import type { Statement } from '../../context.ts';

const RUNS = String.raw`(?:(?:po)?trwa(?:ja|l[aoy]?)?|odbywa(?:ja|l[aoy]?)?\s{1,3}sie|rusza(?:ja)?|ruszyl[aoy]?|startuj[ea]|wystartowal[aoy]?)`;
const BEFORE_NAME = new RegExp(String.raw`(?<![a-z])${RUNS}\s{1,3}(?:(?:juz|tam|tu|tutaj|ponownie)\s{1,3})?$`, 'u');
const BEHIND_NAME = new RegExp(String.raw`^[”"]?\s{1,3}${RUNS}(?!\p{L})`, 'u');

/**
 * `Od 3 czerwca 2022 r. w Łowiczu trwa Festiwal Wycinanki`: the day since when an occasion runs is its first. Traps: `Od 3 czerwca trwają zapisy na festiwal`, where others run;
 * `Od 3 czerwca obowiązuje`, where none does.
 */
export function isFirstDay(statement: Statement, { use, expression }: DateMention): boolean {
  if (use !== 'plain' || expression.bound !== 'since' || expression.dates[0]?.start.day == null) return false;
  return statement.occasions.some(
    ({ start, end }) =>
      BEFORE_NAME.test(statement.folded.slice(Math.max(0, start - statement.start - 40), start - statement.start)) ||
      BEHIND_NAME.test(statement.folded.slice(end - statement.start, end - statement.start + 30)),
  );
}
