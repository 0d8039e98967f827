import type { PageContext, Statement } from '../../context.ts';
import { hasVerb } from '../wording/has-verb.ts';

/** `Zwołanie XIX sesji`, `Zaproszenie na jubileusz`, `Porządek XIX sesji`: papers, which bear the day they were written. */
const PAPER =
  /^\P{L}{0,3}(?:zwolan|zwoluj|zawiadom|oglosz|zaprosz|komunikat|informacj|obwieszcz|zarzadz|postanow|pismo|apel|wezwan|porzad(?:ek|ku)(?!\p{L}))/u;
const TOWN = /^\P{L}{0,3}\p{Lu}[\p{L} -]{1,40},\s{0,3}(?:dnia\s|dn\.\s?)?$/u;

/** A line that is a town and a day and nothing else: `Kutno, 5 maja 2018 r.` */
function isTownAndDay(statement: Statement): boolean {
  const [date, ...others] = statement.dates;
  if (date === undefined || others.length > 0 || date.expression.dates[0]?.start.day == null) return false;
  const after = statement.text.slice(date.end - statement.start);
  return TOWN.test(statement.text.slice(0, date.start - statement.start)) && !/\p{L}{2}|\d/u.test(after);
}

const POST =
  /^\P{L}{0,6}(?:wojt|burmistrz|prezydent|starosta|marszalek|przewodnicz|prezes|dyrektor|soltys|zarzad|w imieniu|z powazaniem)(?!\p{L}{3})/u;

/** `Jan Nowak`, `Wójt Gminy`, right above or below the day: who signs. Trap: `Burmistrz zaprasza`. */
function isSigned(line: Statement | undefined, { block, scope }: Statement): boolean {
  if (line === undefined || line.scope !== scope || Math.abs(line.block - block) > 1 || line.kind === 'heading')
    return false;
  if (line.text.length > 60 || line.dates.length > 0 || hasVerb(line)) return false;
  const [person] = line.persons;
  return POST.test(line.folded) || (person !== undefined && person.end - person.start >= line.text.trim().length - 6);
}

/**
 * The line that heads a letter: `Kutno, 5 maja 2018 r.` under `Zwołanie sesji` is when it was written, not when they meet; so is one beside who signs.
 * Trap: the same line under `Piknik rodzinny`.
 */
export function isDateline(context: PageContext, statement: Statement): boolean {
  if (!isTownAndDay(statement)) return false;
  if ([-1, 1].some((step) => isSigned(context.statements[statement.index + step], statement))) return true;
  const { blocks, scopes } = context.page;
  for (let scope: number | null = statement.scope; scope !== null; scope = scopes[scope]?.parent ?? null) {
    const heading = scopes[scope]?.heading ?? null;
    const [first] = heading === null ? [] : (context.byBlock[heading] ?? []);
    if (first !== undefined && first !== statement && PAPER.test(first.folded)) return true;
  }
  const above = context.statements[statement.index - 1];
  return above !== undefined && blocks[above.block]?.kind === 'heading' && PAPER.test(above.folded);
}

const LINES = new WeakMap<PageContext, string | null>();

/** The day of the page's one such line, by which days without a year may be read where the page tells nothing of its publication. */
export function datelineOf(context: PageContext): string | null {
  const known = LINES.get(context);
  if (known !== undefined) return known;
  const [line, ...others] = context.statements.filter(isTownAndDay);
  const start = line?.dates[0]?.expression.dates[0]?.start;
  const full = start?.year != null && start.month !== null && start.day !== null && others.length === 0;
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = full ? `${start.year}-${two(start.month ?? 0)}-${two(start.day ?? 0)}` : null;
  LINES.set(context, day);
  return day;
}
