import { phrase } from '../../../polish/phrases/phrase.ts';
import type { PageContext, Statement } from '../../context.ts';
import { eventDates } from '../dates/assign-dates.ts';
import type { Draft } from '../drafts/draft.ts';
import { isHabit } from '../wording/cues.ts';
import { FORMERLY, GATHERING, TOGETHER } from '../wording/gathering.ts';
import { isHeadingOf } from '../wording/heading-of.ts';

/** How many sentences may stand between the occasion's name and the one that tells when people were together. */
const BETWEEN = 3;

/**
 * `Minął XII Zlot Kowali. Kuźnie rozłożyli 4 maja 2019 r. w Zduńskiej Woli`, or below the heading `Seminarium o rybach`: `16 maja w Dobczycach wysłuchano dwunastu wykładów`: a sentence
 * that says when people were together, the first one with a day after the one that names the occasion. Traps: `5 maja podpisano umowę`; another day or occasion between the two.
 */
export function isToldAfter(context: PageContext, statement: Statement, target: Draft): boolean {
  if (statement.dates.length === 0 || statement.kind === 'heading' || FORMERLY.test(statement)) return false;
  if (!GATHERING.test(statement) && !TOGETHER.test(statement) && !isStart(statement)) return false;
  const dates = eventDates(statement);
  if (dates.length === 0 || !dates.every((date) => date.expression.dates[0]?.start.day != null)) return false;
  return isNamedBefore(context, statement, target);
}

/** `Sztab rusza do pracy 28 stycznia o 9:00`, `Startujemy 7 lipca`: it begins. Traps: what is sold, signed up for or built from that day on. */
const STARTS = phrase(
  /(?<!\p{L})(?:rusza(?:my|ja)?|startuj(?:e|emy|a)|wystartuj(?:e|emy|a)|zaczyna(?:my|ja)?|zaczniemy|rozpoczyna(?:my|ja)?|rozpoczniemy|otwiera(?:my)?|otworzymy)(?!\p{L})/u,
);
const OF_OTHER =
  /(?<!\p{L})(?:zapis|sprzedaz|przedsprzedaz|bilet|rejestrac|rekrutac|nabor|glosowan|zgloszen|remont|budow|prace(?!\p{L})|robot|inwestycj|produkcj|przyjmowan|wydawan|konkurs|kampani|projekt|autobus|lini[ae]|kurs|szczepi)/u;

const isStart = (statement: Statement): boolean => STARTS.test(statement) && !OF_OTHER.test(statement.folded);

/** `w tym roku`, `w 2016 roku` */
const isYearAlone = (range: Statement['dates'][number]['expression']['dates'][number] | undefined): boolean =>
  range?.start.month == null && range?.start.season == null;

function isNamedBefore(context: PageContext, statement: Statement, target: Draft): boolean {
  for (let at = statement.index - 1; at >= Math.max(0, statement.index - 1 - BETWEEN); at--) {
    const before = context.statements[at];
    if (
      before === undefined ||
      !(before.block === statement.block || isHeadingOf(context, before, statement) || before.scope === statement.scope)
    )
      return false;
    if (target.mentions.some((one) => one.start >= before.start && one.end <= before.end))
      return before.block === statement.block || isHeadingOf(context, before, statement);
    // `Jak co roku w styczniu dziękujemy`: no day, a habit; `W tym roku świętowaliśmy w Luzinie`.
    const days = before.dates.filter(({ expression }) => !isYearAlone(expression.dates[0]));
    if ((days.length > 0 && !isHabit(before)) || before.occasions.some(({ weight }) => weight !== 'hypernym'))
      return false;
  }
  return false;
}
