import { phrase } from '../../../polish/phrases/phrase.ts';
import { type PageContext, statementAt } from '../../context.ts';
import { isHabit, isHeld, takesPlace } from '../wording/cues.ts';
import type { Draft } from './draft.ts';

/** `Festiwal Róż to cykliczna impreza, która …`. Trap: `to już piąte doroczne spotkanie`, of one. */
const CYCLIC = phrase(
  /(?<!\p{L})(?:to|jest|sa)\s{1,3}(?!juz\s)(?:\p{L}{3,16}\s{1,3}){0,2}(?:coroczn|doroczn|cykliczn)\p{L}{1,3}(?!\p{L})/u,
);

/** What is held each year. Trap: `Targi od lat cieszą się powodzeniem`, of one as well. */
const USUALLY = phrase(
  /(?<!\p{L})(?:odbywa(?:ja|l[aoy]?)?\s{1,3}sie|sie\s{1,3}odbywa(?:ja)?|organizowan[yae]|organizuje(?:my|sie)?|obchodz(?:i|imy|ony|ona|one)|przypada(?:ja)?|urzadzan[yae]|obraduj(?:e|a)|zbiera(?:ja)?\s{1,3}sie|spotyka(?:ja)?\s{1,3}sie|zwolywan[yae]|zwoluje(?:\s{1,3}sie)?)(?!\p{L})/u,
);

/** `Dożynki Gminne odbywają się corocznie we wrześniu`: what a page says of all of them, and of none that it dates. Traps: `Dożynki odbędą się jak co roku w Kozach`; one with its number. */
export function isOnlyHabit(context: PageContext, { dates, edition, mentions, status }: Draft): boolean {
  if (edition !== null || status !== 'confirmed' || dates.some(({ start }) => start !== null)) return false;
  const told = mentions.flatMap(({ start }) => {
    const statement = statementAt(context, start);
    return statement === null || statement.kind === 'heading' ? [] : [statement];
  });
  const habit = told.filter((one) => ((isHabit(one) && USUALLY.test(one)) || CYCLIC.test(one)) && !isHeld(one));
  return habit.length > 0 && !told.some((one) => !habit.includes(one) && (takesPlace(one) || one.dates.length > 0));
}
