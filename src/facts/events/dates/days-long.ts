import { dayNumber, isoOfDay } from '../../../polish/dates/civil-day.ts';
import { phrase } from '../../../polish/phrases/phrase.ts';
import { type PageContext, type Statement, statementAt } from '../../context.ts';
import type { Draft, DraftDate } from '../drafts/draft.ts';

const RULE = 'facts/events/dates/days-long.ts';
const COUNTS: Readonly<Record<string, number>> = { dwu: 2, trzy: 3, cztero: 4, piecio: 5, szescio: 6, siedmio: 7 };
const WORDS: Readonly<Record<string, number>> = { dwa: 2, trzy: 3, cztery: 4, piec: 5, szesc: 6, siedem: 7 };
const LASTS = phrase(
  /(?<!\p{L})(?:(dwu|trzy|cztero|piecio|szescio|siedmio)|([2-7])\s?-\s?)dniow(?:y|a|e|ego|ej)(?!\p{L})/u,
);
/** `potrwa trzy dni`, `trwał 3 dni`. */
const FOR_DAYS = phrase(
  /(?<!\p{L})(?:po)?trwa(?:l[aoy]?|c)?\s{1,3}(?:przez\s{1,3})?(?:(dwa|trzy|cztery|piec|szesc|siedem)|([2-7]))\s{1,3}dni(?!\p{L})/u,
);
const BEGINS = phrase(
  /(?<!\p{L})(?:rozpocz(?:al|el[aoy]|nie|eto|yna|ynajace)|(?:wy)?startuj[ea]|wystartowal[aoy]?|rusz(?:y|yl[aoy]?|a)|zaczn(?:ie|a)|zacz(?:al|el[aoy]|yna)|zainaugurowan[oya])(?!\p{L})/u,
);

const ENDS = phrase(/(?<!\p{L})(?:zakoncz(?:yl[aoy]?|ony|ona|one)|dobiegl[aoy]?)(?!\p{L})/u);

/** `Trzydniowe święto startuje w piątek, 28 czerwca`: until the 30th; `dwudniowe szkolenie zakończyło się 28 czerwca`: from the 27th. Traps: `odbyło się dwudniowe szkolenie 28 czerwca`; `12 maja rozpoczęto przygotowania do trzydniowego zlotu`, which has no day. */
export function endAsLong(context: PageContext, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const [only, another] = draft.dates;
    if (only?.start?.length !== 10 || only.end !== null || another !== undefined || draft.governed) continue;
    const statement = statementAt(context, only.span.start);
    const others = statement === null ? null : daysMore(context, statement, draft);
    if (statement === null || others === null) continue;
    const ended = ENDS.test(statement);
    if (ended === (BEGINS.test(statement) || only.edtf?.endsWith('/..') === true)) continue;
    const [start, end] = ended ? [shifted(only.start, -others), only.start] : [only.start, shifted(only.start, others)];
    draft.dates = [{ ...only, start, end, edtf: spanOf([start, end], only, ended) }];
    draft.supports.push({
      field: ended ? 'start_date' : 'end_date',
      start: statement.start,
      end: statement.end,
      rule: RULE,
    });
  }
}

/** How many days it goes on after its first, by the sentence of its day or the one behind it; null where none says so. */
function daysMore({ statements }: PageContext, statement: Statement, { mentions }: Draft): number | null {
  const adjective = LASTS.exec(statement);
  if (adjective !== null) {
    const after = statement.start + adjective.index + adjective[0].length;
    const own = mentions.some(({ head }) => after <= head.start && head.start - after < NEAR);
    return own ? (COUNTS[adjective[1] ?? ''] ?? Number(adjective[2])) - 1 : null;
  }
  const next = statements[statement.index + 1];
  const told =
    FOR_DAYS.exec(statement) ?? (next === undefined || !OPENS.test(next.folded) ? null : FOR_DAYS.exec(next));
  return told === null ? null : (WORDS[told[1] ?? ''] ?? Number(told[2])) - 1;
}

/** `Potrwa trzy dni.`, behind the sentence of its first day. */
const OPENS = /^\P{L}{0,3}(?:po)?trwa/u;

function shifted(iso: string, days: number): string {
  const [year, month, day] = iso.split('-').map(Number);
  return isoOfDay(dayNumber(year as number, month as number, day as number) + days);
}

/** EDTF of both days; the one that is worked out is not certain. */
function spanOf([start, end]: readonly [string, string], { inferred }: DraftDate, ended: boolean): string {
  return `${start}${ended || inferred ? '?' : ''}/${end}${ended && !inferred ? '' : '?'}`;
}

/** How far before its noun the adjective may stand: `trzydniowy VI Europejski Kongres`. */
const NEAR = 45;
