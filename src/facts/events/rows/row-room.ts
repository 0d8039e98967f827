import type { PageContext, Statement } from '../../context.ts';

/** The rest of a row from its room on: behind a dash, a comma or an hour. */
const ROOM =
  /(?:[–—,;|-]\s{0,2}|:\d\d\s{1,3}|^)((?:[śŚsS]wietlica|[Rr]emiza|[Ss]ala|[Ss]zkoła|[Zz]espół|[Dd]om|[Kk]lub|[Bb]iblioteka|[Hh]ala|[Bb]oisko|[Pp]lac|[Oo]środek|[Cc]entrum|[Uu]rząd|[Pp]rzedszkole|[Ss]trażnica|[Aa]mfiteatr|[Pp]ark)(?!\p{L})[^,;|()\n]{0,60})/u;

/**
 * `4 maja 2017 r. godz. 15:00 – świetlica wiejska w Raszkach`, beside another row of that day: what tells the two apart where no town does. Trap: a day of its
 * own, which tells enough.
 */
export function roomOfRow({ statements }: PageContext, statement: Statement): string | undefined {
  const day = dayOf(statement);
  const beside = [statements[statement.index - 1], statements[statement.index + 1]];
  if (day === null || !beside.some((one) => one?.kind === statement.kind && dayOf(one) === day)) return undefined;
  return ROOM.exec(statement.text)?.[1]?.trim().replace(/\.$/u, '');
}

function dayOf({ dates, folded, start }: Statement): string | null {
  const [date] = dates;
  return date?.expression.dates[0]?.start.day == null ? null : folded.slice(date.start - start, date.end - start);
}
